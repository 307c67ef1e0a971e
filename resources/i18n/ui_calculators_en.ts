<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>calculators</name>
    <message numerus="yes">
        <source>Middle {p50}; eight of ten draws from %n weeks.</source>
        <translation>
            <numerusform>Middle {p50}; eight of ten draws from %n week.</numerusform>
            <numerusform>Middle {p50}; eight of ten draws from %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from your own %n weeks, as they differed.</source>
        <translation>
            <numerusform>Drawn from your own %n week, as they differed.</numerusform>
            <numerusform>Drawn from your own %n weeks, as they differed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from the counts of %n week(s); six or more would show how weeks differ.</source>
        <translation>
            <numerusform>Drawn from the counts of %n week; six or more would show how weeks differ.</numerusform>
            <numerusform>Drawn from the counts of %n weeks; six or more would show how weeks differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>The last %n week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) filled in.</source>
        <translation>
            <numerusform>%n figure filled in.</numerusform>
            <numerusform>%n figures filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest four are shown; %n are saved.</source>
        <translation>
            <numerusform>The newest four are shown; %n is saved.</numerusform>
            <numerusform>The newest four are shown; %n are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message numerus="yes">
        <source>{name} · %n campaign(s)</source>
        <translation>
            <numerusform>{name} · %n campaign</numerusform>
            <numerusform>{name} · %n campaigns</numerusform>
        </translation>
    </message>
</context>
</TS>
