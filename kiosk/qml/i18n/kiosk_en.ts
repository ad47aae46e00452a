<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) cannot be shown any more. They are passed by.</source>
        <translation>
            <numerusform>%n topic cannot be shown any more. They are passed by.</numerusform>
            <numerusform>%n topics cannot be shown any more. They are passed by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s), about %1 min</source>
        <translation>
            <numerusform>%n topic, about %1 min</numerusform>
            <numerusform>%n topics, about %1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardNotice</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read. Go on with the paper list.</source>
        <translation>
            <numerusform>%n record cannot be read. Go on with the paper list.</numerusform>
            <numerusform>%n records cannot be read. Go on with the paper list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>%n chair(s) in use</source>
        <translation>
            <numerusform>%n chair in use</numerusform>
            <numerusform>%n chairs in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairHoldScreen</name>
    <message numerus="yes">
        <source>%n minute(s) ago.</source>
        <translation>
            <numerusform>%n minute ago.</numerusform>
            <numerusform>%n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) after this one</source>
        <translation>
            <numerusform>%n more call after this one</numerusform>
            <numerusform>%n more calls after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairSide</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairSums</name>
    <message numerus="yes">
        <source>%1: no sum, %n item(s) have no answer</source>
        <translation>
            <numerusform>%1: no sum, %n item have no answer</numerusform>
            <numerusform>%1: no sum, %n items have no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePicture</name>
    <message numerus="yes">
        <source>about %n visit(s)</source>
        <translation>
            <numerusform>about %n visit</numerusform>
            <numerusform>about %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over about %n week(s)</source>
        <translation>
            <numerusform>over about %n week</numerusform>
            <numerusform>over about %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverActs</name>
    <message numerus="yes">
        <source>%n call(s) open</source>
        <translation>
            <numerusform>%n call open</numerusform>
            <numerusform>%n calls open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due or late</source>
        <translation>
            <numerusform>%n item due or late</numerusform>
            <numerusform>%n items due or late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), or longer</source>
        <translation>
            <numerusform>about %n day, or longer</numerusform>
            <numerusform>about %n days, or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s), or longer</source>
        <translation>
            <numerusform>about %n hour, or longer</numerusform>
            <numerusform>about %n hours, or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), or longer</source>
        <translation>
            <numerusform>about %n minute, or longer</numerusform>
            <numerusform>about %n minutes, or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>about %n week</numerusform>
            <numerusform>about %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s), or longer</source>
        <translation>
            <numerusform>about %n week, or longer</numerusform>
            <numerusform>about %n weeks, or longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPasses</name>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>%n item due</numerusform>
            <numerusform>%n items due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation>
            <numerusform>%n item late</numerusform>
            <numerusform>%n items late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation>
            <numerusform>%n item open</numerusform>
            <numerusform>%n items open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message numerus="yes">
        <source>That did not match. Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>That did not match. Wait %n minute, then try again.</numerusform>
            <numerusform>That did not match. Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message numerus="yes">
        <source>%n thing(s) missing. Touch one to go there.</source>
        <translation>
            <numerusform>%n thing missing. Touch one to go there.</numerusform>
            <numerusform>%n things missing. Touch one to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message numerus="yes">
        <source>%n translated text(s) behind the English: kiosk check names them.</source>
        <translation>
            <numerusform>%n translated text behind the English: kiosk check names them.</numerusform>
            <numerusform>%n translated texts behind the English: kiosk check names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
</TS>
