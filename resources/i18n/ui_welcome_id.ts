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
        <source>Shop file (*.kpidesk)</source>
        <translation>File toko (*.kpidesk)</translation>
    </message>
</context>
</TS>
