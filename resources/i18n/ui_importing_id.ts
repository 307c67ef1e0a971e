<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>import</name>
    <message>
        <source>Export files (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.zip *.json)</source>
        <translation>File ekspor (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.zip *.json)</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <translation>Instagram dan Facebook</translation>
    </message>
    <message>
        <source>Meta Business Suite on a computer: Insights, then Export, as CSV.</source>
        <translation>Meta Business Suite di komputer: Insight, lalu Ekspor, sebagai CSV.</translation>
    </message>
    <message>
        <source>TikTok and shops</source>
        <translation>TikTok dan toko</translation>
    </message>
    <message>
        <source>TikTok Studio: Analytics, then Download. Seller Center: Data, then Export.</source>
        <translation>TikTok Studio: Analitik, lalu Unduh. Seller Center: Data, lalu Ekspor.</translation>
    </message>
    <message>
        <source>Your own sheet</source>
        <translation>Tabel sendiri</translation>
    </message>
    <message>
        <source>One row of headings, one column of dates, or weeks side by side.</source>
        <translation>Satu baris judul, satu kolom tanggal, atau minggu berjajar ke samping.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen it. Files are read on this computer only.</source>
        <translation>Tidak ada yang disimpan sebelum Anda melihatnya. File hanya dibaca di komputer ini.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Letakkan file di sini</translation>
    </message>
    <message>
        <source>Meta Business Suite, Ads Manager, TikTok, YouTube, Google Analytics, X, LinkedIn, Shopee, Tokopedia, TikTok Shop, the Instagram archive, or a sheet of your own with dates and figures.</source>
        <translation>Meta Business Suite, Ads Manager, TikTok, YouTube, Google Analytics, X, LinkedIn, Shopee, Tokopedia, TikTok Shop, arsip Instagram, atau tabel buatan sendiri yang berisi tanggal dan angka.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Pilih file untuk diimpor</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dari file</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>dibiarkan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Or row by row, at the right.</source>
        <translation>Atau baris demi baris, di sebelah kanan.</translation>
    </message>
    <message>
        <source>Replaced: {new}, kept: {old}, not chosen yet: {open}</source>
        <translation>Diganti: {new}, dibiarkan: {old}, belum dipilih: {open}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>diganti</translation>
    </message>
    <message>
        <source>Import {n} posts</source>
        <translation>Impor {n} postingan</translation>
    </message>
    <message>
        <source>Import {n} figures</source>
        <translation>Impor {n} angka</translation>
    </message>
    <message>
        <source>This very file was imported on {day}.</source>
        <translation>File ini sudah diimpor pada {day}.</translation>
    </message>
    <message>
        <source>Answers needed first: {n}</source>
        <translation>Perlu dijawab dulu: {n}</translation>
    </message>
    <message>
        <source>Nothing is left to import.</source>
        <translation>Tidak ada lagi yang diimpor.</translation>
    </message>
    <message>
        <source>Every number is already in your file.</source>
        <translation>Semua angka sudah ada di file Anda.</translation>
    </message>
    <message>
        <source>Rows read: {n}</source>
        <translation>Baris dibaca: {n}</translation>
    </message>
    <message>
        <source>left out (totals, empty): {n}</source>
        <translation>dilewati (total, kosong): {n}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>To compare with the platform</source>
        <translation>Untuk dicocokkan dengan platform</translation>
    </message>
    <message>
        <source>Least and most: this figure is never added</source>
        <translation>Terkecil dan terbesar: angka ini tidak pernah dijumlahkan</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris file</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Belum ada yang bisa ditampilkan</translation>
    </message>
    <message>
        <source>Answer the questions to see the rows.</source>
        <translation>Jawab pertanyaannya untuk melihat barisnya.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>File lain</translation>
    </message>
    <message>
        <source>A year of history in a few minutes</source>
        <translation>Riwayat setahun dalam beberapa menit</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Membaca {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Storing {n} posts</source>
        <translation>Menyimpan {n} postingan</translation>
    </message>
    <message>
        <source>Storing {n} figures</source>
        <translation>Menyimpan {n} angka</translation>
    </message>
    <message>
        <source>All of it or nothing; one Ctrl+Z takes it back.</source>
        <translation>Semuanya atau tidak sama sekali; satu Ctrl+Z membatalkannya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Dihentikan; tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Imported: {n}</source>
        <translation>Diimpor: {n}</translation>
    </message>
    <message>
        <source>refused: {n}</source>
        <translation>ditolak: {n}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Apa isi kolom-kolomnya?</translation>
    </message>
    <message>
        <source>Remembered for the next file with the same headings.</source>
        <translation>Diingat untuk file berikutnya dengan judul kolom yang sama.</translation>
    </message>
</context>
</TS>
