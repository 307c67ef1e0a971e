<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>problem</name>
    <message>
        <source>There is no account {handle} in this file. Accounts here: {known}.</source>
        <translation>Akun {handle} tidak ada di berkas ini. Akun yang ada: {known}.</translation>
    </message>
    <message>
        <source>{key} is not in the catalogue. See `kpidesk catalogue` for the keys.</source>
        <translation>{key} tidak ada di katalog. Lihat `kpidesk catalogue` untuk daftar kuncinya.</translation>
    </message>
    <message>
        <source>The input is not a JSON document: {detail}. Nothing was done.</source>
        <translation>Masukan bukan dokumen JSON: {detail}. Tidak ada yang dikerjakan.</translation>
    </message>
    <message>
        <source>Something went wrong inside KPI Desk ({name}). Nothing was stored. The log file has the details: {log}</source>
        <translation>Ada yang salah di dalam KPI Desk ({name}). Tidak ada yang disimpan. Rinciannya di berkas log: {log}</translation>
    </message>
    <message>
        <source>This cannot be read as a number. The text is kept; type it as the phone shows it, such as 12,345 or 12.3K.</source>
        <translation>Ini tidak terbaca sebagai angka. Teksnya tetap ada; ketik seperti di ponsel, misalnya 12.345 atau 12,3 rb.</translation>
    </message>
    <message>
        <source>This cannot be read as a time. The text is kept; type it like 0:07, 7 s or 1h 2m.</source>
        <translation>Ini tidak terbaca sebagai waktu. Teksnya tetap ada; ketik seperti 0:07, 7 dtk atau 1j 2m.</translation>
    </message>
    <message>
        <source>This is too long for a number: {longest} characters fit. Nothing was stored.</source>
        <translation>Terlalu panjang untuk sebuah angka: paling banyak {longest} karakter. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This number is too large to be right. Nothing was stored; check the zeros.</source>
        <translation>Angka ini terlalu besar untuk benar. Tidak ada yang disimpan; periksa jumlah nolnya.</translation>
    </message>
    <message>
        <source>Only whole numbers fit here. The text is kept; leave the decimals out.</source>
        <translation>Di sini hanya bilangan bulat. Teksnya tetap ada; hapus angka di belakang koma.</translation>
    </message>
    <message>
        <source>A count has no decimals. Did you mean {meant}? Nothing was stored; type it in full, or with K or million.</source>
        <translation>Jumlah tidak punya angka di belakang koma. Maksudnya {meant}? Belum disimpan; ketik lengkap, atau pakai rb atau jt.</translation>
    </message>
    <message>
        <source>This currency is typed without cents. Did you mean {meant}? Nothing was stored; type it in full.</source>
        <translation>Mata uang ini diketik tanpa sen. Maksudnya {meant}? Belum disimpan; ketik lengkap.</translation>
    </message>
    <message>
        <source>This number cannot be below zero. Nothing was stored; - alone means none.</source>
        <translation>Angka ini tidak bisa di bawah nol. Tidak ada yang disimpan; tanda - saja berarti tidak ada.</translation>
    </message>
    <message>
        <source>This is a percentage, and a plain number belongs here. Nothing was stored.</source>
        <translation>Ini persentase, sedangkan di sini perlu jumlah. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This is a length of time, and a plain number belongs here. Nothing was stored.</source>
        <translation>Ini lama waktu, sedangkan di sini perlu jumlah. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This is an amount of money, and a plain number belongs here. Nothing was stored.</source>
        <translation>Ini jumlah uang, sedangkan di sini perlu jumlah biasa. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This is in another currency than the shop&apos;s. Nothing was stored; convert it first.</source>
        <translation>Mata uangnya berbeda dari mata uang toko. Tidak ada yang disimpan; hitung nilainya dulu.</translation>
    </message>
    <message>
        <source>M can mean million or miliar (billion). Choose one; it will be remembered.</source>
        <translation>M bisa berarti juta (million) atau miliar. Pilih satu; pilihan ini diingat.</translation>
    </message>
    <message>
        <source>The separator can mean thousands or decimals. Choose one.</source>
        <translation>Tanda pemisahnya bisa berarti ribuan atau desimal. Pilih satu.</translation>
    </message>
    <message>
        <source>This week has not begun yet. Nothing was stored; go back to a past week.</source>
        <translation>Minggu ini belum mulai. Tidak ada yang disimpan; kembali ke minggu yang sudah lewat.</translation>
    </message>
    <message>
        <source>This cannot be more than {limit}. The text is kept, nothing was stored.</source>
        <translation>Angka ini tidak bisa lebih dari {limit}. Teksnya tetap ada, tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This is {times} times the usual {usual}. It is stored; check for a digit too many.</source>
        <translation>Ini {times} kali biasanya ({usual}). Sudah disimpan; periksa, mungkin kelebihan satu angka.</translation>
    </message>
    <message>
        <source>The usual is {usual}, {times} times as much. It is stored; is a digit missing?</source>
        <translation>Biasanya {usual}, {times} kali lebih besar. Sudah disimpan; mungkin kurang satu angka.</translation>
    </message>
    <message>
        <source>Above this account&apos;s own range, {low} to {high}. It is stored; look again.</source>
        <translation>Di atas kebiasaan akun ini, {low} sampai {high}. Sudah disimpan; lihat sekali lagi.</translation>
    </message>
    <message>
        <source>Below this account&apos;s own range, {low} to {high}. It is stored; look again.</source>
        <translation>Di bawah kebiasaan akun ini, {low} sampai {high}. Sudah disimpan; lihat sekali lagi.</translation>
    </message>
    <message>
        <source>Exactly the same as last week. It is stored; was the old number read again?</source>
        <translation>Persis sama dengan minggu lalu. Sudah disimpan; apakah angka lama terbaca lagi?</translation>
    </message>
    <message>
        <source>More people reached ({part}) than views ({whole}), which should not happen. It is stored.</source>
        <translation>Akun yang dijangkau ({part}) lebih banyak daripada tayangan ({whole}), seharusnya tidak mungkin. Sudah disimpan.</translation>
    </message>
    <message>
        <source>More accounts interacted ({part}) than were reached ({whole}). It is stored; look again.</source>
        <translation>Akun yang berinteraksi ({part}) lebih banyak daripada yang dijangkau ({whole}). Sudah disimpan; lihat sekali lagi.</translation>
    </message>
    <message>
        <source>More accounts interacted ({part}) than there are interactions ({whole}). It is stored.</source>
        <translation>Akun yang berinteraksi ({part}) lebih banyak daripada interaksinya ({whole}). Sudah disimpan.</translation>
    </message>
    <message>
        <source>Likes, comments, saves and shares make {parts}, more than {total} in all. It is stored.</source>
        <translation>Suka, komentar, simpan dan bagikan berjumlah {parts}, lebih dari total {total}. Sudah disimpan.</translation>
    </message>
    <message>
        <source>Followers changed by {change}, but new minus lost makes {net}. It is stored as typed.</source>
        <translation>Pengikut berubah {change}, padahal baru dikurangi berhenti adalah {net}. Disimpan seperti diketik.</translation>
    </message>
    <message>
        <source>The weeks make {weeks}, the platform says {month} for the month. Both are kept; the month&apos;s figure is used.</source>
        <translation>Jumlah minggu {weeks}, sedangkan platform menulis {month} untuk sebulan. Keduanya disimpan; yang dipakai angka bulan.</translation>
    </message>
    <message>
        <source>The pasted text is too long: {fits} of {length} characters fit. Nothing was pasted.</source>
        <translation>Teks yang ditempel terlalu panjang: muat {fits} dari {length} karakter. Tidak ada yang ditempel.</translation>
    </message>
    <message>
        <source>The pasted block is too large ({rows} rows; {fits} cells fit). Nothing was pasted.</source>
        <translation>Blok yang ditempel terlalu besar ({rows} baris; muat {fits} sel). Tidak ada yang ditempel.</translation>
    </message>
    <message>
        <source>The pasted text cannot be read as cells. Nothing was pasted.</source>
        <translation>Teks yang ditempel tidak terbaca sebagai tabel. Tidak ada yang ditempel.</translation>
    </message>
    <message>
        <source>Still missing: {name}. Nothing was computed.</source>
        <translation>Masih kurang: {name}. Belum ada yang dihitung.</translation>
    </message>
    <message>
        <source>{name} is not a number this calculator uses. It uses: {known}.</source>
        <translation>{name} bukan angka yang dipakai kalkulator ini. Yang dipakai: {known}.</translation>
    </message>
    <message>
        <source>{name} must be an object of names and numbers.</source>
        <translation>{name} harus berupa objek berisi nama dan angka.</translation>
    </message>
    <message>
        <source>{name} must be a list of numbers.</source>
        <translation>{name} harus berupa daftar angka.</translation>
    </message>
    <message>
        <source>{name} is not a number. Nothing was computed.</source>
        <translation>{name} bukan angka. Belum ada yang dihitung.</translation>
    </message>
    <message>
        <source>{name} is over the largest amount kept here, 999,999,999,999,999.</source>
        <translation>{name} melebihi jumlah terbesar yang bisa disimpan, 999.999.999.999.999.</translation>
    </message>
    <message>
        <source>{name} must be a whole amount in the currency&apos;s smallest unit.</source>
        <translation>{name} harus bulat dalam satuan terkecil mata uang.</translation>
    </message>
    <message>
        <source>{name} must be a whole number.</source>
        <translation>{name} harus bilangan bulat.</translation>
    </message>
    <message>
        <source>{name} cannot be negative money.</source>
        <translation>{name} tidak boleh uang negatif.</translation>
    </message>
    <message>
        <source>{name} cannot be below 0.</source>
        <translation>{name} tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>{name} is a fraction and cannot be over 1 (100 %). For {given} % write {fraction}.</source>
        <translation>{name} berupa pecahan dan tidak boleh lebih dari 1 (100 %). Untuk {given} % tulis {fraction}.</translation>
    </message>
    <message>
        <source>{part} cannot be more than {whole}.</source>
        <translation>{part} tidak boleh lebih dari {whole}.</translation>
    </message>
    <message>
        <source>{name} cannot be below 1: each account reached saw it at least once.</source>
        <translation>{name} tidak boleh di bawah 1: tiap akun yang terjangkau melihatnya paling sedikit sekali.</translation>
    </message>
    <message>
        <source>{name} must lie between 0 and 1, for example 0.6.</source>
        <translation>{name} harus di antara 0 dan 1, misalnya 0,6.</translation>
    </message>
    <message>
        <source>No channel has a strength above 0, so nothing can be shared.</source>
        <translation>Tidak ada kanal dengan kekuatan di atas 0, jadi tidak ada yang bisa dibagi.</translation>
    </message>
    <message>
        <source>The report could not be drawn. Nothing was written. Close other programs and try again.</source>
        <translation>Laporan tidak dapat digambar. Tidak ada yang ditulis. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved, and what was there before is unchanged. It may be open in another program, the disk may be full, or the folder may not allow it. Close it or choose another folder.</source>
        <translation>“{name}” tidak dapat disimpan, dan isi sebelumnya tidak berubah. Mungkin sedang dibuka program lain, disk penuh, atau foldernya tidak mengizinkan. Tutup program itu atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Printer tidak menerima halamannya. Periksa apakah printer menyala dan ada kertas, atau simpan PDF saja.</translation>
    </message>
</context>
</TS>
