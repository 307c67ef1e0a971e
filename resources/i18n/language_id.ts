<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>erasing of a name</source>
        <translation>penghapusan sebuah nama</translation>
    </message>
    <message>
        <source>new shop file</source>
        <translation>file toko baru</translation>
    </message>
    <message>
        <source>demo shop</source>
        <translation>toko contoh</translation>
    </message>
    <message>
        <source>shop details</source>
        <translation>data toko</translation>
    </message>
    <message>
        <source>setting of this file</source>
        <translation>pengaturan file ini</translation>
    </message>
    <message>
        <source>new account {handle}</source>
        <translation>akun baru {handle}</translation>
    </message>
    <message>
        <source>new accounts</source>
        <translation>akun-akun baru</translation>
    </message>
    <message>
        <source>account {handle}</source>
        <translation>akun {handle}</translation>
    </message>
    <message>
        <source>removal of account {handle}</source>
        <translation>penghapusan akun {handle}</translation>
    </message>
    <message>
        <source>{metric}, {span}</source>
        <translation>{metric}, {span}</translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation>{n} angka</translation>
    </message>
    <message>
        <source>clearing of {metric}, {span}</source>
        <translation>pengosongan {metric}, {span}</translation>
    </message>
    <message>
        <source>clearing of {n} numbers</source>
        <translation>pengosongan {n} angka</translation>
    </message>
    <message>
        <source>note on the week of {day}</source>
        <translation>catatan minggu {day}</translation>
    </message>
    <message>
        <source>skipping of the week of {day}</source>
        <translation>minggu {day} dilewati</translation>
    </message>
    <message>
        <source>closing of {month}</source>
        <translation>tutup bulan {month}</translation>
    </message>
    <message>
        <source>reopening of {month}</source>
        <translation>buka kembali {month}</translation>
    </message>
    <message>
        <source>accepted warning, week of {day}</source>
        <translation>peringatan diterima, minggu {day}</translation>
    </message>
    <message>
        <source>warning brought back, week of {day}</source>
        <translation>peringatan dimunculkan lagi, minggu {day}</translation>
    </message>
    <message>
        <source>screenshot of the week of {day}</source>
        <translation>tangkapan layar minggu {day}</translation>
    </message>
    <message>
        <source>removal of a screenshot, week of {day}</source>
        <translation>penghapusan tangkapan layar, minggu {day}</translation>
    </message>
    <message>
        <source>event “{text}”</source>
        <translation>kejadian “{text}”</translation>
    </message>
    <message>
        <source>removal of event “{text}”</source>
        <translation>penghapusan kejadian “{text}”</translation>
    </message>
    <message>
        <source>target for {key}</source>
        <translation>target {key}</translation>
    </message>
    <message>
        <source>removal of a target</source>
        <translation>penghapusan target</translation>
    </message>
    <message>
        <source>import of {name}</source>
        <translation>impor {name}</translation>
    </message>
    <message>
        <source>post “{name}”</source>
        <translation>postingan “{name}”</translation>
    </message>
    <message>
        <source>numbers of a post</source>
        <translation>angka sebuah postingan</translation>
    </message>
    <message>
        <source>removal of post “{name}”</source>
        <translation>penghapusan postingan “{name}”</translation>
    </message>
    <message>
        <source>taking back of the import {name}</source>
        <translation>pembatalan impor {name}</translation>
    </message>
    <message>
        <source>own metric {key}</source>
        <translation>metrik sendiri {key}</translation>
    </message>
    <message>
        <source>removal of own metric {key}</source>
        <translation>penghapusan metrik sendiri {key}</translation>
    </message>
    <message>
        <source>own KPI {key}</source>
        <translation>KPI sendiri {key}</translation>
    </message>
    <message>
        <source>words of the report of {month}</source>
        <translation>kalimat laporan {month}</translation>
    </message>
    <message>
        <source>logo on reports</source>
        <translation>logo pada laporan</translation>
    </message>
    <message>
        <source>removal of own KPI {key}</source>
        <translation>penghapusan KPI sendiri {key}</translation>
    </message>
    <message>
        <source>goal “{text}”</source>
        <translation>target “{text}”</translation>
    </message>
    <message>
        <source>new target for “{text}”</source>
        <translation>target baru untuk “{text}”</translation>
    </message>
    <message>
        <source>check-in on “{text}”</source>
        <translation>catatan mingguan “{text}”</translation>
    </message>
    <message>
        <source>closing of “{text}”</source>
        <translation>penutupan “{text}”</translation>
    </message>
    <message>
        <source>reopening of “{text}”</source>
        <translation>pembukaan kembali “{text}”</translation>
    </message>
    <message>
        <source>removal of goal “{text}”</source>
        <translation>penghapusan target “{text}”</translation>
    </message>
    <message>
        <source>campaign “{name}”</source>
        <translation>kampanye “{name}”</translation>
    </message>
    <message>
        <source>removal of campaign “{name}”</source>
        <translation>penghapusan kampanye “{name}”</translation>
    </message>
    <message>
        <source>campaign cost</source>
        <translation>biaya kampanye</translation>
    </message>
    <message>
        <source>removal of a campaign cost</source>
        <translation>penghapusan biaya kampanye</translation>
    </message>
    <message>
        <source>campaign result</source>
        <translation>hasil kampanye</translation>
    </message>
    <message>
        <source>removal of a campaign result</source>
        <translation>penghapusan hasil kampanye</translation>
    </message>
    <message>
        <source>scenario “{name}”</source>
        <translation>skenario “{name}”</translation>
    </message>
    <message>
        <source>removal of scenario “{name}”</source>
        <translation>penghapusan skenario “{name}”</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>Not filled in yet.</source>
        <translation>Belum diisi.</translation>
    </message>
    <message>
        <source>The platform does not give this number.</source>
        <translation>Platform tidak memberikan angka ini.</translation>
    </message>
    <message>
        <source>People cannot be added up: the same person would be counted twice.</source>
        <translation>Orang tidak bisa dijumlahkan: orang yang sama akan terhitung dua kali.</translation>
    </message>
    <message>
        <source>{name} is 0, so there is nothing to divide by.</source>
        <translation>{name} masih 0, jadi tidak ada pembaginya.</translation>
    </message>
    <message>
        <source>{name} is not filled in yet.</source>
        <translation>{name} belum diisi.</translation>
    </message>
    <message>
        <source>The last count is more than a week old.</source>
        <translation>Hitungan terakhir sudah lebih dari seminggu.</translation>
    </message>
    <message>
        <source>The platform changed what it counts, so the figures cannot be joined.</source>
        <translation>Platform mengubah cara menghitungnya, jadi angkanya tidak bisa disambung.</translation>
    </message>
    <message>
        <source>Too few days are filled in to compare.</source>
        <translation>Terlalu sedikit hari yang terisi untuk dibandingkan.</translation>
    </message>
    <message>
        <source>One is the rate of the whole month, the other a mean of weeks; they do not compare.</source>
        <translation>Yang satu rasio sebulan penuh, yang lain rata-rata mingguan; keduanya tidak sebanding.</translation>
    </message>
    <message>
        <source>There is nothing yet to compare with.</source>
        <translation>Belum ada pembandingnya.</translation>
    </message>
    <message>
        <source>The formula cannot be computed.</source>
        <translation>Rumusnya tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>A rate typed without its parts holds for its own week only.</source>
        <translation>Angka rasio yang diketik tanpa bagian-bagiannya hanya berlaku untuk minggunya sendiri.</translation>
    </message>
    <message>
        <source>This number is no longer tracked.</source>
        <translation>Angka ini tidak dicatat lagi.</translation>
    </message>
    <message>
        <source>a week across the border was shared out by days</source>
        <translation>minggu di perbatasan dibagi per hari</translation>
    </message>
    <message>
        <source>the phone rounded</source>
        <translation>dibulatkan ponsel</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>not all days are filled in</source>
        <translation>belum semua hari terisi</translation>
    </message>
    <message>
        <source>the platform&apos;s own figure for the period</source>
        <translation>angka platform sendiri untuk periode itu</translation>
    </message>
    <message>
        <source>only one follower count was there</source>
        <translation>hanya ada satu hitungan pengikut</translation>
    </message>
    <message>
        <source>weighted mean of the weeks, not of the month</source>
        <translation>rata-rata tertimbang mingguan, bukan angka bulanan</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>sampel kecil</translation>
    </message>
    <message>
        <source>differs from the sum of the weeks</source>
        <translation>berbeda dari jumlah mingguan</translation>
    </message>
    <message>
        <source>only accounts that have every part</source>
        <translation>hanya akun yang punya semua bagiannya</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>{name} at the start</source>
        <translation>{name} di awal</translation>
    </message>
    <message>
        <source>{name}, average of start and end</source>
        <translation>{name}, rata-rata awal dan akhir</translation>
    </message>
    <message>
        <source>{name} in the days before</source>
        <translation>{name} pada hari-hari sebelumnya</translation>
    </message>
