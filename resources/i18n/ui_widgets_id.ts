<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
