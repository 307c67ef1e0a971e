<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>goals</name>
    <message numerus="yes">
        <source>An estimate from %n filled week(s).</source>
        <translation>
            <numerusform>An estimate from %n filled week.</numerusform>
            <numerusform>An estimate from %n filled weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) running</source>
        <translation>
            <numerusform>%n goal running</numerusform>
            <numerusform>%n goals running</numerusform>
        </translation>
    </message>
</context>
</TS>