</context>
<context>
    <name>calculator</name>
    <message>
        <source>Cost of winning customers</source>
        <translation>Biaya mendapat pelanggan</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Iklan</translation>
    </message>
    <message>
        <source>Buyers who answered</source>
        <translation>Pembeli yang menjawab</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Rata-rata nilai pesanan</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Lengkung</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>A usual week</source>
        <translation>Minggu biasa</translation>
    </message>
    <message>
        <source>Beyond the usual</source>
        <translation>Di luar kebiasaan</translation>
    </message>
    <message>
        <source>ROAS that breaks even</source>
        <translation>ROAS impas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Budget if the rate is high</source>
        <translation>Anggaran bila konversi tinggi</translation>
    </message>
    <message>
        <source>Budget if the rate is low</source>
        <translation>Anggaran bila konversi rendah</translation>
    </message>
    <message>
        <source>Budget at the rate so far</source>
        <translation>Anggaran dengan konversi sekarang</translation>
    </message>
    <message>
        <source>Cost per new customer (CAC)</source>
        <translation>Biaya per pelanggan baru (CAC)</translation>
    </message>
    <message>
        <source>Where the history leads</source>
        <translation>Arah riwayat</translation>
    </message>
    <message>
        <source>Change wanted</source>
        <translation>Perubahan yang diinginkan</translation>
    </message>
    <message>
        <source>Unfollow rate</source>
        <translation>Rasio berhenti mengikuti</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Harga pokok (HPP)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Rivals&apos; interactions</source>
        <translation>Interaksi pesaing</translation>
    </message>
    <message>
        <source>Rivals&apos; mentions</source>
        <translation>Sebutan pesaing</translation>
    </message>
    <message>
        <source>Left after goods and fees</source>
        <translation>Sisa sesudah barang dan biaya</translation>
    </message>
    <message>
        <source>Contribution margin</source>
        <translation>Margin kontribusi</translation>
    </message>
    <message>
        <source>Left per customer and month</source>
        <translation>Sisa per pelanggan per bulan</translation>
    </message>
    <message>
        <source>Campaign cost</source>
        <translation>Biaya kampanye</translation>
    </message>
    <message>
        <source>Cost per post</source>
        <translation>Biaya per konten</translation>
    </message>
    <message>
        <source>Cost per account reached</source>
        <translation>Biaya per akun terjangkau</translation>
    </message>
    <message>
        <source>Cost per order (CPA)</source>
        <translation>Biaya per pesanan (CPA)</translation>
    </message>
    <message>
        <source>Cost per click (CPC)</source>
        <translation>Biaya per klik (CPC)</translation>
    </message>
    <message>
        <source>Cost per interaction (CPE)</source>
        <translation>Biaya per interaksi (CPE)</translation>
    </message>
    <message>
        <source>Cost per 1,000 views (CPM)</source>
        <translation>Biaya per 1.000 tayangan (CPM)</translation>
    </message>
    <message>
        <source>Price of 1,000 views, dearest week</source>
        <translation>Harga 1.000 tayangan, minggu termahal</translation>
    </message>
    <message>
        <source>Price of 1,000 views, middle week</source>
        <translation>Harga 1.000 tayangan, minggu tengah</translation>
    </message>
    <message>
        <source>Price of 1,000 views, cheapest week</source>
        <translation>Harga 1.000 tayangan, minggu termurah</translation>
    </message>
    <message>
        <source>Cost per view</source>
        <translation>Biaya per tayangan</translation>
    </message>
    <message>
        <source>Click-through rate</source>
        <translation>Rasio klik-tayang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>The latest week keeps it</source>
        <translation>Minggu terakhir memenuhi</translation>
    </message>
    <message>
        <source>Orders per click (CVR)</source>
        <translation>Pesanan per klik (CVR)</translation>
    </message>
    <message>
        <source>Compound growth per week</source>
        <translation>Pertumbuhan majemuk per minggu</translation>
    </message>
    <message>
        <source>Days passed</source>
        <translation>Hari berlalu</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Hari tersisa</translation>
    </message>
    <message>
        <source>Days of the campaign</source>
        <translation>Lama kampanye (hari)</translation>
    </message>
    <message>
        <source>Posts delivered</source>
        <translation>Konten selesai</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Sudah tercapai</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Waktu yang lewat</translation>
    </message>
    <message>
        <source>Engagement rate per follower and post</source>
        <translation>Engagement rate per pengikut per konten</translation>
    </message>
    <message>
        <source>Engagement rate by reach</source>
        <translation>Engagement rate per jangkauan</translation>
    </message>
    <message>
        <source>Budget runs out on day</source>
        <translation>Anggaran habis di hari ke-</translation>
    </message>
    <message>
        <source>Expected by now, compounding</source>
        <translation>Seharusnya sekarang, majemuk</translation>
    </message>
    <message>
        <source>Expected by now, evenly</source>
        <translation>Seharusnya sekarang, rata</translation>
    </message>
    <message>
        <source>Progress expected by now</source>
        <translation>Kemajuan yang seharusnya</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Seharusnya sekarang</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Followers per 100 people reached</source>
        <translation>Pengikut per 100 orang terjangkau</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Forecast at the deadline</source>
        <translation>Perkiraan pada batas akhir</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekuensi</translation>
    </message>
    <message>
        <source>Gain over an equal split</source>
        <translation>Lebih dari bagi rata</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <translation>Minggu ke depan</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling tinggi</translation>
    </message>
    <message>
        <source>At most (80 %)</source>
        <translation>Paling banyak (80 %)</translation>
    </message>
    <message>
        <source>Weekly values</source>
        <translation>Angka mingguan</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Cost per added order</source>
        <translation>Biaya per pesanan tambahan</translation>
    </message>
    <message>
        <source>ROAS of the added orders</source>
        <translation>ROAS pesanan tambahan</translation>
    </message>
    <message>
        <source>ROI of the added orders</source>
        <translation>ROI pesanan tambahan</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Left per day</source>
        <translation>Sisa per hari</translation>
    </message>
    <message>
        <source>Forecast level</source>
        <translation>Perkiraan jumlah</translation>
    </message>
    <message>
        <source>Weekly levels</source>
        <translation>Jumlah tiap minggu</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Link clicks</source>
        <translation>Klik tautan</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling rendah</translation>
    </message>
    <message>
        <source>At least (80 %)</source>
        <translation>Paling sedikit (80 %)</translation>
    </message>
    <message>
        <source>Customer lifetime value (LTV)</source>
        <translation>Nilai seumur pelanggan (LTV)</translation>
    </message>
    <message>
        <source>LTV to CAC</source>
        <translation>LTV dibagi CAC</translation>
    </message>
    <message>
        <source>What one more rupiah brings</source>
        <translation>Hasil tiap tambahan satu rupiah</translation>
    </message>
    <message>
        <source>Highest cost per order</source>
        <translation>Paling tinggi per pesanan</translation>
    </message>
    <message>
        <source>Highest cost per click</source>
        <translation>Biaya per klik tertinggi</translation>
    </message>
    <message>
        <source>Mean per week</source>
        <translation>Rata-rata per minggu</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Marketing efficiency (MER)</source>
        <translation>Rasio efisiensi pemasaran (MER)</translation>
    </message>
    <message>
        <source>Times the last four weeks</source>
        <translation>Kali empat minggu terakhir</translation>
    </message>
    <message>
        <source>Weeks used</source>
        <translation>Minggu yang dipakai</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Dibutuhkan</translation>
    </message>
    <message>
        <source>Needed per week</source>
        <translation>Dibutuhkan per minggu</translation>
    </message>
    <message>
        <source>Negative comments</source>
        <translation>Komentar negatif</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Porsi negatif</translation>
    </message>
    <message>
        <source>Net growth</source>
        <translation>Pertambahan bersih</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Omzet bersih</translation>
    </message>
    <message>
        <source>Neutral comments</source>
        <translation>Komentar netral</translation>
    </message>
    <message>
        <source>Neutral share</source>
        <translation>Porsi netral</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Sentimen bersih</translation>
    </message>
    <message>
        <source>Net sentiment without neutral</source>
        <translation>Sentimen bersih tanpa netral</translation>
    </message>
    <message>
        <source>Positive and negative comments</source>
        <translation>Komentar positif dan negatif</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Orders in the weeks before</source>
        <translation>Pesanan minggu-minggu sebelumnya</translation>
    </message>
    <message>
        <source>Orders in the campaign week</source>
        <translation>Pesanan di minggu kampanye</translation>
    </message>
    <message>
        <source>Orders from this source</source>
        <translation>Pesanan dari sumber ini</translation>
    </message>
    <message>
        <source>Orders, at most</source>
        <translation>Pesanan, paling banyak</translation>
    </message>
    <message>
        <source>Orders, at least</source>
        <translation>Pesanan, paling sedikit</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>Pesanan per pelanggan</translation>
    </message>
    <message>
        <source>Orders per month</source>
        <translation>Pesanan per bulan</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Lebih dari anggaran</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Jam kerja sendiri</translation>
    </message>
    <message>
        <source>Own interactions</source>
        <translation>Interaksi sendiri</translation>
    </message>
    <message>
        <source>Own mentions</source>
        <translation>Sebutan sendiri</translation>
    </message>
    <message>
        <source>Chance of reaching it</source>
        <translation>Peluang tercapai</translation>
    </message>
    <message>
        <source>Budget, lucky (P10)</source>
        <translation>Anggaran bila mujur (P10)</translation>
    </message>
    <message>
        <source>Budget, middle (P50)</source>
        <translation>Anggaran tengah (P50)</translation>
    </message>
    <message>
        <source>Budget, unlucky (P90)</source>
        <translation>Anggaran bila kurang mujur (P90)</translation>
    </message>
    <message>
        <source>Spent against plan</source>
        <translation>Terpakai dibanding rencana</translation>
    </message>
    <message>
        <source>Pace, compounding</source>
        <translation>Laju, majemuk</translation>
    </message>
    <message>
        <source>Pace, evenly</source>
        <translation>Laju, rata</translation>
    </message>
    <message>
        <source>Months to pay back</source>
        <translation>Balik modal (bulan)</translation>
    </message>
    <message>
        <source>Change per day</source>
        <translation>Perubahan per hari</translation>
    </message>
    <message>
        <source>A usual week, at most</source>
        <translation>Minggu biasa, paling banyak</translation>
    </message>
    <message>
        <source>A usual week, at least</source>
        <translation>Minggu biasa, paling sedikit</translation>
    </message>
    <message>
        <source>Planned to date</source>
        <translation>Rencana sampai hari ini</translation>
    </message>
    <message>
        <source>Positive comments</source>
        <translation>Komentar positif</translation>
    </message>
    <message>
        <source>Positive share, at most</source>
        <translation>Porsi positif, paling tinggi</translation>
    </message>
    <message>
        <source>Positive share, at least</source>
        <translation>Porsi positif, paling rendah</translation>
    </message>
    <message>
        <source>Positive share</source>
        <translation>Porsi positif</translation>
    </message>
    <message>
        <source>Posts agreed</source>
        <translation>Konten disepakati</translation>
    </message>
    <message>
        <source>Product given, at cost</source>
        <translation>Produk barter (HPP)</translation>
    </message>
    <message>
        <source>Content production</source>
        <translation>Produksi konten</translation>
    </message>
    <message>
        <source>Influencer fee</source>
        <translation>Fee influencer</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Laba</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Spent by the end at this pace</source>
        <translation>Terpakai sampai akhir dengan laju ini</translation>
    </message>
    <message>
        <source>Memory from week to week</source>
        <translation>Keterkaitan antarminggu</translation>
    </message>
    <message>
        <source>Change as counted</source>
        <translation>Perubahan apa adanya</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>Reach needed</source>
        <translation>Jangkauan yang dibutuhkan</translation>
    </message>
    <message>
        <source>Gained less lost agrees</source>
        <translation>Datang dikurangi pergi cocok</translation>
    </message>
    <message>
        <source>Brought in, equal split</source>
        <translation>Hasil bila dibagi rata</translation>
    </message>
    <message>
        <source>Brought in, best split</source>
        <translation>Hasil bagi terbaik</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Revenue from this source</source>
        <translation>Omzet dari sumber ini</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>ROAS on ads alone</source>
        <translation>ROAS iklan saja</translation>
    </message>
    <message>
        <source>ROI on profit</source>
        <translation>ROI laba</translation>
    </message>
    <message>
        <source>ROI without own hours</source>
        <translation>ROI tanpa jam sendiri</translation>
    </message>
    <message>
        <source>ROI on revenue</source>
        <translation>ROI omzet</translation>
    </message>
    <message>
        <source>Made per week</source>
        <translation>Hasil per minggu</translation>
    </message>
    <message>
        <source>Buyers who named it</source>
        <translation>Pembeli yang menyebutnya</translation>
    </message>
    <message>
        <source>Spread per week</source>
        <translation>Sebaran per minggu</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Ketidakpastian</translation>
    </message>
    <message>
        <source>Share who named it</source>
        <translation>Porsi yang menyebutnya</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Ongkos kirim</translation>
    </message>
    <message>
        <source>Share of engagement</source>
        <translation>Pangsa interaksi</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Pangsa suara</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Di awal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status by pace alone</source>
        <translation>Status menurut laju saja</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Highest cost per order, profit kept</source>
        <translation>Biaya per pesanan tertinggi, laba tetap ada</translation>
    </message>
    <message>
        <source>Highest cost per click, profit kept</source>
        <translation>Biaya per klik tertinggi, laba tetap ada</translation>
    </message>
    <message>
        <source>Orders wanted</source>
        <translation>Pesanan yang dituju</translation>
    </message>
    <message>
        <source>Share of revenue to keep</source>
        <translation>Porsi omzet yang disisihkan</translation>
    </message>
    <message>
        <source>ROAS needed, profit kept</source>
        <translation>ROAS yang perlu, laba tetap ada</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat dan aplikasi</translation>
    </message>
    <message>
        <source>Total growth</source>
        <translation>Pertumbuhan total</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Total biaya</translation>
    </message>
    <message>
        <source>If it is meant as the end value</source>
        <translation>Bila maksudnya angka akhir</translation>
    </message>
    <message>
        <source>If it is meant as points more</source>
        <translation>Bila maksudnya tambahan poin</translation>
    </message>
    <message>
        <source>If it is meant as percent of the present</source>
        <translation>Bila maksudnya persen dari sekarang</translation>
    </message>
    <message>
        <source>Has to be asked</source>
        <translation>Perlu ditanyakan</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Kalimat</translation>
    </message>
    <message>
        <source>Orders over the usual</source>
        <translation>Pesanan di atas biasa</translation>
    </message>
    <message>
        <source>Orders over the usual, at most</source>
        <translation>Pesanan di atas biasa, paling banyak</translation>
    </message>
    <message>
        <source>Orders over the usual, at least</source>
        <translation>Pesanan di atas biasa, paling sedikit</translation>
    </message>
    <message>
        <source>Over the usual</source>
        <translation>Di atas biasa</translation>
    </message>
    <message>
        <source>Marketplace and payment fees</source>
        <translation>Biaya marketplace dan pembayaran</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Diundi dari</translation>
    </message>
    <message>
        <source>Clicks of each week</source>
        <translation>Klik tiap minggu</translation>
    </message>
    <message>
        <source>Price of 1,000 views of each week</source>
        <translation>Harga 1.000 tayangan tiap minggu</translation>
    </message>
    <message>
        <source>Views of each week</source>
        <translation>Tayangan tiap minggu</translation>
    </message>
    <message>
        <source>Orders of each week</source>
        <translation>Pesanan tiap minggu</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Weeks passed</source>
        <translation>Minggu yang lewat</translation>
    </message>
    <message>
        <source>Weeks left</source>
        <translation>Sisa minggu</translation>
    </message>
    <message>
        <source>Weeks that kept it</source>
        <translation>Minggu yang memenuhi</translation>
    </message>
    <message>
        <source>the counts alone</source>
        <translation>jumlahnya saja</translation>
    </message>
    <message>
        <source>how the weeks differed</source>
        <translation>naik-turun antarminggu</translation>
    </message>
    <message>
        <source>It was free: nothing was spent, so there is no return to compute.</source>
        <translation>Gratis: tidak ada uang keluar, jadi tidak ada imbal hasil yang bisa dihitung.</translation>
    </message>
    <message>
        <source>Money may have gone out, but there is no click yet.</source>
        <translation>Uang mungkin sudah keluar, tetapi belum ada klik.</translation>
    </message>
    <message>
        <source>There is no order yet, so there is no cost per order.</source>
        <translation>Belum ada pesanan, jadi belum ada biaya per pesanan.</translation>
    </message>
    <message>
        <source>Nothing was spent on ads.</source>
        <translation>Tidak ada belanja iklan.</translation>
    </message>
    <message>
        <source>No order is wanted, so there is no cost per order.</source>
        <translation>Tidak ada pesanan yang dituju, jadi tidak ada biaya per pesanan.</translation>
    </message>
    <message>
        <source>Nothing is spent yet, so the budget does not run out.</source>
        <translation>Belum ada yang terpakai, jadi anggaran belum akan habis.</translation>
    </message>
    <message>
        <source>No day is left.</source>
        <translation>Tidak ada hari tersisa.</translation>
    </message>
    <message>
        <source>The first day is not over yet.</source>
        <translation>Hari pertama belum lewat.</translation>
    </message>
    <message>
        <source>The campaign has no day.</source>
        <translation>Kampanyenya tidak punya hari.</translation>
    </message>
    <message>
        <source>There is no new customer yet, so there is no cost per customer.</source>
        <translation>Belum ada pelanggan baru, jadi belum ada biaya per pelanggan.</translation>
    </message>
    <message>
        <source>Views that cost nothing cannot be bought for a budget.</source>
        <translation>Tayangan yang tidak berbiaya tidak bisa dibeli dengan anggaran.</translation>
    </message>
    <message>
        <source>As long as nobody clicks, no number of views brings the clicks.</source>
        <translation>Selama tidak ada yang mengeklik, tayangan sebanyak apa pun tidak membawa klik.</translation>
    </message>
    <message>
        <source>As long as nobody orders, no number of clicks brings the orders.</source>
        <translation>Selama tidak ada yang memesan, klik sebanyak apa pun tidak membawa pesanan.</translation>
    </message>
    <message>
        <source>Nobody answered yet, so there is no share.</source>
        <translation>Belum ada yang menjawab, jadi belum ada bagiannya.</translation>
    </message>
    <message>
        <source>There is no revenue yet, so there is no margin.</source>
        <translation>Belum ada omzet, jadi belum ada marginnya.</translation>
    </message>
    <message>
        <source>Nothing is left per month, so the cost never comes back.</source>
        <translation>Tidak ada sisa tiap bulan, jadi biayanya tidak pernah kembali.</translation>
    </message>
    <message>
        <source>There is no money to share.</source>
        <translation>Tidak ada uang yang dibagi.</translation>
    </message>
    <message>
        <source>{name} is 0, so there is nothing to compare with.</source>
        <translation>{name} 0, jadi tidak ada pembandingnya.</translation>
    </message>
    <message>
        <source>{name} is not known yet.</source>
        <translation>{name} belum diketahui.</translation>
    </message>
    <message>
        <source>After goods and fees nothing is left of a sale, so no number of orders pays it back.</source>
        <translation>Sesudah barang dan biaya tidak ada sisa dari tiap penjualan, jadi berapa pun pesanan tidak membuatnya impas.</translation>
    </message>
    <message>
        <source>Nothing came over the usual, so it has no price.</source>
        <translation>Tidak ada tambahan di atas biasa, jadi tidak ada harganya.</translation>
    </message>
    <message>
        <source>{name} were all the same, so their range cannot be estimated.</source>
        <translation>{name}: semuanya sama, jadi rentangnya tidak bisa diperkirakan.</translation>
    </message>
    <message>
        <source>{name}: too few for a range.</source>
        <translation>{name}: terlalu sedikit untuk sebuah rentang.</translation>
    </message>
    <message>
        <source>Each platform claims the same orders, so they are not added: count ROI another way.</source>
        <translation>Tiap platform mengakui pesanan yang sama, jadi tidak dijumlahkan: hitung ROI dengan cara lain.</translation>
    </message>
    <message>
        <source>{name}: none is given, so there is nothing to share.</source>
        <translation>{name}: tidak ada, jadi tidak ada yang dibandingkan.</translation>
    </message>
    <message>
        <source>{name} cannot be known.</source>
        <translation>{name} tidak bisa diketahui.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>campaign</name>
    <message>
        <source>Ads</source>
        <translation>Iklan</translation>
    </message>
    <message>
        <source>Content production</source>
        <translation>Produksi konten</translation>
    </message>
    <message>
        <source>Influencer fee</source>
        <translation>Fee influencer</translation>
    </message>
    <message>
        <source>Product given away</source>
        <translation>Produk barter</translation>
    </message>
    <message>
        <source>Shipping of samples</source>
        <translation>Kirim sampel</translation>
    </message>
    <message>
        <source>Tools and apps</source>
        <translation>Alat dan aplikasi</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Jam kerja sendiri</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Biaya lain</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>Barter</source>
        <translation>Barter</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam sendiri</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>at cost, not at its price</source>
        <translation>sebesar HPP, bukan harga jual</translation>
    </message>
    <message>
        <source>unless already off the sales</source>
        <translation>kalau belum dipotong dari penjualan</translation>
    </message>
    <message>
        <source>hours x rate, 14 x 25K</source>
        <translation>jam x tarif, misal 14 x 25rb</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produk baru</translation>
    </message>
    <message>
        <source>Season or feast</source>
        <translation>Musim atau hari raya</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>Giveaway</translation>
    </message>
    <message>
        <source>Ads all the time</source>
        <translation>Iklan terus-menerus</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>ended, not reviewed</source>
        <translation>selesai, belum ditinjau</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>sudah ditinjau</translation>
    </message>
    <message>
        <source>Own tally</source>
        <translation>Catatan sendiri</translation>
    </message>
    <message>
        <source>Promo code or link</source>
        <translation>Kode promo atau tautan</translation>
    </message>
    <message>
        <source>“How did you hear of us?”</source>
        <translation>“Tahu kami dari mana?”</translation>
    </message>
    <message>
        <source>Over the usual weeks</source>
        <translation>Di atas minggu biasa</translation>
    </message>
    <message>
        <source>Reported by the platform</source>
        <translation>Laporan platform</translation>
    </message>
    <message>
        <source>Last tagged click</source>
        <translation>Klik bertanda terakhir</translation>
    </message>
    <message>
        <source>as sure as your own notes</source>
        <translation>sepasti catatan Anda</translation>
    </message>
    <message>
        <source>a lower bound: people forget the code</source>
        <translation>batas bawah: orang lupa kodenya</translation>
    </message>
    <message>
        <source>favours the last and the famous channel</source>
        <translation>condong ke kanal terakhir dan terkenal</translation>
    </message>
    <message>
        <source>season and payday are in it too</source>
        <translation>musim dan gajian ikut terhitung</translation>
    </message>
    <message>
        <source>platforms each claim the same order; never add them</source>
        <translation>tiap platform mengaku pesanan yang sama; jangan dijumlah</translation>
    </message>
    <message>
        <source>misses WhatsApp and marketplaces</source>
        <translation>tidak melihat WhatsApp dan marketplace</translation>
    </message>
    <message>
        <source>once</source>
        <translation>sekali</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>tiap minggu</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>tiap bulan</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>sesuai laju</translation>
    </message>
    <message>
        <source>faster than planned</source>
        <translation>lebih cepat dari rencana</translation>
    </message>
    <message>
        <source>slower than planned</source>
        <translation>lebih lambat dari rencana</translation>
    </message>
    <message>
        <source>much faster than planned</source>
        <translation>jauh lebih cepat dari rencana</translation>
    </message>
    <message>
        <source>much slower than planned</source>
        <translation>jauh lebih lambat dari rencana</translation>
    </message>
    <message>
        <source>much cheaper than before, can that be right?</source>
        <translation>jauh lebih murah dari biasanya, benar?</translation>
    </message>
    <message>
        <source>in line with before</source>
        <translation>sejalan dengan biasanya</translation>
    </message>
    <message>
        <source>much dearer than before, can that be right?</source>
        <translation>jauh lebih mahal dari biasanya, benar?</translation>
    </message>
