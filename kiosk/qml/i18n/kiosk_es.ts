<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutCard</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Version of the pages</source>
        <translation>Versión de las páginas</translation>
    </message>
</context>
<context>
    <name>AboutScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A page that still waits for this says “Draft”.</source>
        <translation>Una página que aún lo espera dice “Borrador”.</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Sobre esta pantalla</translation>
    </message>
    <message>
        <source>All pages are stored on this screen. It sends nothing.</source>
        <translation>Todas las páginas están en esta pantalla. No envía nada.</translation>
    </message>
    <message>
        <source>For adults, to learn from. Not a medical device.</source>
        <translation>Para que personas adultas aprendan. No es un aparato médico.</translation>
    </message>
    <message>
        <source>It forgets you</source>
        <translation>No le recuerda</translation>
    </message>
    <message>
        <source>It helps you talk with your team</source>
        <translation>Le ayuda a hablar con su equipo</translation>
    </message>
    <message>
        <source>It needs no internet</source>
        <translation>No necesita internet</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing stays when you finish.</source>
        <translation>Nada queda cuando usted termina.</translation>
    </message>
    <message>
        <source>Someone at this clinic checks it</source>
        <translation>Alguien de esta clínica la revisa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Patient view</source>
        <translation>Ver como paciente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>Cannot be shown any more</source>
        <translation>Ya no se puede mostrar</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Expired or removed</source>
        <translation>Vencido o retirado</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Pass by: %1</source>
        <translation>Saltar: %1</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>Se salta</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Take up: %1</source>
        <translation>Retomar: %1</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) cannot be shown any more. They are passed by.</source>
        <translation>
            <numerusform>%n tema ya no se puede mostrar. Se salta.</numerusform>
            <numerusform>%n temas ya no se pueden mostrar. Se saltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s), about %1 min</source>
        <translation>
            <numerusform>%n tema, unos %1 min</numerusform>
            <numerusform>%n temas, unos %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Temas de hoy</translation>
    </message>
    <message>
        <source>Agenda before</source>
        <translation>Temas anteriores</translation>
    </message>
    <message>
        <source>Choose topics, or begin with a usual visit:</source>
        <translation>Elija temas o empiece con una visita habitual:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More of the agenda</source>
        <translation>Más temas de hoy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Pick what to talk about</source>
        <translation>Elija de qué hablar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>AnsweredRing</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source>Not in your language yet. Ask for an interpreter.</source>
        <translation>Aún no está en su idioma. Pida un intérprete.</translation>
    </message>
    <message>
        <source>That could not be kept. Please tell a nurse.</source>
        <translation>No se pudo guardar. Avise al personal de enfermería.</translation>
    </message>
</context>
<context>
    <name>AsleepCover</name>
    <message>
        <source>Touch to wake</source>
        <translation>Toque para activar</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Information
for your visit</source>
        <translation>Información
para su visita</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Pictures and plain words. Nothing you touch is saved.</source>
        <translation>Dibujos y palabras sencillas. Nada de lo que toque se guarda.</translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation>Clínica de práctica. No es para pacientes.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>BedsideQuestion</name>
    <message>
        <source>A nurse answers for them</source>
        <translation>Enfermería responde por la persona</translation>
    </message>
    <message>
        <source>By nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <source>If so, press your call bell too.</source>
        <translation>Si es así, toque también su timbre.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>BedsideRest</name>
    <message>
        <source>Answer some questions</source>
        <translation>Responder preguntas</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Some questions are here for you. Touch the screen when you like.</source>
        <translation>Aquí hay unas preguntas para usted. Toque la pantalla cuando quiera.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>BedsideScreen</name>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation>Sala de recuperación. No está a solas.</translation>
    </message>
    <message>
        <source>Recovery room. You can rest here.</source>
        <translation>Sala de recuperación. Aquí puede descansar.</translation>
    </message>
</context>
<context>
    <name>BedsideStay</name>
    <message>
        <source>A nurse needs to look at this screen first.</source>
        <translation>El personal de enfermería debe mirar primero esta pantalla.</translation>
    </message>
    <message>
        <source>It shows on the staff screen too.</source>
        <translation>También se ve en la pantalla del personal.</translation>
    </message>
    <message>
        <source>Press your call bell now. Call out.</source>
        <translation>Toque ya el timbre. Llame en voz alta.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stay where you are.</source>
        <translation>Quédese donde está.</translation>
    </message>
    <message>
        <source>You can rest.</source>
        <translation>Puede descansar.</translation>
    </message>
</context>
<context>
    <name>BedsideThanks</name>
    <message>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
</context>
<context>
    <name>BigWordCover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>AYUDA</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Lo que no sabemos</translation>
    </message>
</context>
<context>
    <name>BoardNotice</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read. Go on with the paper list.</source>
        <translation>
            <numerusform>%n registro no se puede leer. Siga con la lista en papel.</numerusform>
            <numerusform>%n registros no se pueden leer. Siga con la lista en papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair %1 (%2): %3 entries can be read, the last of %4. Go on with its paper list.</source>
        <translation>Sillón %1 (%2): se pueden leer %3 anotaciones, la última de las %4. Siga con su lista en papel.</translation>
    </message>
    <message>
        <source>Chair %1 (%2): nothing of its record can be read. Go on with its paper list.</source>
        <translation>Sillón %1 (%2): no se puede leer nada de su registro. Siga con su lista en papel.</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>No se guardó. Anótelo en papel.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this machine to run: kiosk recovery verify</source>
        <translation>Pida a quien cuida este equipo que ejecute: kiosk recovery verify</translation>
    </message>
    <message>
        <source>The checklist file has faults. The copy accepted before it runs.</source>
        <translation>El archivo de la lista tiene errores. Se usa la última copia aceptada.</translation>
    </message>
    <message>
        <source>The checklist file is for a newer version of this program. The copy accepted before it runs.</source>
        <translation>El archivo de la lista es para una versión más nueva de este programa. Se usa la última copia aceptada.</translation>
    </message>
    <message>
        <source>The checklist file is missing. The copy accepted before it runs.</source>
        <translation>Falta el archivo de la lista. Se usa la última copia aceptada.</translation>
    </message>
    <message>
        <source>The checklist is a draft: for practice only, and nothing is kept.</source>
        <translation>La lista es un borrador: solo para practicar, y nada se guarda.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review is over: no chair opens. Chairs that are open go on.</source>
        <translation>La revisión de la lista venció: no se abren sillones. Los abiertos siguen.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review runs out soon. Tell whoever looks after it.</source>
        <translation>La revisión de la lista vence pronto. Avise a quien se encarga de ella.</translation>
    </message>
    <message>
        <source>The last entries may be missing. Compare each chair with its paper.</source>
        <translation>Pueden faltar las últimas anotaciones. Compare cada sillón con su papel.</translation>
    </message>
    <message>
        <source>The recovery record is damaged. Where a chair is missing, go on with its paper list.</source>
        <translation>El registro de recuperación está dañado. Si falta un sillón, siga con su lista en papel.</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>%n chair(s) in use</source>
        <translation>
            <numerusform>%n sillón en uso</numerusform>
            <numerusform>%n sillones en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>No chair is open.</source>
        <translation>No hay sillones abiertos.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>Texto y color</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Pared</translation>
    </message>
</context>
<context>
    <name>ChairCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 answered</source>
        <translation>%1 · %2 de %3 con respuesta</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Atender la llamada</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Chair %1, %2</source>
        <translation>Sillón %1, %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Open chair</source>
        <translation>Abrir sillón</translation>
    </message>
    <message>
        <source>Open hold</source>
        <translation>Ver urgencia</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Since %1. Go and look.</source>
        <translation>Desde las %1. Vaya a ver.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation>desde el fin de la infusión</translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation>desde la dosis</translation>
    </message>
</context>
<context>
    <name>ChairHandoverScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation>Entregar y recibir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>No printer here: copy the sheet by hand.</source>
        <translation>Aquí no hay impresora: copie la hoja a mano.</translation>
    </message>
    <message>
        <source>Only a chair somebody is watched in is handed over.</source>
        <translation>Solo se entrega un sillón con alguien en observación.</translation>
    </message>
    <message>
        <source>Read the sheet</source>
        <translation>Leer la hoja</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>Este sillón está libre.</translation>
    </message>
