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
        <translation>Hasil/target</translation>
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
