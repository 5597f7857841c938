<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>retina</name>
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
            <translation>केवल सूक्ष्म धमनीविस्फार (microaneurysms)</translation>
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
            <translation>ग्रेड करने योग्य नहीं (ungradable) (&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
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
            <translation>सूक्ष्म धमनीविस्फार (microaneurysms) (&amp;M)</translation>
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
            <translation>कठोर एक्सयूडेट (hard exudates) (&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Soft exudates</source>
            <translation>मृदु एक्सयूडेट (soft exudates) (&amp;S)</translation>
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
            <source>&amp;All keys</source>
            <translation>सभी कुंजियाँ (&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>This page</source>
            <translation>यह पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Intended use</source>
            <translation>अभिप्रेत उपयोग (&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What the program is for, and what it is not</source>
            <translation>प्रोग्राम किसके लिए है, और किसके लिए नहीं</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>Retina Desktop के बारे में (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Version and licences</source>
            <translation>संस्करण और लाइसेंस</translation>
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
            <source>E&amp;xplain</source>
            <translation>व्याख्या (&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
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
            <source>Folders opened before, newest first.</source>
            <translation>पहले खोले गए फ़ोल्डर, नए पहले।</translation>
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
    </context>
</TS>