</context>
<context>
    <name>ChairHelpCover</name>
    <message>
        <source>Ask staff to call with an interpreter.</source>
        <translation>Pida al personal que llame con un intérprete.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llame al %1</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation>Llame o escriba al %1</translation>
    </message>
    <message>
        <source>Call out. Stay in the chair. It shows on the staff screen too.</source>
        <translation>Llame en voz alta. Quédese en el sillón. También se ve en la pantalla del personal.</translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation>Llame al número de emergencias de su zona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free, day and night.</source>
        <translation>Gratis, de día y de noche.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>In danger now? Call&#xa0;%1</source>
        <translation>¿En peligro ahora? Llame al&#xa0;%1</translation>
    </message>
    <message>
        <source>Or ask staff to call.</source>
        <translation>O pida al personal que llame.</translation>
    </message>
    <message>
        <source>Or call out. Stay in the chair.</source>
        <translation>O llame en voz alta. Quédese en el sillón.</translation>
    </message>
    <message>
        <source>Press your call bell now</source>
        <translation>Toque ya su timbre</translation>
    </message>
    <message>
        <source>Recovery room. You are not alone.</source>
        <translation>Sala de recuperación. No está a solas.</translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation>Ver AYUDA</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Escriba al %1</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation>No tiene que decir por qué.</translation>
    </message>
</context>
<context>
    <name>ChairHoldScreen</name>
    <message numerus="yes">
        <source>%n minute(s) ago.</source>
        <translation>
            <numerusform>Hace %n minuto.</numerusform>
            <numerusform>Hace %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) after this one</source>
        <translation>
            <numerusform>%n llamada más después de esta</numerusform>
            <numerusform>%n llamadas más después de esta</numerusform>
        </translation>
    </message>
    <message>
        <source>After Attend. Nothing else ends it.</source>
        <translation>Después de Atender. Nada más la termina.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Attend says that you are there.</source>
        <translation>Atender dice que usted está ahí.</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Call at %1.</source>
        <translation>Llamada a las %1.</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Emergency plan started</source>
        <translation>Plan de emergencia iniciado</translation>
    </message>
    <message>
        <source>Go to the patient</source>
        <translation>Vaya con el paciente</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>Pidió ayuda</translation>
    </message>
    <message>
        <source>Help asked by staff at %1.</source>
        <translation>El personal pidió ayuda a las %1.</translation>
    </message>
    <message>
        <source>Help asked by the adult with them at %1.</source>
        <translation>El acompañante pidió ayuda a las %1.</translation>
    </message>
    <message>
        <source>Help asked by the patient at %1.</source>
        <translation>El paciente pidió ayuda a las %1.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>In person or by phone</source>
        <translation>En persona o por teléfono</translation>
    </message>
    <message>
        <source>Its usual pages. Staff are told on staff screens.</source>
        <translation>Sus páginas de siempre. Al personal se le avisa en sus pantallas.</translation>
    </message>
    <message>
        <source>No call is open in this chair.</source>
        <translation>No hay llamadas abiertas en este sillón.</translation>
    </message>
    <message>
        <source>Nothing. A button was pressed.</source>
        <translation>Nada. Se tocó un botón.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Patient questions start again</source>
        <translation>Vuelven las preguntas al paciente</translation>
    </message>
    <message>
        <source>Pick one. Nothing else ends it.</source>
        <translation>Elija uno. Nada más la termina.</translation>
    </message>
    <message>
        <source>Prescriber told</source>
        <translation>Se avisó a quien receta</translation>
    </message>
    <message>
        <source>Pressed by mistake</source>
        <translation>Se tocó por error</translation>
    </message>
    <message>
        <source>Seen, carry on</source>
        <translation>Visto, continuar</translation>
    </message>
    <message>
        <source>Staff number %1 at %2</source>
        <translation>Personal número %1 a las %2</translation>
    </message>
    <message>
        <source>Stays in the record</source>
        <translation>Queda en el registro</translation>
    </message>
    <message>
        <source>The patient&apos;s screen says</source>
        <translation>La pantalla del paciente dice</translation>
    </message>
    <message>
        <source>Urgent call by staff at %1.</source>
        <translation>Llamada urgente del personal a las %1.</translation>
    </message>
    <message>
        <source>Urgent call from the adult with them at %1.</source>
        <translation>Llamada urgente del acompañante a las %1.</translation>
    </message>
    <message>
        <source>Urgent call from the patient at %1.</source>
        <translation>Llamada urgente del paciente a las %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>Your clinic&apos;s own plan</source>
        <translation>El plan propio de su clínica</translation>
    </message>
    <message>
        <source>“Stay where you are. Press your call bell now. Call out.”</source>
        <translation>“Quédese donde está. Toque ya el timbre. Llame en voz alta.”</translation>
    </message>
</context>
<context>
    <name>ChairLeaveScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>Se fue sin salida registrada</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>Otras acciones</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>Este sillón está libre.</translation>
    </message>
    <message>
        <source>This record is decided already. Look at its record.</source>
        <translation>Este caso ya se decidió. Mire su registro.</translation>
    </message>
</context>
<context>
    <name>ChairNumbersScreen</name>
    <message>
        <source>%1 can be %2 to %3 %4. Look again.</source>
        <translation>%1 puede ir de %2 a %3 %4. Mire otra vez.</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>Corregir un número</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>No se guardó. Anótelo en papel.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medida</translation>
    </message>
</context>
<context>
    <name>ChairOpenScreen</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>No se guardó. Anótelo en papel.</translation>
    </message>
    <message>
        <source>Open chair %1</source>
        <translation>Abrir sillón %1</translation>
    </message>
</context>
<context>
    <name>ChairReadingsScreen</name>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Earlier readings</source>
        <translation>Medidas anteriores</translation>
    </message>
    <message>
        <source>Last typed in</source>
        <translation>Últimas ingresadas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posteriores</translation>
    </message>
    <message>
        <source>Later readings</source>
        <translation>Medidas posteriores</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medidas</translation>
    </message>
</context>
<context>
    <name>ChairRecordScreen</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Chair %1, record</source>
        <translation>Sillón %1, registro</translation>
    </message>
    <message>
        <source>Close this record</source>
        <translation>Cerrar este registro</translation>
    </message>
    <message>
        <source>Left before release, recorded %1</source>
        <translation>Se fue sin salida registrada, anotado a las %1</translation>
    </message>
    <message>
        <source>Moved to another screen, recorded %1</source>
        <translation>Pasó a otra pantalla, registrado a las %1</translation>
    </message>
    <message>
        <source>Opened in error, recorded %1</source>
        <translation>Abierto por error, registrado a las %1</translation>
    </message>
    <message>
        <source>Read the entries</source>
        <translation>Leer las anotaciones</translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation>Salida registrada a las %1</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>Este sillón está libre.</translation>
    </message>
    <message>
        <source>Transfer recorded %1</source>
        <translation>Traslado registrado a las %1</translation>
    </message>
</context>
<context>
    <name>ChairReleaseScreen</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation>Registrar la salida</translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation>Salida por el personal</translation>
    </message>
</context>
<context>
    <name>ChairScreen</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Patient view</source>
        <translation>Ver como paciente</translation>
    </message>
    <message>
        <source>at least %1 min</source>
        <translation>al menos %1 min</translation>
    </message>
    <message>
        <source>since infusion ended</source>
        <translation>desde el fin de la infusión</translation>
    </message>
    <message>
        <source>since the dose</source>
        <translation>desde la dosis</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora no conocida</translation>
    </message>
</context>
<context>
    <name>ChairSide</name>
    <message>
        <source>%1 late</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Falta %n cosa</numerusform>
            <numerusform>Faltan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Being handed over. Nobody has taken it yet.</source>
        <translation>En entrega. Nadie lo ha recibido aún.</translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation>Todo tiene respuesta</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Items before</source>
        <translation>Puntos anteriores</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>Más puntos</translation>
    </message>
    <message>
        <source>Next pass at %1</source>
        <translation>Próxima ronda: %1</translation>
    </message>
    <message>
        <source>Other acts</source>
        <translation>Otras acciones</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Record staff release</source>
        <translation>Registrar la salida</translation>
    </message>
    <message>
        <source>Staff decide and sign.</source>
        <translation>El personal decide y firma.</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>The clock of this machine was changed. Minutes are counted without it.</source>
        <translation>Se cambió el reloj de este equipo. Los minutos se cuentan sin él.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>ChairSums</name>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 de %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: no sum, %n item(s) have no answer</source>
        <translation>
            <numerusform>%1: sin suma, %n punto no tiene respuesta</numerusform>
            <numerusform>%1: sin suma, %n puntos no tienen respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairTeachScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 de %2 con marca</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>Nobody is in care at this chair.</source>
        <translation>No se atiende a nadie en este sillón.</translation>
    </message>
    <message>
        <source>Questions before</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>Say first: “%1”</source>
        <translation>Diga primero: “%1”</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Your clinic asks this from minute %1 on</source>
        <translation>Su clínica lo pregunta desde el minuto %1</translation>
    </message>
    <message>
        <source>Your clinic&apos;s checklist has no teach-back.</source>
        <translation>La lista de su clínica no tiene esta parte.</translation>
    </message>
