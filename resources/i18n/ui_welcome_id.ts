<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>welcome</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <translation>Kembali ke toko</translation>
    </message>
    <message>
        <source>Ten numbers every Monday, and you know how your shop is doing.</source>
        <translation>Sepuluh angka tiap Senin, dan Anda tahu kabar toko Anda.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Coba toko contoh</translation>
    </message>
    <message>
        <source>A coffee shop in Bandung with two years of numbers. Change anything.</source>
        <translation>Kedai kopi di Bandung dengan angka dua tahun. Silakan diubah-ubah.</translation>
    </message>
    <message>
        <source>Start my own shop</source>
        <translation>Mulai toko saya</translation>
    </message>
    <message>
        <source>Name, city and accounts; one minute, then the first week.</source>
        <translation>Nama, kota, dan akun; satu menit, lalu minggu pertama.</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Buka file toko</translation>
    </message>
    <message>
        <source>A .kpidesk file on this computer or a stick.</source>
        <translation>File .kpidesk di komputer ini atau di flashdisk.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer: no account, no network.</source>
        <translation>Semua tinggal di satu file di komputer ini: tanpa akun, tanpa internet.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Toko Anda</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Buat toko</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>Toko baru</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Semua ini bisa diubah nanti.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Tempat lain</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Letak file</translation>
    </message>
    <message>
        <source>Where your numbers are</source>
        <translation>Di mana angka Anda</translation>
    </message>
    <message>
        <source>Tick what you use; the handle can wait.</source>
        <translation>Centang yang Anda pakai; nama akun boleh menyusul.</translation>
    </message>
    <message>
        <source>orders, revenue, costs</source>
        <translation>pesanan, omzet, biaya</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Toko saya</translation>
    </message>
    <message>
        <source>Where shall the shop file be?</source>
        <translation>File toko mau disimpan di mana?</translation>
    </message>
    <message>
        <source>Shop file (*.kpidesk)</source>
        <translation>File toko (*.kpidesk)</translation>
    </message>
</context>
</TS>
