<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>recovery</name>
    <message>
        <source>{name} – KPI Desk</source>
        <translation>{name} – KPI Desk</translation>
    </message>
    <message>
        <source>{name} needs your decision</source>
        <translation>{name} perlu keputusan Anda</translation>
    </message>
    <message>
        <source>Nothing was written to the file, and nothing will be deleted.</source>
        <translation>Tidak ada yang ditulis ke file ini, dan tidak ada yang akan dihapus.</translation>
    </message>
    <message>
        <source>Last good save on this computer: {when}.</source>
        <translation>Simpanan baik terakhir di komputer ini: {when}.</translation>
    </message>
    <message>
        <source>Copies that were made</source>
        <translation>Salinan yang ada</translation>
    </message>
    <message>
        <source>the newest checked one is usually right</source>
        <translation>yang terbaru dan sudah diperiksa biasanya tepat</translation>
    </message>
    <message>
        <source>No copy on this computer</source>
        <translation>Tidak ada salinan di komputer ini</translation>
    </message>
    <message>
        <source>Look on a stick or in a cloud folder for a .zip of the shop.</source>
        <translation>Cari file .zip toko ini di flashdisk atau folder awan.</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>Pilih salinan lain…</translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation>Pulihkan salinan ini</translation>
    </message>
    <message>
        <source>Use this file as it is</source>
        <translation>Pakai file ini apa adanya</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Buka untuk dibaca saja</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Selamatkan yang masih terbaca…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Another shop or a new one</source>
        <translation>Toko lain atau toko baru</translation>
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
        <source>It takes the place of {name}. The present file moves into a folder beside it and is never deleted.</source>
        <translation>Salinan ini menggantikan {name}. File yang sekarang dipindah ke folder di sebelahnya dan tidak pernah dihapus.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Save what can be read into a new file?</source>
        <translation>Selamatkan yang masih terbaca ke file baru?</translation>
    </message>
    <message>
        <source>This is the last way. Numbers may be missing, and some may be wrong without a sign, so every one is marked as salvaged. A checked copy is better wherever there is one.</source>
        <translation>Ini jalan terakhir. Bisa ada angka yang hilang, dan ada yang salah tanpa tanda, jadi setiap angka diberi tanda hasil penyelamatan. Salinan yang sudah diperiksa selalu lebih baik.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Selamatkan yang tersisa</translation>
    </message>
    <message>
        <source>{n} numbers are in {name}; {lost} rows could not be read. The damaged file is still there.</source>
        <translation>{n} angka ada di {name}; {lost} baris tidak terbaca. File yang rusak masih ada.</translation>
    </message>
    <message>
        <source>Saved what could be read</source>
        <translation>Yang terbaca sudah disimpan</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Itu tidak berhasil</translation>
    </message>
</context>
</TS>