</context>
<context>
    <name>ChairWords</name>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1. Print or close the record.</source>
        <translation>%1. Imprima o cierre el registro.</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Pidió a las %1</translation>
    </message>
    <message>
        <source>Attended. Waiting for an outcome.</source>
        <translation>Atendida. Falta el resultado.</translation>
    </message>
    <message>
        <source>Being handed over. Not taken yet.</source>
        <translation>En entrega. Aún sin recibir.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Revise el código</translation>
    </message>
    <message>
        <source>Checks are due now</source>
        <translation>Tocan controles ahora</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation>Vaya al sillón %1</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>Pidió ayuda</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Its record cannot be read. Go on with its paper list.</source>
        <translation>Su registro no se puede leer. Siga con su lista en papel.</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Última respuesta %1</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Con retraso desde las %1</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Prepara salida</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Match the code and the card</source>
        <translation>Compare código y tarjeta</translation>
    </message>
    <message>
        <source>Match the code to the chart</source>
        <translation>Compare código y expediente</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambió de sillón</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Próximo control %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer since %1. Go and look.</source>
        <translation>Sin respuesta desde las %1. Vaya a ver.</translation>
    </message>
    <message>
        <source>Nobody has come yet. Go to chair %1.</source>
        <translation>Nadie ha ido aún. Vaya al sillón %1.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Se abre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Salida firmada</translation>
    </message>
    <message>
        <source>The screen started again. Match the code.</source>
        <translation>La pantalla se reinició. Compare el código.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Urgent call %1</source>
        <translation>Llamada urgente %1</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>En observación</translation>
    </message>
    <message>
        <source>Which patient?</source>
        <translation>¿Qué paciente?</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora no conocida</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Aa</source>
        <comment>a sample of letters</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Más temas</translation>
    </message>
    <message>
        <source>No topic here.</source>
        <translation>Aquí no hay temas.</translation>
    </message>
    <message>
        <source>Nothing begins like this.</source>
        <translation>Nada empieza así.</translation>
    </message>
    <message>
        <source>The search is being made.</source>
        <translation>Se prepara la búsqueda.</translation>
    </message>
    <message>
        <source>Topics before</source>
        <translation>Temas anteriores</translation>
    </message>
    <message>
        <source>Type the beginning of a word. Capitals and accents do not matter.</source>
        <translation>Escriba el comienzo de una palabra. No importan mayúsculas ni tildes.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Keep this card. Staff match it to the screen. It has no name.</source>
        <translation>Guarde esta tarjeta. El personal la compara con la pantalla. No lleva nombre.</translation>
    </message>
    <message>
        <source>The card: chair %1, code %2</source>
        <translation>La tarjeta: sillón %1, código %2</translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Text size %1 of 4</source>
        <translation>Tamaño de letra %1 de 4</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size and color</source>
        <translation>Tamaño y color</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Touch and voice</source>
        <translation>Toque y voz</translation>
    </message>
    <message>
        <source>You can ask to stop at any time.</source>
        <translation>Puede pedir que paren en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>ComfortWays</name>
    <message>
        <source>A voice says what each key press reaches.</source>
        <translation>Una voz dice a qué llega cada tecla.</translation>
    </message>
    <message>
        <source>Everything stands in the lower part of the screen.</source>
        <translation>Todo queda en la parte baja de la pantalla.</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Pictures and pages stand still.</source>
        <translation>Los dibujos y las páginas no se mueven.</translation>
    </message>
    <message>
        <source>Spoken keys</source>
        <translation>Teclas con voz</translation>
    </message>
    <message>
        <source>Steady touch</source>
        <translation>Toque firme</translation>
    </message>
    <message>
        <source>Where you touch first counts, even if your finger slides. Short brushes do nothing.</source>
        <translation>Cuenta donde toca primero, aunque el dedo resbale. Los roces cortos no hacen nada.</translation>
    </message>
</context>
<context>
    <name>CoursePicture</name>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n visit(s)</source>
        <translation>
            <numerusform>cerca de %n visita</numerusform>
            <numerusform>cerca de %n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 to %2 weeks</source>
        <translation>en %1 a %2 semanas</translation>
    </message>
    <message numerus="yes">
        <source>over about %n week(s)</source>
        <translation>
            <numerusform>en cerca de %n semana</numerusform>
            <numerusform>en cerca de %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>This page talks about hard feelings</source>
        <translation>Esta página habla de sentimientos difíciles</translation>
    </message>
    <message>
        <source>You can read it now, or skip it.</source>
        <translation>Puede leerla ahora o saltarla.</translation>
    </message>
</context>
<context>
    <name>CurtainView</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>DraftRibbon</name>
    <message>
        <source>Draft. Not yet checked by your clinic.</source>
        <translation>Borrador. Su clínica aún no lo ha revisado.</translation>
    </message>
    <message>
        <source>In English. Ask for an interpreter.</source>
        <translation>En inglés. Pida un intérprete.</translation>
    </message>
    <message>
        <source>Practice clinic. Not for patients.</source>
        <translation>Clínica de práctica. No es para pacientes.</translation>
    </message>
</context>
<context>
    <name>EndFoot</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <source>What you touched is forgotten when you finish.</source>
        <translation>Lo que tocó se olvida cuando usted termina.</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <source>Touch what you want to talk about, up to three.</source>
        <translation>Toque de qué quiere hablar, hasta tres.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Worried about something?</source>
        <translation>¿Le preocupa algo?</translation>
    </message>
    <message>
        <source>Worried about something? Touch up to three.</source>
        <translation>¿Le preocupa algo? Toque hasta tres.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End and forget everything?</source>
        <translation>¿Terminar y borrar todo?</translation>
    </message>
    <message>
        <source>Go on talking</source>
        <translation>Seguir hablando</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja para llevar</translation>
    </message>
    <message>
        <source>The drawing, the agenda and the answers go. Nothing is kept.</source>
        <translation>Se borran el dibujo, los temas y las respuestas. No se guarda nada.</translation>
    </message>
    <message>
        <source>The drawing, the agenda, the answers and the list for the sheet go. What is not printed is gone.</source>
        <translation>Se borran el dibujo, los temas, las respuestas y la lista de la hoja. Lo que no se imprimió se pierde.</translation>
    </message>
</context>
<context>
    <name>EscortScreen</name>
    <message>
        <source>%1. You see only your own questions.</source>
        <translation>%1. Solo ve sus propias preguntas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For the adult who goes home with them</source>
        <translation>Para quien va a casa con la persona</translation>
    </message>
    <message>
        <source>Give the screen back</source>
        <translation>Devolver la pantalla</translation>
    </message>
    <message>
        <source>No questions now.</source>
        <translation>No hay preguntas ahora.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Please give the screen back to a nurse.</source>
        <translation>Devuelva la pantalla al personal de enfermería.</translation>
    </message>
    <message>
        <source>Please speak to a nurse about your answers. Then give the screen back.</source>
        <translation>Hable con el personal de enfermería sobre sus respuestas. Después devuelva la pantalla.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Adult with them</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Another code was picked</source>
        <translation>Se eligió otro código</translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation>Volver a observación</translation>
    </message>
    <message>
        <source>Call attended</source>
        <translation>Llamada atendida</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <translation>Llamada terminada: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrado: %1</translation>
    </message>
    <message>
        <source>Code matched. Answers kept</source>
        <translation>Código correcto. Se conservan las respuestas</translation>
    </message>
    <message>
        <source>Code matched. Answers struck</source>
        <translation>Código correcto. Respuestas anuladas</translation>
    </message>
    <message>
        <source>Code matched. Time as known</source>
        <translation>Código correcto. Hora como se sabía</translation>
    </message>
    <message>
        <source>Code matched. Time zero: %1 min ago</source>
        <translation>Código correcto. Hora cero: hace %1 min</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>Se prepara para salir</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Help asked</source>
        <translation>Pidió ayuda</translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before</source>
        <translation>Se fue sin salida registrada. Visto %1 min antes</translation>
    </message>
    <message>
        <source>Left before release. Seen %1 min before. %2</source>
        <translation>Se fue sin salida registrada. Visto %1 min antes. %2</translation>
    </message>
    <message>
        <source>Moved to a chair of another screen</source>
        <translation>Pasó a un sillón de otra pantalla</translation>
    </message>
    <message>
        <source>Moved to chair %1</source>
        <translation>Pasó al sillón %1</translation>
    </message>
    <message>
        <source>New code %1</source>
        <translation>Código nuevo %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>Opened in error: %1</source>
        <translation>Abierto por error: %1</translation>
    </message>
    <message>
        <source>Opened, chair %1, code %2</source>
        <translation>Abierto, sillón %1, código %2</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Seen after no answer</source>
        <translation>Visto tras no responder</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>Personal %1</translation>
    </message>
    <message>
        <source>Staff release</source>
        <translation>Salida por el personal</translation>
    </message>
    <message>
        <source>Staff release. Time watched: %1</source>
        <translation>Salida por el personal. En observación: %1</translation>
    </message>
    <message>
        <source>The clock was changed by %1 s</source>
        <translation>El reloj se cambió %1 s</translation>
    </message>
    <message>
        <source>The screen started again</source>
        <translation>La pantalla se reinició</translation>
    </message>
    <message>
        <source>Time zero said again: %1 min ago</source>
        <translation>Hora cero dicha otra vez: hace %1 min</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Recibió</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Traslado: %1</translation>
    </message>
    <message>
        <source>Urgent call: %1</source>
        <translation>Llamada urgente: %1</translation>
    </message>
    <message>
        <source>Urgent pressed</source>
        <translation>Se tocó Urgente</translation>
    </message>
    <message>
        <source>Went out: %1</source>
        <translation>Se apagó: %1</translation>
    </message>
    <message>
        <source>Whose answers are these? Frozen</source>
        <translation>¿De quién son estas respuestas? Detenido</translation>
    </message>
