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
    <name>check</name>
    <message>
        <source>{name}: all is well. {n} numbers, last saved {when}.</source>
        <translation>{name}: semuanya baik. {n} angka, terakhir disimpan {when}.</translation>
    </message>
</context>
<context>
    <name>new</name>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} siap: {path}</translation>
    </message>
</context>
</TS>
