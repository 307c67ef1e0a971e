<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>close</name>
    <message>
        <source>Close {month} for {account}?</source>
        <translation>Tutup {month} untuk {account}?</translation>
    </message>
    <message>
        <source>Choose {span} on the phone and type its own figures once; leave empty what it does not show. They are compared with the weeks, then the month is locked. Undo opens it again.</source>
        <translation>Pilih {span} di ponsel lalu ketik angka aslinya sekali saja; kosongkan yang tidak ditampilkan. Angka itu dibandingkan dengan jumlah minggu, lalu bulan dikunci. Urungkan membukanya lagi.</translation>
    </message>
    <message>
        <source>A note on this month</source>
        <translation>Catatan untuk bulan ini</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nanti dulu</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Tutup {month}</translation>
    </message>
    <message>
        <source>{filled} of {total} weeks have numbers</source>
        <translation>{filled} dari {total} minggu terisi</translation>
    </message>
    <message>
        <source>Weeks make</source>
        <translation>Jumlah minggu</translation>
    </message>
    <message>
        <source>Platform says</source>
        <translation>Kata platform</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>cannot be added</source>
        <translation>tidak bisa dijumlah</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>sama</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n peringatan yang diterima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{month} is closed already for {account}.</source>
        <translation>{month} sudah ditutup untuk {account}.</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Tangkapan layar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show the phone again</source>
        <translation>Tampilkan ponsel lagi</translation>
    </message>
    <message>
        <source>Remove the screenshot</source>
        <translation>Hapus gambar ini</translation>
    </message>
    <message>
        <source>Note on this week</source>
        <translation>Catatan minggu ini</translation>
    </message>
    <message>
        <source>What made this week special?</source>
        <translation>Apa yang khusus minggu ini?</translation>
    </message>
    <message>
        <source>More for this week</source>
        <translation>Lainnya untuk minggu ini</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Bukti gambar…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n gambar</numerusform>
        </translation>
    </message>
    <message>
        <source>In the phone&apos;s order</source>
        <translation>Urutan seperti di ponsel</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Minggu lalu</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Terbaca</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Note on this number…</source>
        <translation>Catatan angka ini…</translation>
    </message>
    <message>
        <source>History of this number…</source>
        <translation>Riwayat angka ini…</translation>
    </message>
    <message>
        <source>next</source>
        <translation>lanjut</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>minggu berikut</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>tempel blok</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>buang</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) pasted and kept.</source>
        <translation>
            <numerusform>%n angka ditempel dan disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) read from the block.</source>
        <translation>
            <numerusform>%n angka terbaca dari blok ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be kept.</source>
        <translation>
            <numerusform>%n sel tidak bisa disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a second look.</source>
        <translation>
            <numerusform>%n perlu dilihat lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} hang over the edge and are left out.</source>
        <translation>{n} melewati tepi tabel dan tidak diikutkan.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Simpan (Enter)</translation>
    </message>
    <message>
        <source>Discard (Esc)</source>
        <translation>Buang (Esc)</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>Bulan ini sudah ditutup.</translation>
    </message>
    <message>
        <source>No longer shown on the phone. An old note or export may have it.</source>
        <translation>Sudah tidak tersedia di ponsel. Mungkin ada di catatan lama atau berkas ekspor.</translation>
    </message>
    <message>
        <source>Enter = it is right</source>
        <translation>Enter = memang benar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>no longer shown</source>
        <translation>tidak tersedia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>sisa %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Catch-up grid</source>
        <translation>Tabel susulan</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Riwayat {name}</translation>
    </message>
    <message>
        <source>Nothing was typed or imported here yet.</source>
        <translation>Belum ada yang diketik atau diimpor di sini.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>diulangi</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>dikosongkan</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>catatan: {note}</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>Catatan untuk {name}</translation>
    </message>
    <message>
        <source>It is kept with the number and shown in its tool tip.</source>
        <translation>Catatan disimpan bersama angkanya dan terlihat saat ditunjuk.</translation>
    </message>
    <message>
        <source>For example: boosted on Friday</source>
        <translation>Misalnya: diiklankan hari Jumat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Skip {span}?</source>
        <translation>Lewati {span}?</translation>
    </message>
    <message>
        <source>The week then counts as missing, never as zero, and you are not reminded of it again. It can be filled later all the same.</source>
        <translation>Minggu ini dihitung sebagai tidak ada data, bukan nol, dan tidak diingatkan lagi. Tetap bisa diisi belakangan.</translation>
    </message>
    <message>
        <source>Reason, such as: on holiday</source>
        <translation>Alasan, misalnya: toko libur</translation>
    </message>
    <message>
        <source>Skip the week</source>
        <translation>Lewati minggu ini</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Isi angka</translation>
    </message>
    <message>
        <source>Type as on the phone: 12.3K · 1.2 million · Rp1.5 million</source>
        <translation>Ketik seperti di ponsel: 12,3 rb · 1,2 jt · Rp1,5jt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Week before (PgUp)</source>
        <translation>Minggu sebelumnya (PgUp)</translation>
    </message>
    <message>
        <source>Next week (PgDn)</source>
        <translation>Minggu berikutnya (PgDn)</translation>
    </message>
    <message>
        <source>Choose a week</source>
        <translation>Pilih minggu</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>Add the accounts you read numbers from, and this form asks for exactly the numbers each of them shows.</source>
        <translation>Tambahkan akun yang angkanya Anda baca, dan formulir ini meminta tepat angka yang ditampilkan masing-masing.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>where?</source>
        <translation>di mana?</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>riwayat</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>tempel</translation>
    </message>
    <message>
        <source>next account</source>
        <translation>akun berikut</translation>
    </message>
    <message>
        <source>No number of this form was found in the text.</source>
        <translation>Tidak ada angka formulir ini di dalam teks.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) found. Enter takes them one by one.</source>
        <translation>
            <numerusform>%n angka ditemukan. Enter memakainya satu per satu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled already and stay.</source>
        <translation>
            <numerusform>%n kolom sudah terisi dan tetap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>gambar tempelan</translation>
    </message>
    <message>
        <source>{filled} of {total} filled</source>
        <translation>{filled} dari {total} terisi</translation>
    </message>
    <message>
        <source>this week is complete</source>
        <translation>minggu ini lengkap</translation>
    </message>
    <message>
        <source>about {n} seconds left</source>
        <translation>sekitar {n} detik lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>sekitar %n menit lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Hasil minggu ini</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>{name} is computed once {part} is confirmed.</source>
        <translation>{name} dihitung setelah {part} dipastikan.</translation>
    </message>
    <message>
        <source>{name} waits for more numbers.</source>
        <translation>{name} menunggu angka lain.</translation>
    </message>
    <message>
        <source>{name} waits for {part}.</source>
        <translation>{name} menunggu {part}.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Di mana angkanya?</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Top content</source>
        <translation>Konten teratas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Week finished</source>
        <translation>Minggu selesai</translation>
    </message>
    <message>
        <source>See the charts</source>
        <translation>Lihat grafik</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>Cetak bulan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) the platform does not give</source>
        <translation>
            <numerusform>%n angka tidak diberikan platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) worth a second look</source>
        <translation>
            <numerusform>%n angka perlu dilihat lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Best change</source>
        <translation>Kenaikan terbaik</translation>
    </message>
    <message>
        <source>Weakest change</source>
        <translation>Perubahan terlemah</translation>
    </message>
    <message>
        <source>{month} is closed for {account}; its numbers are locked.</source>
        <translation>{month} sudah ditutup untuk {account}; angkanya terkunci.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>This week is skipped{reason}. It counts as missing, not as zero.</source>
        <translation>Minggu ini dilewati{reason}. Dihitung tidak ada data, bukan nol.</translation>
    </message>
    <message>
        <source>Fill it after all</source>
        <translation>Isi juga</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier week(s) have no numbers yet.</source>
        <translation>
            <numerusform>%n minggu sebelumnya belum diisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the catch-up grid</source>
        <translation>Buka tabel susulan</translation>
    </message>
    <message numerus="yes">
        <source>Fill this before it disappears: %n day(s) left on the phone.</source>
        <translation>
            <numerusform>Isi sebelum hilang: tinggal %n hari di ponsel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open number(s) of this week are no longer shown on the phone.</source>
        <translation>
            <numerusform>%n angka minggu ini sudah tidak tersedia di ponsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip this week…</source>
        <translation>Lewati minggu ini…</translation>
    </message>
    <message>
        <source>Type the number first; its note is kept with it.</source>
        <translation>Ketik angkanya dulu; catatan disimpan bersamanya.</translation>
    </message>
    <message>
        <source>Choose a screenshot</source>
        <translation>Pilih tangkapan layar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Close {month}…</source>
        <translation>Tutup {month}…</translation>
    </message>
    <message>
        <source>{month} is over: compare it with the platform&apos;s own figures once.</source>
        <translation>{month} sudah lewat: cocokkan sekali dengan angka asli platform.</translation>
    </message>
    <message>
        <source>This week is complete already.</source>
        <translation>Minggu ini sudah lengkap.</translation>
    </message>
    <message>
        <source>This file may only be read; nothing typed here would be kept.</source>
        <translation>Berkas ini hanya bisa dibaca; yang diketik di sini tidak akan tersimpan.</translation>
    </message>
    <message>
        <source>Reopen {month} for {account}?</source>
        <translation>Buka kembali {month} untuk {account}?</translation>
    </message>
    <message>
        <source>The month was compared and locked. Reopening is written in the change log, and undo closes it again.</source>
        <translation>Bulan ini sudah dibandingkan dan dikunci. Pembukaan dicatat di log perubahan, dan urungkan menutupnya lagi.</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>Buka bulan ini</translation>
    </message>
    <message>
        <source>A number of your own…</source>
        <translation>Angka sendiri…</translation>
    </message>
    <message>
        <source>Not today, remind me tomorrow</source>
        <translation>Jangan hari ini, ingatkan besok</translation>
    </message>
    <message>
        <source>Remind me when a week is empty</source>
        <translation>Ingatkan bila ada minggu kosong</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>at the week&apos;s end</source>
        <translation>jumlah akhir</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>bukan nol</translation>
    </message>
    <message>
        <source>Enter = use it</source>
        <translation>Enter = pakai</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>dari impor</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>same</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
    <message>
        <source>Target not yet judged</source>
        <translation>Target belum dinilai</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Target tercapai</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Hampir tercapai</translation>
    </message>
    <message>
        <source>Target not reached</source>
        <translation>Target belum tercapai</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
