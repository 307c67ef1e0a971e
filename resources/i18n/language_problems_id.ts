<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>problem</name>
    <message>
        <source>There is no account {handle} in this file. Accounts here: {known}.</source>
        <translation>Akun {handle} tidak ada di berkas ini. Akun yang ada: {known}.</translation>
    </message>
    <message>
        <source>{key} is not in the catalogue. See `kpidesk catalogue` for the keys.</source>
        <translation>{key} tidak ada di katalog. Lihat `kpidesk catalogue` untuk daftar kuncinya.</translation>
    </message>
    <message>
        <source>The input is not a JSON document: {detail}. Nothing was done.</source>
        <translation>Masukan bukan dokumen JSON: {detail}. Tidak ada yang dikerjakan.</translation>
    </message>
    <message>
        <source>Something went wrong inside KPI Desk ({name}). Nothing was stored. The log file has the details: {log}</source>
        <translation>Ada yang salah di dalam KPI Desk ({name}). Tidak ada yang disimpan. Rinciannya di berkas log: {log}</translation>
    </message>
</context>
</TS>
