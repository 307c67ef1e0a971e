<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>action</name>
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
        <translation>Biaya per pesanan tertinggi</translation>
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
        <source>{count} figure(s) stand twice in the file, such as in rows {row} and {other}.</source>
        <translation>{count} angka ada dua kali di file, misalnya di baris {row} dan {other}.</translation>
    </message>
    <message>
        <source>{count} figure(s) differ from those already in your file.</source>
        <translation>{count} angka berbeda dari yang sudah ada di file Anda.</translation>
    </message>
    <message>
        <source>{count} post(s) belong to other accounts: {names}.</source>
        <translation>{count} postingan milik akun lain: {names}.</translation>
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
        <source>“{about}”: which days are these numbers for?</source>
        <translation>“{about}”: angka ini untuk hari apa saja?</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>Lewati bagian ini</translation>
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
        <source>Leave them out</source>
        <translation>Jangan diambil</translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation>Ambil juga</translation>
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
