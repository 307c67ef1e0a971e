<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>campaign_sheet</name>
    <message numerus="yes">
        <source>from the buyers of %n month(s)</source>
        <translation>
            <numerusform>from the buyers of %n month</numerusform>
            <numerusform>from the buyers of %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
