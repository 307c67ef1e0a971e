<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>campaigns</name>
    <message numerus="yes">
        <source>%n cost(s) taken from the import.</source>
        <translation>
            <numerusform>%n cost taken from the import.</numerusform>
            <numerusform>%n costs taken from the import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
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
        <source>Budget {total} for %n day(s)</source>
        <translation>
            <numerusform>Budget {total} for %n day</numerusform>
            <numerusform>Budget {total} for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n earlier campaign(s)</source>
        <translation>
            <numerusform>in %n earlier campaign</numerusform>
            <numerusform>in %n earlier campaigns</numerusform>
        </translation>
    </message>
</context>
</TS>
