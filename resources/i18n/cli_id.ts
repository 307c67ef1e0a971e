<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>account</name>
    <message>
        <source>Added {handle} ({platform}).</source>
        <translation>{handle} ({platform}) ditambahkan.</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Belum ada akun.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Checked copy with {n} numbers: {path}</source>
        <translation>Salinan yang sudah diperiksa, berisi {n} angka: {path}</translation>
    </message>
</context>
<context>
    <name>campaign_command</name>
    <message>
        <source>No campaign yet.</source>
        <translation>Belum ada kampanye.</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Balik modal</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>{name}: all is well. {n} numbers, last saved {when}.</source>
        <translation>{name}: semuanya baik. {n} angka, terakhir disimpan {when}.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>{name} is no longer encrypted: whoever has it can read it.</source>
        <translation>{name} tidak lagi dienkripsi: siapa pun yang memilikinya bisa membacanya.</translation>
    </message>
    <message>
        <source>The figures are in {path}, which is not encrypted.</source>
        <translation>Angkanya ada di {path}, yang tidak dienkripsi.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo shop: {file}
Its month on paper: {pdf}
A picture of Home: {picture}</source>
        <translation>Toko contoh: {file}
Bulannya di atas kertas: {pdf}
Gambar Beranda: {picture}</translation>
    </message>
</context>
<context>
    <name>encrypt</name>
    <message>
        <source>{name} has a new passphrase and a new recovery key:</source>
        <translation>{name} kini punya kata sandi baru dan kunci pemulihan baru:</translation>
    </message>
    <message>
        <source>{name} is encrypted. Its recovery key:</source>
        <translation>{name} sudah dienkripsi. Kunci pemulihannya:</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copies are still locked as before or not at all; --copies changes them too.</source>
        <translation>
            <numerusform>%n salinan lama masih terkunci seperti semula atau tidak terkunci; --copies mengubahnya juga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also readable, and yours to delete: {names}.</source>
        <translation>Juga bisa dibaca, dan perlu dihapus sendiri: {names}.</translation>
    </message>
    <message>
        <source>A passphrase that is forgotten and a recovery key that is lost cannot be replaced by anyone: every number would be lost. Encrypting the whole disk with BitLocker or FileVault is safer for most.</source>
        <translation>Kata sandi yang terlupa dan kunci pemulihan yang hilang tidak bisa diganti siapa pun: semua angka akan hilang. Bagi kebanyakan orang, mengenkripsi seluruh disk dengan BitLocker atau FileVault lebih aman.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Kata sandi baru: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Sekali lagi: </translation>
    </message>
    <message>
        <source>Write this recovery key down:</source>
        <translation>Catat kunci pemulihan ini:</translation>
    </message>
    <message>
        <source>Group {n} of it: </source>
        <translation>Kelompok ke-{n} dari kunci itu: </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Wrote {n} numbers to {folder}.</source>
        <translation>{n} angka ditulis ke {folder}.</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>No goal yet.</source>
        <translation>Belum ada target.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Belum ada yang diimpor.</translation>
    </message>
    <message>
        <source>{day}  {name}  {format}: {new} new, {changed} changed  ({id})</source>
        <translation>{day}  {name}  {format}: {new} baru, {changed} berubah  ({id})</translation>
    </message>
    <message>
        <source>or a key of `kpidesk catalogue`</source>
        <translation>atau kunci lain dari `kpidesk catalogue`</translation>
    </message>
    <message>
        <source>{format}: {read} rows read, {new} new, {same} same, {changed} changed, {bad} rejected.</source>
        <translation>{format}: {read} baris dibaca, {new} baru, {same} sama, {changed} berubah, {bad} ditolak.</translation>
    </message>
    <message>
        <source>Nothing was stored: this was a trial.</source>
        <translation>Tidak ada yang disimpan: ini percobaan.</translation>
    </message>
    <message>
        <source>Nothing to store: every number is already in the file.</source>
        <translation>Tidak ada yang perlu disimpan: semua angka sudah ada di file.</translation>
    </message>
    <message>
        <source>Stored. To take it back: kpidesk import undo {shop} {id}</source>
        <translation>Tersimpan. Untuk membatalkan: kpidesk import undo {shop} {id}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Baris {row}, {column}: {reason}</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} siap: {path}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Nobody is named.</source>
        <translation>Tidak ada nama orang.</translation>
    </message>
    <message>
        <source>{n} entries written to {file}.</source>
        <translation>{n} entri ditulis ke {file}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Erased in {n} places; {alias} stands there now.</source>
        <translation>Dihapus di {n} tempat; kini tertulis {alias}.</translation>
    </message>
    <message>
        <source>Still to be deleted by you: {folders}</source>
        <translation>Masih perlu Anda hapus sendiri: {folders}</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>{path} is back with {n} numbers.</source>
        <translation>{path} kembali dengan {n} angka.</translation>
    </message>
    <message>
        <source>The file that was there is kept in {folder}.</source>
        <translation>File yang tadinya ada di situ disimpan di {folder}.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Passphrase or recovery key of {name}: </source>
        <translation>Kata sandi atau kunci pemulihan {name}: </translation>
    </message>
</context>
</TS>
