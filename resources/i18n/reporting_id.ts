<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>calculators</name>
    <message>
        <source>What follows</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Yang diketik</translation>
    </message>
    <message>
        <source>Tried out in KPI Desk; not part of the shop&apos;s records.</source>
        <translation>Coba-coba di KPI Desk; bukan bagian catatan toko.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Entry</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Disimpan untuk</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>baris</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>none given</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>from {zero}</source>
        <translation>dari {zero}</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Hampir</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Tanpa target</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Social media report</source>
        <translation>Laporan Media Sosial</translation>
    </message>
    <message>
        <source>Made with KPI Desk from figures entered by hand</source>
        <translation>Disusun dengan KPI Desk dari angka yang diisi sendiri</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Halaman {n} dari {m}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} lainnya</translation>
    </message>
    <message>
        <source>{full} of {weeks} weeks filled in</source>
        <translation>{full} dari {weeks} minggu terisi lengkap</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>What worked.</source>
        <translation>Yang berhasil.</translation>
    </message>
    <message>
        <source>What did not.</source>
        <translation>Yang belum.</translation>
    </message>
    <message>
        <source>Next month.</source>
        <translation>Bulan depan.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Yang terjadi.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Mengapa.</translation>
    </message>
    <message>
        <source>small lines: {first}–{last}</source>
        <translation>garis kecil: {first}–{last}</translation>
    </message>
    <message>
        <source>, dashes = target</source>
        <translation>, putus-putus = target</translation>
    </message>
    <message>
        <source>KPIs against targets</source>
        <translation>KPI terhadap target</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Result/target</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 bulan</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>mingguan</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>maks. {value}</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>{name} week by week</source>
        <translation>{name} per minggu</translation>
    </message>
    <message>
        <source>target {value} a week</source>
        <translation>target {value} seminggu</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>target {value}</translation>
    </message>
    <message>
        <source>each on a scale of its own</source>
        <translation>tiap gambar memakai skalanya sendiri</translation>
    </message>
    <message>
        <source>dashes = target of {month}</source>
        <translation>putus-putus = target {month}</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>Enam bulan</translation>
    </message>
    <message>
        <source>Account by account</source>
        <translation>Per akun</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>{name}, weekly</source>
        <translation>{name}, mingguan</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>Pesaing</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Public figures</source>
        <translation>Angka umum</translation>
    </message>
    <message>
        <source>{n} good</source>
        <translation>{n} baik</translation>
    </message>
    <message>
        <source>{n} neutral</source>
        <translation>{n} biasa</translation>
    </message>
    <message>
        <source>{n} bad</source>
        <translation>{n} kurang</translation>
    </message>
    <message>
        <source>{share} good; from {n} comments, so between {low} and {high}.</source>
        <translation>Baik {share}; karena hanya {n} komentar, bisa antara {low} dan {high}.</translation>
    </message>
    <message>
        <source>{n} comments, counted by hand</source>
        <translation>{n} komentar, dihitung sendiri</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>budget {budget} · overspent by {left}</source>
        <translation>anggaran {budget} · lebih {left}</translation>
    </message>
    <message>
        <source>budget {budget} · {spent} spent · {left} left</source>
        <translation>anggaran {budget} · terpakai {spent} · sisa {left}</translation>
    </message>
    <message>
        <source>Costs written down</source>
        <translation>Biaya tercatat</translation>
    </message>
    <message>
        <source>{name}, {n} orders</source>
        <translation>{name}, {n} pesanan</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Laba kotor</translation>
    </message>
    <message>
        <source>Social media costs</source>
        <translation>Biaya media sosial</translation>
    </message>
    <message>
        <source>Left after costs</source>
        <translation>Laba setelah biaya</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Formulir isian</translation>
    </message>
    <message>
        <source>Copy the figures as the phone shows them, 12,3 rb and all. Write “-” where the platform gives none, and leave the box empty where you did not look.</source>
        <translation>Salin angka seperti yang tampil di ponsel, termasuk 12,3 rb. Tulis “-” bila platform tidak memberinya, dan kosongkan kotak bila belum dilihat.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
    <message>
        <source>without own hours</source>
        <translation>tanpa jam kerja sendiri</translation>
    </message>
    <message>
        <source>Highest cost per order</source>
        <translation>Paling tinggi per pesanan</translation>
    </message>
    <message>
        <source>Orders to break even</source>
        <translation>Pesanan agar impas</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Balik modal</translation>
    </message>
    <message>
        <source>What each one cost</source>
        <translation>Biaya satuan</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Dihitung dengan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Yang perlu diingat</translation>
    </message>
    <message>
        <source>side by side, never added</source>
        <translation>berdampingan, tidak dijumlahkan</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Biaya per hasil</translation>
    </message>
    <message>
        <source>Plan and result</source>
        <translation>Rencana dan hasil</translation>
    </message>
    <message>
        <source>whole shop</source>
        <translation>seluruh toko</translation>
    </message>
    <message>
        <source>Rivals meanwhile.</source>
        <translation>Pesaing saat itu.</translation>
    </message>
    <message>
        <source>Lesson.</source>
        <translation>Pelajaran.</translation>
    </message>
    <message>
        <source>Next KPI.</source>
        <translation>KPI berikutnya.</translation>
    </message>
    <message>
        <source>looked back on {day}</source>
        <translation>dievaluasi {day}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Yang dipelajari</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spesifik</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Terukur</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Dapat dicapai</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevan</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Berbatas waktu</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>jelas</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Targetnya</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Saat mulai</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Seharusnya kini</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Sisa hari</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>Waktu terpakai</translation>
    </message>
    <message>
        <source>Way covered</source>
        <translation>Jalan yang ditempuh</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>the axis does not begin at zero</source>
        <translation>sumbu tidak mulai dari nol</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>SMART, as it was written</source>
        <translation>SMART, saat ditulis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Weekly looks</source>
        <translation>Tinjauan mingguan</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Akhirnya</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>week by week</source>
        <translation>minggu demi minggu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>On {day}, open KPI Desk: Home says which week is to be filled in.</source>
        <translation>Tiap hari {day}, buka KPI Desk: Beranda memberi tahu minggu mana yang harus diisi.</translation>
    </message>
    <message>
        <source>Press “Fill in numbers” and copy each figure as the phone shows it.</source>
        <translation>Tekan “Isi angka” dan salin setiap angka seperti yang tampil di ponsel.</translation>
    </message>
    <message>
        <source>12,3 rb, 1,2 jt and Rp1,5jt are understood, with dot or comma.</source>
        <translation>12,3 rb, 1,2 jt, dan Rp1,5jt dimengerti, dengan titik atau koma.</translation>
    </message>
    <message>
        <source>Type “-” where the platform gives no figure. Never type 0 for it.</source>
        <translation>Ketik “-” bila platform tidak memberi angkanya. Jangan diganti 0.</translation>
    </message>
    <message>
        <source>Leave a field empty where you did not look; empty is not zero.</source>
        <translation>Kosongkan bila belum dilihat; kosong bukan nol.</translation>
    </message>
    <message>
        <source>Every field is saved when you leave it; Ctrl+Z takes a slip back.</source>
        <translation>Setiap kotak tersimpan begitu ditinggalkan; Ctrl+Z membatalkan salah ketik.</translation>
    </message>
    <message>
        <source>Copy the platform&apos;s own 30-day reach into the month, once.</source>
        <translation>Salin jangkauan 30 hari dari platform ke bulan itu, sekali saja.</translation>
    </message>
    <message>
        <source>Open Reports, read the drafted sentences and change what is not so.</source>
        <translation>Buka Laporan, baca kalimat drafnya, dan ubah yang tidak sesuai.</translation>
    </message>
    <message>
        <source>Print the report or send its picture.</source>
        <translation>Cetak laporannya atau kirim gambarnya.</translation>
    </message>
    <message>
        <source>Make a backup: Settings, Backups.</source>
        <translation>Buat cadangan: Pengaturan, Cadangan.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Setiap minggu</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Setiap bulan</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Di ponsel</translation>
    </message>
    <message>
        <source>What it is, and what to look out for</source>
        <translation>Artinya, dan yang perlu diperhatikan</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Laporan bulanan</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>Lembar mingguan</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carousel</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>{n} posts of {account}, ranked by {measure}</source>
        <translation>{n} konten {account}, diurutkan menurut {measure}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>ER</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>Mean by format: {measure}</source>
        <translation>Rata-rata per format: {measure}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Pelajaran</translation>
    </message>
    <message>
        <source>orders as counted by the shop</source>
        <translation>pesanan menurut catatan toko</translation>
    </message>
    <message>
        <source>orders by the way of counting each campaign names</source>
        <translation>pesanan menurut cara hitung tiap kampanye</translation>
    </message>
    <message>
        <source>Campaigns that ended</source>
        <translation>Kampanye yang selesai</translation>
    </message>
    <message>
        <source>Noted on the weeks</source>
        <translation>Catatan minggu</translation>
    </message>
    <message>
        <source>{back} came back of every {of} spent</source>
        <translation>dari tiap {of} biaya kembali {back}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan depan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Goal until {day}</source>
        <translation>Target sampai {day}</translation>
    </message>
    <message>
        <source>(a week)</source>
        <translation>(per minggu)</translation>
    </message>
    <message>
        <source>Hold {name} at {target} or better until {day}; now {value}.</source>
        <translation>Pertahankan {name} di {target} atau lebih sampai {day}; kini {value}.</translation>
    </message>
    <message>
        <source>Keep {name} at {target} or less until {day}; now {value}.</source>
        <translation>Jaga {name} paling tinggi {target} sampai {day}; kini {value}.</translation>
    </message>
    <message>
        <source>Bring {name} down from {value} to {target} by {day}.</source>
        <translation>Turunkan {name} dari {value} menjadi {target} paling lambat {day}.</translation>
    </message>
    <message>
        <source>Raise {name} from {value} to {target} by {day}.</source>
        <translation>Naikkan {name} dari {value} menjadi {target} paling lambat {day}.</translation>
    </message>
    <message>
        <source>Target for {month}</source>
        <translation>Target {month}</translation>
    </message>
    <message>
        <source>The same person is counted once a period, so weeks cannot be added: the month lies between these two figures.</source>
        <translation>Orang yang sama dihitung sekali per periode, jadi minggu tidak bisa dijumlahkan: angka sebulan ada di antara dua angka ini.</translation>
    </message>
    <message>
        <source>People are counted once a period; type the platform&apos;s own figure for the month to see it.</source>
        <translation>Orang dihitung sekali per periode; isi angka 30 hari dari ponsel agar angka bulannya tampil.</translation>
    </message>
    <message>
        <source>Sums are compared per day that was filled in.</source>
        <translation>Jumlah dibandingkan per hari yang terisi.</translation>
    </message>
    <message>
        <source>Under three quarters of the days are filled in: not compared.</source>
        <translation>Kurang dari tiga perempat hari terisi: tidak dibandingkan.</translation>
    </message>
    <message>
        <source>Not every day of the month is filled in; only what is there.</source>
        <translation>Belum semua hari terisi; hanya menghitung yang ada.</translation>
    </message>
    <message>
        <source>Partly estimated.</source>
        <translation>Sebagian perkiraan.</translation>
    </message>
    <message>
        <source>A rate over the weeks&apos; people, weighted; not over the month&apos;s people.</source>
        <translation>Rasio atas orang per minggu, tertimbang; bukan atas orang sebulan.</translation>
    </message>
    <message>
        <source>Only one follower count was there; it stands for the average.</source>
        <translation>Hanya ada satu angka pengikut; dipakai sebagai rata-rata.</translation>
    </message>
    <message>
        <source>From few cases; chance plays a large part.</source>
        <translation>Dari sedikit kejadian; kebetulan berperan besar.</translation>
    </message>
    <message>
        <source>The platform&apos;s own figure for the month; the weeks make another.</source>
        <translation>Angka bulan dari platform; jumlah minggunya berbeda.</translation>
    </message>
    <message>
        <source>Notes on figures</source>
        <translation>Catatan angka</translation>
    </message>
    <message>
        <source>± means the phone rounded the figure.</source>
        <translation>± berarti dibulatkan oleh ponsel.</translation>
    </message>
    <message>
        <source>A week across the month&apos;s border counts for the month of its Thursday.</source>
        <translation>Minggu yang melintasi bulan masuk ke bulan hari Kamisnya.</translation>
    </message>
    <message>
        <source>Weeks across the month&apos;s border are shared out by days ({weeks}).</source>
        <translation>Minggu yang melintasi bulan dibagi menurut hari ({weeks}).</translation>
    </message>
    <message>
        <source>Not filled in: {weeks}.</source>
        <translation>Belum diisi: {weeks}.</translation>
    </message>
    <message>
        <source>{name}: since {month} the platform counts something else; no comparison.</source>
        <translation>{name}: sejak {month} platform menghitung dengan cara lain; tidak dibandingkan.</translation>
    </message>
    <message>
        <source>A week: the mean of the weeks whose middle day lies in the month.</source>
        <translation>Per minggu: rata-rata minggu yang hari tengahnya ada di bulan ini.</translation>
    </message>
    <message>
        <source>Made by: {line}</source>
        <translation>Disusun: {line}</translation>
    </message>
    <message>
        <source>Seen by: {line}</source>
        <translation>Diperiksa: {line}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Kuncinya</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>It opens the file when the passphrase is forgotten. Choose “Use the recovery key” where the passphrase is asked for, and type the groups in order; spaces and dashes do not matter.</source>
        <translation>Kunci ini membuka file bila kata sandinya terlupa. Pilih “Pakai kunci pemulihan” saat kata sandi diminta, lalu ketik kelompoknya berurutan; spasi dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read every number. Keep it where you keep papers that matter, not beside the computer.</source>
        <translation>Siapa pun yang memegang lembar ini dan filenya bisa membaca semua angka. Simpan bersama surat-surat penting, jangan di dekat komputer.</translation>
    </message>
    <message>
        <source>Another passphrase brings another recovery key; this one then opens only copies made before.</source>
        <translation>Kata sandi lain membawa kunci pemulihan lain; kunci ini lalu hanya membuka salinan yang dibuat sebelumnya.</translation>
    </message>
    <message>
        <source>There is no letter O, I, L or U in it: 0 and 1 are digits.</source>
        <translation>Di dalamnya tidak ada huruf O, I, L, atau U: 0 dan 1 adalah angka.</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer.</source>
        <translation>Simpan lembar ini jauh dari komputer.</translation>
    </message>
    <message>
        <source>{name} rose to {value} ({change})</source>
        <translation>{name} naik menjadi {value} ({change})</translation>
    </message>
    <message>
        <source>{name} fell to {value} ({change})</source>
        <translation>{name} turun menjadi {value} ({change})</translation>
    </message>
    <message>
        <source>{name} stayed at {value}</source>
        <translation>{name} tetap {value}</translation>
    </message>
    <message>
        <source>{name} this month: {value}</source>
        <translation>{name} bulan ini {value}</translation>
    </message>
    <message>
        <source> and reached its target</source>
        <translation> dan mencapai target</translation>
    </message>
    <message>
        <source>, just short of its target of {target}</source>
        <translation>, hampir mencapai target {target}</translation>
    </message>
    <message>
        <source>, but missed its target of {target}</source>
        <translation>, tetapi belum mencapai target {target}</translation>
    </message>
    <message>
        <source>There are no figures for this month yet.</source>
        <translation>Belum ada angka untuk bulan ini.</translation>
    </message>
    <message>
        <source>This month&apos;s figures are only known within bounds.</source>
        <translation>Angka bulan ini baru diketahui batas bawah dan atasnya.</translation>
    </message>
    <message>
        <source>after all costs written down, {amount} was left</source>
        <translation>setelah semua biaya yang tercatat, tersisa laba {amount}</translation>
    </message>
    <message>
        <source>after all costs written down, {amount} was lost</source>
        <translation>setelah semua biaya yang tercatat, rugi {amount}</translation>
    </message>
    <message>
        <source>{name} {value}: target {target} reached.</source>
        <translation>{name} {value}: target {target} tercapai.</translation>
    </message>
    <message>
        <source>{name} rose to {value} ({change}).</source>
        <translation>{name} naik menjadi {value} ({change}).</translation>
    </message>
    <message>
        <source>{name} fell to {value} ({change}), which is better.</source>
        <translation>{name} turun menjadi {value} ({change}), dan itu lebih baik.</translation>
    </message>
    <message>
        <source>{name} fell to {value} ({change}).</source>
        <translation>{name} turun menjadi {value} ({change}).</translation>
    </message>
    <message>
        <source>{change} a day</source>
        <translation>{change} per hari</translation>
    </message>
    <message>
        <source>{week} was the best week of six months: {name} {value}.</source>
        <translation>{week} minggu terbaik dalam enam bulan: {name} {value}.</translation>
    </message>
    <message>
        <source>{event}: the best week of six months ({week}), {name} {value}.</source>
        <translation>{event}: minggu terbaik dalam enam bulan ({week}), {name} {value}.</translation>
    </message>
    <message>
        <source>Nothing stood out above last month.</source>
        <translation>Belum ada yang menonjol dibanding bulan lalu.</translation>
    </message>
    <message>
        <source>{name} {value}, short of its target of {target}.</source>
        <translation>{name} {value}, belum mencapai target {target}.</translation>
    </message>
    <message>
        <source>{name} {value}, above its limit of {target}.</source>
        <translation>{name} {value}, di atas batas {target}.</translation>
    </message>
    <message>
        <source>Weeks not completely filled in: {weeks}.</source>
        <translation>Minggu yang belum terisi lengkap: {weeks}.</translation>
    </message>
    <message>
        <source>No target was missed and nothing got worse.</source>
        <translation>Tidak ada target yang meleset dan tidak ada angka yang memburuk.</translation>
    </message>
    <message>
        <source>Bring {name} from {value} to {target}.</source>
        <translation>Bawa {name} dari {value} ke {target}.</translation>
    </message>
    <message>
        <source>Bring {name} down from {value} to {target}.</source>
        <translation>Turunkan {name} dari {value} ke {target}.</translation>
    </message>
    <message>
        <source>Bring {name} back to {before}.</source>
        <translation>Kembalikan {name} ke {before}.</translation>
    </message>
    <message>
        <source>Fill in the empty weeks, so that months can be compared.</source>
        <translation>Isi minggu yang kosong, supaya bulan bisa dibandingkan.</translation>
    </message>
    <message>
        <source>Set one target, so that the next month has a mark.</source>
        <translation>Tetapkan satu target, supaya bulan depan ada patokannya.</translation>
    </message>
    <message>
        <source>Keep what worked and hold the targets.</source>
        <translation>Lanjutkan yang berhasil dan pertahankan target.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>{known} of {all} figures known</source>
        <translation>{known} dari {all} angka diketahui</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>– means: not filled in.</source>
        <translation>– berarti belum diisi.</translation>
    </message>
    <message>
        <source>What happened, what was noted</source>
        <translation>Yang terjadi dan yang dicatat</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Angka mentah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling tinggi</translation>
    </message>
    <message>
        <source>{name}, a week</source>
        <translation>{name}, per minggu</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Seperti diketik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
</TS>
