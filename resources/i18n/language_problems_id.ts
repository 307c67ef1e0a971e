<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>brief</name>
    <message>
        <source>Not a number</source>
        <translation>Bukan angka</translation>
    </message>
    <message>
        <source>Not a time, such as 1h 2m</source>
        <translation>Bukan waktu, seperti 1j 2m</translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation>Terlalu panjang</translation>
    </message>
    <message>
        <source>Too large to be right</source>
        <translation>Terlalu besar untuk benar</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Hanya bilangan bulat</translation>
    </message>
    <message>
        <source>Do you mean {meant}?</source>
        <translation>Maksudnya {meant}?</translation>
    </message>
    <message>
        <source>Cannot be below zero</source>
        <translation>Tidak bisa di bawah nol</translation>
    </message>
    <message>
        <source>A percentage, not a count</source>
        <translation>Ini persentase, bukan jumlah</translation>
    </message>
    <message>
        <source>A time, not a count</source>
        <translation>Ini waktu, bukan jumlah</translation>
    </message>
    <message>
        <source>Money, not a count</source>
        <translation>Ini uang, bukan jumlah</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Mata uang lain</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Yang mana?</translation>
    </message>
    <message>
        <source>This week has not begun</source>
        <translation>Minggu ini belum mulai</translation>
    </message>
    <message>
        <source>At most {limit}</source>
        <translation>Paling banyak {limit}</translation>
    </message>
    <message>
        <source>{times} times the usual, right?</source>
        <translation>{times} kali biasanya, benar?</translation>
    </message>
    <message>
        <source>1/{times} of the usual?</source>
        <translation>1/{times} dari biasanya?</translation>
    </message>
    <message>
        <source>Above your usual, right?</source>
        <translation>Di atas biasanya, benar?</translation>
    </message>
    <message>
        <source>Below your usual, right?</source>
        <translation>Di bawah biasanya, benar?</translation>
    </message>
    <message>
        <source>Same as last week, right?</source>
        <translation>Sama seperti minggu lalu?</translation>
    </message>
    <message>
        <source>Reach above views, right?</source>
        <translation>Melebihi tayangan, benar?</translation>
    </message>
    <message>
        <source>More than reach, right?</source>
        <translation>Melebihi jangkauan, benar?</translation>
    </message>
    <message>
        <source>More than interactions?</source>
        <translation>Melebihi interaksi, benar?</translation>
    </message>
    <message>
        <source>Less than its parts, right?</source>
        <translation>Kurang dari bagiannya?</translation>
    </message>
    <message>
        <source>New minus lost is {net}?</source>
        <translation>Baru − berhenti = {net}?</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>{text} is no currency; write three letters such as IDR. Nothing was created.</source>
        <translation>{text} bukan mata uang; tulis tiga huruf seperti IDR. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>A shop needs a name of 1 to 200 letters. Nothing was created.</source>
        <translation>Toko perlu nama sepanjang 1 sampai 200 huruf. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>An account needs --platform and --handle. Nothing was added.</source>
        <translation>Akun perlu --platform dan --handle. Tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>There is no account {handle} in this file. Accounts here: {known}.</source>
        <translation>Akun {handle} tidak ada di berkas ini. Akun yang ada: {known}.</translation>
    </message>
    <message>
        <source>{key} is not in the catalogue. See `kpidesk catalogue` for the keys.</source>
        <translation>{key} tidak ada di katalog. Lihat `kpidesk catalogue` untuk daftar kuncinya.</translation>
    </message>
    <message>
        <source>{first} to {last} is no period. Write the earlier day first, within our calendar.</source>
        <translation>{first} sampai {last} bukan periode. Tulis hari yang lebih awal dulu, dalam kalender kita.</translation>
    </message>
    <message>
        <source>There is no screen called {name}. The screens are: {known}. Nothing was drawn.</source>
        <translation>Tidak ada layar bernama {name}. Layar yang ada: {known}. Tidak ada yang digambar.</translation>
    </message>
    <message>
        <source>{name} could not be written. Check that the folder exists and can be written to, and that no other program has the file open.</source>
        <translation>{name} tidak bisa ditulis. Periksa apakah foldernya ada dan boleh ditulisi, dan apakah berkas itu sedang dibuka program lain.</translation>
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
        <source>Posts with people reached but 0 views: {count}. Their views were not measured and stay empty.</source>
        <translation>Postingan dengan jangkauan tetapi 0 tayangan: {count}. Tayangannya tidak diukur, jadi dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Figures below zero, as the platform says: {count}.</source>
        <translation>Angka di bawah nol menurut platform: {count}.</translation>
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
        <source>{text} is not METRIC=TEXT, such as reach=9102. Nothing was stored.</source>
        <translation>{text} bukan METRIK=TEKS, misalnya reach=9102. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>{key} is given twice. Nothing was stored; say which number is right.</source>
        <translation>{key} disebut dua kali. Belum ada yang disimpan; sebutkan angka yang benar saja.</translation>
    </message>
    <message>
        <source>{day} is no day of this shop&apos;s life. Nothing was stored; check the year.</source>
        <translation>{day} bukan hari dalam umur toko ini. Tidak ada yang disimpan; periksa tahunnya.</translation>
    </message>
    <message>
        <source>{month} is closed, its numbers are locked. Nothing was stored; reopen the month first.</source>
        <translation>{month} sudah ditutup dan angkanya terkunci. Tidak ada yang disimpan; buka dulu bulannya.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture. Nothing was kept; choose a PNG or JPEG.</source>
        <translation>{name} tidak terbaca sebagai gambar. Tidak ada yang disimpan; pilih PNG atau JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large ({width} × {height} pixels). Nothing was kept; make a screenshot of the part with the numbers.</source>
        <translation>Gambar ini terlalu besar ({width} × {height} piksel). Tidak ada yang disimpan; buat tangkapan layar bagian angkanya saja.</translation>
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
        <source>The last day {last} lies before the first day {first}.</source>
        <translation>Hari terakhir {last} mendahului hari pertama {first}.</translation>
    </message>
    <message>
        <source>A campaign needs a name. It is not stored yet.</source>
        <translation>Kampanye perlu nama. Belum disimpan.</translation>
    </message>
    <message>
        <source>A scenario needs a name. It is not stored yet.</source>
        <translation>Skenario perlu nama. Belum disimpan.</translation>
    </message>
    <message>
        <source>There is no single campaign {name} in this file. Campaigns here: {known}.</source>
        <translation>Tidak ada tepat satu kampanye {name} di berkas ini. Kampanye di sini: {known}.</translation>
    </message>
    <message>
        <source>At most 100 %: it is a share of the whole.</source>
        <translation>Paling banyak 100%: ini bagian dari keseluruhan.</translation>
    </message>
    <message>
        <source>It cannot be below {least}.</source>
        <translation>Tidak bisa di bawah {least}.</translation>
    </message>
    <message>
        <source>It needs a name. Nothing was kept yet.</source>
        <translation>Perlu nama. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters. Shorten it.</source>
        <translation>Nama paling panjang {most} huruf. Pendekkan.</translation>
    </message>
    <message>
        <source>“{name}” is already the name of another figure. Choose another name.</source>
        <translation>“{name}” sudah dipakai angka lain. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Choose at least one platform, so that the form knows where to ask for it.</source>
        <translation>Pilih paling sedikit satu platform, supaya formulir tahu di mana menanyakannya.</translation>
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
        <source>“{name}” says no kind of file this report can be saved as. Nothing was written. Use one of these endings: {known}.</source>
        <translation>Laporan ini tidak bisa disimpan sebagai “{name}”. Tidak ada yang ditulis. Pakai salah satu akhiran ini: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is no month. Write it as 2026-10. Nothing was written.</source>
        <translation>“{text}” bukan bulan. Tulis seperti 2026-10. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>A sheet of the kind {kind} needs --id. Nothing was written.</source>
        <translation>Lembar jenis {kind} memerlukan --id. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read. Nothing was changed. Use a PNG or JPEG file.</source>
        <translation>“{name}” bukan gambar yang bisa dibaca. Tidak ada yang berubah. Pakai berkas PNG atau JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a logo. Nothing was changed. Make it smaller, such as 1,000 dots wide.</source>
        <translation>“{name}” terlalu besar untuk logo. Tidak ada yang berubah. Perkecil dulu, misalnya lebar 1.000 titik.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, or save a PDF instead.</source>
        <translation>Printer tidak menerima halamannya. Periksa apakah printer menyala dan ada kertas, atau simpan PDF saja.</translation>
    </message>
    <message>
        <source>{name} is no longer there. Choose the file again.</source>
        <translation>{name} sudah tidak ada. Pilih lagi filenya.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it and choose the file inside.</source>
        <translation>{name} adalah folder. Buka folder itu dan pilih file di dalamnya.</translation>
    </message>
    <message>
        <source>{name} is only a shortcut. Choose the file that it points to.</source>
        <translation>{name} hanya pintasan. Pilih file aslinya.</translation>
    </message>
    <message>
        <source>{name} is a note Excel keeps while a file is open. Choose the file without ~$.</source>
        <translation>{name} adalah catatan Excel selama file terbuka. Pilih file tanpa ~$.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be read.</source>
        <translation>{name} bukan file yang bisa dibaca.</translation>
    </message>
    <message>
        <source>{name} is still in the cloud. Right-click it, choose to keep it on this device, then try again.</source>
        <translation>{name} masih ada di cloud. Klik kanan, pilih simpan di perangkat ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is open in Excel. Close it there, then try again.</source>
        <translation>{name} sedang terbuka di Excel. Tutup dulu di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Copy it to your own folder, then try again.</source>
        <translation>{name} tidak bisa dibaca. Salin ke folder Anda sendiri, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was imported.</source>
        <translation>{name} kosong. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>{name} is too large (the limit is {megabytes} MB). Export a shorter period and try again.</source>
        <translation>{name} terlalu besar (batasnya {megabytes} MB). Ekspor periode yang lebih pendek, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows. Export a shorter period and try again.</source>
        <translation>{name} berisi lebih dari {most} baris. Ekspor periode yang lebih pendek, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} has {columns} columns and the limit is {most}. It begins with: {first}. Export fewer columns and try again.</source>
        <translation>{name} berisi {columns} kolom, batasnya {most}. Awalnya: {first}. Ekspor lebih sedikit kolom, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is a database, not an export file. If it is a shop file, open it from the menu.</source>
        <translation>{name} adalah basis data, bukan file ekspor. Kalau itu file toko, buka lewat menu.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file. CSV, XLSX, XLS, JSON and ZIP files can be imported.</source>
        <translation>{name} adalah file {kind}. Yang bisa diimpor: CSV, XLSX, XLS, JSON, dan ZIP.</translation>
    </message>
    <message>
        <source>{name} has a password. Remove it in Excel, save, then try again.</source>
        <translation>{name} memakai kata sandi. Hapus kata sandinya di Excel, simpan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is not text: it may be damaged. Download it again and try once more.</source>
        <translation>{name} bukan teks, mungkin rusak. Unduh lagi, lalu coba sekali lagi.</translation>
    </message>
    <message>
        <source>{name} is damaged. Download it again and try once more.</source>
        <translation>{name} rusak. Unduh lagi, lalu coba sekali lagi.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it should. It was not opened.</source>
        <translation>Isi {name} jauh lebih besar dari yang wajar. File tidak dibuka.</translation>
    </message>
    <message>
        <source>{name} holds files with unsafe or double names. It was not opened.</source>
        <translation>{name} berisi file dengan nama yang tidak aman atau ganda. File tidak dibuka.</translation>
    </message>
    <message>
        <source>{name} holds no file that can be imported. CSV, XLSX and JSON inside would do.</source>
        <translation>{name} tidak berisi file yang bisa diimpor. Yang bisa: CSV, XLSX, dan JSON di dalamnya.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet in a form that cannot be read. Open it in Excel, save it as .xlsx, then try again.</source>
        <translation>{name} adalah spreadsheet dalam bentuk yang tidak bisa dibaca. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} mixes two ways of writing letters; the first odd one is on line {line}. Download the original file again.</source>
        <translation>{name} mencampur dua cara menulis huruf; yang pertama ganjil ada di baris {line}. Unduh lagi file aslinya.</translation>
    </message>
    <message>
        <source>The letters in {name} cannot be told. Save it as CSV UTF-8, then try again.</source>
        <translation>Huruf di {name} tidak bisa dikenali. Simpan sebagai CSV UTF-8, lalu coba lagi.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark opens on line {line} and never closes. Download the original file again.</source>
        <translation>Di {name} ada tanda kutip yang dibuka di baris {line} dan tidak pernah ditutup. Unduh lagi file aslinya.</translation>
    </message>
    <message>
        <source>In {name} a quotation mark stands in the wrong place on line {line}. Download the original file again.</source>
        <translation>Di {name} ada tanda kutip di tempat yang salah, baris {line}. Unduh lagi file aslinya.</translation>
    </message>
    <message>
        <source>In {name} a cell on line {line} is far too long.</source>
        <translation>Di {name} ada sel yang terlalu panjang, baris {line}.</translation>
    </message>
    <message>
        <source>{name} has a header ({header}) and no rows below it. Nothing was imported.</source>
        <translation>{name} hanya berisi judul kolom ({header}), tanpa baris data. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>KPI Desk does not know the kind of {name}. If it is a sheet of your own, it needs a row of headings and a column of dates.</source>
        <translation>KPI Desk tidak mengenali jenis {name}. Kalau itu tabel buatan sendiri, perlu satu baris judul dan satu kolom tanggal.</translation>
    </message>
    <message>
        <source>{name} is recognised ({about}), but it holds nothing that KPI Desk keeps week by week.</source>
        <translation>{name} dikenali ({about}), tetapi tidak berisi angka yang dicatat KPI Desk per minggu.</translation>
    </message>
    <message>
        <source>{name} was changed by a spreadsheet: {text} on row {line} was something else. Open the original file, not the one saved again.</source>
        <translation>{name} sudah diubah oleh spreadsheet: {text} di baris {line} tadinya lain. Pakai file aslinya, bukan yang sudah disimpan ulang.</translation>
    </message>
    <message>
        <source>There is no format called {wanted}. Formats: {known}.</source>
        <translation>Tidak ada format bernama {wanted}. Format: {known}.</translation>
    </message>
    <message>
        <source>{answer} is no answer to {question}. Possible answers: {known}.</source>
        <translation>{answer} bukan jawaban untuk {question}. Pilihan: {known}.</translation>
    </message>
    <message>
        <source>Say `import SHOP FILE`, `import list SHOP` or `import undo SHOP BATCH`; answers as QUESTION=CHOICE.</source>
        <translation>Tulis `import TOKO FILE`, `import list TOKO`, atau `import undo TOKO BATCH`; jawaban sebagai PERTANYAAN=PILIHAN.</translation>
    </message>
    <message>
        <source>{name} holds tables of different kinds. Import them one by one.</source>
        <translation>{name} berisi tabel yang berbeda jenis. Impor satu per satu.</translation>
    </message>
    <message>
        <source>{name} splits each post by day. Export it again with the dates set to Lifetime.</source>
        <translation>{name} memecah tiap postingan per hari. Ekspor lagi dengan tanggal Sepanjang Masa.</translation>
    </message>
    <message>
        <source>The dates in {name} fit no year. Nothing was read.</source>
        <translation>Tanggal di {name} tidak cocok dengan tahun mana pun. Tidak ada yang dibaca.</translation>
    </message>
    <message>
        <source>The dates mix day first and month first (rows {rows}). Write them one way and try again.</source>
        <translation>Tanggalnya campur: ada yang hari dulu, ada yang bulan dulu (baris {rows}). Samakan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} was not found at {path}. It may have been moved or renamed, or the drive is not connected. Nothing was created.</source>
        <translation>{name} tidak ditemukan di {path}. Mungkin sudah dipindah atau diganti nama, atau drive-nya belum terpasang. Tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>What was typed is kept, encrypted, in {rescue}; kpidesk decrypt reads it.</source>
        <translation>Yang diketik disimpan terenkripsi di {rescue}; kpidesk decrypt membacanya.</translation>
    </message>
    <message>
        <source>{name} must be a sentence in quotation marks.</source>
        <translation>{name} harus berupa kalimat di dalam tanda kutip.</translation>
    </message>
    <message>
        <source>There is no number in {name}. Nothing was computed.</source>
        <translation>Tidak ada angka di {name}. Tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>{name} must be above 0.</source>
        <translation>{name} harus di atas 0.</translation>
    </message>
    <message>
        <source>{part} and {whole} must name the same weeks, null for one that is not known.</source>
        <translation>{part} dan {whole} harus menyebut minggu yang sama, null untuk yang tidak diketahui.</translation>
    </message>
    <message>
        <source>“{name}” can have at most {most} % of the days it has in common: the other campaigns have the rest. Nothing was changed.</source>
        <translation>“{name}” paling banyak mendapat {most} % dari hari bersama: sisanya milik kampanye lain. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The result is too large to be true. One of the rates is almost zero.</source>
        <translation>Hasilnya terlalu besar untuk benar. Salah satu rasionya hampir nol.</translation>
    </message>
    <message>
        <source>{name} is larger than any single amount kept here, 9,999,999,999,999.</source>
        <translation>{name} lebih besar dari jumlah mana pun yang bisa disimpan di sini, 9.999.999.999.999.</translation>
    </message>
    <message>
        <source>Write `kpidesk person list SHOP`, `person export SHOP NAME -o FILE.csv` or `person delete SHOP NAME`. Nothing was done.</source>
        <translation>Tulis `kpidesk person list TOKO`, `person export TOKO NAMA -o FILE.csv`, atau `person delete TOKO NAMA`. Tidak ada yang dilakukan.</translation>
    </message>
    <message>
        <source>{name} is encrypted, or it is not a KPI Desk shop file. It was left as it is; its passphrase or its recovery key opens it.</source>
        <translation>{name} terenkripsi, atau bukan file toko KPI Desk. File itu dibiarkan apa adanya; kata sandi atau kunci pemulihannya yang membukanya.</translation>
    </message>
    <message>
        <source>{name} did not open. Either the passphrase or recovery key is not the right one, or the file is damaged or not a KPI Desk shop file: the two cannot be told apart. Nothing was changed.</source>
        <translation>{name} tidak terbuka. Mungkin kata sandi atau kunci pemulihannya keliru, mungkin filenya rusak atau bukan file toko KPI Desk: keduanya tidak bisa dibedakan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{name} needs a passphrase. Put it into a file for --passphrase-file or into KPIDESK_PASSPHRASE, or run the command in a terminal. Nothing was changed.</source>
        <translation>{name} memerlukan kata sandi. Tulis dalam file untuk --passphrase-file atau di KPIDESK_PASSPHRASE, atau jalankan perintah ini di terminal. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {shortest} letters; four words are good. Nothing was changed.</source>
        <translation>Kata sandi perlu sedikitnya {shortest} huruf; empat kata sudah baik. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Keduanya tidak sama. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>That is not what the recovery key says there. Nothing was changed; write the key down and try again.</source>
        <translation>Bukan itu isi kunci pemulihan di bagian itu. Tidak ada yang diubah; catat kuncinya lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} needs the part of KPI Desk that encrypts files, which is not installed here: pip install &apos;kpidesk[encryption]&apos;. Nothing was changed.</source>
        <translation>{name} memerlukan bagian KPI Desk yang mengenkripsi file, yang belum terpasang di sini: pip install &apos;kpidesk[encryption]&apos;. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{name} is encrypted already. For another passphrase, give the new one with --new-passphrase-file or KPIDESK_NEW_PASSPHRASE.</source>
        <translation>{name} sudah dienkripsi. Untuk kata sandi lain, berikan yang baru lewat --new-passphrase-file atau KPIDESK_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>{name} is not encrypted. It was left as it is.</source>
        <translation>{name} tidak dienkripsi. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>There is not enough free space to write {name} anew. Nothing was changed. Free some space and try again.</source>
        <translation>Ruang kosong tidak cukup untuk menulis ulang {name}. Tidak ada yang diubah. Kosongkan sedikit ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The new file did not turn out the same as {name}, so it was thrown away. Nothing was changed. Please report this.</source>
        <translation>File baru tidak sama dengan {name}, jadi dibuang. Tidak ada yang diubah. Mohon laporkan hal ini.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a shop file. Choose a file in it.</source>
        <translation>{name} adalah folder, bukan file toko. Pilih file di dalamnya.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes). A copy or a download probably did not finish. The file was left as it is; open a backup instead.</source>
        <translation>{name} kosong (0 byte). Mungkin salinan atau unduhannya tidak selesai. File itu dibiarkan apa adanya; buka cadangan saja.</translation>
    </message>
    <message>
        <source>{name} is a ZIP or Excel file, not a shop file. Numbers from Excel come in through Import; a backup packed as ZIP is opened with Restore.</source>
        <translation>{name} adalah file ZIP atau Excel, bukan file toko. Angka dari Excel masuk lewat Impor; cadangan dalam ZIP dibuka lewat Pulihkan.</translation>
    </message>
    <message>
        <source>{name} is not a KPI Desk shop file, or it is locked with a password. It was left as it is.</source>
        <translation>{name} bukan file toko KPI Desk, atau terkunci dengan kata sandi. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>{name} was made by a newer KPI Desk (version {schema} of the file, this program knows {known}). Update KPI Desk, or open the file read-only. It was left as it is.</source>
        <translation>{name} dibuat oleh KPI Desk yang lebih baru (versi file {schema}, program ini mengenal {known}). Perbarui KPI Desk, atau buka file ini hanya untuk dibaca. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>{name} contains parts that KPI Desk did not make, so it was not opened. It was left as it is; open a backup instead.</source>
        <translation>{name} berisi bagian yang tidak dibuat oleh KPI Desk, jadi tidak dibuka. File itu dibiarkan apa adanya; buka cadangan saja.</translation>
    </message>
    <message>
        <source>{name} is damaged. Nothing was written to it. Restore a backup, or save what can still be read.</source>
        <translation>{name} rusak. Tidak ada yang ditulis ke dalamnya. Pulihkan cadangan, atau simpan apa yang masih bisa dibaca.</translation>
    </message>
    <message>
        <source>{name} no longer holds the numbers that were saved: something outside KPI Desk changed them. Nothing was written to it. Restore a backup, or look at the differences first.</source>
        <translation>{name} tidak lagi berisi angka yang disimpan: sesuatu di luar KPI Desk mengubahnya. Tidak ada yang ditulis ke dalamnya. Pulihkan cadangan, atau lihat dulu perbedaannya.</translation>
    </message>
    <message>
        <source>{name} was opened but could not be shown: something in it is not as KPI Desk writes it, or KPI Desk made a mistake. Nothing was changed. The log has the details: {log}</source>
        <translation>{name} terbuka tetapi tidak bisa ditampilkan: ada isinya yang tidak seperti tulisan KPI Desk, atau KPI Desk keliru. Tidak ada yang berubah. Rinciannya ada di catatan: {log}</translation>
    </message>
    <message>
        <source>{name} can only be read here, so nothing was saved. Allow writing to {path}, or save a copy somewhere else.</source>
        <translation>{name} di sini hanya bisa dibaca, jadi tidak ada yang disimpan. Izinkan menulis ke {path}, atau simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>Another program is using {name} just now, so nothing was saved. Close the other program and try again.</source>
        <translation>Program lain sedang memakai {name}, jadi tidak ada yang disimpan. Tutup program itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open, perhaps by a cloud folder. The last entry is not saved. Save a copy of what is on the screen, then open the right file.</source>
        <translation>{name} dipindah, dihapus, atau diganti saat sedang terbuka, mungkin oleh folder awan. Isian terakhir belum tersimpan. Simpan salinan dari yang ada di layar, lalu buka file yang benar.</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened. The last entry is not saved. Close the file and open it again.</source>
        <translation>{name} diubah oleh program lain sejak dibuka. Isian terakhir belum tersimpan. Tutup file ini lalu buka lagi.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: the system does not allow it, or the drive does not answer. Nothing was changed. Look at {path}.</source>
        <translation>{name} tidak bisa dibuka: sistem tidak mengizinkan, atau drive tidak menjawab. Tidak ada yang diubah. Periksa {path}.</translation>
    </message>
    <message>
        <source>There is already a file {name}. It was left as it is; choose another name.</source>
        <translation>Sudah ada file {name}. File itu dibiarkan apa adanya; pilih nama lain.</translation>
    </message>
    <message>
        <source>No file {name} could be made in {folder}: its name may be too long, the disk full or the place not connected. Nothing was changed; choose another name or folder.</source>
        <translation>Berkas {name} tidak bisa dibuat di {folder}: namanya mungkin terlalu panjang, disk penuh, atau tempatnya tidak tersambung. Tidak ada yang berubah; pilih nama atau folder lain.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Nothing was created; make it first.</source>
        <translation>Folder {folder} tidak ada. Tidak ada yang dibuat; buat dulu foldernya.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Choose another folder.</source>
        <translation>Tidak bisa menulis di {folder}. Pilih folder lain.</translation>
    </message>
    <message>
        <source>The disk is full. This entry is not saved; all earlier ones are. Free some space and save again.</source>
        <translation>Disk penuh. Isian ini belum tersimpan; semua yang sebelumnya aman. Kosongkan sedikit ruang lalu simpan lagi.</translation>
    </message>
    <message>
        <source>The disk reported an error with {name}. The last entry is not saved. Copy the file to another disk soon.</source>
        <translation>Disk melaporkan kesalahan pada {name}. Isian terakhir belum tersimpan. Segera salin file ini ke disk lain.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite {version} is too old for KPI Desk. Install a newer Python or the packaged program.</source>
        <translation>SQLite {version} di komputer ini terlalu lama untuk KPI Desk. Pasang Python yang lebih baru atau program versi jadi.</translation>
    </message>
    <message>
        <source>The database engine did not accept a setting that keeps numbers safe ({name}), so the file was not opened.</source>
        <translation>Mesin basis data tidak menerima pengaturan yang menjaga angka tetap aman ({name}), jadi file tidak dibuka.</translation>
    </message>
    <message>
        <source>The account {handle} is already in this file.</source>
        <translation>Akun {handle} sudah ada di file ini.</translation>
    </message>
    <message>
        <source>{handle} fits more than one account. Say which, with its platform: {known}.</source>
        <translation>{handle} cocok dengan lebih dari satu akun. Sebutkan dengan platformnya: {known}.</translation>
    </message>
    <message>
        <source>There is no import {batch} in this file.</source>
        <translation>Tidak ada impor {batch} di file ini.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB, so it was not kept.</source>
        <translation>Gambar lebih besar dari {limit} MB, jadi tidak disimpan.</translation>
    </message>
    <message>
        <source>{name} is older than the one used here on {day}: {saves} saves are missing. A cloud folder or a copy may have put it there. Open the newest backup, or use this one as it is.</source>
        <translation>{name} lebih lama daripada yang dipakai di sini pada {day}: {saves} simpanan tidak ada. Mungkin folder awan atau sebuah salinan menaruhnya di situ. Buka cadangan terbaru, atau pakai yang ini apa adanya.</translation>
    </message>
    <message>
        <source>{name} was closed in the middle of a save. Open it once for writing, so that the save can be tidied up. It was left as it is.</source>
        <translation>{name} tertutup di tengah penyimpanan. Buka sekali untuk ditulis supaya simpanannya dirapikan. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>There is not enough free space to bring {name} up to date. Your numbers were not changed. Free some space and open the file again.</source>
        <translation>Ruang kosong tidak cukup untuk memperbarui {name}. Angka Anda tidak berubah. Kosongkan sedikit ruang lalu buka lagi file ini.</translation>
    </message>
    <message>
        <source>Bringing {name} up to date did not give the same numbers, so it was not done. Your numbers were not changed. Please report this.</source>
        <translation>Pembaruan {name} tidak menghasilkan angka yang sama, jadi tidak dilakukan. Angka Anda tidak berubah. Mohon laporkan hal ini.</translation>
    </message>
    <message>
        <source>The copy of {name} did not turn out the same, so it was thrown away. Older copies are untouched. Try again, or use another disk.</source>
        <translation>Salinan {name} ternyata tidak sama, jadi dibuang. Salinan lama tidak tersentuh. Coba lagi, atau pakai disk lain.</translation>
    </message>
    <message>
        <source>No copy could be written in {folder}. Older copies are untouched. Is the disk full, or the place not connected?</source>
        <translation>Salinan tidak bisa ditulis di {folder}. Salinan lama tidak tersentuh. Apakah disk penuh, atau tempatnya belum terpasang?</translation>
    </message>
    <message>
        <source>{name} holds no shop file of KPI Desk, or is damaged. Nothing was changed.</source>
        <translation>{name} tidak berisi file toko KPI Desk, atau rusak. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{name} is larger than a shop file can be. Nothing was changed.</source>
        <translation>{name} lebih besar dari ukuran file toko yang mungkin. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The snapshot {name} is damaged and was not used. Nothing was changed.</source>
        <translation>Rekaman {name} rusak dan tidak dipakai. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Bringing a backup back as {name} was interrupted, and the files were changed since. All of them are still there; restore the backup once more under another name.</source>
        <translation>Pemulihan cadangan menjadi {name} terputus, lalu file-filenya berubah. Semuanya masih ada; pulihkan sekali lagi dengan nama lain.</translation>
    </message>
    <message>
        <source>Nothing can be read from this file any more. It was left as it is.</source>
        <translation>Tidak ada lagi yang bisa dibaca dari file ini. File itu dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>KPI Desk was closed unexpectedly. All saved numbers are complete; last saved {at}.</source>
        <translation>KPI Desk tertutup tiba-tiba. Semua angka yang disimpan lengkap; terakhir disimpan {at}.</translation>
    </message>
    <message>
        <source>Please check the date of this computer: it says {day}. Nothing is lost.</source>
        <translation>Periksa tanggal komputer ini: tertulis {day}. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>This file lies in a folder of {service}. Such folders can bring older copies back or copy the file half-written. Better keep the file here and only its backups there.</source>
        <translation>File ini berada di folder {service}. Folder seperti itu bisa mengembalikan salinan lama atau menyalin file setengah jadi. Sebaiknya simpan file di komputer ini dan hanya cadangannya di sana.</translation>
    </message>
    <message>
        <source>There is another copy of this shop in the same folder: {name}, {weeks} weeks, last entry {last}. Nothing was merged. Compare both before going on.</source>
        <translation>Ada salinan lain dari toko ini di folder yang sama: {name}, {weeks} minggu, isian terakhir {last}. Tidak ada yang digabung. Bandingkan dulu keduanya.</translation>
    </message>
    <message>
        <source>No copy has reached the second place for {days} days. Connect it, or choose another one.</source>
        <translation>Sudah {days} hari tidak ada salinan yang sampai ke tempat kedua. Pasang tempat itu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>A test could not bring back the copy of what was saved {at}. Your numbers are safe in the file. Open Settings, Backups and press Back up now; if that fails too, choose a second place, because this disk may be failing.</source>
        <translation>Uji pemulihan gagal: salinan dari simpanan {at} tidak bisa dipulihkan. Angka Anda tetap aman di filenya. Buka Pengaturan, Cadangan, lalu tekan Cadangkan sekarang; kalau itu juga gagal, pilih tempat kedua, karena disk ini mungkin mulai rusak.</translation>
    </message>
    <message>
        <source>Names kept in this file and not used for two years: {n}, {name} first. Look in Settings, Privacy, and delete whom you no longer need.</source>
        <translation>Nama yang disimpan di file ini dan dua tahun tidak dipakai: {n}, mulai dari {name}. Buka Pengaturan, Privasi, lalu hapus yang tidak perlu lagi.</translation>
    </message>
    <message>
        <source>The name is gone from the file ({n} places), but no new copy could be made, so the older copies on this computer still hold it. Make room on the disk, then press Purge the copies.</source>
        <translation>Nama itu sudah hilang dari file ({n} tempat), tetapi salinan baru tidak bisa dibuat, jadi salinan lama di komputer ini masih memuatnya. Kosongkan ruang di disk, lalu tekan Bersihkan salinan.</translation>
    </message>
    <message>
        <source>Nothing in this file names {name}.</source>
        <translation>Tidak ada yang menyebut {name} di file ini.</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters; a shorter text would change too much.</source>
        <translation>Tulis paling sedikit {shortest} huruf; tulisan yang lebih pendek akan mengubah terlalu banyak.</translation>
    </message>
    <message>
        <source>{name} is too large for this computer&apos;s memory. Nothing was imported. Close other programs, or export a shorter period and try again.</source>
        <translation>{name} terlalu besar untuk memori komputer ini. Tidak ada yang diimpor. Tutup program lain, atau ekspor rentang yang lebih pendek lalu coba lagi.</translation>
    </message>
    <message>
        <source>{name} is Meta&apos;s list of posts in a language KPI Desk does not read. Set Business Suite to Indonesian or English and download it again.</source>
        <translation>{name} adalah daftar postingan Meta dalam bahasa yang tidak dibaca KPI Desk. Ubah bahasa Business Suite ke Indonesia atau Inggris, lalu unduh lagi.</translation>
    </message>
    <message>
        <source>Questions left open: {count}. Nothing was stored yet.</source>
        <translation>Pertanyaan yang belum dijawab: {count}. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({detail}). Nothing was read.</source>
        <translation>{name} bukan JSON yang benar ({detail}). Tidak ada yang dibaca.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was stored.</source>
        <translation>Impor dihentikan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>“{text}” is not a number here.</source>
        <translation>“{text}” bukan angka di sini.</translation>
    </message>
    <message>
        <source>“{text}” should be a whole number.</source>
        <translation>“{text}” seharusnya bilangan bulat.</translation>
    </message>
    <message>
        <source>“{text}” is an error of the spreadsheet, not a number.</source>
        <translation>“{text}” adalah kesalahan spreadsheet, bukan angka.</translation>
    </message>
    <message>
        <source>“{text}” is a formula, not a number.</source>
        <translation>“{text}” adalah rumus, bukan angka.</translation>
    </message>
    <message>
        <source>The formula in this cell was never calculated. Open the file in Excel and save it.</source>
        <translation>Rumus di sel ini belum pernah dihitung. Buka filenya di Excel lalu simpan.</translation>
    </message>
    <message>
        <source>“{text}” is shortened by a spreadsheet; the exact number is lost.</source>
        <translation>“{text}” dipendekkan oleh spreadsheet; angka persisnya hilang.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be true.</source>
        <translation>“{text}” terlalu besar untuk masuk akal.</translation>
    </message>
    <message>
        <source>This cell holds {length} characters; it was left out.</source>
        <translation>Sel ini berisi {length} karakter; isinya tidak dipakai.</translation>
    </message>
    <message>
        <source>The letter in “{text}” can mean two sizes.</source>
        <translation>Huruf di “{text}” bisa berarti dua ukuran.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>“{text}” bukan tanggal.</translation>
    </message>
    <message>
        <source>“{text}” is a day that does not exist.</source>
        <translation>“{text}” adalah tanggal yang tidak ada.</translation>
    </message>
    <message>
        <source>“{text}” is more than one day.</source>
        <translation>“{text}” lebih dari satu hari.</translation>
    </message>
    <message>
        <source>“{text}” has day and month the other way round.</source>
        <translation>“{text}” menulis hari dan bulan terbalik.</translation>
    </message>
    <message>
        <source>“{text}” lies in {year}, before the year 2000.</source>
        <translation>“{text}” ada di tahun {year}, sebelum tahun 2000.</translation>
    </message>
    <message>
        <source>“{text}” lies too far in the future ({year}).</source>
        <translation>“{text}” terlalu jauh di masa depan ({year}).</translation>
    </message>
    <message>
        <source>The amount {text} does not fit the row&apos;s own cost per 1,000 impressions: a spreadsheet has moved its decimals. Use the original file.</source>
        <translation>Jumlah {text} tidak cocok dengan biaya per 1.000 tayangan di baris itu sendiri: komanya sudah digeser oleh spreadsheet. Pakai file aslinya.</translation>
    </message>
    <message>
        <source>This row has {cells} cells and the header only {columns}.</source>
        <translation>Baris ini berisi {cells} sel, judul kolomnya hanya {columns}.</translation>
    </message>
    <message>
        <source>The same account, metric and day already stand in row {other}.</source>
        <translation>Akun, metrik, dan hari yang sama sudah ada di baris {other}.</translation>
    </message>
    <message>
        <source>This row has no post ID.</source>
        <translation>Baris ini tidak punya ID postingan.</translation>
    </message>
    <message>
        <source>This post belongs to another account: {text}.</source>
        <translation>Postingan ini milik akun lain: {text}.</translation>
    </message>
    <message>
        <source>{days} days in one figure is too long (at most {most}). Export it by week.</source>
        <translation>{days} hari dalam satu angka terlalu panjang (paling lama {most}). Ekspor per minggu.</translation>
    </message>
    <message>
        <source>That month is locked. Unlock it to change its numbers.</source>
        <translation>Bulan itu terkunci. Buka kuncinya untuk mengubah angkanya.</translation>
    </message>
    <message>
        <source>The letters were read as Windows text. Check that this looks right: {sample}</source>
        <translation>Hurufnya dibaca sebagai teks Windows. Periksa apakah ini benar: {sample}</translation>
    </message>
    <message>
        <source>Some letters in the file look misread: {sample}</source>
        <translation>Beberapa huruf di file ini tampak salah baca: {sample}</translation>
    </message>
    <message>
        <source>The file was read as UTF-16, which it does not say.</source>
        <translation>File dibaca sebagai UTF-16, walau tidak tertulis di dalamnya.</translation>
    </message>
    <message>
        <source>A spreadsheet had put every line in quotation marks; they were taken off.</source>
        <translation>Spreadsheet memberi tanda kutip pada setiap baris; tanda itu sudah dilepas.</translation>
    </message>
    <message>
        <source>Hidden sheets were read too: {names}.</source>
        <translation>Sheet tersembunyi ikut dibaca: {names}.</translation>
    </message>
    <message>
        <source>{count} hidden rows were read too.</source>
        <translation>{count} baris tersembunyi ikut dibaca.</translation>
    </message>
    <message>
        <source>The workbook is linked to other files; their stored values were used.</source>
        <translation>File ini terhubung ke file lain; yang dipakai adalah nilai yang tersimpan.</translation>
    </message>
    <message>
        <source>The macros in the workbook were not run.</source>
        <translation>Makro di file ini tidak dijalankan.</translation>
    </message>
    <message>
        <source>{title}: {days} of {span} days are in the file. The other days stay empty; an empty day is not a zero.</source>
        <translation>{title}: ada {days} dari {span} hari di file. Hari lainnya tetap kosong; hari kosong bukan nol.</translation>
    </message>
    <message>
        <source>{about} was recognised and is not needed here.</source>
        <translation>{about} dikenali, tetapi tidak diperlukan di sini.</translation>
    </message>
    <message>
        <source>{column} holds only zeros. If nothing was counted, leave it out.</source>
        <translation>{column} hanya berisi nol. Kalau memang tidak dihitung, lewati saja.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Check that it is right.</source>
        <translation>“{text}” di bawah nol. Periksa apakah benar.</translation>
    </message>
    <message>
        <source>These figures are for the days chosen in YouTube Studio. Choose Lifetime there to compare videos.</source>
        <translation>Angka ini untuk hari yang dipilih di YouTube Studio. Pilih Sepanjang Waktu di sana untuk membandingkan video.</translation>
    </message>
    <message>
        <source>{column}: the file&apos;s own total is {total}, its rows make {sum}.</source>
        <translation>{column}: total di file {total}, jumlah barisnya {sum}.</translation>
    </message>
    <message>
        <source>{column} is in {currency} and this shop counts in {own}; it was left out.</source>
        <translation>{column} dalam {currency}, toko ini memakai {own}; kolom itu tidak diambil.</translation>
    </message>
    <message>
        <source>The file holds buyers&apos; names and addresses. Only counts and sums by day are kept.</source>
        <translation>File ini berisi nama dan alamat pembeli. Yang disimpan hanya jumlah per hari.</translation>
    </message>
    <message>
        <source>These columns look like personal data and were left out: {names}.</source>
        <translation>Kolom ini tampak seperti data pribadi dan tidak diambil: {names}.</translation>
    </message>
    <message>
        <source>{count} rows have cells beyond the last heading; those cells were left out.</source>
        <translation>{count} baris punya sel di luar judul terakhir; sel itu tidak diambil.</translation>
    </message>
    <message>
        <source>The weeks in the file begin on another day than yours; each keeps its own days.</source>
        <translation>Minggu di file mulai pada hari yang berbeda dari Anda; tiap minggu tetap memakai harinya sendiri.</translation>
    </message>
    <message>
        <source>{count} rows lie in the future, the first on {day}. Check the year and the order of day and month.</source>
        <translation>{count} baris bertanggal di masa depan, yang pertama {day}. Periksa tahun serta urutan hari dan bulannya.</translation>
    </message>
    <message>
        <source>Years of two digits were read as 20 and the two: “{text}” as {year}.</source>
        <translation>Tahun dua angka dibaca sebagai 20 dan dua angka itu: “{text}” sebagai {year}.</translation>
    </message>
    <message>
        <source>Below row {row} another table begins, with {count} rows. It was not read; import it as a file of its own.</source>
        <translation>Di bawah baris {row} ada tabel lain, {count} baris. Tabel itu tidak dibaca; impor sebagai file tersendiri.</translation>
    </message>
    <message>
        <source>{value} is far above the usual value here ({usual}).</source>
        <translation>{value} jauh di atas nilai biasanya di sini ({usual}).</translation>
    </message>
    <message>
        <source>The formula is empty. Write one, such as orders / inquiries * 100.</source>
        <translation>Rumusnya kosong. Tulis rumus, misalnya orders / inquiries * 100.</translation>
    </message>
    <message>
        <source>The formula is longer than {most} characters. Split it into two KPIs.</source>
        <translation>Rumusnya lebih dari {most} huruf. Bagi menjadi dua KPI.</translation>
    </message>
    <message>
        <source>More than {most} parentheses are inside each other. Split the formula into two KPIs.</source>
        <translation>Lebih dari {most} tanda kurung bersarang. Bagi rumusnya menjadi dua KPI.</translation>
    </message>
    <message>
        <source>At character {place}: “{character}” has no place in a formula.</source>
        <translation>Huruf ke-{place}: “{character}” tidak bisa dipakai dalam rumus.</translation>
    </message>
    <message>
        <source>At character {place}: the number {found} has too many digits.</source>
        <translation>Huruf ke-{place}: angka {found} terlalu panjang.</translation>
    </message>
    <message>
        <source>At character {place}: “{found}” was not expected here.</source>
        <translation>Huruf ke-{place}: “{found}” tidak pada tempatnya.</translation>
    </message>
    <message>
        <source>The formula stops too early. Something is missing at its end.</source>
        <translation>Rumusnya berhenti terlalu cepat. Ada yang kurang di ujungnya.</translation>
    </message>
    <message>
        <source>At character {place}: there is no function “{found}”. Use sum, avg, min, max, if, first or root.</source>
        <translation>Huruf ke-{place}: tidak ada fungsi “{found}”. Pakai sum, avg, min, max, if, first, atau root.</translation>
    </message>
    <message>
        <source>At character {place}: {function} takes at least {fewest} value(s), parted by commas.</source>
        <translation>Huruf ke-{place}: {function} butuh paling sedikit {fewest} nilai, dipisah koma.</translation>
    </message>
    <message>
        <source>At character {place}: “{found}” is no metric or KPI. Choose one from the list.</source>
        <translation>Huruf ke-{place}: “{found}” bukan metrik atau KPI. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>At character {place}: “{found}” is itself computed from this KPI. Leave one of them out.</source>
        <translation>Huruf ke-{place}: “{found}” sendiri dihitung dari KPI ini. Hilangkan salah satunya.</translation>
    </message>
    <message>
        <source>What was typed is kept in {rescue}.</source>
        <translation>Yang Anda ketik tersimpan di {rescue}.</translation>
    </message>
    <message>
        <source>“{text}” is not an answer. Write QUESTION=CHOICE, such as baseline?=four_weeks.</source>
        <translation>“{text}” bukan jawaban. Tulis PERTANYAAN=PILIHAN, misalnya baseline?=four_weeks.</translation>
    </message>
    <message>
        <source>There is no objective “{key}”. Objectives here: {known}.</source>
        <translation>Tidak ada tujuan “{key}”. Tujuan yang ada: {known}.</translation>
    </message>
    <message>
        <source>There is no goal “{name}”. See `kpidesk goal list SHOP`.</source>
        <translation>Tidak ada target “{name}”. Lihat `kpidesk goal list SHOP`.</translation>
    </message>
    <message>
        <source>The goal has no sentence yet. Nothing was stored.</source>
        <translation>Kalimat target belum ada. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The goal has no target yet. Nothing was stored.</source>
        <translation>Angka target belum ada. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The goal still lacks a number or a last day. Your text is kept; answer the questions.</source>
        <translation>Target belum punya angka atau batas akhir. Kalimat Anda tetap ada; jawab pertanyaannya.</translation>
    </message>
    <message>
        <source>The last day, {day}, lies before the first. Choose a later one.</source>
        <translation>Hari terakhir, {day}, mendahului hari pertama. Pilih yang lebih akhir.</translation>
    </message>
    <message>
        <source>No shop counts that far. Choose a smaller number.</source>
        <translation>Angkanya terlalu besar untuk toko mana pun. Pilih angka yang lebih kecil.</translation>
    </message>
    <message>
        <source>The target is where you stand today. Choose another number.</source>
        <translation>Target sama dengan angka sekarang. Pilih angka lain.</translation>
    </message>
    <message>
        <source>Still open: {questions}. Answer with --answer QUESTION=CHOICE; nothing was stored.</source>
        <translation>Masih terbuka: {questions}. Jawab dengan --answer PERTANYAAN=PILIHAN; tidak ada yang disimpan.</translation>
    </message>
</context>
</TS>
