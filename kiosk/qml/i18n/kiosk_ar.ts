<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutCard</name>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that still waits for this says “Draft”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages are stored on this screen. It sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For adults, to learn from. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It forgets you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps you talk with your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stays when you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone at this clinic checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Patient view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnsweredRing</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source>That could not be kept. Please tell a nurse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Information
for your visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and plain words. Nothing you touch is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedsideQuestion</name>
    <message>
        <source>A nurse answers for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedsideRest</name>
    <message>
        <source>Answer some questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions are here for you. Touch the screen when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedsideScreen</name>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery room. You can rest here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedsideStay</name>
    <message>
        <source>A nurse needs to look at this screen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows on the staff screen too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your call bell now. Call out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BedsideThanks</name>
    <message>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigWordCover</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardNotice</name>
    <message numerus="yes">
        <source>%n damaged record(s) can be read in part, but not gone on with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be read. Go on with the paper list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to run: kiosk recovery verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist file has faults. The copy accepted before it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist file is for a newer version of this program. The copy accepted before it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist file is missing. The copy accepted before it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist is a draft: for practice only, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist&apos;s review runs out soon. Tell whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entries may be missing. Compare each chair with its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery record is damaged. Where a chair is missing, go on with its paper list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>%n chair(s) in use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chair is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Go and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairHandoverScreen</name>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a chair somebody is watched in is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairHelpCover</name>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call out. Stay in the chair. It shows on the staff screen too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now? Call&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask staff to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or call out. Stay in the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your call bell now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairHoldScreen</name>
    <message numerus="yes">
        <source>%n minute(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) after this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After Attend. Nothing else ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attend says that you are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency plan started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked by staff at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked by the adult with them at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked by the patient at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person or by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual pages. Staff are told on staff screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is open in this chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. A button was pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient questions start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one. Nothing else ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriber told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s screen says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent call by staff at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent call from the adult with them at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent call from the patient at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s own plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stay where you are. Press your call bell now. Call out.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairLeaveScreen</name>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is decided already. Look at its record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairNumbersScreen</name>
    <message>
        <source>%1 can be %2 to %3 %4. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairOpenScreen</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chair %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairReadingsScreen</name>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairRecordScreen</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1, record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release, recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another screen, recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error, recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairReleaseScreen</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairScreen</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairSide</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handed over. Nobody has taken it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pass at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff decide and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine was changed. Minutes are counted without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairSums</name>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: no sum, %n item(s) have no answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairTeachScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in care at this chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic asks this from minute %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s checklist has no teach-back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairWords</name>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Print or close the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended. Waiting for an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handed over. Not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks are due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the code and the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the code to the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer since %1. Go and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come yet. Go to chair %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen started again. Match the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, part %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Aa</source>
        <comment>a sample of letters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 of 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask to stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePicture</name>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 to %2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over about %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page talks about hard feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it now, or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftRibbon</name>
    <message>
        <source>Draft. Not yet checked by your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndFoot</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you touched is forgotten when you finish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what you want to talk about, up to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about something? Touch up to three.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EscortScreen</name>
    <message>
        <source>%1. You see only your own questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the adult who goes home with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the screen back to a nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak to a nurse about your answers. Then give the screen back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Adult with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code was picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code matched. Answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code matched. Answers struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code matched. Time as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code matched. Time zero: %1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to a chair of another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, chair %1, code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff release. Time watched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was changed by %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zero said again: %1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are these? Frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarSheet</name>
    <message>
        <source>Is %1 right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Ask our staff about this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverActs</name>
    <message numerus="yes">
        <source>%n call(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due or late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: none due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sheet together first. Give says that you hand over; another PIN takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible now: staff number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number %1 hands over and stays responsible until somebody takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all five first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes over: look at each, and tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PIN that is not staff number %1&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>First page of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBlocks</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from here: call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get staff now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now? Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go to the nearest emergency department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the bell or call out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the bell, call out, or ask the person beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this screen to someone at the desk. You can just say “I need help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this screen to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCover</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chest pain, trouble breathing, or collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel ill: chest, breathing, collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this page is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff here can help right now. You do not have to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenCover</name>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What to expect, step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m worried about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all the time you want. If nobody touches the screen, this page closes and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>I need an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language. Then show this screen to someone at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · before treatment %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastReading</name>
    <message>
        <source>%1, %2 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), or longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s), or longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), or longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s), or longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveAct</name>
    <message>
        <source>A chair of another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze this chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new chair: pick the code on the patient&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chair there, with a new card. Then pick the code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hand-over sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code of this patient. Look at the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over sheet goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which chair?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this when answers may be another patient&apos;s. The chair is frozen until the code is matched. Then you keep the answers since the last match, or strike them; struck answers stay in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The record stays, marked as opened in error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong chair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>Ambulance, hospital, other unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, listen, mark how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the chair until the code is matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them this screen; it shuts staff&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not leaving yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while an urgent call is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same patient, same record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else takes this chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release comes after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went without a recorded release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftQuestions</name>
    <message>
        <source>Called the adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic&apos;s plan started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an adult with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What staff did. Touch all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicensesScreen</name>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPasses</name>
    <message>
        <source>%1 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesAgo</name>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words made plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this screen is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCode</name>
    <message>
        <source>Chair %1, code %2. No name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered as minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page, at the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the code from three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write chair and code on the patient&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenMinutes</name>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with at least %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was at %1. The screen was off for a while; it knows of at least %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPick</name>
    <message>
        <source>Look at the card, not at this screen&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the card and the chart, then decide about the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen started again. Nothing was lost. Match the card before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code is on the patient&apos;s card?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSettle</name>
    <message>
        <source>Answers since the code was last matched may be another patient&apos;s. Struck answers stay in the record and no longer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: strike them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are this patient&apos;s: keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStart</name>
    <message>
        <source>Infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time starts when the infusion ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time starts with the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which treatment was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>%1: %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 out of 100 people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleKey</name>
    <message>
        <source>all the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>Practice. The PINs here are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand so that nobody can see the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That did not match. Wait %n minute(s), then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That did not match. Wait less than a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a clinician&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a manager&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a nurse&apos;s or a clinician&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes another person&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a clinician&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a manager&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofScale</name>
    <message>
        <source>Clinic opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsPlot</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sets no limits. Staff judge the numbers. An open ring was asked about once and kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordClose</name>
    <message>
        <source>After closing nothing more is entered, and the chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By staff number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To export it, whoever looks after this machine runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the record?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseBefore</name>
    <message>
        <source>A release is recorded after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the code first, or look at the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is being watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min old, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing. Touch one to go there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item needed has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseCode</name>
    <message>
        <source>Pick the code on the patient&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDone</name>
    <message>
        <source>It cannot be taken back. Look through the record, then close it; the chair is free after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseSign</name>
    <message>
        <source>Enter PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press and hold to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of whoever signs, typed for this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seconds, until the ring is full. Let go to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched %1 min. Your clinic set %2. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic set %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic set no shortest time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>For staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCardCover</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please talk with me about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Enter your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>Consultation, handouts and settings are not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No crisis numbers are set for this region (setting clinic.region).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut this page. Half-entered values stay for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chairs: what is due, who asked for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes nothing: what staff do is not written down now. Tell whoever looks after this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery checklist cannot run; use the paper list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery checklist is off (setting recovery.enabled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that your clinic has not checked are shown as drafts. Set review.unsigned to &quot;hide&quot; before patients use this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: clinician, slot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: manager, slot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked: nurse, slot %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNoPin</name>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PINs cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after this machine sets one in its terminal. The command asks for the PIN twice and never shows it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPicture</name>
    <message>
        <source>One idea scientists are testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea scientists are testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or longer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes since the infusion ended, or since the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>Chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardBand</name>
    <message>
        <source>Go to chair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardFoot</name>
    <message>
        <source>A memory aid and record. Not a monitor, an alarm or a call system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice. Not for patients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WardSaid</name>
    <message>
        <source>An urgent call is open. Answer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 240.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is handing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Attend first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody attends already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing. Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over needs another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be entered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That chair is in use. Pick another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was entered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair has moved on since. Look at the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how words look now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorriesScreen</name>
    <message>
        <source>I’m worried about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people ask about these. Touch one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More worries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorryScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
