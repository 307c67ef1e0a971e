<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>chart</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Partly filled or estimated</source>
        <translation>Terisi sebagian atau perkiraan</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>counted differently from here on</source>
        <translation>cara hitung berubah mulai sini</translation>
    </message>
    <message>
        <source>No figures in these periods</source>
        <translation>Belum ada angka di periode ini</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>Target {value}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>From the period before</source>
        <translation>Dari periode lalu</translation>
    </message>
    <message>
        <source>From the month before</source>
        <translation>Dari bulan lalu</translation>
    </message>
    <message>
        <source>From the week before</source>
        <translation>Dari minggu lalu</translation>
    </message>
    <message>
        <source>{change} a day</source>
        <translation>{change} per hari</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} poin</translation>
    </message>
    <message>
        <source>{name}: nothing is filled in.</source>
        <translation>{name}: belum ada yang diisi.</translation>
    </message>
    <message>
        <source>{name}: {known} of {all} periods known, newest {newest} ({when}), highest {high} ({high_when}), lowest {low} ({low_when}).</source>
        <translation>{name}: {known} dari {all} periode terisi, terbaru {newest} ({when}), tertinggi {high} ({high_when}), terendah {low} ({low_when}).</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>asked for</source>
        <translation>diminta</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>saat menutup</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>saat bekerja</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>sebelum impor</translation>
    </message>
    <message>
        <source>before a removal</source>
        <translation>sebelum penghapusan</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>sebelum pemulihan</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>sebelum pembaruan</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Terakhir disimpan</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Isian terakhir</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Copy made</source>
        <translation>Salinan dibuat</translation>
    </message>
    <message>
        <source>Brought back, it would change:</source>
        <translation>Kalau dipulihkan, yang berubah:</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Angka yang berbeda</translation>
    </message>
    <message>
        <source>Numbers that would go</source>
        <translation>Angka yang akan hilang</translation>
    </message>
    <message>
        <source>Numbers that come back</source>
        <translation>Angka yang akan kembali</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>before the encryption changed</source>
        <translation>sebelum enkripsi diubah</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Salinan ini</translation>
    </message>
    <message>
        <source>Choose a copy to see what it holds.</source>
        <translation>Pilih salinan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Opened and counted</source>
        <translation>Sudah dibuka dan dihitung</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>From the first to the last</source>
        <translation>Dari awal sampai akhir</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>The same numbers as in the file now.</source>
        <translation>Angkanya sama dengan file sekarang.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>heat</name>
    <message>
        <source>Interactions of posts by day and hour</source>
        <translation>Interaksi postingan menurut hari dan jam</translation>
    </message>
    <message>
        <source>{day} {hour}: no post.</source>
        <translation>{day} {hour}: tidak ada postingan.</translation>
    </message>
    <message numerus="yes">
        <source>{day} {hour}: median {median} interactions, %n post(s).</source>
        <translation>
            <numerusform>{day} {hour}: median {median} interaksi, %n postingan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Printer tidak ditemukan</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save it as PDF and print it elsewhere?</source>
        <translation>Komputer ini tidak mengenal printer. Simpan sebagai PDF lalu cetak di tempat lain?</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Figure: {name}. Choose another one.</source>
        <translation>Angka: {name}. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Cari angka</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
</context>
<context>
    <name>shop</name>
    <message>
        <source>For example Kopi Senja</source>
        <translation>Misalnya Kopi Senja</translation>
    </message>
    <message>
        <source>For example Bandung</source>
        <translation>Misalnya Bandung</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nama toko</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Jenis toko</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Toko perlu nama.</translation>
    </message>
</context>
</TS>
