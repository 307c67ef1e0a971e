<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>What is in this program</source>
        <translation>Isi program ini</translation>
    </message>
    <message>
        <source>Terms the LGPL refers to · GPL v3</source>
        <translation>Ketentuan yang dirujuk LGPL · GPL v3</translation>
    </message>
    <message>
        <source>Typeface Plus Jakarta Sans · OFL 1.1</source>
        <translation>Huruf Plus Jakarta Sans · OFL 1.1</translation>
    </message>
    <message>
        <source>Typeface of printed pages · OFL 1.1</source>
        <translation>Huruf halaman cetak · OFL 1.1</translation>
    </message>
    <message>
        <source>Icons by Lucide · ISC</source>
        <translation>Ikon dari Lucide · ISC</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>KPI Desk uses Qt under LGPL v3. You may change the Qt libraries, put other builds of them in their place, and study how they work together with this program.</source>
        <translation>KPI Desk memakai Qt di bawah LGPL v3. Anda boleh mengubah pustaka Qt, menggantinya dengan versi lain, dan mempelajari cara kerjanya dengan program ini.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Simpan salinan sebagai…</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Salinan di komputer ini</translation>
    </message>
    <message>
        <source>one after each day of work, made and checked by themselves</source>
        <translation>dibuat dan diperiksa sendiri setiap selesai bekerja</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Belum ada salinan</translation>
    </message>
    <message>
        <source>The first one is made when you close KPI Desk, or now.</source>
        <translation>Yang pertama dibuat saat KPI Desk ditutup, atau sekarang.</translation>
    </message>
    <message>
        <source>Bring this copy back…</source>
        <translation>Pulihkan salinan ini…</translation>
    </message>
    <message>
        <source>Bring back from a file…</source>
        <translation>Pulihkan dari file…</translation>
    </message>
    <message>
        <source>A cloud folder or a stick gets finished copies, never the file itself.</source>
        <translation>Folder awan atau flashdisk hanya menerima salinan jadi, bukan file aslinya.</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Tempat kedua</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Copy there now</source>
        <translation>Salin ke sana sekarang</translation>
    </message>
    <message>
        <source>None chosen: a broken disk would take every copy.</source>
        <translation>Belum dipilih: disk yang rusak akan membawa semua salinan.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>{folder} · last copy {when}</source>
        <translation>{folder} · salinan terakhir {when}</translation>
    </message>
    <message>
        <source>Copy made and checked.</source>
        <translation>Salinan dibuat dan diperiksa.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>salinan</translation>
    </message>
    <message>
        <source>Shop file (*.kpidesk);;Packed copy (*.zip)</source>
        <translation>File toko (*.kpidesk);;Salinan terkemas (*.zip)</translation>
    </message>
    <message>
        <source>Copy saved and checked: {name}</source>
        <translation>Salinan disimpan dan diperiksa: {name}</translation>
    </message>
    <message>
        <source>Copies (*.kpidesk *.zip *.json)</source>
        <translation>Salinan (*.kpidesk *.zip *.json)</translation>
    </message>
    <message>
        <source>Bring back the copy of {when}?</source>
        <translation>Pulihkan salinan {when}?</translation>
    </message>
    <message>
        <source>The file becomes what it was then. The file as it is now is kept beside it and as a copy in this list, so nothing is lost.</source>
        <translation>File kembali seperti waktu itu. File yang sekarang tetap disimpan di sebelahnya dan sebagai salinan di daftar ini, jadi tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>The second place does not answer yet. You can go on working.</source>
        <translation>Tempat kedua belum menjawab. Anda bisa terus bekerja.</translation>
    </message>
    <message>
        <source>A finished copy is in the second place.</source>
        <translation>Salinan jadi sudah ada di tempat kedua.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Diulangi: {what}</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (dibatalkan)</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>everything that was done, newest first</source>
        <translation>semua yang dilakukan, terbaru di atas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>Encrypt the file</source>
        <translation>Enkripsi file</translation>
    </message>
    <message>
        <source>Encrypt the file…</source>
        <translation>Enkripsi file…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ganti kata sandi…</translation>
    </message>
    <message>
        <source>Stop encrypting…</source>
        <translation>Berhenti mengenkripsi…</translation>
    </message>
    <message>
        <source>Lock them the same way…</source>
        <translation>Kunci dengan cara yang sama…</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Terenkripsi</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Tidak dienkripsi</translation>
    </message>
    <message>
        <source>The file and the copies made of it open only with the passphrase or the recovery key. Without both, every number is lost. Reports, pictures and exports are not encrypted.</source>
        <translation>File ini dan salinannya hanya terbuka dengan kata sandi atau kunci pemulihan. Tanpa keduanya, semua angka hilang. Laporan, gambar, dan hasil ekspor tidak dienkripsi.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. BitLocker (Windows) or FileVault (Mac) protects the whole disk and is the better way for most. Encrypting protects this file also on a stick or in a cloud folder; it then asks for a passphrase each time.</source>
        <translation>Siapa pun yang memegang file ini bisa membacanya. BitLocker (Windows) atau FileVault (Mac) melindungi seluruh disk dan lebih cocok bagi kebanyakan orang. Enkripsi melindungi file ini juga di flashdisk atau folder awan; file lalu meminta kata sandi setiap kali dibuka.</translation>
    </message>
    <message>
        <source>KPI Desk was installed here without the part that does it: pip install &apos;kpidesk[encryption]&apos; adds it.</source>
        <translation>KPI Desk di sini dipasang tanpa bagian yang melakukannya: pip install &apos;kpidesk[encryption]&apos; menambahkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copies are locked otherwise.</source>
        <translation>
            <numerusform>%n salinan lama belum terkunci seperti file ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readable too, and yours to delete: {names}.</source>
        <translation>Juga bisa dibaca, dan perlu Anda hapus sendiri: {names}.</translation>
    </message>
    <message>
        <source>Stop encrypting this file?</source>
        <translation>Berhenti mengenkripsi file ini?</translation>
    </message>
    <message>
        <source>Whoever has the file can read it then. Copies made so far stay encrypted until you decide about them; keep the passphrase for them.</source>
        <translation>Siapa pun yang memegang file ini lalu bisa membacanya. Salinan yang sudah ada tetap terenkripsi sampai Anda memutuskan; simpan kata sandinya untuk itu.</translation>
    </message>
    <message>
        <source>Stop encrypting</source>
        <translation>Berhenti mengenkripsi</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The file and its copies</source>
        <translation>File dan salinannya</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Test a restore</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>This file and this program</source>
        <translation>File dan program ini</translation>
    </message>
    <message>
        <source>A copy for help keeps the shape of your file but no name, no text and no true figure. Nothing is sent anywhere; you decide who gets it.</source>
        <translation>Salinan untuk bantuan menjaga bentuk file Anda tanpa nama, tanpa tulisan, dan tanpa angka asli. Tidak ada yang dikirim ke mana pun; Anda yang menentukan siapa yang menerimanya.</translation>
    </message>
    <message>
        <source>Asking for help</source>
        <translation>Meminta bantuan</translation>
    </message>
    <message>
        <source>Make a copy for help…</source>
        <translation>Buat salinan untuk bantuan…</translation>
    </message>
    <message>
        <source>There is no copy to test yet. Make one first.</source>
        <translation>Belum ada salinan untuk diuji. Buat satu dulu.</translation>
    </message>
    <message>
        <source>Every number is as it was saved</source>
        <translation>Semua angka masih seperti saat disimpan</translation>
    </message>
    <message>
        <source>The file is not as it was saved</source>
        <translation>File tidak lagi seperti saat disimpan</translation>
    </message>
    <message>
        <source>Do not type more into it; bring a copy back in Backups.</source>
        <translation>Jangan mengisi lagi di sini; pulihkan salinan di tab Cadangan.</translation>
    </message>
    <message>
        <source>{n} numbers counted and compared {when}</source>
        <translation>{n} angka dihitung dan dibandingkan {when}</translation>
    </message>
    <message>
        <source>No copy on this computer yet</source>
        <translation>Belum ada salinan di komputer ini</translation>
    </message>
    <message>
        <source>One is made when you close KPI Desk, or at once in Backups.</source>
        <translation>Dibuat saat KPI Desk ditutup, atau sekarang juga di tab Cadangan.</translation>
    </message>
    <message>
        <source>{n} checked copies; the newest holds what was saved {when}</source>
        <translation>{n} salinan yang sudah diperiksa; yang terbaru berisi simpanan {when}</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Salinan di komputer ini</translation>
    </message>
    <message>
        <source>No restore test yet</source>
        <translation>Belum pernah uji pemulihan</translation>
    </message>
    <message>
        <source>About once a month a copy is really brought back, by itself.</source>
        <translation>Sekitar sebulan sekali satu salinan benar-benar dipulihkan, dengan sendirinya.</translation>
    </message>
    <message>
        <source>{when}: what was saved {saved} did not come back whole. Press Back up now in Backups; if that fails too, choose a second place.</source>
        <translation>{when}: simpanan {saved} tidak pulih utuh. Tekan Cadangkan sekarang di Cadangan; kalau itu juga gagal, pilih tempat kedua.</translation>
    </message>
    <message>
        <source>The restore test failed</source>
        <translation>Uji pemulihan gagal</translation>
    </message>
    <message>
        <source>{when}: what was saved {saved} came back whole, {n} numbers</source>
        <translation>{when}: simpanan {saved} pulih utuh, {n} angka</translation>
    </message>
    <message>
        <source>Restore test passed</source>
        <translation>Uji pemulihan lulus</translation>
    </message>
    <message>
        <source>Copy in a second place</source>
        <translation>Salinan di tempat kedua</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Belum ada tempat kedua</translation>
    </message>
    <message>
        <source>A stick or a cloud folder saves you when this computer breaks.</source>
        <translation>Flashdisk atau folder awan menyelamatkan Anda bila komputer ini rusak.</translation>
    </message>
    <message>
        <source>None for {days} days. Connect the place, or choose another.</source>
        <translation>Tidak ada selama {days} hari. Pasang tempat itu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>Last one {when}</source>
        <translation>Terakhir {when}</translation>
    </message>
    <message>
        <source>The same shop is also in {name}. Nothing is merged by itself.</source>
        <translation>Toko yang sama juga ada di {name}. Tidak ada yang digabung sendiri.</translation>
    </message>
    <message>
        <source>Another copy lies beside the file</source>
        <translation>Ada salinan lain di sebelah file</translation>
    </message>
    <message>
        <source>{service} watches this folder and may bring older copies back.</source>
        <translation>{service} mengawasi folder ini dan bisa mengembalikan salinan lama.</translation>
    </message>
    <message>
        <source>The file lies in a cloud folder</source>
        <translation>File berada di folder awan</translation>
    </message>
    <message>
        <source>The file lies on this computer</source>
        <translation>File ada di komputer ini</translation>
    </message>
    <message>
        <source>No cloud folder, no second copy beside it.</source>
        <translation>Bukan folder awan, tidak ada salinan lain di sebelahnya.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Saves since it was made</source>
        <translation>Kali disimpan</translation>
    </message>
    <message>
        <source>Last save</source>
        <translation>Terakhir disimpan</translation>
    </message>
    <message>
        <source>file version</source>
        <translation>versi file</translation>
    </message>
    <message>
        <source>Make a copy for help?</source>
        <translation>Buat salinan untuk bantuan?</translation>
    </message>
    <message>
        <source>Names, notes and texts are replaced and every figure is changed. Look into it before you give it to anyone.</source>
        <translation>Nama, catatan, dan tulisan diganti dan setiap angka diubah. Lihat dulu isinya sebelum diberikan kepada siapa pun.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Shop file (*.kpidesk)</source>
        <translation>File toko (*.kpidesk)</translation>
    </message>
    <message>
        <source>Copy for help saved: {name}</source>
        <translation>Salinan untuk bantuan disimpan: {name}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import a file</source>
        <translation>Impor file</translation>
    </message>
    <message>
        <source>Bring in what the platforms export: a year of history in a few minutes.</source>
        <translation>Masukkan hasil ekspor dari platform: riwayat setahun dalam beberapa menit.</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Belum ada yang diimpor</translation>
    </message>
    <message>
        <source>What was imported, newest first</source>
        <translation>Riwayat impor, terbaru di atas</translation>
    </message>
    <message>
        <source>{format} · {day} · {new} new, {changed} changed, {bad} refused</source>
        <translation>{format} · {day} · {new} baru, {changed} berubah, {bad} ditolak</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Take back {name}?</source>
        <translation>Batalkan {name}?</translation>
    </message>
    <message>
        <source>What it brought is removed and what it replaced comes back. Numbers you changed since then stay. Ctrl+Z brings the import again.</source>
        <translation>Angka yang dibawanya dihapus dan angka yang digantinya kembali. Angka yang Anda ubah sesudah itu tetap. Ctrl+Z mengembalikan impornya.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>new_key</name>
    <message>
        <source>Another passphrase</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Encrypt this file</source>
        <translation>Enkripsi file ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>A forgotten passphrase and a lost recovery key cannot be replaced by anyone: every number would be lost for good.</source>
        <translation>Kata sandi yang terlupa dan kunci pemulihan yang hilang tidak bisa diganti siapa pun: semua angka akan hilang selamanya.</translation>
    </message>
    <message>
        <source>Look at BitLocker (Windows) or FileVault (Mac) first: they protect the whole disk and ask nothing of you each day.</source>
        <translation>Pertimbangkan dulu BitLocker (Windows) atau FileVault (Mac): keduanya melindungi seluruh disk dan tidak meminta apa-apa setiap hari.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time this file is opened, on every computer.</source>
        <translation>Kata sandi diminta setiap kali file ini dibuka, di komputer mana pun.</translation>
    </message>
    <message>
        <source>Copies made from now on are encrypted too, and no plain snapshot is written any more. Copies made before stay readable until you decide about them.</source>
        <translation>Salinan yang dibuat mulai sekarang juga dienkripsi, dan cuplikan JSON mingguan tidak ditulis lagi. Salinan lama tetap bisa dibaca sampai Anda memutuskan.</translation>
    </message>
    <message>
        <source>Reports, pictures and exports are not encrypted: others shall be able to read them.</source>
        <translation>Laporan, gambar, dan hasil ekspor tidak dienkripsi: memang untuk dibaca orang lain.</translation>
    </message>
    <message>
        <source>Four words that nobody would guess are easy to keep in mind and hard to break.</source>
        <translation>Empat kata yang tidak akan ditebak siapa pun mudah diingat dan sulit dibobol.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>At least {n} letters</source>
        <translation>Sedikitnya {n} huruf</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>This recovery key opens the file when the passphrase is forgotten. Write it down or print it, and keep it away from this computer. It is shown only now.</source>
        <translation>Kunci pemulihan ini membuka file bila kata sandinya terlupa. Catat atau cetak, lalu simpan jauh dari komputer ini. Kunci hanya ditampilkan sekarang.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Type two groups from your paper, so that it is certain that the key is there when it is needed.</source>
        <translation>Ketik dua kelompok dari kertas Anda, supaya pasti kuncinya ada saat diperlukan.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Enkripsi sekarang</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Tampilkan kunci pemulihan</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Sudah saya catat</translation>
    </message>
    <message>
        <source>At least {n} letters, please.</source>
        <translation>Sedikitnya {n} huruf.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Kelompok {n}</translation>
    </message>
    <message>
        <source>That is not this group.</source>
        <translation>Bukan itu isi kelompok ini.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>People in this file</source>
        <translation>Orang di file ini</translation>
    </message>
    <message>
        <source>The law on personal data lets people see what you keep of them, and have it deleted. Keep a name only while you work together; never an identity number, nothing about health or children.</source>
        <translation>Menurut UU Pelindungan Data Pribadi, orang berhak melihat apa yang Anda simpan tentang mereka dan memintanya dihapus. Simpan nama hanya selama bekerja sama; jangan pernah NIK, dan jangan apa pun tentang kesehatan atau anak.</translation>
    </message>
    <message>
        <source>arranging paid posts</source>
        <translation>mengatur postingan berbayar</translation>
    </message>
    <message>
        <source>What you keep names for</source>
        <translation>Untuk apa nama disimpan</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Nama lain…</translation>
    </message>
    <message>
        <source>No influencer has an account here or is named on a cost.</source>
        <translation>Tidak ada influencer yang punya akun di sini atau disebut di biaya.</translation>
    </message>
    <message>
        <source>Not used for two years: {names}. Delete whom you no longer need.</source>
        <translation>Dua tahun tidak dipakai: {names}. Hapus yang tidak perlu lagi.</translation>
    </message>
    <message>
        <source>Keep them a year more</source>
        <translation>Simpan setahun lagi</translation>
    </message>
    <message>
        <source>costs: {n}</source>
        <translation>biaya: {n}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>terakhir {day}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>belum ada catatan</translation>
    </message>
    <message>
        <source>Save what is kept…</source>
        <translation>Simpan isinya…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Which name?</source>
        <translation>Nama siapa?</translation>
    </message>
    <message>
        <source>As it stands in a note, a handle or a text</source>
        <translation>Seperti tertulis di catatan, nama akun, atau teks</translation>
    </message>
    <message>
        <source>Nothing in this file has that name.</source>
        <translation>Tidak ada nama itu di file ini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>person.csv</source>
        <translation>data-orang.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>{n} entries saved in {name}</source>
        <translation>{n} entri disimpan di {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Hapus {name} untuk selamanya?</translation>
    </message>
    <message>
        <source>Found in: {places}. {alias} will stand there instead; money and figures stay. Nothing brings the name back: no undo, and the older copies on this computer go, too.</source>
        <translation>Ada di: {places}. Gantinya tertulis {alias}; uang dan angka tetap. Nama itu tidak bisa kembali: tidak bisa diurungkan, dan salinan lama di komputer ini ikut dihapus.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>riwayat perubahan</translation>
    </message>
    <message>
        <source>Deleted in {n} places; a new copy was made and the older ones on this computer are gone. Copies you gave away, sticks and screenshots are yours to look through.</source>
        <translation>Dihapus di {n} tempat; salinan baru dibuat dan yang lama di komputer ini sudah dihapus. Salinan yang pernah Anda berikan, flashdisk, dan tangkapan layar perlu Anda periksa sendiri.</translation>
    </message>
    <message>
        <source>The folder {names} beside the file still has the name.</source>
        <translation>Folder {names} di sebelah file masih memuat nama itu.</translation>
    </message>
    <message>
        <source>{alias} stands there now</source>
        <translation>Kini tertulis {alias}</translation>
    </message>
    <message>
        <source>Purge the copies</source>
        <translation>Bersihkan salinan</translation>
    </message>
    <message>
        <source>Copies on this computer go by themselves over some two years. Purging makes a new one now and removes all others.</source>
        <translation>Salinan di komputer ini terhapus sendiri dalam sekitar dua tahun. Membersihkan berarti membuat satu yang baru sekarang dan menghapus semua yang lain.</translation>
    </message>
    <message>
        <source>Purge the copies…</source>
        <translation>Bersihkan salinan…</translation>
    </message>
    <message>
        <source>Remove every copy but a new one?</source>
        <translation>Hapus semua salinan kecuali satu yang baru?</translation>
    </message>
    <message>
        <source>A new copy is made and checked first; if that fails, all stay. After that no earlier state of the file can be brought back from this computer.</source>
        <translation>Salinan baru dibuat dan diperiksa dulu; kalau gagal, semuanya tetap ada. Setelah itu keadaan file yang lebih lama tidak bisa dipulihkan dari komputer ini.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>One new copy made, {n} older ones removed.</source>
        <translation>Satu salinan baru dibuat, {n} yang lama dihapus.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Lock the window</source>
        <translation>Kunci jendela</translation>
    </message>
    <message>
        <source>Asks for a PIN when nobody has touched KPI Desk for a while. It is a curtain, not encryption: it hides the window and does nothing for the file. Copies are made all the same.</source>
        <translation>Meminta PIN bila KPI Desk tidak disentuh beberapa saat. Ini tirai, bukan enkripsi: jendela disembunyikan, filenya tidak dilindungi. Cadangan tetap dibuat.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Menit sampai terkunci</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Hapus PIN</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>PIN terpasang</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Tanpa PIN</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Ganti PIN…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Pasang PIN…</translation>
    </message>
    <message>
        <source>Which PIN?</source>
        <translation>PIN yang mana?</translation>
    </message>
    <message>
        <source>4 to 12 digits. Write it down: a forgotten PIN cannot be shown again.</source>
        <translation>4 sampai 12 angka. Catat: PIN yang lupa tidak bisa ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits, please.</source>
        <translation>Harus 4 sampai 12 angka.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Pasang PIN</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Of the screens and of newly printed pages.</source>
        <translation>Untuk layar dan halaman cetak yang baru.</translation>
    </message>
    <message>
        <source>Prints and pictures are always light.</source>
        <translation>Cetakan dan gambar selalu terang.</translation>
    </message>
    <message>
        <source>Rows and fields grow with it.</source>
        <translation>Baris dan kolom isian ikut membesar.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Add which account?</source>
        <translation>Tambah akun yang mana?</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Ubah akun</translation>
    </message>
    <message>
        <source>For example @kopisenja</source>
        <translation>Misalnya @kopisenja</translation>
    </message>
    <message>
        <source>Handle, number or address</source>
        <translation>Nama akun, nomor, atau alamat</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>A name of your own</source>
        <translation>Nama sebutan</translation>
    </message>
    <message>
        <source>Shown instead of the handle; may stay empty.</source>
        <translation>Ditampilkan sebagai ganti nama akun; boleh kosong.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Simpan akun</translation>
    </message>
    <message>
        <source>Without a handle nobody knows which account it is.</source>
        <translation>Tanpa nama akun, tidak jelas ini akun yang mana.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>{account} (archived)</source>
        <translation>{account} (diarsipkan)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Remove {account}?</source>
        <translation>Hapus {account}?</translation>
    </message>
    <message>
        <source>Every number ever typed for it goes too, also from old reports. Ctrl+Z brings all of it back. Archiving keeps the numbers and only hides the form.</source>
        <translation>Semua angka yang pernah diisi untuk akun ini ikut terhapus, juga dari laporan lama. Ctrl+Z mengembalikan semuanya. Kalau diarsipkan, angkanya tetap ada dan hanya formulirnya yang disembunyikan.</translation>
    </message>
    <message>
        <source>Remove with its numbers</source>
        <translation>Hapus beserta angkanya</translation>
    </message>
    <message>
        <source>Cards on Home</source>
        <translation>Kartu di Beranda</translation>
    </message>
    <message>
        <source>Up to six, in this order; the sixth shows in a wide window.</source>
        <translation>Paling banyak enam, menurut urutan ini; yang keenam tampil di jendela lebar.</translation>
    </message>
    <message>
        <source>Home shows one to six cards.</source>
        <translation>Beranda menampilkan satu sampai enam kartu.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Angka sendiri</translation>
    </message>
    <message>
        <source>No figure of your own yet</source>
        <translation>Belum ada angka sendiri</translation>
    </message>
    <message>
        <source>Count what only you count (cups, tables, courses), or compute a KPI of your own from any figures. It then works like every other: form, charts, goals, report.</source>
        <translation>Catat hal yang hanya Anda hitung (cangkir, meja, kelas), atau hitung KPI sendiri dari angka apa pun. Setelah itu semuanya berlaku: formulir, grafik, target, laporan.</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>KPI baru</translation>
    </message>
    <message>
        <source>New figure to type</source>
        <translation>Angka baru untuk diisi</translation>
    </message>
    <message>
        <source>typed every week</source>
        <translation>diisi setiap minggu</translation>
    </message>
    <message>
        <source>Its numbers stay in the file. Ctrl+Z brings it back.</source>
        <translation>Angka-angkanya tetap di berkas. Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>These KPIs need it and will be unknown: {names}.</source>
        <translation>KPI ini memerlukannya dan akan kosong: {names}.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Times (×)</source>
        <translation>Kali (×)</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Angka desimal</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Makin tinggi makin baik</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Makin rendah makin baik</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>A KPI of your own</source>
        <translation>KPI buatan sendiri</translation>
    </message>
    <message>
        <source>Such as: orders / inquiries * 100</source>
        <translation>Misalnya: orders / inquiries * 100</translation>
    </message>
    <message>
        <source>Insert a figure</source>
        <translation>Sisipkan angka</translation>
    </message>
    <message>
        <source>Target (optional)</source>
        <translation>Target (boleh kosong)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Keep KPI</source>
        <translation>Simpan KPI</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Adds up over the weeks (sales, cups)</source>
        <translation>Dijumlahkan dari minggu ke minggu (penjualan, cangkir)</translation>
    </message>
    <message>
        <source>Stands at a day (stock, members)</source>
        <translation>Keadaan pada satu hari (stok, anggota)</translation>
    </message>
    <message>
        <source>Different people (never added up)</source>
        <translation>Orang berbeda (tidak dijumlahkan)</translation>
    </message>
    <message>
        <source>A rate as it is read (percent, minutes)</source>
        <translation>Rasio seperti terbaca (persen, menit)</translation>
    </message>
    <message>
        <source>A figure of your own</source>
        <translation>Angka buatan sendiri</translation>
    </message>
    <message>
        <source>What becomes of it over a month</source>
        <translation>Bagaimana menjadi angka bulanan</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Dibaca di</translation>
    </message>
    <message>
        <source>Keep figure</source>
        <translation>Simpan angka</translation>
    </message>
    <message>
        <source>Home cards</source>
        <translation>Kartu Beranda</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Riwayat perubahan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Setiap perubahan langsung tersimpan; Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Shared out by days</source>
        <translation>Dibagi menurut hari</translation>
    </message>
    <message>
        <source>Goes to the month of its Thursday</source>
        <translation>Ikut bulan dari hari Kamisnya</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Aim and weeks</source>
        <translation>Tujuan dan minggu</translation>
    </message>
    <message>
        <source>What is the shop after?</source>
        <translation>Apa yang dikejar toko ini?</translation>
    </message>
    <message>
        <source>The coach measures goals against it.</source>
        <translation>Pelatih target menimbang target dengan tujuan ini.</translation>
    </message>
    <message>
        <source>Engagement rate is counted</source>
        <translation>Engagement rate dihitung</translation>
    </message>
    <message>
        <source>The one on Home, in goals and on the printed page.</source>
        <translation>Yang tampil di Beranda, target, dan halaman cetak.</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>Minggu mulai hari</translation>
    </message>
    <message>
        <source>Phones mostly count from Monday.</source>
        <translation>Ponsel biasanya menghitung dari Senin.</translation>
    </message>
    <message>
        <source>A week across two months</source>
        <translation>Minggu di antara dua bulan</translation>
    </message>
    <message>
        <source>Only for adding up months; weeks stay as typed.</source>
        <translation>Hanya untuk menjumlah bulan; angka mingguan tetap.</translation>
    </message>
    <message>
        <source>On the weekly form</source>
        <translation>Di formulir mingguan</translation>
    </message>
    <message>
        <source>In the order of the phone. Ten are enough for most shops.</source>
        <translation>Urut seperti di ponsel. Sepuluh sudah cukup untuk kebanyakan toko.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Pakai yang biasa</translation>
    </message>
</context>
<context>
    <name>settings imports</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
</TS>