</context>
<context>
    <name>FarSheet</name>
    <message>
        <source>Is %1 right?</source>
        <translation>¿Es correcto %1?</translation>
    </message>
    <message>
        <source>Last: %1 at %2</source>
        <translation>Última: %1, %2</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escribirlo otra vez</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, conservarlo</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Ask our staff about this part</source>
        <translation>Pregunte al personal sobre esta parte</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Más palabras</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All cleared</source>
        <translation>Todo borrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Thank you for reading.</source>
        <translation>Gracias por leer.</translation>
    </message>
</context>
<context>
    <name>HandoutPreview</name>
    <message>
        <source>Being drawn…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Siguiente página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of the sheet</source>
        <translation>Página %1 de la hoja</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
</context>
<context>
    <name>HandoutScreen</name>
    <message>
        <source>Handout</source>
        <translation>Hoja para llevar</translation>
    </message>
    <message>
        <source>Help and crisis numbers</source>
        <translation>Ayuda y números de crisis</translation>
    </message>
    <message>
        <source>It comes out %1.</source>
        <translation>Sale aquí: %1.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>No name on paper. Not kept after printing.</source>
        <translation>Sin nombre en el papel. No se guarda al imprimir.</translation>
    </message>
    <message>
        <source>No printer here. Show the pages on this screen, or copy what matters by hand.</source>
        <translation>Aquí no hay impresora. Muestre las páginas en esta pantalla o copie a mano lo importante.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimir %n página</numerusform>
            <numerusform>Imprimir %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions for next time</source>
        <translation>Preguntas para la próxima vez</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The staff&apos;s language beside it</source>
        <translation>Con el idioma del personal al lado</translation>
    </message>
    <message>
        <source>Today&apos;s rules</source>
        <translation>Reglas para hoy</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Qué lleva</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>HandoverActs</name>
    <message numerus="yes">
        <source>%n call(s) open</source>
        <translation>
            <numerusform>%n llamada abierta</numerusform>
            <numerusform>%n llamadas abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due or late</source>
        <translation>
            <numerusform>%n punto por hacer o con retraso</numerusform>
            <numerusform>%n puntos por hacer o con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>At chair %1</source>
        <translation>En el sillón %1</translation>
    </message>
    <message>
        <source>Calls: none open</source>
        <translation>Llamadas: ninguna abierta</translation>
    </message>
    <message>
        <source>Code %1 on the card</source>
        <translation>Código %1 en la tarjeta</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Items: none due</source>
        <translation>Puntos: ninguno por hacer</translation>
    </message>
    <message>
        <source>Read the sheet together first. Give says that you hand over; another PIN takes.</source>
        <translation>Lean juntos la hoja primero. Entregar dice que usted entrega; otro PIN recibe.</translation>
    </message>
    <message>
        <source>Responsible now: staff number %1</source>
        <translation>Responsable ahora: personal número %1</translation>
    </message>
    <message>
        <source>Staff number %1 hands over and stays responsible until somebody takes.</source>
        <translation>El personal número %1 entrega y sigue a cargo hasta que alguien reciba.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>The plan, said aloud</source>
        <translation>El plan, dicho en voz alta</translation>
    </message>
    <message>
        <source>Tick all five first.</source>
        <translation>Marque primero los cinco.</translation>
    </message>
    <message>
        <source>Whoever takes over: look at each, and tick it.</source>
        <translation>Quien recibe: mire cada punto y márquelo.</translation>
    </message>
    <message>
        <source>With a PIN that is not staff number %1&apos;s.</source>
        <translation>Con un PIN que no sea del personal número %1.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>First page of the sheet</source>
        <translation>Primera página de la hoja</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>Página siguiente de la hoja</translation>
    </message>
</context>
<context>
    <name>HelpBlocks</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Ask staff to call with an interpreter.</source>
        <translation>Pida al personal que llame con un intérprete.</translation>
    </message>
    <message>
        <source>Away from here: call %1</source>
        <translation>Fuera de aquí: llame al %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llame al %1</translation>
    </message>
    <message>
        <source>Call or text %1</source>
        <translation>Llame o escriba: %1</translation>
    </message>
    <message>
        <source>Call your local emergency number</source>
        <translation>Llame al número de emergencias de su zona</translation>
    </message>
    <message>
        <source>Get staff now</source>
        <translation>Llame ya al personal</translation>
    </message>
    <message>
        <source>In danger now? Call %1</source>
        <translation>¿En peligro? Llame al %1</translation>
    </message>
    <message>
        <source>Or go to the nearest emergency department.</source>
        <translation>O vaya a la sala de emergencias más cercana.</translation>
    </message>
    <message>
        <source>Press the bell or call out.</source>
        <translation>Toque el timbre o llame en voz alta.</translation>
    </message>
    <message>
        <source>Press the bell, call out, or ask the person beside you.</source>
        <translation>Toque el timbre, llame en voz alta o pídalo a quien esté a su lado.</translation>
    </message>
    <message>
        <source>Show this screen to someone at the desk. You can just say “I need help”.</source>
        <translation>Muestre esta pantalla a alguien en la recepción. Puede decir solo “Necesito ayuda”.</translation>
    </message>
    <message>
        <source>Show this screen to someone.</source>
        <translation>Muestre esta pantalla a alguien.</translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation>Dígalo a alguien del personal</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Escriba al %1</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>de día y de noche</translation>
    </message>
</context>
<context>
    <name>HelpCover</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For chest pain, trouble breathing, or collapse.</source>
        <translation>Para dolor de pecho, dificultad para respirar o desmayo.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>I feel ill</source>
        <translation>Me siento mal</translation>
    </message>
    <message>
        <source>I feel ill: chest, breathing, collapse</source>
        <translation>Me siento mal: pecho, respiración, desmayo</translation>
    </message>
    <message>
        <source>Opening this page is not recorded.</source>
        <translation>Abrir esto no se registra.</translation>
    </message>
    <message>
        <source>Show one big word</source>
        <translation>Ver AYUDA</translation>
    </message>
    <message>
        <source>Staff here can help right now. You do not have to explain.</source>
        <translation>El personal puede ayudarle ahora mismo. No tiene que explicar nada.</translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation>Usted no está a solas</translation>
    </message>
</context>
<context>
    <name>HiddenCover</name>
    <message>
        <source>Show again</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What to expect, step by step</source>
        <translation>Qué esperar, paso a paso</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Necesito un intérprete</translation>
    </message>
    <message>
        <source>I&apos;m worried about…</source>
        <translation>Me preocupa…</translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation>Me preocupa…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <source>Take all the time you want. If nobody touches the screen, this page closes and nothing is kept.</source>
        <translation>Tómese todo el tiempo que quiera. Si nadie toca la pantalla, esta página se cierra y nada se guarda.</translation>
    </message>
