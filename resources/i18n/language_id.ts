<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>entry</name>
    <message>
        <source>not available, which is not zero</source>
        <translation>tidak ada, bukan nol</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>belum diisi</translation>
    </message>
</context>
</TS>