</context>
<context>
    <name>own</name>
    <message>
        <source>A number of your own</source>
        <translation>Angka Anda sendiri</translation>
    </message>
    <message>
        <source>It stands on the form like all others and takes part in charts, goals and reports. Undo takes it away again.</source>
        <translation>Angka ini muncul di formulir seperti yang lain dan ikut di grafik, target, dan laporan. Urungkan menghapusnya lagi.</translation>
    </message>
    <message>
        <source>For example: tasters handed out</source>
        <translation>Misalnya: tester dibagikan</translation>
    </message>
    <message>
        <source>A count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>A percentage</source>
        <translation>Persentase</translation>
    </message>
    <message>
        <source>A length of time</source>
        <translation>Lama waktu</translation>
    </message>
    <message>
        <source>A number with decimals</source>
        <translation>Angka dengan koma</translation>
    </message>
    <message>
        <source>Collected over the week: weeks are added up</source>
        <translation>Terkumpul selama seminggu: minggu dijumlah</translation>
    </message>
    <message>
        <source>Held at one moment, like followers: the last one counts</source>
        <translation>Jumlah pada satu saat, seperti pengikut: yang terakhir dipakai</translation>
    </message>
    <message>
        <source>Different people: never added up</source>
        <translation>Orang yang berbeda: tidak pernah dijumlah</translation>
    </message>
    <message>
        <source>A rate or rating: shown, never added up</source>
        <translation>Rasio atau nilai: ditampilkan, tidak dijumlah</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Lebih banyak lebih baik</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Lebih sedikit lebih baik</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Tidak keduanya</translation>
    </message>
    <message>
        <source>It can be below zero</source>
        <translation>Bisa di bawah nol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Over a month</source>
        <translation>Dalam sebulan</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>A name is needed to find it again.</source>
        <translation>Beri nama supaya mudah ditemukan.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>All saved</source>
        <translation>Semua tersimpan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>BELUM TERSIMPAN</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
</context>
</TS>