</context>
<context>
    <name>campaign_sheet</name>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>{came} of {wanted}</source>
        <translation>{came} dari {wanted}</translation>
    </message>
    <message>
        <source>{spent} of {budget}</source>
        <translation>{spent} dari {budget}</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Net ROI and profit</source>
        <translation>ROI bersih dan untung</translation>
    </message>
    <message>
        <source>Beside it: on revenue, ROAS, MER</source>
        <translation>Di sampingnya: ROI omzet, ROAS, MER</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Biaya per pesanan</translation>
    </message>
    <message>
        <source>Highest it may be</source>
        <translation>Paling tinggi boleh</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Biaya per pelanggan baru</translation>
    </message>
    <message>
        <source>Orders to break even</source>
        <translation>Pesanan untuk impas</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>money out, none yet</source>
        <translation>uang keluar, belum ada</translation>
    </message>
    <message>
        <source>of its own ads</source>
        <translation>dari iklannya sendiri</translation>
    </message>
    <message>
        <source>of its own posts</source>
        <translation>dari kontennya sendiri</translation>
    </message>
    <message>
        <source>not every ad filled</source>
        <translation>belum semua iklan terisi</translation>
    </message>
    <message>
        <source>not every post read</source>
        <translation>belum semua konten terbaca</translation>
    </message>
    <message>
        <source>Of the whole shop: whatever brought it on these days. Its own price is higher.</source>
        <translation>Seluruh toko: apa pun sebabnya pada hari-hari itu. Harga kampanye ini sendiri lebih mahal.</translation>
    </message>
    <message>
        <source>Not known yet: orders per customer.</source>
        <translation>Belum diketahui: pesanan per pelanggan.</translation>
    </message>
    <message>
        <source>{cac} ÷ ({often} orders × {left})</source>
        <translation>{cac} ÷ ({often} pesanan × {left})</translation>
    </message>
    <message>
        <source>“{name}” ran too, {span}: not shared, so both count the same orders.</source>
        <translation>“{name}” juga jalan, {span}: belum dibagi, jadi keduanya menghitung pesanan yang sama.</translation>
    </message>
    <message>
        <source>“{name}” ran too, {span}: {share} is counted here, nothing declared there.</source>
        <translation>“{name}” juga jalan, {span}: {share} dihitung di sini, di sana belum dibagi.</translation>
    </message>
    <message>
        <source>“{name}” ran too, {span}: {share} is counted here, {theirs} there.</source>
        <translation>“{name}” juga jalan, {span}: {share} dihitung di sini, {theirs} di sana.</translation>
    </message>
    <message>
        <source>Whole shop: {parts}</source>
        <translation>Seluruh toko: {parts}</translation>
    </message>
    <message>
        <source>days missing</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} bulan</translation>
    </message>
    <message>
        <source>{n} months at the earliest</source>
        <translation>paling cepat {n} bulan</translation>
    </message>
    <message numerus="yes">
        <source>from the buyers of %n month(s)</source>
        <translation>
            <numerusform>dari pembeli %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Together more than 100 % is declared, so only what the others leave is counted here.</source>
        <translation>Jumlah bagiannya lebih dari 100 %, jadi di sini hanya dihitung yang tersisa dari yang lain.</translation>
    </message>
    <message>
        <source>no result names this source yet</source>
        <translation>belum ada hasil dengan sumber ini</translation>
    </message>
    <message>
        <source>{n} orders</source>
        <translation>{n} pesanan</translation>
    </message>
    <message>
        <source>At this pace {left} is left in the end.</source>
        <translation>Dengan laju ini, {left} tersisa di akhir.</translation>
    </message>
    <message>
        <source>At this pace the budget runs out on {day}, day {n}.</source>
        <translation>Dengan laju ini, anggaran habis pada {day}, hari ke-{n}.</translation>
    </message>
    <message>
        <source>{moved} followers, now {now}</source>
        <translation>{moved} pengikut, kini {now}</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>too few orders to compare</source>
        <translation>pesanan terlalu sedikit untuk dibandingkan</translation>
    </message>
    <message>
        <source>Fewer than two channels have orders enough to compare.</source>
        <translation>Belum ada dua kanal dengan cukup pesanan untuk dibandingkan.</translation>
    </message>
    <message>
        <source>{best} is cheaper than {worst} by more than chance.</source>
        <translation>{best} lebih murah dari {worst}, lebih dari sekadar kebetulan.</translation>
    </message>
    <message>
        <source>{best} and {worst} cannot be told apart yet: their ranges overlap.</source>
        <translation>{best} dan {worst} belum bisa dibedakan: rentangnya beririsan.</translation>
    </message>
