<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n figure(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%n figure changed since then stays as it is.</numerusform>
            <numerusform>%n figures changed since then stay as they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
