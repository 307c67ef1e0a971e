<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>heat</name>
    <message numerus="yes">
        <source>{day} {hour}: median {median} interactions, %n post(s).</source>
        <translation>
            <numerusform>{day} {hour}: median {median} interactions, %n post.</numerusform>
            <numerusform>{day} {hour}: median {median} interactions, %n posts.</numerusform>
        </translation>
    </message>
</context>
</TS>
