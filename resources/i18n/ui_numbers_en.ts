<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>close</name>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n accepted warning</numerusform>
            <numerusform>%n accepted warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>form</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) pasted and kept.</source>
        <translation>
            <numerusform>%n number pasted and kept.</numerusform>
            <numerusform>%n numbers pasted and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) read from the block.</source>
        <translation>
            <numerusform>%n number read from the block.</numerusform>
            <numerusform>%n numbers read from the block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be kept.</source>
        <translation>
            <numerusform>%n cell cannot be kept.</numerusform>
            <numerusform>%n cells cannot be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a second look.</source>
        <translation>
            <numerusform>%n is worth a second look.</numerusform>
            <numerusform>%n are worth a second look.</numerusform>
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
        <source>%n number(s) found. Enter takes them one by one.</source>
        <translation>
            <numerusform>%n number found. Enter takes it.</numerusform>
            <numerusform>%n numbers found. Enter takes them one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled already and stay.</source>
        <translation>
            <numerusform>%n field was filled already and stays.</numerusform>
            <numerusform>%n fields were filled already and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) the platform does not give</source>
        <translation>
            <numerusform>%n number the platform does not give</numerusform>
            <numerusform>%n numbers the platform does not give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) worth a second look</source>
        <translation>
            <numerusform>%n number worth a second look</numerusform>
            <numerusform>%n numbers worth a second look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier week(s) have no numbers yet.</source>
        <translation>
            <numerusform>%n earlier week has no numbers yet.</numerusform>
            <numerusform>%n earlier weeks have no numbers yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill this before it disappears: %n day(s) left on the phone.</source>
        <translation>
            <numerusform>Fill this before it disappears: %n day left on the phone.</numerusform>
            <numerusform>Fill this before it disappears: %n days left on the phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open number(s) of this week are no longer shown on the phone.</source>
        <translation>
            <numerusform>%n open number of this week is no longer shown on the phone.</numerusform>
            <numerusform>%n open numbers of this week are no longer shown on the phone.</numerusform>
        </translation>
    </message>
</context>
</TS>