</context>
<context>
    <name>InkBar</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar trazo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Takes all ink off this picture. Undo brings it back for 5 seconds.</source>
        <translation>Quita toda la tinta de este dibujo. Deshacer la devuelve durante 5 segundos.</translation>
    </message>
    <message>
        <source>There is no ink on this picture.</source>
        <translation>No hay tinta en este dibujo.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this picture.</source>
        <translation>No hay nada que deshacer en este dibujo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Limpiar</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>I need an interpreter</source>
        <translation>Necesito un intérprete</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de señas</translation>
    </message>
    <message>
        <source>Touch your language. Then show this screen to someone at the desk.</source>
        <translation>Toque su idioma. Después muestre esta pantalla a alguien en la recepción.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · before treatment %2</source>
        <translation>%1 · antes del tratamiento %2</translation>
    </message>
    <message>
        <source>Because: %1, %2</source>
        <translation>Porque: %1, %2</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Ingresado %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Última %1</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>No se guardó. Anótelo en papel.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal point</source>
        <translation>Punto decimal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LastReading</name>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1, hace %2 min</translation>
    </message>
    <message>
        <source>Add readings</source>
        <translation>Agregar medidas</translation>
    </message>
    <message>
        <source>Correct a number</source>
        <translation>Corregir un número</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n día</numerusform>
            <numerusform>cerca de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), or longer</source>
        <translation>
            <numerusform>cerca de %n día, o más</numerusform>
            <numerusform>cerca de %n días, o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s), or longer</source>
        <translation>
            <numerusform>cerca de %n hora, o más</numerusform>
            <numerusform>cerca de %n horas, o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), or longer</source>
        <translation>
            <numerusform>cerca de %n minuto, o más</numerusform>
            <numerusform>cerca de %n minutos, o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>cerca de %n semana</numerusform>
            <numerusform>cerca de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s), or longer</source>
        <translation>
            <numerusform>cerca de %n semana, o más</numerusform>
            <numerusform>cerca de %n semanas, o más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveAct</name>
    <message>
        <source>A chair of another screen</source>
        <translation>Un sillón de otra pantalla</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation>Copiado a mano</translation>
    </message>
    <message>
        <source>Enter this time</source>
        <translation>Ingresar esta hora</translation>
    </message>
    <message>
        <source>Freeze this chair</source>
        <translation>Detener este sillón</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation>¿Hace cuántos minutos terminó la infusión?</translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation>¿Hace cuántos minutos se dio la dosis?</translation>
    </message>
    <message>
        <source>In the new chair: pick the code on the patient&apos;s card.</source>
        <translation>En el sillón nuevo: elija el código de la tarjeta del paciente.</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>Se fue sin salida registrada</translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation>Pasar a otro sillón</translation>
    </message>
    <message>
        <source>Open a chair there, with a new card. Then pick the code on this card.</source>
        <translation>Abra allí un sillón, con una tarjeta nueva. Después elija el código de esta tarjeta.</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Opened twice</source>
        <translation>Abierto dos veces</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation>El paciente no vino</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Record that they left</source>
        <translation>Registrar que se fue</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>Registrar el traslado</translation>
    </message>
    <message>
        <source>Show the hand-over sheet</source>
        <translation>Mostrar la hoja de entrega</translation>
    </message>
    <message>
        <source>That is not the code of this patient. Look at the card again.</source>
        <translation>Ese no es el código de este paciente. Mire la tarjeta otra vez.</translation>
    </message>
    <message>
        <source>The hand-over sheet goes along</source>
        <translation>La hoja de entrega va también</translation>
    </message>
    <message>
        <source>To which chair?</source>
        <translation>¿A qué sillón?</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Use this when answers may be another patient&apos;s. The chair is frozen until the code is matched. Then you keep the answers since the last match, or strike them; struck answers stay in the record.</source>
        <translation>Úselo si las respuestas pueden ser de otro paciente. El sillón se detiene hasta comparar el código. Luego usted conserva las respuestas desde la última comparación o las anula; las anuladas quedan en el registro.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>¿Quién recibe?</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>¿De quién son estas respuestas?</translation>
    </message>
    <message>
        <source>Why? The record stays, marked as opened in error.</source>
        <translation>¿Por qué? El registro queda, marcado como abierto por error.</translation>
    </message>
    <message>
        <source>Wrong chair</source>
        <translation>Sillón equivocado</translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>Ambulance, hospital, other unit</source>
        <translation>Ambulancia, hospital, otra unidad</translation>
    </message>
    <message>
        <source>Ask, listen, mark how it went</source>
        <translation>Pregunte, escuche, marque cómo fue</translation>
    </message>
    <message>
        <source>Back to watching</source>
        <translation>Volver a observación</translation>
    </message>
    <message>
        <source>Freezes the chair until the code is matched</source>
        <translation>Detiene el sillón hasta comparar el código</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>Se prepara para salir</translation>
    </message>
    <message>
        <source>Give them this screen; it shuts staff&apos;s pages</source>
        <translation>Déles esta pantalla; cierra las páginas del personal</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Left before release</source>
        <translation>Se fue sin salida registrada</translation>
    </message>
    <message>
        <source>Move to another chair</source>
        <translation>Pasar a otro sillón</translation>
    </message>
    <message>
        <source>Not leaving yet</source>
        <translation>Todavía no sale</translation>
    </message>
    <message>
        <source>Not while an urgent call is open</source>
        <translation>No con una llamada urgente abierta</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>Aún no se ingresó nada</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Questions for the escort</source>
        <translation>Preguntas al acompañante</translation>
    </message>
    <message>
        <source>Same patient, same record</source>
        <translation>Mismo paciente, mismo registro</translation>
    </message>
    <message>
        <source>Say the time again</source>
        <translation>Decir la hora otra vez</translation>
    </message>
    <message>
        <source>Somebody else takes this chair</source>
        <translation>Otra persona recibe este sillón</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>The release comes after that</source>
        <translation>La salida se registra después</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Went without a recorded release</source>
        <translation>Se fue sin una salida registrada</translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation>Cuándo se dio la dosis</translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation>Cuándo terminó la infusión</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>¿De quién son estas respuestas?</translation>
    </message>
</context>
<context>
    <name>LeftQuestions</name>
    <message>
        <source>Called the adult</source>
        <translation>Se llamó al acompañante</translation>
    </message>
    <message>
        <source>Called the patient</source>
        <translation>Se llamó al paciente</translation>
    </message>
    <message>
        <source>Clinic&apos;s plan started</source>
        <translation>Se inició el plan de la clínica</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Other, in the chart</source>
        <translation>Otro, en el expediente</translation>
    </message>
    <message>
        <source>Told the prescriber</source>
        <translation>Se avisó a quien receta</translation>
    </message>
    <message>
        <source>Was an adult with them?</source>
        <translation>¿Había un adulto con la persona?</translation>
    </message>
    <message>
        <source>What staff did. Touch all that apply.</source>
        <translation>Qué hizo el personal. Toque todo lo que aplique.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Otras letras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>LicensesScreen</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>Pregunte al personal sobre esta parte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ListPasses</name>
    <message>
        <source>%1 due</source>
        <translation>%1 por hacer</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due</source>
        <translation>
            <numerusform>%n punto por hacer</numerusform>
            <numerusform>%n puntos por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation>
            <numerusform>%n punto con retraso</numerusform>
            <numerusform>%n puntos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open</source>
        <translation>
            <numerusform>%n punto abierto</numerusform>
            <numerusform>%n puntos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item has an answer</source>
        <translation>Todo tiene respuesta</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
</context>
<context>
    <name>MinutesAgo</name>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation>10 minutos menos</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 minutos más</translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation>Eso fue a las %1.</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Every page by name</source>
        <translation>Cada página por su nombre</translation>
    </message>
    <message>
        <source>For people who work here</source>
        <translation>Para quienes trabajan aquí</translation>
    </message>
    <message>
        <source>Hard words made plain</source>
        <translation>Palabras difíciles, claras</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>What this screen is</source>
        <translation>Qué es esta pantalla</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>OpenCode</name>
    <message>
        <source>Chair %1, code %2. No name.</source>
        <translation>Sillón %1, código %2. Sin nombre.</translation>
    </message>
    <message>
        <source>Code for this patient</source>
        <translation>Código para este paciente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Entered as minutes ago</source>
        <translation>Se ingresa como minutos atrás</translation>
    </message>
    <message>
        <source>Give the patient a card</source>
        <translation>Dé una tarjeta al paciente</translation>
    </message>
    <message>
        <source>It comes out %1.</source>
        <translation>Sale aquí: %1.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Next page, at the chair</source>
        <translation>Página siguiente, en el sillón</translation>
    </message>
    <message>
        <source>No printer here: write chair and code on any card.</source>
        <translation>Aquí no hay impresora: escriba el sillón y el código en una tarjeta.</translation>
    </message>
    <message>
        <source>No printer now? Write chair and code on any card.</source>
        <translation>¿No hay impresora ahora? Escriba el sillón y el código en una tarjeta.</translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation>Abierto por error</translation>
    </message>
    <message>
        <source>Pick the code from three</source>
        <translation>Elija el código entre tres</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>Printed, or written by hand. No name.</source>
        <translation>Impresa o escrita a mano. Sin nombre.</translation>
    </message>
    <message>
        <source>When the dose was given</source>
        <translation>Cuándo se dio la dosis</translation>
    </message>
    <message>
        <source>When the infusion ended</source>
        <translation>Cuándo terminó la infusión</translation>
    </message>
    <message>
        <source>Write chair and code on the patient&apos;s card</source>
        <translation>Escriba sillón y código en la tarjeta del paciente</translation>
    </message>
