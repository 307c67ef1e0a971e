<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encryption</name>
    <message numerus="yes">
        <source>%n earlier copies are locked otherwise.</source>
        <translation>
            <numerusform>%n earlier copy is not locked as the file is.</numerusform>
            <numerusform>%n earlier copies are not locked as the file is.</numerusform>
        </translation>
    </message>
</context>
</TS>
