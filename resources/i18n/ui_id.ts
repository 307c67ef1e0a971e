<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>curtain</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>This only hides the window. The file on the disk is not encrypted by it.</source>
        <translation>Ini hanya menutupi jendela. File di disk tidak dienkripsi olehnya.</translation>
    </message>
    <message>
        <source>KPI Desk is locked</source>
        <translation>KPI Desk terkunci</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Bukan itu PIN-nya.</translation>
    </message>
    <message>
        <source>Wrong too often. Wait {n} seconds.</source>
        <translation>Terlalu sering salah. Tunggu {n} detik.</translation>
    </message>
</context>
<context>
    <name>doors</name>
    <message>
        <source>{host} has this shop open</source>
        <translation>{host} sedang membuka toko ini</translation>
    </message>
    <message>
        <source>It was opened there on {when}.</source>
        <translation>Dibuka di sana pada {when}.</translation>
    </message>
    <message>
        <source>If both computers save, one of them will be told that the file changed, and its last entry will not be in the file. Close it there first where you can.</source>
        <translation>Jika kedua komputer menyimpan, salah satunya akan diberi tahu bahwa file berubah dan isian terakhirnya tidak masuk. Sebaiknya tutup dulu di sana.</translation>
    </message>
    <message>
        <source>KPI Desk has this shop open and does not answer</source>
        <translation>KPI Desk sedang membuka toko ini dan tidak menjawab</translation>
    </message>
    <message>
        <source>Wait a little and try again; opening it twice can cost the last entry.</source>
        <translation>Tunggu sebentar lalu coba lagi; membukanya dua kali bisa menghilangkan isian terakhir.</translation>
    </message>
    <message>
        <source>Open it only to read</source>
        <translation>Buka untuk dibaca saja</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Tetap buka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Isi angka</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>The copy is back.</source>
        <translation>Salinan sudah dipulihkan.</translation>
    </message>
    <message>
        <source>The file that was there is kept in {folder}.</source>
        <translation>File yang tadinya ada di situ disimpan di {folder}.</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>The numbers of {span} are not typed yet.</source>
        <translation>Angka {span} belum diketik.</translation>
    </message>
</context>
<context>
    <name>shutdown</name>
    <message>
        <source>KPI Desk is saving…</source>
        <translation>KPI Desk sedang menyimpan…</translation>
    </message>
    <message>
        <source>Please leave the computer on for a moment.</source>
        <translation>Mohon biarkan komputer menyala sebentar.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>That shop is already open in another window.</source>
        <translation>Toko itu sudah terbuka di jendela lain.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Diulangi: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Something went wrong. What was saved is safe. The log has the details: {log}</source>
        <translation>Ada yang tidak beres di dalam program. Yang sudah tersimpan aman. Rinciannya ada di catatan: {log}</translation>
    </message>
    <message>
        <source>Shop file (*.kpidesk)</source>
        <translation>File toko (*.kpidesk)</translation>
    </message>
    <message>
        <source>Open another shop file</source>
        <translation>Buka file toko lain</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Open a shop file…</source>
        <translation>Buka file toko…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Toko baru…</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Buka toko contoh</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Buka file toko</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
</TS>