</context>
<context>
    <name>OpenMinutes</name>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>10 minutes less</source>
        <translation>10 minutos menos</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 minutos más</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with at least %1 min</source>
        <translation>Seguir con al menos %1 min</translation>
    </message>
    <message>
        <source>How many minutes ago did the infusion end?</source>
        <translation>¿Hace cuántos minutos terminó la infusión?</translation>
    </message>
    <message>
        <source>How many minutes ago was the dose given?</source>
        <translation>¿Hace cuántos minutos se dio la dosis?</translation>
    </message>
    <message>
        <source>That was at %1.</source>
        <translation>Eso fue a las %1.</translation>
    </message>
    <message>
        <source>That was at %1. The screen was off for a while; it knows of at least %2 minutes.</source>
        <translation>Eso fue a las %1. La pantalla estuvo apagada un rato; sabe de al menos %2 minutos.</translation>
    </message>
</context>
<context>
    <name>OpenPick</name>
    <message>
        <source>Look at the card, not at this screen&apos;s memory.</source>
        <translation>Mire la tarjeta, no lo que recuerda esta pantalla.</translation>
    </message>
    <message>
        <source>Match the card and the chart, then decide about the answers.</source>
        <translation>Compare tarjeta y expediente; después decida sobre las respuestas.</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>Ese no es el código del sillón %1. Mire la tarjeta otra vez.</translation>
    </message>
    <message>
        <source>The screen started again. Nothing was lost. Match the card before you go on.</source>
        <translation>La pantalla se reinició. No se perdió nada. Compare la tarjeta antes de seguir.</translation>
    </message>
    <message>
        <source>Which code is on the patient&apos;s card?</source>
        <translation>¿Qué código está en la tarjeta del paciente?</translation>
    </message>
</context>
<context>
    <name>OpenSettle</name>
    <message>
        <source>Answers since the code was last matched may be another patient&apos;s. Struck answers stay in the record and no longer count.</source>
        <translation>Las respuestas desde la última comparación pueden ser de otro paciente. Las anuladas quedan en el registro y ya no cuentan.</translation>
    </message>
    <message>
        <source>Not sure: strike them</source>
        <translation>Hay duda: anularlas</translation>
    </message>
    <message>
        <source>They are this patient&apos;s: keep them</source>
        <translation>Son de este paciente: conservarlas</translation>
    </message>
    <message>
        <source>Whose answers are these?</source>
        <translation>¿De quién son estas respuestas?</translation>
    </message>
</context>
<context>
    <name>OpenStart</name>
    <message>
        <source>Infusion</source>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>Time starts when the infusion ends</source>
        <translation>El tiempo empieza al terminar la infusión</translation>
    </message>
    <message>
        <source>Time starts with the dose</source>
        <translation>El tiempo empieza con la dosis</translation>
    </message>
    <message>
        <source>Which treatment was it?</source>
        <translation>¿Qué tratamiento fue?</translation>
    </message>
</context>
<context>
    <name>OpenUnread</name>
    <message>
        <source>If somebody sits there, go on with their paper list. Nothing more can be entered in that record. It is kept for whoever looks after this machine.</source>
        <translation>Si hay alguien ahí, siga con su lista en papel. En ese registro no se puede ingresar nada más. Se conserva para quien cuida este equipo.</translation>
    </message>
    <message>
        <source>Open a new record</source>
        <translation>Abrir un registro nuevo</translation>
    </message>
    <message>
        <source>The last record of chair %1 cannot be read</source>
        <translation>El último registro del sillón %1 no se puede leer</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PageTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PatientNow</name>
    <message>
        <source>It shows the landscape until you press Start. It never shows these controls.</source>
        <translation>Muestra el paisaje hasta que toque Empezar. Nunca muestra estos controles.</translation>
    </message>
    <message>
        <source>The patient reads along here. Plug a second screen in at any time.</source>
        <translation>El paciente lee aquí. Puede conectar otra pantalla en cualquier momento.</translation>
    </message>
    <message>
        <source>The patient&apos;s screen is on</source>
        <translation>La pantalla del paciente está encendida</translation>
    </message>
    <message>
        <source>There is one screen</source>
        <translation>Hay una sola pantalla</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 de 100</translation>
    </message>
    <message>
        <source>about %1 out of 100 people</source>
        <translation>cerca de %1 de cada 100 personas</translation>
    </message>
</context>
<context>
    <name>PeopleKey</name>
    <message>
        <source>all the others</source>
        <translation>todas las demás</translation>
    </message>
    <message>
        <source>these people</source>
        <translation>estas personas</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>Pregunte al personal sobre esta parte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Ir a casa</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>En el sillón</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistos</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>Para su acompañante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
</context>
<context>
    <name>PinAnswer</name>
    <message>
        <source>Practice. The PINs here are %1.</source>
        <translation>Práctica. Los PIN aquí son %1.</translation>
    </message>
    <message>
        <source>Stand so that nobody can see the keys.</source>
        <translation>Colóquese de modo que nadie vea las teclas.</translation>
    </message>
    <message>
        <source>That did not match.</source>
        <translation>No coincide.</translation>
    </message>
    <message numerus="yes">
        <source>That did not match. Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>No coincide. Espere %n minuto y pruebe otra vez.</numerusform>
            <numerusform>No coincide. Espere %n minutos y pruebe otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not match. Wait less than a minute, then try again.</source>
        <translation>No coincide. Espere menos de un minuto y pruebe otra vez.</translation>
    </message>
    <message>
        <source>This takes a clinician&apos;s PIN.</source>
        <translation>Se necesita un PIN clínico.</translation>
    </message>
    <message>
        <source>This takes a manager&apos;s PIN.</source>
        <translation>Se necesita un PIN de gerencia.</translation>
    </message>
    <message>
        <source>This takes a nurse&apos;s or a clinician&apos;s PIN.</source>
        <translation>Se necesita un PIN de enfermería o clínico.</translation>
    </message>
    <message>
        <source>This takes another person&apos;s PIN.</source>
        <translation>Se necesita el PIN de otra persona.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n dígito ingresado</numerusform>
            <numerusform>%n dígitos ingresados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter a clinician&apos;s PIN.</source>
        <translation>Ingrese un PIN clínico.</translation>
    </message>
    <message>
        <source>Enter a manager&apos;s PIN.</source>
        <translation>Ingrese un PIN de gerencia.</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Ingrese su PIN.</translation>
    </message>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation>No hay ningún PIN en esta pantalla.</translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation>Los pacientes no necesitan esta página.</translation>
    </message>
</context>
<context>
    <name>PresenterBar</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Add to handout</source>
        <translation>Añadir a la hoja</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Temas de hoy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Teach-back</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>PrintMatch</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>So that no sheet goes to somebody else.</source>
        <translation>Para que ninguna hoja llegue a otra persona.</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>Ese no es el código del sillón %1. Mire la tarjeta otra vez.</translation>
    </message>
    <message>
        <source>To print the hand-over sheet, pick the code on the patient&apos;s card.</source>
        <translation>Para imprimir la hoja de entrega, elija el código de la tarjeta del paciente.</translation>
    </message>
    <message>
        <source>To print the record, pick the code on the patient&apos;s card.</source>
        <translation>Para imprimir el registro, elija el código de la tarjeta del paciente.</translation>
    </message>
