<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>encrypt</name>
    <message numerus="yes">
        <source>%n earlier copies are still locked as before or not at all; --copies changes them too.</source>
        <translation>
            <numerusform>%n earlier copy is still locked as before or not at all; --copies changes it too.</numerusform>
            <numerusform>%n earlier copies are still locked as before or not at all; --copies changes them too.</numerusform>
        </translation>
    </message>
</context>
</TS>
