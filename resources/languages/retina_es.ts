<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>retina</name>
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
            <translation>&amp;Abrir carpeta…</translation>
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
            <source>&amp;Close all</source>
            <translation>&amp;Cerrar todo</translation>
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
            <source>&amp;All keys</source>
            <translation>&amp;Todas las teclas</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Intended use</source>
            <translation>&amp;Uso previsto</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What the program is for, and what it is not</source>
            <translation>Para qué sirve el programa, y para qué no</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>&amp;Acerca de Retina Desktop</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Version and licences</source>
            <translation>Versión y licencias</translation>
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
            <source>E&amp;xplain</source>
            <translation>E&amp;xplicar</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
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
            <source>Folders opened before, newest first.</source>
            <translation>Carpetas abiertas antes, la más reciente primero.</translation>
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
    </context>
</TS>