</context>
<context>
    <name>PrintStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking for the printer. Is it switched on?</source>
        <translation>Se busca la impresora. ¿Está encendida?</translation>
    </message>
    <message>
        <source>Not printed: the printer cannot be reached. Switch it on, then try again.</source>
        <translation>No se imprimió: no se alcanza la impresora. Enciéndala y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Not printed: the printer is out of paper. Put some in, then try again.</source>
        <translation>No se imprimió: falta papel. Póngalo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Not printed: the printer is paused. Whoever looks after it has to switch it on again.</source>
        <translation>No se imprimió: la impresora está en pausa. Quien la cuida debe activarla otra vez.</translation>
    </message>
    <message>
        <source>Not printed: the printer needs a look. Try again after that, or copy it by hand.</source>
        <translation>No se imprimió: hay que revisar la impresora. Después pruebe otra vez, o copie a mano.</translation>
    </message>
    <message>
        <source>Not printed: the printer took too long. Try again, or copy it by hand.</source>
        <translation>No se imprimió: la impresora tardó demasiado. Pruebe otra vez, o copie a mano.</translation>
    </message>
    <message>
        <source>Not printed: there is no printer now. Copy it by hand.</source>
        <translation>No se imprimió: ahora no hay impresora. Copie a mano.</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation>En camino a la impresora.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Printed. It comes out %1.</source>
        <translation>Impreso. Sale en: %1.</translation>
    </message>
    <message>
        <source>Taken back. Nothing waits in the printer.</source>
        <translation>Retirado. Nada espera en la impresora.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put some in, and it goes on.</source>
        <translation>Falta papel en la impresora. Póngalo y sigue.</translation>
    </message>
    <message>
        <source>The printer stopped answering. Look whether a sheet came out, then try again.</source>
        <translation>La impresora dejó de responder. Mire si salió una hoja y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The printer wants something: a closed door, a jam cleared, toner. Look at it.</source>
        <translation>La impresora pide algo: cerrar la tapa, sacar un atasco, tóner. Mírela.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>ProofScale</name>
    <message>
        <source>Clinic opinion</source>
        <translation>Opinión de la clínica</translation>
    </message>
    <message>
        <source>Early work</source>
        <translation>Primeros estudios</translation>
    </message>
    <message>
        <source>Kind of proof</source>
        <translation>Tipo de prueba</translation>
    </message>
    <message>
        <source>Kind of proof: %1</source>
        <translation>Tipo de prueba: %1</translation>
    </message>
    <message>
        <source>One study</source>
        <translation>Un estudio</translation>
    </message>
    <message>
        <source>Several studies</source>
        <translation>Varios estudios</translation>
    </message>
    <message>
        <source>US rules</source>
        <translation>Reglas de EE. UU.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar la lectura</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>ReadingsPlot</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The app sets no limits. Staff judge the numbers. An open ring was asked about once and kept.</source>
        <translation>El programa no pone límites. El personal juzga los números. Un anillo abierto se preguntó una vez y se conservó.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not done, because</source>
        <translation>No se hizo, porque</translation>
    </message>
</context>
<context>
    <name>RecordClose</name>
    <message>
        <source>After closing nothing more is entered, and the chair is free.</source>
        <translation>Después de cerrar no se ingresa nada más, y el sillón queda libre.</translation>
    </message>
    <message>
        <source>By staff number %1</source>
        <translation>Por el personal número %1</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Cerrar registro</translation>
    </message>
    <message>
        <source>Closed: exported</source>
        <translation>Cerrado: exportado</translation>
    </message>
    <message>
        <source>Closed: not needed</source>
        <translation>Cerrado: no hace falta</translation>
    </message>
    <message>
        <source>Closed: printed</source>
        <translation>Cerrado: impreso</translation>
    </message>
    <message>
        <source>Pick one first.</source>
        <translation>Elija uno primero.</translation>
    </message>
    <message>
        <source>Pick one to close</source>
        <translation>Elija uno para cerrar</translation>
    </message>
    <message>
        <source>To export it, whoever looks after this machine runs: %1</source>
        <translation>Para exportarlo, quien cuida este equipo ejecuta: %1</translation>
    </message>
    <message>
        <source>What became of the record?</source>
        <translation>¿Qué pasó con el registro?</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries before</source>
        <translation>Anotaciones anteriores</translation>
    </message>
    <message>
        <source>More entries</source>
        <translation>Más anotaciones</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReleaseBefore</name>
    <message>
        <source>A release is recorded after this step.</source>
        <translation>La salida se registra después de este paso.</translation>
    </message>
    <message>
        <source>Gets ready to leave</source>
        <translation>Se prepara para salir</translation>
    </message>
    <message>
        <source>Match the code first, or look at the board.</source>
        <translation>Primero compare el código, o mire el tablero.</translation>
    </message>
    <message>
        <source>The patient is being watched.</source>
        <translation>El paciente está en observación.</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>Este sillón está libre.</translation>
    </message>
</context>
<context>
    <name>ReleaseChecks</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min old, at most %2</source>
        <translation>de hace %1 min, máximo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing. Touch one to go there.</source>
        <translation>
            <numerusform>Falta %n cosa. Tóquela para ir allí.</numerusform>
            <numerusform>Faltan %n cosas. Toque una para ir allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Every item needed has an answer</source>
        <translation>Todo lo necesario tiene respuesta</translation>
    </message>
    <message>
        <source>First items</source>
        <translation>Primeros puntos</translation>
    </message>
    <message>
        <source>More items</source>
        <translation>Más puntos</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Llamada abierta</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>antigüedad no conocida</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>open call</source>
        <translation>llamada abierta</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>demasiado antigua</translation>
    </message>
</context>
<context>
    <name>ReleaseCode</name>
    <message>
        <source>Pick the code on the patient&apos;s card</source>
        <translation>Elija el código de la tarjeta del paciente</translation>
    </message>
    <message>
        <source>That is not the code of chair %1. Look at the card again.</source>
        <translation>Ese no es el código del sillón %1. Mire la tarjeta otra vez.</translation>
    </message>
</context>
<context>
    <name>ReleaseDone</name>
    <message>
        <source>It cannot be taken back. Look through the record, then close it; the chair is free after that.</source>
        <translation>No se puede deshacer. Repase el registro y después ciérrelo; el sillón queda libre.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Staff release recorded %1</source>
        <translation>Salida registrada a las %1</translation>
    </message>
</context>
<context>
    <name>ReleaseSign</name>
    <message>
        <source>Enter PIN</source>
        <translation>Ingresar PIN</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Ingrese su PIN</translation>
    </message>
    <message>
        <source>PIN matched</source>
        <translation>PIN correcto</translation>
    </message>
    <message>
        <source>Press and hold to sign</source>
        <translation>Mantenga para firmar</translation>
    </message>
    <message>
        <source>Staff number %1 signs.</source>
        <translation>Firma el personal número %1.</translation>
    </message>
    <message>
        <source>The PIN of whoever signs, typed for this release.</source>
        <translation>El PIN de quien firma, escrito para esta salida.</translation>
    </message>
    <message>
        <source>Time watched</source>
        <translation>Tiempo en observación</translation>
    </message>
    <message>
        <source>Two seconds, until the ring is full. Let go to stop.</source>
        <translation>Dos segundos, hasta llenar el anillo. Suelte para parar.</translation>
    </message>
    <message>
        <source>Watched %1 min. Your clinic set %2. Why?</source>
        <translation>Observación: %1 min. Su clínica fijó %2. ¿Por qué?</translation>
    </message>
    <message>
        <source>Your clinic set %1 min.</source>
        <translation>Su clínica fijó %1 min.</translation>
    </message>
    <message>
        <source>Your clinic set no shortest time.</source>
        <translation>Su clínica no fijó un tiempo mínimo.</translation>
    </message>
</context>
<context>
    <name>RestingScreen</name>
    <message>
        <source>For staff: %1</source>
        <translation>Para el personal: %1</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Pregunte en la recepción.</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation>Esta pantalla está en pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>RowAnswers</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medida</translation>
    </message>
</context>
<context>
    <name>ScreenNews</name>
    <message>
        <source>A second screen is there. It shows the landscape until you touch Curtain.</source>
        <translation>Hay otra pantalla. Muestra el paisaje hasta que toque Cortina.</translation>
    </message>
    <message>
        <source>The second screen is gone. The talk goes on here.</source>
        <translation>La otra pantalla ya no está. La consulta sigue aquí.</translation>
    </message>
    <message>
        <source>The second screen is too small or too narrow to read from. The talk goes on here.</source>
        <translation>La otra pantalla es demasiado pequeña o estrecha para leer. La consulta sigue aquí.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>Para su acompañante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>Inquietudes</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Spoken keys are on. Press Tab to move and Enter to choose.</source>
        <translation>Las teclas con voz están activas. Pulse Tab para moverse e Intro para elegir.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>said after a control&apos;s name</comment>
        <translation>botón</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>said after a control&apos;s name</comment>
        <translation>opción</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>said after a control&apos;s name</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>link</source>
        <comment>said after a control&apos;s name</comment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>not chosen</source>
        <comment>said after a control&apos;s name</comment>
        <translation>no elegido</translation>
    </message>