</context>
<context>
    <name>coach</name>
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
        <source>Passes</source>
        <translation>Lolos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Perhatikan</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Perlu data</translation>
    </message>
    <message>
        <source>Make clearer</source>
        <translation>Perjelas</translation>
    </message>
    <message>
        <source>too easy?</source>
        <translation>terlalu mudah?</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>aman</translation>
    </message>
    <message>
        <source>realistic</source>
        <translation>realistis</translation>
    </message>
    <message>
        <source>challenging</source>
        <translation>menantang</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>berat</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sangat berat</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada yang ditulis.</translation>
    </message>
    <message>
        <source>“{word}” cannot be checked. What should change, by which number?</source>
        <translation>“{word}” tidak bisa diperiksa. Apa yang mau diubah, dengan angka berapa?</translation>
    </message>
    <message>
        <source>No number of your shop is named, such as followers or orders.</source>
        <translation>Belum ada angka toko yang disebut, misalnya pengikut atau pesanan.</translation>
    </message>
    <message>
        <source>“{word}” says a wish, not how much.</source>
        <translation>“{word}” menyebut keinginan, bukan berapa banyak.</translation>
    </message>
    <message>
        <source>Say what should happen to it: up, down, or to a number.</source>
        <translation>Sebutkan maunya: naik, turun, atau menjadi angka tertentu.</translation>
    </message>
    <message>
        <source>Two goals in one sentence: {first} and {second}. Make two.</source>
        <translation>Dua target dalam satu kalimat: {first} dan {second}. Jadikan dua.</translation>
    </message>
    <message>
        <source>This counts what you do, not what comes of it.</source>
        <translation>Ini menghitung yang Anda kerjakan, bukan hasilnya.</translation>
    </message>
    <message>
        <source>This counts what you do; your objective wants a result. Name the result too.</source>
        <translation>Ini menghitung yang Anda kerjakan; tujuan Anda butuh hasil. Sebutkan hasilnya juga.</translation>
    </message>
    <message>
        <source>Several accounts have this number. Say which one.</source>
        <translation>Beberapa akun punya angka ini. Sebutkan yang mana.</translation>
    </message>
    <message>
        <source>One number is named: {metric}.</source>
        <translation>Satu metrik disebut: {metric}.</translation>
    </message>
    <message>
        <source>Without a named number nothing can be measured.</source>
        <translation>Tanpa metrik yang disebut, tidak ada yang bisa diukur.</translation>
    </message>
    <message>
        <source>How many? There is no number yet.</source>
        <translation>Berapa? Angkanya belum ada.</translation>
    </message>
    <message>
        <source>The number is still open. Put one in its place.</source>
        <translation>Angkanya masih kosong. Isi dulu.</translation>
    </message>
    <message>
        <source>M can mean million (juta) or billion (miliar).</source>
        <translation>M bisa berarti juta atau miliar.</translation>
    </message>
    <message>
        <source>Two numbers are named: {one} and {other}. Which one counts?</source>
        <translation>Ada dua angka: {one} dan {other}. Yang mana yang berlaku?</translation>
    </message>
    <message>
        <source>Two ends are named. Choose one number to be judged by.</source>
        <translation>Ada dua ujung angka. Pilih satu yang jadi patokan.</translation>
    </message>
    <message>
        <source>{metric} has never been typed in, so nobody could check it.</source>
        <translation>{metric} belum pernah diisi, jadi tidak bisa diperiksa.</translation>
    </message>
    <message>
        <source>A percentage of what? No earlier value is known.</source>
        <translation>Persen dari berapa? Angka sebelumnya belum ada.</translation>
    </message>
    <message>
        <source>The number is clear and can be checked.</source>
        <translation>Angkanya jelas dan bisa diperiksa.</translation>
    </message>
    <message>
        <source>Last day read: {day}.</source>
        <translation>Batas akhir terbaca: {day}.</translation>
    </message>
    <message>
        <source>{day} is over. Choose a later day.</source>
        <translation>{day} sudah lewat. Pilih hari setelahnya.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>Two last days are named. Choose one.</source>
        <translation>Ada dua batas akhir. Pilih salah satu.</translation>
    </message>
    <message>
        <source>There is no {name} in the calendar. Which day is meant?</source>
        <translation>Tidak ada {name} di kalender. Maksudnya tanggal berapa?</translation>
    </message>
    <message>
        <source>Which date is “{name}”? It needs a day.</source>
        <translation>“{name}” tanggal berapa? Perlu harinya.</translation>
    </message>
    <message>
        <source>A rhythm is named, but not until when.</source>
        <translation>Iramanya ada, tetapi belum sampai kapan.</translation>
    </message>
    <message>
        <source>“As soon as possible” is not a date.</source>
        <translation>“Secepatnya” bukan tanggal.</translation>
    </message>
    <message>
        <source>This says how fast, not until when it is judged.</source>
        <translation>Ini menyebut seberapa cepat, belum sampai kapan dinilai.</translation>
    </message>
    <message>
        <source>Until when? There is no date yet.</source>
        <translation>Sampai kapan? Belum ada tanggalnya.</translation>
    </message>
    <message>
        <source>Known once a number of your shop is named.</source>
        <translation>Diketahui setelah metriknya disebut.</translation>
    </message>
    <message>
        <source>Needs your own weeks: open a shop file.</source>
        <translation>Perlu riwayat: buka berkas toko Anda.</translation>
    </message>
    <message>
        <source>Known once the open question is answered.</source>
        <translation>Diketahui setelah pertanyaan di bawah dijawab.</translation>
    </message>
    <message>
        <source>Known once there is a number.</source>
        <translation>Diketahui setelah ada angkanya.</translation>
    </message>
    <message>
        <source>Known once there is a last day.</source>
        <translation>Diketahui setelah ada batas akhirnya.</translation>
    </message>
    <message>
        <source>That is where you stand today; nothing would change.</source>
        <translation>Itu sama dengan angka sekarang; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>You are there already. Choose the next step up.</source>
        <translation>Angka itu sudah tercapai. Pilih langkah berikutnya.</translation>
    </message>
    <message>
        <source>Your weeks were all the same and lead to {centre}; a chance cannot be given.</source>
        <translation>Riwayat Anda tanpa variasi dan mengarah ke {centre}; peluangnya tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>Only {weeks} weeks are filled in; from four on your own pace can be judged.</source>
        <translation>Baru {weeks} minggu terisi; mulai empat minggu, laju Anda bisa dinilai.</translation>
    </message>
    <message>
        <source>30-day figures overlap, so no chance can be given; weekly reach would do.</source>
        <translation>Angka 30 hari saling tumpang tindih, jadi peluangnya tidak bisa dihitung; jangkauan mingguan bisa.</translation>
    </message>
    <message>
        <source>That is more than doubling every day, beyond what grows.</source>
        <translation>Itu lebih dari dua kali lipat setiap hari; tidak ada yang tumbuh secepat itu.</translation>
    </message>
    <message>
        <source>For a new account set a number per week and look again after four weeks.</source>
        <translation>Untuk akun baru, pasang angka per minggu lalu lihat lagi setelah empat minggu.</translation>
    </message>
    <message>
        <source>That is {percent} a month; published figures, which disagree, call 1–8% usual.</source>
        <translation>Itu {percent} sebulan; angka terbitan, yang saling berbeda, menyebut 1–8% lazim.</translation>
    </message>
    <message>
        <source>That is {percent} a month; published figures call more than 20% very bold.</source>
        <translation>Itu {percent} sebulan; angka terbitan menyebut di atas 20% sangat ambisius.</translation>
    </message>
    <message>
        <source>Almost certain: your weeks lead to {low} to {high}. Aim higher?</source>
        <translation>Hampir pasti: riwayat mengarah ke {low} sampai {high}. Mau lebih tinggi?</translation>
    </message>
    <message>
        <source>Safe: your weeks lead to {low} to {high}. Chance {chance}.</source>
        <translation>Aman: riwayat mengarah ke {low} sampai {high}. Peluang {chance}.</translation>
    </message>
    <message>
        <source>Realistic: your weeks lead to {low} to {high}. Chance {chance}.</source>
        <translation>Realistis: riwayat mengarah ke {low} sampai {high}. Peluang {chance}.</translation>
    </message>
    <message>
        <source>Challenging: your weeks lead to {low} to {high}. Chance {chance}.</source>
        <translation>Menantang: riwayat mengarah ke {low} sampai {high}. Peluang {chance}.</translation>
    </message>
    <message>
        <source>Hard: your weeks lead to {low} to {high}. Chance {chance}.</source>
        <translation>Berat: riwayat mengarah ke {low} sampai {high}. Peluang {chance}.</translation>
    </message>
    <message>
        <source>Very hard: your weeks lead to {low} to {high}. Chance under 5%.</source>
        <translation>Sangat berat: riwayat mengarah ke {low} sampai {high}. Peluang di bawah 5%.</translation>
    </message>
    <message>
        <source>It needs about {needed} {effort}, {times} times your usual.</source>
        <translation>Butuh sekitar {needed} {effort}, {times} kali biasanya.</translation>
    </message>
    <message>
        <source>It needs about {needed} {effort}, {times} times your usual: ads or influencers.</source>
        <translation>Butuh sekitar {needed} {effort}, {times} kali biasanya: perlu iklan atau KOL.</translation>
    </message>
    <message>
        <source>Your growth is speeding up, so this may be too cautious.</source>
        <translation>Pertumbuhan Anda sedang naik, jadi perkiraan ini cenderung terlalu rendah.</translation>
    </message>
    <message>
        <source>Choose an objective, then this can be judged.</source>
        <translation>Pilih tujuan dulu, baru bisa dinilai.</translation>
    </message>
    <message>
        <source>Fits the objective “{objective}”.</source>
        <translation>Cocok dengan tujuan “{objective}”.</translation>
    </message>
    <message>
        <source>Supports “{objective}”, but is not what it is measured by.</source>
        <translation>Mendukung “{objective}”, tetapi bukan ukuran utamanya.</translation>
    </message>
    <message>
        <source>Says little about “{objective}”. {better} would say more.</source>
        <translation>Kurang menggambarkan “{objective}”. {better} lebih mengena.</translation>
    </message>
    <message>
        <source>The influencers&apos; field fits what you sell.</source>
        <translation>Bidang KOL cocok dengan jualan Anda.</translation>
    </message>
    <message>
        <source>The influencers&apos; field is close to what you sell, not the same.</source>
        <translation>Bidang KOL dekat dengan jualan Anda, tetapi tidak sama.</translation>
    </message>
    <message>
        <source>Their field has little to do with what you sell. Try {niche}.</source>
        <translation>Bidangnya tidak berhubungan dengan jualan Anda. Coba KOL {niche}.</translation>
    </message>
    <message>
        <source>Make the shop’s TikTok cooler.</source>
        <translation>Bikin TikTok toko lebih kece.</translation>
    </message>
    <message>
        <source>Get more people to visit the shop’s TikTok profile.</source>
        <translation>Menambah kunjungan profil TikTok toko.</translation>
    </message>
    <message>
        <source>Be talked about more.</source>
        <translation>Lebih sering dibicarakan orang.</translation>
    </message>
    <message>
        <source>40 more comments a week.</source>
        <translation>Komentar bertambah 40 per minggu.</translation>
    </message>
    <message>
        <source>From 300 to 50,000 followers by tomorrow, without ads.</source>
        <translation>Dari 300 ke 50.000 pengikut besok, tanpa iklan.</translation>
    </message>
    <message>
        <source>From 300 to 380 followers in eight weeks.</source>
        <translation>Dari 300 ke 380 pengikut dalam delapan minggu.</translation>
    </message>
    <message>
        <source>A cake shop counts gaming influencers.</source>
        <translation>Toko kue menghitung KOL gaming.</translation>
    </message>
    <message>
        <source>A cake shop counts food influencers nearby.</source>
        <translation>Toko kue menghitung KOL kuliner di kotanya.</translation>
    </message>
    <message>
        <source>150 orders, as soon as possible.</source>
        <translation>150 pesanan secepatnya.</translation>
    </message>
    <message>
        <source>150 orders from today to the last day of next month.</source>
        <translation>150 pesanan dari hari ini sampai akhir bulan depan.</translation>
    </message>
    <message>
        <source>Which number should this be about?</source>
        <translation>Ini tentang angka yang mana?</translation>
    </message>
    <message>
        <source>Which account is meant?</source>
        <translation>Akun yang mana?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Berapa?</translation>
    </message>
    <message>
        <source>What does M mean here?</source>
        <translation>M di sini artinya apa?</translation>
    </message>
    <message>
        <source>What is meant by {number} {metric}?</source>
        <translation>{number} {metric} itu maksudnya apa?</translation>
    </message>
    <message>
        <source>It is {now} now. What is meant by {number}?</source>
        <translation>Sekarang {now}. Maksud {number} itu apa?</translation>
    </message>
    <message>
        <source>Which engagement rate?</source>
        <translation>Engagement rate yang mana?</translation>
    </message>
    <message>
        <source>Reach over which days? Weeks of reach cannot be added up.</source>
        <translation>Jangkauan berapa hari? Jangkauan mingguan tidak bisa dijumlahkan.</translation>
    </message>
    <message>
        <source>Conversion of what into orders?</source>
        <translation>Konversi dari apa menjadi pesanan?</translation>
    </message>
    <message>
        <source>Compared with which value?</source>
        <translation>Dibanding angka yang mana?</translation>
    </message>
    <message>
        <source>Which day should “{name}” stand for?</source>
        <translation>“{name}” itu tanggal berapa?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Sampai tanggal berapa?</translation>
    </message>
    <message>
        <source>What is it today? It has never been typed in.</source>
        <translation>Sekarang berapa? Angka ini belum pernah diisi.</translation>
    </message>
    <message>
        <source>What is meant by {number}?</source>
        <translation>Maksud {number} itu apa?</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>Tambahan {number}</translation>
    </message>
    <message>
        <source>{now} becomes {sum}</source>
        <translation>{now} menjadi {sum}</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>Jumlah akhir {number}</translation>
    </message>
    <message>
        <source>{now} becomes {number}</source>
        <translation>{now} menjadi {number}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Belum tahu</translation>
    </message>
    <message>
        <source>take a number from my own weeks</source>
        <translation>pakai saran dari riwayat</translation>
    </message>
    <message>
        <source>{now} becomes {points}</source>
        <translation>{now} menjadi {points}</translation>
    </message>
    <message>
        <source>{plain} points more</source>
        <translation>Berubah {plain} poin</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>{number} of what it is now</source>
        <translation>{number} dari nilai sekarang</translation>
    </message>
    <message>
        <source>{now} becomes {share}</source>
        <translation>{now} menjadi {share}</translation>
    </message>
    <message>
        <source>{number} in the end</source>
        <translation>Menjadi {number}</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Tiap minggu</translation>
    </message>
    <message>
        <source>mean of the last four weeks</source>
        <translation>rata-rata empat minggu terakhir</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>the phone&apos;s own 30-day figure</source>
        <translation>angka 30 hari dari ponsel</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Empat minggu terakhir</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Minggu terakhir</translation>
    </message>
    <message>
        <source>Influencers</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>Raise {metric} to … by ….</source>
        <translation>Menaikkan {metric} menjadi … sampai ….</translation>
    </message>
    <message>
        <source>Add {gain} {metric}, from {base} to {target}, by {deadline}.</source>
        <translation>Menambah {gain} {metric}, dari {base} menjadi {target}, sampai {deadline}.</translation>
    </message>
    <message>
        <source>Add {gain} {metric} by {deadline}.</source>
        <translation>Menambah {gain} {metric} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Raise {metric} from {base} to {target} by {deadline}.</source>
        <translation>Menaikkan {metric} dari {base} menjadi {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Bring {metric} to {target} by {deadline}.</source>
        <translation>Membawa {metric} ke {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Raise {metric} by {share} by {deadline}.</source>
        <translation>Menaikkan {metric} sebesar {share} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Lower {metric} from {base} to {target} by {deadline}.</source>
        <translation>Menurunkan {metric} dari {base} menjadi {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Lower {metric} by {share} by {deadline}.</source>
        <translation>Menurunkan {metric} sebesar {share} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Raise {metric} by {gain} by {deadline}.</source>
        <translation>Menaikkan {metric} sebesar {gain} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Lower {metric} by {gain} by {deadline}.</source>
        <translation>Menurunkan {metric} sebesar {gain} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Reach {target} {metric} between {start} and {deadline}.</source>
        <translation>Mencapai {target} {metric} dari {start} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Reach {target} of {metric} between {start} and {deadline}.</source>
        <translation>Mencapai {metric} {target} dari {start} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Raise {metric} per week from {base} to {target} by {deadline}.</source>
        <translation>Menaikkan {metric} per minggu dari {base} menjadi {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Lower {metric} per week from {base} to {target} by {deadline}.</source>
        <translation>Menurunkan {metric} per minggu dari {base} menjadi {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Keep {metric} at {target} or more every week until {deadline}.</source>
        <translation>Menjaga {metric} tiap minggu minimal {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Keep {metric} at {target} or less every week until {deadline}.</source>
        <translation>Menjaga {metric} tiap minggu maksimal {target} sampai {deadline}.</translation>
    </message>
    <message>
        <source>Get {target} {metric} by {deadline}.</source>
        <translation>Mendapatkan {target} {metric} sampai {deadline}.</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>not available, which is not zero</source>
        <translation>tidak ada, bukan nol</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>belum diisi</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source> {value}: the highest of {count} weeks. The best so far was {beaten}.</source>
        <translation> {value}: tertinggi dari {count} minggu. Rekor sebelumnya {beaten}.</translation>
    </message>
    <message>
        <source> {value}: the lowest of {count} weeks. The lowest so far was {beaten}.</source>
        <translation> {value}: terendah dari {count} minggu. Terendah sebelumnya {beaten}.</translation>
    </message>
    <message>
        <source> {value}: the highest of {count} months, before it {beaten}.</source>
        <translation> {value}: tertinggi dari {count} bulan, sebelumnya {beaten}.</translation>
    </message>
    <message>
        <source> {value}: the lowest of {count} months, before it {beaten}.</source>
        <translation> {value}: terendah dari {count} bulan, sebelumnya {beaten}.</translation>
    </message>
    <message>
        <source> has been {percent} higher for four weeks: {late} on average, not {early}.</source>
        <translation> empat minggu ini {percent} lebih tinggi: rata-rata {late}, tadinya {early}.</translation>
    </message>
    <message>
        <source> has been {percent} lower for four weeks: {late} on average, not {early}.</source>
        <translation> empat minggu ini {percent} lebih rendah: rata-rata {late}, tadinya {early}.</translation>
    </message>
    <message>
        <source> missed its target {count} weeks in a row: {value}, wanted is {target}.</source>
        <translation> di bawah target {count} minggu berturut-turut: {value}, targetnya {target}.</translation>
    </message>
    <message>
        <source> fell by {percent}; {who} alone made {change} of it.</source>
        <translation> turun {percent}; dari {who} saja {change}.</translation>
    </message>
    <message>
        <source> rose by {percent}; {who} alone made {change} of it.</source>
        <translation> naik {percent}; dari {who} saja {change}.</translation>
    </message>
    <message>
        <source>{first} up {up}, {second} down {down}.</source>
        <translation>{first} naik {up}, {second} turun {down}.</translation>
    </message>
    <message>
        <source> Usually they go together.</source>
        <translation> Biasanya keduanya searah.</translation>
    </message>
    <message>
        <source> gets {times} times the interactions of {other} (median of {posts} posts).</source>
        <translation> mendapat {times} kali interaksi {other} (median dari {posts} postingan).</translation>
    </message>
    <message>
        <source> is no longer given by the platform; type {name} instead.</source>
        <translation> tidak diberikan platform lagi; isi {name} sebagai gantinya.</translation>
    </message>
    <message>
        <source> is no longer given by the platform.</source>
        <translation> tidak diberikan platform lagi.</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>no data yet</source>
        <translation>belum ada data</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>terlalu dini</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>sesuai jalur</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>perlu perhatian</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>tertinggal</translation>
    </message>
    <message>
        <source>No reading since the start, or the newest is over two weeks old.</source>
        <translation>Belum ada angka sejak mulai, atau yang terbaru lebih dari dua minggu lalu.</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Target sudah tercapai.</translation>
    </message>
    <message>
        <source>The last day is over and the target was not reached.</source>
        <translation>Batas akhir lewat dan target tidak tercapai.</translation>
    </message>
    <message>
        <source>Too little time has passed to judge.</source>
        <translation>Belum cukup waktu untuk menilai.</translation>
    </message>
    <message>
        <source>Judged by pace: {pace} of what was due by now.</source>
        <translation>Menurut laju: {pace} dari yang seharusnya sekarang.</translation>
    </message>
    <message>
        <source>Pace says {by_pace}; the forecast moved it: chance {chance}.</source>
        <translation>Menurut laju {by_pace}; perkiraan menggesernya: peluang {chance}.</translation>
    </message>
    <message>
        <source>Kept in {met} of {weeks} weeks.</source>
        <translation>Terpenuhi {met} dari {weeks} minggu.</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>kurang yakin</translation>
    </message>
    <message>
        <source>could go either way</source>
        <translation>bisa ya bisa tidak</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>yakin</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Tercapai sebagian</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Tidak tercapai</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>It was reached once and is below again.</source>
        <translation>Sempat tercapai, sekarang di bawah lagi.</translation>
    </message>
    <message>
        <source>Growth is speeding up; the forecast may be too cautious.</source>
        <translation>Pertumbuhan sedang naik; perkiraan ini cenderung terlalu rendah.</translation>
    </message>
    <message>
        <source>{value} on {day}; target {target}.</source>
        <translation>{value} pada {day}; target {target}.</translation>
    </message>
    <message>
        <source>{value} on {day}; {expected} was due by then, target {target}.</source>
        <translation>{value} pada {day}; seharusnya {expected}, target {target}.</translation>
    </message>
    <message>
        <source>Since the start it has gone the other way.</source>
        <translation>Sejak mulai, arahnya justru sebaliknya.</translation>
    </message>
    <message>
        <source>Hold it there until the last day.</source>
        <translation>Pertahankan sampai batas akhir.</translation>
    </message>
    <message>
        <source>Still {gap} to go to {target}.</source>
        <translation>Tinggal {gap} lagi menuju {target}.</translation>
    </message>
    <message>
        <source>Bring the next week back to {target}.</source>
        <translation>Kembalikan minggu depan ke {target}.</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
    <message>
        <source>Needs {needed} {metric} a week.</source>
        <translation>Butuh {needed} {metric} per minggu.</translation>
    </message>
    <message>
        <source>Needs {needed} {metric} a week; you make {made}.</source>
        <translation>Butuh {needed} {metric} per minggu; rata-rata Anda {made}.</translation>
    </message>
    <message>
        <source>If the weeks go on as before it ends at {value}.</source>
        <translation>Bila minggu berjalan seperti biasa, hasilnya {value}.</translation>
    </message>
    <message>
        <source>Your weeks lead to {value} ({low} to {high}, 80%).</source>
        <translation>Riwayat mengarah ke {value} ({low} sampai {high}, 80%).</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Meta: one metric by day</source>
        <translation>Meta: satu metrik per hari</translation>
    </message>
    <message>
        <source>Meta: posts and stories</source>
        <translation>Meta: postingan dan story</translation>
    </message>
    <message>
        <source>Meta: audience</source>
        <translation>Meta: audiens</translation>
    </message>
    <message>
        <source>Meta: ads</source>
        <translation>Meta: iklan</translation>
    </message>
    <message>
        <source>TikTok Studio</source>
        <translation>TikTok Studio</translation>
    </message>
    <message>
        <source>TikTok business</source>
        <translation>TikTok bisnis</translation>
    </message>
    <message>
        <source>YouTube Studio</source>
        <translation>YouTube Studio</translation>
    </message>
    <message>
        <source>Google Analytics</source>
        <translation>Google Analytics</translation>
    </message>
    <message>
        <source>X account overview</source>
        <translation>Ringkasan akun X</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>Halaman LinkedIn</translation>
    </message>
    <message>
        <source>Shopee shop statistics</source>
        <translation>Statistik toko Shopee</translation>
    </message>
    <message>
        <source>TikTok Shop and Tokopedia statistics</source>
        <translation>Statistik TikTok Shop dan Tokopedia</translation>
    </message>
    <message>
        <source>Marketplace orders, counted only</source>
        <translation>Pesanan marketplace, hanya dihitung</translation>
    </message>
    <message>
        <source>Instagram data archive</source>
        <translation>Arsip data Instagram</translation>
    </message>
    <message>
        <source>A sheet of your own</source>
        <translation>Tabel buatan sendiri</translation>
    </message>
    <message>
        <source>“{about}”: whose numbers are these?</source>
        <translation>“{about}”: ini angka akun mana?</translation>
    </message>
    <message>
        <source>“{about}”: which figure is this?</source>
        <translation>“{about}”: ini angka apa?</translation>
    </message>
    <message>
        <source>Column “{about}”: what does it hold?</source>
        <translation>Kolom “{about}”: isinya apa?</translation>
    </message>
    <message>
        <source>The dates have no year. Which days are these?</source>
        <translation>Tanggalnya tanpa tahun. Hari-hari yang mana ini?</translation>
    </message>
    <message>
        <source>Does the day or the month come first in these dates?</source>
        <translation>Di tanggal ini, hari atau bulan yang lebih dulu?</translation>
    </message>
    <message>
        <source>“{about}”: what does the dot or comma mean?</source>
        <translation>“{about}”: apa arti titik atau komanya?</translation>
    </message>
    <message>
        <source>“{about}”: what does M mean?</source>
        <translation>“{about}”: apa arti M?</translation>
    </message>
    <message>
        <source>“{about}”: are these shares of one or of a hundred?</source>
        <translation>“{about}”: ini bagian dari satu atau dari seratus?</translation>
    </message>
    <message>
        <source>{count} of {row} rows are refused. Import the rest?</source>
        <translation>{count} dari {row} baris ditolak. Impor sisanya?</translation>
    </message>
    <message>
        <source>Some figures stand twice in the file ({count}), as in rows {row} and {other}.</source>
        <translation>Ada angka yang muncul dua kali di file ({count}), misalnya di baris {row} dan {other}.</translation>
    </message>
    <message>
        <source>Shopee ads</source>
        <translation>Iklan Shopee</translation>
    </message>
    <message>
        <source>Files not kept</source>
        <translation>File yang tidak dicatat</translation>
    </message>
    <message>
        <source>TikTok Shop videos</source>
        <translation>Video TikTok Shop</translation>
    </message>
    <message>
        <source>Some figures differ from those in your file: {count}. Which ones count?</source>
        <translation>Ada angka yang berbeda dari file Anda: {count}. Mana yang dipakai?</translation>
    </message>
    <message>
        <source>Some posts belong to other accounts ({names}): {count}.</source>
        <translation>Ada postingan milik akun lain ({names}): {count}.</translation>
    </message>
    <message>
        <source>On which day were these numbers read?</source>
        <translation>Angka ini dibaca pada hari apa?</translation>
    </message>
    <message>
        <source>Which sales count: those of which orders?</source>
        <translation>Penjualan mana yang dihitung: dari pesanan yang mana?</translation>
    </message>
    <message>
        <source>Which sheet holds the numbers?</source>
        <translation>Sheet mana yang berisi angkanya?</translation>
    </message>
    <message>
        <source>Does each date stand for one day or for more?</source>
        <translation>Tiap tanggal mewakili satu hari atau lebih?</translation>
    </message>
    <message>
        <source>“{about}”: which days are these numbers for?</source>
        <translation>“{about}”: angka ini untuk hari apa saja?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Make a new {platform} account</source>
        <translation>Buat akun {platform} baru</translation>
    </message>
    <message>
        <source>Make a new {platform} account: {name}</source>
        <translation>Buat akun {platform} baru: {name}</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Hari dulu</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Bulan dulu</translation>
    </message>
    <message>
        <source>Dot between thousands, comma before decimals</source>
        <translation>Titik untuk ribuan, koma untuk desimal</translation>
    </message>
    <message>
        <source>Comma between thousands, dot before decimals</source>
        <translation>Koma untuk ribuan, titik untuk desimal</translation>
    </message>
    <message>
        <source>Plain digits</source>
        <translation>Angka polos</translation>
    </message>
    <message>
        <source>Million (juta)</source>
        <translation>Juta (million)</translation>
    </message>
    <message>
        <source>Thousand million (miliar)</source>
        <translation>Miliar (seribu juta)</translation>
    </message>
    <message>
        <source>Of one: 0.12 is 12%</source>
        <translation>Dari satu: 0,12 berarti 12%</translation>
    </message>
    <message>
        <source>Of a hundred: 0.12 is 0.12%</source>
        <translation>Dari seratus: 0,12 berarti 0,12%</translation>
    </message>
    <message>
        <source>Add them up</source>
        <translation>Jumlahkan</translation>
    </message>
    <message>
        <source>Take the last one</source>
        <translation>Pakai yang terakhir</translation>
    </message>
    <message>
        <source>Take the first one only</source>
        <translation>Pakai yang pertama saja</translation>
    </message>
    <message>
        <source>Take those of the file</source>
        <translation>Pakai yang dari file</translation>
    </message>
    <message>
        <source>Keep those already there</source>
        <translation>Biarkan yang sudah ada</translation>
    </message>
    <message>
        <source>No, nothing of this file</source>
        <translation>Tidak, jangan impor file ini</translation>
    </message>
    <message>
        <source>Yes, import the rest</source>
        <translation>Ya, impor sisanya</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Jangan diambil</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>Ambil juga</translation>
    </message>
    <message>
        <source>The week that begins on that day</source>
        <translation>Minggu yang mulai hari itu</translation>
    </message>
    <message>
        <source>The week that ends on that day</source>
        <translation>Minggu yang berakhir hari itu</translation>
    </message>
    <message>
        <source>That whole month</source>
        <translation>Sebulan penuh</translation>
    </message>
    <message>
        <source>That day only</source>
        <translation>Hari itu saja</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Pesanan dibuat</translation>
    </message>
    <message>
        <source>Orders ready to ship</source>
        <translation>Pesanan siap dikirim</translation>
    </message>
    <message>
        <source>Orders paid</source>
        <translation>Pesanan dibayar</translation>
    </message>
    <message>
        <source>The import of {name} was taken back.</source>
        <translation>Impor {name} sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Changed since then and kept as they are: {n}.</source>
        <translation>Diubah sesudah itu dan dibiarkan: {n}.</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Accepted warnings</source>
        <translation>Peringatan yang diterima</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Campaign plans</source>
        <translation>Rencana kampanye</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Texts begun</source>
        <translation>Tulisan yang baru dimulai</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Tangkapan layar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Target SMART</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Catatan mingguan</translation>
    </message>
    <message>
        <source>How goals ended</source>
        <translation>Akhir target</translation>
    </message>
    <message>
        <source>Targets of goals</source>
        <translation>Angka target</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Bulan yang ditutup</translation>
    </message>
    <message>
        <source>Settings of this file</source>
        <translation>Pengaturan file ini</translation>
    </message>
    <message>
        <source>Own KPIs</source>
        <translation>KPI sendiri</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Angka sendiri</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postingan</translation>
    </message>
    <message>
        <source>Numbers of posts</source>
        <translation>Angka postingan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Words in reports</source>
        <translation>Tulisan di laporan</translation>
    </message>
    <message>
        <source>Campaign results</source>
        <translation>Hasil kampanye</translation>
    </message>
    <message>
        <source>Saved calculations</source>
        <translation>Hitungan tersimpan</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Notes on weeks</source>
        <translation>Catatan minggu</translation>
    </message>
</context>
<context>
    <name>platform</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Iklan</translation>
    </message>
    <message>
        <source>Shop books</source>
        <translation>Buku kas</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Carousels</source>
        <translation>Carousel</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Shorts</source>
        <translation>Shorts</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Siaran langsung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>Postingan lain</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>exact</source>
        <translation>persis</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>dibulatkan</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ditempel</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>diimpor</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>diselamatkan</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>not filled yet</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>the platform does not give it</source>
        <translation>tidak diberikan platform</translation>
    </message>
    <message>
        <source>people cannot be added up</source>
        <translation>orang tidak bisa dijumlah</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>pembaginya nol</translation>
    </message>
    <message>
        <source>waits for {part}</source>
        <translation>menunggu {part}</translation>
    </message>
    <message>
        <source>last number is too old</source>
        <translation>angka terakhir sudah lama</translation>
    </message>
    <message>
        <source>counted differently since</source>
        <translation>cara hitungnya berubah</translation>
    </message>
    <message>
        <source>too few days filled</source>
        <translation>terlalu sedikit hari terisi</translation>
    </message>
    <message>
        <source>month and weeks do not compare</source>
        <translation>sebulan dan mingguan tidak sebanding</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>belum ada pembanding</translation>
    </message>
    <message>
        <source>the formula cannot be read</source>
        <translation>rumusnya tidak terbaca</translation>
    </message>
    <message>
        <source>this rate cannot be pooled</source>
        <translation>rasio ini tidak bisa digabung</translation>
    </message>
    <message>
        <source>no longer tracked</source>
        <translation>tidak dipantau lagi</translation>
    </message>
</context>
</TS>
