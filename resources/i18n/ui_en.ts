<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encryption</name>
    <message numerus="yes">
        <source>Make the %n earlier copies readable too?</source>
        <translation>
            <numerusform>Make the earlier copy readable too?</numerusform>
            <numerusform>Make the %n earlier copies readable too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock the %n earlier copies with this passphrase?</source>
        <translation>
            <numerusform>Lock the earlier copy with this passphrase?</numerusform>
            <numerusform>Lock the %n earlier copies with this passphrase?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message numerus="yes">
        <source>%n tries so far.</source>
        <translation>
            <numerusform>One try so far.</numerusform>
            <numerusform>%n tries so far.</numerusform>
        </translation>
    </message>
</context>
</TS>