</context>
<context>
    <name>StaffCardCover</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Please talk with me about this</source>
        <translation>Quiero hablar de esto</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Enter your PIN.</source>
        <translation>Ingrese su PIN.</translation>
    </message>
    <message>
        <source>Patients do not need this page.</source>
        <translation>Los pacientes no necesitan esta página.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message numerus="yes">
        <source>%n translated text(s) behind the English: kiosk check names them.</source>
        <translation>
            <numerusform>%n texto traducido está atrasado respecto al inglés: kiosk check lo nombra.</numerusform>
            <numerusform>%n textos traducidos están atrasados respecto al inglés: kiosk check los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet to take home, to look at and print.</source>
        <translation>Una hoja para llevar a casa: verla e imprimirla.</translation>
    </message>
    <message>
        <source>Choose topics, draw on the pictures, ask what was clear.</source>
        <translation>Elija temas, dibuje sobre las imágenes, pregunte qué quedó claro.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja para llevar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>No crisis numbers are set for this region (setting clinic.region).</source>
        <translation>No hay números de crisis para esta región (ajuste clinic.region).</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Settings are not part of this version.</source>
        <translation>Los ajustes no están en esta versión.</translation>
    </message>
    <message>
        <source>Shut this page. Half-entered values stay for you.</source>
        <translation>Cerrar esta página. Lo que ingresó a medias se conserva.</translation>
    </message>
    <message>
        <source>Staff pages</source>
        <translation>Páginas del personal</translation>
    </message>
    <message>
        <source>The chairs: what is due, who asked for help.</source>
        <translation>Los sillones: qué toca, quién pidió ayuda.</translation>
    </message>
    <message>
        <source>The crisis numbers of this region are out of date, so none are shown. Ring each one, then renew its file in content/crisis.</source>
        <translation>Los números de crisis de esta región están vencidos, así que no se muestra ninguno. Llame a cada uno y luego renueve su archivo en content/crisis.</translation>
    </message>
    <message>
        <source>The disk takes nothing: what staff do is not written down now. Tell whoever looks after this machine.</source>
        <translation>El disco no acepta datos: lo que hace el personal no se anota ahora. Avise a quien cuida este equipo.</translation>
    </message>
    <message>
        <source>The recovery checklist cannot run; use the paper list.</source>
        <translation>La lista de recuperación no funciona; use la lista en papel.</translation>
    </message>
    <message>
        <source>The recovery checklist is off (setting recovery.enabled).</source>
        <translation>La lista de recuperación está apagada (ajuste recovery.enabled).</translation>
    </message>
    <message>
        <source>Topics that your clinic has not checked are shown as drafts. Set review.unsigned to &quot;hide&quot; before patients use this screen.</source>
        <translation>Los temas que su clínica no ha revisado se ven como borradores. Ponga review.unsigned en &quot;hide&quot; antes de que los pacientes usen esta pantalla.</translation>
    </message>
    <message>
        <source>Unlocked: clinician, slot %1.</source>
        <translation>Abierto: personal clínico, lugar %1.</translation>
    </message>
    <message>
        <source>Unlocked: manager, slot %1.</source>
        <translation>Abierto: gerencia, lugar %1.</translation>
    </message>
    <message>
        <source>Unlocked: nurse, slot %1.</source>
        <translation>Abierto: enfermería, lugar %1.</translation>
    </message>
</context>
<context>
    <name>StaffNoPin</name>
    <message>
        <source>No PIN is set on this screen.</source>
        <translation>No hay ningún PIN en esta pantalla.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>The PINs cannot be read.</source>
        <translation>Los PIN no se pueden leer.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine sets one in its terminal. The command asks for the PIN twice and never shows it:</source>
        <translation>Quien cuida este equipo pone uno en su terminal. El comando pide el PIN dos veces y nunca lo muestra:</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>The patient sees the landscape</source>
        <translation>El paciente ve el paisaje</translation>
    </message>
    <message>
        <source>The patient sees this step</source>
        <translation>El paciente ve este paso</translation>
    </message>
    <message>
        <source>You can add</source>
        <translation>Puede añadir</translation>
    </message>
</context>
<context>
    <name>StepPicture</name>
    <message>
        <source>One idea scientists are testing</source>
        <translation>Una idea que se está estudiando</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>%2 of %3</source>
        <translation>%2 de %3</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>¿Cuánto se sabe?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One idea scientists are testing</source>
        <translation>Una idea que se está estudiando</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Saber más</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>¿Cuánto se sabe?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Lo que no sabemos</translation>
    </message>
</context>
<context>
    <name>TalkStep</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>For your escort</source>
        <translation>Para su acompañante</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>Clear to us</source>
        <translation>Nos quedó claro</translation>
    </message>
    <message>
        <source>Go over it</source>
        <translation>Repasarlo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>In your own words · %1 of %2</source>
        <translation>Con sus palabras · %1 de %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>TeachRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Listen for: %1</source>
        <translation>Escuche: %1</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, or longer:</source>
        <translation>%1, o más:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>Texto y color</translation>
    </message>
</context>
<context>
    <name>TopicButton</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Ask our staff about this part</source>
        <translation>Pregunte al personal sobre esta parte</translation>
    </message>
    <message>
        <source>More topics</source>
        <translation>Más temas</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Para el personal: %1</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pedir ayuda ya</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Pregunte en la recepción.</translation>
    </message>
    <message>
        <source>This screen is resting</source>
        <translation>Esta pantalla está en pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>You are not alone</source>
        <translation>Usted no está a solas</translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Go to chair %1</source>
        <translation>Vaya al sillón %1</translation>
    </message>
    <message>
        <source>Minutes since the infusion ended, or since the dose.</source>
        <translation>Minutos desde el fin de la infusión o desde la dosis.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
</context>
<context>
    <name>WallCard</name>
    <message>
        <source>Chair %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
</context>
<context>
    <name>WardBand</name>
    <message>
        <source>Go to chair %1</source>
        <translation>Vaya al sillón %1</translation>
    </message>
    <message>
        <source>attended, since %1</source>
        <translation>atendida, desde las %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
</context>
<context>
    <name>WardFoot</name>
    <message>
        <source>A memory aid and record. Not a monitor, an alarm or a call system.</source>
        <translation>Una ayuda para recordar y un registro. No es monitor, alarma ni sistema de llamada.</translation>
    </message>
    <message>
        <source>Practice. Not for patients.</source>
        <translation>Práctica. No es para pacientes.</translation>
    </message>
</context>
<context>
    <name>WardSaid</name>
    <message>
        <source>An urgent call is open. Answer it first.</source>
        <translation>Hay una llamada urgente abierta. Atiéndala primero.</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 240.</source>
        <translation>Ingrese minutos de 0 a 240.</translation>
    </message>
    <message>
        <source>Nobody is handing over.</source>
        <translation>Nadie está entregando.</translation>
    </message>
    <message>
        <source>Not saved. Write it on paper.</source>
        <translation>No se guardó. Anótelo en papel.</translation>
    </message>
    <message>
        <source>Press Attend first.</source>
        <translation>Toque primero Atender.</translation>
    </message>
    <message>
        <source>Somebody attends already.</source>
        <translation>Alguien ya la atiende.</translation>
    </message>
    <message>
        <source>Something is still missing. Look at the list.</source>
        <translation>Todavía falta algo. Mire la lista.</translation>
    </message>
    <message>
        <source>Taking over needs another PIN.</source>
        <translation>Para recibir hace falta otro PIN.</translation>
    </message>
    <message>
        <source>That cannot be entered now.</source>
        <translation>Eso no se puede ingresar ahora.</translation>
    </message>
    <message>
        <source>That chair is in use. Pick another one.</source>
        <translation>Ese sillón está en uso. Elija otro.</translation>
    </message>
    <message>
        <source>That was entered already.</source>
        <translation>Eso ya se ingresó.</translation>
    </message>
    <message>
        <source>The checklist&apos;s review is over, so no chair opens. Tell whoever looks after it.</source>
        <translation>La revisión de la lista venció y no se abren sillones. Avise a quien se encarga de ella.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>Esta llamada ya terminó.</translation>
    </message>
    <message>
        <source>This chair has moved on since. Look at the board.</source>
        <translation>Este sillón ya cambió. Mire el tablero.</translation>
    </message>
    <message>
        <source>This chair is free.</source>
        <translation>Este sillón está libre.</translation>
    </message>
    <message>
        <source>Your clinic lets other roles do this.</source>
        <translation>Su clínica lo permite a otros puestos.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Necesito un intérprete</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Text and color</source>
        <translation>Texto y color</translation>
    </message>
    <message>
        <source>This is how words look now.</source>
        <translation>Así se ven ahora las palabras.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>You can change all of this at any time.</source>
        <translation>Puede cambiar todo esto en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>se dice: %1</translation>
    </message>
</context>
<context>
    <name>WorriesScreen</name>
    <message>
        <source>I’m worried about…</source>
        <translation>Me preocupa…</translation>
    </message>
    <message>
        <source>Many people ask about these. Touch one.</source>
        <translation>Muchas personas preguntan por esto. Toque una.</translation>
    </message>
    <message>
        <source>More worries</source>
        <translation>Más preocupaciones</translation>
    </message>
</context>
<context>
    <name>WorryScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>I’m worried about…</source>
        <translation>Me preocupa…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show me this step</source>
        <translation>Ver este paso</translation>
    </message>
    <message>
        <source>Tell a member of staff</source>
        <translation>Dígalo a alguien del personal</translation>
    </message>
    <message>
        <source>What helps to know</source>
        <translation>Lo que ayuda saber</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Lo que puede pedir</translation>
    </message>
</context>
</TS>
