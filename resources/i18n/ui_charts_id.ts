<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>charts</name>
    <message>
        <source>Whose figures</source>
        <translation>Angka siapa</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Seberapa jauh ke belakang</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Jenis grafik</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 minggu</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 minggu</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Kuartal ini</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Setahun</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Pilih tanggal…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Bandingkan dengan…</translation>
    </message>
    <message>
        <source>The time just before</source>
        <translation>Waktu tepat sebelumnya</translation>
    </message>
    <message>
        <source>4 full weeks, 4 before</source>
        <translation>4 minggu, 4 sebelumnya</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Setahun lalu</translation>
    </message>
    <message>
        <source>Same distance to Lebaran</source>
        <translation>Jarak sama ke Lebaran</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Batang</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Bertumpuk</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
    <message>
        <source>One line for each account</source>
        <translation>Satu garis per akun</translation>
    </message>
    <message>
        <source>One chart for each account</source>
        <translation>Satu grafik per akun</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Tanggal berapa?</translation>
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
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Often looked at</source>
        <translation>Sering dilihat</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Buatan sendiri</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Posts by day and hour</source>
        <translation>Postingan menurut hari dan jam</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postingan</translation>
    </message>
    <message>
        <source>4 full weeks and the 4 before: {why}</source>
        <translation>4 minggu penuh dan 4 minggu sebelumnya: {why}</translation>
    </message>
    <message>
        <source>4 full weeks {now}, the 4 before {then}: {change}</source>
        <translation>4 minggu penuh {now}, 4 minggu sebelumnya {then}: {change}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>{n} per day filled in</source>
        <translation>{n} per hari yang terisi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>4 weeks before</source>
        <translation>4 minggu sebelumnya</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Catat kejadian</translation>
    </message>
    <message>
        <source>A sale, a holiday, a viral reel: note it, and every chart shows it.</source>
        <translation>Promo, libur, reel yang ramai: catat, dan setiap grafik menampilkannya.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ada kejadian apa?</translation>
    </message>
    <message>
        <source>It is drawn on every chart of those days and printed with the month.</source>
        <translation>Digambar di setiap grafik hari itu dan ikut dicetak di laporan bulanan.</translation>
    </message>
    <message>
        <source>Such as: Promo 17-an</source>
        <translation>Misalnya: Promo 17-an</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Seluruh toko</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Perubahan per hari</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
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
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Arrow keys read each period, + and − zoom, 0 shows everything</source>
        <translation>Tombol panah membaca tiap periode, + dan − memperbesar, 0 menampilkan semua</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Belum ada yang bisa digambar</translation>
    </message>
    <message>
        <source>From the second week on every figure becomes a line here, with targets, events and campaigns beside it.</source>
        <translation>Mulai minggu kedua tiap angka menjadi garis di sini, bersama target, kejadian, dan kampanyenya.</translation>
    </message>
    <message>
        <source>Fill the first week</source>
        <translation>Isi minggu pertama</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Angka yang sama sebagai tabel</translation>
    </message>
    <message>
        <source>Median interactions of the posts published at that hour. A dotted cell holds a single post and says little.</source>
        <translation>Median interaksi postingan yang terbit pada jam itu. Sel bertitik hanya berisi satu postingan dan belum banyak artinya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Gambar (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Gambar vektor (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Angka (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Salin angka</translation>
    </message>
    <message>
        <source>Keep the chart</source>
        <translation>Simpan grafik</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The picture can be pasted now.</source>
        <translation>Gambarnya siap ditempel.</translation>
    </message>
    <message>
        <source>The figures can be pasted now.</source>
        <translation>Angkanya siap ditempel.</translation>
    </message>
</context>
</TS>
