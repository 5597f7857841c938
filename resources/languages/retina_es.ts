<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>retina</name>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The last visit of this eye, or the other eye, beside the photograph</source>
            <translation>La última visita de este ojo, o el otro ojo, junto a la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;other eye</source>
            <translation>Con el &amp;otro ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both eyes of the patient, linked</source>
            <translation>Ambos ojos del paciente, vinculados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;last visit</source>
            <translation>Con la última &amp;visita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The same eye, the last time before</source>
            <translation>El mismo ojo, la vez anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With a photograph of your c&amp;hoice…</source>
            <translation>Con una &amp;fotografía a elegir…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One of the list, or any file; another patient or eye is warned of</source>
            <translation>Una de la lista, o cualquier archivo; se avisa si es otro paciente u otro ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Next in the strip</source>
            <translation>&amp;Siguiente en la tira</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit before</source>
            <translation>Comparar con la visita anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Previous in the strip</source>
            <translation>&amp;Anterior en la tira</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit after</source>
            <translation>Comparar con la visita posterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bes&amp;ide</source>
            <translation>Al &amp;lado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both beside one another</source>
            <translation>Ambas, una junto a la otra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>C&amp;urtain</source>
            <translation>Cor&amp;tina</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One over the other, right of a line that you move</source>
            <translation>Una sobre la otra, a la derecha de una línea que usted mueve</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bl&amp;end</source>
            <translation>&amp;Mezcla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One through the other</source>
            <translation>Una a través de la otra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Blink</source>
            <translation>&amp;Parpadeo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both in one place in turn; hold the key to blink as long as you hold it</source>
            <translation>Ambas en el mismo lugar, por turno; mantenga la tecla y parpadean mientras la mantenga</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Mirror the other eye</source>
            <translation>&amp;Reflejar el otro ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Left and right change sides, so that both discs lie on the same side</source>
            <translation>Izquierda y derecha cambian de lado, para que ambas papilas queden del mismo lado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Changes of le&amp;sions</source>
            <translation>Cambios &amp;en las lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>New, gone and grown since then, by the model's maps; after your grades</source>
            <translation>Nuevas, desaparecidas y agrandadas desde entonces, según los mapas del modelo; después de sus grados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Venous beading</source>
            <translation>&amp;Arrosariamiento venoso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>None, in 1 quadrant, in 2 or more, in turn</source>
            <translation>Ninguno, en 1 cuadrante, en 2 o más, por turno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;IRMA</source>
            <translation>&amp;IRMA (AMIR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Prominent in at least 1 quadrant</source>
            <translation>Prominentes en al menos 1 cuadrante</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels on the &amp;disc</source>
            <translation>&amp;Neovasos en la papila</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector sees none</source>
            <translation>El detector no los ve</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels &amp;elsewhere</source>
            <translation>Neovasos &amp;extrapapilares</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Vitreous or preretinal &amp;haemorrhage</source>
            <translation>&amp;Hemorragia vítrea o prerretiniana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector does not tell it from others</source>
            <translation>El detector no la distingue de otras</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Blurred</source>
            <translation>&amp;Borrosa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>A reason of poor quality</source>
            <translation>Un motivo de mala calidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Too dark</source>
            <translation>&amp;Demasiado oscura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Over-exposed</source>
            <translation>&amp;Sobreexpuesta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Artefact</source>
            <translation>A&amp;rtefacto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Lashes, dust, reflections</source>
            <translation>Pestañas, polvo, reflejos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Field definition</source>
            <translation>Definición del &amp;campo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Disc, macula or part of the field is missing</source>
            <translation>Falta la papila, la mácula o parte del campo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Media opacity</source>
            <translation>&amp;Opacidad de medios</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Cataract, cornea or vitreous</source>
            <translation>Catarata, córnea o vítreo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The chapter on what is in front of you; search over all chapters</source>
            <translation>El capítulo sobre lo que tiene delante; búsqueda en todos los capítulos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Show the &amp;tour</source>
            <translation>Mostrar el &amp;recorrido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The window in six steps</source>
            <translation>La ventana en seis pasos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;All keys</source>
            <translation>&amp;Todas las teclas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Save a &amp;diagnostics archive…</source>
            <translation>Guardar un paquete de &amp;diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>For whoever helps you: versions, settings and logs, without photographs and names; shown before it is saved</source>
            <translation>Para quien le ayude: versiones, ajustes y registros, sin fotografías ni nombres; se muestra antes de guardarlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Intended use</source>
            <translation>&amp;Uso previsto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>What the program is for, and what it is not</source>
            <translation>Para qué sirve el programa, y para qué no</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>&amp;Acerca de Retina Desktop</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark microaneurysms</source>
            <translation>Marcar microaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark haemorrhages</source>
            <translation>Marcar hemorragias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark hard exudates</source>
            <translation>Marcar exudados duros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark soft exudates</source>
            <translation>Marcar exudados algodonosos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark IRMA</source>
            <translation>Marcar IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark venous beading</source>
            <translation>Marcar arrosariamiento venoso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark new vessels</source>
            <translation>Marcar neovasos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark other lesions</source>
            <translation>Marcar otras lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark &amp;lesions by hand</source>
            <translation>Marcar &amp;lesiones a mano</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept or drop what the model proposes, and draw; Escape ends</source>
            <translation>Acepte o rechace lo que propone el modelo, y dibuje; Escape termina</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>A&amp;ccept and drop</source>
            <translation>A&amp;ceptar y rechazar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click accepts, right click drops, again takes back; drag around many</source>
            <translation>Un clic acepta, el clic derecho rechaza, otra vez lo retira; arrastre alrededor de varias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Brush</source>
            <translation>&amp;Pincel</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Draw; the right button erases</source>
            <translation>Dibuja; el botón derecho borra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Eraser</source>
            <translation>Goma</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Take marks away</source>
            <translation>Quita marcas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Polygon</source>
            <translation>Polí&amp;gono</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click the corners; a double click, or the first corner again, closes it</source>
            <translation>Haga clic en los vértices; un doble clic, o de nuevo el primer vértice, lo cierra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>P&amp;oint</source>
            <translation>P&amp;unto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>A spot of the brush's size</source>
            <translation>Un punto del tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Wand</source>
            <translation>&amp;Varita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Grow from a click along the model's map</source>
            <translation>Crece desde un clic siguiendo el mapa del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Next proposal</source>
            <translation>&amp;Siguiente propuesta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>In the middle of the view</source>
            <translation>En el centro de la vista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Previous proposal</source>
            <translation>Propuesta anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept, or draw &amp;here</source>
            <translation>Aceptar, o dibujar &amp;aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at; with another tool, where the cross is</source>
            <translation>La propuesta seleccionada con las teclas; con otra herramienta, donde está la cruz</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Drop</source>
            <translation>&amp;Rechazar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at</source>
            <translation>La propuesta seleccionada con las teclas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Lar&amp;ger, or fewer proposals</source>
            <translation>&amp;Más grande, o menos propuestas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The brush, or the threshold</source>
            <translation>El pincel, o el umbral</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Smaller, or more proposals</source>
            <translation>Más pequeño, o más propuestas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>All is marked</source>
            <translation>Todo está marcado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Every lesion of this kind is marked: what is not, is none</source>
            <translation>Todas las lesiones de este tipo están marcadas: donde no hay marca, no hay ninguna</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Of which kind the marks are</source>
            <translation>De qué tipo son las marcas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Report of this &amp;patient…</source>
            <translation>Informe de este &amp;paciente…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF of both eyes: photographs, grades, what changed and what follows</source>
            <translation>Escribe un PDF de ambos ojos: fotografías, grados, qué cambió y qué conducta procede</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Programme's repor&amp;t…</source>
            <translation>Informe del prog&amp;rama de cribado…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF or HTML file of the whole list: counts, agreement, turnaround</source>
            <translation>Escribe un archivo PDF o HTML de toda la lista: recuentos, concordancia, tiempos de respuesta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Screen a folder…</source>
            <translation>&amp;Cribar una carpeta…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Have the model grade every photograph of some folders, while you read on</source>
            <translation>El modelo gradúa todas las fotografías de una o varias carpetas mientras usted sigue leyendo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Open &amp;results…</source>
            <translation>Abrir &amp;resultados…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>The table, the distribution and the contact sheet of a screening, also of one by the command line</source>
            <translation>La tabla, la distribución y la hoja de contactos de un cribado, también de uno hecho por línea de comandos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Show the &amp;last results</source>
            <translation>Mostrar los ú&amp;ltimos resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Of the screening that goes on, or of the results that were looked at last</source>
            <translation>Del cribado en curso, o de los resultados que se miraron por última vez</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Nothing new is begun until you go on</source>
            <translation>No se empieza nada nuevo hasta que usted continúe</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>After a pause, or where the last screening ended</source>
            <translation>Tras una pausa, o donde terminó el último cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Cancel the screening</source>
            <translation>Cancelar el cri&amp;bado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>What is done is kept, and a later screening of the folder goes on from there</source>
            <translation>Lo ya hecho se conserva, y un cribado posterior de la carpeta continúa desde ahí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Red-&amp;free</source>
            <translation>Aneritra (sin &amp;rojo)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The green channel as grey</source>
            <translation>El canal verde en gris</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>C&amp;LAHE</source>
            <translation>C&amp;LAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Local contrast</source>
            <translation>Contraste local</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Invert</source>
            <translation>&amp;Invertir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Dark becomes light</source>
            <translation>Lo oscuro se vuelve claro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Adjust the picture</source>
            <translation>A&amp;justar la imagen</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Brightness, contrast and gamma, in a bar that Escape closes</source>
            <translation>Brillo, contraste y gamma, en una barra que Escape cierra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>As &amp;the file is</source>
            <translation>&amp;Como en el archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Take every adjustment back</source>
            <translation>Retira todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Brighter</source>
            <translation>Más &amp;brillo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>One step</source>
            <translation>Un paso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Darker</source>
            <translation>M&amp;enos brillo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;More contrast</source>
            <translation>Más c&amp;ontraste</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;ess contrast</source>
            <translation>Me&amp;nos contraste</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;oupe</source>
            <translation>L&amp;upa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>A round magnifier under the pointer, without what is drawn over the photograph</source>
            <translation>Una lupa redonda bajo el puntero, sin lo dibujado sobre la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Meas&amp;ure</source>
            <translation>&amp;Medir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Drag a line: its length in pixels and disc diameters; Escape ends</source>
            <translation>Arrastre una línea: su longitud en píxeles y diámetros papilares; Escape termina</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>ETDRS &amp;grid, disc and fovea</source>
            <translation>Cuadrícula ETDRS, papila &amp;y fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Rings of 1, 3 and 6 mm about the fovea; drag disc and fovea where they are wrong</source>
            <translation>Anillos de 1, 3 y 6 mm alrededor de la fóvea; arrastre papila y fóvea si están mal</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The fo&amp;vea is here</source>
            <translation>La &amp;fóvea está aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Under the pointer, or in the middle of the view</source>
            <translation>Bajo el puntero, o en el centro de la vista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>T&amp;he optic disc is here</source>
            <translation>La papila es&amp;tá aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Put disc and fovea bac&amp;k</source>
            <translation>De&amp;volver papila y fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Where the model found them</source>
            <translation>Donde las encontró el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is in the list: open some first.</source>
            <translation>No hay ninguna fotografía en la lista: abra antes alguna.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is on the screen.</source>
            <translation>No hay ninguna fotografía en pantalla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Readings cannot be saved here.</source>
            <translation>Aquí no se pueden guardar lecturas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model's opinion of this photograph is not there, or not shown yet.</source>
            <translation>La opinión del modelo sobre esta fotografía no existe o todavía no se muestra.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model is not at work.</source>
            <translation>El modelo no está trabajando.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>There is nothing to take back.</source>
            <translation>No hay nada que retirar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Nothing was taken back.</source>
            <translation>No se ha retirado nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is wished for that is not there.</source>
            <translation>No falta ninguna atribución de las solicitadas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is being made.</source>
            <translation>No se está calculando ninguna atribución.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Lesions are not being marked by hand now.</source>
            <translation>Ahora no se están marcando lesiones a mano.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No other photograph is compared with this one.</source>
            <translation>No se compara ninguna otra fotografía con esta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The compared photograph does not lie over this one.</source>
            <translation>La fotografía comparada no está superpuesta a esta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened.</source>
            <translation>No se está cribando ninguna carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No screening is paused or was left before its end.</source>
            <translation>No hay ningún cribado en pausa ni interrumpido antes de terminar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened, and no screening was left before its end.</source>
            <translation>No se está cribando ninguna carpeta y no hay ningún cribado interrumpido antes de terminar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grad-CAM</source>
            <translation>&amp;Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Saliency</source>
            <translation>&amp;Saliencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>G&amp;uided Grad-CAM</source>
            <translation>G&amp;rad-CAM guiado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Gradient S&amp;HAP</source>
            <translation>Grad&amp;ient SHAP</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;moothGrad</source>
            <translation>S&amp;moothGrad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Integrated gradients</source>
            <translation>Gradi&amp;entes integrados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Occlusion</source>
            <translation>&amp;Oclusión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For the model's own gra&amp;de</source>
            <translation>&amp;Para el grado propio del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;0: no retinopathy</source>
            <translation>Para &amp;0: sin retinopatía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;1 or more</source>
            <translation>Para &amp;1 o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;2 or more</source>
            <translation>Para &amp;2 o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;3 or more</source>
            <translation>Para &amp;3 o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;4: proliferative</source>
            <translation>Para &amp;4: proliferativa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For re&amp;ferral</source>
            <translation>Para &amp;la derivación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Open folder…</source>
            <translation>Abrir &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs of a folder and of those inside it</source>
            <translation>Muestra en la lista las fotografías de una carpeta y de sus subcarpetas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open &amp;files…</source>
            <translation>A&amp;brir archivos…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List single photographs</source>
            <translation>Muestra en la lista fotografías sueltas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open the &amp;samples</source>
            <translation>Abrir &amp;los ejemplos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the synthetic samples that come with the program</source>
            <translation>Muestra los ejemplos sintéticos que vienen con el programa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Import grades or a worklist…</source>
            <translation>&amp;Importar grados o una lista de trabajo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>From a CSV table: its columns and words are shown before anything is saved</source>
            <translation>De una tabla CSV: sus columnas y palabras se muestran antes de guardar nada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the readings in…</source>
            <translation>&amp;Guardar las lecturas en…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Copy the readings to another file and go on there</source>
            <translation>Copiar las lecturas a otro archivo y seguir allí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readings as a table or for other systems, and lesions as masks</source>
            <translation>Lecturas como tabla o para otros sistemas, y lesiones como máscaras</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Close all</source>
            <translation>Cerrar &amp;todo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Empty the list; readings stay</source>
            <translation>Vacía la lista; las lecturas se conservan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Stop the analysis and leave; everything is saved already</source>
            <translation>Detiene el análisis y sale; todo está ya guardado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Take back the last entry; the record keeps both</source>
            <translation>Retira la última entrada; el registro conserva ambas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Enter again what was taken back</source>
            <translation>Vuelve a introducir lo retirado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Find in the list</source>
            <translation>&amp;Buscar en la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Type part of a name, or a status</source>
            <translation>Escriba parte de un nombre, o un estado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Find an &amp;action…</source>
            <translation>Buscar &amp;una acción…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Type what you want to do</source>
            <translation>Escriba lo que quiere hacer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>F&amp;ilter the list…</source>
            <translation>&amp;Filtrar la lista…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>By status, grades, certainty, agreement, quality, patient or date</source>
            <translation>Por estado, grados, certeza, concordancia, calidad, paciente o fecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Clear the filter</source>
            <translation>&amp;Quitar el filtro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>List every photograph again</source>
            <translation>Vuelve a mostrar todas las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Sa&amp;ve the filter…</source>
            <translation>&amp;Guardar el filtro…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the filter of the list under a name</source>
            <translation>Guarda el filtro de la lista con un nombre</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Ajustes…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Reader, colours, limits</source>
            <translation>Lector, colores, límites</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Fit</source>
            <translation>Ajustar a la &amp;ventana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The whole photograph</source>
            <translation>La fotografía entera</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1 : 1</source>
            <translation>&amp;1 : 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>One pixel of the photograph for one of the screen</source>
            <translation>Un píxel de la fotografía por cada píxel de la pantalla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;in</source>
            <translation>A&amp;cercar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;out</source>
            <translation>Ale&amp;jar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;left</source>
            <translation>Mirar a la i&amp;zquierda</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Move over the photograph</source>
            <translation>Se desplaza por la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;right</source>
            <translation>Mirar a la &amp;derecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;up</source>
            <translation>Mirar arri&amp;ba</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;down</source>
            <translation>Mi&amp;rar abajo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the zoom for the next photograph</source>
            <translation>Mantener &amp;el zoom en la fotografía siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For photographs of the same size</source>
            <translation>Para fotografías del mismo tamaño</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the ad&amp;justments for the next photograph</source>
            <translation>Mantener los ajustes de imagen en la &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Brightness, contrast, gamma, red-free, CLAHE</source>
            <translation>Brillo, contraste, gamma, aneritra, CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>D&amp;ark colours</source>
            <translation>Co&amp;lores oscuros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a reading room</source>
            <translation>Para una sala de lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Li&amp;ght colours</source>
            <translation>C&amp;olores claros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a bright room</source>
            <translation>Para una sala luminosa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>High contrast, &amp;yellow on black</source>
            <translation>Alto contraste, amarillo sobre &amp;negro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>White and yellow on black</source>
            <translation>Blanco y amarillo sobre negro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the li&amp;st</source>
            <translation>&amp;Mostrar la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The photographs on the left</source>
            <translation>Las fotografías a la izquierda</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Group &amp;by patient</source>
            <translation>&amp;Agrupar por paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A header for each patient, the eyes below</source>
            <translation>Una cabecera por paciente, los ojos debajo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open all &amp;patients</source>
            <translation>Desplegar &amp;todos los pacientes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>All photographs</source>
            <translation>Todas las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Close all pa&amp;tients</source>
            <translation>Ple&amp;gar todos los pacientes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only headers</source>
            <translation>Solo cabeceras</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Turn t&amp;he order round</source>
            <translation>&amp;Invertir el orden</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The last of the list first</source>
            <translation>El último de la lista primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Filter and sort a&amp;new</source>
            <translation>&amp;Filtrar y ordenar de nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Rows that were left in their place go where they belong now</source>
            <translation>Las filas que quedaron en su sitio van a donde corresponde ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the r&amp;eading</source>
            <translation>Mostrar la lect&amp;ura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Your grade and the model's on the right</source>
            <translation>Su grado y el del modelo, a la derecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Full s&amp;creen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The window over the whole screen</source>
            <translation>La ventana en toda la pantalla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Next</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph of the list</source>
            <translation>La fotografía siguiente de la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Previous</source>
            <translation>&amp;Anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The one before</source>
            <translation>La anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Next to &amp;read</source>
            <translation>Siguiente &amp;por leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph without your grade</source>
            <translation>La siguiente fotografía sin su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Copy the file's path</source>
            <translation>Copiar la ruta del arc&amp;hivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the clipboard</source>
            <translation>Al portapapeles</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Stop the analysis</source>
            <translation>&amp;Detener el análisis</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What is done is kept</source>
            <translation>Lo ya hecho se conserva</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;0  None</source>
            <translation>&amp;0  Sin retinopatía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>No apparent retinopathy</source>
            <translation>Sin retinopatía aparente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1  Mild</source>
            <translation>&amp;1  Leve</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Microaneurysms only</source>
            <translation>Solo microaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;2  Moderate</source>
            <translation>&amp;2  Moderada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>More than microaneurysms, less than severe</source>
            <translation>Más que microaneurismas, menos que grave</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;3  Severe</source>
            <translation>&amp;3  Grave</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The 4-2-1 rule</source>
            <translation>La regla 4-2-1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;4  Proliferative</source>
            <translation>&amp;4  Proliferativa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>New vessels, vitreous or preretinal haemorrhage</source>
            <translation>Neovasos, hemorragia vítrea o prerretiniana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Ungradable</source>
            <translation>&amp;No gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>The photograph cannot be judged</source>
            <translation>La fotografía no se puede valorar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Macular oe&amp;dema</source>
            <translation>&amp;Edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>None, not central, central, not judged, in turn</source>
            <translation>Ninguno, no central, central, no valorado, por turno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Write a &amp;note</source>
            <translation>Escribir &amp;una nota</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Escape leaves the note</source>
            <translation>Escape sale de la nota</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Confirm, next to read</source>
            <translation>&amp;Confirmar y siguiente por leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Confirm your grade and go on</source>
            <translation>Confirma su grado y continúa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;History of readings…</source>
            <translation>&amp;Historial de lecturas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Every reading of this photograph: who, when, what changed</source>
            <translation>Todas las lecturas de esta fotografía: quién, cuándo, qué cambió</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Grades to look at &amp;again</source>
            <translation>&amp;Grados por revisar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List given and imported grades that the model contradicts, most likely wrong first</source>
            <translation>Lista los grados dados e importados que el modelo contradice, primero los más probablemente erróneos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;econd readings…</source>
            <translation>&amp;Segundas lecturas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Draw what a second reader has to read: all diseased and ungradable, and a share of the negatives</source>
            <translation>Sortea lo que debe leer un segundo lector: todas las que tienen enfermedad y las no gradables, y una proporción de las negativas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readers &amp;disagree</source>
            <translation>Los lectores &amp;discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs on which readers confirmed different grades, for a senior to settle</source>
            <translation>Lista las fotografías en las que los lectores confirmaron grados distintos, para que las resuelva un lector sénior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the photograph seen before</source>
            <translation>A la fotografía vista antes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Heat map</source>
            <translation>&amp;Mapa de calor</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show or hide the lesion maps; hold the key to peek</source>
            <translation>Muestra u oculta los mapas de lesiones; mantenga la tecla para echar un vistazo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Out&amp;lines</source>
            <translation>&amp;Contornos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Edges in place of colour</source>
            <translation>Bordes en lugar de color</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Microaneurysms</source>
            <translation>M&amp;icroaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show this kind</source>
            <translation>Muestra este tipo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>H&amp;aemorrhages</source>
            <translation>&amp;Hemorragias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Hard e&amp;xudates</source>
            <translation>&amp;Exudados duros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Soft exudates</source>
            <translation>Exudados &amp;algodonosos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;rtefacts</source>
            <translation>A&amp;rtefactos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show where dust, lashes or reflections lie</source>
            <translation>Muestra dónde hay polvo, pestañas o reflejos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fe&amp;wer: raise the threshold</source>
            <translation>Menos: &amp;subir el umbral</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only what the model is surer of</source>
            <translation>Solo aquello de lo que el modelo está más seguro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Mor&amp;e: lower the threshold</source>
            <translation>Más: &amp;bajar el umbral</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Also what the model is less sure of</source>
            <translation>También aquello de lo que el modelo está menos seguro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The model's &amp;own threshold</source>
            <translation>El &amp;umbral propio del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Back to the operating point of its release</source>
            <translation>Vuelve al punto de operación de su publicación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Attribution</source>
            <translation>&amp;Atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>What spoke for and against the grade, in the lesion maps' place</source>
            <translation>Lo que habló a favor y en contra del grado, en lugar de los mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compute it</source>
            <translation>&amp;Calcularla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Have the attribution made that is not there yet</source>
            <translation>Calcula la atribución que aún no existe</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;top computing</source>
            <translation>&amp;Detener el cálculo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The attribution that is being made is left off</source>
            <translation>Se abandona la atribución en curso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Which answer of the model is explained</source>
            <translation>Qué respuesta del modelo se explica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Image</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grade</source>
            <translation>&amp;Grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fi&amp;ndings</source>
            <translation>&amp;Hallazgos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Lesions</source>
            <translation>&amp;Lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Mark</source>
            <translation>&amp;Marcar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Screen</source>
            <translation>C&amp;ribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>M&amp;odel</source>
            <translation>M&amp;odelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>E&amp;xplain</source>
            <translation>E&amp;xplicar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Retrain…</source>
            <translation>&amp;Reentrenar…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Let the model learn from the readings that were confirmed here</source>
            <translation>Hace que el modelo aprenda de las lecturas que se confirmaron aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Compare models…</source>
            <translation>&amp;Comparar modelos…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>A retrained model beside the one it comes from: promote it or discard it</source>
            <translation>Un modelo reentrenado junto a aquel del que procede: promuévalo o descártelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Models and their &amp;history…</source>
            <translation>Modelos e &amp;historial…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Which model grades, what was decided, and the way back to the one before</source>
            <translation>Qué modelo gradúa, qué se decidió, y cómo volver al anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The model {name} is being loaded, and grades from then on.</source>
            <translation>El modelo {name} se está cargando y gradúa a partir de entonces.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>What another model said is marked, and made anew when there is time.</source>
            <translation>Lo que dijo otro modelo queda marcado y se hace de nuevo cuando hay tiempo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>There is no theme {name}: the dark one is used. There are {names}.</source>
            <translation>No hay ningún tema {name}: se usa el oscuro. Existen {names}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The file of the readings, {file}, is not there.</source>
            <translation>El archivo de las lecturas, {file}, no está.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program last time. Your readings are safe.</source>
            <translation>La última vez algo falló dentro del programa. Sus lecturas están a salvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program ended unexpectedly last time. Your readings are safe.</source>
            <translation>La última vez el programa terminó inesperadamente. Sus lecturas están a salvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program was not closed last time, as when the computer is switched off. Your readings are safe.</source>
            <translation>La última vez el programa no se cerró, como ocurre cuando se apaga el ordenador. Sus lecturas están a salvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program ({kind}). Your readings are safe.</source>
            <translation>Algo falló dentro del programa ({kind}). Sus lecturas están a salvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Red-free</source>
            <translation>Aneritra (sin rojo)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>Inverted</source>
            <translation>Invertida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>brightness {value}</source>
            <translation>brillo {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>contrast {value}</source>
            <translation>contraste {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>gamma {value}</source>
            <translation>gamma {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Coarse and quick: which regions spoke, in squares of the network's own grid</source>
            <translation>Basto y rápido: qué regiones hablaron, en cuadros de la cuadrícula de la red</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency</source>
            <translation>Saliencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Where a small change would change the answer most, either way</source>
            <translation>Dónde un pequeño cambio modificaría más la respuesta, en cualquier sentido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Guided Grad-CAM</source>
            <translation>Grad-CAM guiado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM's regions, drawn with fine edges</source>
            <translation>Las regiones de Grad-CAM, con bordes finos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Gradient SHAP</source>
            <translation>Gradient SHAP</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel, averaged over noisy copies</source>
            <translation>Parte de la respuesta por píxel, promediada sobre copias con ruido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>SmoothGrad</source>
            <translation>SmoothGrad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency averaged over noisy copies: calmer</source>
            <translation>Saliencia promediada sobre copias con ruido: más serena</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Integrated gradients</source>
            <translation>Gradientes integrados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel that add up; minutes</source>
            <translation>Partes de la respuesta por píxel que suman el total; minutos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Occlusion</source>
            <translation>Oclusión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>What changes when a patch is covered, patch by patch; minutes</source>
            <translation>Qué cambia al tapar un trozo, trozo a trozo; minutos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>no retinopathy</source>
            <translation>sin retinopatía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>mild (1) or more</source>
            <translation>leve (1) o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>moderate (2) or more</source>
            <translation>moderada (2) o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>severe (3) or more</source>
            <translation>grave (3) o más</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>proliferative (4)</source>
            <translation>proliferativa (4)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>to be referred</source>
            <translation>para derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>right eye (OD)</source>
            <translation>ojo derecho (OD)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>left eye (OS)</source>
            <translation>ojo izquierdo (OS)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>both are ungradable</source>
            <translation>ambos no gradables</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>at least {grade}</source>
            <translation>al menos {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{grade}, by {eye} alone</source>
            <translation>{grade}, solo por {eye}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{what} ({date})</source>
            <translation>{what} ({date})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{eye} not read yet</source>
            <translation>{eye} sin leer todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/services/lessons.py" />
            <location filename="../../retina_desktop/services/second_reading.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>ungradable</source>
            <translation>no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>oedema {where}</source>
            <translation>edema {where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{refused} of {total} photographs ungradable</source>
            <translation>{refused} de {total} fotografías no gradables</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{unread} of {total} photographs not read yet</source>
            <translation>{unread} de {total} fotografías sin leer todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} new</source>
            <translation>aparición de {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} gone</source>
            <translation>desaparición de {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} grown</source>
            <translation>crecimiento de {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} shrunk</source>
            <translation>reducción de {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>no lesion new, gone, grown or shrunk</source>
            <translation>ninguna lesión nueva, desaparecida, agrandada ni reducida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since the earlier photograph: {changes}.</source>
            <translation>Desde la fotografía anterior: {changes}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since {date}: {changes}.</source>
            <translation>Desde el {date}: {changes}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions were found at one visit and only suspected at the other.</source>
            <extracomment>For one: {n} lesion was found at one visit and only suspected at the other.</extracomment>
            <translation>
                <numerusform>{n} lesión se encontró en una visita y en la otra solo se sospechó.</numerusform>
                <numerusform>{n} lesiones se encontraron en una visita y en la otra solo se sospecharon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions could not be compared: only one photograph can show them.</source>
            <extracomment>For one: {n} lesion could not be compared: only one photograph can show it.</extracomment>
            <translation>
                <numerusform>{n} lesión no se pudo comparar: solo una de las fotografías puede mostrarla.</numerusform>
                <numerusform>{n} lesiones no se pudieron comparar: solo una de las fotografías puede mostrarlas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{name} ({n} places)</source>
            <extracomment>For one: {name} ({n} place)</extracomment>
            <translation>
                <numerusform>{name} ({n} lugar)</numerusform>
                <numerusform>{name} ({n} lugares)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back: {note}</source>
            <translation>Retirada: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>grade</source>
            <translation>grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>macular oedema</source>
            <translation>edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note: {note}</source>
            <translation>nota: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note removed</source>
            <translation>nota eliminada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>entered</source>
            <translation>introducida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>confirmed again</source>
            <translation>confirmada de nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>the model's opinion shown before a grade</source>
            <translation>la opinión del modelo mostrada antes de un grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>nothing changed</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{what} {now}</source>
            <translation>{what}: {now}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} ticked</source>
            <translation>marcado: {signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} no longer ticked</source>
            <translation>ya no marcado: {signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no file of this name any more; it was moved, renamed or deleted.</source>
            <translation>Ya no hay un archivo con este nombre; se movió, renombró o eliminó.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This user may not read the file; ask its owner for the right to read it.</source>
            <translation>Este usuario no puede leer el archivo; pida permiso a su propietario.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The name is a link that leads back to itself; give the photograph's own name.</source>
            <translation>El nombre es un enlace que lleva a sí mismo; indique el nombre de la propia fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file's name is too long for this system; give it a shorter one.</source>
            <translation>El nombre del archivo es demasiado largo para este sistema; póngale uno más corto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk could not read the file; it may be damaged or unplugged.</source>
            <translation>El disco no pudo leer el archivo; puede estar dañado o desconectado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network folder with the file is no longer connected; connect it again.</source>
            <translation>La carpeta de red del archivo ya no está conectada; conéctela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file has {size}; more than {most} are not read.</source>
            <translation>El archivo ocupa {size}; no se leen más de {most}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the file; close other programs.</source>
            <translation>No hay memoria suficiente para leer el archivo; cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the picture; close other programs.</source>
            <translation>No hay memoria suficiente para leer la imagen; cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a folder, not a photograph; open the photographs inside it.</source>
            <translation>Esto es una carpeta, no una fotografía; abra las fotografías que contiene.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a device or a pipe, not a file that can hold a photograph.</source>
            <translation>Esto es un dispositivo o una tubería, no un archivo que pueda contener una fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>El archivo no se puede leer ({reason}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; more than {most} million are not read.</source>
            <translation>La imagen tiene {width} × {height} píxeles; no se leen más de {most} millones.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; a photograph has at least {least} × {least_too}.</source>
            <translation>La imagen tiene {width} × {height} píxeles; una fotografía tiene al menos {least} × {least_too}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {kind} file is damaged inside; copy or export it again from its source.</source>
            <translation>El archivo {kind} está dañado por dentro; cópielo o expórtelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is cut off after {size}.</source>
            <translation>El archivo está cortado después de {size}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This kind of JPEG is not read; an ordinary JPEG of 8 bits a colour would be right.</source>
            <translation>Este tipo de JPEG no se lee; sería correcto un JPEG corriente de 8 bits por color.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is {stranger}, not a photograph; {right}.</source>
            <translation>Esto es {stranger}, no una fotografía; {right}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right</source>
            <translation>sería correcto un archivo JPEG, PNG, TIFF, BMP, WebP o DICOM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a ZIP archive or an office document</source>
            <translation>un archivo ZIP o un documento ofimático</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a compressed archive</source>
            <translation>un archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG 2000 picture</source>
            <translation>una imagen JPEG 2000</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>an HEIC or AVIF picture or a video</source>
            <translation>una imagen HEIC o AVIF o un vídeo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a video</source>
            <translation>un vídeo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a text file</source>
            <translation>un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a file of an unknown kind</source>
            <translation>un archivo de tipo desconocido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds no brightness values; a picture of 8 or 16 bits a colour would be right.</source>
            <translation>El archivo no contiene valores de brillo; sería correcta una imagen de 8 o 16 bits por color.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds measured values, not brightness; a picture of 8 or 16 bits would be right.</source>
            <translation>El archivo contiene valores medidos, no brillo; sería correcta una imagen de 8 o 16 bits.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file is of modality {modality}; a photograph of the retina (OP) would be right.</source>
            <translation>Este archivo DICOM es de modalidad {modality}; sería correcta una fotografía de la retina (OP).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file holds no picture, or is cut off before it; export it again.</source>
            <translation>El archivo DICOM no contiene imagen, o está cortado antes de ella; expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file holds no picture ({kind}); an ophthalmic photograph would be right.</source>
            <translation>Este archivo DICOM no contiene imagen ({kind}); sería correcta una fotografía oftálmica.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file does not say its {missing}; export it again.</source>
            <translation>El archivo DICOM no indica su {missing}; expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file has {count} values a pixel; a photograph has one (grey) or three (RGB).</source>
            <translation>El archivo TIFF tiene {count} valores por píxel; una fotografía tiene uno (gris) o tres (RGB).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file stores its colours as {kind}; RGB or grey would be right.</source>
            <translation>El archivo TIFF guarda sus colores como {kind}; sería correcto RGB o gris.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Transparent parts are shown black.</source>
            <translation>Las partes transparentes se muestran en negro.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{bits} bits a colour were reduced to 8.</source>
            <translation>{bits} bits por color se redujeron a 8.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Fractional brightness was reduced to 8 bits a colour.</source>
            <translation>El brillo fraccionario se redujo a 8 bits por color.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} frames in the file is read.</source>
            <translation>Solo se lee el primero de los {count} fotogramas del archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} pictures in the file is read.</source>
            <translation>Solo se lee la primera de las {count} imágenes del archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first picture in the file is read.</source>
            <translation>Solo se lee la primera imagen del archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Printing colours (CMYK) were turned into RGB without a profile.</source>
            <translation>Los colores de imprenta (CMYK) se convirtieron a RGB sin perfil.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file changed after it was listed; open the folder again.</source>
            <translation>El archivo cambió después de listarse; abra la carpeta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds another picture now; screen its folder again.</source>
            <translation>El archivo contiene ahora otra imagen; vuelva a cribar su carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Making an attribution needs the full edition of the program, which has PyTorch.</source>
            <translation>Calcular una atribución necesita la edición completa del programa, que incluye PyTorch.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Retraining needs the full edition of the program, which has PyTorch.</source>
            <translation>El reentrenamiento necesita la edición completa del programa, que incluye PyTorch.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} needs the full edition of the program: {why}.</source>
            <translation>El modelo {name} necesita la edición completa del programa: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>it came without networks for OpenVINO</source>
            <translation>llegó sin redes para OpenVINO</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} grades in its place.</source>
            <translation>{name} gradúa en su lugar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words} It was explaining this photograph.</source>
            <translation>{words} Estaba explicando esta fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Loading the model took longer than {seconds} s.</source>
            <translation>La carga del modelo tardó más de {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Analysing it took longer than {seconds} s, so it was stopped.</source>
            <translation>El análisis tardó más de {seconds} s y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>A step took longer than {seconds} s, so it was stopped.</source>
            <translation>Un paso tardó más de {seconds} s y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words}, twice on this photograph.</source>
            <translation>{words}, dos veces con esta fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was updated while it was running: close it and start it again. What was saved is saved.</source>
            <translation>El programa se actualizó mientras estaba en marcha: ciérrelo y vuelva a iniciarlo. Lo que se guardó sigue guardado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was removed while it was running: close it and install it again. What was saved is saved.</source>
            <translation>El programa se desinstaló mientras estaba en marcha: ciérrelo y vuelva a instalarlo. Lo que se guardó sigue guardado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}.</source>
            <translation>El proceso de análisis {ending}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}</source>
            <translation>El proceso de análisis {ending}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>was ended by the system (often for lack of memory)</source>
            <translation>fue terminado por el sistema (a menudo por falta de memoria)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>crashed (signal {number})</source>
            <translation>falló (señal {number})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>ended unexpectedly (status {number})</source>
            <translation>terminó inesperadamente (estado {number})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this photograph.</source>
            <translation>No hay memoria suficiente para esta fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this.</source>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Something went wrong inside the program ({kind}); the log says more.</source>
            <translation>Algo falló dentro del programa ({kind}); el registro dice más.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {device} has too little free memory for this photograph.</source>
            <translation>{device} tiene muy poca memoria libre para esta fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network failed on the {device}: {reason}.</source>
            <translation>La red falló en {device}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model can be used. {why}</source>
            <translation>No se puede usar ningún modelo. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model is installed.</source>
            <translation>No hay ningún modelo instalado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} cannot be used. {why}</source>
            <translation>El modelo {name} no se puede usar. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no model called {name}; installed: {known}.</source>
            <translation>No hay ningún modelo llamado {name}; instalados: {known}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{folder} holds no model: {file} is missing.</source>
            <translation>{folder} no contiene ningún modelo: falta {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} is missing.</source>
            <translation>{name}: falta {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} was changed: its SHA-256 is {found}…, not {right}….</source>
            <translation>{name}: {file} fue modificado: su SHA-256 es {found}…, no {right}….</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Install the model again, or choose another in the settings.</source>
            <translation>Instale de nuevo el modelo o elija otro en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made for a newer version of this program (format {number}).</source>
            <translation>{name} se hizo para una versión más nueva de este programa (formato {number}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made from {parent} and came without a comparison with it.</source>
            <translation>{name} se creó a partir de {parent} y llegó sin una comparación con él.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was compared with {before}, but {current} grades now.</source>
            <translation>{name} se comparó con {before}, pero ahora gradúa {current}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: {matches} places agree, {least} are needed.</source>
            <translation>No se pudieron superponer las fotografías (puntos que coinciden: {matches}; necesarios: {least}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: the places that agree do so by chance.</source>
            <translation>No se pudieron superponer las fotografías: los puntos que coinciden lo hacen por azar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not fit: one would have to show {times} times as much of the retina as the other.</source>
            <translation>Las fotografías no encajan: una tendría que mostrar {times} veces la extensión de retina de la otra.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not look alike where {matches} places agree: these may be marks of the camera.</source>
            <translation>Las fotografías no se parecen donde coinciden {matches} puntos: pueden ser marcas de la cámara.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Nothing was saved by this; what was saved before is there.</source>
            <translation>No se guardó nada con esto; lo guardado antes sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Another program holds the store {name} locked.</source>
            <translation>Otro programa tiene bloqueado el almacén {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Close the other program, or try again.</source>
            <translation>Cierre el otro programa, o inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be written to: the file or its folder is write-protected.</source>
            <translation>No se puede escribir en el almacén {name}: el archivo o su carpeta está protegido contra escritura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk with the store {name} is full.</source>
            <translation>El disco del almacén {name} está lleno.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Make room, then save again.</source>
            <translation>Libere espacio y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be read or written ({reason}).</source>
            <translation>No se pudo leer o escribir el almacén {name} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Check the disk and its cable.</source>
            <translation>Compruebe el disco y su cable.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} refused ({reason}).</source>
            <translation>El almacén {name} lo rechazó ({reason}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>If this happens again, run `retina-desktop store verify`: it names what is wrong.</source>
            <translation>Si vuelve a ocurrir, ejecute `retina-desktop store verify`: dice qué está mal.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is damaged ({reason}); it was left as it is. {advice}</source>
            <translation>El almacén {name} está dañado ({reason}); se dejó como está. {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Move it away and copy the newest backup, {backup}, to its name.</source>
            <translation>Apártelo y copie con su nombre la copia de seguridad más reciente, {backup}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No backup lies beside it: move it away, keep it, and copy a backup from elsewhere to its name.</source>
            <translation>No hay copia de seguridad a su lado: apártelo, consérvelo y copie con su nombre una copia de otro lugar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The connection to the store {name} was lost ({reason}); nothing was saved.</source>
            <translation>Se perdió la conexión con el almacén {name} ({reason}); no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The database of the store {name} refused ({reason}); nothing was saved.</source>
            <translation>La base de datos del almacén {name} lo rechazó ({reason}); no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only, so nothing was saved. {why}</source>
            <translation>El almacén {name} está abierto solo para lectura, así que no se guardó nada. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>It was opened for reading alone.</source>
            <translation>Se abrió solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file {name} is write-protected.</source>
            <translation>El archivo {name} está protegido contra escritura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The folder {name} is write-protected.</source>
            <translation>La carpeta {name} está protegida contra escritura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The backup {name} could not be made ({reason}); nothing of it was left there.</source>
            <translation>No se pudo hacer la copia de seguridad {name} ({reason}); no quedó nada de ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is busy; nothing was saved. Try again.</source>
            <translation>El almacén {name} está ocupado; no se guardó nada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be opened: {reason}.</source>
            <translation>El almacén {name} no se puede abrir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be made: its folder is write-protected. Choose another folder.</source>
            <translation>No se puede crear el almacén {name}: su carpeta está protegida contra escritura. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is a folder; a store is a file.</source>
            <translation>{name} es una carpeta; un almacén es un archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is not a store of Retina Desktop; it was left as it is. Choose another file, or restore a backup.</source>
            <translation>{name} no es un almacén de Retina Desktop; se dejó como está. Elija otro archivo, o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is another program's database, not a store of Retina Desktop; it was left as it is.</source>
            <translation>{name} es la base de datos de otro programa, no un almacén de Retina Desktop; se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be upgraded to version {version} ({reason}); it is as it was before.</source>
            <translation>El almacén {name} no se pudo actualizar a la versión {version} ({reason}); está como antes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} was made by a newer Retina Desktop (its version is {version}, this program knows up to {newest}); it was left as it is. Install the newer program.</source>
            <translation>El almacén {name} lo creó un Retina Desktop más nuevo (su versión es {version}, este programa conoce hasta {newest}); se dejó como está. Instale el programa más nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB 1</source>
            <translation>VB 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 1 quadrant</source>
            <translation>arrosariamiento venoso en 1 cuadrante</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB ≥ 2</source>
            <translation>VB ≥ 2</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 2 or more quadrants</source>
            <translation>arrosariamiento venoso en 2 o más cuadrantes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>IRMA</source>
            <translation>IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>prominent IRMA</source>
            <translation>IRMA prominentes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVD</source>
            <translation>NVD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels on the disc</source>
            <translation>neovasos en la papila</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVE</source>
            <translation>NVE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels elsewhere</source>
            <translation>neovasos extrapapilares</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VH / PRH</source>
            <translation>HV / HPR</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>vitreous or preretinal haemorrhage</source>
            <translation>hemorragia vítrea o prerretiniana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Blur</source>
            <translation>Borrosa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>blurred</source>
            <translation>borrosa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Too dark</source>
            <translation>Demasiado oscura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>too dark</source>
            <translation>demasiado oscura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Over-exposed</source>
            <translation>Sobreexpuesta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over-exposed</source>
            <translation>sobreexpuesta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Artefact</source>
            <translation>Artefacto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>artefact: lashes, dust or reflections</source>
            <translation>artefacto: pestañas, polvo o reflejos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>field definition: disc, macula or part of the field is missing</source>
            <translation>definición del campo: falta la papila, la mácula o parte del campo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Media</source>
            <translation>Medios</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>media opacity: cataract, cornea or vitreous</source>
            <translation>opacidad de medios: catarata, córnea o vítreo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Does not look like a fundus photograph</source>
            <translation>No parece una fotografía de fondo de ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>does not look like a fundus photograph</source>
            <translation>no parece una fotografía de fondo de ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Without a grade there is no follow-up: photograph the eye again, or have it examined.</source>
            <translation>Sin grado no hay seguimiento: fotografíe el ojo de nuevo, o haga que lo exploren.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Action and follow-up are withheld: the signs ticked ask for a higher grade than the one given.</source>
            <translation>La conducta y el seguimiento se omiten: los signos marcados piden un grado mayor que el dado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Grade 0 and macular oedema disagree: diabetic macular oedema presupposes retinopathy. Look again at both; oedema of another cause belongs in the note.</source>
            <translation>El grado 0 y el edema macular se contradicen: el edema macular diabético presupone retinopatía. Revise ambos; un edema de otra causa va en la nota.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>grade {grade}, {level}</source>
            <translation>grado {grade}, {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{grade} at least</source>
            <translation>al menos {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}, however poor the photograph is.</source>
            <translation>{signs}: eso es {grade}, por mala que sea la fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}.</source>
            <translation>{signs}: eso es {grade}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}; your grade is {yours}.</source>
            <translation>{signs}: eso es {grade}; su grado: {yours}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: by itself {grade}. Grade 4 stands on new vessels, or on vitreous or preretinal haemorrhage: none is ticked.</source>
            <translation>{signs}: por sí solo, {grade}. El grado 4 se basa en neovasos, o en hemorragia vítrea o prerretiniana: no hay ninguno marcado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>{missing} not found, so the distance from the fovea could not be judged</source>
            <translation>{missing}: no se encontró, por lo que no se pudo juzgar la distancia a la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>disc</source>
            <translation>papila</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>fovea</source>
            <translation>fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually near to each other: look at both.</source>
            <translation>La papila y la fóvea están inusualmente cerca: revise ambas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually far apart: look at both.</source>
            <translation>La papila y la fóvea están inusualmente lejos: revise ambas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>{others} and {last}</source>
            <translation>{others} y {last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>{others} or {last}</source>
            <translation>{others} o {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} microaneurysms</source>
            <extracomment>For one: {n} microaneurysm</extracomment>
            <translation>
                <numerusform>{n} microaneurisma</numerusform>
                <numerusform>{n} microaneurismas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} haemorrhages</source>
            <extracomment>For one: {n} haemorrhage</extracomment>
            <translation>
                <numerusform>{n} hemorragia</numerusform>
                <numerusform>{n} hemorragias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} hard exudates</source>
            <extracomment>For one: {n} hard exudate</extracomment>
            <translation>
                <numerusform>{n} exudado duro</numerusform>
                <numerusform>{n} exudados duros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} soft exudates</source>
            <extracomment>For one: {n} soft exudate</extracomment>
            <translation>
                <numerusform>{n} exudado algodonoso</numerusform>
                <numerusform>{n} exudados algodonosos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}: más de {many} hemorragias en cada uno de los 4 cuadrantes, por tanto {grade}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: by a guess more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}: según una suposición más de {many} hemorragias en cada uno de los 4 cuadrantes, por tanto {grade}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>The detector cannot see venous beading, IRMA or new vessels.</source>
            <translation>El detector no puede ver arrosariamiento venoso, IRMA ni neovasos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>No lesion found: {grade}.</source>
            <translation>Ninguna lesión encontrada: {grade}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: microaneurysms only, so {grade}.</source>
            <translation>{lesions}: solo microaneurismas, por tanto {grade}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than microaneurysms, so {grade}.</source>
            <translation>{lesions}: más que microaneurismas, por tanto {grade}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions} in {n} quadrants</source>
            <extracomment>For one: {lesions} in {n} quadrant</extracomment>
            <translation>
                <numerusform>{lesions} en {n} cuadrante</numerusform>
                <numerusform>{lesions} en {n} cuadrantes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>microaneurysm</source>
            <translation>microaneurisma</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>haemorrhage</source>
            <translation>hemorragia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>hard exudate</source>
            <translation>exudado duro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>soft exudate</source>
            <translation>exudado algodonoso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>intraretinal microvascular abnormality</source>
            <translation>anomalía microvascular intrarretiniana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>venous beading</source>
            <translation>arrosariamiento venoso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>new vessels</source>
            <translation>neovasos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>other lesion</source>
            <translation>otra lesión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/notice.py" />
            <source>For research use; not a medical device; not cleared by FDA, no CE mark.</source>
            <translation>Para uso en investigación; no es un producto sanitario; sin autorización de la FDA ni marcado CE.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no apparent retinopathy</source>
            <translation>sin retinopatía aparente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>none</source>
            <translation>sin RD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no abnormalities</source>
            <translation>sin anomalías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild non-proliferative retinopathy</source>
            <translation>RD no proliferativa leve</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>microaneurysms only</source>
            <translation>solo microaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate non-proliferative retinopathy</source>
            <translation>RD no proliferativa moderada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate</source>
            <translation>moderada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>more than microaneurysms, less than severe</source>
            <translation>más que microaneurismas, menos que grave</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe non-proliferative retinopathy</source>
            <translation>RD no proliferativa grave</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe</source>
            <translation>grave</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>any of: more than 20 intraretinal haemorrhages in each of 4 quadrants; definite venous beading in 2 or more quadrants; prominent IRMA in 1 or more quadrants; no sign of proliferation</source>
            <translation>cualquiera de: más de 20 hemorragias intrarretinianas en cada uno de los 4 cuadrantes; arrosariamiento venoso definido en 2 o más cuadrantes; IRMA prominentes en 1 o más cuadrantes; sin signos de proliferación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative retinopathy</source>
            <translation>RD proliferativa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative</source>
            <translation>proliferativa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>new vessels, or vitreous or preretinal haemorrhage</source>
            <translation>neovasos, o hemorragia vítrea o prerretiniana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>none</source>
            <comment>oedema</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>not centre-involved</source>
            <comment>oedema</comment>
            <translation>sin afectación del centro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>centre-involved</source>
            <comment>oedema</comment>
            <translation>con afectación del centro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no hard exudate</source>
            <translation>sin exudados duros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate farther than one disc diameter from the fovea</source>
            <translation>exudado duro a más de un diámetro papilar de la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate within one disc diameter of the fovea</source>
            <translation>exudado duro a un diámetro papilar o menos de la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no action</source>
            <translation>ninguna conducta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>monitor</source>
            <translation>vigilar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>medical intervention</source>
            <translation>intervención médica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer; this table has no interval for macular oedema</source>
            <translation>derivar; esta tabla no tiene intervalo para el edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>Follow-up: {words} ({table})</source>
            <translation>Seguimiento: {words} ({table})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer {when}</source>
            <translation>derivar: {when}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>nothing said for this grade</source>
            <translation>nada indicado para este grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{action}; refer</source>
            <translation>{action}; derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a left eye.</source>
            <translation>La papila no está en el lado esperado para un ojo izquierdo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a right eye.</source>
            <translation>La papila no está en el lado esperado para un ojo derecho.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph: {what}</source>
            <translation>Esta fotografía: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>No patient is known for this photograph: choose the earlier one by hand.</source>
            <translation>No se conoce el paciente de esta fotografía: elija a mano la anterior.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which eye this photograph shows: choose the earlier one by hand.</source>
            <translation>No se sabe qué ojo muestra esta fotografía: elija a mano la anterior.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known when this photograph was taken: which of the others are earlier cannot be said.</source>
            <translation>No se sabe cuándo se tomó esta fotografía: no se puede decir cuáles de las otras son anteriores.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Of some photographs of this eye it is not known when they were taken; they stand last.</source>
            <translation>De algunas fotografías de este ojo no se sabe cuándo se tomaron; figuran al final.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its DICOM tag</source>
            <translation>su etiqueta DICOM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its name</source>
            <translation>su nombre</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>the side of its optic disc</source>
            <translation>el lado de su papila</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>{source} says {eye}, {other_source} {other_eye}.</source>
            <translation>{source} indica {eye}; {other_source}, {other_eye}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is the same photograph.</source>
            <translation>Es la misma fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs are of the same patient.</source>
            <translation>No se sabe si ambas fotografías son del mismo paciente.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of another patient ({patient}).</source>
            <translation>Es una fotografía de otro paciente ({patient}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The picked photograph: {what}</source>
            <translation>La fotografía elegida: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs show the same eye.</source>
            <translation>No se sabe si ambas fotografías muestran el mismo ojo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of the other eye.</source>
            <translation>Es una fotografía del otro ojo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which photograph was taken first.</source>
            <translation>No se sabe qué fotografía se tomó primero.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph was taken later, on {date}.</source>
            <translation>Esta fotografía se tomó después, el {date}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Both photographs were taken on the same day.</source>
            <translation>Ambas fotografías se tomaron el mismo día.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs show fields of different size: they may be from different cameras.</source>
            <translation>Las fotografías muestran campos de distinto tamaño: pueden ser de cámaras distintas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs have different numbers of pixels: they may be from different cameras.</source>
            <translation>Las fotografías tienen distinto número de píxeles: pueden ser de cámaras distintas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Readings of others are hidden until you have confirmed yours.</source>
            <translation>Las lecturas de otros están ocultas hasta que usted haya confirmado la suya.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up</source>
            <translation>Conducta y seguimiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {source}</source>
            <translation>Conducta: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Follow-up: {source}</source>
            <translation>Seguimiento: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {words}</source>
            <translation>Conducta: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up are withheld while an eye is ungradable or not read.</source>
            <translation>La conducta y el seguimiento se omiten mientras un ojo sea no gradable o esté sin leer.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action: at least {words}</source>
            <translation>Conducta: como mínimo {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Referral: {when} ({table})</source>
            <translation>Derivación: {when} ({table})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Follow-up is withheld while an eye is ungradable or not read.</source>
            <translation>El seguimiento se omite mientras un ojo sea no gradable o esté sin leer.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: no photograph.</source>
            <translation>{eye}: sin fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{n} of {all} photographs have no date: they may be of several visits.</source>
            <translation>{n} de {all} fotografías no tienen fecha: pueden ser de varias visitas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye} could not be graded: photograph it again, or have it examined.</source>
            <translation>{eye} no se pudo graduar: fotografíelo de nuevo, o haga que lo exploren.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: ungradable for the model.</source>
            <translation>{eye}: no gradable para el modelo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs could not be graded; the grade is that of the rest.</source>
            <translation>{eye}: {n} de {all} fotografías no se pudieron graduar; el grado es el de las demás.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not confirmed by you yet.</source>
            <translation>{eye}: aún sin confirmar por usted.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not read yet.</source>
            <translation>{eye}: sin leer todavía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs are not read yet.</source>
            <translation>{eye}: {n} de {all} fotografías sin leer todavía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: photographed on {date}, at an earlier visit.</source>
            <translation>{eye}: fotografiado el {date}, en una visita anterior.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Eye not known</source>
            <translation>Ojo desconocido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/drawing.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} is larger than 5 MB; the report has none.</source>
            <translation>El logotipo de la clínica {file} ocupa más de 5 MB; el informe no lo lleva.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} cannot be read ({why}); the report has none.</source>
            <translation>El logotipo de la clínica {file} no se puede leer ({why}); el informe no lo lleva.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}</source>
            <translation>Modelo {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>made {when}</source>
            <translation>generado el {when}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>none to tell from</source>
            <translation>sin datos para calcularlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{hits} of {all}</source>
            <translation>{hits} de {all}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The photograph cannot be shown: {why}</source>
            <translation>La fotografía no se puede mostrar: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The model's lesions are shown after the reader's own grade.</source>
            <translation>Las lesiones del modelo se muestran después del propio grado del lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The clinic's logo {file} is no picture that can be drawn; the report has none.</source>
            <translation>El logotipo de la clínica {file} no es una imagen que se pueda dibujar; el informe no lo lleva.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, macular oedema, or the probability of referral above the model's operating point</source>
            <translation>grado 2 o más, edema macular, o la probabilidad de derivación por encima del punto de operación del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, or macular oedema</source>
            <translation>grado 2 o más, o edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>risk {level} of 2 (IDRiD's scale: {words})</source>
            <translation>riesgo {level} de 2 (escala de IDRiD: {words})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>{words}; none was found by the lesion detector</source>
            <translation>{words}; el detector de lesiones no encontró ninguno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>ungradable: refer</source>
            <translation>no gradable: derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: macular oedema</source>
            <translation>sí: edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: the probability of referral, {percent}, is above the model's operating point</source>
            <translation>sí: la probabilidad de derivación, {percent}, está por encima del punto de operación del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Microaneurysms</source>
            <translation>Microaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Haemorrhages</source>
            <translation>Hemorragias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hard exudates</source>
            <translation>Exudados duros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Soft exudates</source>
            <translation>Exudados algodonosos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read: the model's opinion</source>
            <translation>Sin leer: la opinión del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Diabetic retinopathy: a patient's report</source>
            <translation>Retinopatía diabética: informe de un paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Patient: {key}</source>
            <translation>Paciente: {key}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Photograph: {name}</source>
            <translation>Fotografía: {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>eye not known</source>
            <translation>ojo desconocido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not known; photograph {name}</source>
            <translation>desconocido; fotografía {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>date not known</source>
            <translation>fecha desconocida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Photographs</source>
            <translation>Fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read by</source>
            <translation>Leído por</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden until you have confirmed yours</source>
            <translation>ocultos hasta que usted haya confirmado su lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers}; others are hidden until you have confirmed yours</source>
            <translation>{readers}; los demás están ocultos hasta que usted haya confirmado su lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers} differ: a further reader has to decide. Nothing follows until then.</source>
            <translation>{readers} discrepan: debe decidir otro lector. Hasta entonces no se indica ninguna conducta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Readers differ</source>
            <translation>Los lectores discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Undecided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read and confirmed</source>
            <translation>Leído y confirmado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read, not confirmed yet</source>
            <translation>Leído, aún sin confirmar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation>Lo que figura aquí es solo la opinión del modelo; no da lugar a ninguna conducta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs.</source>
            <translation>Nadie ha leído estas fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye, by the model: {result}</source>
            <translation>Peor ojo, según el modelo: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, by the model: {result}</source>
            <translation>{eye}, según el modelo: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The model's opinion</source>
            <translation>La opinión del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model's opinion is shown after the reader's own grade.</source>
            <translation>La opinión del modelo se muestra después del propio grado del lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No result yet</source>
            <translation>Todavía sin resultado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye} alone: {result}</source>
            <translation>{eye} únicamente: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye: {result}</source>
            <translation>Peor ojo: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: {result}</source>
            <translation>{eye}: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: not judged</source>
            <translation>Edema macular: no valorado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: {level}</source>
            <translation>Edema macular: {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what nobody has read: {result}.</source>
            <translation>El modelo, sobre lo que nadie ha leído: {result}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what you have not confirmed: {result}.</source>
            <translation>El modelo, sobre lo que usted no ha confirmado: {result}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, photograph {n} of {all}</source>
            <translation>{eye}, fotografía {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>readers differ</source>
            <translation>los lectores discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no result</source>
            <translation>sin resultado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{name}, taken: {date}, SHA-256 {hash}</source>
            <translation>{name}, tomada: {date}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model could not look at it: {why}</source>
            <translation>El modelo no pudo examinarla: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not read</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reader</source>
            <translation>Lector</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}, unread</source>
            <translation>Modelo {name}, sin leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grade (ICDR)</source>
            <translation>Grado (ICDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Macular oedema</source>
            <translation>Edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signs ticked</source>
            <translation>Signos marcados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions counted</source>
            <translation>Lesiones contadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable</source>
            <translation>Para derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Saw the model first</source>
            <translation>Vio antes el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not judged</source>
            <translation>no valorado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>entered, not confirmed</source>
            <translation>introducida, no confirmada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>gradable</source>
            <translation>gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{when}, imported</source>
            <translation>{when}, importada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no; changed after seeing it</source>
            <translation>no; cambiada después de verlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no, read blind</source>
            <translation>no, leída a ciegas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>ungradable (otherwise {grade})</source>
            <translation>no gradable (si no, {grade})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{grade}; {grades} at 90 % coverage</source>
            <translation>{grade}; {grades} con cobertura del 90 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>cannot be seen by it</source>
            <translation>no puede verlos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Note, {reader}</source>
            <translation>Nota, {reader}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{label}: {note}</source>
            <translation>{label}: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: change since the last visit</source>
            <translation>{eye}: cambios desde la última visita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Then: {before}. Now: {now}.</source>
            <translation>Entonces: {before}. Ahora: {now}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Gone</source>
            <translation>Desaparecidas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grown</source>
            <translation>Agrandadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Shrunk</source>
            <translation>Reducidas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The same</source>
            <translation>Iguales</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>In doubt</source>
            <translation>Dudosas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Change since the last visit</source>
            <translation>Cambios desde la última visita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>By the model's maps of both photographs, laid over one another; no reader has checked it.</source>
            <translation>Según los mapas del modelo de ambas fotografías, superpuestas; ningún lector lo ha comprobado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model</source>
            <translation>{result}, según el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model; not read</source>
            <translation>{result}, según el modelo; sin leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Grade: {source}</source>
            <translation>Grado: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The patient's grade is that of the worse eye.</source>
            <translation>El grado del paciente es el del peor ojo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for a reader: {definition}.</source>
            <translation>Para derivar según un lector: {definition}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for the model: {definition}.</source>
            <translation>Para derivar según el modelo: {definition}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions are counted, and drawn, by the model {model} at its operating points.</source>
            <translation>Las lesiones las cuenta y dibuja el modelo {model} en sus puntos de operación.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What this rests on</source>
            <translation>En qué se basa esto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of {reader}</source>
            <translation>Firma de {reader}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of the reader</source>
            <translation>Firma del lector</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Place and date</source>
            <translation>Lugar y fecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is</source>
            <translation>La fotografía tal como es</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is, made smaller: it has {width} × {height} pixels</source>
            <translation>La fotografía tal como es, reducida: tiene {width} × {height} píxeles</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is: {width} × {height} pixels</source>
            <translation>La fotografía tal como es: {width} × {height} píxeles</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>No lesion map is kept for this photograph.</source>
            <translation>No se conserva ningún mapa de lesiones de esta fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; drawn, not marked by a reader</source>
            <translation>Lesiones según el modelo {model}; dibujadas, no marcadas por un lector</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; nobody has checked them</source>
            <translation>Lesiones según el modelo {model}; nadie las ha comprobado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Diabetic retinopathy: a programme's report</source>
            <translation>Retinopatía diabética: informe de un programa de cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>no readings yet</source>
            <translation>todavía sin lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{read} of {total}</source>
            <translation>{read} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readings from</source>
            <translation>Periodo de las lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers</source>
            <translation>Lectores</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Programme</source>
            <translation>Programa de cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the model: {share}</source>
            <translation>No gradables para el modelo: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the readers: {share}</source>
            <translation>No gradables para los lectores: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the readers: {share}</source>
            <translation>Para derivar según los lectores: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read by people</source>
            <translation>Leído por personas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the model: {share}</source>
            <translation>Para derivar según el modelo: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's, unread</source>
            <translation>Del modelo, sin leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's</source>
            <translation>Del modelo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are left out of the readers' counts: they differ.</source>
            <extracomment>For one: {n} photograph is left out of the readers' counts: they differ.</extracomment>
            <translation>
                <numerusform>{n} fotografía se omite de los recuentos de los lectores: discrepan.</numerusform>
                <numerusform>{n} fotografías se omiten de los recuentos de los lectores: discrepan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read: of them there is the model's opinion alone.</source>
            <extracomment>For one: {n} photograph is not read: of it there is the model's opinion alone.</extracomment>
            <translation>
                <numerusform>{n} fotografía está sin leer: de ella solo hay la opinión del modelo.</numerusform>
                <numerusform>{n} fotografías están sin leer: de ellas solo hay la opinión del modelo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read yet.</source>
            <extracomment>For one: {n} photograph is not read yet.</extracomment>
            <translation>
                <numerusform>{n} fotografía está sin leer todavía.</numerusform>
                <numerusform>{n} fotografías están sin leer todavía.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs could not be analysed.</source>
            <extracomment>For one: {n} photograph could not be analysed.</extracomment>
            <translation>
                <numerusform>{n} fotografía no se pudo analizar.</numerusform>
                <numerusform>{n} fotografías no se pudieron analizar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the model</source>
            <translation>el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the readers</source>
            <translation>los lectores</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs by grade</source>
            <translation>Fotografías por grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable, of those with a grade</source>
            <translation>Para derivar, de las que tienen grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Macular oedema (the model's risk: IDRiD's scale)</source>
            <translation>Edema macular (el riesgo del modelo: escala de IDRiD)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level} of 2: {words}</source>
            <translation>Modelo, riesgo {level} de 2: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {level}</source>
            <translation>Lectores: {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable is, for the readers: {readers}; for the model: {model}.</source>
            <translation>Para derivar significa, para los lectores: {readers}; para el modelo: {model}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable photographs</source>
            <translation>Fotografías no gradables</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>A photograph may have several reasons. Ungradable is a result: these eyes are not cleared.</source>
            <translation>Una fotografía puede tener varios motivos. No gradable es un resultado: en estos ojos no se ha descartado la enfermedad.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the model</source>
            <translation>Para el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the readers</source>
            <translation>Para los lectores</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Agreement of readers and model</source>
            <translation>Concordancia entre lectores y modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No photograph was answered by a reader and by the model: there is nothing to compare.</source>
            <translation>Ninguna fotografía tiene respuesta de un lector y del modelo: no hay nada que comparar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>There is nothing to compare: {disputed}.</source>
            <translation>No hay nada que comparar: {disputed}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Compared</source>
            <translation>Comparadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Quadratic weighted kappa</source>
            <translation>Kappa con ponderación cuadrática</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The same grade</source>
            <translation>El mismo grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Gradable for the model</source>
            <translation>Gradables para el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's opinion seen before reading</source>
            <translation>Opinión del modelo vista antes de leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Down: what the readers said. Across: the model. On the diagonal both said the same. U: ungradable.</source>
            <translation>En vertical: lo que dijeron los lectores. En horizontal: el modelo. En la diagonal ambos dijeron lo mismo. U: no gradable.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Where the model's opinion was seen before the reading, agreement is flattered: the two are not independent.</source>
            <translation>Donde se vio la opinión del modelo antes de la lectura, la concordancia parece mayor de lo que es: las dos no son independientes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{compared}; {disputed}</source>
            <translation>{compared}; {disputed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are disputed and left out</source>
            <extracomment>For one: {n} photograph is disputed and left out</extracomment>
            <translation>
                <numerusform>{n} fotografía tiene lecturas discrepantes y se omite</numerusform>
                <numerusform>{n} fotografías tienen lecturas discrepantes y se omiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/gate_words.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{n} photographs</source>
            <extracomment>For one: {n} photograph</extracomment>
            <translation>
                <numerusform>{n} fotografía</numerusform>
                <numerusform>{n} fotografías</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>not defined: {photographs}</source>
            <translation>no definido: {photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value}; {photographs}, too few for an interval</source>
            <translation>{value}; {photographs}, demasiado pocas para un intervalo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value} ({low} to {high}), {photographs}</source>
            <translation>{value} ({low} a {high}), {photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: ungradable</source>
            <translation>Lectores: no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {grade}</source>
            <translation>Lectores: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model {grade}</source>
            <translation>Modelo {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The readers as the reference</source>
            <translation>Los lectores como referencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Specificity</source>
            <translation>Especificidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, where both gave a grade</source>
            <translation>Derivar, donde ambos dieron un grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, ungradable counted as refer</source>
            <translation>Derivar, contando no gradable como derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard.</source>
            <translation>Entre paréntesis, intervalos del 95 %: de las proporciones, los de Wilson; de kappa, los de bootstrap por pacientes. Los lectores no son un patrón oro.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity and specificity</source>
            <translation>Sensibilidad y especificidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Turnaround, by day and reader</source>
            <translation>Tiempos de respuesta, por día y lector</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at a photograph, median</source>
            <translation>Tiempo mirando una fotografía, mediana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>From the model's or the first opening to the answer, median</source>
            <translation>Desde la opinión del modelo o la primera apertura hasta la respuesta, mediana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten took no longer than</source>
            <translation>Nueve de cada diez no tardaron más de</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at, median</source>
            <translation>Tiempo mirando, mediana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>To the answer, median</source>
            <translation>Hasta la respuesta, mediana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten</source>
            <translation>Nueve de cada diez</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The latest {n} lines are shown.</source>
            <translation>Se muestran las últimas {n} líneas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs answered by day</source>
            <translation>Fotografías respondidas por día</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs that could not be analysed</source>
            <translation>Fotografías que no se pudieron analizar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/photo_view.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Photograph</source>
            <translation>Fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} more; results.csv names them.</source>
            <extracomment>For one: {n} more; results.csv names it.</extracomment>
            <translation>
                <numerusform>{n} más; results.csv la nombra.</numerusform>
                <numerusform>{n} más; results.csv las nombra.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What counts of a photograph is the answer that its readers confirmed, else the one entered last.</source>
            <translation>Lo que cuenta de una fotografía es la respuesta que confirmaron sus lectores o, si no la hay, la última introducida.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model is {model}.</source>
            <translation>El modelo es {model}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The clinic's tables {file} cannot be used, the shipped ones are: {why}</source>
            <translation>No se pueden usar las tablas de la clínica {file}; se usan las incluidas: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The program is incomplete, no follow-up can be shown: {why}</source>
            <translation>El programa está incompleto, no se puede mostrar el seguimiento: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The tables hold no follow-up named “{name}”: “{used}” is used.</source>
            <translation>Las tablas no tienen un seguimiento llamado «{name}»: se usa «{used}».</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} lies in the folder that is given away: name a file elsewhere for the mapping.</source>
            <translation>{path} está en la carpeta que se va a entregar: indique un archivo en otro lugar para la correspondencia.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} cannot be written: {why}.</source>
            <translation>No se puede escribir en {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} cannot be written: {why}. The mapping lies in {draft}.</source>
            <translation>{path} no se puede escribir: {why}. La correspondencia está en {draft}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} is there already and is not overwritten: name another file for the mapping.</source>
            <translation>{path} ya existe y no se sobrescribe: indique otro archivo para la correspondencia.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Notes go out as they were typed: look whether they name anybody.</source>
            <translation>Las notas salen tal como se escribieron: compruebe si nombran a alguien.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} photographs that {file} lists are not there: {names}.</source>
            <extracomment>For one: {n} photograph that {file} lists is not there: {names}.</extracomment>
            <translation>
                <numerusform>{n} fotografía que figura en {file} no está: {names}.</numerusform>
                <numerusform>{n} fotografías que figuran en {file} no están: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} paths in {file} point out of its folder and are not followed: {names}.</source>
            <extracomment>For one: {n} path in {file} points out of its folder and is not followed: {names}.</extracomment>
            <translation>
                <numerusform>{n} ruta de {file} apunta fuera de su carpeta y no se sigue: {names}.</numerusform>
                <numerusform>{n} rutas de {file} apuntan fuera de su carpeta y no se siguen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <location filename="../../retina_desktop/services/grade_import.py" />
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>and {n} more</source>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>{file} cannot be read: {why}.</source>
            <translation>No se puede leer {file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} is damaged; open its folder instead.</source>
            <translation>{file} está dañado; abra su carpeta en su lugar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} lists no files; open its folder instead.</source>
            <translation>{file} no enumera ningún archivo; abra su carpeta en su lugar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>The report is not a PDF: it was left out.</source>
            <translation>El informe no es un PDF: se omitió.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>A report is of one patient, and these photographs are not known to be: it was left out.</source>
            <translation>Un informe es de un solo paciente, y no se sabe si estas fotografías lo son: se omitió.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/photograph.py" />
            <source>The photograph {name} was left out: its DICOM file has no {tag}, so nothing can refer to it.</source>
            <translation>Se omitió la fotografía {name}: su archivo DICOM no tiene {tag}, así que nada puede hacer referencia a ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it.</source>
            <translation>Se omitió la fotografía {name}: a su archivo DICOM le falta lo necesario para hacer referencia a ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are not kept any more, so there is no segmentation of them.</source>
            <translation>{name}: los mapas del modelo ya no se conservan, así que no hay segmentación de ellos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are damaged: there is no segmentation of them.</source>
            <translation>{name}: los mapas del modelo están dañados: no hay segmentación de ellos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: its DICOM file lacks what a segmentation must name: the segmentation was left out.</source>
            <translation>{name}: a su archivo DICOM le falta lo que una segmentación debe indicar: se omitió la segmentación.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>A report was left out: not every photograph that it is about was written.</source>
            <translation>Se omitió un informe: no se escribieron todas las fotografías de las que trata.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the file has other rows and columns than the lesions lie in, or several frames: their segmentation was left out.</source>
            <translation>{name}: el archivo tiene otras filas y columnas que aquellas en que están las lesiones, o varios fotogramas: se omitió su segmentación.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} resources written to {file}.</source>
            <extracomment>For one: {n} resource written to {file}.</extracomment>
            <translation>
                <numerusform>{n} recurso escrito en {file}.</numerusform>
                <numerusform>{n} recursos escritos en {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} lesions written to {folder}.</source>
            <extracomment>For one: {n} lesion written to {folder}.</extracomment>
            <translation>
                <numerusform>{n} lesión escrita en {folder}.</numerusform>
                <numerusform>{n} lesiones escritas en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Which code is which stands in {file}: keep it to yourself.</source>
            <translation>Qué código es cuál figura en {file}: guárdelo solo para usted.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} photographs written to {folder}.</source>
            <extracomment>For one: {n} photograph written to {folder}.</extracomment>
            <translation>
                <numerusform>{n} fotografía escrita en {folder}.</numerusform>
                <numerusform>{n} fotografías escritas en {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} readings written to {file}.</source>
            <extracomment>For one: {n} reading written to {file}.</extracomment>
            <translation>
                <numerusform>{n} lectura escrita en {file}.</numerusform>
                <numerusform>{n} lecturas escritas en {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>A row for each reading, for a spreadsheet or statistics.</source>
            <translation>Una fila por cada lectura, para una hoja de cálculo o estadística.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (Parquet)</source>
            <translation>Tabla (Parquet)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The same with typed columns, for pandas, R or DuckDB; small and fast with millions of rows.</source>
            <translation>Lo mismo con columnas tipadas, para pandas, R o DuckDB; pequeña y rápida con millones de filas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>FHIR R4 bundle</source>
            <translation>Paquete FHIR R4 (bundle)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a hospital's record system: each visit with its eyes and a report. Confirmed grades are final, the model's opinions preliminary.</source>
            <translation>Para la historia clínica electrónica de un hospital: cada visita con sus ojos y un informe. Los grados confirmados son definitivos; las opiniones del modelo, preliminares.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Lesion masks (PNG and COCO)</source>
            <translation>Máscaras de lesiones (PNG y COCO)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The lesions marked by hand, for training and measuring. Files carry the photographs' names.</source>
            <translation>Las lesiones marcadas a mano, para entrenar y medir. Los archivos llevan los nombres de las fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>DICOM</source>
            <translation>DICOM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a picture archive: photographs, reports and segmentations, with the patients' identifiers that the files have.</source>
            <translation>Para un archivo de imágenes (PACS): fotografías, informes y segmentaciones, con los identificadores de los pacientes que tienen los archivos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>De-identified photographs</source>
            <translation>Fotografías desidentificadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>To give away: pixels and grades under code names; which code is which lies beside it.</source>
            <translation>Para entregar: píxeles y grados con nombres en clave; qué código es cuál queda en un archivo aparte, al lado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Say where to write it.</source>
            <translation>Indique dónde escribirlo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} is there and not empty: name a new folder.</source>
            <translation>{folder} ya existe y no está vacía: indique una carpeta nueva.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{file} is a folder: name a file in it.</source>
            <translation>{file} es una carpeta: indique un archivo dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>There is no folder {folder}.</source>
            <translation>No existe la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>No such photograph has a reading or an analysis: nothing was written.</source>
            <translation>Ninguna de esas fotografías tiene lectura ni análisis: no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>{name}: the model's answer in the store is damaged, so it is left out.</source>
            <translation>{name}: la respuesta del modelo en el almacén está dañada, así que se omite.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: nothing is said of it.</source>
            <translation>Se omitió la fotografía {name}: no se dice nada de ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>It is not known where it lies.</source>
            <translation>No se sabe dónde está.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The file has changed since it was read.</source>
            <translation>El archivo ha cambiado desde que se leyó.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: {why}</source>
            <translation>Se omitió la fotografía {name}: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{file} names readers other than {reader} in its column {column}: {names}.</source>
            <translation>{file} indica lectores distintos de {reader} en su columna {column}: {names}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>Say that it counts with --column reader={column}</source>
            <translation>Indique que vale con --column reader={column}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} about the same photograph is wrong</source>
            <translation>la línea {line} sobre la misma fotografía es errónea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} says otherwise of the same photograph</source>
            <translation>la línea {line} dice otra cosa de la misma fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says {eye}, the photograph is of {other}</source>
            <translation>la tabla indica {eye}; la fotografía es de {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says patient {patient}, the photograph {other}</source>
            <translation>la tabla indica el paciente {patient}; la fotografía, {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{name} (line {line})</source>
            <translation>{name} (línea {line})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>The names of {n} photographs seem to say other patients than the table, which counts: {names}.</source>
            <extracomment>For one: The name of {n} photograph seems to say another patient than the table, which counts: {names}.</extracomment>
            <translation>
                <numerusform>El nombre de {n} fotografía parece indicar otro paciente que la tabla, que es la que vale: {names}.</numerusform>
                <numerusform>Los nombres de {n} fotografías parecen indicar otros pacientes que la tabla, que es la que vale: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{reader} has a reading of {name} that was not imported</source>
            <translation>{reader} tiene una lectura de {name} que no fue importada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Line {line}: {why}.</source>
            <translation>Línea {line}: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is empty.</source>
            <translation>{file} está vacío.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no rows.</source>
            <translation>{file} no tiene filas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has two columns for the {what} that contradict one another, {first} and {second} (line {line}: {one} and {two}).</source>
            <translation>{file} tiene dos columnas para {what} que se contradicen, {first} y {second} (línea {line}: {one} y {two}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Say which one counts with --column {what}=…</source>
            <translation>Indique cuál vale con --column {what}=…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>for the {what}</source>
            <translation>para {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has no column {missing}; its columns: {there}.</source>
            <translation>{file} no tiene columna {missing}; sus columnas: {there}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Name it with --column {what}=…</source>
            <translation>Nómbrela con --column {what}=…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has {n} cells, the table {there} columns</source>
            <translation>tiene {n} celdas; la tabla, {there} columnas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has only {n} columns</source>
            <translation>solo tiene {n} columnas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>the table may be cut off here</source>
            <translation>la tabla puede estar cortada aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names no photograph</source>
            <translation>no nombra ninguna fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called ungradable and has a grade, {value}</source>
            <translation>se indica como no gradable y tiene un grado, {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called gradable and has no grade</source>
            <translation>se indica como gradable y no tiene grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no retinopathy or a missing value: say which</source>
            <translation>{value} puede significar «sin retinopatía» o un valor ausente: indique cuál de los dos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be moderate or severe: say which</source>
            <translation>{value} puede ser moderada o grave: indique cuál</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a grade is 0 to 4, or U or empty for ungradable, not {value}</source>
            <translation>un grado es de 0 a 4, o U o vacío si no es graduable, no {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no oedema or a missing value: say which</source>
            <translation>{value} puede significar «sin edema» o un valor ausente: indique cuál de los dos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>M1 may be centre-involved or not: say which</source>
            <translation>M1 puede ser con o sin afectación del centro: indique cuál</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>macular oedema is 0 to 2, or empty, not {value}</source>
            <translation>el edema macular es de 0 a 2, o vacío, no {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>gradable is yes or no, 1 or 0, not {value}</source>
            <translation>gradable es yes o no, 1 o 0, no {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>an eye is OD or OS, right or left, not {value}</source>
            <translation>un ojo es OD u OS, right o left, no {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a date is year-month-day, not {value}</source>
            <translation>una fecha es año-mes-día, no {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>the date {value} is still to come</source>
            <translation>la fecha {value} aún no ha llegado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/hold_out.py" />
            <source>Nothing could be held out, so nothing can be learnt from: the store {name} is open read-only. {why}</source>
            <translation>No se pudo apartar nada, por lo que no se puede aprender de nada: el almacén {name} está abierto solo para lectura. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}: {kind} is no kind of lesion that this program knows.</source>
            <translation>Fotografía {photograph}, {reader}: {kind} no es un tipo de lesión que este programa conozca.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}, {kind}: the tile in column {column}, row {row} cannot be used. {words}</source>
            <translation>Fotografía {photograph}, {reader}, {kind}: la tesela de la columna {column}, fila {row}, no se puede usar. {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>Where it lies was never known.</source>
            <translation>Nunca se supo dónde está.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} holds another photograph now.</source>
            <translation>El archivo {path} contiene ahora otra fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} is gone.</source>
            <translation>El archivo {path} ya no está.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>not confirmed</source>
            <translation>sin confirmar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>left out as asked</source>
            <translation>excluida a petición</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>taught to this model elsewhere</source>
            <translation>enseñada a este modelo en otro lugar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>There is no photograph with a confirmed reading to learn from.</source>
            <translation>No hay ninguna fotografía con una lectura confirmada de la que aprender.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Every reading says {answer}: nothing can be told apart by one answer alone.</source>
            <translation>Todas las lecturas dicen {answer}: con una sola respuesta no se puede distinguir nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>It was asked to be left out.</source>
            <translation>Se pidió excluirla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its reading was withdrawn.</source>
            <translation>Su lectura fue retirada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>No reading of it is confirmed.</source>
            <translation>Ninguna lectura de ella está confirmada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>{reader} says {answer}</source>
            <translation>{reader} dice {answer}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its readers differ and no senior decided: {answers}.</source>
            <translation>Sus lectores difieren y ningún sénior decidió: {answers}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported: what is missing in it would read as healthy. {why} Draw in these tiles again, which mends them, or bring back a backup; then export once more.</source>
            <translation>{kind} de {name}, marcado por {reader}, no se exportó: lo que falta ahí se leería como sano. {why} Dibuje de nuevo en estas teselas, lo que las repara, o recupere una copia de seguridad; después exporte otra vez.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>There are no marked lesions of these readers and photographs: nothing was written.</source>
            <translation>No hay lesiones marcadas de estos lectores y fotografías: no se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{n} more are damaged.</source>
            <translation>Hay {n} más dañadas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported. {why}</source>
            <translation>{kind} de {name}, marcado por {reader}, no se exportó. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is missing.</source>
            <translation>Falta la máscara {path}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is damaged, or no PNG.</source>
            <translation>La máscara {path} está dañada, o no es PNG.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} holds two masks, one in its colours and another in its transparency.</source>
            <translation>La máscara {path} contiene dos máscaras, una en sus colores y otra en su transparencia.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is none: it holds more than two values.</source>
            <translation>{path} no es una máscara: contiene más de dos valores.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} has {width} x {height} pixels, its photograph {wanted_width} x {wanted_height}.</source>
            <translation>La máscara {path} tiene {width} x {height} píxeles; su fotografía, {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import changes {n} pixels of what {reader} marked as {kind} ({before} lesions now, {after} afterwards), so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}: la importación cambia {n} píxeles de lo que {reader} marcó como {kind} (lesiones ahora: {before}; después: {after}), así que no se guardó nada de esta fotografía; con --replace se hace.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import takes back that all is marked, as {reader} said of {kind}, so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}: la importación retira la indicación de que todo está marcado, que {reader} dio para {kind}, así que no se guardó nada de esta fotografía; con --replace se hace.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: {n} pixels of what {reader} had marked as {kind} were changed ({before} lesions before, {after} now).</source>
            <translation>{path}: se cambiaron {n} píxeles de lo que {reader} había marcado como {kind} (lesiones antes: {before}; ahora: {after}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: that all is marked, as {reader} had said of {kind}, was taken back.</source>
            <translation>{path}: se retiró la indicación de que todo está marcado, que {reader} había dado para {kind}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>The photograph {path} has marks of another size: nothing was added to them.</source>
            <translation>La fotografía {path} tiene marcas de otro tamaño: no se les añadió nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>Where the photograph {name} lies is not known: name its folder with --photographs.</source>
            <translation>No se sabe dónde está la fotografía {name}: indique su carpeta con --photographs.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There is no photograph {name}: its marks were left out.</source>
            <translation>No hay ninguna fotografía {name}: se omitieron sus marcas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There are {n} photographs {name}: the marks were left out.</source>
            <translation>Hay {n} fotografías {name}: se omitieron las marcas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} has changed since the marks were made (its content is another): they were left out.</source>
            <translation>La fotografía {path} ha cambiado desde que se hicieron las marcas (su contenido es otro): se omitieron.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} cannot be used: {error}</source>
            <translation>La fotografía {path} no se puede usar: {error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <location filename="../../retina_desktop/services/open_folder.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>There is no {path}.</source>
            <translation>No existe {path}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The mask {path} covers {share} of the photograph: no lesion does, an inverted mask does.</source>
            <translation>La máscara {path} cubre el {share} de la fotografía: ninguna lesión lo hace; una máscara invertida, sí.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names no kind of lesion that this program knows: it was left out.</source>
            <translation>{path} no indica ningún tipo de lesión que este programa conozca: se omitió.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is a second mask of its photograph and kind: it was left out.</source>
            <translation>{path} es una segunda máscara de la misma fotografía y el mismo tipo: se omitió.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>There are no masks in {folder}: they are called STEM_KIND.png.</source>
            <translation>No hay máscaras en {folder}: se llaman STEM_KIND.png.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} cannot be read: {why}.</source>
            <translation>La tabla {path} no se puede leer: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} has no column `photo`.</source>
            <translation>La tabla {path} no tiene la columna `photo`.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {words} is no kind of lesion that this program knows.</source>
            <translation>{path}: {words} no es un tipo de lesión que este programa conozca.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is no COCO file, or is damaged.</source>
            <translation>{path} no es un archivo COCO, o está dañado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is damaged: its {name} are not as COCO has them.</source>
            <translation>{path} está dañado: sus {name} no son como en COCO.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: the photograph with the id {id} has no file name.</source>
            <translation>{path}: la fotografía con el id {id} no tiene nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {name} has {width} x {height} pixels there, and {wanted_width} x {wanted_height} in truth.</source>
            <translation>{path}: allí {name} tiene {width} x {height} píxeles; en realidad, {wanted_width} x {wanted_height}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: lesion {id} cannot be used ({why}).</source>
            <translation>{path}: la lesión {id} no se puede usar ({why}).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: so it is with {n} more lesions of {name}.</source>
            <translation>{path}: lo mismo ocurre con {n} lesiones más de {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {n} lesions ({ids}) have a {name} that the file does not explain: they were left out.</source>
            <translation>{path}: {n} lesiones ({ids}) tienen un {name} que el archivo no explica: se omitieron.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} was written by a newer Retina Desktop: this one cannot read it.</source>
            <translation>{path} lo escribió un Retina Desktop más nuevo: este no puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} holds marks by {readers}: name one of them, or export one reader alone.</source>
            <translation>{path} contiene marcas de {readers}: indique uno de ellos, o exporte las de un solo lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names a mask outside its folder: {name}.</source>
            <translation>{path} indica una máscara fuera de su carpeta: {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there is no photograph {name}</source>
            <translation>no hay ninguna fotografía {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there are {n} photographs {name}</source>
            <translation>hay {n} fotografías {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/open_folder.py" />
            <source>{folder} cannot be opened: {why}.</source>
            <translation>No se puede abrir {folder}: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>{file} was not made by this program.</source>
            <translation>{file} no lo creó este programa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>A table as Parquet needs the full edition of the program; CSV holds the same table.</source>
            <translation>Una tabla en formato Parquet necesita la edición completa del programa; CSV contiene la misma tabla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/second_reading_files.py" />
            <location filename="../../retina_desktop/services/whole_files.py" />
            <source>{file} cannot be written: {why}.</source>
            <translation>No se puede escribir {file}: {why}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} other DICOM objects left out ({kinds})</source>
            <extracomment>For one: {n} other DICOM object left out ({kinds})</extracomment>
            <translation>
                <numerusform>{n} objeto DICOM de otro tipo omitido ({kinds})</numerusform>
                <numerusform>{n} objetos DICOM de otro tipo omitidos ({kinds})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} exported files left out</source>
            <extracomment>For one: {n} exported file left out</extracomment>
            <translation>
                <numerusform>{n} archivo exportado excluido</numerusform>
                <numerusform>{n} archivos exportados excluidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} OCT volumes (OPT) were left out: photographs alone are graded.</source>
            <extracomment>For one: {n} OCT volume (OPT) was left out: photographs alone are graded.</extracomment>
            <translation>
                <numerusform>{n} volumen de OCT (OPT) se omitió: solo se gradúan fotografías.</numerusform>
                <numerusform>{n} volúmenes de OCT (OPT) se omitieron: solo se gradúan fotografías.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file} names other patients than the photographs do: {names}.</source>
            <translation>{file} indica otros pacientes que las fotografías: {names}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: {patient} counts, its name seems to say {other}</source>
            <translation>{file}: vale {patient}; su nombre parece indicar {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: its own {other} counts, not {patient}</source>
            <translation>{file}: vale el suyo propio, {other}, no {patient}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>the list says {eye}, the photograph {other}</source>
            <translation>la lista indica {eye}; la fotografía, {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/print_archive.py" />
            <source>The file holds another photograph now than the one that was graded; open the folder again.</source>
            <translation>El archivo contiene ahora otra fotografía que la que se graduó; abra la carpeta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>Other readers' readings are shown once you have confirmed yours.</source>
            <translation>Las lecturas de otros lectores se muestran cuando haya confirmado la suya.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>after your grade</source>
            <translation>después de su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <location filename="../../retina_desktop/viewmodels/answer.py" />
            <source>no grade</source>
            <translation>sin grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>imported</source>
            <translation>importada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>{seen}, changed after</source>
            <translation>{seen}, cambiada después</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>model seen before</source>
            <translation>modelo visto antes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>blind</source>
            <translation>a ciegas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>first grade blind</source>
            <translation>primer grado a ciegas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>A later entry was made in another window, and stays.</source>
            <translation>En otra ventana se hizo una entrada posterior, que permanece.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>The reading was changed in another window, and is shown as it is now.</source>
            <translation>La lectura se cambió en otra ventana y se muestra como es ahora.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no grade to confirm yet: give one with 0-4, or U for ungradable.</source>
            <translation>Todavía no hay grado que confirmar: dé uno con 0-4, o U si no es gradable.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no reading to withdraw.</source>
            <translation>No hay lectura que retirar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>diseased</source>
            <translation>con enfermedad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>not analysed</source>
            <translation>sin analizar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>reader and model differ</source>
            <translation>con discrepancia entre lector y modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>drawn from the negatives</source>
            <translation>sorteada entre las negativas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{share} of the negatives</source>
            <translation>{share} de las negativas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>no negatives</source>
            <translation>ninguna negativa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{n} to read a second time: {why}.</source>
            <translation>{n} por leer una segunda vez: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{drawn} of {all} ({reached} %; {asked} % asked for)</source>
            <translation>{drawn} de {all} ({reached} %; pedido: {asked} %)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an office document or an archive</source>
            <translation>un documento ofimático o un archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an old office document</source>
            <translation>un documento ofimático antiguo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a Parquet table</source>
            <translation>una tabla Parquet</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: it is not text.</source>
            <translation>{file} no es una tabla: no es texto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: {why}.</source>
            <translation>{file} no es una tabla: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is larger than {most} MB: split the table.</source>
            <translation>{file} ocupa más de {most} MB: divida la tabla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is {what}: save the table as CSV.</source>
            <translation>{file} es {what}: guarde la tabla como CSV.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no text in {encoding}.</source>
            <translation>{file} no es texto en {encoding}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a quotation mark is never closed; the table may be cut off</source>
            <translation>hay unas comillas que nunca se cierran; la tabla puede estar cortada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a cell is longer than any table's</source>
            <translation>una celda es más larga que las de cualquier tabla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>its quotation marks cannot be understood</source>
            <translation>sus comillas no se pueden interpretar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The fuse network</source>
            <translation>La red de fusión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The main network's heads and the fuse network</source>
            <translation>Las cabezas de la red principal y la red de fusión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The lesion detector</source>
            <translation>El detector de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>There is no candidate called {name}.</source>
            <translation>No hay ningún candidato llamado {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>{name} cannot be deleted: {why}.</source>
            <translation>{name} no se puede eliminar: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The system ended the training; most often there is no memory left. Close other programs and go on.</source>
            <translation>El sistema terminó el entrenamiento; lo más frecuente es que no quede memoria. Cierre otros programas y continúe.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>it said nothing</source>
            <translation>no dijo nada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The training ended by a fault of its own: {why}.</source>
            <translation>El entrenamiento terminó por un fallo propio: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Changes of lesions are shown after your grades of both photographs.</source>
            <translation>Los cambios en las lesiones se muestran después de sus grados de ambas fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The model has not analysed both photographs yet.</source>
            <translation>El modelo aún no ha analizado ambas fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The two were analysed by different models; analysed anew they can be compared.</source>
            <translation>Las dos se analizaron con modelos distintos; si se analizan de nuevo, se pueden comparar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <source>The lesion maps of both photographs are not kept.</source>
            <translation>No se conservan los mapas de lesiones de ambas fotografías.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{n} photographs of {file} are not there: {names}.</source>
            <extracomment>For one: {n} photograph of {file} is not there: {names}.</extracomment>
            <translation>
                <numerusform>{n} fotografía de {file} no está: {names}.</numerusform>
                <numerusform>{n} fotografías de {file} no están: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file}: {rows}</source>
            <translation>{file}: {rows}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has grades, too: File, Import grades takes them in.</source>
            <translation>{file} también tiene grados: Archivo, Importar grados los incorpora.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no column for the photograph; its columns: {there}.</source>
            <translation>{file} no tiene columna para la fotografía; sus columnas: {there}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>line {line} names the same photograph and counts</source>
            <translation>la línea {line} indica la misma fotografía y es la que vale</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says {eye}, this one {other}</source>
            <translation>aquella indica {eye}; esta, {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says patient {patient}, this one {other}</source>
            <translation>aquella indica el paciente {patient}; esta, {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names a content and no file</source>
            <translation>nombra un contenido y ningún archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>its place in the order is no number: {value}</source>
            <translation>su lugar en el orden no es un número: {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be {right}, not {value}.</source>
            <translation>{key} debe ser {right}, no {value}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be one of {choices}, not {value}.</source>
            <translation>{key} debe ser uno de {choices}, no {value}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a list of texts</source>
            <translation>una lista de textos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>from {least} to {most}</source>
            <translation>de {least} a {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no folder {folder}: the model stays the one it was.</source>
            <translation>No existe la carpeta {folder}: el modelo sigue siendo el que era.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no model in {folder}: bundle.json is missing. The model stays the one it was.</source>
            <translation>No hay ningún modelo en {folder}: falta bundle.json. El modelo sigue siendo el que era.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no file {file}: the logo stays the one it was.</source>
            <translation>No existe el archivo {file}: el logotipo sigue siendo el que era.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Your name in the records; empty: your name on this computer.</source>
            <translation>Su nombre en los registros; vacío: su nombre en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Show the model's opinion only after your own grade.</source>
            <translation>Mostrar la opinión del modelo solo después de su propio grado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Senior readers, with commas between: the grade that one of them confirms settles it where readers disagree.</source>
            <translation>Lectores sénior, separados por comas: el grado que uno de ellos confirma resuelve los casos en que los lectores discrepan.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's name, on top of its reports.</source>
            <translation>El nombre de la clínica, en la cabecera de sus informes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's logo (a PNG, JPEG or SVG file), on top of its reports.</source>
            <translation>El logotipo de la clínica (un archivo PNG, JPEG o SVG), en la cabecera de sus informes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Whose follow-up is suggested beside your grade: a table's name.</source>
            <translation>De quién es el seguimiento que se sugiere junto a su grado: nombre de una tabla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's own tables of action and follow-up (a file); empty: the shipped ones.</source>
            <translation>Las tablas de conducta y seguimiento de la clínica (un archivo); vacío: las incluidas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Open the folders inside a folder, too.</source>
            <translation>Abrir también las carpetas dentro de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger photographs are refused (millions of pixels).</source>
            <translation>Se rechazan fotografías mayores (millones de píxeles).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger files are refused (MB).</source>
            <translation>Se rechazan archivos mayores (MB).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The file of the readings; empty: the program's own.</source>
            <translation>El archivo de las lecturas; vacío: el propio del programa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Folders opened before, newest first.</source>
            <translation>Carpetas abiertas antes, la más reciente primero.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list was opened from.</source>
            <translation>De dónde se abrió la lista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The photograph on the screen.</source>
            <translation>La fotografía en pantalla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse photographs with the model.</source>
            <translation>Analizar las fotografías con el modelo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse the whole list when the photograph on the screen is done.</source>
            <translation>Analizar toda la lista cuando termine la fotografía en pantalla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Where the model runs.</source>
            <translation>Dónde se ejecuta el modelo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The folder of the model to use; empty: the promoted one, else the newest that came with the program.</source>
            <translation>La carpeta del modelo que se usa; vacío: el promovido o, si no, el más reciente incluido con el programa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How far the analysis gives way to other programs (Unix).</source>
            <translation>Cuánto cede el análisis ante otros programas (Unix).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>A recipe for retraining (a TOML file); empty: the training's own.</source>
            <translation>Una receta para el reentrenamiento (un archivo TOML); vacío: la del propio entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for photographs read ahead (MB).</source>
            <translation>Memoria para fotografías leídas por adelantado (MB).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many neighbours are read ahead on each side.</source>
            <translation>Cuántas vecinas se leen por adelantado a cada lado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for small pictures (MB).</source>
            <translation>Memoria para las miniaturas (MB).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Language of the window: English, Spanish, Hindi or Chinese; counts from the next start.</source>
            <translation>Idioma de la ventana: inglés, español, hindi o chino; vale desde el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Colours of the window: the name of a theme.</source>
            <translation>Colores de la ventana: nombre de un tema.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep zoom and place for the next photograph of the same size.</source>
            <translation>Mantener zoom y posición en la siguiente fotografía del mismo tamaño.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep brightness, contrast and filters for the next photograph.</source>
            <translation>Mantener brillo, contraste y filtros en la fotografía siguiente.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many times the loupe magnifies the view.</source>
            <translation>Cuántas veces amplía la lupa la vista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How often a second two compared photographs are both seen while they blink; less is calmer.</source>
            <translation>Cuántas veces por segundo se ven ambas fotografías comparadas mientras parpadean; menos es más sereno.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Size and columns of the window.</source>
            <translation>Tamaño y columnas de la ventana.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The notice of intended use was read.</source>
            <translation>Se leyó el aviso de uso previsto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The tour of the window came once.</source>
            <translation>El recorrido por la ventana ya se mostró una vez.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list.</source>
            <translation>Orden de la lista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list the other way round.</source>
            <translation>Orden inverso de la lista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The list is grouped by patient.</source>
            <translation>La lista está agrupada por paciente.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list is filtered by, as JSON.</source>
            <translation>El filtro de la lista, como JSON.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Saved filters of the list, each a name and JSON.</source>
            <translation>Filtros guardados de la lista, cada uno un nombre y JSON.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Which list is one of second readings.</source>
            <translation>Qué lista es de segundas lecturas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Share of the negatives that is read twice.</source>
            <translation>Proporción de las negativas que se lee dos veces.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Of the draw among the negatives.</source>
            <translation>Del sorteo entre las negativas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The screening that was not finished, as JSON.</source>
            <translation>El cribado que no se terminó, como JSON.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The results that were looked at last.</source>
            <translation>Los resultados que se miraron por última vez.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How strongly lesion maps are drawn, 0 to 1.</source>
            <translation>Con qué intensidad se dibujan los mapas de lesiones, de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How it is found out what spoke for the model's grade.</source>
            <translation>Cómo se averigua qué habló a favor del grado del modelo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keys of your own, such as "grade.confirm=Return".</source>
            <translation>Teclas propias, como "grade.confirm=Return".</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The settings could not be saved: {why}.</source>
            <translation>No se pudieron guardar los ajustes: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE (on its way)</source>
            <translation>CLAHE (en camino)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE cannot be shown. {why}</source>
            <translation>No se puede mostrar CLAHE. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Starting the analysis…</source>
            <translation>Iniciando el análisis…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Loading the model…</source>
            <translation>Cargando el modelo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>No analysis: {why}</source>
            <translation>Sin análisis: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>{seconds} s a photograph</source>
            <translation>{seconds} s por fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>model {name}</source>
            <translation>modelo {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysis paused at {done} of {total}</source>
            <translation>Análisis en pausa en {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysing {done} of {total}</source>
            <translation>Analizando {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Give a grade first: keys 0 to 4, or U.</source>
            <translation>Dé primero un grado: teclas 0 a 4, o U.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The photograph was not on the screen yet: nothing was entered.</source>
            <translation>La fotografía aún no estaba en pantalla: no se introdujo nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The reading of {file} was changed in another window.</source>
            <translation>La lectura de {file} se cambió en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>An ungradable photograph carries no finding of macular oedema.</source>
            <translation>Una fotografía no gradable no lleva hallazgo de edema macular.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>confirm the model's grade of {file}</source>
            <translation>confirmar el grado del modelo de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved: {why}</source>
            <translation>No guardado: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Nothing was saved for {file}: {why}</source>
            <translation>No se guardó nada para {file}: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed yet</source>
            <translation>Aún no calculado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Waiting for its turn</source>
            <translation>Esperando su turno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The photograph is analysed by the model in use first</source>
            <translation>Primero se analiza la fotografía con el modelo en uso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>There is no model to ask</source>
            <translation>No hay modelo al que preguntar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{done} of {total} passes</source>
            <translation>{done} de {total} pasadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{method} of {file}</source>
            <translation>{method} de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The attribution was not made: {why}</source>
            <translation>No se hizo la atribución: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Other eye</source>
            <translation>Otro ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Earlier visit</source>
            <translation>Visita anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Chosen</source>
            <translation>Elegida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not in the list</source>
            <translation>no está en la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not read yet</source>
            <translation>sin leer todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: ungradable</source>
            <translation>su grado: no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: {grade}</source>
            <translation>su grado: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>model: {grade}</source>
            <translation>modelo: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>{why} Both are shown as they are.</source>
            <translation>{why} Ambas se muestran tal como son.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Reading {name}…</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Mirrored: left and right have changed sides</source>
            <translation>Reflejada: izquierda y derecha han cambiado de lado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>As it is</source>
            <translation>Tal como es</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Looking where it fits…</source>
            <translation>Buscando dónde encaja…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No photograph</source>
            <translation>Sin fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye of patient {patient} nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation>La lista no tiene ni el otro ojo del paciente {patient} ni una visita anterior de este: elija una fotografía con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>residual {share} % of the field ({px} px)</source>
            <translation>residuo: {share} % del campo ({px} px)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Warped onto {name}</source>
            <translation>Deformada para encajar en {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>covers {share} % of it</source>
            <translation>cubre el {share} % de ella</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>shown with {share} % of its pixels: memory is short</source>
            <translation>se muestra con el {share} % de sus píxeles: falta memoria</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Every reading that was ever saved</source>
            <translation>Todas las lecturas que se guardaron alguna vez</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the list</source>
            <extracomment>For one: The {n} photograph of the list</extracomment>
            <translation>
                <numerusform>La {n} fotografía de la lista</numerusform>
                <numerusform>Las {n} fotografías de la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the filtered list</source>
            <extracomment>For one: The {n} photograph of the filtered list</extracomment>
            <translation>
                <numerusform>La {n} fotografía de la lista filtrada</numerusform>
                <numerusform>Las {n} fotografías de la lista filtrada</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The photograph on the screen (its patient is not known)</source>
            <translation>La fotografía en pantalla (no se conoce su paciente)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Patient {patient}: {n} photographs</source>
            <extracomment>For one: Patient {patient}: {n} photograph</extracomment>
            <translation>
                <numerusform>Paciente {patient}: {n} fotografía</numerusform>
                <numerusform>Paciente {patient}: {n} fotografías</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} photographs are not read yet and left out.</source>
            <extracomment>For one: {n} photograph is not read yet and left out.</extracomment>
            <translation>
                <numerusform>{n} fotografía aún está sin leer y se omite.</numerusform>
                <numerusform>{n} fotografías aún están sin leer y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} entries are not saved yet and left out.</source>
            <extracomment>For one: {n} entry is not saved yet and left out.</extracomment>
            <translation>
                <numerusform>{n} entrada aún no está guardada y se omite.</numerusform>
                <numerusform>{n} entradas aún no están guardadas y se omiten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The readings cannot be looked up: the store is not open.</source>
            <translation>No se pueden consultar las lecturas: el almacén no está abierto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>your grade {values}</source>
            <translation>su grado {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>model's grade {values}</source>
            <translation>grado del modelo {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>conformal set {values}</source>
            <translation>conjunto conforme {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none yet</source>
            <translation>todavía ninguno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>eye unknown</source>
            <translation>ojo desconocido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>the model's opinion on photographs that you have not graded is hidden (blind first)</source>
            <translation>la opinión del modelo sobre fotografías que usted no ha graduado está oculta (primero a ciegas)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>entropy {least} to {most}</source>
            <translation>entropía de {least} a {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>quality {least} to {most} %</source>
            <translation>calidad del {least} al {most} %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to look at again</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>readers disagree</source>
            <translation>los lectores discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none</source>
            <comment>no grade yet</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>no patient</source>
            <translation>sin paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>patient {name}</source>
            <translation>paciente {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>{since} to {until}</source>
            <translation>{since} a {until}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades imported from {file}.</source>
            <extracomment>For one: {n} grade imported from {file}.</extracomment>
            <translation>
                <numerusform>{n} grado importado de {file}.</numerusform>
                <numerusform>{n} grados importados de {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} were there already.</source>
            <extracomment>For one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} ya estaba.</numerusform>
                <numerusform>{n} ya estaban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} wrong rows were left out.</source>
            <extracomment>For one: {n} wrong row was left out.</extracomment>
            <translation>
                <numerusform>Se omitió {n} fila errónea.</numerusform>
                <numerusform>Se omitieron {n} filas erróneas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new for {reader}.</source>
            <extracomment>For one: {n} grade is new for {reader}.</extracomment>
            <translation>
                <numerusform>{n} grado es nuevo para {reader}.</numerusform>
                <numerusform>{n} grados son nuevos para {reader}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new.</source>
            <extracomment>For one: {n} grade is new.</extracomment>
            <translation>
                <numerusform>{n} grado es nuevo.</numerusform>
                <numerusform>{n} grados son nuevos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Nothing is new.</source>
            <translation>No hay nada nuevo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} are there already.</source>
            <extracomment>For one: {n} is there already.</extracomment>
            <translation>
                <numerusform>{n} ya está.</numerusform>
                <numerusform>{n} ya están.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} rows repeat others.</source>
            <extracomment>For one: {n} row repeats another.</extracomment>
            <translation>
                <numerusform>{n} fila repite otra.</numerusform>
                <numerusform>{n} filas repiten otras.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Readings of {readers}.</source>
            <translation>Lecturas de {readers}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The photograph is not read yet: try again in a moment.</source>
            <translation>La fotografía aún no está leída: inténtelo de nuevo en un momento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>{n} entries are not saved yet and not shown here.</source>
            <extracomment>For one: {n} entry is not saved yet and not shown here.</extracomment>
            <translation>
                <numerusform>{n} entrada aún no está guardada y no se muestra aquí.</numerusform>
                <numerusform>{n} entradas aún no están guardadas y no se muestran aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>Optic disc and fovea lie on the retina: point at a place within the field of view.</source>
            <translation>La papila y la fóvea están en la retina: señale un lugar dentro del campo de visión.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>This does not look like a fundus photograph; what the model says of it may mean nothing.</source>
            <translation>Esto no parece una fotografía de fondo de ojo; lo que el modelo dice de ella puede no significar nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <source>optic disc</source>
            <translation>papila</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>{landmarks} placed by {reader}</source>
            <translation>{landmarks}: colocadas por {reader}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>move the {landmark}</source>
            <translation>mover: {landmark}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>put disc and fovea back</source>
            <translation>devolver papila y fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The photograph is still being read.</source>
            <translation>La fotografía aún se está leyendo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>{what} of {file}</source>
            <translation>{what} de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The saved filter {name} cannot be read: {error}. It is kept, and not offered.</source>
            <translation>El filtro guardado {name} no se puede leer: {error}. Se conserva, pero no se ofrece.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The list's last filter cannot be read: {error}. Every photograph is listed.</source>
            <translation>El último filtro de la lista no se puede leer: {error}. Se muestran todas las fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>There is a filter {name} already.</source>
            <translation>Ya existe un filtro {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A filter needs a name.</source>
            <translation>Un filtro necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A name has no brace in it.</source>
            <translation>Un nombre no lleva llaves.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>queued</source>
            <translation>en cola</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>to read</source>
            <translation>por leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>same grade</source>
            <translation>mismo grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>one step apart</source>
            <translation>un grado de diferencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>two or more apart</source>
            <translation>dos o más de diferencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>gradable or not</source>
            <translation>gradable o no</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>No patient</source>
            <translation>Sin paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>Patient {name}</source>
            <translation>Paciente {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{eye} graded</source>
            <translation>{eye} graduado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>both eyes alike</source>
            <translation>ambos ojos iguales</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>worse eye {eye}</source>
            <translation>peor ojo {eye}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{left} of {total} to read</source>
            <translation>{left} de {total} por leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{n} files cannot be shown</source>
            <extracomment>For one: {n} file cannot be shown</extracomment>
            <translation>
                <numerusform>no se puede mostrar {n} archivo</numerusform>
                <numerusform>no se pueden mostrar {n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>all read</source>
            <translation>todo leído</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>read</source>
            <translation>leída</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder</source>
            <translation>como en la carpeta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder, backwards</source>
            <translation>como en la carpeta, al revés</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, A to Z</source>
            <translation>nombre, A-Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, Z to A</source>
            <translation>nombre, Z-A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, to read first</source>
            <translation>estado, por leer primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, read first</source>
            <translation>estado, leídas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, highest first</source>
            <translation>su grado, mayor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, lowest first</source>
            <translation>su grado, menor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, highest first</source>
            <translation>grado del modelo, mayor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, lowest first</source>
            <translation>grado del modelo, menor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>least certain first</source>
            <translation>menos ciertas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>most certain first</source>
            <translation>más ciertas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>uncertain and varied first</source>
            <translation>inciertas y variadas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>certain and alike first</source>
            <translation>ciertas y parecidas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe first</source>
            <translation>probablemente graves primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe last</source>
            <translation>probablemente graves al final</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, largest first</source>
            <translation>conjunto conforme, mayor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, smallest first</source>
            <translation>conjunto conforme, menor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, largest first</source>
            <translation>discrepancia, mayor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, smallest first</source>
            <translation>discrepancia, menor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, worst first</source>
            <translation>calidad de imagen, peor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, best first</source>
            <translation>calidad de imagen, mejor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>most likely wrong first</source>
            <translation>primero lo más probablemente erróneo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>least likely wrong first</source>
            <translation>primero lo menos probablemente erróneo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, A to Z</source>
            <translation>paciente, A-Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, Z to A</source>
            <translation>paciente, Z-A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, newest first</source>
            <translation>fecha, más reciente primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, oldest first</source>
            <translation>fecha, más antigua primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for photographs…</source>
            <translation>Buscando fotografías…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{count} photographs so far</source>
            <translation>{count} fotografías hasta ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{file} holds another picture than when you marked lesions in it.</source>
            <translation>{file} contiene otra imagen que cuando usted marcó lesiones en él.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>The marks stay with the old one.</source>
            <translation>Las marcas siguen con la antigua.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of {file} were changed in another window: look at them and mark again.</source>
            <translation>Las marcas de {file} se cambiaron en otra ventana: mírelas y marque de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of this photograph were made on {old} pixels, and it has {new} now: they are kept, and not shown.</source>
            <translation>Las marcas de esta fotografía se hicieron sobre {old} píxeles, y ahora tiene {new}: se conservan, pero no se muestran.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks ({kinds}) are damaged in the store and left out; all others are shown. What you draw there again mends them.</source>
            <extracomment>For one: {n} tile of the marks ({kinds}) is damaged in the store and left out; all others are shown. What you draw there again mends it.</extracomment>
            <translation>
                <numerusform>{n} tesela de las marcas ({kinds}) está dañada en el almacén y se omite; todas las demás se muestran. Lo que dibuje de nuevo ahí la repara.</numerusform>
                <numerusform>{n} teselas de las marcas ({kinds}) están dañadas en el almacén y se omiten; todas las demás se muestran. Lo que dibuje de nuevo ahí las repara.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window after this step: it cannot be undone.</source>
            <translation>Las marcas de {file} se cambiaron en otra ventana después de este paso: no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window, and are shown as they are now.</source>
            <translation>Las marcas de {file} se cambiaron en otra ventana, y se muestran como son ahora.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>accept {lesions}</source>
            <translation>aceptar {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>drop {lesions}</source>
            <translation>rechazar {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>mark {lesions}</source>
            <translation>marcar {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>erase marks of {lesions}</source>
            <translation>borrar marcas de {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>say that all is marked: {lesions}</source>
            <translation>indicar que todo está marcado: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No retina is seen here: nothing can be marked outside of the round field.</source>
            <translation>Aquí no se ve retina: fuera del campo redondo no se puede marcar nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The marks are still being read.</source>
            <translation>Las marcas aún se están leyendo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model does not propose this kind</source>
            <translation>El modelo no propone este tipo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No proposals yet</source>
            <translation>Todavía sin propuestas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>Proposals are shown after your grade</source>
            <translation>Las propuestas se muestran después de su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The wand needs the model's map. {why}.</source>
            <translation>La varita necesita el mapa del modelo. {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model's map is empty here: nothing grows.</source>
            <translation>El mapa del modelo está vacío aquí: no crece nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Analysing…</source>
            <translation>Analizando…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Queued.</source>
            <translation>En cola.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Shown after your grade.</source>
            <translation>Se muestra después de su grado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>grades now</source>
            <translation>gradúa ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>a candidate</source>
            <translation>candidato</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>cannot be used</source>
            <translation>no se puede usar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>promoted</source>
            <translation>promovido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>rolled back to</source>
            <translation>revertido a</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>The candidate {name} was deleted.</source>
            <translation>Se eliminó el candidato {name}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>{name} was promoted: it grades from now on. One action returns to the model before.</source>
            <translation>Se promovió {name}: gradúa desde ahora. Una sola acción vuelve al modelo anterior.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>Rolled back: {name} grades again.</source>
            <translation>Revertido: {name} gradúa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>Earlier readings could not be read, so they are not in it.</source>
            <translation>Las lecturas anteriores no se pudieron leer, así que no están en él.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>All earlier readings were copied there.</source>
            <translation>Todas las lecturas anteriores se copiaron allí.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>The readings that were in it are shown; those from before stay where they were.</source>
            <translation>Se muestran las lecturas que contenía; las de antes siguen donde estaban.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>What you see was read before that, and your grade counts for it.</source>
            <translation>Lo que ve se leyó antes de eso, y su grado vale para ello.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>The file of this photograph holds another picture now.</source>
            <translation>El archivo de esta fotografía contiene ahora otra imagen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>{n} photographs are not there any more.</source>
            <extracomment>For one: {n} photograph is not there any more.</extracomment>
            <translation>
                <numerusform>{n} fotografía ya no está.</numerusform>
                <numerusform>{n} fotografías ya no están.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>Readings follow photographs that were moved: open the folder where they are now.</source>
            <translation>Las lecturas siguen a las fotografías movidas: abra la carpeta donde están ahora.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/pyramid.py" />
            <source>A picture of {width} x {height} pixels does not fit in memory.</source>
            <translation>Una imagen de {width} x {height} píxeles no cabe en la memoria.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>confirm {grade} of {file}</source>
            <translation>confirmar {grade} de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>grade {grade} of {file}</source>
            <translation>grado {grade} de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>macular oedema of {file}</source>
            <translation>edema macular de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>signs of {file}</source>
            <translation>signos de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>image quality of {file}</source>
            <translation>calidad de imagen de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>note on {file}</source>
            <translation>nota sobre {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>Changed since the list was written, and another picture now: {names}.</source>
            <translation>Cambiaron desde que se escribió la lista, y ahora son otra imagen: {names}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>{file} holds another picture than before; the readings of that one stay with it.</source>
            <translation>{file} contiene otra imagen que antes; las lecturas de aquella siguen con ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>No reading can be added: put that right and try again, or keep the readings in another file.</source>
            <translation>No se puede añadir ninguna lectura: corríjalo e inténtelo de nuevo, o guarde las lecturas en otro archivo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>What you entered is kept and saved once the store can be written again.</source>
            <translation>Lo que introdujo se conserva y se guarda cuando se pueda volver a escribir en el almacén.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>The store is not open.</source>
            <translation>El almacén no está abierto.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Use the shipped model</source>
            <translation>Usar el modelo incluido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show it as it is now</source>
            <translation>Mostrarla como es ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the results</source>
            <translation>Mostrar los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Go on with it</source>
            <translation>Continuarlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the training</source>
            <translation>Mostrar el entrenamiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show report…</source>
            <translation>Mostrar el informe…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Save diagnostics archive…</source>
            <translation>Guardar un paquete de diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Readings are not saved yet: make the report once they are.</source>
            <translation>Hay lecturas aún sin guardar: haga el informe cuando lo estén.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until this reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until this reader has given a grade.</extracomment>
            <translation>
                <numerusform>La opinión del modelo de {n} fotografía no se cuenta: está oculta hasta que este lector haya dado un grado.</numerusform>
                <numerusform>Las opiniones del modelo de {n} fotografías no se cuentan: están ocultas hasta que este lector haya dado un grado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Other readers' grades of {n} photographs are not counted: they are hidden until this reader has confirmed theirs.</source>
            <extracomment>For one: Other readers' grades of {n} photograph are not counted: they are hidden until this reader has confirmed one.</extracomment>
            <translation>
                <numerusform>Los grados de otros lectores de {n} fotografía no se cuentan: están ocultos hasta que este lector haya confirmado el suyo.</numerusform>
                <numerusform>Los grados de otros lectores de {n} fotografías no se cuentan: están ocultos hasta que este lector haya confirmado los suyos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>{n} photographs of the list were not looked at yet and are left out.</source>
            <extracomment>For one: {n} photograph of the list was not looked at yet and is left out.</extracomment>
            <translation>
                <numerusform>{n} fotografía de la lista aún no se examinó y se omite.</numerusform>
                <numerusform>{n} fotografías de la lista aún no se examinaron y se omiten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Eye</source>
            <translation>Ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Taken</source>
            <comment>photograph</comment>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Grade</source>
            <translation>Grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 3-4</source>
            <translation>Grado 3-4</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Uncertainty</source>
            <translation>Incertidumbre</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>At 90 %</source>
            <translation>Al 90 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Oedema</source>
            <translation>Edema</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Refer</source>
            <translation>Derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The date of capture, where the file or the store says it</source>
            <translation>La fecha de captura, donde el archivo o el almacén la indica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's grade, 0 to 4; U where it calls the photograph ungradable</source>
            <translation>El grado del modelo, de 0 a 4; U donde considera la fotografía no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Probability that the grade is 3 or 4</source>
            <translation>Probabilidad de que el grado sea 3 o 4</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Entropy over the grades: 0 certain, 1 uncertain</source>
            <translation>Entropía entre los grados: 0 cierto, 1 incierto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The grades that together hold the true one 90 times of 100</source>
            <translation>Los grados que, juntos, contienen el verdadero 90 de cada 100 veces</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema, by IDRiD's scale: 0 no hard exudate, 1 farther than one disc diameter from the fovea, 2 within one disc diameter</source>
            <translation>El riesgo de edema macular según el modelo, en la escala de IDRiD: 0 ningún exudado duro, 1 a más de un diámetro de disco de la fóvea, 2 a menos de un diámetro de disco</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model would refer it; of an ungradable photograph nothing is said</source>
            <translation>El modelo la derivaría; de una fotografía no gradable no se dice nada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Microaneurysms counted</source>
            <translation>Microaneurismas contados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Haemorrhages counted</source>
            <translation>Hemorragias contadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Hard exudates counted</source>
            <translation>Exudados duros contados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Soft exudates counted</source>
            <translation>Exudados algodonosos contados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Why it failed, or what is wrong with the photograph</source>
            <translation>Por qué falló, o qué le pasa a la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>U ungradable</source>
            <translation>U no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>This row cannot be read.</source>
            <translation>Esta fila no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>{missing} not found</source>
            <translation>{missing}: no se encontró</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}</source>
            <translation>Riesgo de edema macular {risk}: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>under 1 %</source>
            <translation>menos del 1 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over 99 %</source>
            <translation>más del 99 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>risk {number}</source>
            <translation>riesgo {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>refer</source>
            <translation>derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>right eye</source>
            <translation>ojo derecho</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>left eye</source>
            <translation>ojo izquierdo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>model: ungradable</source>
            <translation>modelo: no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Every photograph in the list is read.</source>
            <translation>Todas las fotografías de la lista están leídas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{n} readings are entered and not confirmed.</source>
            <extracomment>For one: {n} reading is entered and not confirmed.</extracomment>
            <translation>
                <numerusform>{n} lectura está introducida y no confirmada.</numerusform>
                <numerusform>{n} lecturas están introducidas y no confirmadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>your {grade}</source>
            <translation>su {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: {grade}</source>
            <translation>{who}: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: look again</source>
            <translation>{who}: revisar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{words}, model seen</source>
            <translation>{words}, modelo visto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · another model</source>
            <translation>{words} · otro modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{readers} disagree</source>
            <translation>{readers} discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Study {study}</source>
            <translation>Estudio {study}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Why: {reason}</source>
            <translation>Por qué: {reason}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>grade {grade}</source>
            <translation>grado {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>to look at again: {words}</source>
            <translation>por revisar: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file {day}</source>
            <translation>archivo {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file of {day}</source>
            <translation>archivo del {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Captured {time} (EXIF or DICOM)</source>
            <translation>Tomada el {time} (EXIF o DICOM)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>No capture date in it; the file is of {time}</source>
            <translation>Sin fecha de captura; el archivo es del {time}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>open</source>
            <comment>a patient's rows</comment>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>closed</source>
            <comment>a patient's rows</comment>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>make room, then choose Screen, Go on</source>
            <translation>libere espacio y elija Cribado, Continuar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>choose another folder for the results</source>
            <translation>elija otra carpeta para los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {count} photographs so far</source>
            <translation>Cribado: {count} fotografías hasta ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening ends at {done} of {total}…</source>
            <translation>El cribado termina en {done} de {total}…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening paused at {done} of {total}</source>
            <translation>Cribado en pausa en {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {done} done, waits for new ones</source>
            <translation>Cribado: {done} hechas, a la espera de nuevas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening {done} of {total}</source>
            <translation>Cribando {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{time} left</source>
            <translation>tiempo restante: {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} fallida</numerusform>
                <numerusform>{n} fallidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>A screening was not finished when the program ended: {folder}.</source>
            <translation>Un cribado no había terminado cuando se cerró el programa: {folder}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Another window or program is screening into {folder} now: wait for it, or choose another folder.</source>
            <translation>Otra ventana o programa está cribando ahora en {folder}: espere a que termine o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening stopped. {why}</source>
            <translation>El cribado se detuvo. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening was ended. What was done, {done} photographs, is in {file}.</source>
            <translation>Se puso fin al cribado. Lo hecho, {done} fotografías, está en {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a minute</source>
            <translation>{rate} por minuto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a second</source>
            <translation>{rate} por segundo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} graded</source>
            <extracomment>For one: {n} graded</extracomment>
            <translation>
                <numerusform>{n} graduada</numerusform>
                <numerusform>{n} graduadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} ungradable</source>
            <extracomment>For one: {n} ungradable</extracomment>
            <translation>
                <numerusform>{n} no gradable</numerusform>
                <numerusform>{n} no gradables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} done before</source>
            <extracomment>For one: {n} done before</extracomment>
            <translation>
                <numerusform>{n} hecha antes</numerusform>
                <numerusform>{n} hechas antes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening is done: {counts}.</source>
            <translation>El cribado ha terminado: {counts}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The list is in {folder}: to-read.csv for the second reader, to-read-reasons.csv for you.</source>
            <translation>La lista está en {folder}: to-read.csv para el segundo lector, to-read-reasons.csv para usted.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} photographs are not where they were when they were screened.</source>
            <extracomment>For one: {n} photograph is not where it was when it was screened.</extracomment>
            <translation>
                <numerusform>{n} fotografía no está donde estaba cuando se cribó.</numerusform>
                <numerusform>{n} fotografías no están donde estaban cuando se cribaron.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Blind first was switched on for the second reading.</source>
            <translation>Se activó «primero a ciegas» para la segunda lectura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: all {n} read</source>
            <translation>Segunda lectura: leídas las {n}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: {read} of {all} read</source>
            <translation>Segunda lectura: {read} de {all} leídas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The second reading is finished: {n} read and confirmed.</source>
            <translation>La segunda lectura ha terminado: {n} leídas y confirmadas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} cannot be opened.</source>
            <extracomment>For one: {n} cannot be opened.</extracomment>
            <translation>
                <numerusform>{n} no se puede abrir.</numerusform>
                <numerusform>{n} no se pueden abrir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Readers disagree on {n} of them</source>
            <extracomment>For one: Readers disagree on {n} of them</extracomment>
            <translation>
                <numerusform>Los lectores discrepan en {n} de ellas</numerusform>
                <numerusform>Los lectores discrepan en {n} de ellas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{disagree}: Screen, Readers disagree lists them for a senior.</source>
            <translation>{disagree}: Cribado, Los lectores discrepan las lista para un lector sénior.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>No two readers disagree.</source>
            <translation>No hay dos lectores que discrepen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings that could not be saved last time are saved now.</source>
            <extracomment>For one: {n} reading that could not be saved last time is saved now.</extracomment>
            <translation>
                <numerusform>{n} lectura que no se pudo guardar la última vez está guardada ahora.</numerusform>
                <numerusform>{n} lecturas que no se pudieron guardar la última vez están guardadas ahora.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>You can grade without it.</source>
            <translation>Puede graduar sin él.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>Readings are kept in {file} from now on.</source>
            <translation>Desde ahora las lecturas se guardan en {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/spoken_parts.py" />
            <source>Weighing…</source>
            <translation>Sopesando…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training ends; its checkpoint is kept…</source>
            <translation>El entrenamiento termina; se conserva su punto de control…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Paused: {stage}</source>
            <translation>En pausa: {stage}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{time} so far</source>
            <translation>{time} hasta ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training module is not installed with this program: pip install the project with its training.</source>
            <translation>El módulo de entrenamiento no está instalado con este programa: instale con pip el proyecto con su entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>What was to be trained is not known any more: start it anew.</source>
            <translation>Ya no se sabe qué se iba a entrenar: inícielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training cannot be started: {why}.</source>
            <translation>No se puede iniciar el entrenamiento: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training is done: {name} can be compared with {model}.</source>
            <translation>El entrenamiento ha terminado: {name} se puede comparar con {model}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped. It can go on from its checkpoint.</source>
            <translation>Se detuvo el entrenamiento. Puede continuar desde su punto de control.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped before its first checkpoint: it begins anew.</source>
            <translation>Se detuvo el entrenamiento antes de su primer punto de control: empezará de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>There is no new model. {why}</source>
            <translation>No hay ningún modelo nuevo. {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The new model is compared and written</source>
            <translation>Se compara y se escribe el modelo nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Network {part} of {parts} learns</source>
            <translation>Aprende la red {part} de {parts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The readings are gathered</source>
            <translation>Se reúnen las lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Photographs are looked at</source>
            <translation>Se examinan las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The networks learn</source>
            <translation>Aprenden las redes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Fetching the lesions of both…</source>
            <translation>Obteniendo las lesiones de ambas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions are compared where both photographs are in the list.</source>
            <translation>Las lesiones se comparan cuando ambas fotografías están en la lista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions of two patients or two eyes are not compared.</source>
            <translation>No se comparan lesiones de dos pacientes ni de dos ojos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The lesion maps of the other photograph are no longer kept: open it to have them made again.</source>
            <translation>Los mapas de lesiones de la otra fotografía ya no se conservan: ábrala para que se hagan de nuevo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Comparing the lesions of both…</source>
            <translation>Comparando las lesiones de ambas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>{new} new, {gone} gone, {grown} grown, {shrunk} shrunk</source>
            <translation>nuevas {new}, desaparecidas {gone}, agrandadas {grown}, reducidas {shrunk}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions: {counts}</source>
            <translation>Lesiones: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions since {date}: {counts}</source>
            <translation>Lesiones desde el {date}: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Microaneurysms a year: {formed} new, {gone} gone. Two photographs of an unchanged eye give some 9 new or gone for each 100.</source>
            <translation>Microaneurismas al año: {formed} nuevos, {gone} desaparecidos. Dos fotografías de un ojo sin cambios dan unos 9 nuevos o desaparecidos por cada 100.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>analysing</source>
            <translation>analizando</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>The analysis is switched off in the settings.</source>
            <translation>El análisis está desactivado en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist_order.py" />
            <source>To look at again: {words}</source>
            <translation>Por revisar: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The green channel as grey: vessels and haemorrhages darkest</source>
            <translation>El canal verde en gris: vasos y hemorragias, lo más oscuro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>CLAHE</source>
            <translation>CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Local contrast: contrast limited adaptive histogram equalisation</source>
            <translation>Contraste local: ecualización adaptativa del histograma con contraste limitado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Adjust the picture</source>
            <translation>Ajustar la imagen</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The photograph as the file is</source>
            <translation>La fotografía tal como está en el archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute</source>
            <translation>Calcular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>The answer that is explained: what spoke for it, and what against it</source>
            <translation>La respuesta que se explica: qué habló a favor y qué en contra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Method of the attribution</source>
            <translation>Método de la atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Answer that is explained</source>
            <translation>Respuesta que se explica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>its own grade</source>
            <translation>su propio grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Progress of the attribution</source>
            <translation>Progreso de la atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Stop the attribution</source>
            <translation>Detener la atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute the attribution</source>
            <translation>Calcular la atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Leave off computing</source>
            <translation>Abandonar el cálculo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Evidence against this answer and for it, over the photograph in grey</source>
            <translation>Indicios en contra y a favor de esta respuesta, sobre la fotografía en gris</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against, up to {share}</source>
            <translation>en contra, hasta {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none against</source>
            <translation>nada en contra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for, up to {share}</source>
            <translation>a favor, hasta {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none for</source>
            <translation>nada a favor</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is the strongest evidence in this photograph; no probability</source>
            <translation>100 % es el indicio más fuerte de esta fotografía; no es una probabilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way, over the photograph in grey</source>
            <translation>Dónde un cambio importaría más, en un sentido u otro, sobre la fotografía en gris</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>little</source>
            <translation>poco</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much, up to {share}</source>
            <translation>mucho, hasta {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is what matters most in this photograph; no probability</source>
            <translation>100 % es lo que más importa en esta fotografía; no es una probabilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>By {model}, not this opinion's model</source>
            <translation>Por {model}, no por el modelo de esta opinión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>new</source>
            <translation>nuevas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>grown</source>
            <translation>agrandadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>shrunk</source>
            <translation>reducidas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>gone</source>
            <translation>desaparecidas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt</source>
            <translation>dudosas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>not comparable  {count}</source>
            <translation>no comparables  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a photograph</source>
            <translation>Comparar con una fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Name, patient, eye or date</source>
            <translation>Nombre, paciente, ojo o fecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Photographs that match</source>
            <translation>Fotografías que coinciden</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>A file…</source>
            <translation>Un archivo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a file</source>
            <translation>Comparar con un archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>What you want to do</source>
            <translation>Lo que quiere hacer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Actions that match</source>
            <translation>Acciones que coinciden</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Beside</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Curtain</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blend</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blink</source>
            <translation>Parpadeo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Mirror</source>
            <translation>Reflejar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Comparing</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>The patient: the worse eye</source>
            <translation>El paciente: el peor ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Where the curtain hangs, or how much of the other photograph is blended in</source>
            <translation>Dónde cuelga la cortina, o cuánto se mezcla de la otra fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>How often a second both are seen while blinking</source>
            <translation>Cuántas veces por segundo se ven ambas al parpadear</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>More tools</source>
            <translation>Más herramientas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>{rate} Hz</source>
            <translation>{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The other photograph</source>
            <translation>La otra fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The photograph</source>
            <translation>La fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no photograph of this patient's other eye.</source>
            <translation>La lista no tiene ninguna fotografía del otro ojo de este paciente.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no earlier photograph of this eye.</source>
            <translation>La lista no tiene ninguna fotografía anterior de este ojo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>without its lesion maps</source>
            <translation>sin sus mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Over it: {other}</source>
            <translation>Encima: {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>worse eye: {grade}</source>
            <translation>peor ojo: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Patient {patient}: {what}</source>
            <translation>Paciente {patient}: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>your photographs that were held out</source>
            <translation>sus fotografías que se apartaron</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>the model's own held-out photographs</source>
            <translation>las fotografías apartadas del propio modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Difference (95 %)</source>
            <translation>Diferencia (95 %)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>What {model} gave to photographs of each grade</source>
            <translation>Qué dio {model} a las fotografías de cada grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers said {truth}, the model {given}: {count}</source>
            <translation>Los lectores dijeron {truth}; el modelo, {given}: {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>The model that is compared</source>
            <translation>El modelo que se compara</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>On which photographs</source>
            <translation>Sobre qué fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures of both models</source>
            <translation>Cifras de ambos modelos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Photographs that changed their grade</source>
            <translation>Fotografías que cambiaron de grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Look at it</source>
            <translation>Verla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window (Return)</source>
            <translation>La muestra en la ventana principal (Intro)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote</source>
            <translation>Promover</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>It grades from then on; one action returns to the model before</source>
            <translation>Gradúa a partir de entonces; una sola acción vuelve al modelo anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate; the model in use stays</source>
            <translation>Elimina el candidato; el modelo en uso se mantiene</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Your reason to promote it all the same; it is kept in the log</source>
            <translation>Su motivo para promoverlo de todos modos; se guarda en el registro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Reason to promote it all the same</source>
            <translation>Motivo para promoverlo de todos modos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate {name}? It cannot be brought back.</source>
            <translation>¿Eliminar el candidato {name}? No se podrá recuperar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>There is no candidate yet: a training makes one.</source>
            <translation>Aún no hay ningún candidato: un entrenamiento crea uno.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{name} came without a comparison.</source>
            <translation>{name} llegó sin una comparación.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{photographs}, of which neither model learnt</source>
            <translation>{photographs}, de las que ninguno de los dos modelos aprendió</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{n} photographs changed their grade</source>
            <extracomment>For one: {n} photograph changed its grade</extracomment>
            <translation>
                <numerusform>{n} fotografía cambió de grado</numerusform>
                <numerusform>{n} fotografías cambiaron de grado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote all the same</source>
            <translation>Promover de todos modos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Advice by the signs ticked</source>
            <translation>Consejo según los signos marcados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for your grade</source>
            <translation>Conducta según su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Follow-up for your grade</source>
            <translation>Seguimiento según su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Your grades of both eyes</source>
            <translation>Sus grados de ambos ojos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>The patient's grade by the worse eye</source>
            <translation>El grado del paciente por el peor ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for the patient</source>
            <translation>Conducta para el paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Both eyes of {patient}</source>
            <translation>Ambos ojos de {patient}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Worse eye: {words}</source>
            <translation>Peor ojo: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>uncertainty {value}</source>
            <translation>incertidumbre {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Colours of the lesion maps</source>
            <translation>Colores de los mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Contact sheet</source>
            <translation>Hoja de contactos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>This is all that goes into the archive: no photographs, no names, no readings. Look through it before you save it.</source>
            <translation>Esto es todo lo que se incluye en el paquete: ninguna fotografía, ningún nombre, ninguna lectura. Revíselo antes de guardarlo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Nothing is sent: you save a file and give it to whoever helps you.</source>
            <translation>No se envía nada: usted guarda un archivo y se lo entrega a quien le ayude.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Files of the archive</source>
            <translation>Archivos del paquete</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Gathering…</source>
            <translation>Reuniendo los datos…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Archives (*.zip)</source>
            <translation>Archivos comprimidos (*.zip)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>The archive is in {file}.</source>
            <translation>El paquete está en {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Retina Desktop helps a reader to grade diabetic retinopathy on colour fundus photographs, on this computer alone: no photograph leaves it.</source>
            <translation>Retina Desktop ayuda a un lector a graduar la retinopatía diabética en retinografías en color, solo en este ordenador: ninguna fotografía sale de él.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The model's grade, its maps and its counts are suggestions to be checked. It sees none of venous beading, intraretinal microvascular abnormalities and new vessels, and it can miss what it should see.</source>
            <translation>El grado, los mapas y los recuentos del modelo son sugerencias que hay que comprobar. No ve arrosariamiento venoso, anomalías microvasculares intrarretinianas ni neovasos, y puede pasar por alto lo que debería ver.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The answer that counts is yours. Each is kept with your name, the time, and whether you saw the model's opinion first.</source>
            <translation>La respuesta que cuenta es la suya. Cada una se guarda con su nombre, la hora y si vio antes la opinión del modelo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the full edition.</source>
            <translation>Esta es la edición completa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the light edition, without PyTorch: making attributions and retraining need the full one.</source>
            <translation>Esta es la edición ligera, sin PyTorch: para calcular atribuciones y reentrenar se necesita la edición completa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch and SQLAlchemy.</source>
            <translation>Apache-2.0. Hecho con Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch y SQLAlchemy.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO and SQLAlchemy.</source>
            <translation>Apache-2.0. Hecho con Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO y SQLAlchemy.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This translation was made by a machine; no person has checked it.</source>
            <translation>Esta traducción la hizo una máquina; ninguna persona la ha revisado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The whole licence</source>
            <translation>La licencia completa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Intended use</source>
            <translation>Uso previsto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Without it no patient's identifier is written. Notes stay in tables as they were typed: look for names in them.</source>
            <translation>Sin esta opción no se escribe ningún identificador de pacientes. Las notas quedan en las tablas tal como se escribieron: busque nombres en ellas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Who gets the file learns whose eyes these are.</source>
            <translation>Quien reciba el archivo sabrá de quién son estos ojos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>As what</source>
            <translation>En qué formato</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Of what</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Only each reader's newest reading of a photograph</source>
            <translation>Solo la lectura más reciente de cada lector de una fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>With patients' identifiers</source>
            <translation>Con los identificadores de los pacientes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>The file or folder to write</source>
            <translation>El archivo o la carpeta donde escribir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Choose where to write</source>
            <translation>Elegir dónde escribir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How far the export is</source>
            <translation>Cuánto ha avanzado la exportación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How the export went</source>
            <translation>Cómo fue la exportación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where to write</source>
            <translation>Dónde escribir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>{file} is there already: replace it?</source>
            <translation>{file} ya existe: ¿reemplazarlo?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Replace it</source>
            <translation>Reemplazarlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing… {done} of {total}</source>
            <translation>Escribiendo… {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>And {n} more.</source>
            <translation>Y {n} más.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Detenida. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filmstrip.py" />
            <source>Other eye and earlier visits</source>
            <translation>Otro ojo y visitas anteriores</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>What the list is filtered by</source>
            <translation>Por qué se filtra la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Remove from the filter: {words}</source>
            <translation>Quitar del filtro: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for the model</source>
            <translation>Espera al modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for your grade</source>
            <translation>Espera su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and did not confirm it</source>
            <translation>Dio un grado y no lo confirmó</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and confirmed it</source>
            <translation>Dio un grado y lo confirmó</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You call it ungradable, or the model does and you may know</source>
            <translation>Usted la considera no gradable, o el modelo y usted puede saberlo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The model could not analyse it</source>
            <translation>El modelo no pudo analizarla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The file cannot be opened</source>
            <translation>El archivo no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Ungradable</source>
            <translation>No gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave no grade yet</source>
            <translation>Todavía no ha dado un grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Right eye</source>
            <translation>Ojo derecho</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Left eye</source>
            <translation>Ojo izquierdo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Neither the file nor its name says which eye</source>
            <translation>Ni el archivo ni su nombre dicen qué ojo es</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model give the same grade, or both call it ungradable</source>
            <translation>Usted y el modelo dan el mismo grado, o ambos la consideran no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only one of you calls it ungradable</source>
            <translation>Solo uno de los dos la considera no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Filter of the list</source>
            <translation>Filtro de la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your grade</source>
            <translation>Su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>part of the identity; - for none</source>
            <translation>parte de la identidad; - para ninguna</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Part of the patient's identity; a single - lists photographs of which none is known</source>
            <translation>Parte de la identidad del paciente; un solo - muestra las fotografías sin identidad conocida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date from</source>
            <translation>Fecha desde</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The first day</source>
            <translation>El primer día</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date to</source>
            <translation>Fecha hasta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The last day</source>
            <translation>El último día</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The capture date of EXIF or DICOM; the file's time where there is none.</source>
            <translation>La fecha de captura de EXIF o DICOM; la hora del archivo si no la hay.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Given grades</source>
            <translation>Grados dados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades to look at again</source>
            <translation>Grados por revisar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>A grade that you, another reader or a table gave, and that the model contradicts; blind first or not</source>
            <translation>Un grado que dio usted, otro lector o una tabla y que el modelo contradice; a ciegas o no</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers disagree</source>
            <translation>Los lectores discrepan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers confirmed different grades, and none of the seniors has settled it</source>
            <translation>Los lectores confirmaron grados distintos, y ninguno de los lectores sénior lo ha resuelto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only photographs that you have graded: {why}.</source>
            <translation>Solo fotografías que usted ha graduado: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Model's grade</source>
            <translation>Grado del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model</source>
            <translation>Usted y el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>How many grades in the conformal set</source>
            <translation>Cuántos grados en el conjunto conforme</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Entropy: 0 certain, 1 uncertain</source>
            <translation>Entropía: 0 cierto, 1 incierto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least entropy</source>
            <translation>Entropía mínima</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most entropy</source>
            <translation>Entropía máxima</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Image quality, chance that it is gradable</source>
            <translation>Calidad de imagen, probabilidad de que sea gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least image quality</source>
            <translation>Calidad de imagen mínima</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most image quality</source>
            <translation>Calidad de imagen máxima</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Keep this filter under a name</source>
            <translation>Guarda este filtro con un nombre</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Close this page; the filter stays</source>
            <translation>Cierra esta página; el filtro se queda</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs</source>
            <translation>Signos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Image quality</source>
            <translation>Calidad de imagen</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Sign</source>
            <translation>Signo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs that the detector cannot see</source>
            <translation>Signos que el detector no puede ver</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Why the photograph is poor, or ungradable</source>
            <translation>Por qué la fotografía es mala, o no gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>{title}, {count} ticked</source>
            <translation>{title}, {count} marcados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade: quadratic weighted kappa</source>
            <translation>grado: kappa con ponderación cuadrática</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: sensitivity</source>
            <translation>para derivar: sensibilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: specificity</source>
            <translation>para derivar: especificidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: AUROC</source>
            <translation>para derivar: AUROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called referable</source>
            <translation>grado 3 o 4 clasificado como para derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called 3 or 4</source>
            <translation>grado 3 o 4 clasificado como 3 o 4</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>calibration error of the grade's probability</source>
            <translation>error de calibración de la probabilidad del grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade {grade} called {grade}</source>
            <translation>grado {grade} clasificado como {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eye {value}</source>
            <translation>ojo {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>camera {value}</source>
            <translation>cámara {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>quality {value}</source>
            <translation>calidad {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>good</source>
            <translation>buena</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>usable</source>
            <translation>utilizable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>reject</source>
            <translation>rechazable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the clinic's hold-out</source>
            <translation>el conjunto apartado de la clínica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the model's own hold-out</source>
            <translation>el conjunto apartado del propio modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable eyes</source>
            <translation>ojos para derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eyes of grade 3 or 4</source>
            <translation>ojos de grado 3 o 4</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may be promoted: it was shown to be no worse than {before} beyond the margins.</source>
            <translation>{after} puede promoverse: se demostró que no es peor que {before} más allá de los márgenes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted: it is worse than {before}.</source>
            <translation>{after} no debe promoverse: es peor que {before}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted yet: too few photographs were held out to show that it is no worse than {before}.</source>
            <translation>{after} no debe promoverse aún: se apartaron demasiado pocas fotografías para demostrar que no es peor que {before}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The clinic has no photograph held out, so nobody can tell how the candidate does on its eyes: it cannot be shown to be no worse.</source>
            <translation>La clínica no tiene ninguna fotografía apartada, así que nadie puede saber cómo se comporta el candidato con los ojos de ella: no se puede demostrar que no sea peor.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model in use came without a hold-out of its own (held_out.safetensors), so nobody can tell what the candidate forgot of what it knew: it cannot be shown to be no worse. Models released since 2026-11-26 bring one.</source>
            <translation>El modelo en uso llegó sin un conjunto apartado propio (held_out.safetensors), así que nadie puede saber qué olvidó el candidato de lo que sabía: no se puede demostrar que no sea peor. Los modelos publicados desde 2026-11-26 traen uno.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model's own hold-out are features that its former detector saw, without a photograph: what the changed detector sees in them nobody can tell, so what the candidate forgot of what it knew cannot be shown. Who has those photographs names their folder with --data.</source>
            <translation>El conjunto apartado del propio modelo son características que vio su detector anterior, sin fotografía: nadie puede saber qué ve en ellas el detector modificado, así que no se puede mostrar qué olvidó el candidato de lo que sabía. Quien tenga esas fotografías indica su carpeta con --data.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no loss beyond the margin of {margin}.</source>
            <translation>{told}: ninguna pérdida mayor que el margen de {margin}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost than the margin of {margin} allows.</source>
            <translation>{told}: se pierde más de lo que permite el margen de {margin}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: worse at 95 %.</source>
            <translation>{told}: peor al 95 %.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: within the margin of {margin}.</source>
            <translation>{told}: dentro del margen de {margin}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost there than the margin of {margin} allows.</source>
            <translation>{told}: ahí se pierde más de lo que permite el margen de {margin}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: a fall of more than {kappa_margin}, so it forgot.</source>
            <translation>{told}: una caída de más de {kappa_margin}, así que el candidato olvidó.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no fall of more than {kappa_margin}.</source>
            <translation>{told}: ninguna caída de más de {kappa_margin}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nothing can be said of severe eyes.</source>
            <translation>{told}, así que no se puede decir nada de los ojos de grado 3 o 4.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nobody can tell what was forgotten.</source>
            <translation>{told}, así que nadie puede saber qué se olvidó.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place}: no photograph allows it</source>
            <translation>{figure} en {place}: ninguna fotografía lo permite</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place} ({photographs} of {patients}): {before} before, {after} after, difference {difference} (95 % interval {low} to {high})</source>
            <translation>{figure} en {place} ({photographs} de {patients}): {before} antes, {after} después, diferencia {difference} (intervalo del 95 %: de {low} a {high})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{n} patients</source>
            <extracomment>For one: {n} patient</extracomment>
            <translation>
                <numerusform>{n} paciente</numerusform>
                <numerusform>{n} pacientes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so it cannot be shown to be no worse: about {needed} {eyes} are needed.</source>
            <translation>{told}, así que no se puede demostrar que no sea peor: se necesitan unos {needed} {eyes}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: of the {eyes} {n} that the model in use sends on are missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</source>
            <extracomment>For one: {told}: of the {eyes} {n} that the model in use sends on is missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</extracomment>
            <translation>
                <numerusform>{told}: de los {eyes}, {n} que el modelo en uso deriva se pasa por alto ahora (detectados por primera vez: {gained}), y no se puede excluir una pérdida mayor que el margen de {margin}.</numerusform>
                <numerusform>{told}: de los {eyes}, {n} que el modelo en uso deriva se pasan por alto ahora (detectados por primera vez: {gained}), y no se puede excluir una pérdida mayor que el margen de {margin}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; about {needed} more {eyes} held out, for which nothing changes, are needed to show it.</source>
            <translation>{told}: no es peor por lo visto hasta ahora, pero hay demasiado pocos {eyes} para excluir una pérdida mayor que el margen de {margin}; para demostrarlo hay que apartar unos {needed} {eyes} más, en los que nada cambie.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; more {eyes} of other patients are needed to show it.</source>
            <translation>{told}: no es peor por lo visto hasta ahora, pero hay demasiado pocos {eyes} para excluir una pérdida mayor que el margen de {margin}; para demostrarlo se necesitan más {eyes} de otros pacientes.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{name} (grade {grade})</source>
            <translation>{name} (grado {grade})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>Missed newly, to be looked at: {eyes}.</source>
            <translation>Ahora pasados por alto, para revisar: {eyes}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>{kind}: {photographs}. Press to list these alone.</source>
            <translation>{kind}: {photographs}. Pulse para listar solo estas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>How many of each grade</source>
            <translation>Cuántas hay de cada grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Grade {grade}, {name}</source>
            <translation>Grado {grade}, {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>The list that was open before, with its filter, its order and its photograph</source>
            <translation>La lista que estaba abierta antes, con su filtro, su orden y su fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Another reader</source>
            <translation>Otro lector</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Press any key or click to go on.</source>
            <translation>Pulse una tecla o haga clic para seguir.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: {name}</source>
            <translation>Lector: {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>On the screen</source>
            <translation>En pantalla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Model then</source>
            <translation>Modelo entonces</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>History of {photograph}</source>
            <translation>Historial de {photograph}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Readings, newest first</source>
            <translation>Lecturas, la más reciente primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Looking up the readings…</source>
            <translation>Consultando las lecturas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>How many readings there are</source>
            <translation>Cuántas lecturas hay</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What is not shown</source>
            <translation>Lo que no se muestra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Reading {number}, hash {hash}</source>
            <translation>Lectura {number}, hash {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Each stays as it was saved; a change is a new one.</source>
            <translation>Cada una queda como se guardó; un cambio es una nueva.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{n} readings.</source>
            <extracomment>For one: {n} reading.</extracomment>
            <translation>
                <numerusform>{n} lectura.</numerusform>
                <numerusform>{n} lecturas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>No reading.</source>
            <translation>Ninguna lectura.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Not as saved: reading {numbers}. Run `retina-desktop store verify`.</source>
            <translation>No está como se guardó: lectura {numbers}. Ejecute `retina-desktop store verify`.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>verified {hash}</source>
            <translation>verificada {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>ALTERED {hash}</source>
            <translation>ALTERADA {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Gradable</source>
            <translation>Gradable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Say which…</source>
            <translation>Indique cuál…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Column: {what}</source>
            <translation>Columna: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>choose a column</source>
            <translation>elija una columna</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>column {n}</source>
            <translation>columna {n}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{value} means</source>
            <translation>{value} significa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{n}, oedema {where}</source>
            <translation>{n}, edema {where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by commas</source>
            <translation>separada por comas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by semicolons</source>
            <translation>separada por punto y coma</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by tabs</source>
            <translation>separada por tabuladores</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by |</source>
            <translation>separada por |</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import from {file}</source>
            <translation>Importar de {file}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Reading the table…</source>
            <translation>Leyendo la tabla…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The first rows of the table</source>
            <translation>Las primeras filas de la tabla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What will be imported</source>
            <translation>Lo que se importará</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows that are wrong</source>
            <translation>Filas erróneas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Why it cannot be imported</source>
            <translation>Por qué no se puede importar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import the right rows and leave out the wrong ones</source>
            <translation>Importar las filas correctas y omitir las erróneas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows looked at</source>
            <translation>Filas examinadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Whose readings they become</source>
            <translation>De quién serán las lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>beside the table</source>
            <translation>junto a la tabla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The folder of the photographs</source>
            <translation>La carpeta de las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Readings of</source>
            <translation>Lecturas de</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What its words mean</source>
            <translation>Qué significan sus palabras</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Open as the worklist</source>
            <translation>Abrir como lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>List its photographs in its order, and import nothing</source>
            <translation>Lista sus fotografías en su orden y no importa nada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} fila</numerusform>
                <numerusform>{n} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows are wrong.</source>
            <extracomment>For one: {n} row is wrong.</extracomment>
            <translation>
                <numerusform>{n} fila es errónea.</numerusform>
                <numerusform>{n} filas son erróneas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import {n} grades</source>
            <extracomment>For one: Import {n} grade</extracomment>
            <translation>
                <numerusform>Importar {n} grado</numerusform>
                <numerusform>Importar {n} grados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Choose the column for: {what}. A table without grades can be a worklist.</source>
            <translation>Elija la columna para: {what}. Una tabla sin grados puede ser una lista de trabajo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Say whose readings they become.</source>
            <translation>Indique de quién serán las lecturas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Looking for the photographs…</source>
            <translation>Buscando las fotografías…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter the keys</source>
            <translation>Filtrar las teclas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>New key</source>
            <translation>Tecla nueva</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Use this key</source>
            <translation>Usar esta tecla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>As it came</source>
            <translation>Como venía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>or</source>
            <comment>between two keys</comment>
            <translation>o</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Choose an action to give it another key.</source>
            <translation>Elija una acción para darle otra tecla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press another key for “{name}” in the field, then use it.</source>
            <translation>Pulse otra tecla para «{name}» en el campo y luego úsela.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press the key in the field first.</source>
            <translation>Pulse primero la tecla en el campo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>{key} is already the key of “{name}”.</source>
            <translation>{key} ya es la tecla de «{name}».</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>The key is changed.</source>
            <translation>La tecla ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>No ETDRS grid: {missing} not found
Drag the dashed mark to where it lies</source>
            <translation>Sin cuadrícula ETDRS: no se encontró {missing}
Arrastre la marca discontinua a su sitio</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>ETDRS grid: 1, 3 and 6 mm (1 DD = 1.5 mm)</source>
            <translation>Cuadrícula ETDRS: 1, 3 y 6 mm (1 DP = 1,5 mm)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>none · highest {share}</source>
            <translation>ninguna · máximo {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>{count} · highest {share}</source>
            <translation>{count} · máximo {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Name, eye or status</source>
            <translation>Nombre, ojo o estado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Search the list</source>
            <translation>Buscar en la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Photographs of which every word is part of the name, the eye, the patient or the status</source>
            <translation>Fotografías en las que cada palabra forma parte del nombre, el ojo, el paciente o el estado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Filter the list</source>
            <translation>Filtrar la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Saved filters</source>
            <translation>Filtros guardados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The other way round</source>
            <translation>Al revés</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Group by patient</source>
            <translation>Agrupar por paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>How many photographs are listed</source>
            <translation>Cuántas fotografías hay en la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>The other way round: {order}</source>
            <translation>Al revés: {order}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/messages.py" />
            <source>{shown} of {total}</source>
            <translation>{shown} de {total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Left out what you have not graded: {why}.</source>
            <translation>Se omite lo que no ha graduado: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What you have not graded comes last: {why}.</source>
            <translation>Lo que no ha graduado va al final: {why}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>This order tells of the first photographs that the model finds them likely severe.</source>
            <translation>Este orden revela de las primeras fotografías que el modelo las considera probablemente graves.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Comparing the photographs…</source>
            <translation>Comparando las fotografías…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last.</source>
            <translation>Lo que alguien ya ha leído va al final.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last, and before it {n} photographs without kept features.</source>
            <extracomment>For one: What anybody has read comes last, and before it {n} photograph without kept features.</extracomment>
            <translation>
                <numerusform>Lo que alguien ya ha leído va al final y, antes de ello, {n} fotografía sin características guardadas.</numerusform>
                <numerusform>Lo que alguien ya ha leído va al final y, antes de ello, {n} fotografías sin características guardadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Abrir reciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>What cannot be shown cannot be graded.</source>
            <translation>Lo que no se puede mostrar no se puede graduar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Maps are shown after your grade</source>
            <translation>Los mapas se muestran después de su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps yet</source>
            <translation>Todavía sin mapas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps</source>
            <translation>Sin mapas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo {what}</source>
            <translation>&amp;Deshacer: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo {what}</source>
            <translation>&amp;Rehacer: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>This file cannot be shown.</source>
            <translation>Este archivo no se puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual is in English only.</source>
            <translation>El manual solo está en inglés.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Manual — Retina Desktop</source>
            <translation>Manual — Retina Desktop</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual's pages are not in {folder}: install the program anew.</source>
            <translation>Las páginas del manual no están en {folder}: instale de nuevo el programa.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Search the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Page of the manual</source>
            <translation>Página del manual</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Back</source>
            <comment>to the page before</comment>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Smaller letters</source>
            <translation>Letra más pequeña</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Larger letters</source>
            <translation>Letra más grande</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>This leads out of the manual, and nothing was opened: {address}</source>
            <translation>Esto lleva fuera del manual y no se abrió nada: {address}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Nothing in the manual has all of these words.</source>
            <translation>Nada en el manual contiene todas estas palabras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>{n} places</source>
            <extracomment>For one: {n} place</extracomment>
            <translation>
                <numerusform>{n} lugar</numerusform>
                <numerusform>{n} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Accept and drop</source>
            <translation>Aceptar y rechazar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand</source>
            <translation>Varita</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Mark lesions</source>
            <translation>Marcar lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>All marked</source>
            <translation>Todo marcado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>End marking</source>
            <translation>Terminar de marcar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Kind of lesion</source>
            <translation>Tipo de lesión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand: from which share of the likeliest pixel</source>
            <translation>Varita: desde qué proporción del píxel más probable</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>From {share}</source>
            <translation>Desde {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size of the brush</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} marked</source>
            <extracomment>For one: {n} marked</extracomment>
            <translation>
                <numerusform>{n} marcada</numerusform>
                <numerusform>{n} marcadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{marked}, {proposed}</source>
            <translation>{marked}, {proposed}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{marked}. {why}</source>
            <translation>{marked}. {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} proposed</source>
            <extracomment>For one: {n} proposed</extracomment>
            <translation>
                <numerusform>{n} propuesta</numerusform>
                <numerusform>{n} propuestas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size {px} px</source>
            <translation>Tamaño {px} px</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Threshold {share}</source>
            <translation>Umbral {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_layer.py" />
            <source>Here you see the other photograph: marks belong to the one below. Compare side by side to mark.</source>
            <translation>Aquí ve la otra fotografía: las marcas pertenecen a la de debajo. Para marcar, compárelas lado a lado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px
no disc diameters: {missing} not found</source>
            <translation>{px} px
sin diámetros papilares: no se encontró {missing}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px · {diameters} DD</source>
            <translation>{px} px · {diameters} DP</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>Measure: drag a line, or Enter at its two ends. Escape ends.</source>
            <translation>Medir: arrastre una línea, o Intro en sus dos extremos. Escape termina.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss the message</source>
            <translation>Descartar el mensaje</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Answer the message</source>
            <translation>Responder al mensaje</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>It is</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made from</source>
            <translation>Hecho a partir de</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Readings</source>
            <translation>Lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Although</source>
            <translation>Pese a la objeción, porque</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Models, newest first</source>
            <translation>Modelos, el más reciente primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was promoted and rolled back to, newest first</source>
            <translation>Qué se promovió y a qué se revirtió, lo más reciente primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Roll back</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Let the model grade that graded before the last promotion</source>
            <translation>Hace que gradúe el modelo que graduaba antes de la última promoción</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Show its comparison</source>
            <translation>Mostrar su comparación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was decided</source>
            <translation>Qué se decidió</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Every byte of each model was compared with the hashes that it was released with.</source>
            <translation>Cada byte de cada modelo se comparó con los valores hash con los que se publicó.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Opinions of another model stay in the store, marked, and are made anew when there is time.</source>
            <translation>Las opiniones de otro modelo permanecen en el almacén, marcadas, y se hacen de nuevo cuando hay tiempo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>ST</source>
            <comment>quadrant</comment>
            <translation>ST</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>superotemporal</source>
            <translation>superotemporal</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>IT</source>
            <comment>quadrant</comment>
            <translation>IT</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>inferotemporal</source>
            <translation>inferotemporal</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>IN</source>
            <comment>quadrant</comment>
            <translation>IN</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>inferonasal</source>
            <translation>inferonasal</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>SN</source>
            <comment>quadrant</comment>
            <translation>SN</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>superonasal</source>
            <translation>superonasal</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Probability of each grade</source>
            <translation>Probabilidad de cada grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>grade {grade}: {share}</source>
            <translation>grado {grade}: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>by quadrant</source>
            <translation>por cuadrante</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>About the fovea, along the line from the optic disc: {quadrants}</source>
            <translation>Alrededor de la fóvea, según la línea desde la papila: {quadrants}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Show it now</source>
            <translation>Mostrarla ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Your reading will record that you saw the model's opinion first</source>
            <translation>Su lectura registrará que vio antes la opinión del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By another model than the one in use: it will be renewed</source>
            <translation>De un modelo distinto del que está en uso: se renovará</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{grade} · refer</source>
            <translation>{grade} · derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{action} · {share} to be referred</source>
            <translation>{action} · {share} de derivación</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>no single reason</source>
            <translation>ningún motivo único</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{why}. Photograph the eye again, or have it examined.</source>
            <translation>{why}. Fotografíe el ojo de nuevo, o haga que lo exploren.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Judged all the same, the model would say grade {grade}. Do not rely on it.</source>
            <translation>Si aun así se valorara, el modelo diría grado {grade}. No se fíe de ello.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>This does not look like a fundus photograph: look at it before you rely on the grade.</source>
            <translation>Esto no parece una fotografía de fondo de ojo: mírela antes de fiarse del grado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade {grade} or more: {share}, hence not the longest bar.</source>
            <translation>Grado {grade} o más: {share}; por eso no es la barra más larga.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: the same.</source>
            <translation>Grado solo por los recuentos: el mismo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}; the model's: {own}.</source>
            <translation>Grado solo por los recuentos: {grade}; el del modelo: {own}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found: quadrants would be a guess.</source>
            <translation>No se encontró: {missing}. Los cuadrantes serían una suposición.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the model's {landmarks}, not by what a reader placed.</source>
            <translation>Cuadrantes según {landmarks} del modelo, no según lo que colocó un lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the {landmarks} that a reader placed.</source>
            <translation>Cuadrantes según {landmarks} que colocó un lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{n} of {total} {lesions}</source>
            <translation>{n} de {total} {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>On the optic disc, so likely none: {lesions}.</source>
            <translation>Sobre la papila, así que probablemente ninguna: {lesions}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>the network's own estimate from the whole photograph</source>
            <translation>la estimación propia de la red a partir de toda la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}. {remark}.</source>
            <translation>Riesgo de edema macular {risk}: {words}. {remark}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}, by the model's fovea, not by the one that a reader placed.</source>
            <translation>Riesgo de edema macular {risk}: {words}, según la fóvea del modelo, no la que colocó un lector.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By another model than the one in use</source>
            <translation>De un modelo distinto del que está en uso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show {lesions}</source>
            <translation>Mostrar {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Lesion maps and attribution</source>
            <translation>Mapas de lesiones y atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Heat map</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show the lesion maps</source>
            <translation>Mostrar los mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines</source>
            <translation>Contornos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines in place of colour</source>
            <translation>Contornos en lugar de color</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Attribution</source>
            <translation>Atribución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity of what is drawn over the photograph</source>
            <translation>Opacidad de lo dibujado sobre la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>{lesions}, shown from {share}</source>
            <translation>{lesions}, se muestra desde {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity {share}</source>
            <translation>Opacidad {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: the model's</source>
            <translation>Umbral: el del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: higher</source>
            <translation>Umbral: más alto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: lower</source>
            <translation>Umbral: más bajo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Fit the whole photograph</source>
            <translation>Ajustar la fotografía entera</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>One pixel for one pixel</source>
            <translation>Un píxel por píxel</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Loupe</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>ETDRS grid, disc and fovea</source>
            <translation>Cuadrícula ETDRS, papila y fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen, and what does not fit its eye</source>
            <translation>Qué del archivo no está en pantalla y qué no encaja con su ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>fit {share}</source>
            <translation>ajuste {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_view.py" />
            <source>Preview: full resolution is on its way</source>
            <translation>Vista previa: la resolución completa está en camino</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>now {value}</source>
            <translation>ahora {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Referable: ROC</source>
            <translation>Para derivar: ROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>1 − specificity</source>
            <translation>1 − especificidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>sensitivity</source>
            <translation>sensibilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Reliability</source>
            <translation>Fiabilidad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>certainty</source>
            <translation>certeza</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>share of right grades</source>
            <translation>proporción de grados correctos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm, next</source>
            <translation>Confirmar, siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm the grade and go to the next photograph</source>
            <translation>Confirmar el grado e ir a la fotografía siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>State of your reading</source>
            <translation>Estado de su lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your answer in detail, and the model's opinion</source>
            <translation>Su respuesta en detalle y la opinión del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Accept the model's, next</source>
            <translation>Aceptar el del modelo, siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Not graded yet</source>
            <translation>Sin graduar todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered</source>
            <translation>Introducida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Open the report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>No program on this computer opens {file}.</source>
            <translation>Ningún programa de este ordenador abre {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Report of this patient</source>
            <translation>Informe de este paciente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>programme</source>
            <comment>file name</comment>
            <translation>programa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Programme's report</source>
            <translation>Informe del programa de cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Making the report…</source>
            <translation>Haciendo el informe…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>The report is in {file}.</source>
            <translation>El informe está en {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <source>Columns of the results</source>
            <translation>Columnas de los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 first</source>
            <translation>probable grado 3 o 4 primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 last</source>
            <translation>probable grado 3 o 4 al final</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, highest first</source>
            <translation>grado, mayor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, lowest first</source>
            <translation>grado, menor primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred first</source>
            <translation>para derivar primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred last</source>
            <translation>para derivar al final</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, most severe first</source>
            <translation>edema, más grave primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, least severe first</source>
            <translation>edema, menos grave primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, most first</source>
            <translation>microaneurismas, más primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, fewest first</source>
            <translation>microaneurismas, menos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, most first</source>
            <translation>hemorragias, más primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, fewest first</source>
            <translation>hemorragias, menos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, most first</source>
            <translation>exudados duros, más primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, fewest first</source>
            <translation>exudados duros, menos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, most first</source>
            <translation>exudados algodonosos, más primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, fewest first</source>
            <translation>exudados algodonosos, menos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable first</source>
            <translation>fallidas y no gradables primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable last</source>
            <translation>fallidas y no gradables al final</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>right eyes first</source>
            <translation>ojos derechos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>left eyes first</source>
            <translation>ojos izquierdos primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened</source>
            <translation>en el orden en que se cribaron</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened, last first</source>
            <translation>en el orden en que se cribaron, la última primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The file of the results</source>
            <translation>El archivo de los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable photographs and why</source>
            <translation>Fotografías no gradables y por qué</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show the newest</source>
            <translation>Mostrar los más recientes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Name, eye or reason</source>
            <translation>Nombre, ojo o motivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Search the results</source>
            <translation>Buscar en los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>To be referred</source>
            <translation>Para derivar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what the model would refer, without the ungradable ones</source>
            <translation>Solo lo que el modelo derivaría, sin las no gradables</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what could not be analysed, with the reason</source>
            <translation>Solo lo que no se pudo analizar, con el motivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Order of the results</source>
            <translation>Orden de los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Lesion maps</source>
            <translation>Mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>How many results are listed</source>
            <translation>Cuántos resultados se listan</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This list shows the model's opinion: what is read from here is recorded as read after seeing it.</source>
            <translation>Esta lista muestra la opinión del modelo: lo que se lea desde aquí queda registrado como leído después de verla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Other results…</source>
            <translation>Otros resultados…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Read from here</source>
            <translation>Leer desde aquí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Open this photograph for reading; the next ones follow as they are listed here (Return)</source>
            <translation>Abre esta fotografía para leerla; las siguientes van en el orden de esta lista (Intro)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} to be referred</source>
            <extracomment>For one: {n} to be referred</extracomment>
            <translation>
                <numerusform>{n} para derivar</numerusform>
                <numerusform>{n} para derivar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{shown} of {total} listed</source>
            <translation>{shown} de {total} en la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Reading the results…</source>
            <translation>Leyendo los resultados…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No results are open.</source>
            <translation>No hay resultados abiertos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph matches. “Show all” lists every one again.</source>
            <translation>Ninguna fotografía coincide. «Mostrar todo» vuelve a listarlas todas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph has its result yet.</source>
            <translation>Ninguna fotografía tiene todavía su resultado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Over each photograph, from a probability of 0.5</source>
            <translation>Sobre cada fotografía, desde una probabilidad de 0,5</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This screening kept no maps.</source>
            <translation>Este cribado no conservó mapas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable {share} of {total} analysed</source>
            <translation>No gradables {share} de {total} analizadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>No filter saved yet</source>
            <translation>Todavía sin filtros guardados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Save this filter…</source>
            <translation>&amp;Guardar este filtro…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace the saved filter “{name}”?</source>
            <translation>¿Reemplazar el filtro guardado «{name}»?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save the filter</source>
            <translation>Guardar el filtro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>Renombrar el filtro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete the saved filter “{name}”?</source>
            <translation>¿Eliminar el filtro guardado «{name}»?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>Nombre del filtro</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Every photograph</source>
            <translation>Todas las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Screen a folder</source>
            <translation>Cribar una carpeta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Start the screening</source>
            <translation>Iniciar el cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folders to be screened</source>
            <translation>Carpetas por cribar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folder for the results</source>
            <translation>Carpeta para los resultados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Keep the lesion maps, too</source>
            <translation>Conservar también los mapas de lesiones</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>For the contact sheet; some 0.1 to 1 MB a photograph</source>
            <translation>Para la hoja de contactos; de 0,1 a 1 MB por fotografía, aproximadamente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only photographs that are new since then</source>
            <translation>Solo las fotografías nuevas desde entonces</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Go on with photographs that come later, as from a camera</source>
            <translation>Continuar con las fotografías que lleguen después, por ejemplo de una cámara</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Until you cancel it; a file that is still being written is left until it is whole</source>
            <translation>Hasta que usted lo cancele; un archivo que aún se está escribiendo se deja hasta que esté completo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only names such as</source>
            <translation>Solo nombres como</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>No names such as</source>
            <translation>Ningún nombre como</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>* stands for any characters, ? for one; several apart by spaces, such as *_left.* *_right.*</source>
            <translation>* equivale a cualesquiera caracteres, ? a uno solo; varios, separados por espacios, como *_left.* *_right.*</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>every photograph</source>
            <translation>todas las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>none is left out</source>
            <translation>no se omite ninguna</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Photographs of these folders, and of those inside them</source>
            <translation>Las fotografías de estas carpetas y de sus subcarpetas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. New ones are added to them.</source>
            <translation>Hay resultados de un cribado anterior. Los nuevos se añaden a ellos.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. They are kept, under another name.</source>
            <translation>Hay resultados de un cribado anterior. Se conservan con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder first.</source>
            <translation>Añada primero una carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name a folder for the results.</source>
            <translation>Indique una carpeta para los resultados.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name the folder for the results in full, such as {folder}.</source>
            <translation>Indique la ruta completa de la carpeta para los resultados, como {folder}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>{path} is a file; the results need a folder.</source>
            <translation>{path} es un archivo; los resultados necesitan una carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder of photographs</source>
            <translation>Añadir una carpeta de fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>A screening is under way. Closed once more, the window ends it and keeps what is done; the next start offers to go on.</source>
            <translation>Hay un cribado en curso. Si la cierra otra vez, la ventana lo termina y conserva lo hecho; el próximo inicio ofrece continuarlo.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>One screening at a time: cancel this one, or wait for its end.</source>
            <translation>Un solo cribado a la vez: cancele este o espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Open the results of a screening</source>
            <translation>Abrir los resultados de un cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Results of a screening</source>
            <translation>Resultados de un cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>There are no results yet: screen a folder first, or open a table.</source>
            <translation>Todavía no hay resultados: cribe antes una carpeta, o abra una tabla.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>The screening has no result yet; the first is there when the model has graded a photograph.</source>
            <translation>El cribado aún no tiene ningún resultado; el primero aparecerá cuando el modelo haya graduado una fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>From the results</source>
            <translation>De los resultados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} photographs in the order of the results. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph as the results list it. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>{n} fotografía en el orden de los resultados. Usted ha visto la opinión del modelo sobre ella: así consta en el registro.</numerusform>
                <numerusform>{n} fotografías en el orden de los resultados. Usted ha visto la opinión del modelo sobre ellas: así consta en el registro.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} more are left out.</source>
            <extracomment>For one: {n} more is left out.</extracomment>
            <translation>
                <numerusform>Se omite {n} más.</numerusform>
                <numerusform>Se omiten {n} más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Screening</source>
            <translation>Cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How far the screening is</source>
            <translation>Cuánto ha avanzado el cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How fast the screening is, and how long it still takes</source>
            <translation>A qué velocidad va el cribado y cuánto falta todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Progress of the screening</source>
            <translation>Progreso del cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening</source>
            <translation>Cancelar el cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening; what is done is kept</source>
            <translation>Cancela el cribado; lo ya hecho se conserva</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Go on with the screening</source>
            <translation>Continuar el cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Pause the screening</source>
            <translation>Pausar el cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Second readings</source>
            <translation>Segundas lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The list of the window</source>
            <translation>La lista de la ventana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results of a screening</source>
            <translation>Los resultados de un cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>First reading</source>
            <translation>Primera lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the first reading is</source>
            <translation>Dónde está la primera lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results.csv that a screening wrote</source>
            <translation>El results.csv que escribió un cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Of the negatives, drawn by patient: both eyes of a patient go together</source>
            <translation>De las negativas, sorteadas por paciente: ambos ojos de un paciente van juntos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The same number draws the same patients, also when the folder has grown</source>
            <translation>El mismo número sortea los mismos pacientes, también cuando la carpeta ha crecido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Share of the negatives</source>
            <translation>Proporción de las negativas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Number of the draw</source>
            <translation>Número del sorteo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Only referable photographs count as diseased</source>
            <translation>Solo las fotografías para derivar cuentan como con enfermedad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Mild retinopathy without macular oedema is drawn among the negatives then</source>
            <translation>La retinopatía leve sin edema macular se sortea entonces entre las negativas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>How many are to be read a second time</source>
            <translation>Cuántas se deben leer una segunda vez</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>What is to be known of this draw</source>
            <translation>Qué hay que saber de este sorteo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>To be read a second time</source>
            <translation>Por leer una segunda vez</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Start reading</source>
            <translation>Empezar a leer</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>These photographs become the list, blind first</source>
            <translation>Estas fotografías pasan a ser la lista, primero a ciegas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Save the list…</source>
            <translation>Guardar la lista…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>As a table for the second reader, and one with the reasons for the programme's lead</source>
            <translation>Como una tabla para el segundo lector, y otra con los motivos para el responsable del programa de cribado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Nothing is changed</source>
            <translation>No se cambia nada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose the results.csv of a screening.</source>
            <translation>Elija el results.csv de un cribado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs in all</source>
            <extracomment>For one: {n} photograph in all</extracomment>
            <translation>
                <numerusform>{n} fotografía en total</numerusform>
                <numerusform>{n} fotografías en total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>You have read {n} of these yourself.</source>
            <extracomment>For one: You have read {n} of these yourself.</extracomment>
            <translation>
                <numerusform>Usted mismo ha leído {n} de estas.</numerusform>
                <numerusform>Usted mismo ha leído {n} de estas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>A second reading is another reader's: set that name in the settings first.</source>
            <translation>Una segunda lectura es de otro lector: indique antes ese nombre en los ajustes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs are neither read nor analysed yet, and left out.</source>
            <extracomment>For one: {n} photograph is neither read nor analysed yet, and left out.</extracomment>
            <translation>
                <numerusform>{n} fotografía aún no está leída ni analizada, y se omite.</numerusform>
                <numerusform>{n} fotografías aún no están leídas ni analizadas, y se omiten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Results of a screening (*.csv)</source>
            <translation>Resultados de un cribado (*.csv)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the list is written</source>
            <translation>Dónde se escribe la lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Clinic</source>
            <translation>Clínica</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Small pictures</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>What spoke for the grade</source>
            <translation>Qué habló a favor del grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>No setting has these words.</source>
            <translation>Ningún ajuste tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>the whole view</source>
            <translation>la vista entera</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>How much each part moved the model's grade</source>
            <translation>Cuánto movió cada parte el grado del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>{part}: {moved} grades</source>
            <translation>{part}: {moved} grados</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>− lower</source>
            <translation>− menor</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>higher +</source>
            <translation>mayor +</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>What moved the grade</source>
            <translation>Qué movió el grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>By {model}, not by the model of this opinion</source>
            <translation>Por {model}, no por el modelo de esta opinión</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>Grades that each part added to, or took from, the model's estimate: from {start} for a clean eye to {end} for this one (Shapley values).</source>
            <translation>Grados que cada parte sumó o restó a la estimación del modelo: de {start} para un ojo sano a {end} para este (valores de Shapley).</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>State of the photograph</source>
            <translation>Estado de la fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Try the samples</source>
            <translation>Probar los ejemplos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs open</source>
            <translation>No hay fotografías abiertas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open a folder, or drop folders and photographs here.</source>
            <translation>Abra una carpeta, o suelte aquí carpetas y fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs there</source>
            <translation>Ahí no hay fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No file in it looks like a photograph.</source>
            <translation>Ningún archivo parece una fotografía.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Choose a photograph on the left.</source>
            <translation>Elija una fotografía a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Reading {name} …</source>
            <translation>Leyendo {name} …</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>This photograph cannot be shown</source>
            <translation>Esta fotografía no se puede mostrar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>The model and where it runs</source>
            <translation>El modelo y dónde se ejecuta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Research use only · not a medical device</source>
            <translation>Solo para investigación · no es un producto sanitario</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whose name the readings carry</source>
            <translation>A nombre de quién van las lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whether your readings are saved</source>
            <translation>Si sus lecturas están guardadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: nobody yet</source>
            <translation>Lector: nadie todavía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>{n} readings are not saved yet. Make room, then try again; closed once more, the window leaves them for the next start.</source>
            <extracomment>For one: {n} reading is not saved yet. Make room, then try again; closed once more, the window leaves it for the next start.</extracomment>
            <translation>
                <numerusform>{n} lectura aún no está guardada. Libere espacio y vuelva a intentarlo; si la cierra otra vez, la ventana la deja para el próximo inicio.</numerusform>
                <numerusform>{n} lecturas aún no están guardadas. Libere espacio y vuelva a intentarlo; si la cierra otra vez, la ventana las deja para el próximo inicio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Where the program was when it failed. It names no patient, no reader and no file; it lies on this computer alone.</source>
            <translation>Dónde estaba el programa cuando falló. No nombra a ningún paciente, ningún lector ni ningún archivo; está únicamente en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Save a diagnostics archive</source>
            <translation>Guardar un paquete de diagnóstico</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Report of the last run</source>
            <translation>Informe de la última ejecución</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” cannot be read: {error}</source>
            <translation>El tema «{name}» no se puede leer: {error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” gives {role} the colour “{value}”; it should look like #1b1e22.</source>
            <translation>El tema «{name}» da a {role} el color «{value}»; debería ser como #1b1e22.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Photographs come here</source>
            <translation>Aquí van las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Open a folder ({open}), or drop a folder or photographs on the window. Nothing leaves this computer.</source>
            <translation>Abra una carpeta ({open}), o suelte una carpeta o fotografías sobre la ventana. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>The list</source>
            <translation>La lista</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>All photographs of the folder, with what was read and how. Arrows go through it, {next} goes to the next that you have not read, and the funnel above it filters.</source>
            <translation>Todas las fotografías de la carpeta, con lo que se ha leído y cómo. Las flechas la recorren, {next} pasa a la siguiente que usted no ha leído, y el embudo situado encima la filtra.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Your grade first</source>
            <translation>Primero, su grado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Look, then press 0 to 4, or {ungradable} where the photograph cannot be judged. {confirm} confirms and goes on. Each answer is saved at once, and {undo} takes it back.</source>
            <translation>Mire y pulse de 0 a 4, o {ungradable} si la fotografía no se puede valorar. {confirm} confirma y continúa. Cada respuesta se guarda de inmediato, y {undo} la retira.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Then the model's</source>
            <translation>Después, el del modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model says appears here once you have given your grade, so that yours stays your own. It is a suggestion to be checked: the answer that counts is yours.</source>
            <translation>Lo que dice el modelo aparece aquí una vez que usted ha dado su grado, para que el suyo siga siendo propio. Es una sugerencia que hay que comprobar: la respuesta que cuenta es la suya.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model saw</source>
            <translation>Lo que vio el modelo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Its lesion maps lie over the photograph after your grade. {maps} hides and shows them, {outlines} draws their edges, {why} shows what spoke for the grade.</source>
            <translation>Sus mapas de lesiones se superponen a la fotografía después de que usted haya dado su grado. {maps} los oculta y los muestra, {outlines} dibuja sus contornos, {why} muestra qué habló a favor del grado.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{palette} finds any action by a few letters, {keys} lists all keys, and {manual} opens the manual at what is in front of you. This tour is under Help, too.</source>
            <translation>{palette} encuentra cualquier acción con unas pocas letras, {keys} muestra todas las teclas y {manual} abre el manual por lo que tiene delante. Este recorrido también está en Ayuda.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Skip the tour</source>
            <translation>Omitir el recorrido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Back</source>
            <comment>to the step before</comment>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{step} of {steps}</source>
            <translation>{step} de {steps}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Next</source>
            <comment>step of the tour</comment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>To try it now: File, Open the samples lists synthetic photographs.</source>
            <translation>Para probarlo ahora: Archivo, Abrir los ejemplos muestra fotografías sintéticas en la lista.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>A training is under way. Closed once more, the window ends it; its checkpoint is kept, and it can go on.</source>
            <translation>Hay un entrenamiento en curso. Si se cierra otra vez, la ventana lo termina; se conserva su punto de control y puede continuar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>{name} is not where it was: open its folder.</source>
            <translation>{name} no está donde estaba: abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>Where {name} lies is not known: open its folder.</source>
            <translation>No se sabe dónde está {name}: abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>None of these photographs is where it was: open their folder.</source>
            <translation>Ninguna de estas fotografías está donde estaba: abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>From the training</source>
            <translation>Del entrenamiento</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training.py" />
            <source>{n} photographs from the training. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph from the training. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>{n} fotografía del entrenamiento. Usted ha visto la opinión del modelo sobre ella: así consta en el registro.</numerusform>
                <numerusform>{n} fotografías del entrenamiento. Usted ha visto la opinión del modelo sobre ellas: así consta en el registro.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>The settings name a model of their own, {chosen}: it goes on until that is emptied.</source>
            <translation>Los ajustes indican un modelo propio, {chosen}: seguirá en uso hasta que se vacíe ese ajuste.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>To learn from</source>
            <translation>Para aprender</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Held out</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from what the networks saw of each photograph: a minute</source>
            <translation>Aprende de lo que las redes vieron de cada fotografía: un minuto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns the main network's judgement too: a few minutes</source>
            <translation>Aprende también el juicio de la red principal: unos minutos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from lesions that were marked by hand: long</source>
            <translation>Aprende de lesiones que se marcaron a mano: tarda mucho</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Photographs with a confirmed reading</source>
            <translation>Fotografías con una lectura confirmada</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look at them again</source>
            <translation>Revisarlas de nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Lists them in the main window, the most doubtful first</source>
            <translation>Las lista en la ventana principal, las más dudosas primero</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look anew</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Count what was confirmed meanwhile</source>
            <translation>Cuenta lo que se confirmó entretanto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Looks for them in a folder by what they hold, whatever they are called now</source>
            <translation>Las busca en una carpeta por su contenido, se llamen como se llamen ahora</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Without the readings that the model contradicts</source>
            <translation>Sin las lecturas que el modelo contradice</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The checkpoint is kept: the training can go on from there</source>
            <translation>El punto de control se conserva: el entrenamiento puede continuar desde ahí</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>How far the training is</source>
            <translation>Cuánto ha avanzado el entrenamiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Progress of the training</source>
            <translation>Progreso del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Kappa of the readings</source>
            <translation>Kappa de las lecturas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Confirmed readings</source>
            <translation>Lecturas confirmadas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The training</source>
            <translation>El entrenamiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The readings are counted…</source>
            <translation>Se cuentan las lecturas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{model} goes on learning.</source>
            <translation>{model} sigue aprendiendo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The model contradicts {n} of them and is sure of it: look at them again before they are learnt from.</source>
            <extracomment>For one: The model contradicts {n} of them and is sure of it: look at it again before it is learnt from.</extracomment>
            <translation>
                <numerusform>El modelo contradice {n} de ellas y está seguro de ello: revísela de nuevo antes de que se aprenda de ella.</numerusform>
                <numerusform>El modelo contradice {n} de ellas y está seguro de ello: revíselas de nuevo antes de que se aprenda de ellas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop looking</source>
            <translation>Dejar de buscar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Find moved photographs…</source>
            <translation>Buscar fotografías movidas…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{found} of {missing} photographs were found there.</source>
            <translation>Allí se encontraron {found} de {missing} fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New: confirmed since the last training, {date}.</source>
            <translation>Nuevas: confirmadas desde el último entrenamiento, {date}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No model was trained here yet, so all of them are new.</source>
            <translation>Aquí todavía no se ha entrenado ningún modelo, así que todas son nuevas.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped: {what}</source>
            <translation>Desde el punto de control del entrenamiento que se detuvo: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>It gives its cores away meanwhile</source>
            <translation>Mientras tanto cede sus núcleos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No lesion is marked by hand yet: menu Mark.</source>
            <translation>Aún no hay ninguna lesión marcada a mano: menú Marcar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Where the photographs lie now</source>
            <translation>Dónde están ahora las fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{reader}: {count}, of them {new} new</source>
            <translation>{reader}: {count}, de ellas {new} nuevas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Left out: {counts}</source>
            <translation>Omitidas: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>About {time} on two cores, at low priority: read on meanwhile.</source>
            <translation>Aproximadamente {time} con dos núcleos, a prioridad baja: entretanto, siga leyendo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{n} photographs have to be looked at first.</source>
            <extracomment>For one: {n} photograph has to be looked at first.</extracomment>
            <translation>
                <numerusform>{n} fotografía se tiene que examinar primero.</numerusform>
                <numerusform>{n} fotografías se tienen que examinar primero.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>A retrained model is used only when a person promotes it. It assists, it does not decide.</source>
            <translation>Un modelo reentrenado solo se usa cuando una persona lo promueve. Asiste, no decide.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Retraining</source>
            <translation>Reentrenamiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>What happened last</source>
            <translation>Qué ocurrió por último</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>I understand</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open a folder of photographs</source>
            <translation>Abrir una carpeta de fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open photographs</source>
            <translation>Abrir fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Import grades or a worklist</source>
            <translation>Importar grados o una lista de trabajo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tablas (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Keep the readings in this file</source>
            <translation>Guardar las lecturas en este archivo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>No folder yet</source>
            <translation>Todavía ninguna carpeta</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>microaneurysms</source>
            <translation>microaneurismas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>haemorrhages</source>
            <translation>hemorragias</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>hard exudates</source>
            <translation>exudados duros</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>soft exudates</source>
            <translation>exudados algodonosos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>artefacts</source>
            <translation>artefactos</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>None</source>
            <comment>oedema</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Not central</source>
            <comment>oedema</comment>
            <translation>No central</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Central</source>
            <comment>oedema</comment>
            <translation>Central</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>this does not look like a fundus photograph</source>
            <translation>esto no parece una fotografía de fondo de ojo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>an artefact covers part of it</source>
            <translation>un artefacto cubre una parte</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>the field of view is not as it should be</source>
            <translation>el campo de visión no es el debido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>No grade reaches 90 %: the model is lost here</source>
            <translation>Ningún grado llega al 90 %: aquí el modelo está perdido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>{grades} at 90 % coverage</source>
            <translation>{grades} con cobertura del 90 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>List of photographs</source>
            <translation>Lista de fotografías</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>How many are read</source>
            <translation>Cuántas están leídas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Progress of the analysis</source>
            <translation>Progreso del análisis</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Go on with the analysis</source>
            <translation>Continuar el análisis</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Stop the analysis</source>
            <translation>Detener el análisis</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>{read} read · {left} to read</source>
            <translation>leídas: {read} · por leer: {left}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for grades to look at again…</source>
            <translation>Buscando grados por revisar…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No grade to look at again.</source>
            <translation>Ningún grado por revisar.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking where readers disagree…</source>
            <translation>Buscando dónde discrepan los lectores…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No readers disagree on these photographs.</source>
            <translation>Los lectores no discrepan en ninguna de estas fotografías.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No photograph matches the filter.</source>
            <translation>Ninguna fotografía coincide con el filtro.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>The photographs of a folder are listed here.</source>
            <translation>Aquí se muestran las fotografías de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 1 year</source>
            <translation>antes de 1 año</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 3-6 months</source>
            <translation>antes de 3-6 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>immediately</source>
            <translation>de inmediato</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 1-2 years</source>
            <translation>cada 1-2 años</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every year</source>
            <translation>cada año</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 6-9 months</source>
            <translation>cada 6-9 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3-6 months</source>
            <translation>cada 3-6 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3 months, PRP or anti-VEGF</source>
            <translation>cada 3 meses, PFC o anti-VEGF</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>12 months</source>
            <translation>12 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>3-12 months</source>
            <translation>3-12 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>2-4 months</source>
            <translation>2-4 meses</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>1 month</source>
            <translation>1 mes</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/build.py" />
            <source>This needs the full edition of the program, which has PyTorch.</source>
            <translation type="vanished">Esto necesita la edición completa del programa, que incluye PyTorch.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window; the next ones follow (Return)</source>
            <translation type="vanished">La muestra en la ventana principal; las siguientes van detrás (Intro)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The program ended unexpectedly last time. Your readings are safe; a report is in {file}.</source>
            <translation type="vanished">La última vez el programa terminó inesperadamente. Sus lecturas están a salvo; hay un informe en {file}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Explaining needs PyTorch and Captum, which are not part of this edition.</source>
            <translation type="vanished">Explicar necesita PyTorch y Captum, que no forman parte de esta edición.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped</source>
            <translation type="vanished">Desde el punto de control del entrenamiento que se detuvo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate away from the fovea</source>
            <translation type="vanished">exudado duro lejos de la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate near the fovea</source>
            <translation type="vanished">exudado duro cerca de la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema: 0 no hard exudate, 1 away from the fovea, 2 near the fovea</source>
            <translation type="vanished">El riesgo de edema macular según el modelo: 0 sin exudados duros, 1 lejos de la fóvea, 2 cerca de la fóvea</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · older model</source>
            <translation type="vanished">{words} · modelo anterior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By an older model than the one loaded: it will be renewed</source>
            <translation type="vanished">De un modelo anterior al cargado: se renovará</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: the network's own estimate from the whole photograph. It found no fovea, so the risk cannot be checked against it.</source>
            <translation type="vanished">Riesgo de edema macular {risk}: estimación propia de la red a partir de toda la fotografía. No encontró la fóvea, así que el riesgo no se puede comprobar con ella.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By an older model than the one loaded</source>
            <translation type="vanished">De un modelo anterior al cargado</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs. What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation type="vanished">Nadie ha leído estas fotografías. Lo que figura aquí es solo la opinión del modelo; no da lugar a ninguna conducta.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: ungradable. {advice}</source>
            <translation type="vanished">{eye}: no gradable. {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>risk {level} of 2: {words}</source>
            <translation type="vanished">riesgo {level} de 2: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>This holds for what was read; the rest of the photographs may ask for more.</source>
            <translation type="vanished">Esto vale para lo leído; el resto de las fotografías puede requerir más.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable: moderate or worse, or macular oedema</source>
            <translation type="vanished">Para derivar: moderada o peor, o edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level}: {words}</source>
            <translation type="vanished">Modelo, riesgo {level}: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard; refer is grade 2 or more, or macular oedema.</source>
            <translation type="vanished">Entre paréntesis, intervalos del 95 %: de las proporciones, los de Wilson; de kappa, los de bootstrap por pacientes. Los lectores no son un patrón oro; derivar es grado 2 o más, o edema macular.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Text may stand in the pixels of {n} photographs: look at those with yes or seen in burned_in_text before you give them away.</source>
            <extracomment>For one: Text may stand in the pixels of {n} photograph: look at those with yes or seen in burned_in_text before you give them away.</extracomment>
            <translation type="vanished">
                <numerusform>Puede haber texto en los píxeles de {n} fotografía: revise las que tengan yes o seen en burned_in_text antes de entregarlas.</numerusform>
                <numerusform>Puede haber texto en los píxeles de {n} fotografías: revise las que tengan yes o seen en burned_in_text antes de entregarlas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it ({why}).</source>
            <translation type="vanished">Se omitió la fotografía {name}: a su archivo DICOM le falta lo necesario para hacer referencia a ella ({why}).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until a reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until a reader has given a grade.</extracomment>
            <translation type="vanished">
                <numerusform>La opinión del modelo de {n} fotografía no se cuenta: está oculta hasta que un lector haya dado un grado.</numerusform>
                <numerusform>Las opiniones del modelo de {n} fotografías no se cuentan: están ocultas hasta que un lector haya dado un grado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 2 or more, or macular oedema</source>
            <translation type="vanished">Grado 2 o más, o edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only grade 2 or more, or macular oedema</source>
            <translation type="vanished">Solo grado 2 o más, o edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is no text in UTF-8: save the table as such.</source>
            <translation type="vanished">{file} no es texto en UTF-8: guarde la tabla así.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation type="vanished">La lista no tiene ni el otro ojo ni una visita anterior de este: elija una fotografía con la que comparar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks are damaged in the store and left out; all others are shown.</source>
            <extracomment>For one: {n} tile of the marks is damaged in the store and left out; all others are shown.</extracomment>
            <translation type="vanished">
                <numerusform>{n} tesela de las marcas está dañada en el almacén y se omite; todas las demás se muestran.</numerusform>
                <numerusform>{n} teselas de las marcas están dañadas en el almacén y se omiten; todas las demás se muestran.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt  {count}</source>
            <translation type="vanished">dudosas  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Follow-up</source>
            <translation type="vanished">Seguimiento</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no interval for macular oedema in this table</source>
            <translation type="vanished">esta tabla no da intervalo para el edema macular</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{none}; without it: {advice}</source>
            <translation type="vanished">{none}; sin él: {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed for this photograph</source>
            <translation type="vanished">No calculada para esta fotografía</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Waiting for its turn…</source>
            <translation type="vanished">Esperando su turno…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades in the conformal set</source>
            <translation type="vanished">Grados en el conjunto conforme</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}, not {own}.</source>
            <translation type="vanished">Grado solo por los recuentos: {grade}, no {own}.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}. The fovea could not be found: how near to it hard exudate lies is not said.</source>
            <translation type="vanished">Riesgo de edema macular {risk}. No se encontró la fóvea: no se dice a qué distancia está el exudado duro.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen</source>
            <translation type="vanished">Qué parte del archivo no está en pantalla</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>to be confirmed again</source>
            <translation type="vanished">por confirmar de nuevo</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only ({why}), so nothing was saved.</source>
            <translation type="vanished">El almacén {name} está abierto solo para lectura ({why}), así que no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>as asked</source>
            <translation type="vanished">como se pidió</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>the file is write-protected</source>
            <translation type="vanished">el archivo está protegido contra escritura</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>its folder is write-protected</source>
            <translation type="vanished">su carpeta está protegida contra escritura</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings are not confirmed.</source>
            <extracomment>For one: {n} reading is not confirmed.</extracomment>
            <translation type="vanished">
                <numerusform>{n} lectura no está confirmada.</numerusform>
                <numerusform>{n} lecturas no están confirmadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where the photograph spoke for it and against it</source>
            <translation type="vanished">Dónde la fotografía habló a favor y en contra</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against {share}</source>
            <translation type="vanished">en contra {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for {share}</source>
            <translation type="vanished">a favor {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way</source>
            <translation type="vanished">Dónde un cambio importaría más, en cualquier sentido</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much {share}</source>
            <translation type="vanished">mucho {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper temporal</source>
            <translation type="vanished">temporal superior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower temporal</source>
            <translation type="vanished">temporal inferior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower nasal</source>
            <translation type="vanished">nasal inferior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper nasal</source>
            <translation type="vanished">nasal superior</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found, so the quadrants are a guess.</source>
            <translation type="vanished">No se encontró: {missing}; los cuadrantes son una suposición.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered; not yet confirmed</source>
            <translation type="vanished">Introducida; aún sin confirmar</translation>
        </message>
    </context>
</TS>
