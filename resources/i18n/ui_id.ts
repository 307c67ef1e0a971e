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
    <name>encryption</name>
    <message>
        <source>KPI Desk is still at work. Try again in a moment.</source>
        <translation>KPI Desk masih bekerja. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The file is encrypted. From now on it asks for its passphrase.</source>
        <translation>File sudah dienkripsi. Mulai sekarang file ini meminta kata sandinya.</translation>
    </message>
    <message>
        <source>The file is no longer encrypted.</source>
        <translation>File tidak lagi dienkripsi.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Biarkan</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n earlier copies readable too?</source>
        <translation>
            <numerusform>Buat %n salinan lama bisa dibaca juga?</numerusform>
        </translation>
    </message>
    <message>
        <source>They open only with their passphrase now; each is checked afterwards.</source>
        <translation>Salinan itu kini hanya terbuka dengan kata sandinya; masing-masing diperiksa sesudahnya.</translation>
    </message>
    <message>
        <source>Make them readable</source>
        <translation>Buat bisa dibaca</translation>
    </message>
    <message numerus="yes">
        <source>Lock the %n earlier copies with this passphrase?</source>
        <translation>
            <numerusform>Kunci %n salinan lama dengan kata sandi ini?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not locked with it yet, so they can still be read without it. Backups are encrypted, each checked afterwards; plain snapshots and what was kept of crashes are deleted; the second place gets a new copy instead of the old one. Copies you made elsewhere are yours to delete.</source>
        <translation>Salinan itu belum dikunci dengannya, jadi masih bisa dibaca tanpa kata sandi ini. Cadangan dienkripsi dan masing-masing diperiksa sesudahnya; cuplikan JSON yang bisa dibaca dan sisa program yang terhenti dihapus; tempat kedua mendapat salinan baru sebagai ganti yang lama. Salinan yang Anda buat di tempat lain perlu Anda hapus sendiri.</translation>
    </message>
    <message>
        <source>Lock them too</source>
        <translation>Kunci juga</translation>
    </message>
    <message>
        <source>Some copies could not be changed and stay as they were.</source>
        <translation>Sebagian salinan tidak bisa diubah dan tetap seperti semula.</translation>
    </message>
    <message>
        <source>The earlier copies are locked as the file is.</source>
        <translation>Salinan lama kini terkunci seperti filenya.</translation>
    </message>
    <message>
        <source>The copies could not be changed.</source>
        <translation>Salinannya tidak bisa diubah.</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>{title} – this file will not be encrypted</source>
        <translation>{title} – file ini tidak akan dienkripsi</translation>
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
    <message>
        <source>It is not encrypted, as the copy was not.</source>
        <translation>Filenya tidak dienkripsi, karena salinannya juga tidak.</translation>
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
    <name>unlock</name>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} terenkripsi</translation>
    </message>
    <message>
        <source>Its passphrase opens it. Nothing is changed by trying.</source>
        <translation>Kata sandinya yang membukanya. Mencoba tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>I have neither…</source>
        <translation>Saya tidak punya keduanya…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Pakai kata sandi</translation>
    </message>
    <message>
        <source>14 groups of four; spaces and dashes do not matter</source>
        <translation>14 kelompok isi empat; spasi dan tanda hubung bebas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Pakai kunci pemulihan</translation>
    </message>
    <message numerus="yes">
        <source>%n tries so far.</source>
        <translation>
            <numerusform>Sudah %n kali dicoba.</numerusform>
        </translation>
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
        <source>Undoing a large step</source>
        <translation>Mengurungkan langkah besar</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Mengulang langkah itu</translation>
    </message>
    <message>
        <source>All of it or nothing.</source>
        <translation>Semuanya atau tidak sama sekali.</translation>
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
