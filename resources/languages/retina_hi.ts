<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>retina</name>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compare</source>
            <translation>तुलना (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The last visit of this eye, or the other eye, beside the photograph</source>
            <translation>इस आँख की पिछली विज़िट, या दूसरी आँख, तस्वीर के साथ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;other eye</source>
            <translation>दूसरी आँख से तुलना (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both eyes of the patient, linked</source>
            <translation>रोगी की दोनों आँखें, आपस में जुड़ी हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;last visit</source>
            <translation>पिछली विज़िट से तुलना (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The same eye, the last time before</source>
            <translation>वही आँख, पिछली बार</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With a photograph of your c&amp;hoice…</source>
            <translation>अपनी चुनी तस्वीर से तुलना (&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One of the list, or any file; another patient or eye is warned of</source>
            <translation>सूची की कोई तस्वीर, या कोई भी फ़ाइल; दूसरे रोगी या दूसरी आँख की चेतावनी मिलती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Next in the strip</source>
            <translation>फ़िल्मस्ट्रिप में अगली (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit before</source>
            <translation>उससे पहले की विज़िट से तुलना करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Previous in the strip</source>
            <translation>फ़िल्मस्ट्रिप में पिछली (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit after</source>
            <translation>उसके बाद की विज़िट से तुलना करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bes&amp;ide</source>
            <translation>साथ-साथ (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both beside one another</source>
            <translation>दोनों एक-दूसरे के बगल में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>C&amp;urtain</source>
            <translation>परदा (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One over the other, right of a line that you move</source>
            <translation>एक के ऊपर दूसरी, आपकी खिसकाई रेखा के दाईं ओर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bl&amp;end</source>
            <translation>मिश्रण (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One through the other</source>
            <translation>एक के आर-पार दूसरी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Blink</source>
            <translation>ब्लिंक (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both in one place in turn; hold the key to blink as long as you hold it</source>
            <translation>दोनों एक ही जगह बारी-बारी से; कुंजी जब तक दबाए रखें तब तक ब्लिंक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Mirror the other eye</source>
            <translation>दूसरी आँख मिरर करें (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Left and right change sides, so that both discs lie on the same side</source>
            <translation>बायाँ और दायाँ आपस में बदलते हैं, ताकि दोनों डिस्क एक ही ओर हों</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Changes of le&amp;sions</source>
            <translation>घावों के बदलाव (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>New, gone and grown since then, by the model's maps; after your grades</source>
            <translation>तब से नए, लुप्त और बड़े हुए घाव, मॉडल के मानचित्रों से; आपके ग्रेड के बाद</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Venous beading</source>
            <translation>शिरापरक बीडिंग (venous beading) (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>None, in 1 quadrant, in 2 or more, in turn</source>
            <translation>नहीं, 1 चतुर्थांश में, 2 या अधिक में — बारी-बारी से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;IRMA</source>
            <translation>IRMA (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Prominent in at least 1 quadrant</source>
            <translation>कम से कम 1 चतुर्थांश में स्पष्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels on the &amp;disc</source>
            <translation>डिस्क पर नई वाहिकाएँ (NVD) (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector sees none</source>
            <translation>डिटेक्टर इन्हें नहीं देखता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels &amp;elsewhere</source>
            <translation>अन्यत्र नई वाहिकाएँ (NVE) (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Vitreous or preretinal &amp;haemorrhage</source>
            <translation>विट्रियस या प्रीरेटिनल रक्तस्राव (haemorrhage) (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector does not tell it from others</source>
            <translation>डिटेक्टर इसे दूसरों से अलग नहीं करता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Blurred</source>
            <translation>धुंधली (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>A reason of poor quality</source>
            <translation>ख़राब गुणवत्ता का एक कारण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Too dark</source>
            <translation>बहुत अँधेरी (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Over-exposed</source>
            <translation>अति-उद्भासित (over-exposed) (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Artefact</source>
            <translation>आर्टिफ़ैक्ट (artefact) (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Lashes, dust, reflections</source>
            <translation>पलकें, धूल, प्रतिबिंब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Field definition</source>
            <translation>फ़ील्ड की परिभाषा (field definition) (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Disc, macula or part of the field is missing</source>
            <translation>डिस्क, मैक्युला या फ़ील्ड का भाग नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Media opacity</source>
            <translation>माध्यम की अपारदर्शिता (media opacity) (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Cataract, cornea or vitreous</source>
            <translation>मोतियाबिंद, कॉर्निया या विट्रियस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Manual</source>
            <translation>मैनुअल (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The chapter on what is in front of you; search over all chapters</source>
            <translation>आपके सामने दिख रहे भाग का अध्याय; सभी अध्यायों में खोज</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Show the &amp;tour</source>
            <translation>परिचय दिखाएँ (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The window in six steps</source>
            <translation>विंडो छह चरणों में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;All keys</source>
            <translation>सभी कुंजियाँ (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>This page</source>
            <translation>यह पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Save a &amp;diagnostics archive…</source>
            <translation>तकनीकी जाँच (diagnostics) का संग्रह सहेजें (&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>For whoever helps you: versions, settings and logs, without photographs and names; shown before it is saved</source>
            <translation>आपकी सहायता करने वाले के लिए: संस्करण, सेटिंग्स और लॉग, तस्वीरों और नामों के बिना; सहेजने से पहले दिखाया जाता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Intended use</source>
            <translation>अभिप्रेत उपयोग (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>What the program is for, and what it is not</source>
            <translation>प्रोग्राम किसके लिए है, और किसके लिए नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>Retina Desktop के बारे में (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Version and licences</source>
            <translation>संस्करण और लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark microaneurysms</source>
            <translation>माइक्रोएन्यूरिज़्म अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark haemorrhages</source>
            <translation>रक्तस्राव अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark hard exudates</source>
            <translation>हार्ड एक्सयूडेट अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark soft exudates</source>
            <translation>सॉफ़्ट एक्सयूडेट अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark IRMA</source>
            <translation>IRMA अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark venous beading</source>
            <translation>शिरापरक बीडिंग (venous beading) अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark new vessels</source>
            <translation>नई वाहिकाएँ अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark other lesions</source>
            <translation>अन्य घाव अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark &amp;lesions by hand</source>
            <translation>घाव हाथ से अंकित करें (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept or drop what the model proposes, and draw; Escape ends</source>
            <translation>मॉडल के सुझाव स्वीकारें या छोड़ें, और बनाएँ; Escape से समाप्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>A&amp;ccept and drop</source>
            <translation>स्वीकारें या छोड़ें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click accepts, right click drops, again takes back; drag around many</source>
            <translation>क्लिक से स्वीकारें, दाएँ क्लिक से छोड़ें, दोबारा क्लिक से वापस लें; कई के लिए उनके चारों ओर खींचें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Brush</source>
            <translation>ब्रश (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Draw; the right button erases</source>
            <translation>बनाएँ; दायाँ बटन मिटाता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Eraser</source>
            <translation>इरेज़र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Take marks away</source>
            <translation>अंकन मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Polygon</source>
            <translation>बहुभुज (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click the corners; a double click, or the first corner again, closes it</source>
            <translation>कोनों पर क्लिक करें; डबल क्लिक, या पहले कोने पर फिर क्लिक, इसे बंद करता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>P&amp;oint</source>
            <translation>बिंदु (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>A spot of the brush's size</source>
            <translation>ब्रश के आकार का धब्बा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Wand</source>
            <translation>छड़ी (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Grow from a click along the model's map</source>
            <translation>क्लिक से मॉडल के मानचित्र के अनुसार फैलाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Next proposal</source>
            <translation>अगला सुझाव (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>In the middle of the view</source>
            <translation>दृश्य के बीच में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Previous proposal</source>
            <translation>पिछला सुझाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept, or draw &amp;here</source>
            <translation>स्वीकारें, या यहाँ बनाएँ (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at; with another tool, where the cross is</source>
            <translation>कीबोर्ड से चुना सुझाव; दूसरे उपकरण के साथ, क्रॉस की जगह</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Drop</source>
            <translation>छोड़ें (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at</source>
            <translation>कीबोर्ड से चुना सुझाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Lar&amp;ger, or fewer proposals</source>
            <translation>बड़ा, या कम सुझाव (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The brush, or the threshold</source>
            <translation>ब्रश, या सीमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Smaller, or more proposals</source>
            <translation>छोटा, या अधिक सुझाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>All is marked</source>
            <translation>सब अंकित है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Every lesion of this kind is marked: what is not, is none</source>
            <translation>इस प्रकार का हर घाव अंकित है: जो अंकित नहीं, वह घाव नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Of which kind the marks are</source>
            <translation>अंकन किस प्रकार के हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Report of this &amp;patient…</source>
            <translation>इस रोगी की रिपोर्ट (&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF of both eyes: photographs, grades, what changed and what follows</source>
            <translation>दोनों आँखों की PDF लिखें: तस्वीरें, ग्रेड, क्या बदला और आगे क्या करना है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Programme's repor&amp;t…</source>
            <translation>कार्यक्रम की रिपोर्ट (&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF or HTML file of the whole list: counts, agreement, turnaround</source>
            <translation>पूरी सूची की PDF या HTML फ़ाइल लिखें: गिनती, सहमति, टर्नअराउंड समय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Screen a folder…</source>
            <translation>फ़ोल्डर की स्क्रीनिंग (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Have the model grade every photograph of some folders, while you read on</source>
            <translation>मॉडल से कुछ फ़ोल्डरों की हर तस्वीर को ग्रेड दिलवाएँ, जबकि आप पढ़ना जारी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Open &amp;results…</source>
            <translation>परिणाम खोलें (&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>The table, the distribution and the contact sheet of a screening, also of one by the command line</source>
            <translation>स्क्रीनिंग की तालिका, वितरण और कॉन्टैक्ट शीट, कमांड लाइन से की गई स्क्रीनिंग की भी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Show the &amp;last results</source>
            <translation>पिछले परिणाम दिखाएँ (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Of the screening that goes on, or of the results that were looked at last</source>
            <translation>चल रही स्क्रीनिंग के, या पिछली बार देखे गए परिणाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Pause</source>
            <translation>विराम दें (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Nothing new is begun until you go on</source>
            <translation>जब तक आप जारी न रखें, कुछ नया शुरू नहीं होता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Go on</source>
            <translation>जारी रखें (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>After a pause, or where the last screening ended</source>
            <translation>विराम के बाद, या जहाँ पिछली स्क्रीनिंग समाप्त हुई थी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Cancel the screening</source>
            <translation>स्क्रीनिंग रद्द करें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>What is done is kept, and a later screening of the folder goes on from there</source>
            <translation>जो हो चुका है वह रहता है, और फ़ोल्डर की बाद की स्क्रीनिंग वहीं से आगे बढ़ती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Red-&amp;free</source>
            <translation>रेड-फ़्री (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The green channel as grey</source>
            <translation>हरा चैनल धूसर रूप में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>C&amp;LAHE</source>
            <translation>CLAHE (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Local contrast</source>
            <translation>स्थानीय कंट्रास्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Invert</source>
            <translation>उलटें (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Dark becomes light</source>
            <translation>गहरा हल्का हो जाता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Adjust the picture</source>
            <translation>चित्र समायोजित करें (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Brightness, contrast and gamma, in a bar that Escape closes</source>
            <translation>चमक, कंट्रास्ट और गामा, एक पट्टी में जिसे Escape बंद करता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>As &amp;the file is</source>
            <translation>जैसी फ़ाइल है (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Take every adjustment back</source>
            <translation>सभी समायोजन हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Brighter</source>
            <translation>अधिक चमक (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>One step</source>
            <translation>एक क़दम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Darker</source>
            <translation>कम चमक (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;More contrast</source>
            <translation>अधिक कंट्रास्ट (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;ess contrast</source>
            <translation>कम कंट्रास्ट (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;oupe</source>
            <translation>आवर्धक (loupe) (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>A round magnifier under the pointer, without what is drawn over the photograph</source>
            <translation>पॉइंटर के नीचे गोल आवर्धक, तस्वीर पर बने चिह्नों के बिना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Meas&amp;ure</source>
            <translation>मापें (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Drag a line: its length in pixels and disc diameters; Escape ends</source>
            <translation>रेखा खींचें: लंबाई पिक्सेल और डिस्क व्यास में; Escape से समाप्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>ETDRS &amp;grid, disc and fovea</source>
            <translation>ETDRS ग्रिड, डिस्क और फ़ोविया (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Rings of 1, 3 and 6 mm about the fovea; drag disc and fovea where they are wrong</source>
            <translation>फ़ोविया के चारों ओर 1, 3 और 6 mm के वलय; डिस्क और फ़ोविया ग़लत हों तो खींचें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The fo&amp;vea is here</source>
            <translation>फ़ोविया यहाँ है (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Under the pointer, or in the middle of the view</source>
            <translation>पॉइंटर के नीचे, या दृश्य के बीच में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>T&amp;he optic disc is here</source>
            <translation>ऑप्टिक डिस्क यहाँ है (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Put disc and fovea bac&amp;k</source>
            <translation>डिस्क और फ़ोविया वापस रखें (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Where the model found them</source>
            <translation>जहाँ मॉडल ने उन्हें पाया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is in the list: open some first.</source>
            <translation>सूची में कोई तस्वीर नहीं है: पहले कुछ तस्वीरें खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is on the screen.</source>
            <translation>स्क्रीन पर कोई तस्वीर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Readings cannot be saved here.</source>
            <translation>यहाँ रीडिंग सहेजी नहीं जा सकतीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model's opinion of this photograph is not there, or not shown yet.</source>
            <translation>इस तस्वीर पर मॉडल की राय उपलब्ध नहीं है, या अभी दिखाई नहीं गई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model is not at work.</source>
            <translation>मॉडल अभी काम नहीं कर रहा है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>There is nothing to take back.</source>
            <translation>वापस लेने के लिए कुछ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Nothing was taken back.</source>
            <translation>कुछ भी वापस नहीं लिया गया है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is wished for that is not there.</source>
            <translation>ऐसी कोई attribution नहीं है जो माँगी गई हो और अभी न बनी हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is being made.</source>
            <translation>अभी कोई attribution नहीं बन रही है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Lesions are not being marked by hand now.</source>
            <translation>अभी घाव हाथ से अंकित नहीं किए जा रहे हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No other photograph is compared with this one.</source>
            <translation>इस तस्वीर से किसी दूसरी तस्वीर की तुलना नहीं हो रही है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The compared photograph does not lie over this one.</source>
            <translation>तुलना की तस्वीर इस तस्वीर पर नहीं बिठाई गई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened.</source>
            <translation>अभी किसी फ़ोल्डर की स्क्रीनिंग नहीं हो रही है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No screening is paused or was left before its end.</source>
            <translation>कोई स्क्रीनिंग विराम पर नहीं है और कोई समाप्त होने से पहले छोड़ी नहीं गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened, and no screening was left before its end.</source>
            <translation>अभी किसी फ़ोल्डर की स्क्रीनिंग नहीं हो रही है, और कोई स्क्रीनिंग समाप्त होने से पहले छोड़ी नहीं गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grad-CAM</source>
            <translation>Grad-CAM (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Saliency</source>
            <translation>Saliency (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>G&amp;uided Grad-CAM</source>
            <translation>Guided Grad-CAM (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Gradient S&amp;HAP</source>
            <translation>Gradient SHAP (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;moothGrad</source>
            <translation>SmoothGrad (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Integrated gradients</source>
            <translation>Integrated gradients (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Occlusion</source>
            <translation>Occlusion (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For the model's own gra&amp;de</source>
            <translation>मॉडल के अपने ग्रेड के लिए (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;0: no retinopathy</source>
            <translation>&amp;0 के लिए: रेटिनोपैथी नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;1 or more</source>
            <translation>&amp;1 या अधिक के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;2 or more</source>
            <translation>&amp;2 या अधिक के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;3 or more</source>
            <translation>&amp;3 या अधिक के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;4: proliferative</source>
            <translation>&amp;4 के लिए: प्रोलिफ़रेटिव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For re&amp;ferral</source>
            <translation>रेफ़रल के लिए (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Open folder…</source>
            <translation>फ़ोल्डर खोलें (&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs of a folder and of those inside it</source>
            <translation>फ़ोल्डर और उसके भीतर के फ़ोल्डरों की तस्वीरें सूची में दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open &amp;files…</source>
            <translation>फ़ाइलें खोलें (&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List single photographs</source>
            <translation>अलग-अलग तस्वीरें सूची में दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open the &amp;samples</source>
            <translation>नमूने खोलें (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the synthetic samples that come with the program</source>
            <translation>प्रोग्राम के साथ आए कृत्रिम नमूने दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Import grades or a worklist…</source>
            <translation>ग्रेड या वर्कलिस्ट आयात करें (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>From a CSV table: its columns and words are shown before anything is saved</source>
            <translation>CSV तालिका से: कुछ भी सहेजने से पहले उसके स्तंभ और शब्द दिखाए जाते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the readings in…</source>
            <translation>रीडिंग यहाँ र&amp;खें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Copy the readings to another file and go on there</source>
            <translation>रीडिंग दूसरी फ़ाइल में कॉपी करके वहीं आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Export…</source>
            <translation>निर्यात करें (&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readings as a table or for other systems, and lesions as masks</source>
            <translation>रीडिंग तालिका के रूप में या दूसरे सिस्टमों के लिए, और घाव मास्क के रूप में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Close all</source>
            <translation>सब बंद करें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Empty the list; readings stay</source>
            <translation>सूची खाली करें; रीडिंग बनी रहती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Quit</source>
            <translation>बाहर निकलें (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Stop the analysis and leave; everything is saved already</source>
            <translation>विश्लेषण रोकें और बाहर जाएँ; सब पहले से सहेजा हुआ है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Take back the last entry; the record keeps both</source>
            <translation>पिछली प्रविष्टि वापस लें; रिकॉर्ड में दोनों रहती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Enter again what was taken back</source>
            <translation>जो वापस लिया था उसे फिर दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Find in the list</source>
            <translation>सूची में खोजें (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Type part of a name, or a status</source>
            <translation>नाम का कोई भाग, या स्थिति लिखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Find an &amp;action…</source>
            <translation>क्रिया खोजें (&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Type what you want to do</source>
            <translation>लिखें कि आप क्या करना चाहते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>F&amp;ilter the list…</source>
            <translation>सूची छाँटें (&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>By status, grades, certainty, agreement, quality, patient or date</source>
            <translation>स्थिति, ग्रेड, निश्चितता, सहमति, गुणवत्ता, रोगी या तारीख से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Clear the filter</source>
            <translation>फ़िल्टर हटाएँ (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>List every photograph again</source>
            <translation>सभी तस्वीरें फिर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Sa&amp;ve the filter…</source>
            <translation>फ़िल्टर सहेजें (&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the filter of the list under a name</source>
            <translation>सूची का फ़िल्टर किसी नाम से रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Settings…</source>
            <translation>सेटिंग्स (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Reader, colours, limits</source>
            <translation>पाठक, रंग, सीमाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Fit</source>
            <translation>पूरा दिखाएँ (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The whole photograph</source>
            <translation>पूरी तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1 : 1</source>
            <translation>&amp;1 : 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>One pixel of the photograph for one of the screen</source>
            <translation>तस्वीर का एक पिक्सेल स्क्रीन के एक पिक्सेल पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;in</source>
            <translation>बड़ा करें (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Larger</source>
            <translation>बड़ा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;out</source>
            <translation>छोटा करें (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Smaller</source>
            <translation>छोटा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;left</source>
            <translation>बाईं ओर देखें (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Move over the photograph</source>
            <translation>तस्वीर पर आगे-पीछे जाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;right</source>
            <translation>दाईं ओर देखें (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;up</source>
            <translation>ऊपर देखें (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;down</source>
            <translation>नीचे देखें (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the zoom for the next photograph</source>
            <translation>अगली तस्वीर के लिए ज़ूम बनाए रखें (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For photographs of the same size</source>
            <translation>समान आकार की तस्वीरों के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the ad&amp;justments for the next photograph</source>
            <translation>अगली तस्वीर के लिए समायोजन बनाए रखें (&amp;J)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Brightness, contrast, gamma, red-free, CLAHE</source>
            <translation>चमक, कंट्रास्ट, गामा, रेड-फ़्री, CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>D&amp;ark colours</source>
            <translation>गहरे रंग (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a reading room</source>
            <translation>रीडिंग रूम के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Li&amp;ght colours</source>
            <translation>हल्के रंग (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a bright room</source>
            <translation>उजले कमरे के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>High contrast, &amp;yellow on black</source>
            <translation>उच्च कंट्रास्ट, काले पर पीला (&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>White and yellow on black</source>
            <translation>काले पर सफ़ेद और पीला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the li&amp;st</source>
            <translation>सूची दिखाएँ (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The photographs on the left</source>
            <translation>बाईं ओर की तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Group &amp;by patient</source>
            <translation>रोगी के अनुसार समूह (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A header for each patient, the eyes below</source>
            <translation>हर रोगी का एक शीर्षक, नीचे आँखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open all &amp;patients</source>
            <translation>सभी रोगी खोलें (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>All photographs</source>
            <translation>सभी तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Close all pa&amp;tients</source>
            <translation>सभी रोगी बंद करें (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only headers</source>
            <translation>केवल शीर्षक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Turn t&amp;he order round</source>
            <translation>क्रम उलटें (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The last of the list first</source>
            <translation>सूची का अंतिम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Filter and sort a&amp;new</source>
            <translation>फिर से छाँटें और क्रम दें (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Rows that were left in their place go where they belong now</source>
            <translation>जो पंक्तियाँ अपनी जगह रह गई थीं वे अब सही जगह जाती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the r&amp;eading</source>
            <translation>रीडिंग दिखाएँ (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Your grade and the model's on the right</source>
            <translation>दाईं ओर आपका और मॉडल का ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Full s&amp;creen</source>
            <translation>पूर्ण स्क्रीन (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The window over the whole screen</source>
            <translation>विंडो पूरी स्क्रीन पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Next</source>
            <translation>अगली (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph of the list</source>
            <translation>सूची की अगली तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Previous</source>
            <translation>पिछली (&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The one before</source>
            <translation>इससे पहले वाली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Next to &amp;read</source>
            <translation>अगली जिसे पढ़ना है (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph without your grade</source>
            <translation>आपके ग्रेड के बिना अगली तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Copy the file's path</source>
            <translation>फ़ाइल का पथ कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the clipboard</source>
            <translation>क्लिपबोर्ड पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Stop the analysis</source>
            <translation>विश्लेषण रोकें (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What is done is kept</source>
            <translation>जो हो चुका है वह रहता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;0  None</source>
            <translation>&amp;0  कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>No apparent retinopathy</source>
            <translation>रेटिनोपैथी नहीं दिखती (no apparent retinopathy)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1  Mild</source>
            <translation>&amp;1  हल्की (mild)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Microaneurysms only</source>
            <translation>केवल माइक्रोएन्यूरिज़्म (microaneurysms)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;2  Moderate</source>
            <translation>&amp;2  मध्यम (moderate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>More than microaneurysms, less than severe</source>
            <translation>microaneurysms से अधिक, गंभीर (severe) से कम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;3  Severe</source>
            <translation>&amp;3  गंभीर (severe)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The 4-2-1 rule</source>
            <translation>4-2-1 नियम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;4  Proliferative</source>
            <translation>&amp;4  प्रोलिफ़रेटिव (proliferative)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>New vessels, vitreous or preretinal haemorrhage</source>
            <translation>नई रक्त वाहिकाएँ, विट्रियस या प्रीरेटिनल रक्तस्राव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Ungradable</source>
            <translation>ग्रेड योग्य नहीं (ungradable) (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>The photograph cannot be judged</source>
            <translation>तस्वीर का आकलन नहीं हो सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Macular oe&amp;dema</source>
            <translation>मैक्युलर एडिमा (macular oedema) (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>None, not central, central, not judged, in turn</source>
            <translation>नहीं, केंद्र से बाहर, केंद्रीय, आकलन नहीं — बारी-बारी से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Write a &amp;note</source>
            <translation>टिप्पणी लिखें (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Escape leaves the note</source>
            <translation>Escape से टिप्पणी से बाहर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Confirm, next to read</source>
            <translation>पुष्टि करें, अगली पढ़ें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Confirm your grade and go on</source>
            <translation>अपने ग्रेड की पुष्टि करें और आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;History of readings…</source>
            <translation>रीडिंग का इतिहास (&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Every reading of this photograph: who, when, what changed</source>
            <translation>इस तस्वीर की हर रीडिंग: किसने, कब, क्या बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Grades to look at &amp;again</source>
            <translation>फिर देखने योग्य &amp;ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List given and imported grades that the model contradicts, most likely wrong first</source>
            <translation>दिए गए और आयातित ग्रेड जिनका मॉडल खंडन करता है, सबसे संभावित ग़लत पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;econd readings…</source>
            <translation>दूसरी रीडिंग (&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Draw what a second reader has to read: all diseased and ungradable, and a share of the negatives</source>
            <translation>दूसरे पाठक को जो पढ़ना है वह चुनें: सभी रोगग्रस्त और ग्रेड न करने योग्य, और नेगेटिव का एक हिस्सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readers &amp;disagree</source>
            <translation>पाठकों की असहमति (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs on which readers confirmed different grades, for a senior to settle</source>
            <translation>वे तस्वीरें सूची में दिखाएँ जिन पर पाठकों ने अलग-अलग ग्रेड की पुष्टि की, ताकि वरिष्ठ पाठक निर्णय करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Back</source>
            <translation>वापस (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the photograph seen before</source>
            <translation>पहले देखी गई तस्वीर पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Heat map</source>
            <translation>हीट मैप (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show or hide the lesion maps; hold the key to peek</source>
            <translation>घावों के मानचित्र दिखाएँ या छिपाएँ; झलक के लिए कुंजी दबाए रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Out&amp;lines</source>
            <translation>रूपरेखाएँ (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Edges in place of colour</source>
            <translation>रंग के स्थान पर किनारे</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Microaneurysms</source>
            <translation>माइक्रोएन्यूरिज़्म (microaneurysms) (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show this kind</source>
            <translation>यह प्रकार दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>H&amp;aemorrhages</source>
            <translation>रक्तस्राव (haemorrhages) (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Hard e&amp;xudates</source>
            <translation>हार्ड एक्सयूडेट (hard exudates) (&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Soft exudates</source>
            <translation>सॉफ़्ट एक्सयूडेट (soft exudates) (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;rtefacts</source>
            <translation>आर्टिफ़ैक्ट (artefacts) (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show where dust, lashes or reflections lie</source>
            <translation>दिखाएँ कि धूल, पलकें या प्रतिबिंब कहाँ हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fe&amp;wer: raise the threshold</source>
            <translation>कम: सीमा बढ़ाएँ (&amp;W)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only what the model is surer of</source>
            <translation>केवल वह जिस पर मॉडल अधिक निश्चित है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Mor&amp;e: lower the threshold</source>
            <translation>अधिक: सीमा घटाएँ (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Also what the model is less sure of</source>
            <translation>वह भी जिस पर मॉडल कम निश्चित है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The model's &amp;own threshold</source>
            <translation>मॉडल की अपनी सीमा (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Back to the operating point of its release</source>
            <translation>इसके जारी संस्करण के कार्य-बिंदु पर वापस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Attribution</source>
            <translation>श्रेय (attribution) (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>What spoke for and against the grade, in the lesion maps' place</source>
            <translation>घाव मानचित्रों के स्थान पर: ग्रेड के पक्ष और विपक्ष में क्या था</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compute it</source>
            <translation>गणना करें (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Have the attribution made that is not there yet</source>
            <translation>जो attribution अभी नहीं है उसे बनवाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;top computing</source>
            <translation>गणना रोकें (&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The attribution that is being made is left off</source>
            <translation>बन रही attribution छोड़ दी जाती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Which answer of the model is explained</source>
            <translation>मॉडल के किस उत्तर की व्याख्या हो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;File</source>
            <translation>फ़ाइल (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Edit</source>
            <translation>संपादन (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;View</source>
            <translation>दृश्य (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Image</source>
            <translation>छवि (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grade</source>
            <translation>ग्रेड (&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fi&amp;ndings</source>
            <translation>निष्कर्ष (&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Lesions</source>
            <translation>घाव (lesions) (&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Mark</source>
            <translation>अंकन (&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Screen</source>
            <translation>स्क्रीनिंग (&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>M&amp;odel</source>
            <translation>मॉडल (&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>E&amp;xplain</source>
            <translation>व्याख्या (&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Retrain…</source>
            <translation>पुनः प्रशिक्षित करें (&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Let the model learn from the readings that were confirmed here</source>
            <translation>मॉडल को यहाँ पुष्टि की गई रीडिंग से सीखने दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Compare models…</source>
            <translation>मॉडलों की तुलना करें (&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>A retrained model beside the one it comes from: promote it or discard it</source>
            <translation>पुनः प्रशिक्षित मॉडल उस मॉडल के साथ जिससे वह बना है: उसे लागू करें (promote) या त्यागें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Models and their &amp;history…</source>
            <translation>मॉडल और उनका इतिहास (&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Which model grades, what was decided, and the way back to the one before</source>
            <translation>कौन-सा मॉडल ग्रेड देता है, क्या निर्णय हुआ, और उससे पहले वाले मॉडल पर लौटने का रास्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The model {name} is being loaded, and grades from then on.</source>
            <translation>मॉडल {name} लोड हो रहा है, और उसके बाद से वही ग्रेड देगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>What another model said is marked, and made anew when there is time.</source>
            <translation>दूसरे मॉडल ने जो कहा वह चिह्नित है, और समय मिलने पर फिर से बनाया जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>There is no theme {name}: the dark one is used. There are {names}.</source>
            <translation>थीम {name} उपलब्ध नहीं है: गहरी थीम उपयोग में है। उपलब्ध: {names}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The file of the readings, {file}, is not there.</source>
            <translation>रीडिंग की फ़ाइल {file} मौजूद नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program last time. Your readings are safe.</source>
            <translation>पिछली बार प्रोग्राम के भीतर कुछ गड़बड़ हुई। आपकी रीडिंग सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program ended unexpectedly last time. Your readings are safe.</source>
            <translation>पिछली बार प्रोग्राम अचानक बंद हुआ। आपकी रीडिंग सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program was not closed last time, as when the computer is switched off. Your readings are safe.</source>
            <translation>पिछली बार प्रोग्राम को बंद नहीं किया गया था, जैसे कंप्यूटर सीधे बंद कर देने पर होता है। आपकी रीडिंग सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program ({kind}). Your readings are safe.</source>
            <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई ({kind})। आपकी रीडिंग सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Red-free</source>
            <translation>रेड-फ़्री</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>Inverted</source>
            <translation>उलटा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>brightness {value}</source>
            <translation>चमक {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>contrast {value}</source>
            <translation>कंट्रास्ट {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>gamma {value}</source>
            <translation>गामा {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Coarse and quick: which regions spoke, in squares of the network's own grid</source>
            <translation>मोटा और तेज़: किन क्षेत्रों ने असर डाला, नेटवर्क के अपने ग्रिड के खानों में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency</source>
            <translation>Saliency</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Where a small change would change the answer most, either way</source>
            <translation>जहाँ छोटा बदलाव उत्तर को किसी भी दिशा में सबसे अधिक बदलेगा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Guided Grad-CAM</source>
            <translation>Guided Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM's regions, drawn with fine edges</source>
            <translation>Grad-CAM के क्षेत्र, बारीक किनारों के साथ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Gradient SHAP</source>
            <translation>Gradient SHAP</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel, averaged over noisy copies</source>
            <translation>हर पिक्सेल का उत्तर में हिस्सा, शोर वाली प्रतियों पर औसत</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>SmoothGrad</source>
            <translation>SmoothGrad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency averaged over noisy copies: calmer</source>
            <translation>शोर वाली प्रतियों पर औसत saliency: अधिक शांत</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Integrated gradients</source>
            <translation>Integrated gradients</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel that add up; minutes</source>
            <translation>हर पिक्सेल का हिस्सा, जिनका योग पूरा होता है; कई मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Occlusion</source>
            <translation>Occlusion</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>What changes when a patch is covered, patch by patch; minutes</source>
            <translation>एक-एक टुकड़ा ढकने पर क्या बदलता है; कई मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>no retinopathy</source>
            <translation>रेटिनोपैथी नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>mild (1) or more</source>
            <translation>हल्की (1) या अधिक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>moderate (2) or more</source>
            <translation>मध्यम (2) या अधिक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>severe (3) or more</source>
            <translation>गंभीर (3) या अधिक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>proliferative (4)</source>
            <translation>प्रोलिफ़रेटिव (4)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>to be referred</source>
            <translation>रेफ़र करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>right eye (OD)</source>
            <translation>दाईं आँख (OD)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>left eye (OS)</source>
            <translation>बाईं आँख (OS)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>both are ungradable</source>
            <translation>दोनों ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>at least {grade}</source>
            <translation>कम से कम {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{grade}, by {eye} alone</source>
            <translation>{grade}, केवल {eye} से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{what} ({date})</source>
            <translation>{what} ({date})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{eye} not read yet</source>
            <translation>{eye} अभी पढ़ी नहीं गई</translation>
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
            <translation>ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>oedema {where}</source>
            <translation>एडिमा {where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{refused} of {total} photographs ungradable</source>
            <translation>{total} में से {refused} तस्वीरें ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{unread} of {total} photographs not read yet</source>
            <translation>{total} में से {unread} तस्वीरें अभी पढ़ी नहीं गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} new</source>
            <translation>नए: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} gone</source>
            <translation>लुप्त: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} grown</source>
            <translation>बड़े हुए: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} shrunk</source>
            <translation>छोटे हुए: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>no lesion new, gone, grown or shrunk</source>
            <translation>कोई घाव नया, लुप्त, बड़ा या छोटा नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since the earlier photograph: {changes}.</source>
            <translation>पहले की तस्वीर से अब तक {changes}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since {date}: {changes}.</source>
            <translation>{date} से {changes}।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions were found at one visit and only suspected at the other.</source>
            <extracomment>For one: {n} lesion was found at one visit and only suspected at the other.</extracomment>
            <translation>
                <numerusform>{n} घाव एक विज़िट में मिला और दूसरी में केवल संदिग्ध था।</numerusform>
                <numerusform>{n} घाव एक विज़िट में मिले और दूसरी में केवल संदिग्ध थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions could not be compared: only one photograph can show them.</source>
            <extracomment>For one: {n} lesion could not be compared: only one photograph can show it.</extracomment>
            <translation>
                <numerusform>{n} घाव की तुलना नहीं हो सकी: केवल एक तस्वीर उसे दिखा सकती है।</numerusform>
                <numerusform>{n} घावों की तुलना नहीं हो सकी: केवल एक तस्वीर उन्हें दिखा सकती है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{name} ({n} places)</source>
            <extracomment>For one: {name} ({n} place)</extracomment>
            <translation>
                <numerusform>{name} ({n} स्थान)</numerusform>
                <numerusform>{name} ({n} स्थान)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back: {note}</source>
            <translation>वापस ली गई: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back</source>
            <translation>वापस ली गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>grade</source>
            <translation>ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>macular oedema</source>
            <translation>मैक्युलर एडिमा (macular oedema)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note: {note}</source>
            <translation>टिप्पणी: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note removed</source>
            <translation>टिप्पणी हटाई गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>confirmed</source>
            <translation>पुष्टि की गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>entered</source>
            <translation>दर्ज</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>confirmed again</source>
            <translation>फिर पुष्टि की गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>the model's opinion shown before a grade</source>
            <translation>ग्रेड से पहले मॉडल की राय दिखाई गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>nothing changed</source>
            <translation>कुछ नहीं बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{what} {now}</source>
            <translation>{what} {now}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} ticked</source>
            <translation>चिह्नित: {signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} no longer ticked</source>
            <translation>अब चिह्नित नहीं: {signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no file of this name any more; it was moved, renamed or deleted.</source>
            <translation>इस नाम की फ़ाइल अब नहीं है; उसे हटाया, नाम बदला या मिटाया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This user may not read the file; ask its owner for the right to read it.</source>
            <translation>यह उपयोगकर्ता फ़ाइल नहीं पढ़ सकता; उसके स्वामी से अनुमति माँगें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The name is a link that leads back to itself; give the photograph's own name.</source>
            <translation>यह नाम ख़ुद पर लौटने वाला लिंक है; तस्वीर का अपना नाम दें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file's name is too long for this system; give it a shorter one.</source>
            <translation>फ़ाइल का नाम इस सिस्टम के लिए बहुत लंबा है; छोटा नाम दें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk could not read the file; it may be damaged or unplugged.</source>
            <translation>डिस्क फ़ाइल नहीं पढ़ सकी; वह ख़राब या अलग हो सकती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network folder with the file is no longer connected; connect it again.</source>
            <translation>फ़ाइल का नेटवर्क फ़ोल्डर अब जुड़ा नहीं है; फिर जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file has {size}; more than {most} are not read.</source>
            <translation>फ़ाइल {size} की है; {most} से बड़ी नहीं पढ़ी जाती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the file; close other programs.</source>
            <translation>फ़ाइल पढ़ने के लिए पर्याप्त मेमोरी नहीं; दूसरे प्रोग्राम बंद करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the picture; close other programs.</source>
            <translation>चित्र पढ़ने के लिए पर्याप्त मेमोरी नहीं; दूसरे प्रोग्राम बंद करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is empty.</source>
            <translation>फ़ाइल खाली है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a folder, not a photograph; open the photographs inside it.</source>
            <translation>यह फ़ोल्डर है, तस्वीर नहीं; इसके भीतर की तस्वीरें खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a device or a pipe, not a file that can hold a photograph.</source>
            <translation>यह उपकरण या पाइप है, तस्वीर रखने वाली फ़ाइल नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकती ({reason})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; more than {most} million are not read.</source>
            <translation>चित्र {width} × {height} पिक्सेल का है; {most} मिलियन से अधिक नहीं पढ़े जाते।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; a photograph has at least {least} × {least_too}.</source>
            <translation>चित्र {width} × {height} पिक्सेल का है; तस्वीर कम से कम {least} × {least_too} की होती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {kind} file is damaged inside; copy or export it again from its source.</source>
            <translation>{kind} फ़ाइल भीतर से ख़राब है; इसे स्रोत से फिर कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is cut off after {size}.</source>
            <translation>फ़ाइल {size} के बाद कटी हुई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This kind of JPEG is not read; an ordinary JPEG of 8 bits a colour would be right.</source>
            <translation>इस प्रकार का JPEG नहीं पढ़ा जाता; प्रति रंग 8 बिट का साधारण JPEG सही होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is {stranger}, not a photograph; {right}.</source>
            <translation>यह {stranger} है, तस्वीर नहीं; {right}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right</source>
            <translation>JPEG, PNG, TIFF, BMP, WebP या DICOM फ़ाइल सही होगी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a PDF document</source>
            <translation>PDF दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a ZIP archive or an office document</source>
            <translation>ZIP संग्रह या ऑफ़िस दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a compressed archive</source>
            <translation>संपीड़ित संग्रह</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a database</source>
            <translation>डेटाबेस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG 2000 picture</source>
            <translation>JPEG 2000 चित्र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>an HEIC or AVIF picture or a video</source>
            <translation>HEIC या AVIF चित्र या वीडियो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a video</source>
            <translation>वीडियो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a web page</source>
            <translation>वेब पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a text file</source>
            <translation>पाठ फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a file of an unknown kind</source>
            <translation>अज्ञात प्रकार की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds no brightness values; a picture of 8 or 16 bits a colour would be right.</source>
            <translation>फ़ाइल में चमक के मान नहीं; प्रति रंग 8 या 16 बिट का चित्र सही होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds measured values, not brightness; a picture of 8 or 16 bits would be right.</source>
            <translation>फ़ाइल में मापे मान हैं, चमक नहीं; 8 या 16 बिट का चित्र सही होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file is of modality {modality}; a photograph of the retina (OP) would be right.</source>
            <translation>यह DICOM फ़ाइल {modality} मोडैलिटी की है; रेटिना की तस्वीर (OP) सही होगी।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file holds no picture, or is cut off before it; export it again.</source>
            <translation>DICOM फ़ाइल में चित्र नहीं, या उससे पहले कटी है; फिर निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file holds no picture ({kind}); an ophthalmic photograph would be right.</source>
            <translation>इस DICOM फ़ाइल में चित्र नहीं ({kind}); नेत्र की तस्वीर सही होगी।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file does not say its {missing}; export it again.</source>
            <translation>DICOM फ़ाइल {missing} नहीं बताती; फिर निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file has {count} values a pixel; a photograph has one (grey) or three (RGB).</source>
            <translation>TIFF फ़ाइल में प्रति पिक्सेल {count} मान हैं; तस्वीर में एक (धूसर) या तीन (RGB) होते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file stores its colours as {kind}; RGB or grey would be right.</source>
            <translation>TIFF फ़ाइल रंग {kind} रूप में रखती है; RGB या धूसर सही होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Transparent parts are shown black.</source>
            <translation>पारदर्शी भाग काले दिखते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{bits} bits a colour were reduced to 8.</source>
            <translation>प्रति रंग {bits} बिट घटाकर 8 किए गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Fractional brightness was reduced to 8 bits a colour.</source>
            <translation>भिन्नात्मक चमक प्रति रंग 8 बिट की गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} frames in the file is read.</source>
            <translation>फ़ाइल के {count} फ़्रेमों में से केवल पहला पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} pictures in the file is read.</source>
            <translation>फ़ाइल के {count} चित्रों में से केवल पहला पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first picture in the file is read.</source>
            <translation>फ़ाइल का केवल पहला चित्र पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Printing colours (CMYK) were turned into RGB without a profile.</source>
            <translation>मुद्रण रंग (CMYK) बिना प्रोफ़ाइल RGB में बदले गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file changed after it was listed; open the folder again.</source>
            <translation>सूची में आने के बाद फ़ाइल बदल गई; फ़ोल्डर फिर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds another picture now; screen its folder again.</source>
            <translation>फ़ाइल में अब दूसरा चित्र है; उसके फ़ोल्डर की फिर से स्क्रीनिंग करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Making an attribution needs the full edition of the program, which has PyTorch.</source>
            <translation>attribution बनाने के लिए प्रोग्राम का पूर्ण संस्करण (full edition) चाहिए, जिसमें PyTorch है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Retraining needs the full edition of the program, which has PyTorch.</source>
            <translation>पुनः प्रशिक्षण के लिए प्रोग्राम का पूर्ण संस्करण (full edition) चाहिए, जिसमें PyTorch है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} needs the full edition of the program: {why}.</source>
            <translation>मॉडल {name} के लिए प्रोग्राम का पूर्ण संस्करण (full edition) चाहिए: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>it came without networks for OpenVINO</source>
            <translation>इसके साथ OpenVINO के नेटवर्क नहीं आए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} grades in its place.</source>
            <translation>इसके स्थान पर {name} ग्रेड देता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words} It was explaining this photograph.</source>
            <translation>{words} यह इस तस्वीर की व्याख्या कर रहा था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Loading the model took longer than {seconds} s.</source>
            <translation>मॉडल लोड होने में {seconds} s से अधिक लगे।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Analysing it took longer than {seconds} s, so it was stopped.</source>
            <translation>विश्लेषण में {seconds} s से अधिक लगे, इसलिए रोक दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>A step took longer than {seconds} s, so it was stopped.</source>
            <translation>एक चरण में {seconds} s से अधिक लगे, इसलिए रोक दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words}, twice on this photograph.</source>
            <translation>{words}, इस तस्वीर पर दो बार।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was updated while it was running: close it and start it again. What was saved is saved.</source>
            <translation>प्रोग्राम चलते समय अद्यतन (update) किया गया: उसे बंद करके फिर से शुरू करें। जो सहेजा गया था वह सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was removed while it was running: close it and install it again. What was saved is saved.</source>
            <translation>प्रोग्राम चलते समय हटा दिया गया: उसे बंद करके फिर से स्थापित करें। जो सहेजा गया था वह सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}.</source>
            <translation>विश्लेषण प्रक्रिया {ending}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}</source>
            <translation>विश्लेषण प्रक्रिया {ending}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>was ended by the system (often for lack of memory)</source>
            <translation>सिस्टम द्वारा बंद की गई (अक्सर मेमोरी की कमी से)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>crashed (signal {number})</source>
            <translation>क्रैश हुई (सिग्नल {number})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>ended unexpectedly (status {number})</source>
            <translation>अप्रत्याशित रूप से बंद हुई (स्थिति {number})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this photograph.</source>
            <translation>इस तस्वीर के लिए पर्याप्त मेमोरी नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this.</source>
            <translation>इसके लिए पर्याप्त मेमोरी नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Something went wrong inside the program ({kind}); the log says more.</source>
            <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई ({kind}); लॉग में अधिक है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {device} has too little free memory for this photograph.</source>
            <translation>{device} में इस तस्वीर के लिए बहुत कम खाली मेमोरी है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network failed on the {device}: {reason}.</source>
            <translation>नेटवर्क {device} पर विफल हुआ: {reason}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model can be used. {why}</source>
            <translation>कोई मॉडल उपयोग नहीं हो सकता। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model is installed.</source>
            <translation>कोई मॉडल स्थापित नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} cannot be used. {why}</source>
            <translation>मॉडल {name} उपयोग नहीं हो सकता। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no model called {name}; installed: {known}.</source>
            <translation>{name} नाम का मॉडल नहीं है; स्थापित: {known}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{folder} holds no model: {file} is missing.</source>
            <translation>{folder} में मॉडल नहीं: {file} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} is missing.</source>
            <translation>{name}: {file} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} was changed: its SHA-256 is {found}…, not {right}….</source>
            <translation>{name}: {file} बदली गई: उसका SHA-256 {found}… है, {right}… नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Install the model again, or choose another in the settings.</source>
            <translation>मॉडल फिर से स्थापित करें, या सेटिंग्स में दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made for a newer version of this program (format {number}).</source>
            <translation>{name} इस प्रोग्राम के नए संस्करण के लिए बना है (प्रारूप {number})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made from {parent} and came without a comparison with it.</source>
            <translation>{name} को {parent} से बनाया गया और उसके साथ उससे कोई तुलना नहीं आई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was compared with {before}, but {current} grades now.</source>
            <translation>{name} की तुलना {before} से की गई थी, पर अब {current} ग्रेड देता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: {matches} places agree, {least} are needed.</source>
            <translation>तस्वीरें एक-दूसरे पर नहीं बिठाई जा सकीं: {matches} स्थान मेल खाते हैं, {least} चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: the places that agree do so by chance.</source>
            <translation>तस्वीरें एक-दूसरे पर नहीं बिठाई जा सकीं: मेल खाने वाले स्थान केवल संयोग से मिलते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not fit: one would have to show {times} times as much of the retina as the other.</source>
            <translation>तस्वीरें आपस में नहीं बैठतीं: एक को दूसरी की तुलना में {times} गुना रेटिना दिखाना होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not look alike where {matches} places agree: these may be marks of the camera.</source>
            <translation>जहाँ {matches} स्थान मेल खाते हैं वहाँ तस्वीरें एक जैसी नहीं दिखतीं: ये कैमरे के निशान हो सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Nothing was saved by this; what was saved before is there.</source>
            <translation>इससे कुछ नहीं सहेजा गया; पहले सहेजा हुआ सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Another program holds the store {name} locked.</source>
            <translation>दूसरे प्रोग्राम ने भंडार {name} बंद कर रखा है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Close the other program, or try again.</source>
            <translation>दूसरा प्रोग्राम बंद करें, या फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be written to: the file or its folder is write-protected.</source>
            <translation>भंडार {name} में लिखा नहीं जा सकता: फ़ाइल या उसका फ़ोल्डर लेखन-सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk with the store {name} is full.</source>
            <translation>भंडार {name} वाली डिस्क भरी है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Make room, then save again.</source>
            <translation>जगह बनाएँ, फिर सहेजें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be read or written ({reason}).</source>
            <translation>भंडार {name} पढ़ा या लिखा नहीं जा सका ({reason})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Check the disk and its cable.</source>
            <translation>डिस्क और उसका तार जाँचें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} refused ({reason}).</source>
            <translation>भंडार {name} ने मना किया ({reason})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>If this happens again, run `retina-desktop store verify`: it names what is wrong.</source>
            <translation>फिर हो तो `retina-desktop store verify` चलाएँ: वह बताता है कि क्या ग़लत है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is damaged ({reason}); it was left as it is. {advice}</source>
            <translation>भंडार {name} ख़राब है ({reason}); उसे वैसा ही छोड़ा गया। {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Move it away and copy the newest backup, {backup}, to its name.</source>
            <translation>उसे हटाएँ और सबसे नया बैकअप, {backup}, उसके नाम पर कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No backup lies beside it: move it away, keep it, and copy a backup from elsewhere to its name.</source>
            <translation>उसके पास कोई बैकअप नहीं: उसे हटाकर रखें, और कहीं और से बैकअप उसके नाम पर कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The connection to the store {name} was lost ({reason}); nothing was saved.</source>
            <translation>भंडार {name} से संपर्क टूट गया ({reason}); कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The database of the store {name} refused ({reason}); nothing was saved.</source>
            <translation>भंडार {name} के डेटाबेस ने मना किया ({reason}); कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only, so nothing was saved. {why}</source>
            <translation>भंडार {name} केवल पढ़ने के लिए खुला है, इसलिए कुछ सहेजा नहीं गया। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>It was opened for reading alone.</source>
            <translation>यह केवल पढ़ने के लिए खोला गया था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file {name} is write-protected.</source>
            <translation>फ़ाइल {name} लेखन से सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The folder {name} is write-protected.</source>
            <translation>फ़ोल्डर {name} लेखन से सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The backup {name} could not be made ({reason}); nothing of it was left there.</source>
            <translation>बैकअप {name} नहीं बन सका ({reason}); उसका कुछ भी वहाँ नहीं बचा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is busy; nothing was saved. Try again.</source>
            <translation>भंडार {name} व्यस्त है; कुछ नहीं सहेजा गया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be opened: {reason}.</source>
            <translation>भंडार {name} नहीं खुल सकता: {reason}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be made: its folder is write-protected. Choose another folder.</source>
            <translation>भंडार {name} नहीं बन सकता: उसका फ़ोल्डर लेखन-सुरक्षित है। दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is a folder; a store is a file.</source>
            <translation>{name} फ़ोल्डर है; भंडार एक फ़ाइल होता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is not a store of Retina Desktop; it was left as it is. Choose another file, or restore a backup.</source>
            <translation>{name} Retina Desktop का भंडार नहीं है; उसे वैसा ही छोड़ा गया। दूसरी फ़ाइल चुनें, या बैकअप लौटाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is another program's database, not a store of Retina Desktop; it was left as it is.</source>
            <translation>{name} दूसरे प्रोग्राम का डेटाबेस है, Retina Desktop का भंडार नहीं; उसे वैसा ही छोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be upgraded to version {version} ({reason}); it is as it was before.</source>
            <translation>भंडार {name} संस्करण {version} तक नहीं बढ़ाया जा सका ({reason}); वह पहले जैसा है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} was made by a newer Retina Desktop (its version is {version}, this program knows up to {newest}); it was left as it is. Install the newer program.</source>
            <translation>भंडार {name} नए Retina Desktop ने बनाया है (उसका संस्करण {version} है, यह प्रोग्राम {newest} तक जानता है); उसे वैसा ही छोड़ा गया। नया प्रोग्राम स्थापित करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB 1</source>
            <translation>VB 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 1 quadrant</source>
            <translation>1 चतुर्थांश में शिरापरक बीडिंग (venous beading)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB ≥ 2</source>
            <translation>VB ≥ 2</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 2 or more quadrants</source>
            <translation>2 या अधिक चतुर्थांशों में शिरापरक बीडिंग (venous beading)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>IRMA</source>
            <translation>IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>prominent IRMA</source>
            <translation>स्पष्ट IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVD</source>
            <translation>NVD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels on the disc</source>
            <translation>डिस्क पर नई वाहिकाएँ (NVD)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVE</source>
            <translation>NVE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels elsewhere</source>
            <translation>अन्यत्र नई वाहिकाएँ (NVE)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VH / PRH</source>
            <translation>VH / PRH</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>vitreous or preretinal haemorrhage</source>
            <translation>विट्रियस या प्रीरेटिनल रक्तस्राव (haemorrhage)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Blur</source>
            <translation>धुंधलापन</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>blurred</source>
            <translation>धुंधली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Too dark</source>
            <translation>बहुत अँधेरी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>too dark</source>
            <translation>बहुत अँधेरी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Over-exposed</source>
            <translation>अति-उद्भासित (over-exposed)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over-exposed</source>
            <translation>अति-उद्भासित (over-exposed)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Artefact</source>
            <translation>आर्टिफ़ैक्ट (artefact)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>artefact: lashes, dust or reflections</source>
            <translation>आर्टिफ़ैक्ट: पलकें, धूल या प्रतिबिंब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Field</source>
            <translation>फ़ील्ड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>field definition: disc, macula or part of the field is missing</source>
            <translation>फ़ील्ड की परिभाषा: डिस्क, मैक्युला या फ़ील्ड का भाग नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Media</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>media opacity: cataract, cornea or vitreous</source>
            <translation>माध्यम की अपारदर्शिता: मोतियाबिंद, कॉर्निया या विट्रियस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Does not look like a fundus photograph</source>
            <translation>यह फ़ंडस की तस्वीर जैसी नहीं दिखती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>does not look like a fundus photograph</source>
            <translation>फ़ंडस की तस्वीर जैसी नहीं दिखती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Without a grade there is no follow-up: photograph the eye again, or have it examined.</source>
            <translation>ग्रेड के बिना फ़ॉलो-अप नहीं: आँख की फिर से तस्वीर लें, या जाँच करवाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Action and follow-up are withheld: the signs ticked ask for a higher grade than the one given.</source>
            <translation>कार्रवाई और फ़ॉलो-अप रोके गए हैं: चुने गए लक्षण दिए गए ग्रेड से ऊँचा ग्रेड माँगते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Grade 0 and macular oedema disagree: diabetic macular oedema presupposes retinopathy. Look again at both; oedema of another cause belongs in the note.</source>
            <translation>ग्रेड 0 और मैक्यूलर एडिमा मेल नहीं खाते: डायबिटिक मैक्यूलर एडिमा में रेटिनोपैथी पहले से होती है। दोनों फिर देखें; किसी और कारण का एडिमा टिप्पणी में लिखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>grade {grade}, {level}</source>
            <translation>ग्रेड {grade}, {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{grade} at least</source>
            <translation>कम से कम {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}, however poor the photograph is.</source>
            <translation>{signs}: यह {grade} है, तस्वीर कितनी भी ख़राब हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}.</source>
            <translation>{signs}: यह {grade} है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}; your grade is {yours}.</source>
            <translation>{signs}: यह {grade} है; आपका ग्रेड {yours} है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: by itself {grade}. Grade 4 stands on new vessels, or on vitreous or preretinal haemorrhage: none is ticked.</source>
            <translation>{signs}: अपने आप में {grade}। ग्रेड 4 नई वाहिकाओं, या विट्रियस या प्रीरेटिनल रक्तस्राव पर टिकता है: कोई चिह्नित नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>{missing} not found, so the distance from the fovea could not be judged</source>
            <translation>{missing} नहीं मिला, इसलिए फ़ोविया से दूरी आँकी नहीं जा सकी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>disc</source>
            <translation>डिस्क</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>fovea</source>
            <translation>फ़ोविया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually near to each other: look at both.</source>
            <translation>डिस्क और फोविया असामान्य रूप से पास हैं: दोनों देखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually far apart: look at both.</source>
            <translation>डिस्क और फोविया असामान्य रूप से दूर हैं: दोनों देखें।</translation>
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
            <translation>{others} और {last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>{others} or {last}</source>
            <translation>{others} या {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} microaneurysms</source>
            <extracomment>For one: {n} microaneurysm</extracomment>
            <translation>
                <numerusform>{n} माइक्रोएन्यूरिज़्म (microaneurysm)</numerusform>
                <numerusform>{n} माइक्रोएन्यूरिज़्म (microaneurysms)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} haemorrhages</source>
            <extracomment>For one: {n} haemorrhage</extracomment>
            <translation>
                <numerusform>{n} रक्तस्राव (haemorrhage)</numerusform>
                <numerusform>{n} रक्तस्राव (haemorrhages)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} hard exudates</source>
            <extracomment>For one: {n} hard exudate</extracomment>
            <translation>
                <numerusform>{n} हार्ड एक्सयूडेट (hard exudate)</numerusform>
                <numerusform>{n} हार्ड एक्सयूडेट (hard exudates)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} soft exudates</source>
            <extracomment>For one: {n} soft exudate</extracomment>
            <translation>
                <numerusform>{n} सॉफ़्ट एक्सयूडेट (soft exudate)</numerusform>
                <numerusform>{n} सॉफ़्ट एक्सयूडेट (soft exudates)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}: चारों चतुर्थांशों में से हर एक में {many} से अधिक रक्तस्राव, इसलिए {grade}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: by a guess more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}: अनुमान से 4 में से प्रत्येक चतुर्थांश में {many} से अधिक रक्तस्राव, इसलिए {grade}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>The detector cannot see venous beading, IRMA or new vessels.</source>
            <translation>डिटेक्टर शिरापरक बीडिंग (venous beading), IRMA या नई वाहिकाएँ नहीं देख सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>No lesion found: {grade}.</source>
            <translation>कोई घाव नहीं मिला: {grade}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: microaneurysms only, so {grade}.</source>
            <translation>{lesions}: केवल microaneurysms, इसलिए {grade}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than microaneurysms, so {grade}.</source>
            <translation>{lesions}: microaneurysms से अधिक, इसलिए {grade}।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions} in {n} quadrants</source>
            <extracomment>For one: {lesions} in {n} quadrant</extracomment>
            <translation>
                <numerusform>{n} चतुर्थांश में {lesions}</numerusform>
                <numerusform>{n} चतुर्थांशों में {lesions}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>microaneurysm</source>
            <translation>माइक्रोएन्यूरिज़्म</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>haemorrhage</source>
            <translation>रक्तस्राव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>hard exudate</source>
            <translation>हार्ड एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>soft exudate</source>
            <translation>सॉफ़्ट एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>intraretinal microvascular abnormality</source>
            <translation>इंट्रारेटिनल माइक्रोवैस्कुलर असामान्यता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>venous beading</source>
            <translation>शिरापरक बीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>new vessels</source>
            <translation>नई वाहिकाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>other lesion</source>
            <translation>अन्य घाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/notice.py" />
            <source>For research use; not a medical device; not cleared by FDA, no CE mark.</source>
            <translation>शोध के उपयोग के लिए; चिकित्सा उपकरण नहीं; FDA की मंज़ूरी नहीं, CE चिह्न नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no apparent retinopathy</source>
            <translation>रेटिनोपैथी नहीं दिखती (no apparent retinopathy)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no abnormalities</source>
            <translation>कोई असामान्यता नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild non-proliferative retinopathy</source>
            <translation>हल्की नॉन-प्रोलिफ़रेटिव रेटिनोपैथी (mild NPDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild</source>
            <translation>हल्की</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>microaneurysms only</source>
            <translation>केवल microaneurysms</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate non-proliferative retinopathy</source>
            <translation>मध्यम नॉन-प्रोलिफ़रेटिव रेटिनोपैथी (moderate NPDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>more than microaneurysms, less than severe</source>
            <translation>microaneurysms से अधिक, गंभीर से कम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe non-proliferative retinopathy</source>
            <translation>गंभीर नॉन-प्रोलिफ़रेटिव रेटिनोपैथी (severe NPDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe</source>
            <translation>गंभीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>any of: more than 20 intraretinal haemorrhages in each of 4 quadrants; definite venous beading in 2 or more quadrants; prominent IRMA in 1 or more quadrants; no sign of proliferation</source>
            <translation>इनमें से कोई: चारों चतुर्थांशों में हर एक में 20 से अधिक इंट्रारेटिनल रक्तस्राव; 2 या अधिक चतुर्थांशों में निश्चित शिरापरक बीडिंग (venous beading); 1 या अधिक चतुर्थांश में स्पष्ट IRMA; प्रोलिफ़रेशन का कोई चिह्न नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative retinopathy</source>
            <translation>प्रोलिफ़रेटिव रेटिनोपैथी (PDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative</source>
            <translation>प्रोलिफ़रेटिव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>new vessels, or vitreous or preretinal haemorrhage</source>
            <translation>नई वाहिकाएँ, या विट्रियस या प्रीरेटिनल रक्तस्राव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>none</source>
            <comment>oedema</comment>
            <translation>नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>not centre-involved</source>
            <comment>oedema</comment>
            <translation>केंद्र से बाहर (non-centre-involved)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>centre-involved</source>
            <comment>oedema</comment>
            <translation>केंद्र सहित (centre-involved)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no hard exudate</source>
            <translation>कोई हार्ड एक्सयूडेट (hard exudate) नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate farther than one disc diameter from the fovea</source>
            <translation>फ़ोविया से एक डिस्क व्यास से अधिक दूर हार्ड एक्सयूडेट (hard exudate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate within one disc diameter of the fovea</source>
            <translation>फ़ोविया से एक डिस्क व्यास के भीतर हार्ड एक्सयूडेट (hard exudate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no action</source>
            <translation>कोई कार्रवाई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>monitor</source>
            <translation>निगरानी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>medical intervention</source>
            <translation>चिकित्सीय हस्तक्षेप</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer; this table has no interval for macular oedema</source>
            <translation>रेफ़र करें; इस तालिका में मैक्यूलर एडिमा के लिए कोई अंतराल नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>Follow-up: {words} ({table})</source>
            <translation>फ़ॉलो-अप: {words} ({table})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer {when}</source>
            <translation>रेफ़र: {when}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>nothing said for this grade</source>
            <translation>इस ग्रेड के लिए कुछ नहीं कहा गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{action}; refer</source>
            <translation>{action}; रेफ़र करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a left eye.</source>
            <translation>डिस्क बाईं आँख के लिए अपेक्षित ओर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a right eye.</source>
            <translation>डिस्क दाईं आँख के लिए अपेक्षित ओर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph: {what}</source>
            <translation>यह तस्वीर: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>No patient is known for this photograph: choose the earlier one by hand.</source>
            <translation>इस तस्वीर का रोगी ज्ञात नहीं: पहले की तस्वीर स्वयं चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which eye this photograph shows: choose the earlier one by hand.</source>
            <translation>ज्ञात नहीं कि यह तस्वीर कौन-सी आँख दिखाती है: पहले की तस्वीर स्वयं चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known when this photograph was taken: which of the others are earlier cannot be said.</source>
            <translation>ज्ञात नहीं कि यह तस्वीर कब ली गई: बाकी में से कौन-सी पहले की हैं, कहा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Of some photographs of this eye it is not known when they were taken; they stand last.</source>
            <translation>ज्ञात नहीं कि इस आँख की कुछ तस्वीरें कब ली गईं; वे अंत में हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its DICOM tag</source>
            <translation>इसका DICOM टैग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its name</source>
            <translation>इसका नाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>the side of its optic disc</source>
            <translation>इसकी ऑप्टिक डिस्क का पक्ष</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>{source} says {eye}, {other_source} {other_eye}.</source>
            <translation>{source} {eye} बताता है, {other_source} {other_eye}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is the same photograph.</source>
            <translation>यह वही तस्वीर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs are of the same patient.</source>
            <translation>ज्ञात नहीं कि दोनों तस्वीरें एक ही रोगी की हैं या नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of another patient ({patient}).</source>
            <translation>यह दूसरे रोगी ({patient}) की तस्वीर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The picked photograph: {what}</source>
            <translation>चुनी गई तस्वीर: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs show the same eye.</source>
            <translation>ज्ञात नहीं कि दोनों तस्वीरें एक ही आँख दिखाती हैं या नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of the other eye.</source>
            <translation>यह दूसरी आँख की तस्वीर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which photograph was taken first.</source>
            <translation>ज्ञात नहीं कि कौन-सी तस्वीर पहले ली गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph was taken later, on {date}.</source>
            <translation>यह तस्वीर बाद में ली गई, {date} को।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Both photographs were taken on the same day.</source>
            <translation>दोनों तस्वीरें एक ही दिन ली गईं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs show fields of different size: they may be from different cameras.</source>
            <translation>तस्वीरें अलग-अलग आकार के फ़ील्ड दिखाती हैं: वे अलग कैमरों की हो सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs have different numbers of pixels: they may be from different cameras.</source>
            <translation>तस्वीरों में पिक्सेल की संख्या अलग है: वे अलग कैमरों की हो सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Readings of others are hidden until you have confirmed yours.</source>
            <translation>दूसरों की रीडिंग तब तक छिपी हैं जब तक आप अपनी रीडिंग की पुष्टि न करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up</source>
            <translation>कार्रवाई और फ़ॉलो-अप</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {source}</source>
            <translation>कार्रवाई: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Follow-up: {source}</source>
            <translation>फ़ॉलो-अप: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {words}</source>
            <translation>कार्रवाई: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up are withheld while an eye is ungradable or not read.</source>
            <translation>कोई आँख ग्रेड करने योग्य नहीं है या पढ़ी नहीं गई है: तब तक कार्रवाई और फ़ॉलो-अप रोके गए हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action: at least {words}</source>
            <translation>कार्रवाई: कम से कम {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Referral: {when} ({table})</source>
            <translation>रेफ़रल: {when} ({table})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Follow-up is withheld while an eye is ungradable or not read.</source>
            <translation>कोई आँख ग्रेड करने योग्य नहीं है या पढ़ी नहीं गई है: तब तक फ़ॉलो-अप रोका गया है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: no photograph.</source>
            <translation>{eye}: कोई तस्वीर नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{n} of {all} photographs have no date: they may be of several visits.</source>
            <translation>{all} में से {n} तस्वीरों की तारीख ज्ञात नहीं: वे अलग-अलग विज़िटों की हो सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye} could not be graded: photograph it again, or have it examined.</source>
            <translation>{eye} को ग्रेड नहीं दिया जा सका: फिर से तस्वीर लें, या जाँच करवाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: ungradable for the model.</source>
            <translation>{eye}: मॉडल के अनुसार ग्रेड करने योग्य नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs could not be graded; the grade is that of the rest.</source>
            <translation>{eye}: {all} में से {n} तस्वीरों को ग्रेड नहीं दिया जा सका; ग्रेड बाकी तस्वीरों का है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not confirmed by you yet.</source>
            <translation>{eye}: आपने अभी पुष्टि नहीं की है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not read yet.</source>
            <translation>{eye}: अभी पढ़ी नहीं गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs are not read yet.</source>
            <translation>{eye}: {all} में से {n} तस्वीरें अभी पढ़ी नहीं गईं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: photographed on {date}, at an earlier visit.</source>
            <translation>{eye}: तस्वीर {date} को, पहले की एक विज़िट में ली गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Eye not known</source>
            <translation>आँख ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/drawing.py" />
            <source>Page {page} of {pages}</source>
            <translation>पृष्ठ {page}, कुल {pages}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} is larger than 5 MB; the report has none.</source>
            <translation>क्लिनिक का लोगो {file} 5 MB से बड़ा है; रिपोर्ट में लोगो नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} cannot be read ({why}); the report has none.</source>
            <translation>क्लिनिक का लोगो {file} पढ़ा नहीं जा सकता ({why}); रिपोर्ट में लोगो नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}</source>
            <translation>मॉडल {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>No model</source>
            <translation>कोई मॉडल नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>made {when}</source>
            <translation>{when} को बनाई गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>none to tell from</source>
            <translation>गणना के लिए कोई आँकड़ा नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{hits} of {all}</source>
            <translation>{all} में से {hits}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} s</source>
            <translation>{n} सेकंड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} min</source>
            <translation>{n} मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} h</source>
            <translation>{n} घंटे</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} दिन</numerusform>
                <numerusform>{n} दिन</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{days} days</source>
            <translation>{days} दिन</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The photograph cannot be shown: {why}</source>
            <translation>तस्वीर दिखाई नहीं जा सकती: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The model's lesions are shown after the reader's own grade.</source>
            <translation>मॉडल के घाव पाठक के अपने ग्रेड के बाद दिखाए जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The clinic's logo {file} is no picture that can be drawn; the report has none.</source>
            <translation>क्लिनिक का लोगो {file} ऐसा चित्र नहीं है जो बनाया जा सके; रिपोर्ट में लोगो नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, macular oedema, or the probability of referral above the model's operating point</source>
            <translation>ग्रेड 2 या अधिक, या मैक्युलर एडिमा, या मॉडल के कार्य-बिंदु से ऊपर रेफ़रल की संभावना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, or macular oedema</source>
            <translation>ग्रेड 2 या अधिक, या मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>risk {level} of 2 (IDRiD's scale: {words})</source>
            <translation>जोखिम {level} (अधिकतम 2; IDRiD का पैमाना: {words})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>{words}; none was found by the lesion detector</source>
            <translation>{words}; घाव डिटेक्टर को कोई नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>ungradable: refer</source>
            <translation>ग्रेड करने योग्य नहीं: रेफ़र करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: macular oedema</source>
            <translation>हाँ: मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: the probability of referral, {percent}, is above the model's operating point</source>
            <translation>हाँ: रेफ़रल की संभावना, {percent}, मॉडल के कार्य-बिंदु से ऊपर है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Microaneurysms</source>
            <translation>माइक्रोएन्यूरिज़्म (microaneurysms)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Haemorrhages</source>
            <translation>रक्तस्राव (haemorrhages)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hard exudates</source>
            <translation>हार्ड एक्सयूडेट (hard exudates)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Soft exudates</source>
            <translation>सॉफ़्ट एक्सयूडेट (soft exudates)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read: the model's opinion</source>
            <translation>पढ़ी नहीं गई: मॉडल की राय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read</source>
            <translation>पढ़ी नहीं गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Diabetic retinopathy: a patient's report</source>
            <translation>डायबिटिक रेटिनोपैथी: रोगी की रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Patient: {key}</source>
            <translation>रोगी: {key}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Photograph: {name}</source>
            <translation>तस्वीर: {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>eye not known</source>
            <translation>आँख ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not known; photograph {name}</source>
            <translation>ज्ञात नहीं; तस्वीर {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Patient</source>
            <translation>रोगी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Visit</source>
            <translation>विज़िट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>date not known</source>
            <translation>तारीख ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Photographs</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read by</source>
            <translation>पढ़ने वाले पाठक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>nobody yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden until you have confirmed yours</source>
            <translation>जब तक आप अपनी रीडिंग की पुष्टि न करें, छिपा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers}; others are hidden until you have confirmed yours</source>
            <translation>{readers}; जब तक आप अपनी रीडिंग की पुष्टि न करें, अन्य छिपे हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers} differ: a further reader has to decide. Nothing follows until then.</source>
            <translation>{readers} असहमत हैं: किसी और पाठक को निर्णय करना है। तब तक कोई कार्रवाई तय नहीं होती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Readers differ</source>
            <translation>पाठक असहमत हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Undecided</source>
            <translation>अनिर्णीत</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read and confirmed</source>
            <translation>पढ़ी गई और पुष्टि की गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read, not confirmed yet</source>
            <translation>पढ़ी गई, अभी पुष्टि नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation>यहाँ केवल मॉडल की राय है; इससे कोई कार्रवाई तय नहीं होती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs.</source>
            <translation>इन तस्वीरों को किसी ने नहीं पढ़ा है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye, by the model: {result}</source>
            <translation>अधिक प्रभावित आँख, मॉडल के अनुसार: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, by the model: {result}</source>
            <translation>{eye}, मॉडल के अनुसार: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The model's opinion</source>
            <translation>मॉडल की राय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model's opinion is shown after the reader's own grade.</source>
            <translation>मॉडल की राय पाठक के अपने ग्रेड के बाद दिखाई जाती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hidden</source>
            <translation>छिपा हुआ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No result yet</source>
            <translation>अभी कोई परिणाम नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye} alone: {result}</source>
            <translation>केवल {eye}: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye: {result}</source>
            <translation>अधिक प्रभावित आँख: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: {result}</source>
            <translation>{eye}: {result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: not judged</source>
            <translation>मैक्युलर एडिमा: आकलन नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: {level}</source>
            <translation>मैक्युलर एडिमा: {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what nobody has read: {result}.</source>
            <translation>जो किसी ने नहीं पढ़ा, उस पर मॉडल: {result}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what you have not confirmed: {result}.</source>
            <translation>जिसकी आपने पुष्टि नहीं की, उस पर मॉडल: {result}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, photograph {n} of {all}</source>
            <translation>{eye}, {all} में से तस्वीर {n}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>readers differ</source>
            <translation>पाठक असहमत हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden</source>
            <translation>छिपा हुआ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no result</source>
            <translation>कोई परिणाम नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{name}, taken: {date}, SHA-256 {hash}</source>
            <translation>{name}, ली गई: {date}, SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model could not look at it: {why}</source>
            <translation>मॉडल इसे नहीं देख सका: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not read</source>
            <translation>पढ़ी नहीं गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reader</source>
            <translation>पाठक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}, unread</source>
            <translation>मॉडल {name}, तस्वीर पढ़ी नहीं गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grade (ICDR)</source>
            <translation>ग्रेड (ICDR)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Macular oedema</source>
            <translation>मैक्युलर एडिमा (macular oedema)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Quality</source>
            <translation>गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signs ticked</source>
            <translation>चिह्नित संकेत</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions counted</source>
            <translation>गिने गए घाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable</source>
            <translation>रेफ़र करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read</source>
            <translation>पढ़ी गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Saw the model first</source>
            <translation>मॉडल की राय पहले देखी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not judged</source>
            <translation>आकलन नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>entered, not confirmed</source>
            <translation>दर्ज, पुष्टि नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>gradable</source>
            <translation>ग्रेड करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{when}, imported</source>
            <translation>{when}, आयातित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no; changed after seeing it</source>
            <translation>नहीं; देखने के बाद बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no, read blind</source>
            <translation>नहीं, बिना राय देखे पढ़ा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>ungradable (otherwise {grade})</source>
            <translation>ग्रेड नहीं दिया जा सकता (अन्यथा {grade})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{grade}; {grades} at 90 % coverage</source>
            <translation>{grade}; 90 % कवरेज पर {grades}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>cannot be seen by it</source>
            <translation>यह इन्हें नहीं देख सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Note, {reader}</source>
            <translation>टिप्पणी, {reader}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{label}: {note}</source>
            <translation>{label}: {note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: change since the last visit</source>
            <translation>{eye}: पिछली विज़िट से बदलाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Then: {before}. Now: {now}.</source>
            <translation>तब: {before}। अब: {now}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New</source>
            <translation>नए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Gone</source>
            <translation>लुप्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grown</source>
            <translation>बड़े हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Shrunk</source>
            <translation>छोटे हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The same</source>
            <translation>अपरिवर्तित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>In doubt</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Change since the last visit</source>
            <translation>पिछली विज़िट से बदलाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>By the model's maps of both photographs, laid over one another; no reader has checked it.</source>
            <translation>दोनों तस्वीरों के मॉडल के मानचित्रों को एक-दूसरे पर बिठाकर; किसी पाठक ने इसे जाँचा नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model</source>
            <translation>{result}, मॉडल के अनुसार</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model; not read</source>
            <translation>{result}, मॉडल के अनुसार; पढ़ी नहीं गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Grade: {source}</source>
            <translation>ग्रेड: {source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The patient's grade is that of the worse eye.</source>
            <translation>रोगी का ग्रेड अधिक प्रभावित आँख का ग्रेड है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for a reader: {definition}.</source>
            <translation>पाठक के लिए “रेफ़र करने योग्य” का अर्थ: {definition}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for the model: {definition}.</source>
            <translation>मॉडल के लिए “रेफ़र करने योग्य” का अर्थ: {definition}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions are counted, and drawn, by the model {model} at its operating points.</source>
            <translation>घावों को मॉडल {model} अपने कार्य-बिंदुओं पर गिनता और दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What this rests on</source>
            <translation>यह किस पर आधारित है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of {reader}</source>
            <translation>{reader} के हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of the reader</source>
            <translation>पाठक के हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Place and date</source>
            <translation>स्थान और तारीख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is</source>
            <translation>तस्वीर जैसी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is, made smaller: it has {width} × {height} pixels</source>
            <translation>तस्वीर जैसी है, छोटी की गई: यह {width} × {height} पिक्सेल की है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is: {width} × {height} pixels</source>
            <translation>तस्वीर जैसी है: {width} × {height} पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>No lesion map is kept for this photograph.</source>
            <translation>इस तस्वीर का कोई घाव मानचित्र नहीं रखा है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; drawn, not marked by a reader</source>
            <translation>घाव मॉडल {model} से; मॉडल के बनाए, किसी पाठक के अंकित नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; nobody has checked them</source>
            <translation>घाव मॉडल {model} से; किसी ने इन्हें जाँचा नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Diabetic retinopathy: a programme's report</source>
            <translation>डायबिटिक रेटिनोपैथी: कार्यक्रम की रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>no readings yet</source>
            <translation>अभी कोई रीडिंग नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{first} to {last}</source>
            <translation>{first} से {last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Patients</source>
            <translation>रोगी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{read} of {total}</source>
            <translation>{total} में से {read}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readings from</source>
            <translation>रीडिंग की अवधि</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers</source>
            <translation>पाठक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Programme</source>
            <translation>कार्यक्रम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the model: {share}</source>
            <translation>मॉडल के अनुसार ग्रेड करने योग्य नहीं: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the readers: {share}</source>
            <translation>पाठकों के अनुसार ग्रेड करने योग्य नहीं: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the readers: {share}</source>
            <translation>पाठकों के अनुसार रेफ़र करने योग्य: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read by people</source>
            <translation>लोगों ने पढ़ा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the model: {share}</source>
            <translation>मॉडल के अनुसार रेफ़र करने योग्य: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's, unread</source>
            <translation>मॉडल की राय, तस्वीरें पढ़ी नहीं गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's</source>
            <translation>मॉडल की राय</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are left out of the readers' counts: they differ.</source>
            <extracomment>For one: {n} photograph is left out of the readers' counts: they differ.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर पाठकों की गिनती से छोड़ी गई है: उस पर पाठक असहमत हैं।</numerusform>
                <numerusform>{n} तस्वीरें पाठकों की गिनती से छोड़ी गई हैं: उन पर पाठक असहमत हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read: of them there is the model's opinion alone.</source>
            <extracomment>For one: {n} photograph is not read: of it there is the model's opinion alone.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर पढ़ी नहीं गई है: उस पर केवल मॉडल की राय है।</numerusform>
                <numerusform>{n} तस्वीरें पढ़ी नहीं गई हैं: उन पर केवल मॉडल की राय है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read yet.</source>
            <extracomment>For one: {n} photograph is not read yet.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर अभी पढ़ी नहीं गई है।</numerusform>
                <numerusform>{n} तस्वीरें अभी पढ़ी नहीं गई हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs could not be analysed.</source>
            <extracomment>For one: {n} photograph could not be analysed.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर का विश्लेषण नहीं हो सका।</numerusform>
                <numerusform>{n} तस्वीरों का विश्लेषण नहीं हो सका।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the readers</source>
            <translation>पाठक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs by grade</source>
            <translation>ग्रेड के अनुसार तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable, of those with a grade</source>
            <translation>रेफ़र करने योग्य, जिनका ग्रेड है उनमें से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Macular oedema (the model's risk: IDRiD's scale)</source>
            <translation>मैक्युलर एडिमा (मॉडल का जोखिम: IDRiD का पैमाना)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level} of 2: {words}</source>
            <translation>मॉडल, जोखिम {level} (अधिकतम 2): {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {level}</source>
            <translation>पाठक: {level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable is, for the readers: {readers}; for the model: {model}.</source>
            <translation>“रेफ़र करने योग्य” का अर्थ, पाठकों के लिए: {readers}; मॉडल के लिए: {model}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable photographs</source>
            <translation>ग्रेड न करने योग्य तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reasons</source>
            <translation>कारण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>A photograph may have several reasons. Ungradable is a result: these eyes are not cleared.</source>
            <translation>एक तस्वीर के कई कारण हो सकते हैं। ग्रेड करने योग्य न होना भी एक परिणाम है: इन आँखों को रोगमुक्त नहीं माना गया है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the model</source>
            <translation>मॉडल के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the readers</source>
            <translation>पाठकों के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Agreement of readers and model</source>
            <translation>पाठकों और मॉडल की सहमति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No photograph was answered by a reader and by the model: there is nothing to compare.</source>
            <translation>किसी तस्वीर का उत्तर पाठक और मॉडल दोनों ने नहीं दिया: तुलना के लिए कुछ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>There is nothing to compare: {disputed}.</source>
            <translation>तुलना के लिए कुछ नहीं है: {disputed}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Compared</source>
            <translation>तुलना की गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Quadratic weighted kappa</source>
            <translation>द्विघात भारित kappa (quadratic weighted)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The same grade</source>
            <translation>समान ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Gradable for the model</source>
            <translation>मॉडल के लिए ग्रेड करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's opinion seen before reading</source>
            <translation>पढ़ने से पहले मॉडल की राय देखी गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Down: what the readers said. Across: the model. On the diagonal both said the same. U: ungradable.</source>
            <translation>ऊपर से नीचे: पाठकों का उत्तर। बाएँ से दाएँ: मॉडल का। विकर्ण पर दोनों का उत्तर समान है। U: ग्रेड करने योग्य नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Where the model's opinion was seen before the reading, agreement is flattered: the two are not independent.</source>
            <translation>जहाँ रीडिंग से पहले मॉडल की राय देखी गई, वहाँ सहमति वास्तविकता से बेहतर दिखती है: दोनों स्वतंत्र नहीं हैं।</translation>
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
                <numerusform>{n} तस्वीर पर पाठक असहमत हैं और वह छोड़ दी गई है</numerusform>
                <numerusform>{n} तस्वीरों पर पाठक असहमत हैं और वे छोड़ दी गई हैं</numerusform>
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
                <numerusform>{n} तस्वीर</numerusform>
                <numerusform>{n} तस्वीरें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>not defined: {photographs}</source>
            <translation>परिभाषित नहीं: {photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value}; {photographs}, too few for an interval</source>
            <translation>{value}; {photographs}, अंतराल के लिए बहुत कम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value} ({low} to {high}), {photographs}</source>
            <translation>{value} ({low} से {high}), {photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: ungradable</source>
            <translation>पाठक: ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {grade}</source>
            <translation>पाठक: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model {grade}</source>
            <translation>मॉडल {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The readers as the reference</source>
            <translation>संदर्भ (reference): पाठक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity</source>
            <translation>संवेदनशीलता (sensitivity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Specificity</source>
            <translation>विशिष्टता (specificity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, where both gave a grade</source>
            <translation>रेफ़र, जहाँ दोनों ने ग्रेड दिया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, ungradable counted as refer</source>
            <translation>रेफ़र, ग्रेड न करने योग्य को रेफ़र गिनते हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard.</source>
            <translation>कोष्ठकों में 95 % अंतराल: अनुपातों के लिए Wilson के, kappa के लिए रोगियों पर bootstrap के। पाठक स्वर्ण मानक (gold standard) नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity and specificity</source>
            <translation>संवेदनशीलता (sensitivity) और विशिष्टता (specificity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Turnaround, by day and reader</source>
            <translation>टर्नअराउंड समय, दिन और पाठक के अनुसार</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at a photograph, median</source>
            <translation>तस्वीर देखने का समय, माध्यिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>From the model's or the first opening to the answer, median</source>
            <translation>मॉडल के विश्लेषण या पहली बार खोलने से उत्तर तक, माध्यिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten took no longer than</source>
            <translation>दस में से नौ में इससे अधिक समय नहीं लगा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at, median</source>
            <translation>देखने का समय, माध्यिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>To the answer, median</source>
            <translation>उत्तर तक, माध्यिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten</source>
            <translation>दस में से नौ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The latest {n} lines are shown.</source>
            <translation>नवीनतम {n} पंक्तियाँ दिखाई गई हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs answered by day</source>
            <translation>दिन के अनुसार उत्तर दी गई तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs that could not be analysed</source>
            <translation>तस्वीरें जिनका विश्लेषण नहीं हो सका</translation>
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
            <translation>तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} more; results.csv names them.</source>
            <extracomment>For one: {n} more; results.csv names it.</extracomment>
            <translation>
                <numerusform>{n} और; results.csv में उसका नाम है।</numerusform>
                <numerusform>{n} और; results.csv में उनके नाम हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What counts of a photograph is the answer that its readers confirmed, else the one entered last.</source>
            <translation>किसी तस्वीर का वह उत्तर गिना जाता है जिसकी उसके पाठकों ने पुष्टि की, नहीं तो सबसे बाद में दर्ज उत्तर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model is {model}.</source>
            <translation>मॉडल {model} है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The clinic's tables {file} cannot be used, the shipped ones are: {why}</source>
            <translation>क्लिनिक की तालिकाएँ {file} उपयोग नहीं हो सकतीं, साथ आई हुई उपयोग होंगी: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The program is incomplete, no follow-up can be shown: {why}</source>
            <translation>प्रोग्राम अधूरा है, फ़ॉलो-अप नहीं दिखाया जा सकता: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The tables hold no follow-up named “{name}”: “{used}” is used.</source>
            <translation>तालिकाओं में “{name}” नाम का फ़ॉलो-अप नहीं है: “{used}” उपयोग होता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} lies in the folder that is given away: name a file elsewhere for the mapping.</source>
            <translation>{path} उसी फ़ोल्डर में है जो दिया जाना है: कोड-मिलान (mapping) के लिए कहीं और की फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} cannot be written: {why}.</source>
            <translation>{folder} में लिखा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} cannot be written: {why}. The mapping lies in {draft}.</source>
            <translation>{path} में लिखा नहीं जा सकता: {why}। कोड-मिलान (mapping) {draft} में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} is there already and is not overwritten: name another file for the mapping.</source>
            <translation>{path} पहले से है और बदली नहीं जाती: कोड-मिलान (mapping) के लिए दूसरी फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>Nothing was written.</source>
            <translation>कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Notes go out as they were typed: look whether they name anybody.</source>
            <translation>टिप्पणियाँ जैसी लिखी गईं वैसी ही जाती हैं: देखें कि उनमें किसी का नाम तो नहीं।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} photographs that {file} lists are not there: {names}.</source>
            <extracomment>For one: {n} photograph that {file} lists is not there: {names}.</extracomment>
            <translation>
                <numerusform>{file} में सूचीबद्ध {n} तस्वीर वहाँ नहीं है: {names}।</numerusform>
                <numerusform>{file} में सूचीबद्ध {n} तस्वीरें वहाँ नहीं हैं: {names}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} paths in {file} point out of its folder and are not followed: {names}.</source>
            <extracomment>For one: {n} path in {file} points out of its folder and is not followed: {names}.</extracomment>
            <translation>
                <numerusform>{file} में {n} पथ उसके फ़ोल्डर से बाहर जाता है और नहीं खोला जाता: {names}।</numerusform>
                <numerusform>{file} में {n} पथ उसके फ़ोल्डर से बाहर जाते हैं और नहीं खोले जाते: {names}।</numerusform>
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
                <numerusform>और {n} अन्य</numerusform>
                <numerusform>और {n} अन्य</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>{file} cannot be read: {why}.</source>
            <translation>{file} पढ़ा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} is damaged; open its folder instead.</source>
            <translation>{file} ख़राब है; उसके बजाय उसका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} lists no files; open its folder instead.</source>
            <translation>{file} में कोई फ़ाइल सूचीबद्ध नहीं; उसके बजाय उसका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>The report is not a PDF: it was left out.</source>
            <translation>रिपोर्ट PDF नहीं है: उसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>A report is of one patient, and these photographs are not known to be: it was left out.</source>
            <translation>रिपोर्ट एक रोगी की होती है, और ज्ञात नहीं कि ये तस्वीरें एक ही रोगी की हैं: उसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/photograph.py" />
            <source>The photograph {name} was left out: its DICOM file has no {tag}, so nothing can refer to it.</source>
            <translation>तस्वीर {name} छोड़ दी गई: उसकी DICOM फ़ाइल में {tag} नहीं है, इसलिए कुछ भी उसका संदर्भ नहीं दे सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it.</source>
            <translation>तस्वीर {name} छोड़ दी गई: उसका संदर्भ देने के लिए जो चाहिए वह उसकी DICOM फ़ाइल में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are not kept any more, so there is no segmentation of them.</source>
            <translation>{name}: मॉडल के मानचित्र अब नहीं रखे हैं, इसलिए उनका सेगमेंटेशन नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are damaged: there is no segmentation of them.</source>
            <translation>{name}: मॉडल के मानचित्र ख़राब हैं: उनका सेगमेंटेशन नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: its DICOM file lacks what a segmentation must name: the segmentation was left out.</source>
            <translation>{name}: सेगमेंटेशन में जो बताना ज़रूरी है वह उसकी DICOM फ़ाइल में नहीं है: सेगमेंटेशन छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>A report was left out: not every photograph that it is about was written.</source>
            <translation>एक रिपोर्ट छोड़ दी गई: जिन तस्वीरों के बारे में वह है वे सभी नहीं लिखी गईं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the file has other rows and columns than the lesions lie in, or several frames: their segmentation was left out.</source>
            <translation>{name}: फ़ाइल की पंक्तियाँ और स्तंभ घावों वाले चित्र से अलग हैं, या उसमें कई फ़्रेम हैं: उनका सेगमेंटेशन छोड़ दिया गया।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} resources written to {file}.</source>
            <extracomment>For one: {n} resource written to {file}.</extracomment>
            <translation>
                <numerusform>{n} संसाधन (resource) {file} में लिखा गया।</numerusform>
                <numerusform>{n} संसाधन (resources) {file} में लिखे गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} lesions written to {folder}.</source>
            <extracomment>For one: {n} lesion written to {folder}.</extracomment>
            <translation>
                <numerusform>{n} घाव {folder} में लिखा गया।</numerusform>
                <numerusform>{n} घाव {folder} में लिखे गए।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Which code is which stands in {file}: keep it to yourself.</source>
            <translation>कौन-सा कोड किसका है, यह {file} में है: इसे अपने तक रखें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} photographs written to {folder}.</source>
            <extracomment>For one: {n} photograph written to {folder}.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर {folder} में लिखी गई।</numerusform>
                <numerusform>{n} तस्वीरें {folder} में लिखी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} readings written to {file}.</source>
            <extracomment>For one: {n} reading written to {file}.</extracomment>
            <translation>
                <numerusform>{n} रीडिंग {file} में लिखी गई।</numerusform>
                <numerusform>{n} रीडिंग {file} में लिखी गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (CSV)</source>
            <translation>तालिका (CSV)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>A row for each reading, for a spreadsheet or statistics.</source>
            <translation>हर रीडिंग की एक पंक्ति, स्प्रेडशीट या सांख्यिकी के लिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (Parquet)</source>
            <translation>तालिका (Parquet)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The same with typed columns, for pandas, R or DuckDB; small and fast with millions of rows.</source>
            <translation>वही, निश्चित प्रकार के स्तंभों के साथ, pandas, R या DuckDB के लिए; लाखों पंक्तियों में भी छोटी और तेज़।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>FHIR R4 bundle</source>
            <translation>FHIR R4 bundle</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a hospital's record system: each visit with its eyes and a report. Confirmed grades are final, the model's opinions preliminary.</source>
            <translation>अस्पताल के रिकॉर्ड सिस्टम के लिए: हर विज़िट, उसकी आँखों और एक रिपोर्ट के साथ। पुष्टि किए गए ग्रेड अंतिम (final) हैं, मॉडल की राय प्रारंभिक (preliminary)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Lesion masks (PNG and COCO)</source>
            <translation>घावों के मास्क (PNG और COCO)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The lesions marked by hand, for training and measuring. Files carry the photographs' names.</source>
            <translation>हाथ से अंकित घाव, प्रशिक्षण और मापन के लिए। फ़ाइलों पर तस्वीरों के नाम होते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>DICOM</source>
            <translation>DICOM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a picture archive: photographs, reports and segmentations, with the patients' identifiers that the files have.</source>
            <translation>चित्र संग्रह (PACS) के लिए: तस्वीरें, रिपोर्ट और सेगमेंटेशन, रोगियों की उन पहचानों के साथ जो फ़ाइलों में हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>De-identified photographs</source>
            <translation>पहचान हटाई गई तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>To give away: pixels and grades under code names; which code is which lies beside it.</source>
            <translation>दूसरों को देने के लिए: कोड नामों के साथ पिक्सेल और ग्रेड; कौन-सा कोड किसका है, यह उनके पास रखा जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Say where to write it.</source>
            <translation>बताएँ कि कहाँ लिखना है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} is there and not empty: name a new folder.</source>
            <translation>{folder} पहले से है और खाली नहीं: नए फ़ोल्डर का नाम दें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{file} is a folder: name a file in it.</source>
            <translation>{file} फ़ोल्डर है: उसके भीतर की फ़ाइल का नाम दें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>There is no folder {folder}.</source>
            <translation>फ़ोल्डर {folder} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>No such photograph has a reading or an analysis: nothing was written.</source>
            <translation>ऐसी किसी तस्वीर की न रीडिंग है न विश्लेषण: कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>{name}: the model's answer in the store is damaged, so it is left out.</source>
            <translation>{name}: भंडार में मॉडल का उत्तर ख़राब है, इसलिए उसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: nothing is said of it.</source>
            <translation>तस्वीर {name} छोड़ दी गई: उसके बारे में कुछ नहीं कहा गया है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>It is not known where it lies.</source>
            <translation>ज्ञात नहीं कि वह कहाँ है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The file has changed since it was read.</source>
            <translation>पढ़े जाने के बाद फ़ाइल बदल गई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: {why}</source>
            <translation>तस्वीर {name} छोड़ दी गई: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{file} names readers other than {reader} in its column {column}: {names}.</source>
            <translation>{file} के स्तंभ {column} में {reader} के अलावा दूसरे पाठकों के नाम हैं: {names}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>Say that it counts with --column reader={column}</source>
            <translation>बताएँ कि वही मान्य है: --column reader={column}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} about the same photograph is wrong</source>
            <translation>उसी तस्वीर के बारे में पंक्ति {line} ग़लत है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} says otherwise of the same photograph</source>
            <translation>पंक्ति {line} उसी तस्वीर के बारे में कुछ और कहती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says {eye}, the photograph is of {other}</source>
            <translation>तालिका {eye} बताती है, तस्वीर {other} की है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says patient {patient}, the photograph {other}</source>
            <translation>तालिका रोगी {patient} बताती है, तस्वीर {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{name} (line {line})</source>
            <translation>{name} (पंक्ति {line})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>The names of {n} photographs seem to say other patients than the table, which counts: {names}.</source>
            <extracomment>For one: The name of {n} photograph seems to say another patient than the table, which counts: {names}.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर का नाम तालिका से अलग रोगी बताता लगता है; तालिका मान्य है: {names}।</numerusform>
                <numerusform>{n} तस्वीरों के नाम तालिका से अलग रोगी बताते लगते हैं; तालिका मान्य है: {names}।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{reader} has a reading of {name} that was not imported</source>
            <translation>{reader} की {name} की ऐसी रीडिंग है जो आयातित नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Line {line}: {why}.</source>
            <translation>पंक्ति {line}: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is empty.</source>
            <translation>{file} खाली है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no rows.</source>
            <translation>{file} में कोई पंक्ति नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has two columns for the {what} that contradict one another, {first} and {second} (line {line}: {one} and {two}).</source>
            <translation>{file} में {what} के दो स्तंभ हैं जो एक-दूसरे का खंडन करते हैं, {first} और {second} (पंक्ति {line}: {one} और {two})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>empty</source>
            <translation>खाली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Say which one counts with --column {what}=…</source>
            <translation>बताएँ कि कौन-सा मान्य है: --column {what}=…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>for the {what}</source>
            <translation>{what} के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has no column {missing}; its columns: {there}.</source>
            <translation>{file} में {missing} स्तंभ नहीं है; इसके स्तंभ: {there}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Name it with --column {what}=…</source>
            <translation>इसे --column {what}=… से बताएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has {n} cells, the table {there} columns</source>
            <translation>इसमें {n} सेल हैं, तालिका में {there} स्तंभ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has only {n} columns</source>
            <translation>इसमें केवल {n} स्तंभ हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>the table may be cut off here</source>
            <translation>तालिका यहाँ कटी हो सकती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names no photograph</source>
            <translation>इसमें किसी तस्वीर का नाम नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called ungradable and has a grade, {value}</source>
            <translation>इसे ग्रेड करने योग्य नहीं बताया गया है और इसका ग्रेड है, {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called gradable and has no grade</source>
            <translation>इसे ग्रेड करने योग्य बताया गया है और इसका कोई ग्रेड नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no retinopathy or a missing value: say which</source>
            <translation>{value} का अर्थ “रेटिनोपैथी नहीं” या “मान उपलब्ध नहीं” हो सकता है: बताएँ कि कौन-सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be moderate or severe: say which</source>
            <translation>{value} मध्यम या गंभीर हो सकता है: बताएँ कौन-सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a grade is 0 to 4, or U or empty for ungradable, not {value}</source>
            <translation>ग्रेड 0 से 4 होता है, या अग्रेडनीय के लिए U या खाली, {value} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no oedema or a missing value: say which</source>
            <translation>{value} का अर्थ “एडिमा नहीं” या “मान उपलब्ध नहीं” हो सकता है: बताएँ कि कौन-सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>M1 may be centre-involved or not: say which</source>
            <translation>M1 केंद्र सहित (centre-involved) हो सकता है या नहीं: बताएँ कौन-सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>macular oedema is 0 to 2, or empty, not {value}</source>
            <translation>मैक्यूलर एडिमा 0 से 2 या खाली होता है, {value} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>gradable is yes or no, 1 or 0, not {value}</source>
            <translation>gradable का मान yes या no, 1 या 0 होता है, {value} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>an eye is OD or OS, right or left, not {value}</source>
            <translation>आँख OD या OS, right या left होती है, {value} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a date is year-month-day, not {value}</source>
            <translation>तारीख वर्ष-महीना-दिन होती है, {value} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>the date {value} is still to come</source>
            <translation>तारीख {value} अभी आनी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/hold_out.py" />
            <source>Nothing could be held out, so nothing can be learnt from: the store {name} is open read-only. {why}</source>
            <translation>कुछ भी अलग नहीं रखा जा सका, इसलिए किसी से सीखा नहीं जा सकता: संग्रह {name} केवल पढ़ने के लिए खुला है। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}: {kind} is no kind of lesion that this program knows.</source>
            <translation>तस्वीर {photograph}, {reader}: {kind} घाव का ऐसा प्रकार नहीं जिसे यह प्रोग्राम जानता हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}, {kind}: the tile in column {column}, row {row} cannot be used. {words}</source>
            <translation>तस्वीर {photograph}, {reader}, {kind}: स्तंभ {column}, पंक्ति {row} की टाइल उपयोग नहीं हो सकती। {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>Where it lies was never known.</source>
            <translation>यह कहाँ है, कभी ज्ञात नहीं था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} holds another photograph now.</source>
            <translation>फ़ाइल {path} में अब दूसरी तस्वीर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} is gone.</source>
            <translation>फ़ाइल {path} अब नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>not confirmed</source>
            <translation>पुष्टि नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not there</source>
            <translation>इसमें नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>left out as asked</source>
            <translation>अनुरोध पर छोड़ी गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>taught to this model elsewhere</source>
            <translation>इस मॉडल को कहीं और सिखाई गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>There is no photograph with a confirmed reading to learn from.</source>
            <translation>पुष्ट पठन वाली कोई तस्वीर नहीं है जिससे सीखा जा सके।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Every reading says {answer}: nothing can be told apart by one answer alone.</source>
            <translation>हर पठन {answer} कहता है: केवल एक उत्तर से कुछ भी अलग नहीं पहचाना जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>It was asked to be left out.</source>
            <translation>इसे छोड़ने का अनुरोध किया गया था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its reading was withdrawn.</source>
            <translation>इसका पठन वापस लिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>No reading of it is confirmed.</source>
            <translation>इसका कोई पठन पुष्ट नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>{reader} says {answer}</source>
            <translation>{reader} कहते हैं {answer}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its readers differ and no senior decided: {answers}.</source>
            <translation>इसके पाठक असहमत हैं और किसी वरिष्ठ ने निर्णय नहीं लिया: {answers}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported: what is missing in it would read as healthy. {why} Draw in these tiles again, which mends them, or bring back a backup; then export once more.</source>
            <translation>{reader} द्वारा अंकित {kind} ({name}) निर्यात नहीं हुआ: उसमें जो नहीं है वह स्वस्थ पढ़ा जाता। {why} इन टाइलों में फिर बनाएँ, जिससे वे ठीक हो जाती हैं, या बैकअप लौटाएँ; फिर एक बार और निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>There are no marked lesions of these readers and photographs: nothing was written.</source>
            <translation>इन पाठकों और तस्वीरों के कोई अंकित घाव नहीं: कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{n} more are damaged.</source>
            <translation>{n} और ख़राब हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported. {why}</source>
            <translation>{reader} द्वारा अंकित {kind} ({name}) निर्यात नहीं हुआ। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is missing.</source>
            <translation>मास्क {path} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is damaged, or no PNG.</source>
            <translation>मास्क {path} ख़राब है, या PNG नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} holds two masks, one in its colours and another in its transparency.</source>
            <translation>मास्क {path} में दो मास्क हैं, एक उसके रंगों में और दूसरा उसकी पारदर्शिता में।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is none: it holds more than two values.</source>
            <translation>{path} मास्क नहीं है: इसमें दो से अधिक मान हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} has {width} x {height} pixels, its photograph {wanted_width} x {wanted_height}.</source>
            <translation>मास्क {path} {width} x {height} पिक्सेल का है, उसकी तस्वीर {wanted_width} x {wanted_height} की।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import changes {n} pixels of what {reader} marked as {kind} ({before} lesions now, {after} afterwards), so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}: {reader} ने जो {kind} के रूप में अंकित किया, आयात उसके {n} पिक्सेल बदलता है (अभी {before} घाव, बाद में {after}), इसलिए इस तस्वीर का कुछ नहीं सहेजा गया; --replace से यह होता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import takes back that all is marked, as {reader} said of {kind}, so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}: {reader} ने {kind} के लिए कहा था कि सब अंकित है; आयात इसे वापस लेता है, इसलिए इस तस्वीर का कुछ नहीं सहेजा गया; --replace से यह होता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: {n} pixels of what {reader} had marked as {kind} were changed ({before} lesions before, {after} now).</source>
            <translation>{path}: {reader} ने जो {kind} के रूप में अंकित किया था, उसके {n} पिक्सेल बदले गए (पहले {before} घाव, अब {after})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: that all is marked, as {reader} had said of {kind}, was taken back.</source>
            <translation>{path}: {reader} ने {kind} के लिए कहा था कि सब अंकित है; यह वापस ले लिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>The photograph {path} has marks of another size: nothing was added to them.</source>
            <translation>तस्वीर {path} के अंकन दूसरे आकार के हैं: उनमें कुछ नहीं जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>Where the photograph {name} lies is not known: name its folder with --photographs.</source>
            <translation>तस्वीर {name} कहाँ है, ज्ञात नहीं: उसका फ़ोल्डर --photographs से बताएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There is no photograph {name}: its marks were left out.</source>
            <translation>तस्वीर {name} नहीं है: उसके अंकन छोड़ दिए गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There are {n} photographs {name}: the marks were left out.</source>
            <translation>{name} नाम की {n} तस्वीरें हैं: अंकन छोड़ दिए गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} has changed since the marks were made (its content is another): they were left out.</source>
            <translation>अंकन बनने के बाद तस्वीर {path} बदल गई है (उसकी सामग्री दूसरी है): अंकन छोड़ दिए गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} cannot be used: {error}</source>
            <translation>तस्वीर {path} उपयोग नहीं हो सकती: {error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <location filename="../../retina_desktop/services/open_folder.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>There is no {path}.</source>
            <translation>{path} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The mask {path} covers {share} of the photograph: no lesion does, an inverted mask does.</source>
            <translation>मास्क {path} तस्वीर का {share} ढकता है: कोई घाव इतना नहीं ढकता, उलटा (inverted) मास्क ढकता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names no kind of lesion that this program knows: it was left out.</source>
            <translation>{path} घाव का ऐसा कोई प्रकार नहीं बताती जिसे यह प्रोग्राम जानता हो: उसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is a second mask of its photograph and kind: it was left out.</source>
            <translation>{path} अपनी तस्वीर और प्रकार का दूसरा मास्क है: उसे छोड़ दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>There are no masks in {folder}: they are called STEM_KIND.png.</source>
            <translation>{folder} में कोई मास्क नहीं: उनके नाम STEM_KIND.png जैसे होते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} cannot be read: {why}.</source>
            <translation>तालिका {path} पढ़ी नहीं जा सकती: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} has no column `photo`.</source>
            <translation>तालिका {path} में `photo` स्तंभ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {words} is no kind of lesion that this program knows.</source>
            <translation>{path}: {words} घाव का ऐसा प्रकार नहीं जिसे यह प्रोग्राम जानता हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is no COCO file, or is damaged.</source>
            <translation>{path} COCO फ़ाइल नहीं है, या ख़राब है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is damaged: its {name} are not as COCO has them.</source>
            <translation>{path} ख़राब है: उसके {name} वैसे नहीं जैसे COCO में होते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: the photograph with the id {id} has no file name.</source>
            <translation>{path}: id {id} वाली तस्वीर का फ़ाइल नाम नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {name} has {width} x {height} pixels there, and {wanted_width} x {wanted_height} in truth.</source>
            <translation>{path}: {name} वहाँ {width} x {height} पिक्सेल की है, और वास्तव में {wanted_width} x {wanted_height} की।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: lesion {id} cannot be used ({why}).</source>
            <translation>{path}: घाव {id} उपयोग नहीं हो सकता ({why})।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: so it is with {n} more lesions of {name}.</source>
            <translation>{path}: {name} के {n} और घावों के साथ भी यही है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {n} lesions ({ids}) have a {name} that the file does not explain: they were left out.</source>
            <translation>{path}: {n} घावों ({ids}) का {name} ऐसा है जिसे फ़ाइल नहीं समझाती: वे छोड़ दिए गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} was written by a newer Retina Desktop: this one cannot read it.</source>
            <translation>{path} नए Retina Desktop ने लिखी है: यह उसे पढ़ नहीं सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} holds marks by {readers}: name one of them, or export one reader alone.</source>
            <translation>{path} में {readers} के अंकन हैं: उनमें से एक का नाम दें, या केवल एक पाठक का निर्यात करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names a mask outside its folder: {name}.</source>
            <translation>{path} अपने फ़ोल्डर के बाहर का मास्क बताती है: {name}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there is no photograph {name}</source>
            <translation>तस्वीर {name} नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there are {n} photographs {name}</source>
            <translation>{name} नाम की {n} तस्वीरें हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>the disk is full</source>
            <translation>डिस्क भरी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/open_folder.py" />
            <source>{folder} cannot be opened: {why}.</source>
            <translation>{folder} नहीं खुल सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>{file} was not made by this program.</source>
            <translation>{file} इस प्रोग्राम ने नहीं बनाई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>A table as Parquet needs the full edition of the program; CSV holds the same table.</source>
            <translation>Parquet तालिका के लिए प्रोग्राम का पूर्ण संस्करण (full edition) चाहिए; CSV में वही तालिका है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/second_reading_files.py" />
            <location filename="../../retina_desktop/services/whole_files.py" />
            <source>{file} cannot be written: {why}.</source>
            <translation>{file} में लिखा नहीं जा सकता: {why}।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} other DICOM objects left out ({kinds})</source>
            <extracomment>For one: {n} other DICOM object left out ({kinds})</extracomment>
            <translation>
                <numerusform>{n} अन्य DICOM ऑब्जेक्ट छोड़ दिया गया ({kinds})</numerusform>
                <numerusform>{n} अन्य DICOM ऑब्जेक्ट छोड़ दिए गए ({kinds})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} exported files left out</source>
            <extracomment>For one: {n} exported file left out</extracomment>
            <translation>
                <numerusform>{n} निर्यात की गई फ़ाइल छोड़ी गई</numerusform>
                <numerusform>{n} निर्यात की गई फ़ाइलें छोड़ी गईं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} OCT volumes (OPT) were left out: photographs alone are graded.</source>
            <extracomment>For one: {n} OCT volume (OPT) was left out: photographs alone are graded.</extracomment>
            <translation>
                <numerusform>{n} OCT वॉल्यूम (OPT) छोड़ दिया गया: केवल तस्वीरों को ग्रेड दिया जाता है।</numerusform>
                <numerusform>{n} OCT वॉल्यूम (OPT) छोड़ दिए गए: केवल तस्वीरों को ग्रेड दिया जाता है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file} names other patients than the photographs do: {names}.</source>
            <translation>{file} तस्वीरों से अलग रोगी बताती है: {names}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: {patient} counts, its name seems to say {other}</source>
            <translation>{file}: {patient} मान्य है, उसका नाम {other} बताता लगता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: its own {other} counts, not {patient}</source>
            <translation>{file}: उसका अपना {other} मान्य है, {patient} नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>the list says {eye}, the photograph {other}</source>
            <translation>सूची {eye} बताती है, तस्वीर {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/print_archive.py" />
            <source>The file holds another photograph now than the one that was graded; open the folder again.</source>
            <translation>फ़ाइल में अब उस तस्वीर से अलग तस्वीर है जिसे ग्रेड दिया गया था; फ़ोल्डर फिर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>Other readers' readings are shown once you have confirmed yours.</source>
            <translation>दूसरे पाठकों की रीडिंग आपकी पुष्टि के बाद दिखती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>after your grade</source>
            <translation>आपके ग्रेड के बाद</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <location filename="../../retina_desktop/viewmodels/answer.py" />
            <source>no grade</source>
            <translation>कोई ग्रेड नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>imported</source>
            <translation>आयातित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>{seen}, changed after</source>
            <translation>{seen}, बाद में बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>model seen before</source>
            <translation>मॉडल पहले देखा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>blind</source>
            <translation>बिना देखे (blind)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>first grade blind</source>
            <translation>पहला ग्रेड बिना राय देखे</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>A later entry was made in another window, and stays.</source>
            <translation>दूसरी विंडो में बाद की प्रविष्टि की गई, और वह बनी रहती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>The reading was changed in another window, and is shown as it is now.</source>
            <translation>रीडिंग दूसरी विंडो में बदली गई, और जैसी अब है वैसी दिखाई गई है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no grade to confirm yet: give one with 0-4, or U for ungradable.</source>
            <translation>पुष्टि के लिए अभी कोई ग्रेड नहीं: 0-4 से दें, या U यदि ग्रेड करने योग्य न हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no reading to withdraw.</source>
            <translation>वापस लेने के लिए कोई रीडिंग नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>diseased</source>
            <translation>रोगग्रस्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>not analysed</source>
            <translation>विश्लेषण के बिना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>reader and model differ</source>
            <translation>पाठक-मॉडल असहमति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>drawn from the negatives</source>
            <translation>नेगेटिव में से चुनी गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{share} of the negatives</source>
            <translation>नेगेटिव: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>no negatives</source>
            <translation>कोई नेगेटिव नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{n} to read a second time: {why}.</source>
            <translation>दूसरी बार पढ़ने के लिए {n}: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{drawn} of {all} ({reached} %; {asked} % asked for)</source>
            <translation>{all} में से {drawn} ({reached} %; {asked} % माँगे गए)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an office document or an archive</source>
            <translation>ऑफ़िस दस्तावेज़ या संग्रह (archive)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an old office document</source>
            <translation>पुराना ऑफ़िस दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a Parquet table</source>
            <translation>Parquet तालिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: it is not text.</source>
            <translation>{file} तालिका नहीं है: यह पाठ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: {why}.</source>
            <translation>{file} तालिका नहीं है: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is larger than {most} MB: split the table.</source>
            <translation>{file} {most} MB से बड़ी है: तालिका को बाँटें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is {what}: save the table as CSV.</source>
            <translation>{file} {what} है: तालिका को CSV के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no text in {encoding}.</source>
            <translation>{file} {encoding} पाठ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a quotation mark is never closed; the table may be cut off</source>
            <translation>एक उद्धरण चिह्न कभी बंद नहीं होता; तालिका कटी हो सकती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a cell is longer than any table's</source>
            <translation>एक खाना किसी भी तालिका के खाने से लंबा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>its quotation marks cannot be understood</source>
            <translation>इसके उद्धरण चिह्न समझे नहीं जा सकते</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The fuse network</source>
            <translation>संयोजक (fuse) नेटवर्क</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The main network's heads and the fuse network</source>
            <translation>मुख्य नेटवर्क के शीर्ष (heads) और संयोजक (fuse) नेटवर्क</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The lesion detector</source>
            <translation>घाव डिटेक्टर (lesion detector)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>There is no candidate called {name}.</source>
            <translation>{name} नाम का कोई उम्मीदवार मॉडल (candidate) नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>{name} cannot be deleted: {why}.</source>
            <translation>{name} मिटाया नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The system ended the training; most often there is no memory left. Close other programs and go on.</source>
            <translation>सिस्टम ने प्रशिक्षण समाप्त कर दिया; अक्सर कारण यह होता है कि मेमोरी शेष नहीं रही। दूसरे प्रोग्राम बंद करें और जारी रखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>it said nothing</source>
            <translation>उसने कुछ नहीं बताया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The training ended by a fault of its own: {why}.</source>
            <translation>प्रशिक्षण अपनी ही त्रुटि से समाप्त हुआ: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Changes of lesions are shown after your grades of both photographs.</source>
            <translation>घावों के बदलाव दोनों तस्वीरों को आपके ग्रेड देने के बाद दिखते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The model has not analysed both photographs yet.</source>
            <translation>मॉडल ने अभी दोनों तस्वीरों का विश्लेषण नहीं किया है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The two were analysed by different models; analysed anew they can be compared.</source>
            <translation>दोनों का विश्लेषण अलग-अलग मॉडलों ने किया; फिर से विश्लेषण पर तुलना हो सकती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <source>The lesion maps of both photographs are not kept.</source>
            <translation>दोनों तस्वीरों के घाव मानचित्र उपलब्ध नहीं हैं।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{n} photographs of {file} are not there: {names}.</source>
            <extracomment>For one: {n} photograph of {file} is not there: {names}.</extracomment>
            <translation>
                <numerusform>{file} की {n} तस्वीर वहाँ नहीं है: {names}।</numerusform>
                <numerusform>{file} की {n} तस्वीरें वहाँ नहीं हैं: {names}।</numerusform>
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
            <translation>{file} में ग्रेड भी हैं: “फ़ाइल, ग्रेड या वर्कलिस्ट आयात करें” उन्हें आयात करता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no column for the photograph; its columns: {there}.</source>
            <translation>{file} में तस्वीर का कोई स्तंभ नहीं है; इसके स्तंभ: {there}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>line {line} names the same photograph and counts</source>
            <translation>पंक्ति {line} उसी तस्वीर को बताती है और मान्य है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says {eye}, this one {other}</source>
            <translation>वह {eye} बताती है, यह {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says patient {patient}, this one {other}</source>
            <translation>वह रोगी {patient} बताती है, यह {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names a content and no file</source>
            <translation>इसमें सामग्री (content) बताई गई है, फ़ाइल नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>its place in the order is no number: {value}</source>
            <translation>क्रम में इसका स्थान संख्या नहीं है: {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be {right}, not {value}.</source>
            <translation>{key} {right} होना चाहिए, {value} नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be one of {choices}, not {value}.</source>
            <translation>{key} {choices} में से एक होना चाहिए, {value} नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>true or false</source>
            <translation>true या false</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a whole number</source>
            <translation>पूर्णांक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a list of texts</source>
            <translation>पाठों की सूची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>from {least} to {most}</source>
            <translation>{least} से {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no folder {folder}: the model stays the one it was.</source>
            <translation>फ़ोल्डर {folder} नहीं है: मॉडल वही रहता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no model in {folder}: bundle.json is missing. The model stays the one it was.</source>
            <translation>{folder} में कोई मॉडल नहीं है: bundle.json नहीं मिला। मॉडल वही रहता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no file {file}: the logo stays the one it was.</source>
            <translation>फ़ाइल {file} नहीं है: लोगो वही रहता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Your name in the records; empty: your name on this computer.</source>
            <translation>रिकॉर्ड में आपका नाम; खाली: इस कंप्यूटर पर आपका नाम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Show the model's opinion only after your own grade.</source>
            <translation>मॉडल की राय केवल आपके अपने ग्रेड के बाद दिखाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Senior readers, with commas between: the grade that one of them confirms settles it where readers disagree.</source>
            <translation>वरिष्ठ पाठक, बीच में अल्पविराम: जहाँ पाठक असहमत हों, वहाँ इनमें से किसी एक का पुष्टि किया ग्रेड निर्णायक होता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's name, on top of its reports.</source>
            <translation>क्लिनिक का नाम, उसकी रिपोर्टों के ऊपर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's logo (a PNG, JPEG or SVG file), on top of its reports.</source>
            <translation>क्लिनिक का लोगो (PNG, JPEG या SVG फ़ाइल), उसकी रिपोर्टों के ऊपर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Whose follow-up is suggested beside your grade: a table's name.</source>
            <translation>आपके ग्रेड के साथ किसका फ़ॉलो-अप सुझाया जाए: तालिका का नाम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's own tables of action and follow-up (a file); empty: the shipped ones.</source>
            <translation>क्लिनिक की अपनी कार्रवाई और फ़ॉलो-अप तालिकाएँ (एक फ़ाइल); खाली: साथ आई हुई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Open the folders inside a folder, too.</source>
            <translation>फ़ोल्डर के भीतर के फ़ोल्डर भी खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger photographs are refused (millions of pixels).</source>
            <translation>इससे बड़ी तस्वीरें अस्वीकार (मेगापिक्सेल)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger files are refused (MB).</source>
            <translation>इससे बड़ी फ़ाइलें अस्वीकार (MB)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The file of the readings; empty: the program's own.</source>
            <translation>रीडिंग की फ़ाइल; खाली: प्रोग्राम की अपनी।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Folders opened before, newest first.</source>
            <translation>पहले खोले गए फ़ोल्डर, नए पहले।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list was opened from.</source>
            <translation>सूची जहाँ से खोली गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The photograph on the screen.</source>
            <translation>स्क्रीन पर की तस्वीर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse photographs with the model.</source>
            <translation>मॉडल से तस्वीरों का विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse the whole list when the photograph on the screen is done.</source>
            <translation>स्क्रीन की तस्वीर होने पर पूरी सूची का विश्लेषण करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Where the model runs.</source>
            <translation>मॉडल कहाँ चलता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The folder of the model to use; empty: the promoted one, else the newest that came with the program.</source>
            <translation>उपयोग होने वाले मॉडल का फ़ोल्डर; खाली: चुना हुआ (promoted), नहीं तो प्रोग्राम के साथ आया सबसे नया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How far the analysis gives way to other programs (Unix).</source>
            <translation>विश्लेषण दूसरे प्रोग्रामों को कितनी जगह देता है (Unix)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>A recipe for retraining (a TOML file); empty: the training's own.</source>
            <translation>पुनः प्रशिक्षण की विधि (recipe, एक TOML फ़ाइल); खाली: प्रशिक्षण की अपनी।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for photographs read ahead (MB).</source>
            <translation>पहले से पढ़ी तस्वीरों के लिए मेमोरी (MB)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many neighbours are read ahead on each side.</source>
            <translation>हर ओर कितनी पड़ोसी तस्वीरें पहले से पढ़ी जाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for small pictures (MB).</source>
            <translation>छोटे चित्रों के लिए मेमोरी (MB)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Language of the window: English, Spanish, Hindi or Chinese; counts from the next start.</source>
            <translation>विंडो की भाषा: अंग्रेज़ी, स्पेनिश, हिंदी या चीनी; अगली बार शुरू होने से लागू।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Colours of the window: the name of a theme.</source>
            <translation>विंडो के रंग: थीम का नाम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep zoom and place for the next photograph of the same size.</source>
            <translation>समान आकार की अगली तस्वीर के लिए ज़ूम और स्थान बनाए रखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep brightness, contrast and filters for the next photograph.</source>
            <translation>अगली तस्वीर के लिए चमक, कंट्रास्ट और फ़िल्टर बनाए रखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many times the loupe magnifies the view.</source>
            <translation>आवर्धक दृश्य को कितने गुना बड़ा करता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How often a second two compared photographs are both seen while they blink; less is calmer.</source>
            <translation>ब्लिंक में तुलना की दोनों तस्वीरें प्रति सेकंड कितनी बार दिखें; कम हो तो अधिक शांत।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Size and columns of the window.</source>
            <translation>विंडो का आकार और स्तंभ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The notice of intended use was read.</source>
            <translation>अभिप्रेत उपयोग की सूचना पढ़ी गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The tour of the window came once.</source>
            <translation>विंडो का परिचय एक बार दिखाया जा चुका है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list.</source>
            <translation>सूची का क्रम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list the other way round.</source>
            <translation>सूची का उलटा क्रम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The list is grouped by patient.</source>
            <translation>सूची रोगी के अनुसार समूहित है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list is filtered by, as JSON.</source>
            <translation>सूची का फ़िल्टर, JSON में।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Saved filters of the list, each a name and JSON.</source>
            <translation>सूची के सहेजे फ़िल्टर, हर एक नाम और JSON।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Which list is one of second readings.</source>
            <translation>कौन-सी सूची दूसरी रीडिंग की है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Share of the negatives that is read twice.</source>
            <translation>नेगेटिव का हिस्सा जो दो बार पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Of the draw among the negatives.</source>
            <translation>नेगेटिव में से चयन की संख्या।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The screening that was not finished, as JSON.</source>
            <translation>जो स्क्रीनिंग पूरी नहीं हुई, JSON में।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The results that were looked at last.</source>
            <translation>पिछली बार देखे गए परिणाम।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How strongly lesion maps are drawn, 0 to 1.</source>
            <translation>घाव मानचित्र कितने गहरे बनें, 0 से 1।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How it is found out what spoke for the model's grade.</source>
            <translation>मॉडल के ग्रेड के पक्ष में क्या था, यह कैसे पता किया जाए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keys of your own, such as "grade.confirm=Return".</source>
            <translation>आपकी अपनी कुंजियाँ, जैसे "grade.confirm=Return"।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The settings could not be saved: {why}.</source>
            <translation>सेटिंग्स सहेजी नहीं जा सकीं: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE (on its way)</source>
            <translation>CLAHE (आ रहा है)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE cannot be shown. {why}</source>
            <translation>CLAHE नहीं दिखाया जा सकता। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Starting the analysis…</source>
            <translation>विश्लेषण शुरू हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Loading the model…</source>
            <translation>मॉडल लोड हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>No analysis: {why}</source>
            <translation>कोई विश्लेषण नहीं: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>{seconds} s a photograph</source>
            <translation>{seconds} s प्रति तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>model {name}</source>
            <translation>मॉडल {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysis paused at {done} of {total}</source>
            <translation>{total} में से {done} पर विश्लेषण रुका है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysing {done} of {total}</source>
            <translation>{total} में से {done} का विश्लेषण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Give a grade first: keys 0 to 4, or U.</source>
            <translation>पहले ग्रेड दें: कुंजी 0 से 4, या U।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The photograph was not on the screen yet: nothing was entered.</source>
            <translation>तस्वीर अभी स्क्रीन पर नहीं थी: कुछ दर्ज नहीं किया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The reading of {file} was changed in another window.</source>
            <translation>{file} की रीडिंग दूसरी विंडो में बदली गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>An ungradable photograph carries no finding of macular oedema.</source>
            <translation>ग्रेड न करने योग्य तस्वीर में मैक्युलर एडिमा का निष्कर्ष नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>confirm the model's grade of {file}</source>
            <translation>{file} के मॉडल ग्रेड की पुष्टि</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved: {why}</source>
            <translation>सहेजा नहीं गया: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Nothing was saved for {file}: {why}</source>
            <translation>{file} के लिए कुछ नहीं सहेजा गया: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed yet</source>
            <translation>अभी गणना नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Waiting for its turn</source>
            <translation>अपनी बारी की प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The photograph is analysed by the model in use first</source>
            <translation>पहले उपयोग में आए मॉडल से तस्वीर का विश्लेषण होता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>There is no model to ask</source>
            <translation>पूछने के लिए कोई मॉडल नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{done} of {total} passes</source>
            <translation>{total} में से {done} चरण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{method} of {file}</source>
            <translation>{file} का {method}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The attribution was not made: {why}</source>
            <translation>attribution नहीं बनी: {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Other eye</source>
            <translation>दूसरी आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Earlier visit</source>
            <translation>पहले की विज़िट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Chosen</source>
            <translation>चुनी हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not in the list</source>
            <translation>सूची में नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not read yet</source>
            <translation>अभी पढ़ी नहीं गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: ungradable</source>
            <translation>आपका: ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: {grade}</source>
            <translation>आपका: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>model: {grade}</source>
            <translation>मॉडल: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>{why} Both are shown as they are.</source>
            <translation>{why} दोनों जैसी हैं वैसी दिखाई गई हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Reading {name}…</source>
            <translation>{name} पढ़ी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Mirrored: left and right have changed sides</source>
            <translation>मिरर की गई: बायाँ और दायाँ आपस में बदले हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>As it is</source>
            <translation>जैसी है वैसी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Looking where it fits…</source>
            <translation>मिलान की जगह खोजी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No photograph</source>
            <translation>कोई तस्वीर नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye of patient {patient} nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation>सूची में न रोगी {patient} की दूसरी आँख है, न इस आँख की पहले की विज़िट: तुलना के लिए तस्वीर चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>residual {share} % of the field ({px} px)</source>
            <translation>शेष त्रुटि फ़ील्ड का {share} % ({px} px)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Warped onto {name}</source>
            <translation>{name} पर बिठाई गई (warped)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>covers {share} % of it</source>
            <translation>उसका {share} % ढकती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>shown with {share} % of its pixels: memory is short</source>
            <translation>{share} % पिक्सेल के साथ दिखाई गई: मेमोरी कम है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Every reading that was ever saved</source>
            <translation>अब तक सहेजी गई हर रीडिंग</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the list</source>
            <extracomment>For one: The {n} photograph of the list</extracomment>
            <translation>
                <numerusform>सूची की {n} तस्वीर</numerusform>
                <numerusform>सूची की {n} तस्वीरें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the filtered list</source>
            <extracomment>For one: The {n} photograph of the filtered list</extracomment>
            <translation>
                <numerusform>छाँटी गई सूची की {n} तस्वीर</numerusform>
                <numerusform>छाँटी गई सूची की {n} तस्वीरें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The photograph on the screen (its patient is not known)</source>
            <translation>स्क्रीन पर की तस्वीर (उसका रोगी ज्ञात नहीं)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Patient {patient}: {n} photographs</source>
            <extracomment>For one: Patient {patient}: {n} photograph</extracomment>
            <translation>
                <numerusform>रोगी {patient}: {n} तस्वीर</numerusform>
                <numerusform>रोगी {patient}: {n} तस्वीरें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} photographs are not read yet and left out.</source>
            <extracomment>For one: {n} photograph is not read yet and left out.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर अभी पढ़ी नहीं गई और छोड़ दी गई है।</numerusform>
                <numerusform>{n} तस्वीरें अभी पढ़ी नहीं गईं और छोड़ दी गई हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} entries are not saved yet and left out.</source>
            <extracomment>For one: {n} entry is not saved yet and left out.</extracomment>
            <translation>
                <numerusform>{n} प्रविष्टि अभी सहेजी नहीं गई और छोड़ दी गई है।</numerusform>
                <numerusform>{n} प्रविष्टियाँ अभी सहेजी नहीं गईं और छोड़ दी गई हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The readings cannot be looked up: the store is not open.</source>
            <translation>रीडिंग नहीं देखी जा सकतीं: भंडार खुला नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>your grade {values}</source>
            <translation>आपका ग्रेड {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>model's grade {values}</source>
            <translation>मॉडल का ग्रेड {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>conformal set {values}</source>
            <translation>कॉन्फ़ॉर्मल समूह {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>eye unknown</source>
            <translation>आँख अज्ञात</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>the model's opinion on photographs that you have not graded is hidden (blind first)</source>
            <translation>जिन तस्वीरों को आपने ग्रेड नहीं किया उन पर मॉडल की राय छिपी है (पहले बिना देखे)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>entropy {least} to {most}</source>
            <translation>एंट्रॉपी {least} से {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>quality {least} to {most} %</source>
            <translation>गुणवत्ता {least} से {most} %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to look at again</source>
            <translation>फिर देखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>readers disagree</source>
            <translation>पाठक असहमत हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none</source>
            <comment>no grade yet</comment>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>no patient</source>
            <translation>कोई रोगी नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>patient {name}</source>
            <translation>रोगी {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>{since} to {until}</source>
            <translation>{since} से {until}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>since {day}</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>until {day}</source>
            <translation>{day} तक</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades imported from {file}.</source>
            <extracomment>For one: {n} grade imported from {file}.</extracomment>
            <translation>
                <numerusform>{file} से {n} ग्रेड आयात किया गया।</numerusform>
                <numerusform>{file} से {n} ग्रेड आयात किए गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} were there already.</source>
            <extracomment>For one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} पहले से था।</numerusform>
                <numerusform>{n} पहले से थे।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} wrong rows were left out.</source>
            <extracomment>For one: {n} wrong row was left out.</extracomment>
            <translation>
                <numerusform>{n} ग़लत पंक्ति छोड़ दी गई।</numerusform>
                <numerusform>{n} ग़लत पंक्तियाँ छोड़ दी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new for {reader}.</source>
            <extracomment>For one: {n} grade is new for {reader}.</extracomment>
            <translation>
                <numerusform>{reader} के लिए {n} ग्रेड नया है।</numerusform>
                <numerusform>{reader} के लिए {n} ग्रेड नए हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new.</source>
            <extracomment>For one: {n} grade is new.</extracomment>
            <translation>
                <numerusform>{n} ग्रेड नया है।</numerusform>
                <numerusform>{n} ग्रेड नए हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Nothing is new.</source>
            <translation>कुछ भी नया नहीं है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} are there already.</source>
            <extracomment>For one: {n} is there already.</extracomment>
            <translation>
                <numerusform>{n} पहले से है।</numerusform>
                <numerusform>{n} पहले से हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} rows repeat others.</source>
            <extracomment>For one: {n} row repeats another.</extracomment>
            <translation>
                <numerusform>{n} पंक्ति दूसरी को दोहराती है।</numerusform>
                <numerusform>{n} पंक्तियाँ दूसरी पंक्तियों को दोहराती हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Readings of {readers}.</source>
            <translation>{readers} की रीडिंग।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The photograph is not read yet: try again in a moment.</source>
            <translation>तस्वीर अभी पढ़ी नहीं गई: थोड़ी देर में फिर कोशिश करें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>{n} entries are not saved yet and not shown here.</source>
            <extracomment>For one: {n} entry is not saved yet and not shown here.</extracomment>
            <translation>
                <numerusform>{n} प्रविष्टि अभी सहेजी नहीं गई और यहाँ नहीं दिखती।</numerusform>
                <numerusform>{n} प्रविष्टियाँ अभी सहेजी नहीं गईं और यहाँ नहीं दिखतीं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>Optic disc and fovea lie on the retina: point at a place within the field of view.</source>
            <translation>ऑप्टिक डिस्क और फोविया रेटिना पर होते हैं: दृश्य क्षेत्र के भीतर कोई स्थान चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>This does not look like a fundus photograph; what the model says of it may mean nothing.</source>
            <translation>यह फ़ंडस की तस्वीर जैसी नहीं दिखती; मॉडल इसके बारे में जो कहता है, उसका कोई अर्थ न भी हो।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <source>optic disc</source>
            <translation>ऑप्टिक डिस्क</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>{landmarks} placed by {reader}</source>
            <translation>{landmarks}: {reader} द्वारा रखा गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>move the {landmark}</source>
            <translation>{landmark} हटाना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>put disc and fovea back</source>
            <translation>डिस्क और फ़ोविया वापस रखना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The photograph is still being read.</source>
            <translation>तस्वीर अभी पढ़ी जा रही है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>{what} of {file}</source>
            <translation>{file}: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The saved filter {name} cannot be read: {error}. It is kept, and not offered.</source>
            <translation>सहेजा फ़िल्टर {name} पढ़ा नहीं जा सकता: {error}। यह रखा गया है, पर दिया नहीं जाता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The list's last filter cannot be read: {error}. Every photograph is listed.</source>
            <translation>सूची का पिछला फ़िल्टर पढ़ा नहीं जा सकता: {error}। सभी तस्वीरें दिखती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>There is a filter {name} already.</source>
            <translation>{name} नाम का फ़िल्टर पहले से है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A filter needs a name.</source>
            <translation>फ़िल्टर को नाम चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A name has no brace in it.</source>
            <translation>नाम में धनुकोष्ठक नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>queued</source>
            <translation>कतार में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>to read</source>
            <translation>पढ़नी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>failed</source>
            <translation>विफल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unreadable</source>
            <translation>पढ़ी न जा सके</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>same grade</source>
            <translation>समान ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>one step apart</source>
            <translation>एक ग्रेड का अंतर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>two or more apart</source>
            <translation>दो या अधिक का अंतर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>gradable or not</source>
            <translation>ग्रेड करने योग्य या नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>No patient</source>
            <translation>कोई रोगी नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>Patient {name}</source>
            <translation>रोगी {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{eye} graded</source>
            <translation>{eye} ग्रेड किया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>both eyes alike</source>
            <translation>दोनों आँखें समान</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>worse eye {eye}</source>
            <translation>अधिक प्रभावित आँख {eye}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{left} of {total} to read</source>
            <translation>{total} में से {left} पढ़नी हैं</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{n} files cannot be shown</source>
            <extracomment>For one: {n} file cannot be shown</extracomment>
            <translation>
                <numerusform>{n} फ़ाइल दिखाई नहीं जा सकती</numerusform>
                <numerusform>{n} फ़ाइलें दिखाई नहीं जा सकतीं</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>all read</source>
            <translation>सब पढ़ी गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>read</source>
            <translation>पढ़ी गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder</source>
            <translation>जैसा फ़ोल्डर में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder, backwards</source>
            <translation>जैसा फ़ोल्डर में, उलटा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, A to Z</source>
            <translation>नाम, A से Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, Z to A</source>
            <translation>नाम, Z से A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, to read first</source>
            <translation>स्थिति, पढ़नी वाली पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, read first</source>
            <translation>स्थिति, पढ़ी हुई पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, highest first</source>
            <translation>आपका ग्रेड, ऊँचा पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, lowest first</source>
            <translation>आपका ग्रेड, निचला पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, highest first</source>
            <translation>मॉडल का ग्रेड, ऊँचा पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, lowest first</source>
            <translation>मॉडल का ग्रेड, निचला पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>least certain first</source>
            <translation>सबसे कम निश्चित पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>most certain first</source>
            <translation>सबसे निश्चित पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>uncertain and varied first</source>
            <translation>अनिश्चित और विविध पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>certain and alike first</source>
            <translation>निश्चित और समान पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe first</source>
            <translation>संभवतः गंभीर पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe last</source>
            <translation>संभवतः गंभीर अंत में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, largest first</source>
            <translation>कॉन्फ़ॉर्मल समूह, बड़ा पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, smallest first</source>
            <translation>कॉन्फ़ॉर्मल समूह, छोटा पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, largest first</source>
            <translation>असहमति, अधिक पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, smallest first</source>
            <translation>असहमति, कम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, worst first</source>
            <translation>छवि गुणवत्ता, ख़राब पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, best first</source>
            <translation>छवि गुणवत्ता, अच्छी पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>most likely wrong first</source>
            <translation>सबसे संभावित ग़लत पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>least likely wrong first</source>
            <translation>सबसे कम संभावित ग़लत पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, A to Z</source>
            <translation>रोगी, A से Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, Z to A</source>
            <translation>रोगी, Z से A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, newest first</source>
            <translation>तारीख, नई पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, oldest first</source>
            <translation>तारीख, पुरानी पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for photographs…</source>
            <translation>तस्वीरें खोजी जा रही हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{count} photographs so far</source>
            <translation>अब तक {count} तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{file} holds another picture than when you marked lesions in it.</source>
            <translation>{file} में अब वह चित्र नहीं है जिसमें आपने घाव अंकित किए थे।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>The marks stay with the old one.</source>
            <translation>अंकन पुराने चित्र के साथ रहते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of {file} were changed in another window: look at them and mark again.</source>
            <translation>{file} के अंकन दूसरी विंडो में बदले गए: उन्हें देखें और फिर अंकित करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of this photograph were made on {old} pixels, and it has {new} now: they are kept, and not shown.</source>
            <translation>इस तस्वीर के अंकन {old} पिक्सेल पर बने थे, और अब इसमें {new} हैं: वे रखे गए हैं, पर दिखाए नहीं जाते।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks ({kinds}) are damaged in the store and left out; all others are shown. What you draw there again mends them.</source>
            <extracomment>For one: {n} tile of the marks ({kinds}) is damaged in the store and left out; all others are shown. What you draw there again mends it.</extracomment>
            <translation>
                <numerusform>अंकन ({kinds}) की {n} टाइल भंडार में ख़राब है और छोड़ दी गई; बाकी सब दिखती हैं। आप वहाँ जो फिर बनाएँगे, उससे वह ठीक हो जाएगी।</numerusform>
                <numerusform>अंकन ({kinds}) की {n} टाइलें भंडार में ख़राब हैं और छोड़ दी गईं; बाकी सब दिखती हैं। आप वहाँ जो फिर बनाएँगे, उससे वे ठीक हो जाएँगी।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window after this step: it cannot be undone.</source>
            <translation>इस चरण के बाद {file} के अंकन दूसरी विंडो में बदले गए: इसे पूर्ववत नहीं किया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window, and are shown as they are now.</source>
            <translation>{file} के अंकन दूसरी विंडो में बदले गए, और जैसे अब हैं वैसे दिखाए गए हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>accept {lesions}</source>
            <translation>{lesions} स्वीकारना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>drop {lesions}</source>
            <translation>{lesions} छोड़ना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>mark {lesions}</source>
            <translation>{lesions} अंकित करना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>erase marks of {lesions}</source>
            <translation>{lesions} के अंकन मिटाना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>say that all is marked: {lesions}</source>
            <translation>सब अंकित बताना: {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No retina is seen here: nothing can be marked outside of the round field.</source>
            <translation>यहाँ रेटिना नहीं दिखता: गोल फ़ील्ड के बाहर कुछ अंकित नहीं किया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The marks are still being read.</source>
            <translation>अंकन अभी पढ़े जा रहे हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model does not propose this kind</source>
            <translation>मॉडल इस प्रकार का सुझाव नहीं देता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No proposals yet</source>
            <translation>अभी कोई सुझाव नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>Proposals are shown after your grade</source>
            <translation>सुझाव आपके ग्रेड के बाद दिखते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The wand needs the model's map. {why}.</source>
            <translation>छड़ी को मॉडल का मानचित्र चाहिए। {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model's map is empty here: nothing grows.</source>
            <translation>मॉडल का मानचित्र यहाँ खाली है: कुछ नहीं फैलता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Analysing…</source>
            <translation>विश्लेषण हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Queued.</source>
            <translation>कतार में।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Shown after your grade.</source>
            <translation>आपके ग्रेड के बाद दिखेगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Loading…</source>
            <translation>लोड हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>grades now</source>
            <translation>अभी ग्रेड देता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>installed</source>
            <translation>स्थापित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>a candidate</source>
            <translation>उम्मीदवार (candidate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>cannot be used</source>
            <translation>उपयोग नहीं हो सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>promoted</source>
            <translation>लागू किया गया (promoted)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>rolled back to</source>
            <translation>वापस लाया गया (rolled back to)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>The candidate {name} was deleted.</source>
            <translation>उम्मीदवार मॉडल {name} मिटाया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>{name} was promoted: it grades from now on. One action returns to the model before.</source>
            <translation>{name} लागू किया गया (promoted): अब से वही ग्रेड देता है। एक क्रिया से पिछले मॉडल पर लौटा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>Rolled back: {name} grades again.</source>
            <translation>वापसी हुई: {name} फिर से ग्रेड देता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>Earlier readings could not be read, so they are not in it.</source>
            <translation>पहले की रीडिंग पढ़ी नहीं जा सकीं, इसलिए वे इसमें नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>All earlier readings were copied there.</source>
            <translation>पहले की सभी रीडिंग वहाँ कॉपी कर दी गईं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>The readings that were in it are shown; those from before stay where they were.</source>
            <translation>उसमें जो रीडिंग थीं वे दिखाई गई हैं; पहले वाली जहाँ थीं वहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>What you see was read before that, and your grade counts for it.</source>
            <translation>आप जो देख रहे हैं वह उससे पहले पढ़ा गया था, और आपका ग्रेड उसी के लिए मान्य है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>The file of this photograph holds another picture now.</source>
            <translation>इस तस्वीर की फ़ाइल में अब दूसरा चित्र है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>{n} photographs are not there any more.</source>
            <extracomment>For one: {n} photograph is not there any more.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर अब वहाँ नहीं है।</numerusform>
                <numerusform>{n} तस्वीरें अब वहाँ नहीं हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>Readings follow photographs that were moved: open the folder where they are now.</source>
            <translation>रीडिंग हटाई गई तस्वीरों के साथ रहती हैं: वह फ़ोल्डर खोलें जहाँ वे अब हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/pyramid.py" />
            <source>A picture of {width} x {height} pixels does not fit in memory.</source>
            <translation>{width} x {height} पिक्सेल का चित्र मेमोरी में नहीं समाता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>confirm {grade} of {file}</source>
            <translation>{file}: {grade} की पुष्टि</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>grade {grade} of {file}</source>
            <translation>{file}: ग्रेड {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>macular oedema of {file}</source>
            <translation>{file}: मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>signs of {file}</source>
            <translation>{file}: चिह्न</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>image quality of {file}</source>
            <translation>{file}: छवि गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>note on {file}</source>
            <translation>{file}: टिप्पणी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>Changed since the list was written, and another picture now: {names}.</source>
            <translation>सूची लिखे जाने के बाद बदली गईं, और अब दूसरा चित्र हैं: {names}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>{file} holds another picture than before; the readings of that one stay with it.</source>
            <translation>{file} में पहले से अलग चित्र है; उसकी रीडिंग उसी के साथ रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>No reading can be added: put that right and try again, or keep the readings in another file.</source>
            <translation>कोई रीडिंग जोड़ी नहीं जा सकती: उसे ठीक करके फिर कोशिश करें, या रीडिंग दूसरी फ़ाइल में रखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>What you entered is kept and saved once the store can be written again.</source>
            <translation>आपने जो दर्ज किया वह रखा गया है और भंडार में लिख पाने पर सहेजा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>The store is not open.</source>
            <translation>भंडार खुला नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Another file…</source>
            <translation>दूसरी फ़ाइल…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Start again</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Settings…</source>
            <translation>सेटिंग्स…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Use the shipped model</source>
            <translation>साथ आया मॉडल उपयोग करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show it as it is now</source>
            <translation>जैसा अब है वैसा दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the results</source>
            <translation>परिणाम दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Go on with it</source>
            <translation>इसे जारी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Leave it</source>
            <translation>इसे रहने दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Compare</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the training</source>
            <translation>प्रशिक्षण दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show report…</source>
            <translation>रिपोर्ट दिखाएँ…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Save diagnostics archive…</source>
            <translation>तकनीकी जाँच (diagnostics) का संग्रह सहेजें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open folder…</source>
            <translation>फ़ोल्डर खोलें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Readings are not saved yet: make the report once they are.</source>
            <translation>रीडिंग अभी सहेजी नहीं गई हैं: सहेजी जाने के बाद रिपोर्ट बनाएँ।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until this reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until this reader has given a grade.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर पर मॉडल की राय नहीं गिनी गई है: जब तक यह पाठक ग्रेड न दे, वह छिपी है।</numerusform>
                <numerusform>{n} तस्वीरों पर मॉडल की राय नहीं गिनी गई है: जब तक यह पाठक ग्रेड न दे, वह छिपी है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Other readers' grades of {n} photographs are not counted: they are hidden until this reader has confirmed theirs.</source>
            <extracomment>For one: Other readers' grades of {n} photograph are not counted: they are hidden until this reader has confirmed one.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर पर दूसरे पाठकों के ग्रेड नहीं गिने गए हैं: जब तक यह पाठक अपने ग्रेड की पुष्टि न करे, वे छिपे हैं।</numerusform>
                <numerusform>{n} तस्वीरों पर दूसरे पाठकों के ग्रेड नहीं गिने गए हैं: जब तक यह पाठक अपने ग्रेड की पुष्टि न करे, वे छिपे हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>{n} photographs of the list were not looked at yet and are left out.</source>
            <extracomment>For one: {n} photograph of the list was not looked at yet and is left out.</extracomment>
            <translation>
                <numerusform>सूची की {n} तस्वीर अभी देखी नहीं गई और छोड़ दी गई है।</numerusform>
                <numerusform>सूची की {n} तस्वीरें अभी देखी नहीं गईं और छोड़ दी गई हैं।</numerusform>
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
            <translation>आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Taken</source>
            <comment>photograph</comment>
            <translation>ली गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Grade</source>
            <translation>ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 3-4</source>
            <translation>ग्रेड 3-4</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Uncertainty</source>
            <translation>अनिश्चितता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>At 90 %</source>
            <translation>90 % पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Oedema</source>
            <translation>एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Refer</source>
            <translation>रेफ़र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Remark</source>
            <translation>अभ्युक्ति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The date of capture, where the file or the store says it</source>
            <translation>खींचे जाने की तारीख, जहाँ फ़ाइल या संग्रह बताता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's grade, 0 to 4; U where it calls the photograph ungradable</source>
            <translation>मॉडल का ग्रेड, 0 से 4; U जहाँ वह तस्वीर को ग्रेड करने योग्य नहीं मानता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Probability that the grade is 3 or 4</source>
            <translation>ग्रेड 3 या 4 होने की संभावना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Entropy over the grades: 0 certain, 1 uncertain</source>
            <translation>ग्रेडों पर एंट्रॉपी: 0 निश्चित, 1 अनिश्चित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The grades that together hold the true one 90 times of 100</source>
            <translation>वे ग्रेड जिनमें मिलकर 100 में से 90 बार सही ग्रेड होता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema, by IDRiD's scale: 0 no hard exudate, 1 farther than one disc diameter from the fovea, 2 within one disc diameter</source>
            <translation>मैक्युलर एडिमा का मॉडल का जोखिम, IDRiD के पैमाने पर: 0 कोई हार्ड एक्स्यूडेट नहीं, 1 फ़ोविया से एक डिस्क व्यास से अधिक दूर, 2 एक डिस्क व्यास के भीतर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model would refer it; of an ungradable photograph nothing is said</source>
            <translation>मॉडल इसे रेफ़र करेगा; ग्रेड न करने योग्य तस्वीर के बारे में कुछ नहीं कहा जाता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Microaneurysms counted</source>
            <translation>गिने गए माइक्रोएन्यूरिज़्म</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Haemorrhages counted</source>
            <translation>गिने गए रक्तस्राव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Hard exudates counted</source>
            <translation>गिने गए हार्ड एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Soft exudates counted</source>
            <translation>गिने गए सॉफ़्ट एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Why it failed, or what is wrong with the photograph</source>
            <translation>विफल क्यों हुई, या तस्वीर में क्या ख़राबी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>U ungradable</source>
            <translation>U ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>This row cannot be read.</source>
            <translation>यह पंक्ति पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>{missing} not found</source>
            <translation>{missing} नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}</source>
            <translation>मैक्युलर एडिमा जोखिम {risk}: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>under 1 %</source>
            <translation>1 % से कम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over 99 %</source>
            <translation>99 % से अधिक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>risk {number}</source>
            <translation>जोखिम {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>refer</source>
            <translation>रेफ़र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>right eye</source>
            <translation>दाईं आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>left eye</source>
            <translation>बाईं आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>model: ungradable</source>
            <translation>मॉडल: ग्रेड करने योग्य नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Every photograph in the list is read.</source>
            <translation>सूची की हर तस्वीर पढ़ी जा चुकी है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{n} readings are entered and not confirmed.</source>
            <extracomment>For one: {n} reading is entered and not confirmed.</extracomment>
            <translation>
                <numerusform>{n} रीडिंग दर्ज है और पुष्टि नहीं हुई।</numerusform>
                <numerusform>{n} रीडिंग दर्ज हैं और पुष्टि नहीं हुई।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>your {grade}</source>
            <translation>आपका {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: {grade}</source>
            <translation>{who}: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: look again</source>
            <translation>{who}: फिर देखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{words}, model seen</source>
            <translation>{words}, मॉडल देखा गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · another model</source>
            <translation>{words} · दूसरा मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{readers} disagree</source>
            <translation>{readers} असहमत हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Study {study}</source>
            <translation>अध्ययन {study}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Why: {reason}</source>
            <translation>कारण: {reason}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>grade {grade}</source>
            <translation>ग्रेड {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>to look at again: {words}</source>
            <translation>फिर देखें: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file {day}</source>
            <translation>फ़ाइल {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file of {day}</source>
            <translation>{day} की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Captured {time} (EXIF or DICOM)</source>
            <translation>{time} को ली गई (EXIF या DICOM)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>No capture date in it; the file is of {time}</source>
            <translation>इसमें लेने की तारीख नहीं; फ़ाइल {time} की है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>open</source>
            <comment>a patient's rows</comment>
            <translation>खुला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>closed</source>
            <comment>a patient's rows</comment>
            <translation>बंद</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>make room, then choose Screen, Go on</source>
            <translation>जगह बनाएँ, फिर “स्क्रीनिंग, जारी रखें” चुनें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>choose another folder for the results</source>
            <translation>परिणामों के लिए दूसरा फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {count} photographs so far</source>
            <translation>स्क्रीनिंग: अब तक {count} तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening ends at {done} of {total}…</source>
            <translation>{total} में से {done} पर स्क्रीनिंग समाप्त हो रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening paused at {done} of {total}</source>
            <translation>{total} में से {done} पर स्क्रीनिंग रुकी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {done} done, waits for new ones</source>
            <translation>स्क्रीनिंग: {done} पूरी, नई तस्वीरों की प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening {done} of {total}</source>
            <translation>{total} में से {done} की स्क्रीनिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{time} left</source>
            <translation>{time} शेष</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} विफल</numerusform>
                <numerusform>{n} विफल</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>A screening was not finished when the program ended: {folder}.</source>
            <translation>प्रोग्राम बंद होने पर एक स्क्रीनिंग पूरी नहीं हुई थी: {folder}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Another window or program is screening into {folder} now: wait for it, or choose another folder.</source>
            <translation>दूसरी विंडो या प्रोग्राम अभी {folder} में स्क्रीनिंग कर रहा है: उसकी प्रतीक्षा करें, या दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening stopped. {why}</source>
            <translation>स्क्रीनिंग रुक गई। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening was ended. What was done, {done} photographs, is in {file}.</source>
            <translation>स्क्रीनिंग समाप्त की गई। जो हो चुका है, {done} तस्वीरें, वह {file} में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a minute</source>
            <translation>{rate} प्रति मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a second</source>
            <translation>{rate} प्रति सेकंड</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} graded</source>
            <extracomment>For one: {n} graded</extracomment>
            <translation>
                <numerusform>{n} को ग्रेड दिया गया</numerusform>
                <numerusform>{n} को ग्रेड दिया गया</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} ungradable</source>
            <extracomment>For one: {n} ungradable</extracomment>
            <translation>
                <numerusform>{n} ग्रेड करने योग्य नहीं</numerusform>
                <numerusform>{n} ग्रेड करने योग्य नहीं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} done before</source>
            <extracomment>For one: {n} done before</extracomment>
            <translation>
                <numerusform>{n} पहले हो चुकी</numerusform>
                <numerusform>{n} पहले हो चुकीं</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening is done: {counts}.</source>
            <translation>स्क्रीनिंग पूरी हुई: {counts}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The list is in {folder}: to-read.csv for the second reader, to-read-reasons.csv for you.</source>
            <translation>सूची {folder} में है: दूसरे पाठक के लिए to-read.csv, आपके लिए to-read-reasons.csv।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} photographs are not where they were when they were screened.</source>
            <extracomment>For one: {n} photograph is not where it was when it was screened.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर वहाँ नहीं है जहाँ वह स्क्रीनिंग के समय थी।</numerusform>
                <numerusform>{n} तस्वीरें वहाँ नहीं हैं जहाँ वे स्क्रीनिंग के समय थीं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Blind first was switched on for the second reading.</source>
            <translation>दूसरी रीडिंग के लिए “पहले बिना देखे” (blind first) चालू किया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: all {n} read</source>
            <translation>दूसरी रीडिंग: सभी {n} पढ़ी गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: {read} of {all} read</source>
            <translation>दूसरी रीडिंग: {all} में से {read} पढ़ी गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The second reading is finished: {n} read and confirmed.</source>
            <translation>दूसरी रीडिंग पूरी हुई: {n} पढ़ी गईं और पुष्टि की गई।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} cannot be opened.</source>
            <extracomment>For one: {n} cannot be opened.</extracomment>
            <translation>
                <numerusform>{n} खोली नहीं जा सकती।</numerusform>
                <numerusform>{n} खोली नहीं जा सकतीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Readers disagree on {n} of them</source>
            <extracomment>For one: Readers disagree on {n} of them</extracomment>
            <translation>
                <numerusform>उनमें से {n} पर पाठक असहमत हैं</numerusform>
                <numerusform>उनमें से {n} पर पाठक असहमत हैं</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{disagree}: Screen, Readers disagree lists them for a senior.</source>
            <translation>{disagree}: “स्क्रीनिंग, पाठकों की असहमति” उन्हें वरिष्ठ पाठक के लिए सूची में दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>No two readers disagree.</source>
            <translation>किन्हीं दो पाठकों में असहमति नहीं है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings that could not be saved last time are saved now.</source>
            <extracomment>For one: {n} reading that could not be saved last time is saved now.</extracomment>
            <translation>
                <numerusform>{n} रीडिंग जो पिछली बार सहेजी नहीं जा सकी, अब सहेजी गई।</numerusform>
                <numerusform>{n} रीडिंग जो पिछली बार सहेजी नहीं जा सकीं, अब सहेजी गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>You can grade without it.</source>
            <translation>आप इसके बिना ग्रेड दे सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>Readings are kept in {file} from now on.</source>
            <translation>अब से रीडिंग {file} में रखी जाती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/spoken_parts.py" />
            <source>Weighing…</source>
            <translation>तौला जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training ends; its checkpoint is kept…</source>
            <translation>प्रशिक्षण समाप्त हो रहा है; उसका चेकपॉइंट रखा जाता है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Paused: {stage}</source>
            <translation>विराम: {stage}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{time} so far</source>
            <translation>अब तक {time}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training module is not installed with this program: pip install the project with its training.</source>
            <translation>इस प्रोग्राम के साथ प्रशिक्षण मॉड्यूल स्थापित नहीं है: प्रोजेक्ट को उसके प्रशिक्षण सहित pip install करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>What was to be trained is not known any more: start it anew.</source>
            <translation>किसे प्रशिक्षित करना था, यह अब ज्ञात नहीं है: प्रशिक्षण नए सिरे से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training cannot be started: {why}.</source>
            <translation>प्रशिक्षण शुरू नहीं किया जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training is done: {name} can be compared with {model}.</source>
            <translation>प्रशिक्षण पूरा हुआ: {name} की तुलना {model} से की जा सकती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped. It can go on from its checkpoint.</source>
            <translation>प्रशिक्षण रोका गया। वह अपने चेकपॉइंट से जारी रह सकता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped before its first checkpoint: it begins anew.</source>
            <translation>प्रशिक्षण अपने पहले चेकपॉइंट से पहले रोका गया: वह नए सिरे से शुरू होगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>There is no new model. {why}</source>
            <translation>कोई नया मॉडल नहीं बना। {why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The new model is compared and written</source>
            <translation>नए मॉडल की तुलना हो रही है और वह लिखा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Network {part} of {parts} learns</source>
            <translation>{parts} में से नेटवर्क {part} सीख रहा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The readings are gathered</source>
            <translation>रीडिंग एकत्र की जा रही हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Photographs are looked at</source>
            <translation>तस्वीरें देखी जा रही हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The networks learn</source>
            <translation>नेटवर्क सीख रहे हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {total} में से {done}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Fetching the lesions of both…</source>
            <translation>दोनों के घाव लाए जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions are compared where both photographs are in the list.</source>
            <translation>घावों की तुलना तब होती है जब दोनों तस्वीरें सूची में हों।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions of two patients or two eyes are not compared.</source>
            <translation>दो रोगियों या दो आँखों के घावों की तुलना नहीं होती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The lesion maps of the other photograph are no longer kept: open it to have them made again.</source>
            <translation>दूसरी तस्वीर के घाव मानचित्र अब नहीं रखे हैं: फिर बनवाने के लिए उसे खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Comparing the lesions of both…</source>
            <translation>दोनों के घावों की तुलना हो रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>{new} new, {gone} gone, {grown} grown, {shrunk} shrunk</source>
            <translation>{new} नए, {gone} लुप्त, {grown} बड़े हुए, {shrunk} छोटे हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions: {counts}</source>
            <translation>घाव: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions since {date}: {counts}</source>
            <translation>{date} से घाव: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Microaneurysms a year: {formed} new, {gone} gone. Two photographs of an unchanged eye give some 9 new or gone for each 100.</source>
            <translation>प्रति वर्ष माइक्रोएन्यूरिज़्म: {formed} नए, {gone} लुप्त। जिस आँख में बदलाव नहीं हुआ उसकी दो तस्वीरों में भी हर 100 पर लगभग 9 नए या लुप्त मिलते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>analysing</source>
            <translation>विश्लेषण हो रहा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>The analysis is switched off in the settings.</source>
            <translation>विश्लेषण सेटिंग्स में बंद किया हुआ है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist_order.py" />
            <source>To look at again: {words}</source>
            <translation>फिर देखें: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The green channel as grey: vessels and haemorrhages darkest</source>
            <translation>हरा चैनल धूसर रूप में: वाहिकाएँ और रक्तस्राव सबसे गहरे</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>CLAHE</source>
            <translation>CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Local contrast: contrast limited adaptive histogram equalisation</source>
            <translation>स्थानीय कंट्रास्ट: contrast limited adaptive histogram equalisation</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Invert</source>
            <translation>उलटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Brightness</source>
            <translation>चमक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Contrast</source>
            <translation>कंट्रास्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Gamma</source>
            <translation>गामा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Adjust the picture</source>
            <translation>चित्र समायोजित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Reset</source>
            <translation>रीसेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The photograph as the file is</source>
            <translation>तस्वीर जैसी फ़ाइल में है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute</source>
            <translation>गणना करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>The answer that is explained: what spoke for it, and what against it</source>
            <translation>जिस उत्तर की व्याख्या हो रही है: पक्ष में क्या था, विपक्ष में क्या</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Method of the attribution</source>
            <translation>attribution की विधि</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Answer that is explained</source>
            <translation>जिस उत्तर की व्याख्या हो रही है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>its own grade</source>
            <translation>उसका अपना ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Progress of the attribution</source>
            <translation>attribution की प्रगति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Stop the attribution</source>
            <translation>attribution रोकें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute the attribution</source>
            <translation>attribution की गणना करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Leave off computing</source>
            <translation>गणना छोड़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Evidence against this answer and for it, over the photograph in grey</source>
            <translation>इस उत्तर के विरुद्ध और पक्ष में साक्ष्य, धूसर तस्वीर पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against, up to {share}</source>
            <translation>विरुद्ध, {share} तक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none against</source>
            <translation>विरुद्ध कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for, up to {share}</source>
            <translation>पक्ष में, {share} तक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none for</source>
            <translation>पक्ष में कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is the strongest evidence in this photograph; no probability</source>
            <translation>100 % इस तस्वीर का सबसे मज़बूत साक्ष्य है; संभावना नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way, over the photograph in grey</source>
            <translation>जहाँ बदलाव सबसे अधिक मायने रखेगा, किसी भी दिशा में, धूसर तस्वीर पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>little</source>
            <translation>कम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much, up to {share}</source>
            <translation>बहुत, {share} तक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is what matters most in this photograph; no probability</source>
            <translation>100 % वह है जो इस तस्वीर में सबसे अधिक मायने रखता है; संभावना नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>By {model}, not this opinion's model</source>
            <translation>{model} से, इस राय के मॉडल से नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>new</source>
            <translation>नए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>grown</source>
            <translation>बड़े हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>shrunk</source>
            <translation>छोटे हुए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>gone</source>
            <translation>लुप्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>not comparable  {count}</source>
            <translation>तुलना योग्य नहीं  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a photograph</source>
            <translation>किसी तस्वीर से तुलना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Name, patient, eye or date</source>
            <translation>नाम, रोगी, आँख या तारीख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Photographs that match</source>
            <translation>मिलती हुई तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reading</source>
            <translation>रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>A file…</source>
            <translation>कोई फ़ाइल…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a file</source>
            <translation>किसी फ़ाइल से तुलना करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Find an action</source>
            <translation>क्रिया खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>What you want to do</source>
            <translation>आप क्या करना चाहते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Actions that match</source>
            <translation>मिलती हुई क्रियाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Beside</source>
            <translation>साथ-साथ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Curtain</source>
            <translation>परदा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blend</source>
            <translation>मिश्रण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blink</source>
            <translation>ब्लिंक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Mirror</source>
            <translation>मिरर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Changes</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Comparing</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>The patient: the worse eye</source>
            <translation>रोगी: अधिक प्रभावित आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Where the curtain hangs, or how much of the other photograph is blended in</source>
            <translation>परदा कहाँ है, या दूसरी तस्वीर कितनी मिलाई गई है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>How often a second both are seen while blinking</source>
            <translation>ब्लिंक में दोनों प्रति सेकंड कितनी बार दिखती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Share</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>More tools</source>
            <translation>और उपकरण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>{rate} Hz</source>
            <translation>{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Now</source>
            <translation>अब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Then</source>
            <translation>तब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The other photograph</source>
            <translation>दूसरी तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The photograph</source>
            <translation>तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no photograph of this patient's other eye.</source>
            <translation>सूची में इस रोगी की दूसरी आँख की कोई तस्वीर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no earlier photograph of this eye.</source>
            <translation>सूची में इस आँख की पहले की कोई तस्वीर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>without its lesion maps</source>
            <translation>इसके घाव मानचित्रों के बिना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Over it: {other}</source>
            <translation>इसके ऊपर: {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>worse eye: {grade}</source>
            <translation>अधिक प्रभावित आँख: {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Patient {patient}: {what}</source>
            <translation>रोगी {patient}: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>your photographs that were held out</source>
            <translation>आपकी अलग रखी गई (held out) तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>the model's own held-out photographs</source>
            <translation>मॉडल की अपनी अलग रखी गई (held out) तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figure</source>
            <translation>आँकड़ा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>After</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Difference (95 %)</source>
            <translation>अंतर (95 %)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>What {model} gave to photographs of each grade</source>
            <translation>{model} ने हर ग्रेड की तस्वीरों को क्या ग्रेड दिया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers said {truth}, the model {given}: {count}</source>
            <translation>पाठकों ने {truth} कहा, मॉडल ने {given}: {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>The model that is compared</source>
            <translation>जिस मॉडल की तुलना हो रही है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>On which photographs</source>
            <translation>किन तस्वीरों पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures of both models</source>
            <translation>दोनों मॉडलों के आँकड़े</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Photographs that changed their grade</source>
            <translation>तस्वीरें जिनका ग्रेड बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Look at it</source>
            <translation>इसे देखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window (Return)</source>
            <translation>इसे मुख्य विंडो में दिखाएँ (Return)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote</source>
            <translation>लागू करें (promote)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>It grades from then on; one action returns to the model before</source>
            <translation>उसके बाद से यही ग्रेड देता है; एक क्रिया से पिछले मॉडल पर लौटा जा सकता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Discard</source>
            <translation>त्यागें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate; the model in use stays</source>
            <translation>उम्मीदवार मॉडल मिटाएँ; उपयोग में जो मॉडल है वह बना रहता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Your reason to promote it all the same; it is kept in the log</source>
            <translation>फिर भी लागू करने का आपका कारण; वह लॉग में रखा जाता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Reason to promote it all the same</source>
            <translation>फिर भी लागू करने का कारण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures</source>
            <translation>आँकड़े</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate {name}? It cannot be brought back.</source>
            <translation>उम्मीदवार मॉडल {name} मिटाएँ? उसे वापस नहीं लाया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>There is no candidate yet: a training makes one.</source>
            <translation>अभी कोई उम्मीदवार मॉडल नहीं है: प्रशिक्षण से बनता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{name} came without a comparison.</source>
            <translation>{name} के साथ कोई तुलना नहीं आई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{photographs}, of which neither model learnt</source>
            <translation>{photographs}, जिनसे दोनों में से किसी मॉडल ने नहीं सीखा</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{n} photographs changed their grade</source>
            <extracomment>For one: {n} photograph changed its grade</extracomment>
            <translation>
                <numerusform>{n} तस्वीर का ग्रेड बदला</numerusform>
                <numerusform>{n} तस्वीरों का ग्रेड बदला</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote all the same</source>
            <translation>फिर भी लागू करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Advice by the signs ticked</source>
            <translation>चिह्नित संकेतों के अनुसार सलाह</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for your grade</source>
            <translation>आपके ग्रेड के लिए कार्रवाई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Follow-up for your grade</source>
            <translation>आपके ग्रेड के लिए फ़ॉलो-अप</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Your grades of both eyes</source>
            <translation>दोनों आँखों के आपके ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>The patient's grade by the worse eye</source>
            <translation>अधिक प्रभावित आँख से रोगी का ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for the patient</source>
            <translation>रोगी के लिए कार्रवाई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Both eyes of {patient}</source>
            <translation>{patient} की दोनों आँखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Worse eye: {words}</source>
            <translation>अधिक प्रभावित आँख: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Reading…</source>
            <translation>पढ़ी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>uncertainty {value}</source>
            <translation>अनिश्चितता {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Colours of the lesion maps</source>
            <translation>घाव मानचित्रों के रंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Contact sheet</source>
            <translation>कॉन्टैक्ट शीट (contact sheet)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>This is all that goes into the archive: no photographs, no names, no readings. Look through it before you save it.</source>
            <translation>संग्रह में बस यही जाता है: न तस्वीरें, न नाम, न रीडिंग। सहेजने से पहले इसे पूरा देख लें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Nothing is sent: you save a file and give it to whoever helps you.</source>
            <translation>कुछ भी भेजा नहीं जाता: आप एक फ़ाइल सहेजते हैं और उसे अपनी सहायता करने वाले को देते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Files of the archive</source>
            <translation>संग्रह की फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Gathering…</source>
            <translation>एकत्र किया जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Text of the file</source>
            <translation>फ़ाइल का पाठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Save…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Archives (*.zip)</source>
            <translation>संग्रह (*.zip)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>The archive is in {file}.</source>
            <translation>संग्रह {file} में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Retina Desktop helps a reader to grade diabetic retinopathy on colour fundus photographs, on this computer alone: no photograph leaves it.</source>
            <translation>Retina Desktop पाठक को रंगीन फ़ंडस तस्वीरों पर डायबिटिक रेटिनोपैथी का ग्रेड देने में मदद करता है, केवल इसी कंप्यूटर पर: कोई तस्वीर इससे बाहर नहीं जाती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The model's grade, its maps and its counts are suggestions to be checked. It sees none of venous beading, intraretinal microvascular abnormalities and new vessels, and it can miss what it should see.</source>
            <translation>मॉडल का ग्रेड, मानचित्र और गिनती केवल सुझाव हैं जिन्हें जाँचना चाहिए। यह शिरापरक बीडिंग (venous beading), IRMA और नई वाहिकाएँ नहीं देखता, और जो देखना चाहिए वह भी चूक सकता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The answer that counts is yours. Each is kept with your name, the time, and whether you saw the model's opinion first.</source>
            <translation>मान्य उत्तर आपका है। हर एक आपके नाम, समय, और इस बात के साथ रखा जाता है कि आपने मॉडल की राय पहले देखी या नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the full edition.</source>
            <translation>यह पूर्ण संस्करण (full edition) है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the light edition, without PyTorch: making attributions and retraining need the full one.</source>
            <translation>यह हल्का संस्करण (light edition) है, PyTorch के बिना: attribution बनाने और पुनः प्रशिक्षण के लिए पूर्ण संस्करण (full edition) चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch and SQLAlchemy.</source>
            <translation>Apache-2.0। Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch और SQLAlchemy से बना।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO and SQLAlchemy.</source>
            <translation>Apache-2.0। Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO और SQLAlchemy से बना।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This translation was made by a machine; no person has checked it.</source>
            <translation>यह अनुवाद मशीन ने किया है; किसी व्यक्ति ने इसे जाँचा नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Text of the licence</source>
            <translation>लाइसेंस का पाठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Version {number}</source>
            <translation>संस्करण {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The whole licence</source>
            <translation>पूरा लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Intended use</source>
            <translation>अभिप्रेत उपयोग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Without it no patient's identifier is written. Notes stay in tables as they were typed: look for names in them.</source>
            <translation>इसके बिना रोगी की कोई पहचान नहीं लिखी जाती। तालिकाओं में टिप्पणियाँ जैसी लिखी गईं वैसी ही रहती हैं: उनमें नाम खोज लें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Who gets the file learns whose eyes these are.</source>
            <translation>जिसे फ़ाइल मिलेगी वह जान जाएगा कि ये आँखें किसकी हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Export</source>
            <translation>निर्यात</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>As what</source>
            <translation>किस रूप में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Of what</source>
            <translation>किसका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Only each reader's newest reading of a photograph</source>
            <translation>हर तस्वीर पर हर पाठक की केवल सबसे नई रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>With patients' identifiers</source>
            <translation>रोगियों की पहचान के साथ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>The file or folder to write</source>
            <translation>लिखी जाने वाली फ़ाइल या फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Choose where to write</source>
            <translation>चुनें कि कहाँ लिखना है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How far the export is</source>
            <translation>निर्यात कहाँ तक पहुँचा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How the export went</source>
            <translation>निर्यात कैसा रहा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Open folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where to write</source>
            <translation>कहाँ लिखना है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>{file} is there already: replace it?</source>
            <translation>{file} पहले से है: उसे बदलें?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Replace it</source>
            <translation>उसे बदलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing…</source>
            <translation>लिखा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing… {done} of {total}</source>
            <translation>लिखा जा रहा है… {total} में से {done}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>And {n} more.</source>
            <translation>और {n} अन्य।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>रोका गया। कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filmstrip.py" />
            <source>Other eye and earlier visits</source>
            <translation>दूसरी आँख और पहले की विज़िटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>What the list is filtered by</source>
            <translation>सूची किससे छाँटी गई है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear the filter</source>
            <translation>फ़िल्टर हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Remove from the filter: {words}</source>
            <translation>फ़िल्टर से हटाएँ: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for the model</source>
            <translation>मॉडल की प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for your grade</source>
            <translation>आपके ग्रेड की प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and did not confirm it</source>
            <translation>आपने ग्रेड दिया और पुष्टि नहीं की</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and confirmed it</source>
            <translation>आपने ग्रेड दिया और पुष्टि की</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You call it ungradable, or the model does and you may know</source>
            <translation>आप इसे ग्रेड करने योग्य नहीं मानते, या मॉडल नहीं मानता और आप जान सकते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The model could not analyse it</source>
            <translation>मॉडल इसका विश्लेषण नहीं कर सका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The file cannot be opened</source>
            <translation>फ़ाइल खुल नहीं सकती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Ungradable</source>
            <translation>ग्रेड योग्य नहीं (ungradable)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave no grade yet</source>
            <translation>आपने अभी ग्रेड नहीं दिया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Right eye</source>
            <translation>दाईं आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Left eye</source>
            <translation>बाईं आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Neither the file nor its name says which eye</source>
            <translation>न फ़ाइल न उसका नाम बताता है कि कौन-सी आँख</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model give the same grade, or both call it ungradable</source>
            <translation>आप और मॉडल समान ग्रेड देते हैं, या दोनों इसे ग्रेड करने योग्य नहीं मानते</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only one of you calls it ungradable</source>
            <translation>आप में से केवल एक इसे ग्रेड करने योग्य नहीं मानता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Filter of the list</source>
            <translation>सूची का फ़िल्टर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your grade</source>
            <translation>आपका ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>part of the identity; - for none</source>
            <translation>पहचान का भाग; - कोई नहीं के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Part of the patient's identity; a single - lists photographs of which none is known</source>
            <translation>रोगी की पहचान का भाग; अकेला - वे तस्वीरें दिखाता है जिनकी पहचान ज्ञात नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>from</source>
            <translation>से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date from</source>
            <translation>तारीख से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The first day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to</source>
            <translation>तक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date to</source>
            <translation>तारीख तक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The capture date of EXIF or DICOM; the file's time where there is none.</source>
            <translation>EXIF या DICOM की तारीख; न हो तो फ़ाइल का समय।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Given grades</source>
            <translation>दिए गए ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades to look at again</source>
            <translation>फिर देखने योग्य ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>A grade that you, another reader or a table gave, and that the model contradicts; blind first or not</source>
            <translation>आपके, किसी अन्य रीडर या तालिका का दिया ग्रेड जिसका मॉडल खंडन करता है; पहले बिना देखे या नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers disagree</source>
            <translation>पाठक असहमत हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers confirmed different grades, and none of the seniors has settled it</source>
            <translation>पाठकों ने अलग-अलग ग्रेड की पुष्टि की, और किसी वरिष्ठ पाठक ने निर्णय नहीं किया है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only photographs that you have graded: {why}.</source>
            <translation>केवल वे तस्वीरें जिन्हें आपने ग्रेड किया: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Model's grade</source>
            <translation>मॉडल का ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model</source>
            <translation>आप और मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>How many grades in the conformal set</source>
            <translation>कन्फ़ॉर्मल समुच्चय में कितने ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Entropy: 0 certain, 1 uncertain</source>
            <translation>एंट्रॉपी: 0 निश्चित, 1 अनिश्चित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least entropy</source>
            <translation>न्यूनतम एंट्रॉपी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most entropy</source>
            <translation>अधिकतम एंट्रॉपी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Image quality, chance that it is gradable</source>
            <translation>छवि गुणवत्ता, ग्रेड करने योग्य होने की संभावना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least image quality</source>
            <translation>न्यूनतम छवि गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most image quality</source>
            <translation>अधिकतम छवि गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Clear all</source>
            <translation>सब हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Save as…</source>
            <translation>इस रूप में सहेजें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Done</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Keep this filter under a name</source>
            <translation>यह फ़िल्टर किसी नाम से रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Close this page; the filter stays</source>
            <translation>यह पृष्ठ बंद करें; फ़िल्टर बना रहता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs</source>
            <translation>चिह्न</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Image quality</source>
            <translation>छवि गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Sign</source>
            <translation>चिह्न</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs that the detector cannot see</source>
            <translation>चिह्न जो डिटेक्टर नहीं देख सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Why the photograph is poor, or ungradable</source>
            <translation>तस्वीर ख़राब या ग्रेड करने योग्य क्यों नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>{title}, {count} ticked</source>
            <translation>{title}, {count} चिह्नित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade: quadratic weighted kappa</source>
            <translation>ग्रेड: द्विघात भारित kappa (quadratic weighted)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: sensitivity</source>
            <translation>रेफ़र करने योग्य: संवेदनशीलता (sensitivity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: specificity</source>
            <translation>रेफ़र करने योग्य: विशिष्टता (specificity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: AUROC</source>
            <translation>रेफ़र करने योग्य: AUROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called referable</source>
            <translation>ग्रेड 3 या 4 को रेफ़र करने योग्य बताया गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called 3 or 4</source>
            <translation>ग्रेड 3 या 4 को 3 या 4 बताया गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>calibration error of the grade's probability</source>
            <translation>ग्रेड की संभावना की अंशांकन त्रुटि (calibration error)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade {grade} called {grade}</source>
            <translation>ग्रेड {grade} को {grade} बताया गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eye {value}</source>
            <translation>आँख {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>camera {value}</source>
            <translation>कैमरा {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>quality {value}</source>
            <translation>गुणवत्ता {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>good</source>
            <translation>अच्छी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>usable</source>
            <translation>उपयोग योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>reject</source>
            <translation>अस्वीकार्य (reject)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the clinic's hold-out</source>
            <translation>क्लिनिक की अलग रखी गई (held out) तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the model's own hold-out</source>
            <translation>मॉडल की अपनी अलग रखी गई (held out) तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable eyes</source>
            <translation>रेफ़र करने योग्य आँखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eyes of grade 3 or 4</source>
            <translation>ग्रेड 3 या 4 की आँखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may be promoted: it was shown to be no worse than {before} beyond the margins.</source>
            <translation>{after} को लागू (promote) किया जा सकता है: यह दिखाया गया कि वह {before} से मार्जिन (margin) से अधिक बदतर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted: it is worse than {before}.</source>
            <translation>{after} को लागू (promote) नहीं किया जाना चाहिए: वह {before} से बदतर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted yet: too few photographs were held out to show that it is no worse than {before}.</source>
            <translation>{after} को अभी लागू (promote) नहीं किया जाना चाहिए: अलग रखी गई (held out) तस्वीरें इतनी कम हैं कि यह नहीं दिखाया जा सकता कि वह {before} से बदतर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The clinic has no photograph held out, so nobody can tell how the candidate does on its eyes: it cannot be shown to be no worse.</source>
            <translation>क्लिनिक की कोई तस्वीर अलग नहीं रखी गई (held out) है, इसलिए कोई नहीं बता सकता कि उम्मीदवार मॉडल (candidate) उसकी आँखों पर कैसा काम करता है: यह नहीं दिखाया जा सकता कि वह बदतर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model in use came without a hold-out of its own (held_out.safetensors), so nobody can tell what the candidate forgot of what it knew: it cannot be shown to be no worse. Models released since 2026-11-26 bring one.</source>
            <translation>उपयोग में जो मॉडल है उसके साथ उसकी अपनी अलग रखी गई तस्वीरें (hold-out, held_out.safetensors) नहीं आईं, इसलिए कोई नहीं बता सकता कि उम्मीदवार मॉडल (candidate) जो जानता था उसमें से क्या भूल गया: यह नहीं दिखाया जा सकता कि वह बदतर नहीं है। 2026-11-26 से जारी मॉडल इन्हें साथ लाते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model's own hold-out are features that its former detector saw, without a photograph: what the changed detector sees in them nobody can tell, so what the candidate forgot of what it knew cannot be shown. Who has those photographs names their folder with --data.</source>
            <translation>मॉडल का अपना अलग रखा गया डेटा (hold-out) केवल वे विशेषताएँ (features) हैं जो उसके पिछले डिटेक्टर ने देखीं, तस्वीरों के बिना: बदला हुआ डिटेक्टर उनमें क्या देखता है, यह कोई नहीं बता सकता, इसलिए यह नहीं दिखाया जा सकता कि उम्मीदवार मॉडल (candidate) जो जानता था उसमें से क्या भूल गया। जिसके पास वे तस्वीरें हों वह उनका फ़ोल्डर --data से बताए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no loss beyond the margin of {margin}.</source>
            <translation>{told}: {margin} के मार्जिन से अधिक कोई हानि नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost than the margin of {margin} allows.</source>
            <translation>{told}: {margin} का मार्जिन जितनी अनुमति देता है, हानि उससे अधिक है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: worse at 95 %.</source>
            <translation>{told}: 95 % पर बदतर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: within the margin of {margin}.</source>
            <translation>{told}: {margin} के मार्जिन के भीतर।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost there than the margin of {margin} allows.</source>
            <translation>{told}: वहाँ हानि उससे अधिक है जितनी {margin} का मार्जिन अनुमति देता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: a fall of more than {kappa_margin}, so it forgot.</source>
            <translation>{told}: {kappa_margin} से अधिक की गिरावट, यानी उम्मीदवार मॉडल (candidate) भूल गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no fall of more than {kappa_margin}.</source>
            <translation>{told}: {kappa_margin} से अधिक की कोई गिरावट नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nothing can be said of severe eyes.</source>
            <translation>{told}, इसलिए ग्रेड 3 या 4 की आँखों के बारे में कुछ नहीं कहा जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nobody can tell what was forgotten.</source>
            <translation>{told}, इसलिए कोई नहीं बता सकता कि क्या भुला दिया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place}: no photograph allows it</source>
            <translation>{figure}, {place}: किसी तस्वीर से यह नहीं निकाला जा सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place} ({photographs} of {patients}): {before} before, {after} after, difference {difference} (95 % interval {low} to {high})</source>
            <translation>{figure}, {place} ({photographs}, {patients}): पहले {before}, बाद में {after}, अंतर {difference} (95 % अंतराल {low} से {high})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{n} patients</source>
            <extracomment>For one: {n} patient</extracomment>
            <translation>
                <numerusform>{n} रोगी</numerusform>
                <numerusform>{n} रोगी</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so it cannot be shown to be no worse: about {needed} {eyes} are needed.</source>
            <translation>{told}, इसलिए यह नहीं दिखाया जा सकता कि वह बदतर नहीं है: लगभग {needed} {eyes} चाहिए।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: of the {eyes} {n} that the model in use sends on are missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</source>
            <extracomment>For one: {told}: of the {eyes} {n} that the model in use sends on is missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</extracomment>
            <translation>
                <numerusform>{told}: जो {eyes} उपयोग में आया मॉडल रेफ़र करता है, उनमें से {n} अब छूट जाती है, जबकि नई पाई गईं: {gained}; {margin} के मार्जिन से अधिक हानि को नकारा नहीं जा सकता।</numerusform>
                <numerusform>{told}: जो {eyes} उपयोग में आया मॉडल रेफ़र करता है, उनमें से {n} अब छूट जाती हैं, जबकि नई पाई गईं: {gained}; {margin} के मार्जिन से अधिक हानि को नकारा नहीं जा सकता।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; about {needed} more {eyes} held out, for which nothing changes, are needed to show it.</source>
            <translation>{told}: जहाँ तक देखा गया, बदतर नहीं है, पर {eyes} इतनी कम हैं कि {margin} के मार्जिन से अधिक हानि को नकारा नहीं जा सकता; यह दिखाने के लिए लगभग {needed} और {eyes} अलग रखनी (held out) होंगी, जिनमें कुछ न बदले।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; more {eyes} of other patients are needed to show it.</source>
            <translation>{told}: जहाँ तक देखा गया, बदतर नहीं है, पर {eyes} इतनी कम हैं कि {margin} के मार्जिन से अधिक हानि को नकारा नहीं जा सकता; यह दिखाने के लिए दूसरे रोगियों की और {eyes} चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{name} (grade {grade})</source>
            <translation>{name} (ग्रेड {grade})</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>Missed newly, to be looked at: {eyes}.</source>
            <translation>अब नई छूटी आँखें, जिन्हें देखना चाहिए: {eyes}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>{kind}: {photographs}. Press to list these alone.</source>
            <translation>{kind}: {photographs}। केवल इन्हें सूची में दिखाने के लिए दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>How many of each grade</source>
            <translation>हर ग्रेड की कितनी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Failed</source>
            <translation>विफल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Grade {grade}, {name}</source>
            <translation>ग्रेड {grade}, {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>Back to the list</source>
            <translation>सूची पर वापस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>The list that was open before, with its filter, its order and its photograph</source>
            <translation>वह सूची जो पहले खुली थी, अपने फ़िल्टर, क्रम और तस्वीर के साथ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Another reader</source>
            <translation>दूसरा रीडर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Press any key or click to go on.</source>
            <translation>आगे बढ़ने के लिए कोई कुंजी दबाएँ या क्लिक करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: {name}</source>
            <translation>पाठक: {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>On the screen</source>
            <translation>स्क्रीन पर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What changed</source>
            <translation>क्या बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Model then</source>
            <translation>तब का मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Seen</source>
            <translation>देखा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Record</source>
            <translation>रिकॉर्ड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>History of {photograph}</source>
            <translation>{photograph} का इतिहास</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Readings, newest first</source>
            <translation>रीडिंग, नई पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Looking up the readings…</source>
            <translation>रीडिंग खोजी जा रही हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>How many readings there are</source>
            <translation>कितनी रीडिंग हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What is not shown</source>
            <translation>क्या नहीं दिखाया गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Reading {number}, hash {hash}</source>
            <translation>रीडिंग {number}, hash {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Each stays as it was saved; a change is a new one.</source>
            <translation>हर एक वैसी ही रहती है जैसी सहेजी गई; बदलाव एक नई रीडिंग है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{n} readings.</source>
            <extracomment>For one: {n} reading.</extracomment>
            <translation>
                <numerusform>{n} रीडिंग।</numerusform>
                <numerusform>{n} रीडिंग।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>No reading.</source>
            <translation>कोई रीडिंग नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Not as saved: reading {numbers}. Run `retina-desktop store verify`.</source>
            <translation>जैसी सहेजी गई वैसी नहीं: रीडिंग {numbers}। `retina-desktop store verify` चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>verified {hash}</source>
            <translation>सत्यापित {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>ALTERED {hash}</source>
            <translation>बदली गई {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{seconds} s</source>
            <translation>{seconds} से.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} मि. {seconds} से.</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Gradable</source>
            <translation>ग्रेड करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Say which…</source>
            <translation>बताएँ कौन-सा…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Column: {what}</source>
            <translation>स्तंभ: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>choose a column</source>
            <translation>स्तंभ चुनें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>column {n}</source>
            <translation>स्तंभ {n}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{value} means</source>
            <translation>{value} का अर्थ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{n}, oedema {where}</source>
            <translation>{n}, एडिमा {where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by commas</source>
            <translation>अल्पविराम से अलग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by semicolons</source>
            <translation>अर्धविराम से अलग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by tabs</source>
            <translation>टैब से अलग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by |</source>
            <translation>| से अलग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import from {file}</source>
            <translation>{file} से आयात</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Reading the table…</source>
            <translation>तालिका पढ़ी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The first rows of the table</source>
            <translation>तालिका की पहली पंक्तियाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What will be imported</source>
            <translation>क्या आयात होगा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows that are wrong</source>
            <translation>ग़लत पंक्तियाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Line</source>
            <translation>पंक्ति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Why it cannot be imported</source>
            <translation>इसे आयात क्यों नहीं किया जा सकता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import the right rows and leave out the wrong ones</source>
            <translation>सही पंक्तियाँ आयात करें और ग़लत छोड़ दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows looked at</source>
            <translation>देखी गई पंक्तियाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Whose readings they become</source>
            <translation>रीडिंग किसके नाम होंगी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>beside the table</source>
            <translation>तालिका के पास</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The folder of the photographs</source>
            <translation>तस्वीरों का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Readings of</source>
            <translation>किसकी रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Columns</source>
            <translation>स्तंभ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What its words mean</source>
            <translation>इसके शब्दों का अर्थ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Open as the worklist</source>
            <translation>वर्कलिस्ट के रूप में खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>List its photographs in its order, and import nothing</source>
            <translation>इसकी तस्वीरें इसके क्रम में सूची में दिखाएँ, और कुछ आयात न करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import</source>
            <translation>आयात करें</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} पंक्ति</numerusform>
                <numerusform>{n} पंक्तियाँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows are wrong.</source>
            <extracomment>For one: {n} row is wrong.</extracomment>
            <translation>
                <numerusform>{n} पंक्ति ग़लत है।</numerusform>
                <numerusform>{n} पंक्तियाँ ग़लत हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import {n} grades</source>
            <extracomment>For one: Import {n} grade</extracomment>
            <translation>
                <numerusform>{n} ग्रेड आयात करें</numerusform>
                <numerusform>{n} ग्रेड आयात करें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Choose the column for: {what}. A table without grades can be a worklist.</source>
            <translation>इसके लिए स्तंभ चुनें: {what}। बिना ग्रेड की तालिका वर्कलिस्ट हो सकती है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Say whose readings they become.</source>
            <translation>बताएँ कि रीडिंग किसके नाम होंगी।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Looking for the photographs…</source>
            <translation>तस्वीरें खोजी जा रही हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Saving…</source>
            <translation>सहेजा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter</source>
            <translation>छाँटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter the keys</source>
            <translation>कुंजियाँ छाँटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Action</source>
            <translation>क्रिया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>What it does</source>
            <translation>क्या करती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>New key</source>
            <translation>नई कुंजी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Use this key</source>
            <translation>यह कुंजी लें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>As it came</source>
            <translation>जैसी आई थी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>or</source>
            <comment>between two keys</comment>
            <translation>या</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Choose an action to give it another key.</source>
            <translation>दूसरी कुंजी देने के लिए क्रिया चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press another key for “{name}” in the field, then use it.</source>
            <translation>“{name}” के लिए फ़ील्ड में दूसरी कुंजी दबाएँ, फिर उसका उपयोग करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press the key in the field first.</source>
            <translation>पहले फ़ील्ड में कुंजी दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>{key} is already the key of “{name}”.</source>
            <translation>{key} पहले से “{name}” की कुंजी है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>The key is changed.</source>
            <translation>कुंजी बदल गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>No ETDRS grid: {missing} not found
Drag the dashed mark to where it lies</source>
            <translation>ETDRS ग्रिड नहीं: {missing} नहीं मिला
टूटी रेखा वाले चिह्न को सही जगह खींचें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>ETDRS grid: 1, 3 and 6 mm (1 DD = 1.5 mm)</source>
            <translation>ETDRS ग्रिड: 1, 3 और 6 mm (1 DD = 1.5 mm)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>none · highest {share}</source>
            <translation>कोई नहीं · अधिकतम {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>{count} · highest {share}</source>
            <translation>{count} · अधिकतम {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Name, eye or status</source>
            <translation>नाम, आँख या स्थिति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Search the list</source>
            <translation>सूची में खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Photographs of which every word is part of the name, the eye, the patient or the status</source>
            <translation>वे तस्वीरें जिनके नाम, आँख, रोगी या स्थिति में हर शब्द हो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Filter the list</source>
            <translation>सूची छाँटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Saved filters</source>
            <translation>सहेजे फ़िल्टर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Order of the list</source>
            <translation>सूची का क्रम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The other way round</source>
            <translation>उलटा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Group by patient</source>
            <translation>रोगी के अनुसार समूह</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>How many photographs are listed</source>
            <translation>सूची में कितनी तस्वीरें हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>The other way round: {order}</source>
            <translation>उलटा: {order}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/messages.py" />
            <source>{shown} of {total}</source>
            <translation>{total} में से {shown}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Left out what you have not graded: {why}.</source>
            <translation>जो आपने ग्रेड नहीं किया वह छोड़ा गया: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What you have not graded comes last: {why}.</source>
            <translation>जो आपने ग्रेड नहीं किया वह अंत में आता है: {why}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>This order tells of the first photographs that the model finds them likely severe.</source>
            <translation>यह क्रम पहली तस्वीरों के बारे में बता देता है कि मॉडल उन्हें संभवतः गंभीर मानता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Comparing the photographs…</source>
            <translation>तस्वीरों की तुलना हो रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last.</source>
            <translation>जिन्हें कोई भी पढ़ चुका है वे अंत में आती हैं।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last, and before it {n} photographs without kept features.</source>
            <extracomment>For one: What anybody has read comes last, and before it {n} photograph without kept features.</extracomment>
            <translation>
                <numerusform>जिन्हें कोई भी पढ़ चुका है वे अंत में आती हैं, और उनसे पहले {n} तस्वीर जिसके फ़ीचर (features) सहेजे नहीं हैं।</numerusform>
                <numerusform>जिन्हें कोई भी पढ़ चुका है वे अंत में आती हैं, और उनसे पहले {n} तस्वीरें जिनके फ़ीचर (features) सहेजे नहीं हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>हाल का खोलें (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>What cannot be shown cannot be graded.</source>
            <translation>जो दिखाया नहीं जा सकता उसे ग्रेड नहीं किया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Maps are shown after your grade</source>
            <translation>मानचित्र आपके ग्रेड के बाद दिखते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps yet</source>
            <translation>अभी मानचित्र नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps</source>
            <translation>मानचित्र नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo {what}</source>
            <translation>पूर्ववत करें: {what} (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo {what}</source>
            <translation>फिर से करें: {what} (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>This file cannot be shown.</source>
            <translation>यह फ़ाइल दिखाई नहीं जा सकती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual is in English only.</source>
            <translation>मैनुअल केवल अंग्रेज़ी में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Manual — Retina Desktop</source>
            <translation>मैनुअल — Retina Desktop</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual's pages are not in {folder}: install the program anew.</source>
            <translation>मैनुअल के पृष्ठ {folder} में नहीं हैं: प्रोग्राम को फिर से स्थापित करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Search the manual</source>
            <translation>मैनुअल में खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Page of the manual</source>
            <translation>मैनुअल का पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Back</source>
            <comment>to the page before</comment>
            <translation>वापस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Smaller letters</source>
            <translation>छोटे अक्षर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Larger letters</source>
            <translation>बड़े अक्षर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>This leads out of the manual, and nothing was opened: {address}</source>
            <translation>यह मैनुअल से बाहर ले जाता है, और कुछ नहीं खोला गया: {address}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Chapters</source>
            <translation>अध्याय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>What was found</source>
            <translation>क्या मिला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Nothing in the manual has all of these words.</source>
            <translation>मैनुअल में कहीं भी ये सभी शब्द नहीं मिले।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>{n} places</source>
            <extracomment>For one: {n} place</extracomment>
            <translation>
                <numerusform>{n} स्थान</numerusform>
                <numerusform>{n} स्थान</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Accept and drop</source>
            <translation>स्वीकारें या छोड़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Brush</source>
            <translation>ब्रश</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Polygon</source>
            <translation>बहुभुज</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Point</source>
            <translation>बिंदु</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand</source>
            <translation>छड़ी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Mark lesions</source>
            <translation>घाव अंकित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>All marked</source>
            <translation>सब अंकित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>End marking</source>
            <translation>अंकन समाप्त</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Kind of lesion</source>
            <translation>घाव का प्रकार</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Counts</source>
            <translation>गिनती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold</source>
            <translation>सीमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand: from which share of the likeliest pixel</source>
            <translation>छड़ी: सबसे संभावित पिक्सेल के किस हिस्से से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>From {share}</source>
            <translation>{share} से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size of the brush</source>
            <translation>ब्रश का आकार</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} marked</source>
            <extracomment>For one: {n} marked</extracomment>
            <translation>
                <numerusform>{n} अंकित</numerusform>
                <numerusform>{n} अंकित</numerusform>
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
            <translation>{marked}। {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} proposed</source>
            <extracomment>For one: {n} proposed</extracomment>
            <translation>
                <numerusform>{n} सुझाव</numerusform>
                <numerusform>{n} सुझाव</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size {px} px</source>
            <translation>आकार {px} px</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Threshold {share}</source>
            <translation>सीमा {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_layer.py" />
            <source>Here you see the other photograph: marks belong to the one below. Compare side by side to mark.</source>
            <translation>यहाँ आप दूसरी तस्वीर देख रहे हैं: अंकन उसके नीचे वाली के हैं। अंकित करने के लिए साथ-साथ तुलना करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px
no disc diameters: {missing} not found</source>
            <translation>{px} px
डिस्क व्यास नहीं: {missing} नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px · {diameters} DD</source>
            <translation>{px} px · {diameters} DD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>Measure: drag a line, or Enter at its two ends. Escape ends.</source>
            <translation>मापें: रेखा खींचें, या दोनों सिरों पर Enter दबाएँ। Escape से समाप्त।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss the message</source>
            <translation>संदेश हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Answer the message</source>
            <translation>संदेश का उत्तर दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>It is</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made from</source>
            <translation>किससे बना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made</source>
            <translation>कब बना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Readings</source>
            <translation>रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Comparison</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Although</source>
            <translation>आपत्ति के बावजूद क्यों</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Models, newest first</source>
            <translation>मॉडल, नए पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was promoted and rolled back to, newest first</source>
            <translation>क्या लागू किया गया और क्या वापस लाया गया, नए पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Roll back</source>
            <translation>पिछले मॉडल पर लौटें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Let the model grade that graded before the last promotion</source>
            <translation>उस मॉडल को ग्रेड देने दें जो पिछली बार लागू करने (promotion) से पहले ग्रेड देता था</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Show its comparison</source>
            <translation>इसकी तुलना दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was decided</source>
            <translation>क्या निर्णय हुआ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Every byte of each model was compared with the hashes that it was released with.</source>
            <translation>हर मॉडल के हर बाइट का मिलान उन हैश (hash) मानों से किया गया जिनके साथ वह जारी हुआ था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Opinions of another model stay in the store, marked, and are made anew when there is time.</source>
            <translation>दूसरे मॉडल की राय भंडार में चिह्नित रूप में बनी रहती है, और समय मिलने पर फिर से बनाई जाती है।</translation>
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
            <translation>सुपीरियर टेम्पोरल</translation>
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
            <translation>इन्फीरियर टेम्पोरल</translation>
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
            <translation>इन्फीरियर नेज़ल</translation>
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
            <translation>सुपीरियर नेज़ल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Probability of each grade</source>
            <translation>हर ग्रेड की संभावना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>grade {grade}: {share}</source>
            <translation>ग्रेड {grade}: {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>by quadrant</source>
            <translation>चतुर्थांश से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>About the fovea, along the line from the optic disc: {quadrants}</source>
            <translation>फ़ोविया के चारों ओर, ऑप्टिक डिस्क से रेखा के अनुसार: {quadrants}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Show it now</source>
            <translation>अभी दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Your reading will record that you saw the model's opinion first</source>
            <translation>आपकी रीडिंग में दर्ज होगा कि आपने मॉडल की राय पहले देखी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By another model than the one in use: it will be renewed</source>
            <translation>उपयोग में जो मॉडल है उससे अलग मॉडल का: नया किया जाएगा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{grade} · refer</source>
            <translation>{grade} · रेफ़र करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{action} · {share} to be referred</source>
            <translation>{action} · रेफ़रल {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>no single reason</source>
            <translation>कोई एक कारण नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{why}. Photograph the eye again, or have it examined.</source>
            <translation>{why}। आँख की फिर से तस्वीर लें, या जाँच करवाएँ।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Judged all the same, the model would say grade {grade}. Do not rely on it.</source>
            <translation>फिर भी आकलन हो तो मॉडल ग्रेड {grade} कहेगा। इस पर भरोसा न करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>This does not look like a fundus photograph: look at it before you rely on the grade.</source>
            <translation>यह फ़ंडस की तस्वीर जैसी नहीं दिखती: ग्रेड पर भरोसा करने से पहले इसे देखें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade {grade} or more: {share}, hence not the longest bar.</source>
            <translation>ग्रेड {grade} या अधिक: {share}, इसलिए सबसे लंबी पट्टी नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: the same.</source>
            <translation>केवल गिनती से ग्रेड: वही।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}; the model's: {own}.</source>
            <translation>केवल गिनती से ग्रेड: {grade}; मॉडल का: {own}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found: quadrants would be a guess.</source>
            <translation>{missing} नहीं मिला: चतुर्थांश केवल अनुमान होंगे।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the model's {landmarks}, not by what a reader placed.</source>
            <translation>चतुर्थांश मॉडल के {landmarks} से, रीडर के रखे से नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the {landmarks} that a reader placed.</source>
            <translation>चतुर्थांश रीडर के रखे {landmarks} से।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{n} of {total} {lesions}</source>
            <translation>{total} में से {n} {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>On the optic disc, so likely none: {lesions}.</source>
            <translation>ऑप्टिक डिस्क पर, इसलिए संभवतः कोई नहीं: {lesions}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>the network's own estimate from the whole photograph</source>
            <translation>पूरी तस्वीर से नेटवर्क का अपना अनुमान</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}. {remark}.</source>
            <translation>मैक्युलर एडिमा का जोखिम {risk}: {words}। {remark}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}, by the model's fovea, not by the one that a reader placed.</source>
            <translation>मैक्यूलर एडिमा जोखिम {risk}: {words}, मॉडल के फोविया से, रीडर के रखे से नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By another model than the one in use</source>
            <translation>उपयोग में जो मॉडल है उससे अलग मॉडल का</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show {lesions}</source>
            <translation>{lesions} दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Lesion maps and attribution</source>
            <translation>घाव मानचित्र और attribution</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Heat map</source>
            <translation>हीट मैप</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show the lesion maps</source>
            <translation>घाव मानचित्र दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines</source>
            <translation>रूपरेखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines in place of colour</source>
            <translation>रंग के स्थान पर रूपरेखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Attribution</source>
            <translation>श्रेय (attribution)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity of what is drawn over the photograph</source>
            <translation>तस्वीर पर बने की अपारदर्शिता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity</source>
            <translation>अपारदर्शिता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>{lesions}, shown from {share}</source>
            <translation>{lesions}, {share} से दिखते हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity {share}</source>
            <translation>अपारदर्शिता {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: the model's</source>
            <translation>सीमा: मॉडल की</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: higher</source>
            <translation>सीमा: ऊँची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: lower</source>
            <translation>सीमा: निचली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Fit the whole photograph</source>
            <translation>पूरी तस्वीर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>One pixel for one pixel</source>
            <translation>एक पिक्सेल पर एक पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Loupe</source>
            <translation>आवर्धक (loupe)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Measure</source>
            <translation>मापें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>ETDRS grid, disc and fovea</source>
            <translation>ETDRS ग्रिड, डिस्क और फ़ोविया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen, and what does not fit its eye</source>
            <translation>फ़ाइल का क्या स्क्रीन पर नहीं है, और क्या उसकी आँख से मेल नहीं खाता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Zoom</source>
            <translation>ज़ूम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>fit {share}</source>
            <translation>पूरा {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_view.py" />
            <source>Preview: full resolution is on its way</source>
            <translation>पूर्वावलोकन: पूरा रिज़ॉल्यूशन आ रहा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>now {value}</source>
            <translation>अभी {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Referable: ROC</source>
            <translation>रेफ़र करने योग्य: ROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>1 − specificity</source>
            <translation>1 − विशिष्टता (specificity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>sensitivity</source>
            <translation>संवेदनशीलता (sensitivity)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Reliability</source>
            <translation>विश्वसनीयता (reliability)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>certainty</source>
            <translation>निश्चितता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>share of right grades</source>
            <translation>सही ग्रेडों का हिस्सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm, next</source>
            <translation>पुष्टि करें, अगली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm the grade and go to the next photograph</source>
            <translation>ग्रेड की पुष्टि करें और अगली तस्वीर पर जाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>State of your reading</source>
            <translation>आपकी रीडिंग की स्थिति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your answer in detail, and the model's opinion</source>
            <translation>आपका उत्तर विस्तार से, और मॉडल की राय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Accept the model's, next</source>
            <translation>मॉडल का स्वीकारें, अगली</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Not graded yet</source>
            <translation>अभी ग्रेड नहीं किया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered</source>
            <translation>दर्ज</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirmed</source>
            <translation>पुष्टि की गई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Open the report</source>
            <translation>रिपोर्ट खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>No program on this computer opens {file}.</source>
            <translation>इस कंप्यूटर पर कोई प्रोग्राम {file} नहीं खोलता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Report of this patient</source>
            <translation>इस रोगी की रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>programme</source>
            <comment>file name</comment>
            <translation>कार्यक्रम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Programme's report</source>
            <translation>कार्यक्रम की रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Making the report…</source>
            <translation>रिपोर्ट बन रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>The report is in {file}.</source>
            <translation>रिपोर्ट {file} में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <source>Columns of the results</source>
            <translation>परिणामों के स्तंभ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 first</source>
            <translation>संभवतः ग्रेड 3 या 4 पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 last</source>
            <translation>संभवतः ग्रेड 3 या 4 अंत में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, highest first</source>
            <translation>ग्रेड, ऊँचा पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, lowest first</source>
            <translation>ग्रेड, निचला पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred first</source>
            <translation>रेफ़र करने योग्य पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred last</source>
            <translation>रेफ़र करने योग्य अंत में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, most severe first</source>
            <translation>एडिमा, सबसे गंभीर पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, least severe first</source>
            <translation>एडिमा, सबसे कम गंभीर पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, most first</source>
            <translation>माइक्रोएन्यूरिज़्म, सबसे अधिक पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, fewest first</source>
            <translation>माइक्रोएन्यूरिज़्म, सबसे कम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, most first</source>
            <translation>रक्तस्राव, सबसे अधिक पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, fewest first</source>
            <translation>रक्तस्राव, सबसे कम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, most first</source>
            <translation>हार्ड एक्सयूडेट, सबसे अधिक पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, fewest first</source>
            <translation>हार्ड एक्सयूडेट, सबसे कम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, most first</source>
            <translation>सॉफ़्ट एक्सयूडेट, सबसे अधिक पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, fewest first</source>
            <translation>सॉफ़्ट एक्सयूडेट, सबसे कम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable first</source>
            <translation>विफल और ग्रेड न करने योग्य पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable last</source>
            <translation>विफल और ग्रेड न करने योग्य अंत में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>right eyes first</source>
            <translation>दाईं आँखें पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>left eyes first</source>
            <translation>बाईं आँखें पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened</source>
            <translation>जैसे स्क्रीनिंग हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened, last first</source>
            <translation>जैसे स्क्रीनिंग हुई, अंतिम पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The file of the results</source>
            <translation>परिणामों की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable photographs and why</source>
            <translation>ग्रेड न करने योग्य तस्वीरें और कारण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show the newest</source>
            <translation>सबसे नए दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Name, eye or reason</source>
            <translation>नाम, आँख या कारण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Search the results</source>
            <translation>परिणामों में खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>To be referred</source>
            <translation>रेफ़र करने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what the model would refer, without the ungradable ones</source>
            <translation>केवल वे जिन्हें मॉडल रेफ़र करेगा, ग्रेड न करने योग्य के बिना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Failures</source>
            <translation>विफल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what could not be analysed, with the reason</source>
            <translation>केवल वे जिनका विश्लेषण नहीं हो सका, कारण सहित</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show all</source>
            <translation>सभी दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Order of the results</source>
            <translation>परिणामों का क्रम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Table</source>
            <translation>तालिका</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Lesion maps</source>
            <translation>घाव मानचित्र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>How many results are listed</source>
            <translation>कितने परिणाम सूची में हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This list shows the model's opinion: what is read from here is recorded as read after seeing it.</source>
            <translation>यह सूची मॉडल की राय दिखाती है: यहाँ से जो पढ़ा जाता है वह इस रूप में दर्ज होता है कि राय देखने के बाद पढ़ा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Other results…</source>
            <translation>दूसरे परिणाम…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Read from here</source>
            <translation>यहाँ से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Open this photograph for reading; the next ones follow as they are listed here (Return)</source>
            <translation>इस तस्वीर को पढ़ने के लिए खोलें; अगली तस्वीरें यहाँ की सूची के क्रम में आती हैं (Return)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} to be referred</source>
            <extracomment>For one: {n} to be referred</extracomment>
            <translation>
                <numerusform>{n} रेफ़र करने योग्य</numerusform>
                <numerusform>{n} रेफ़र करने योग्य</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{shown} of {total} listed</source>
            <translation>{total} में से {shown} सूची में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Reading the results…</source>
            <translation>परिणाम पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No results are open.</source>
            <translation>कोई परिणाम खुले नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph matches. “Show all” lists every one again.</source>
            <translation>कोई तस्वीर मेल नहीं खाती। “सभी दिखाएँ” हर तस्वीर फिर सूची में दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph has its result yet.</source>
            <translation>अभी किसी तस्वीर का परिणाम नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Over each photograph, from a probability of 0.5</source>
            <translation>हर तस्वीर पर, 0.5 की संभावना से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This screening kept no maps.</source>
            <translation>इस स्क्रीनिंग में मानचित्र नहीं रखे गए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable {share} of {total} analysed</source>
            <translation>ग्रेड करने योग्य नहीं {share}, विश्लेषित {total} में से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>No filter saved yet</source>
            <translation>अभी कोई फ़िल्टर सहेजा नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Save this filter…</source>
            <translation>यह फ़िल्टर सहेजें (&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Rename</source>
            <translation>नाम बदलें (&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Delete</source>
            <translation>मिटाएँ (&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace the saved filter “{name}”?</source>
            <translation>सहेजे फ़िल्टर “{name}” को बदलें?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save the filter</source>
            <translation>फ़िल्टर सहेजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>फ़िल्टर का नाम बदलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete the saved filter “{name}”?</source>
            <translation>सहेजा फ़िल्टर “{name}” मिटाएँ?</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>फ़िल्टर का नाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Every photograph</source>
            <translation>हर तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Screen a folder</source>
            <translation>फ़ोल्डर की स्क्रीनिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Start the screening</source>
            <translation>स्क्रीनिंग शुरू करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folders to be screened</source>
            <translation>जिन फ़ोल्डरों की स्क्रीनिंग होनी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder…</source>
            <translation>फ़ोल्डर जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folder for the results</source>
            <translation>परिणामों का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Browse…</source>
            <translation>ब्राउज़ करें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Keep the lesion maps, too</source>
            <translation>घाव मानचित्र भी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>For the contact sheet; some 0.1 to 1 MB a photograph</source>
            <translation>कॉन्टैक्ट शीट के लिए; प्रति तस्वीर लगभग 0.1 से 1 MB</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only photographs that are new since then</source>
            <translation>केवल वे तस्वीरें जो तब से नई हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Go on with photographs that come later, as from a camera</source>
            <translation>बाद में आने वाली तस्वीरों के साथ जारी रखें, जैसे कैमरे से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Until you cancel it; a file that is still being written is left until it is whole</source>
            <translation>जब तक आप इसे रद्द न करें; जो फ़ाइल अभी लिखी जा रही है वह पूरी होने तक छोड़ी जाती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only names such as</source>
            <translation>केवल ऐसे नाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>No names such as</source>
            <translation>ऐसे नाम नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>* stands for any characters, ? for one; several apart by spaces, such as *_left.* *_right.*</source>
            <translation>* का अर्थ कोई भी अक्षर, ? का एक अक्षर; एक से अधिक हों तो बीच में रिक्त स्थान, जैसे *_left.* *_right.*</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>every photograph</source>
            <translation>हर तस्वीर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>none is left out</source>
            <translation>कोई नहीं छोड़ी जाती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Photographs of these folders, and of those inside them</source>
            <translation>इन फ़ोल्डरों और उनके भीतर के फ़ोल्डरों की तस्वीरें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. New ones are added to them.</source>
            <translation>वहाँ पहले की स्क्रीनिंग के परिणाम हैं। नए परिणाम उनमें जोड़े जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. They are kept, under another name.</source>
            <translation>वहाँ पहले की स्क्रीनिंग के परिणाम हैं। वे दूसरे नाम से रखे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder first.</source>
            <translation>पहले कोई फ़ोल्डर जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name a folder for the results.</source>
            <translation>परिणामों के लिए फ़ोल्डर का नाम दें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name the folder for the results in full, such as {folder}.</source>
            <translation>परिणामों के फ़ोल्डर का पूरा पथ दें, जैसे {folder}।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>{path} is a file; the results need a folder.</source>
            <translation>{path} फ़ाइल है; परिणामों को फ़ोल्डर चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder of photographs</source>
            <translation>तस्वीरों का फ़ोल्डर जोड़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>A screening is under way. Closed once more, the window ends it and keeps what is done; the next start offers to go on.</source>
            <translation>स्क्रीनिंग चल रही है। फिर से बंद करने पर विंडो उसे समाप्त कर देती है और जो हो चुका है उसे रखती है; अगली शुरुआत पर उसे जारी रखने का विकल्प मिलता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>One screening at a time: cancel this one, or wait for its end.</source>
            <translation>एक समय में एक स्क्रीनिंग: इसे रद्द करें, या इसके पूरा होने की प्रतीक्षा करें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Open the results of a screening</source>
            <translation>किसी स्क्रीनिंग के परिणाम खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Results of a screening</source>
            <translation>स्क्रीनिंग के परिणाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>There are no results yet: screen a folder first, or open a table.</source>
            <translation>अभी कोई परिणाम नहीं हैं: पहले किसी फ़ोल्डर की स्क्रीनिंग करें, या कोई तालिका खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>The screening has no result yet; the first is there when the model has graded a photograph.</source>
            <translation>स्क्रीनिंग का अभी कोई परिणाम नहीं है; पहला परिणाम तब आता है जब मॉडल किसी तस्वीर को ग्रेड दे देता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>From the results</source>
            <translation>परिणामों से</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} photographs in the order of the results. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph as the results list it. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर परिणामों के क्रम में। आपने उस पर मॉडल की राय देखी है: रिकॉर्ड में यह दर्ज होता है।</numerusform>
                <numerusform>{n} तस्वीरें परिणामों के क्रम में। आपने उन पर मॉडल की राय देखी है: रिकॉर्ड में यह दर्ज होता है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} more are left out.</source>
            <extracomment>For one: {n} more is left out.</extracomment>
            <translation>
                <numerusform>{n} और छोड़ दी गई है।</numerusform>
                <numerusform>{n} और छोड़ दी गई हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Screening</source>
            <translation>स्क्रीनिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How far the screening is</source>
            <translation>स्क्रीनिंग कहाँ तक पहुँची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How fast the screening is, and how long it still takes</source>
            <translation>स्क्रीनिंग कितनी तेज़ है, और अभी कितना समय लगेगा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Progress of the screening</source>
            <translation>स्क्रीनिंग की प्रगति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening</source>
            <translation>स्क्रीनिंग रद्द करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening; what is done is kept</source>
            <translation>स्क्रीनिंग रद्द करें; जो हो चुका है वह रहता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Go on with the screening</source>
            <translation>स्क्रीनिंग जारी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Pause the screening</source>
            <translation>स्क्रीनिंग को विराम दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Second readings</source>
            <translation>दूसरी रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The list of the window</source>
            <translation>विंडो की सूची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results of a screening</source>
            <translation>किसी स्क्रीनिंग के परिणाम</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>First reading</source>
            <translation>पहली रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the first reading is</source>
            <translation>पहली रीडिंग कहाँ है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results.csv that a screening wrote</source>
            <translation>results.csv जो किसी स्क्रीनिंग ने लिखी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Of the negatives, drawn by patient: both eyes of a patient go together</source>
            <translation>नेगेटिव में से, रोगी के अनुसार चुनी गईं: रोगी की दोनों आँखें साथ जाती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The same number draws the same patients, also when the folder has grown</source>
            <translation>वही संख्या वही रोगी चुनती है, फ़ोल्डर बढ़ जाने पर भी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Share of the negatives</source>
            <translation>नेगेटिव का हिस्सा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Number of the draw</source>
            <translation>चयन की संख्या (seed)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Only referable photographs count as diseased</source>
            <translation>केवल रेफ़र करने योग्य तस्वीरें रोगग्रस्त गिनी जाती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Mild retinopathy without macular oedema is drawn among the negatives then</source>
            <translation>तब मैक्युलर एडिमा के बिना हल्की रेटिनोपैथी नेगेटिव के साथ चयन में रहती है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>How many are to be read a second time</source>
            <translation>कितनी दूसरी बार पढ़नी हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>What is to be known of this draw</source>
            <translation>इस चयन के बारे में क्या जानना चाहिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>To be read a second time</source>
            <translation>दूसरी बार पढ़नी हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Start reading</source>
            <translation>पढ़ना शुरू करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>These photographs become the list, blind first</source>
            <translation>ये तस्वीरें सूची बन जाती हैं, पहले बिना देखे (blind first)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Save the list…</source>
            <translation>सूची सहेजें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>As a table for the second reader, and one with the reasons for the programme's lead</source>
            <translation>दूसरे पाठक के लिए एक तालिका, और कार्यक्रम प्रमुख के लिए कारणों सहित एक और</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Nothing is changed</source>
            <translation>कुछ नहीं बदला जाता</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Counting…</source>
            <translation>गिनती हो रही है…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose the results.csv of a screening.</source>
            <translation>किसी स्क्रीनिंग की results.csv चुनें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs in all</source>
            <extracomment>For one: {n} photograph in all</extracomment>
            <translation>
                <numerusform>कुल {n} तस्वीर</numerusform>
                <numerusform>कुल {n} तस्वीरें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>You have read {n} of these yourself.</source>
            <extracomment>For one: You have read {n} of these yourself.</extracomment>
            <translation>
                <numerusform>इनमें से {n} आपने स्वयं पढ़ी है।</numerusform>
                <numerusform>इनमें से {n} आपने स्वयं पढ़ी हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>A second reading is another reader's: set that name in the settings first.</source>
            <translation>दूसरी रीडिंग किसी दूसरे पाठक की होती है: पहले सेटिंग्स में उसका नाम दें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs are neither read nor analysed yet, and left out.</source>
            <extracomment>For one: {n} photograph is neither read nor analysed yet, and left out.</extracomment>
            <translation>
                <numerusform>{n} तस्वीर न अभी पढ़ी गई है न उसका विश्लेषण हुआ है, और छोड़ दी गई है।</numerusform>
                <numerusform>{n} तस्वीरें न अभी पढ़ी गई हैं न उनका विश्लेषण हुआ है, और छोड़ दी गई हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Results of a screening (*.csv)</source>
            <translation>स्क्रीनिंग के परिणाम (*.csv)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the list is written</source>
            <translation>सूची कहाँ लिखी जाए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Clinic</source>
            <translation>क्लिनिक</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Analysis</source>
            <translation>विश्लेषण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Small pictures</source>
            <translation>छोटे चित्र</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Window</source>
            <translation>विंडो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>What spoke for the grade</source>
            <translation>ग्रेड के पक्ष में क्या था</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Settings</source>
            <translation>सेटिंग्स</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>No setting has these words.</source>
            <translation>इन शब्दों वाली कोई सेटिंग नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search the settings</source>
            <translation>सेटिंग्स में खोजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>the whole view</source>
            <translation>पूरा दृश्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>How much each part moved the model's grade</source>
            <translation>हर भाग ने मॉडल का ग्रेड कितना बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>{part}: {moved} grades</source>
            <translation>{part}: {moved} ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>− lower</source>
            <translation>− निचला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>higher +</source>
            <translation>ऊँचा +</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>What moved the grade</source>
            <translation>ग्रेड किससे बदला</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>By {model}, not by the model of this opinion</source>
            <translation>{model} से, इस राय के मॉडल से नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>Grades that each part added to, or took from, the model's estimate: from {start} for a clean eye to {end} for this one (Shapley values).</source>
            <translation>हर भाग ने मॉडल के अनुमान में कितने ग्रेड जोड़े या घटाए: स्वस्थ आँख के {start} से इस आँख के {end} तक (Shapley मान)।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>State of the photograph</source>
            <translation>तस्वीर की स्थिति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Try the samples</source>
            <translation>नमूने आज़माएँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs open</source>
            <translation>कोई तस्वीर खुली नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open a folder, or drop folders and photographs here.</source>
            <translation>फ़ोल्डर खोलें, या फ़ोल्डर और तस्वीरें यहाँ छोड़ें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs there</source>
            <translation>वहाँ कोई तस्वीर नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No file in it looks like a photograph.</source>
            <translation>उसमें कोई फ़ाइल तस्वीर जैसी नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Choose a photograph on the left.</source>
            <translation>बाईं ओर कोई तस्वीर चुनें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Reading {name} …</source>
            <translation>{name} पढ़ी जा रही है …</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>This photograph cannot be shown</source>
            <translation>यह तस्वीर दिखाई नहीं जा सकती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>The model and where it runs</source>
            <translation>मॉडल और वह कहाँ चलता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Research use only · not a medical device</source>
            <translation>केवल शोध हेतु · चिकित्सा उपकरण नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whose name the readings carry</source>
            <translation>रीडिंग किसके नाम पर हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whether your readings are saved</source>
            <translation>आपकी रीडिंग सहेजी गईं या नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: nobody yet</source>
            <translation>पाठक: अभी कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Read only</source>
            <translation>केवल पढ़ने योग्य</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved</source>
            <translation>सहेजा नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saving</source>
            <translation>सहेजा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saved</source>
            <translation>सहेजा गया</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>{n} readings are not saved yet. Make room, then try again; closed once more, the window leaves them for the next start.</source>
            <extracomment>For one: {n} reading is not saved yet. Make room, then try again; closed once more, the window leaves it for the next start.</extracomment>
            <translation>
                <numerusform>{n} रीडिंग अभी सहेजी नहीं गई है। जगह बनाएँ, फिर दोबारा कोशिश करें; फिर से बंद करने पर विंडो उसे अगली शुरुआत के लिए छोड़ देती है।</numerusform>
                <numerusform>{n} रीडिंग अभी सहेजी नहीं गई हैं। जगह बनाएँ, फिर दोबारा कोशिश करें; फिर से बंद करने पर विंडो उन्हें अगली शुरुआत के लिए छोड़ देती है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Where the program was when it failed. It names no patient, no reader and no file; it lies on this computer alone.</source>
            <translation>विफल होने के समय प्रोग्राम कहाँ था। इसमें किसी रोगी, पाठक या फ़ाइल का नाम नहीं है; यह केवल इसी कंप्यूटर पर है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Save a diagnostics archive</source>
            <translation>तकनीकी जाँच (diagnostics) का संग्रह सहेजें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Report of the last run</source>
            <translation>प्रोग्राम के पिछले सत्र की रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” cannot be read: {error}</source>
            <translation>थीम “{name}” पढ़ी नहीं जा सकती: {error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” gives {role} the colour “{value}”; it should look like #1b1e22.</source>
            <translation>थीम “{name}” {role} को रंग “{value}” देती है; यह #1b1e22 जैसा होना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Photographs come here</source>
            <translation>तस्वीरें यहाँ आती हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Open a folder ({open}), or drop a folder or photographs on the window. Nothing leaves this computer.</source>
            <translation>कोई फ़ोल्डर खोलें ({open}), या फ़ोल्डर या तस्वीरें खींचकर विंडो पर छोड़ें। इस कंप्यूटर से कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>The list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>All photographs of the folder, with what was read and how. Arrows go through it, {next} goes to the next that you have not read, and the funnel above it filters.</source>
            <translation>फ़ोल्डर की सभी तस्वीरें, और यह कि क्या और कैसे पढ़ा गया। तीर कुंजियाँ सूची में आगे-पीछे ले जाती हैं, {next} अगली ऐसी तस्वीर पर जाता है जिसे आपने नहीं पढ़ा, और ऊपर का फ़नल सूची छाँटता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Your grade first</source>
            <translation>पहले आपका ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Look, then press 0 to 4, or {ungradable} where the photograph cannot be judged. {confirm} confirms and goes on. Each answer is saved at once, and {undo} takes it back.</source>
            <translation>तस्वीर देखें, फिर 0 से 4 तक की कोई कुंजी दबाएँ, या यदि तस्वीर का आकलन नहीं हो सकता तो {ungradable}। {confirm} पुष्टि करके आगे बढ़ता है। हर उत्तर तुरंत सहेजा जाता है, और {undo} उसे वापस लेता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Then the model's</source>
            <translation>फिर मॉडल की राय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model says appears here once you have given your grade, so that yours stays your own. It is a suggestion to be checked: the answer that counts is yours.</source>
            <translation>आपके ग्रेड देने के बाद ही मॉडल की राय यहाँ दिखती है, ताकि आपका ग्रेड आपका अपना रहे। यह एक सुझाव है जिसे जाँचना चाहिए: मान्य उत्तर आपका है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model saw</source>
            <translation>मॉडल ने क्या देखा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Its lesion maps lie over the photograph after your grade. {maps} hides and shows them, {outlines} draws their edges, {why} shows what spoke for the grade.</source>
            <translation>आपके ग्रेड के बाद उसके घाव मानचित्र तस्वीर पर दिखते हैं। {maps} उन्हें छिपाता और दिखाता है, {outlines} उनके किनारे बनाता है, {why} दिखाता है कि ग्रेड के पक्ष में क्या था।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Everything else</source>
            <translation>बाकी सब</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{palette} finds any action by a few letters, {keys} lists all keys, and {manual} opens the manual at what is in front of you. This tour is under Help, too.</source>
            <translation>{palette} कुछ अक्षरों से कोई भी क्रिया खोजता है, {keys} सभी कुंजियाँ दिखाता है, और {manual} मैनुअल में वह अध्याय खोलता है जो आपके सामने दिख रहे भाग का है। यह परिचय “सहायता” मेनू में भी है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Skip the tour</source>
            <translation>परिचय छोड़ें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Back</source>
            <comment>to the step before</comment>
            <translation>वापस</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{step} of {steps}</source>
            <translation>{steps} में से चरण {step}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Next</source>
            <comment>step of the tour</comment>
            <translation>आगे</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>To try it now: File, Open the samples lists synthetic photographs.</source>
            <translation>अभी आज़माने के लिए: मेनू “फ़ाइल” में “नमूने खोलें” कृत्रिम तस्वीरें सूची में दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>A training is under way. Closed once more, the window ends it; its checkpoint is kept, and it can go on.</source>
            <translation>प्रशिक्षण चल रहा है। फिर से बंद करने पर विंडो उसे समाप्त कर देती है; उसका चेकपॉइंट रखा जाता है, और वह जारी रह सकता है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>{name} is not where it was: open its folder.</source>
            <translation>{name} अब अपनी पुरानी जगह पर नहीं है: उसका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>Where {name} lies is not known: open its folder.</source>
            <translation>{name} कहाँ है, यह पता नहीं: उसका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>None of these photographs is where it was: open their folder.</source>
            <translation>इनमें से कोई तस्वीर वहाँ नहीं है जहाँ वह थी: उनका फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>From the training</source>
            <translation>प्रशिक्षण से</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training.py" />
            <source>{n} photographs from the training. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph from the training. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>प्रशिक्षण से {n} तस्वीर। आपने उस पर मॉडल की राय देखी है: रिकॉर्ड में यह दर्ज होता है।</numerusform>
                <numerusform>प्रशिक्षण से {n} तस्वीरें। आपने उन पर मॉडल की राय देखी है: रिकॉर्ड में यह दर्ज होता है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>The settings name a model of their own, {chosen}: it goes on until that is emptied.</source>
            <translation>सेटिंग्स में अपना अलग मॉडल दिया है, {chosen}: जब तक वह प्रविष्टि खाली न की जाए, वही चलता रहेगा।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>To learn from</source>
            <translation>सीखने के लिए</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Held out</source>
            <translation>अलग रखी गई (held out)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from what the networks saw of each photograph: a minute</source>
            <translation>नेटवर्कों ने हर तस्वीर में जो देखा उससे सीखता है: एक मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns the main network's judgement too: a few minutes</source>
            <translation>मुख्य नेटवर्क का आकलन भी सीखता है: कुछ मिनट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from lesions that were marked by hand: long</source>
            <translation>हाथ से अंकित घावों से सीखता है: लंबा समय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Photographs with a confirmed reading</source>
            <translation>तस्वीरें जिनकी रीडिंग की पुष्टि हुई है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look at them again</source>
            <translation>उन्हें फिर देखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Lists them in the main window, the most doubtful first</source>
            <translation>उन्हें मुख्य विंडो की सूची में दिखाता है, सबसे संदिग्ध पहले</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look anew</source>
            <translation>नए सिरे से देखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Count what was confirmed meanwhile</source>
            <translation>इस बीच जिनकी पुष्टि हुई उन्हें गिनें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Looks for them in a folder by what they hold, whatever they are called now</source>
            <translation>उन्हें किसी फ़ोल्डर में उनकी सामग्री से खोजें, अब उनका नाम जो भी हो</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Without the readings that the model contradicts</source>
            <translation>उन रीडिंग के बिना जिनका मॉडल खंडन करता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Start</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The checkpoint is kept: the training can go on from there</source>
            <translation>चेकपॉइंट रखा जाता है: प्रशिक्षण वहीं से जारी रह सकता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>How far the training is</source>
            <translation>प्रशिक्षण कहाँ तक पहुँचा है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Progress of the training</source>
            <translation>प्रशिक्षण की प्रगति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Loss</source>
            <translation>हानि (loss)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Kappa of the readings</source>
            <translation>रीडिंग का kappa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Confirmed readings</source>
            <translation>पुष्टि की गई रीडिंग</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The training</source>
            <translation>प्रशिक्षण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The readings are counted…</source>
            <translation>रीडिंग गिनी जा रही हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{model} goes on learning.</source>
            <translation>{model} सीखना जारी रखता है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The model contradicts {n} of them and is sure of it: look at them again before they are learnt from.</source>
            <extracomment>For one: The model contradicts {n} of them and is sure of it: look at it again before it is learnt from.</extracomment>
            <translation>
                <numerusform>मॉडल इनमें से {n} का खंडन करता है और इस पर निश्चित है: उससे सीखे जाने से पहले उसे फिर देखें।</numerusform>
                <numerusform>मॉडल इनमें से {n} का खंडन करता है और इस पर निश्चित है: उनसे सीखे जाने से पहले उन्हें फिर देखें।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop looking</source>
            <translation>खोज रोकें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Find moved photographs…</source>
            <translation>दूसरी जगह ले जाई गई तस्वीरें खोजें…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{found} of {missing} photographs were found there.</source>
            <translation>वहाँ {missing} में से {found} तस्वीरें मिलीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New: confirmed since the last training, {date}.</source>
            <translation>नई: पिछले प्रशिक्षण, {date}, के बाद पुष्टि की गई।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No model was trained here yet, so all of them are new.</source>
            <translation>यहाँ अभी तक कोई मॉडल प्रशिक्षित नहीं हुआ, इसलिए ये सभी नई हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Together</source>
            <translation>कुल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Pause</source>
            <translation>विराम दें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped: {what}</source>
            <translation>रोके गए प्रशिक्षण के चेकपॉइंट से: {what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>It gives its cores away meanwhile</source>
            <translation>इस बीच वह अपने कोर दूसरे कामों के लिए छोड़ देता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No lesion is marked by hand yet: menu Mark.</source>
            <translation>अभी तक कोई घाव हाथ से अंकित नहीं है: मेनू “अंकन”।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Where the photographs lie now</source>
            <translation>तस्वीरें अब जहाँ हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{reader}: {count}, of them {new} new</source>
            <translation>{reader}: {count}, उनमें से {new} नई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Left out: {counts}</source>
            <translation>छोड़ी गईं: {counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>About {time} on two cores, at low priority: read on meanwhile.</source>
            <translation>दो कोर पर, कम प्राथमिकता से, लगभग {time}: इस बीच पढ़ना जारी रखें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{n} photographs have to be looked at first.</source>
            <extracomment>For one: {n} photograph has to be looked at first.</extracomment>
            <translation>
                <numerusform>पहले मॉडल को {n} तस्वीर देखनी होगी।</numerusform>
                <numerusform>पहले मॉडल को {n} तस्वीरें देखनी होंगी।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Train</source>
            <translation>प्रशिक्षित करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>A retrained model is used only when a person promotes it. It assists, it does not decide.</source>
            <translation>पुनः प्रशिक्षित मॉडल तभी उपयोग होता है जब कोई व्यक्ति उसे लागू करता है (promote)। वह सहायता करता है, निर्णय नहीं करता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Retraining</source>
            <translation>पुनः प्रशिक्षण</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>What happened last</source>
            <translation>पिछली बार क्या हुआ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>I understand</source>
            <translation>मैं समझता/समझती हूँ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open a folder of photographs</source>
            <translation>तस्वीरों का फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open photographs</source>
            <translation>तस्वीरें खोलें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Import grades or a worklist</source>
            <translation>ग्रेड या वर्कलिस्ट आयात करें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>तालिकाएँ (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Keep the readings in this file</source>
            <translation>रीडिंग इस फ़ाइल में रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>No folder yet</source>
            <translation>अभी कोई फ़ोल्डर नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>microaneurysms</source>
            <translation>माइक्रोएन्यूरिज़्म</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>haemorrhages</source>
            <translation>रक्तस्राव</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>hard exudates</source>
            <translation>हार्ड एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>soft exudates</source>
            <translation>सॉफ़्ट एक्सयूडेट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>artefacts</source>
            <translation>आर्टिफ़ैक्ट</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>None</source>
            <comment>oedema</comment>
            <translation>नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Not central</source>
            <comment>oedema</comment>
            <translation>केंद्र से बाहर</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Central</source>
            <comment>oedema</comment>
            <translation>केंद्रीय</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>this does not look like a fundus photograph</source>
            <translation>यह फ़ंडस की तस्वीर जैसी नहीं दिखती</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>an artefact covers part of it</source>
            <translation>एक आर्टिफ़ैक्ट इसका भाग ढकता है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>the field of view is not as it should be</source>
            <translation>दृश्य-क्षेत्र जैसा होना चाहिए वैसा नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>No grade reaches 90 %: the model is lost here</source>
            <translation>कोई ग्रेड 90 % तक नहीं पहुँचता: मॉडल यहाँ भटक गया है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>{grades} at 90 % coverage</source>
            <translation>90 % कवरेज पर {grades}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>List of photographs</source>
            <translation>तस्वीरों की सूची</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>How many are read</source>
            <translation>कितनी पढ़ी गईं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Progress of the analysis</source>
            <translation>विश्लेषण की प्रगति</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Go on with the analysis</source>
            <translation>विश्लेषण जारी रखें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Stop the analysis</source>
            <translation>विश्लेषण रोकें</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>{read} read · {left} to read</source>
            <translation>{read} पढ़ीं · {left} पढ़नी हैं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for grades to look at again…</source>
            <translation>फिर देखने योग्य ग्रेड खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No grade to look at again.</source>
            <translation>फिर देखने योग्य कोई ग्रेड नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking where readers disagree…</source>
            <translation>खोजा जा रहा है कि पाठक कहाँ असहमत हैं…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No readers disagree on these photographs.</source>
            <translation>इन तस्वीरों पर पाठकों में कोई असहमति नहीं है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No photograph matches the filter.</source>
            <translation>कोई तस्वीर फ़िल्टर से मेल नहीं खाती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>The photographs of a folder are listed here.</source>
            <translation>यहाँ फ़ोल्डर की तस्वीरें दिखती हैं।</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 1 year</source>
            <translation>1 वर्ष के भीतर</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 3-6 months</source>
            <translation>3-6 महीने के भीतर</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>immediately</source>
            <translation>तुरंत</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 1-2 years</source>
            <translation>हर 1-2 वर्ष</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every year</source>
            <translation>हर वर्ष</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 6-9 months</source>
            <translation>हर 6-9 महीने</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3-6 months</source>
            <translation>हर 3-6 महीने</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3 months, PRP or anti-VEGF</source>
            <translation>हर 3 महीने, PRP या anti-VEGF</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>12 months</source>
            <translation>12 महीने</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>3-12 months</source>
            <translation>3-12 महीने</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>2-4 months</source>
            <translation>2-4 महीने</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>1 month</source>
            <translation>1 महीना</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/build.py" />
            <source>This needs the full edition of the program, which has PyTorch.</source>
            <translation type="vanished">इसके लिए प्रोग्राम का पूर्ण संस्करण (full edition) चाहिए, जिसमें PyTorch है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window; the next ones follow (Return)</source>
            <translation type="vanished">इसे मुख्य विंडो में दिखाएँ; उसके बाद अगली आती हैं (Return)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The program ended unexpectedly last time. Your readings are safe; a report is in {file}.</source>
            <translation type="vanished">पिछली बार प्रोग्राम अचानक बंद हुआ। आपकी रीडिंग सुरक्षित हैं; रिपोर्ट {file} में है।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Explaining needs PyTorch and Captum, which are not part of this edition.</source>
            <translation type="vanished">व्याख्या के लिए PyTorch और Captum चाहिए, जो इस संस्करण में नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped</source>
            <translation type="vanished">रोके गए प्रशिक्षण के चेकपॉइंट से</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate away from the fovea</source>
            <translation type="vanished">फ़ोविया से दूर हार्ड एक्सयूडेट (hard exudate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate near the fovea</source>
            <translation type="vanished">फ़ोविया के पास हार्ड एक्सयूडेट (hard exudate)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema: 0 no hard exudate, 1 away from the fovea, 2 near the fovea</source>
            <translation type="vanished">मैक्युलर एडिमा का मॉडल का जोखिम: 0 हार्ड एक्सयूडेट नहीं, 1 फ़ोविया से दूर, 2 फ़ोविया के पास</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · older model</source>
            <translation type="vanished">{words} · पुराना मॉडल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By an older model than the one loaded: it will be renewed</source>
            <translation type="vanished">लोड किए मॉडल से पुराने मॉडल की: नई की जाएगी</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: the network's own estimate from the whole photograph. It found no fovea, so the risk cannot be checked against it.</source>
            <translation type="vanished">मैक्यूलर एडिमा जोखिम {risk}: पूरी तस्वीर से नेटवर्क का अपना अनुमान। फोविया नहीं मिला, इसलिए जोखिम उससे जाँचा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By an older model than the one loaded</source>
            <translation type="vanished">लोड किए मॉडल से पुराने मॉडल की</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs. What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation type="vanished">इन तस्वीरों को किसी ने नहीं पढ़ा है। यहाँ केवल मॉडल की राय है; इससे कोई कार्रवाई तय नहीं होती।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: ungradable. {advice}</source>
            <translation type="vanished">{eye}: ग्रेड करने योग्य नहीं। {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>risk {level} of 2: {words}</source>
            <translation type="vanished">जोखिम {level} (अधिकतम 2): {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>This holds for what was read; the rest of the photographs may ask for more.</source>
            <translation type="vanished">यह उसके लिए मान्य है जो पढ़ा गया; बाकी तस्वीरें अधिक कार्रवाई माँग सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable: moderate or worse, or macular oedema</source>
            <translation type="vanished">रेफ़र करने योग्य: मध्यम या अधिक गंभीर, या मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level}: {words}</source>
            <translation type="vanished">मॉडल, जोखिम {level}: {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard; refer is grade 2 or more, or macular oedema.</source>
            <translation type="vanished">कोष्ठकों में 95 % अंतराल: अनुपातों के लिए Wilson के, kappa के लिए रोगियों पर bootstrap के। पाठक स्वर्ण मानक (gold standard) नहीं हैं; रेफ़र का अर्थ है ग्रेड 2 या अधिक, या मैक्युलर एडिमा।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Text may stand in the pixels of {n} photographs: look at those with yes or seen in burned_in_text before you give them away.</source>
            <extracomment>For one: Text may stand in the pixels of {n} photograph: look at those with yes or seen in burned_in_text before you give them away.</extracomment>
            <translation type="vanished">
                <numerusform>{n} तस्वीर के पिक्सेल में पाठ हो सकता है: देने से पहले उसे देखें यदि burned_in_text में yes या seen हो।</numerusform>
                <numerusform>{n} तस्वीरों के पिक्सेल में पाठ हो सकता है: देने से पहले उन्हें देखें जिनके burned_in_text में yes या seen है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it ({why}).</source>
            <translation type="vanished">तस्वीर {name} छोड़ दी गई: उसका संदर्भ देने के लिए जो चाहिए वह उसकी DICOM फ़ाइल में नहीं है ({why})।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until a reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until a reader has given a grade.</extracomment>
            <translation type="vanished">
                <numerusform>{n} तस्वीर पर मॉडल की राय नहीं गिनी गई है: जब तक कोई पाठक ग्रेड न दे, वह छिपी है।</numerusform>
                <numerusform>{n} तस्वीरों पर मॉडल की राय नहीं गिनी गई है: जब तक कोई पाठक ग्रेड न दे, वह छिपी है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 2 or more, or macular oedema</source>
            <translation type="vanished">ग्रेड 2 या अधिक, या मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only grade 2 or more, or macular oedema</source>
            <translation type="vanished">केवल ग्रेड 2 या अधिक, या मैक्युलर एडिमा</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is no text in UTF-8: save the table as such.</source>
            <translation type="vanished">{file} UTF-8 पाठ नहीं है: तालिका को वैसे सहेजें।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation type="vanished">सूची में न दूसरी आँख है न इस आँख की पहले की विज़िट: तुलना के लिए तस्वीर चुनें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks are damaged in the store and left out; all others are shown.</source>
            <extracomment>For one: {n} tile of the marks is damaged in the store and left out; all others are shown.</extracomment>
            <translation type="vanished">
                <numerusform>अंकन की {n} टाइल भंडार में ख़राब है और छोड़ दी गई; बाकी सब दिखती हैं।</numerusform>
                <numerusform>अंकन की {n} टाइलें भंडार में ख़राब हैं और छोड़ दी गईं; बाकी सब दिखती हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt  {count}</source>
            <translation type="vanished">संदिग्ध  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Follow-up</source>
            <translation type="vanished">फ़ॉलो-अप</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no interval for macular oedema in this table</source>
            <translation type="vanished">इस तालिका में मैक्युलर एडिमा के लिए कोई अंतराल नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{none}; without it: {advice}</source>
            <translation type="vanished">{none}; इसके बिना: {advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed for this photograph</source>
            <translation type="vanished">इस तस्वीर के लिए गणना नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Waiting for its turn…</source>
            <translation type="vanished">बारी की प्रतीक्षा…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades in the conformal set</source>
            <translation type="vanished">कॉन्फ़ॉर्मल समूह में ग्रेड</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}, not {own}.</source>
            <translation type="vanished">केवल गिनती से ग्रेड: {grade}, {own} नहीं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}. The fovea could not be found: how near to it hard exudate lies is not said.</source>
            <translation type="vanished">मैक्यूलर एडिमा जोखिम {risk}। फोविया नहीं मिला: कठोर एक्सयूडेट उससे कितना पास है, यह नहीं बताया गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen</source>
            <translation type="vanished">फ़ाइल का क्या स्क्रीन पर नहीं है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>to be confirmed again</source>
            <translation type="vanished">फिर से पुष्टि करनी है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only ({why}), so nothing was saved.</source>
            <translation type="vanished">भंडार {name} केवल पढ़ने के लिए खुला है ({why}), इसलिए कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>as asked</source>
            <translation type="vanished">जैसा कहा गया</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>the file is write-protected</source>
            <translation type="vanished">फ़ाइल लेखन-सुरक्षित है</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>its folder is write-protected</source>
            <translation type="vanished">उसका फ़ोल्डर लेखन-सुरक्षित है</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings are not confirmed.</source>
            <extracomment>For one: {n} reading is not confirmed.</extracomment>
            <translation type="vanished">
                <numerusform>{n} रीडिंग की पुष्टि नहीं हुई है।</numerusform>
                <numerusform>{n} रीडिंग की पुष्टि नहीं हुई है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where the photograph spoke for it and against it</source>
            <translation type="vanished">तस्वीर में पक्ष और विपक्ष कहाँ था</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against {share}</source>
            <translation type="vanished">विपक्ष {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for {share}</source>
            <translation type="vanished">पक्ष {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way</source>
            <translation type="vanished">जहाँ बदलाव का असर सबसे अधिक होगा, किसी भी दिशा में</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much {share}</source>
            <translation type="vanished">अधिक {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper temporal</source>
            <translation type="vanished">ऊपरी टेम्पोरल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower temporal</source>
            <translation type="vanished">निचला टेम्पोरल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower nasal</source>
            <translation type="vanished">निचला नेज़ल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper nasal</source>
            <translation type="vanished">ऊपरी नेज़ल</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found, so the quadrants are a guess.</source>
            <translation type="vanished">{missing} नहीं मिला, इसलिए चतुर्थांश अनुमान हैं।</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered; not yet confirmed</source>
            <translation type="vanished">दर्ज; अभी पुष्टि नहीं</translation>
        </message>
    </context>
</TS>
