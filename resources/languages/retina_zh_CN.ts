<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>retina</name>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The last visit of this eye, or the other eye, beside the photograph</source>
            <translation>将此眼的上次就诊或另一眼与照片并排显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;other eye</source>
            <translation>与另一眼比较(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both eyes of the patient, linked</source>
            <translation>患者双眼，联动显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With the &amp;last visit</source>
            <translation>与上次就诊比较(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>The same eye, the last time before</source>
            <translation>同一眼，之前最近的一次</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>With a photograph of your c&amp;hoice…</source>
            <translation>与自选照片比较(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One of the list, or any file; another patient or eye is warned of</source>
            <translation>列表中的一张或任意文件；若为其他患者或另一眼会发出警告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Next in the strip</source>
            <translation>照片条中的下一张(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit before</source>
            <translation>与更早一次就诊比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Previous in the strip</source>
            <translation>照片条中的上一张(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Compare with the visit after</source>
            <translation>与更晚一次就诊比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bes&amp;ide</source>
            <translation>并排(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both beside one another</source>
            <translation>两张并排显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>C&amp;urtain</source>
            <translation>卷帘(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One over the other, right of a line that you move</source>
            <translation>一张叠在另一张之上，位于可移动的线的右侧</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Bl&amp;end</source>
            <translation>混合(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>One through the other</source>
            <translation>一张透过另一张显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Blink</source>
            <translation>闪烁(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Both in one place in turn; hold the key to blink as long as you hold it</source>
            <translation>两张在同一位置交替显示；按住按键则仅在按住期间闪烁</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>&amp;Mirror the other eye</source>
            <translation>镜像另一眼(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Left and right change sides, so that both discs lie on the same side</source>
            <translation>左右互换，使两眼视盘位于同一侧</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>Changes of le&amp;sions</source>
            <translation>病变变化(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/comparing.py" />
            <source>New, gone and grown since then, by the model's maps; after your grades</source>
            <translation>此后新增、消失和增大的病变，依据模型的病变图；在您分级之后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Venous beading</source>
            <translation>静脉串珠(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>None, in 1 quadrant, in 2 or more, in turn</source>
            <translation>依次为：无、1 个象限、2 个或以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;IRMA</source>
            <translation>IRMA（视网膜内微血管异常）(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Prominent in at least 1 quadrant</source>
            <translation>至少 1 个象限内显著</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels on the &amp;disc</source>
            <translation>视盘新生血管(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector sees none</source>
            <translation>检测器看不到</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>New vessels &amp;elsewhere</source>
            <translation>其他部位新生血管(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Vitreous or preretinal &amp;haemorrhage</source>
            <translation>玻璃体或视网膜前出血(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>The detector does not tell it from others</source>
            <translation>检测器无法将其与其他出血区分</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Blurred</source>
            <translation>模糊(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>A reason of poor quality</source>
            <translation>质量差的一个原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Too dark</source>
            <translation>过暗(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Over-exposed</source>
            <translation>过曝(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Artefact</source>
            <translation>伪影(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Lashes, dust, reflections</source>
            <translation>睫毛、灰尘、反光</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Field definition</source>
            <translation>视野位置(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Disc, macula or part of the field is missing</source>
            <translation>缺少视盘、黄斑或部分视野</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>&amp;Media opacity</source>
            <translation>屈光介质混浊(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/findings.py" />
            <source>Cataract, cornea or vitreous</source>
            <translation>白内障、角膜或玻璃体</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Manual</source>
            <translation>手册(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The chapter on what is in front of you; search over all chapters</source>
            <translation>与您面前的内容对应的章节；可在所有章节中搜索</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Show the &amp;tour</source>
            <translation>显示导览(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>The window in six steps</source>
            <translation>分六步介绍窗口</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;All keys</source>
            <translation>所有按键(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>This page</source>
            <translation>本页</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Save a &amp;diagnostics archive…</source>
            <translation>保存诊断压缩包(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>For whoever helps you: versions, settings and logs, without photographs and names; shown before it is saved</source>
            <translation>供为您提供帮助的人使用：版本、设置和日志，不含照片和姓名；保存之前会先显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>&amp;Intended use</source>
            <translation>预期用途(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>What the program is for, and what it is not</source>
            <translation>本程序用于什么，不用于什么</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>关于 Retina Desktop(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/helping.py" />
            <source>Version and licences</source>
            <translation>版本和许可</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark microaneurysms</source>
            <translation>标记微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark haemorrhages</source>
            <translation>标记出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark hard exudates</source>
            <translation>标记硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark soft exudates</source>
            <translation>标记棉絮斑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark IRMA</source>
            <translation>标记 IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark venous beading</source>
            <translation>标记静脉串珠</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark new vessels</source>
            <translation>标记新生血管</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark other lesions</source>
            <translation>标记其他病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Mark &amp;lesions by hand</source>
            <translation>手动标记病变(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept or drop what the model proposes, and draw; Escape ends</source>
            <translation>接受或舍弃模型的候选，并可绘制；Escape 结束</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>A&amp;ccept and drop</source>
            <translation>接受和舍弃(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click accepts, right click drops, again takes back; drag around many</source>
            <translation>单击接受，右键单击舍弃，再次单击收回；拖动可圈选多个</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Brush</source>
            <translation>画笔(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Draw; the right button erases</source>
            <translation>绘制；右键擦除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Take marks away</source>
            <translation>去除标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Polygon</source>
            <translation>多边形(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Click the corners; a double click, or the first corner again, closes it</source>
            <translation>依次单击各顶点；双击或再次单击第一个顶点即闭合</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>P&amp;oint</source>
            <translation>点(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>A spot of the brush's size</source>
            <translation>画笔大小的一个点</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Wand</source>
            <translation>魔棒(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Grow from a click along the model's map</source>
            <translation>从单击处沿模型的病变图生长</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Next proposal</source>
            <translation>下一个候选(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>In the middle of the view</source>
            <translation>移到视图中央</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Previous proposal</source>
            <translation>上一个候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Accept, or draw &amp;here</source>
            <translation>接受，或在此处绘制(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at; with another tool, where the cross is</source>
            <translation>按键所在的候选；使用其他工具时为十字所在处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>&amp;Drop</source>
            <translation>舍弃(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The proposal that the keys are at</source>
            <translation>按键所在的候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Lar&amp;ger, or fewer proposals</source>
            <translation>更大，或更少候选(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>The brush, or the threshold</source>
            <translation>画笔或阈值</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Smaller, or more proposals</source>
            <translation>更小，或更多候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>All is marked</source>
            <translation>已全部标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Every lesion of this kind is marked: what is not, is none</source>
            <translation>此类病变均已标记：未标记之处即没有</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/marking.py" />
            <source>Of which kind the marks are</source>
            <translation>标记属于哪一类</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Report of this &amp;patient…</source>
            <translation>此患者的报告(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF of both eyes: photographs, grades, what changed and what follows</source>
            <translation>写出双眼的 PDF：照片、分级、变化以及后续处置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Programme's repor&amp;t…</source>
            <translation>筛查项目报告(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/reporting.py" />
            <source>Write a PDF or HTML file of the whole list: counts, agreement, turnaround</source>
            <translation>写出整个列表的 PDF 或 HTML 文件：计数、一致性、周转时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Screen a folder…</source>
            <translation>筛查文件夹(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Have the model grade every photograph of some folders, while you read on</source>
            <translation>让模型为若干文件夹中的每张照片分级，同时您可继续阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Open &amp;results…</source>
            <translation>打开结果(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>The table, the distribution and the contact sheet of a screening, also of one by the command line</source>
            <translation>一次筛查的表格、分布和缩略图总览，也可打开由命令行完成的筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Show the &amp;last results</source>
            <translation>显示上次的结果(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Of the screening that goes on, or of the results that were looked at last</source>
            <translation>正在进行的筛查的结果，或最近查看过的结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>Nothing new is begun until you go on</source>
            <translation>在您继续之前不再开始新的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>After a pause, or where the last screening ended</source>
            <translation>暂停之后，或从上次筛查结束之处继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>&amp;Cancel the screening</source>
            <translation>取消筛查(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/screening.py" />
            <source>What is done is kept, and a later screening of the folder goes on from there</source>
            <translation>已完成的部分保留，以后筛查该文件夹时从该处继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Red-&amp;free</source>
            <translation>无赤光(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The green channel as grey</source>
            <translation>绿色通道显示为灰度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>C&amp;LAHE</source>
            <translation>CLAHE(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Local contrast</source>
            <translation>局部对比度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Invert</source>
            <translation>反相(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Dark becomes light</source>
            <translation>暗变亮</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Adjust the picture</source>
            <translation>调整图像(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Brightness, contrast and gamma, in a bar that Escape closes</source>
            <translation>亮度、对比度和伽马，位于可用 Escape 关闭的工具栏中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>As &amp;the file is</source>
            <translation>文件原样(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Take every adjustment back</source>
            <translation>撤回所有调整</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Brighter</source>
            <translation>更亮(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>One step</source>
            <translation>一步</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;Darker</source>
            <translation>更暗(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>&amp;More contrast</source>
            <translation>增加对比度(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;ess contrast</source>
            <translation>降低对比度(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>L&amp;oupe</source>
            <translation>放大镜(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>A round magnifier under the pointer, without what is drawn over the photograph</source>
            <translation>指针下的圆形放大镜，不含叠加在照片上的内容</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Meas&amp;ure</source>
            <translation>测量(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Drag a line: its length in pixels and disc diameters; Escape ends</source>
            <translation>拖出一条线：以像素和视盘直径显示长度；Escape 结束</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>ETDRS &amp;grid, disc and fovea</source>
            <translation>ETDRS 网格、视盘和中心凹(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Rings of 1, 3 and 6 mm about the fovea; drag disc and fovea where they are wrong</source>
            <translation>以中心凹为圆心的 1、3、6 mm 圆环；视盘和中心凹位置有误时可拖动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>The fo&amp;vea is here</source>
            <translation>中心凹在这里(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Under the pointer, or in the middle of the view</source>
            <translation>指针下方，或视图中央</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>T&amp;he optic disc is here</source>
            <translation>视盘在这里(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Put disc and fovea bac&amp;k</source>
            <translation>还原视盘和中心凹(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/seeing.py" />
            <source>Where the model found them</source>
            <translation>回到模型找到的位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is in the list: open some first.</source>
            <translation>列表中没有照片：请先打开一些照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No photograph is on the screen.</source>
            <translation>屏幕上没有照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Readings cannot be saved here.</source>
            <translation>此处无法保存阅片记录。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model's opinion of this photograph is not there, or not shown yet.</source>
            <translation>模型对这张照片的意见不存在，或尚未显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The model is not at work.</source>
            <translation>模型当前没有在分析。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>There is nothing to take back.</source>
            <translation>没有可收回的内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Nothing was taken back.</source>
            <translation>没有已收回的内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is wished for that is not there.</source>
            <translation>没有需要但尚未生成的归因。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No attribution is being made.</source>
            <translation>当前没有正在计算的归因。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>Lesions are not being marked by hand now.</source>
            <translation>当前没有在手动标记病变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No other photograph is compared with this one.</source>
            <translation>当前没有其他照片与这张照片比较。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>The compared photograph does not lie over this one.</source>
            <translation>所比较的照片未与这张照片叠合。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened.</source>
            <translation>当前没有正在筛查的文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No screening is paused or was left before its end.</source>
            <translation>没有已暂停或未完成即中止的筛查。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/spec.py" />
            <source>No folder is being screened, and no screening was left before its end.</source>
            <translation>当前没有正在筛查的文件夹，也没有未完成即中止的筛查。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grad-CAM</source>
            <translation>Grad-CAM(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Saliency</source>
            <translation>显著性(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>G&amp;uided Grad-CAM</source>
            <translation>导向 Grad-CAM(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Gradient S&amp;HAP</source>
            <translation>Gradient SHAP(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;moothGrad</source>
            <translation>SmoothGrad(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Integrated gradients</source>
            <translation>积分梯度(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Occlusion</source>
            <translation>遮挡(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For the model's own gra&amp;de</source>
            <translation>针对模型自己的分级(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;0: no retinopathy</source>
            <translation>针对 &amp;0：无视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;1 or more</source>
            <translation>针对 &amp;1 级及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;2 or more</source>
            <translation>针对 &amp;2 级及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;3 or more</source>
            <translation>针对 &amp;3 级及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For &amp;4: proliferative</source>
            <translation>针对 &amp;4：增殖期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For re&amp;ferral</source>
            <translation>针对转诊(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Open folder…</source>
            <translation>打开文件夹(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs of a folder and of those inside it</source>
            <translation>列出一个文件夹及其子文件夹中的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open &amp;files…</source>
            <translation>打开文件(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List single photographs</source>
            <translation>列出单张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open the &amp;samples</source>
            <translation>打开示例(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the synthetic samples that come with the program</source>
            <translation>列出随程序附带的合成示例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Import grades or a worklist…</source>
            <translation>导入分级或工作列表(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>From a CSV table: its columns and words are shown before anything is saved</source>
            <translation>来自 CSV 表格：保存之前会先显示其各列和用词</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the readings in…</source>
            <translation>将判读保存到(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Copy the readings to another file and go on there</source>
            <translation>将判读复制到另一个文件并在那里继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readings as a table or for other systems, and lesions as masks</source>
            <translation>将阅片记录导出为表格或供其他系统使用，将病变导出为掩膜</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Close all</source>
            <translation>全部关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Empty the list; readings stay</source>
            <translation>清空列表；阅片记录保留</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Stop the analysis and leave; everything is saved already</source>
            <translation>停止分析并退出；一切均已保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Take back the last entry; the record keeps both</source>
            <translation>收回上一条录入；记录中两者都保留</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Enter again what was taken back</source>
            <translation>重新录入已收回的内容</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Find in the list</source>
            <translation>在列表中查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Type part of a name, or a status</source>
            <translation>输入名称的一部分或状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Find an &amp;action…</source>
            <translation>查找操作(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Type what you want to do</source>
            <translation>输入您要做的事</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>F&amp;ilter the list…</source>
            <translation>筛选列表(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>By status, grades, certainty, agreement, quality, patient or date</source>
            <translation>按状态、分级、确定性、一致性、质量、患者或日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Clear the filter</source>
            <translation>清除筛选(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>List every photograph again</source>
            <translation>重新列出所有照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Sa&amp;ve the filter…</source>
            <translation>保存筛选(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the filter of the list under a name</source>
            <translation>将列表的筛选命名保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Reader, colours, limits</source>
            <translation>阅片者、颜色、限制</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Fit</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The whole photograph</source>
            <translation>整张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1 : 1</source>
            <translation>&amp;1 : 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>One pixel of the photograph for one of the screen</source>
            <translation>照片的一个像素对应屏幕的一个像素</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;left</source>
            <translation>向左看(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Move over the photograph</source>
            <translation>在照片上移动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;right</source>
            <translation>向右看(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;up</source>
            <translation>向上看(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Look &amp;down</source>
            <translation>向下看(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Keep the zoom for the next photograph</source>
            <translation>下一张照片保持缩放(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For photographs of the same size</source>
            <translation>用于相同大小的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Keep the ad&amp;justments for the next photograph</source>
            <translation>下一张照片保持图像调整(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Brightness, contrast, gamma, red-free, CLAHE</source>
            <translation>亮度、对比度、伽马、无赤光、CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>D&amp;ark colours</source>
            <translation>深色(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a reading room</source>
            <translation>适合阅片室</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Li&amp;ght colours</source>
            <translation>浅色(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>For a bright room</source>
            <translation>适合明亮的房间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>High contrast, &amp;yellow on black</source>
            <translation>高对比度，黑底黄字(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>White and yellow on black</source>
            <translation>黑底白字和黄字</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the li&amp;st</source>
            <translation>显示列表(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The photographs on the left</source>
            <translation>左侧的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Group &amp;by patient</source>
            <translation>按患者分组(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A header for each patient, the eyes below</source>
            <translation>每位患者一个标题，下面是各眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Open all &amp;patients</source>
            <translation>展开所有患者(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>All photographs</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Close all pa&amp;tients</source>
            <translation>折叠所有患者(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only headers</source>
            <translation>仅标题</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Turn t&amp;he order round</source>
            <translation>反转顺序(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The last of the list first</source>
            <translation>列表最后的排在最前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Filter and sort a&amp;new</source>
            <translation>重新筛选和排序(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Rows that were left in their place go where they belong now</source>
            <translation>留在原位的行移到现在应在的位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show the r&amp;eading</source>
            <translation>显示阅片栏(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Your grade and the model's on the right</source>
            <translation>右侧为您和模型的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Full s&amp;creen</source>
            <translation>全屏(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The window over the whole screen</source>
            <translation>窗口占满整个屏幕</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Next</source>
            <translation>下一张(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph of the list</source>
            <translation>列表中的下一张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Previous</source>
            <translation>上一张(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The one before</source>
            <translation>前一张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Next to &amp;read</source>
            <translation>下一张待阅(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The next photograph without your grade</source>
            <translation>下一张您尚未分级的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Copy the file's path</source>
            <translation>复制文件路径(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the clipboard</source>
            <translation>到剪贴板</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Stop the analysis</source>
            <translation>停止分析(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What is done is kept</source>
            <translation>已完成的部分保留</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;0  None</source>
            <translation>&amp;0  无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>No apparent retinopathy</source>
            <translation>无明显视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;1  Mild</source>
            <translation>&amp;1  轻度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Microaneurysms only</source>
            <translation>仅有微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;2  Moderate</source>
            <translation>&amp;2  中度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>More than microaneurysms, less than severe</source>
            <translation>多于微动脉瘤，轻于重度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;3  Severe</source>
            <translation>&amp;3  重度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The 4-2-1 rule</source>
            <translation>4-2-1 规则</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;4  Proliferative</source>
            <translation>&amp;4  增殖期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>New vessels, vitreous or preretinal haemorrhage</source>
            <translation>新生血管、玻璃体或视网膜前出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Ungradable</source>
            <translation>无法分级(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>The photograph cannot be judged</source>
            <translation>照片无法判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Macular oe&amp;dema</source>
            <translation>黄斑水肿(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>None, not central, central, not judged, in turn</source>
            <translation>依次为：无、未累及中心、累及中心、未判断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Write a &amp;note</source>
            <translation>写备注(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Escape leaves the note</source>
            <translation>按 Escape 离开备注</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Confirm, next to read</source>
            <translation>确认，下一张待阅(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Confirm your grade and go on</source>
            <translation>确认您的分级并继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;History of readings…</source>
            <translation>阅片历史(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Every reading of this photograph: who, when, what changed</source>
            <translation>这张照片的每次阅片：何人、何时、有何改动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Grades to look at &amp;again</source>
            <translation>需再看的分级(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List given and imported grades that the model contradicts, most likely wrong first</source>
            <translation>列出与模型相矛盾的已给和导入分级，最可能错误的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;econd readings…</source>
            <translation>二次阅片(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Draw what a second reader has to read: all diseased and ungradable, and a share of the negatives</source>
            <translation>抽取第二阅片者需阅的照片：全部有病变和无法分级的，以及一部分阴性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Readers &amp;disagree</source>
            <translation>阅片者意见不一致(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>List the photographs on which readers confirmed different grades, for a senior to settle</source>
            <translation>列出阅片者确认了不同分级的照片，供高年资阅片者裁定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>To the photograph seen before</source>
            <translation>回到之前看的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Heat map</source>
            <translation>热图(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show or hide the lesion maps; hold the key to peek</source>
            <translation>显示或隐藏病变图；按住按键可临时查看</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Out&amp;lines</source>
            <translation>轮廓(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Edges in place of colour</source>
            <translation>以边缘代替颜色</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Microaneurysms</source>
            <translation>微动脉瘤(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show this kind</source>
            <translation>显示此类</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>H&amp;aemorrhages</source>
            <translation>出血(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Hard e&amp;xudates</source>
            <translation>硬性渗出(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Soft exudates</source>
            <translation>棉絮斑(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;rtefacts</source>
            <translation>伪影(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Show where dust, lashes or reflections lie</source>
            <translation>显示灰尘、睫毛或反光所在</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fe&amp;wer: raise the threshold</source>
            <translation>更少：提高阈值(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Only what the model is surer of</source>
            <translation>仅显示模型更有把握的</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Mor&amp;e: lower the threshold</source>
            <translation>更多：降低阈值(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Also what the model is less sure of</source>
            <translation>也显示模型把握较小的</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The model's &amp;own threshold</source>
            <translation>模型自身的阈值(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Back to the operating point of its release</source>
            <translation>回到其发布时的工作点</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Attribution</source>
            <translation>归因(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>What spoke for and against the grade, in the lesion maps' place</source>
            <translation>支持和反对该分级的依据，代替病变图显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Compute it</source>
            <translation>计算归因(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Have the attribution made that is not there yet</source>
            <translation>计算尚未生成的归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>S&amp;top computing</source>
            <translation>停止计算(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>The attribution that is being made is left off</source>
            <translation>放弃正在计算的归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Which answer of the model is explained</source>
            <translation>解释模型的哪个答案</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Image</source>
            <translation>图像(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Grade</source>
            <translation>分级(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Fi&amp;ndings</source>
            <translation>所见(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Lesions</source>
            <translation>病变(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Mark</source>
            <translation>标记(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Screen</source>
            <translation>筛查(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>M&amp;odel</source>
            <translation>模型(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>E&amp;xplain</source>
            <translation>解释(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Retrain…</source>
            <translation>再训练(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Let the model learn from the readings that were confirmed here</source>
            <translation>让模型从在此处确认的判读中学习</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>&amp;Compare models…</source>
            <translation>比较模型(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>A retrained model beside the one it comes from: promote it or discard it</source>
            <translation>将再训练的模型与其来源模型并列：推选或舍弃</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Models and their &amp;history…</source>
            <translation>模型及其历史(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/training.py" />
            <source>Which model grades, what was decided, and the way back to the one before</source>
            <translation>由哪个模型分级、作过哪些决定，以及如何回到之前的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The model {name} is being loaded, and grades from then on.</source>
            <translation>正在加载模型 {name}，之后由它分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>What another model said is marked, and made anew when there is time.</source>
            <translation>其他模型的意见会被标记，有空闲时重新生成。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>There is no theme {name}: the dark one is used. There are {names}.</source>
            <translation>没有主题 {name}：改用深色主题。可用的有 {names}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The file of the readings, {file}, is not there.</source>
            <translation>判读文件 {file} 不存在。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program last time. Your readings are safe.</source>
            <translation>程序上次内部出错。您的阅片记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program ended unexpectedly last time. Your readings are safe.</source>
            <translation>程序上次意外结束。您的阅片记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>The program was not closed last time, as when the computer is switched off. Your readings are safe.</source>
            <translation>程序上次未正常关闭，例如计算机被关机时。您的阅片记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/crash.py" />
            <source>Something went wrong inside the program ({kind}). Your readings are safe.</source>
            <translation>程序内部出错（{kind}）。您的阅片记录是安全的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Red-free</source>
            <translation>无赤光</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>Inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>brightness {value}</source>
            <translation>亮度 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>contrast {value}</source>
            <translation>对比度 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/adjustment.py" />
            <source>gamma {value}</source>
            <translation>伽马 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Coarse and quick: which regions spoke, in squares of the network's own grid</source>
            <translation>粗略而快速：以网络自身网格的方块显示起作用的区域</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency</source>
            <translation>显著性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Where a small change would change the answer most, either way</source>
            <translation>微小变化会最大程度改变答案（不论方向）的位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Guided Grad-CAM</source>
            <translation>导向 Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Grad-CAM's regions, drawn with fine edges</source>
            <translation>以精细边缘绘制的 Grad-CAM 区域</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Gradient SHAP</source>
            <translation>Gradient SHAP</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel, averaged over noisy copies</source>
            <translation>每个像素对答案的贡献，在加噪副本上取平均</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>SmoothGrad</source>
            <translation>SmoothGrad</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Saliency averaged over noisy copies: calmer</source>
            <translation>在加噪副本上取平均的显著性：更平稳</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Integrated gradients</source>
            <translation>积分梯度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Shares of the answer by pixel that add up; minutes</source>
            <translation>每个像素的贡献之和等于答案；需数分钟</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>Occlusion</source>
            <translation>遮挡</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>What changes when a patch is covered, patch by patch; minutes</source>
            <translation>逐块遮挡时的变化；需数分钟</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>no retinopathy</source>
            <translation>无视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>mild (1) or more</source>
            <translation>轻度 (1) 及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>moderate (2) or more</source>
            <translation>中度 (2) 及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>severe (3) or more</source>
            <translation>重度 (3) 及以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>proliferative (4)</source>
            <translation>增殖期 (4)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/attribution.py" />
            <source>to be referred</source>
            <translation>需转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>right eye (OD)</source>
            <translation>右眼 (OD)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>left eye (OS)</source>
            <translation>左眼 (OS)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>both are ungradable</source>
            <translation>双眼均无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>at least {grade}</source>
            <translation>至少 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{grade}, by {eye} alone</source>
            <translation>{grade}，仅依据 {eye}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{what} ({date})</source>
            <translation>{what}（{date}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{eye} not read yet</source>
            <translation>{eye} 尚未阅片</translation>
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
            <translation>无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>oedema {where}</source>
            <translation>水肿：{where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{refused} of {total} photographs ungradable</source>
            <translation>{total} 张照片中 {refused} 张无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/case.py" />
            <source>{unread} of {total} photographs not read yet</source>
            <translation>{total} 张照片中 {unread} 张尚未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} new</source>
            <translation>新增 {lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} gone</source>
            <translation>{lesions}消失</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} grown</source>
            <translation>{lesions}增大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{lesions} shrunk</source>
            <translation>{lesions}缩小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>no lesion new, gone, grown or shrunk</source>
            <translation>无病变新增、消失、增大或缩小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since the earlier photograph: {changes}.</source>
            <translation>自先前的照片以来：{changes}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/change.py" />
            <source>Since {date}: {changes}.</source>
            <translation>自 {date} 以来：{changes}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions were found at one visit and only suspected at the other.</source>
            <extracomment>For one: {n} lesion was found at one visit and only suspected at the other.</extracomment>
            <translation>
                <numerusform>{n} 个病变在一次就诊中被发现，在另一次中仅为可疑。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{n} lesions could not be compared: only one photograph can show them.</source>
            <extracomment>For one: {n} lesion could not be compared: only one photograph can show it.</extracomment>
            <translation>
                <numerusform>{n} 个病变无法比较：只有一张照片能显示。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/change.py" />
            <source>{name} ({n} places)</source>
            <extracomment>For one: {name} ({n} place)</extracomment>
            <translation>
                <numerusform>{name}（{n} 处）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back: {note}</source>
            <translation>已收回：{note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>Taken back</source>
            <translation>已收回</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>grade</source>
            <translation>分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>macular oedema</source>
            <translation>黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note: {note}</source>
            <translation>备注：{note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>note removed</source>
            <translation>备注已删除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>entered</source>
            <translation>已录入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>confirmed again</source>
            <translation>再次确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>the model's opinion shown before a grade</source>
            <translation>在分级之前显示了模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>nothing changed</source>
            <translation>无改动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{what} {now}</source>
            <translation>{what} {now}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>taken back</source>
            <translation>已收回</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} ticked</source>
            <translation>已勾选：{signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>{signs} no longer ticked</source>
            <translation>已取消勾选：{signs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no file of this name any more; it was moved, renamed or deleted.</source>
            <translation>已没有此名称的文件；它被移动、重命名或删除了。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This user may not read the file; ask its owner for the right to read it.</source>
            <translation>当前用户无权读取该文件；请向其所有者申请权限。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The name is a link that leads back to itself; give the photograph's own name.</source>
            <translation>该名称是指向自身的链接；请给出照片自己的名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file's name is too long for this system; give it a shorter one.</source>
            <translation>文件名对本系统来说过长；请改短。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk could not read the file; it may be damaged or unplugged.</source>
            <translation>磁盘无法读取文件；可能已损坏或未连接。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network folder with the file is no longer connected; connect it again.</source>
            <translation>文件所在的网络文件夹已断开；请重新连接。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file has {size}; more than {most} are not read.</source>
            <translation>文件大小为 {size}；超过 {most} 的不读取。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the file; close other programs.</source>
            <translation>内存不足，无法读取文件；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory to read the picture; close other programs.</source>
            <translation>内存不足，无法读取图像；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a folder, not a photograph; open the photographs inside it.</source>
            <translation>这是文件夹，不是照片；请打开其中的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is a device or a pipe, not a file that can hold a photograph.</source>
            <translation>这是设备或管道，不是能存放照片的文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>无法读取文件（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; more than {most} million are not read.</source>
            <translation>图像为 {width} × {height} 像素；超过 {most} 百万像素的不读取。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The picture has {width} × {height} pixels; a photograph has at least {least} × {least_too}.</source>
            <translation>图像为 {width} × {height} 像素；照片至少为 {least} × {least_too}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {kind} file is damaged inside; copy or export it again from its source.</source>
            <translation>{kind} 文件内部已损坏；请从来源重新复制或导出。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file is cut off after {size}.</source>
            <translation>文件在 {size} 处被截断。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This kind of JPEG is not read; an ordinary JPEG of 8 bits a colour would be right.</source>
            <translation>不读取此类 JPEG；应为每色 8 位的普通 JPEG。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This is {stranger}, not a photograph; {right}.</source>
            <translation>这是{stranger}，不是照片；{right}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right</source>
            <translation>应为 JPEG、PNG、TIFF、BMP、WebP 或 DICOM 文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a ZIP archive or an office document</source>
            <translation>ZIP 压缩包或办公文档</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a compressed archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a JPEG 2000 picture</source>
            <translation>JPEG 2000 图像</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>an HEIC or AVIF picture or a video</source>
            <translation>HEIC 或 AVIF 图像或视频</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a text file</source>
            <translation>文本文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>a file of an unknown kind</source>
            <translation>未知类型的文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds no brightness values; a picture of 8 or 16 bits a colour would be right.</source>
            <translation>文件不含亮度值；应为每色 8 或 16 位的图像。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds measured values, not brightness; a picture of 8 or 16 bits would be right.</source>
            <translation>文件含测量值而非亮度；应为 8 或 16 位的图像。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file is of modality {modality}; a photograph of the retina (OP) would be right.</source>
            <translation>此 DICOM 文件的模态为 {modality}；应为视网膜照片（OP）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file holds no picture, or is cut off before it; export it again.</source>
            <translation>DICOM 文件不含图像，或在图像前被截断；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>This DICOM file holds no picture ({kind}); an ophthalmic photograph would be right.</source>
            <translation>此 DICOM 文件不含图像（{kind}）；应为眼科照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The DICOM file does not say its {missing}; export it again.</source>
            <translation>DICOM 文件未说明 {missing}；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file has {count} values a pixel; a photograph has one (grey) or three (RGB).</source>
            <translation>TIFF 文件每像素有 {count} 个值；照片为一个（灰度）或三个（RGB）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The TIFF file stores its colours as {kind}; RGB or grey would be right.</source>
            <translation>TIFF 文件以 {kind} 存储颜色；应为 RGB 或灰度。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Transparent parts are shown black.</source>
            <translation>透明部分显示为黑色。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{bits} bits a colour were reduced to 8.</source>
            <translation>每色 {bits} 位已降为 8 位。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Fractional brightness was reduced to 8 bits a colour.</source>
            <translation>小数亮度已降为每色 8 位。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} frames in the file is read.</source>
            <translation>仅读取文件中 {count} 帧的第一帧。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first of {count} pictures in the file is read.</source>
            <translation>仅读取文件中 {count} 幅图像的第一幅。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Only the first picture in the file is read.</source>
            <translation>仅读取文件中的第一幅图像。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Printing colours (CMYK) were turned into RGB without a profile.</source>
            <translation>印刷色（CMYK）已在无配置文件的情况下转为 RGB。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file changed after it was listed; open the folder again.</source>
            <translation>文件在列出后被更改；请重新打开文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file holds another picture now; screen its folder again.</source>
            <translation>该文件现在包含另一张图片；请重新筛查其所在文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Making an attribution needs the full edition of the program, which has PyTorch.</source>
            <translation>生成归因需要本程序的完整版，其中包含 PyTorch。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Retraining needs the full edition of the program, which has PyTorch.</source>
            <translation>再训练需要本程序的完整版，其中包含 PyTorch。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} needs the full edition of the program: {why}.</source>
            <translation>模型 {name} 需要本程序的完整版：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>it came without networks for OpenVINO</source>
            <translation>它未附带用于 OpenVINO 的网络</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} grades in its place.</source>
            <translation>改由 {name} 分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words} It was explaining this photograph.</source>
            <translation>{words} 当时正在解释这张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Loading the model took longer than {seconds} s.</source>
            <translation>加载模型超过 {seconds} 秒。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Analysing it took longer than {seconds} s, so it was stopped.</source>
            <translation>分析超过 {seconds} 秒，已停止。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>A step took longer than {seconds} s, so it was stopped.</source>
            <translation>某一步超过 {seconds} 秒，已停止。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{words}, twice on this photograph.</source>
            <translation>{words}，在这张照片上发生了两次。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was updated while it was running: close it and start it again. What was saved is saved.</source>
            <translation>程序在运行期间已被更新：请关闭并重新启动程序。已保存的内容不受影响。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The program was removed while it was running: close it and install it again. What was saved is saved.</source>
            <translation>程序在运行期间已被移除：请关闭并重新安装程序。已保存的内容不受影响。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}.</source>
            <translation>分析进程{ending}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The analysis process {ending}</source>
            <translation>分析进程{ending}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>was ended by the system (often for lack of memory)</source>
            <translation>被系统终止（常因内存不足）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>crashed (signal {number})</source>
            <translation>崩溃（信号 {number}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>ended unexpectedly (status {number})</source>
            <translation>意外结束（状态 {number}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this photograph.</source>
            <translation>内存不足，无法处理这张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is not enough memory for this.</source>
            <translation>内存不足。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Something went wrong inside the program ({kind}); the log says more.</source>
            <translation>程序内部出错（{kind}）；详见日志。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The {device} has too little free memory for this photograph.</source>
            <translation>{device} 的可用内存不足以处理这张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The network failed on the {device}: {reason}.</source>
            <translation>网络在 {device} 上失败：{reason}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model can be used. {why}</source>
            <translation>没有可用的模型。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No model is installed.</source>
            <translation>未安装模型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The model {name} cannot be used. {why}</source>
            <translation>无法使用模型 {name}。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>There is no model called {name}; installed: {known}.</source>
            <translation>没有名为 {name} 的模型；已安装：{known}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{folder} holds no model: {file} is missing.</source>
            <translation>{folder} 中没有模型：缺少 {file}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} is missing.</source>
            <translation>{name}：缺少 {file}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name}: {file} was changed: its SHA-256 is {found}…, not {right}….</source>
            <translation>{name}：{file} 被更改：其 SHA-256 为 {found}…，而非 {right}…。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Install the model again, or choose another in the settings.</source>
            <translation>请重新安装模型，或在设置中选择另一个。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made for a newer version of this program (format {number}).</source>
            <translation>{name} 适用于本程序的更新版本（格式 {number}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was made from {parent} and came without a comparison with it.</source>
            <translation>{name} 由 {parent} 训练而来，未附带与其比较的结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} was compared with {before}, but {current} grades now.</source>
            <translation>{name} 曾与 {before} 比较，但现在由 {current} 分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: {matches} places agree, {least} are needed.</source>
            <translation>两张照片无法叠合：有 {matches} 处吻合，至少需要 {least} 处。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs could not be laid over one another: the places that agree do so by chance.</source>
            <translation>两张照片无法叠合：吻合之处仅属偶然。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not fit: one would have to show {times} times as much of the retina as the other.</source>
            <translation>两张照片不匹配：其中一张显示的视网膜范围须为另一张的 {times} 倍。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The photographs do not look alike where {matches} places agree: these may be marks of the camera.</source>
            <translation>两张照片在 {matches} 处吻合的位置看起来并不相似：这些可能是相机留下的痕迹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Nothing was saved by this; what was saved before is there.</source>
            <translation>此次未保存任何内容；之前保存的仍在。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Another program holds the store {name} locked.</source>
            <translation>另一个程序锁定了存储 {name}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Close the other program, or try again.</source>
            <translation>请关闭另一个程序，或重试。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be written to: the file or its folder is write-protected.</source>
            <translation>无法写入存储 {name}：文件或其文件夹有写保护。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The disk with the store {name} is full.</source>
            <translation>存储 {name} 所在磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Make room, then save again.</source>
            <translation>请腾出空间后再保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be read or written ({reason}).</source>
            <translation>无法读写存储 {name}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Check the disk and its cable.</source>
            <translation>请检查磁盘及其连接线。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} refused ({reason}).</source>
            <translation>存储 {name} 拒绝了（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>If this happens again, run `retina-desktop store verify`: it names what is wrong.</source>
            <translation>若再次发生，请运行 `retina-desktop store verify`：它会指出问题所在。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is damaged ({reason}); it was left as it is. {advice}</source>
            <translation>存储 {name} 已损坏（{reason}）；已保持原样。{advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Move it away and copy the newest backup, {backup}, to its name.</source>
            <translation>请将其移走，并把最新备份 {backup} 复制为其名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>No backup lies beside it: move it away, keep it, and copy a backup from elsewhere to its name.</source>
            <translation>旁边没有备份：请将其移走并保留，再从别处复制备份为其名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The connection to the store {name} was lost ({reason}); nothing was saved.</source>
            <translation>与存储 {name} 的连接中断（{reason}）；未保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The database of the store {name} refused ({reason}); nothing was saved.</source>
            <translation>存储 {name} 的数据库拒绝了（{reason}）；未保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only, so nothing was saved. {why}</source>
            <translation>存储 {name} 以只读方式打开，因此未保存任何内容。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>It was opened for reading alone.</source>
            <translation>它仅以读取方式打开。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The file {name} is write-protected.</source>
            <translation>文件 {name} 有写保护。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The folder {name} is write-protected.</source>
            <translation>文件夹 {name} 有写保护。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The backup {name} could not be made ({reason}); nothing of it was left there.</source>
            <translation>无法创建备份 {name}（{reason}）；没有留下任何残余。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is busy; nothing was saved. Try again.</source>
            <translation>存储 {name} 正忙；未保存。请重试。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be opened: {reason}.</source>
            <translation>无法打开存储 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} cannot be made: its folder is write-protected. Choose another folder.</source>
            <translation>无法创建存储 {name}：其文件夹有写保护。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is a folder; a store is a file.</source>
            <translation>{name} 是文件夹；存储应为文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is not a store of Retina Desktop; it was left as it is. Choose another file, or restore a backup.</source>
            <translation>{name} 不是 Retina Desktop 的存储；已保持原样。请选择其他文件，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>{name} is another program's database, not a store of Retina Desktop; it was left as it is.</source>
            <translation>{name} 是其他程序的数据库，不是 Retina Desktop 的存储；已保持原样。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} could not be upgraded to version {version} ({reason}); it is as it was before.</source>
            <translation>存储 {name} 无法升级到版本 {version}（{reason}）；保持原样。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} was made by a newer Retina Desktop (its version is {version}, this program knows up to {newest}); it was left as it is. Install the newer program.</source>
            <translation>存储 {name} 由更新的 Retina Desktop 创建（其版本为 {version}，本程序最高支持 {newest}）；已保持原样。请安装更新的程序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB 1</source>
            <translation>VB 1</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 1 quadrant</source>
            <translation>1 个象限静脉串珠</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VB ≥ 2</source>
            <translation>VB ≥ 2</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>venous beading in 2 or more quadrants</source>
            <translation>2 个或以上象限静脉串珠</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>IRMA</source>
            <translation>IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>prominent IRMA</source>
            <translation>显著的 IRMA</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVD</source>
            <translation>NVD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels on the disc</source>
            <translation>视盘新生血管</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>NVE</source>
            <translation>NVE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>new vessels elsewhere</source>
            <translation>其他部位新生血管</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>VH / PRH</source>
            <translation>VH / PRH</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>vitreous or preretinal haemorrhage</source>
            <translation>玻璃体或视网膜前出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Too dark</source>
            <translation>过暗</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>too dark</source>
            <translation>过暗</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Over-exposed</source>
            <translation>过曝</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over-exposed</source>
            <translation>过曝</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Artefact</source>
            <translation>伪影</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>artefact: lashes, dust or reflections</source>
            <translation>伪影：睫毛、灰尘或反光</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Field</source>
            <translation>视野</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>field definition: disc, macula or part of the field is missing</source>
            <translation>视野位置：缺少视盘、黄斑或部分视野</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Media</source>
            <translation>介质</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>media opacity: cataract, cornea or vitreous</source>
            <translation>屈光介质混浊：白内障、角膜或玻璃体</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Does not look like a fundus photograph</source>
            <translation>看起来不像眼底照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>does not look like a fundus photograph</source>
            <translation>看起来不像眼底照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Without a grade there is no follow-up: photograph the eye again, or have it examined.</source>
            <translation>没有分级就没有随访建议：请重新拍摄该眼，或安排检查。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Action and follow-up are withheld: the signs ticked ask for a higher grade than the one given.</source>
            <translation>处置和随访不予显示：勾选的体征要求高于所给的分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>Grade 0 and macular oedema disagree: diabetic macular oedema presupposes retinopathy. Look again at both; oedema of another cause belongs in the note.</source>
            <translation>0 级与黄斑水肿相互矛盾：糖尿病性黄斑水肿以视网膜病变为前提。请重新查看两者；其他原因的水肿应写在备注中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>grade {grade}, {level}</source>
            <translation>{grade} 级（{level}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{grade} at least</source>
            <translation>至少 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}, however poor the photograph is.</source>
            <translation>{signs}：无论照片质量多差，这都是{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}.</source>
            <translation>{signs}：即{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: that is {grade}; your grade is {yours}.</source>
            <translation>{signs}：即{grade}；您的分级是{yours}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/findings.py" />
            <source>{signs}: by itself {grade}. Grade 4 stands on new vessels, or on vitreous or preretinal haemorrhage: none is ticked.</source>
            <translation>{signs}：单独而言为{grade}。4 级须有新生血管，或玻璃体或视网膜前出血：均未勾选。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>{missing} not found, so the distance from the fovea could not be judged</source>
            <translation>未找到{missing}，因此无法判断与黄斑中心凹的距离</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>disc</source>
            <translation>视盘</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>fovea</source>
            <translation>中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually near to each other: look at both.</source>
            <translation>视盘与中心凹异常接近：请查看两者。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/landmarks.py" />
            <source>Disc and fovea lie unusually far apart: look at both.</source>
            <translation>视盘与中心凹异常远离：请查看两者。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>{others} and {last}</source>
            <translation>{others}和{last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/language.py" />
            <source>{others} or {last}</source>
            <translation>{others}或{last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} microaneurysms</source>
            <extracomment>For one: {n} microaneurysm</extracomment>
            <translation>
                <numerusform>{n} 个微动脉瘤</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} haemorrhages</source>
            <extracomment>For one: {n} haemorrhage</extracomment>
            <translation>
                <numerusform>{n} 处出血</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} hard exudates</source>
            <extracomment>For one: {n} hard exudate</extracomment>
            <translation>
                <numerusform>{n} 处硬性渗出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{n} soft exudates</source>
            <extracomment>For one: {n} soft exudate</extracomment>
            <translation>
                <numerusform>{n} 处棉絮斑</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}：4 个象限各有 {many} 处以上出血，故为{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: by a guess more than {many} haemorrhages in each of 4 quadrants, so {grade}.</source>
            <translation>{lesions}：推测 4 个象限各有超过 {many} 处出血，因此为{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>The detector cannot see venous beading, IRMA or new vessels.</source>
            <translation>检测器看不到静脉串珠、IRMA 或新生血管。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>No lesion found: {grade}.</source>
            <translation>未发现病变：{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: microaneurysms only, so {grade}.</source>
            <translation>{lesions}：仅有微动脉瘤，故为{grade}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions}: more than microaneurysms, so {grade}.</source>
            <translation>{lesions}：多于微动脉瘤，故为{grade}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/domain/lesion.py" />
            <source>{lesions} in {n} quadrants</source>
            <extracomment>For one: {lesions} in {n} quadrant</extracomment>
            <translation>
                <numerusform>{n} 个象限共 {lesions}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>microaneurysm</source>
            <translation>微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>haemorrhage</source>
            <translation>出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>hard exudate</source>
            <translation>硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>soft exudate</source>
            <translation>棉絮斑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>intraretinal microvascular abnormality</source>
            <translation>视网膜内微血管异常</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>venous beading</source>
            <translation>静脉串珠</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>new vessels</source>
            <translation>新生血管</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/marks.py" />
            <source>other lesion</source>
            <translation>其他病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/notice.py" />
            <source>For research use; not a medical device; not cleared by FDA, no CE mark.</source>
            <translation>仅供研究使用；不是医疗器械；未经 FDA 批准，无 CE 标志。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no apparent retinopathy</source>
            <translation>无明显视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no abnormalities</source>
            <translation>无异常</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild non-proliferative retinopathy</source>
            <translation>轻度非增殖期视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>mild</source>
            <translation>轻度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>microaneurysms only</source>
            <translation>仅有微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate non-proliferative retinopathy</source>
            <translation>中度非增殖期视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>moderate</source>
            <translation>中度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>more than microaneurysms, less than severe</source>
            <translation>多于微动脉瘤，轻于重度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe non-proliferative retinopathy</source>
            <translation>重度非增殖期视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>severe</source>
            <translation>重度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>any of: more than 20 intraretinal haemorrhages in each of 4 quadrants; definite venous beading in 2 or more quadrants; prominent IRMA in 1 or more quadrants; no sign of proliferation</source>
            <translation>具备任一项：4 个象限各有 20 处以上视网膜内出血；2 个或以上象限有明确静脉串珠；1 个或以上象限有显著 IRMA；无增殖征象</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative retinopathy</source>
            <translation>增殖期视网膜病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>proliferative</source>
            <translation>增殖期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>new vessels, or vitreous or preretinal haemorrhage</source>
            <translation>新生血管，或玻璃体或视网膜前出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>none</source>
            <comment>oedema</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>not centre-involved</source>
            <comment>oedema</comment>
            <translation>未累及中心</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>centre-involved</source>
            <comment>oedema</comment>
            <translation>累及中心</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no hard exudate</source>
            <translation>无硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate farther than one disc diameter from the fovea</source>
            <translation>硬性渗出距中心凹超过一个视盘直径</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate within one disc diameter of the fovea</source>
            <translation>硬性渗出距中心凹不超过一个视盘直径</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no action</source>
            <translation>无需处理</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>monitor</source>
            <translation>观察随访</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>medical intervention</source>
            <translation>医疗干预</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer; this table has no interval for macular oedema</source>
            <translation>转诊；此表没有黄斑水肿的间隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>Follow-up: {words} ({table})</source>
            <translation>随访：{words}（{table}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>refer {when}</source>
            <translation>转诊：{when}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>nothing said for this grade</source>
            <translation>未说明此分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{action}; refer</source>
            <translation>{action}；转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a left eye.</source>
            <translation>视盘不在左眼应有的一侧。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The disc is not on the side expected for a right eye.</source>
            <translation>视盘不在右眼应有的一侧。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph: {what}</source>
            <translation>这张照片：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>No patient is known for this photograph: choose the earlier one by hand.</source>
            <translation>这张照片的患者未知：请手动选择先前的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which eye this photograph shows: choose the earlier one by hand.</source>
            <translation>不知道这张照片是哪只眼：请手动选择先前的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known when this photograph was taken: which of the others are earlier cannot be said.</source>
            <translation>不知道这张照片的拍摄时间：无法判断其他照片中哪些更早。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Of some photographs of this eye it is not known when they were taken; they stand last.</source>
            <translation>此眼的部分照片拍摄时间未知；它们排在最后。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its DICOM tag</source>
            <translation>其 DICOM 标签</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>its name</source>
            <translation>其名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>the side of its optic disc</source>
            <translation>其视盘的位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>{source} says {eye}, {other_source} {other_eye}.</source>
            <translation>{source}显示为{eye}，{other_source}显示为{other_eye}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is the same photograph.</source>
            <translation>这是同一张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs are of the same patient.</source>
            <translation>不知道两张照片是否属于同一患者。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of another patient ({patient}).</source>
            <translation>这是另一位患者（{patient}）的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The picked photograph: {what}</source>
            <translation>所选照片：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known whether both photographs show the same eye.</source>
            <translation>不知道两张照片是否为同一眼。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This is a photograph of the other eye.</source>
            <translation>这是另一眼的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>It is not known which photograph was taken first.</source>
            <translation>不知道哪张照片先拍摄。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>This photograph was taken later, on {date}.</source>
            <translation>这张照片拍摄较晚，日期为 {date}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>Both photographs were taken on the same day.</source>
            <translation>两张照片拍摄于同一天。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs show fields of different size: they may be from different cameras.</source>
            <translation>两张照片的视野大小不同：可能来自不同的相机。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/visits.py" />
            <source>The photographs have different numbers of pixels: they may be from different cameras.</source>
            <translation>两张照片的像素数不同：可能来自不同的相机。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Readings of others are hidden until you have confirmed yours.</source>
            <translation>在您确认自己的阅片之前，其他阅片者的记录是隐藏的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up</source>
            <translation>处置和随访</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {source}</source>
            <translation>处置：{source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Follow-up: {source}</source>
            <translation>随访：{source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Action: {words}</source>
            <translation>处置：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action and follow-up are withheld while an eye is ungradable or not read.</source>
            <translation>只要有一只眼无法分级或未阅片，处置和随访就不予显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Action: at least {words}</source>
            <translation>处置：至少 {words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Referral: {when} ({table})</source>
            <translation>转诊：{when}（{table}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Follow-up is withheld while an eye is ungradable or not read.</source>
            <translation>只要有一只眼无法分级或未阅片，随访就不予显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: no photograph.</source>
            <translation>{eye}：无照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{n} of {all} photographs have no date: they may be of several visits.</source>
            <translation>{all} 张照片中 {n} 张没有日期：它们可能来自多次就诊。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye} could not be graded: photograph it again, or have it examined.</source>
            <translation>{eye} 无法分级：请重新拍摄，或安排检查。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: ungradable for the model.</source>
            <translation>{eye}：模型判为无法分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs could not be graded; the grade is that of the rest.</source>
            <translation>{eye}：{all} 张照片中 {n} 张无法分级；该分级依据其余照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not confirmed by you yet.</source>
            <translation>{eye}：您尚未确认。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: not read yet.</source>
            <translation>{eye}：尚未阅片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: {n} of {all} photographs are not read yet.</source>
            <translation>{eye}：{all} 张照片中 {n} 张尚未阅片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>{eye}: photographed on {date}, at an earlier visit.</source>
            <translation>{eye}：摄于 {date}，属先前的就诊。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/consequences.py" />
            <source>Eye not known</source>
            <translation>眼别未知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/drawing.py" />
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} is larger than 5 MB; the report has none.</source>
            <translation>诊所徽标 {file} 大于 5 MB；报告中不含徽标。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>The clinic's logo {file} cannot be read ({why}); the report has none.</source>
            <translation>无法读取诊所徽标 {file}（{why}）；报告中不含徽标。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}</source>
            <translation>模型 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>made {when}</source>
            <translation>生成于 {when}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>none to tell from</source>
            <translation>无数据可供判断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{hits} of {all}</source>
            <translation>{hits}/{all}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} h</source>
            <translation>{n} 小时</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/framing.py" />
            <source>{days} days</source>
            <translation>{days} 天</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The photograph cannot be shown: {why}</source>
            <translation>无法显示照片：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The model's lesions are shown after the reader's own grade.</source>
            <translation>模型的病变在阅片者自己分级之后显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/making.py" />
            <source>The clinic's logo {file} is no picture that can be drawn; the report has none.</source>
            <translation>诊所徽标 {file} 不是可绘制的图像；报告中不含徽标。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, macular oedema, or the probability of referral above the model's operating point</source>
            <translation>2 级及以上、黄斑水肿，或转诊概率高于模型的工作点</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>grade 2 or more, or macular oedema</source>
            <translation>2 级及以上，或黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>risk {level} of 2 (IDRiD's scale: {words})</source>
            <translation>风险 {level}（最高 2；IDRiD 分级标准：{words}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>{words}; none was found by the lesion detector</source>
            <translation>{words}；病变检测器未检出硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>ungradable: refer</source>
            <translation>无法分级：转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: macular oedema</source>
            <translation>是：黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/model_words.py" />
            <source>yes: the probability of referral, {percent}, is above the model's operating point</source>
            <translation>是：转诊概率 {percent} 高于模型的工作点</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Microaneurysms</source>
            <translation>微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Haemorrhages</source>
            <translation>出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hard exudates</source>
            <translation>硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Soft exudates</source>
            <translation>棉絮斑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read: the model's opinion</source>
            <translation>未阅片：仅为模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Not read</source>
            <translation>未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Diabetic retinopathy: a patient's report</source>
            <translation>糖尿病视网膜病变：患者报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Patient: {key}</source>
            <translation>患者：{key}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Photograph: {name}</source>
            <translation>照片：{name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>eye not known</source>
            <translation>眼别未知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not known; photograph {name}</source>
            <translation>未知；照片 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Visit</source>
            <translation>就诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>date not known</source>
            <translation>日期未知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Photographs</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read by</source>
            <translation>阅片者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>nobody yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden until you have confirmed yours</source>
            <translation>在您确认自己的阅片之前隐藏</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers}; others are hidden until you have confirmed yours</source>
            <translation>{readers}；其他阅片者的记录在您确认自己的阅片之前隐藏</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{readers} differ: a further reader has to decide. Nothing follows until then.</source>
            <translation>{readers} 意见不一致：须由另一位阅片者裁定。在此之前不得出任何处置结论。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Readers differ</source>
            <translation>阅片者意见不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Undecided</source>
            <translation>未裁定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read and confirmed</source>
            <translation>已阅并确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Read, not confirmed yet</source>
            <translation>已阅，尚未确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation>此处仅为模型的意见；不得据此作出任何处置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs.</source>
            <translation>这些照片尚无人阅片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye, by the model: {result}</source>
            <translation>较重眼，依据模型：{result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, by the model: {result}</source>
            <translation>{eye}，依据模型：{result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The model's opinion</source>
            <translation>模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model's opinion is shown after the reader's own grade.</source>
            <translation>模型的意见在阅片者自己分级之后显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No result yet</source>
            <translation>尚无结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye} alone: {result}</source>
            <translation>仅{eye}：{result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Worse eye: {result}</source>
            <translation>较重眼：{result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: {result}</source>
            <translation>{eye}：{result}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: not judged</source>
            <translation>黄斑水肿：未判断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Macular oedema: {level}</source>
            <translation>黄斑水肿：{level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what nobody has read: {result}.</source>
            <translation>对无人阅片的部分，模型的意见：{result}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model, of what you have not confirmed: {result}.</source>
            <translation>对您未确认的部分，模型的意见：{result}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}, photograph {n} of {all}</source>
            <translation>{eye}，第 {n}/{all} 张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>readers differ</source>
            <translation>阅片者意见不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no result</source>
            <translation>无结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{name}, taken: {date}, SHA-256 {hash}</source>
            <translation>{name}，拍摄于：{date}，SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The model could not look at it: {why}</source>
            <translation>模型无法查看此照片：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>not read</source>
            <translation>未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reader</source>
            <translation>阅片者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Model {name}, unread</source>
            <translation>模型 {name}，未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grade (ICDR)</source>
            <translation>分级（ICDR）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Macular oedema</source>
            <translation>黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signs ticked</source>
            <translation>已勾选的体征</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions counted</source>
            <translation>病变计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable</source>
            <translation>需转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read</source>
            <translation>阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Saw the model first</source>
            <translation>事先看过模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not judged</source>
            <translation>未判断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>entered, not confirmed</source>
            <translation>已录入，未确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>gradable</source>
            <translation>可分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{when}, imported</source>
            <translation>{when}，导入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no; changed after seeing it</source>
            <translation>否；看过之后有改动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>no, read blind</source>
            <translation>否，盲法阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>ungradable (otherwise {grade})</source>
            <translation>无法分级（否则为 {grade}）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{grade}; {grades} at 90 % coverage</source>
            <translation>{grade}；90 % 覆盖率下为 {grades}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>cannot be seen by it</source>
            <translation>模型看不到</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Note, {reader}</source>
            <translation>备注，{reader}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{label}: {note}</source>
            <translation>{label}：{note}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: change since the last visit</source>
            <translation>{eye}：自上次就诊以来的变化</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Then: {before}. Now: {now}.</source>
            <translation>当时：{before}。现在：{now}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Grown</source>
            <translation>增大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Shrunk</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The same</source>
            <translation>不变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>In doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Change since the last visit</source>
            <translation>自上次就诊以来的变化</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>By the model's maps of both photographs, laid over one another; no reader has checked it.</source>
            <translation>依据模型对两张照片的病变图叠合比较；未经阅片者核对。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model</source>
            <translation>{result}，依据模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{result}, by the model; not read</source>
            <translation>{result}，依据模型；未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/viewmodels/consequences.py" />
            <source>Grade: {source}</source>
            <translation>分级：{source}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>The patient's grade is that of the worse eye.</source>
            <translation>患者的分级取较重眼的分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for a reader: {definition}.</source>
            <translation>阅片者的需转诊标准：{definition}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Referable for the model: {definition}.</source>
            <translation>模型的需转诊标准：{definition}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Lesions are counted, and drawn, by the model {model} at its operating points.</source>
            <translation>病变由模型 {model} 按其工作点计数和绘制。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What this rests on</source>
            <translation>本报告的依据</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of {reader}</source>
            <translation>{reader} 签名</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Signature of the reader</source>
            <translation>阅片者签名</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Place and date</source>
            <translation>地点和日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is</source>
            <translation>照片原样</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is, made smaller: it has {width} × {height} pixels</source>
            <translation>照片原样，已缩小：原为 {width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>The photograph as it is: {width} × {height} pixels</source>
            <translation>照片原样：{width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>No lesion map is kept for this photograph.</source>
            <translation>未保留这张照片的病变图。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; drawn, not marked by a reader</source>
            <translation>病变由模型 {model} 给出；为自动绘制，并非阅片者标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/pictures.py" />
            <source>Lesions by the model {model}; nobody has checked them</source>
            <translation>病变由模型 {model} 给出；尚无人核对</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Diabetic retinopathy: a programme's report</source>
            <translation>糖尿病视网膜病变：筛查项目报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>no readings yet</source>
            <translation>尚无阅片记录</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Patients</source>
            <translation>患者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{read} of {total}</source>
            <translation>{read}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readings from</source>
            <translation>阅片时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers</source>
            <translation>阅片者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Programme</source>
            <translation>筛查项目</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the model: {share}</source>
            <translation>模型判为无法分级：{share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable for the readers: {share}</source>
            <translation>阅片者判为无法分级：{share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the readers: {share}</source>
            <translation>阅片者判为需转诊：{share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Read by people</source>
            <translation>由人阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable by the model: {share}</source>
            <translation>模型判为需转诊：{share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's, unread</source>
            <translation>仅为模型意见，未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's</source>
            <translation>模型的意见</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are left out of the readers' counts: they differ.</source>
            <extracomment>For one: {n} photograph is left out of the readers' counts: they differ.</extracomment>
            <translation>
                <numerusform>{n} 张照片未计入阅片者的计数：阅片者意见不一致。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read: of them there is the model's opinion alone.</source>
            <extracomment>For one: {n} photograph is not read: of it there is the model's opinion alone.</extracomment>
            <translation>
                <numerusform>{n} 张照片未阅片：对其仅有模型的意见。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are not read yet.</source>
            <extracomment>For one: {n} photograph is not read yet.</extracomment>
            <translation>
                <numerusform>{n} 张照片尚未阅片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs could not be analysed.</source>
            <extracomment>For one: {n} photograph could not be analysed.</extracomment>
            <translation>
                <numerusform>{n} 张照片无法分析。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>the readers</source>
            <translation>阅片者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs by grade</source>
            <translation>按分级的照片数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable, of those with a grade</source>
            <translation>需转诊（占有分级的照片）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Macular oedema (the model's risk: IDRiD's scale)</source>
            <translation>黄斑水肿（模型的风险：IDRiD 分级标准）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level} of 2: {words}</source>
            <translation>模型，风险 {level}（最高 2）：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {level}</source>
            <translation>阅片者：{level}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable is, for the readers: {readers}; for the model: {model}.</source>
            <translation>需转诊的标准，阅片者：{readers}；模型：{model}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Ungradable photographs</source>
            <translation>无法分级的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reasons</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>A photograph may have several reasons. Ungradable is a result: these eyes are not cleared.</source>
            <translation>一张照片可有多个原因。无法分级也是一种结果：这些眼并未被排除病变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the model</source>
            <translation>模型判定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>For the readers</source>
            <translation>阅片者判定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Agreement of readers and model</source>
            <translation>阅片者与模型的一致性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>No photograph was answered by a reader and by the model: there is nothing to compare.</source>
            <translation>没有照片同时得到阅片者和模型的答案：无可比较。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>There is nothing to compare: {disputed}.</source>
            <translation>无可比较：{disputed}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Compared</source>
            <translation>已比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Quadratic weighted kappa</source>
            <translation>二次加权 kappa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The same grade</source>
            <translation>分级相同</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Gradable for the model</source>
            <translation>模型判为可分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model's opinion seen before reading</source>
            <translation>阅片前看过模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Down: what the readers said. Across: the model. On the diagonal both said the same. U: ungradable.</source>
            <translation>纵向：阅片者的判断。横向：模型的判断。对角线上两者相同。U：无法分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Where the model's opinion was seen before the reading, agreement is flattered: the two are not independent.</source>
            <translation>若在阅片前看过模型的意见，一致性会偏高：两者并不独立。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{compared}; {disputed}</source>
            <translation>{compared}；{disputed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} photographs are disputed and left out</source>
            <extracomment>For one: {n} photograph is disputed and left out</extracomment>
            <translation>
                <numerusform>{n} 张照片因阅片者意见不一致而略去</numerusform>
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
                <numerusform>{n} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>not defined: {photographs}</source>
            <translation>无法定义：{photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value}; {photographs}, too few for an interval</source>
            <translation>{value}；{photographs}，数量过少，无法给出区间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{value} ({low} to {high}), {photographs}</source>
            <translation>{value}（{low} 至 {high}），{photographs}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: ungradable</source>
            <translation>阅片者：无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Readers: {grade}</source>
            <translation>阅片者：{grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model {grade}</source>
            <translation>模型 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The readers as the reference</source>
            <translation>以阅片者为参照</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity</source>
            <translation>灵敏度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Specificity</source>
            <translation>特异度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, where both gave a grade</source>
            <translation>转诊，双方均给出分级者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Refer, ungradable counted as refer</source>
            <translation>转诊，无法分级计为转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard.</source>
            <translation>括号内为 95 % 区间：比例用 Wilson 法，kappa 用按患者的自助法（bootstrap）。阅片者并非金标准。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Sensitivity and specificity</source>
            <translation>灵敏度和特异度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Turnaround, by day and reader</source>
            <translation>周转时间，按日期和阅片者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at a photograph, median</source>
            <translation>查看一张照片的时间，中位数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>From the model's or the first opening to the answer, median</source>
            <translation>从模型分析或首次打开到给出答案，中位数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten took no longer than</source>
            <translation>90 % 的用时不超过</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Looked at, median</source>
            <translation>查看时间，中位数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>To the answer, median</source>
            <translation>到给出答案，中位数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Nine of ten</source>
            <translation>90 % 不超过</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The latest {n} lines are shown.</source>
            <translation>显示最近 {n} 行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs answered by day</source>
            <translation>每日已给出答案的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Photographs that could not be analysed</source>
            <translation>无法分析的照片</translation>
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
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>{n} more; results.csv names them.</source>
            <extracomment>For one: {n} more; results.csv names it.</extracomment>
            <translation>
                <numerusform>另有 {n} 张；results.csv 中有其名称。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>What counts of a photograph is the answer that its readers confirmed, else the one entered last.</source>
            <translation>每张照片以其阅片者确认的答案为准，否则以最后录入的答案为准。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>The model is {model}.</source>
            <translation>模型为 {model}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The clinic's tables {file} cannot be used, the shipped ones are: {why}</source>
            <translation>无法使用诊所的表 {file}，改用自带的表：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The program is incomplete, no follow-up can be shown: {why}</source>
            <translation>程序不完整，无法显示随访：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/clinic_tables.py" />
            <source>The tables hold no follow-up named “{name}”: “{used}” is used.</source>
            <translation>表中没有名为“{name}”的随访方案：改用“{used}”。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} lies in the folder that is given away: name a file elsewhere for the mapping.</source>
            <translation>{path} 位于要交给他人的文件夹中：请为对照表指定别处的文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} cannot be written: {why}.</source>
            <translation>无法写入 {folder}：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} cannot be written: {why}. The mapping lies in {draft}.</source>
            <translation>无法写入 {path}：{why}。对照表在 {draft} 中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/code_names.py" />
            <source>{path} is there already and is not overwritten: name another file for the mapping.</source>
            <translation>{path} 已存在，不会被覆盖：请为对照表指定另一个文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>Nothing was written.</source>
            <translation>未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Notes go out as they were typed: look whether they name anybody.</source>
            <translation>备注按录入时的原样输出：请检查其中是否提到任何人的姓名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} photographs that {file} lists are not there: {names}.</source>
            <extracomment>For one: {n} photograph that {file} lists is not there: {names}.</extracomment>
            <translation>
                <numerusform>{file} 列出的 {n} 张照片不存在：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{n} paths in {file} point out of its folder and are not followed: {names}.</source>
            <extracomment>For one: {n} path in {file} points out of its folder and is not followed: {names}.</extracomment>
            <translation>
                <numerusform>{file} 中有 {n} 个路径指向其文件夹之外，未予跟随：{names}。</numerusform>
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
                <numerusform>以及另外 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/table_text.py" />
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>{file} cannot be read: {why}.</source>
            <translation>无法读取 {file}：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} is damaged; open its folder instead.</source>
            <translation>{file} 已损坏；请改为打开其文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_directory.py" />
            <source>{file} lists no files; open its folder instead.</source>
            <translation>{file} 未列出任何文件；请改为打开其文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>The report is not a PDF: it was left out.</source>
            <translation>报告不是 PDF：已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/document.py" />
            <source>A report is of one patient, and these photographs are not known to be: it was left out.</source>
            <translation>报告只针对一位患者，而无法确知这些照片属于同一患者：已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/photograph.py" />
            <source>The photograph {name} was left out: its DICOM file has no {tag}, so nothing can refer to it.</source>
            <translation>照片 {name} 已略去：其 DICOM 文件没有 {tag}，因此无法引用它。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it.</source>
            <translation>照片 {name} 已略去：其 DICOM 文件缺少引用所需的内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are not kept any more, so there is no segmentation of them.</source>
            <translation>{name}：模型的病变图已不再保留，因此没有其分割。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the model's maps are damaged: there is no segmentation of them.</source>
            <translation>{name}：模型的病变图已损坏：没有其分割。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: its DICOM file lacks what a segmentation must name: the segmentation was left out.</source>
            <translation>{name}：其 DICOM 文件缺少分割必须注明的内容：其分割已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>A report was left out: not every photograph that it is about was written.</source>
            <translation>一份报告已略去：其所涉及的照片并未全部写入。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>{name}: the file has other rows and columns than the lesions lie in, or several frames: their segmentation was left out.</source>
            <translation>{name}：文件的行列数与病变所在的不同，或含有多帧：其分割已略去。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} resources written to {file}.</source>
            <extracomment>For one: {n} resource written to {file}.</extracomment>
            <translation>
                <numerusform>已将 {n} 个资源写入 {file}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} lesions written to {folder}.</source>
            <extracomment>For one: {n} lesion written to {folder}.</extracomment>
            <translation>
                <numerusform>已将 {n} 个病变写入 {folder}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Which code is which stands in {file}: keep it to yourself.</source>
            <translation>代码对照在 {file} 中：请自行保管，勿交给他人。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} photographs written to {folder}.</source>
            <extracomment>For one: {n} photograph written to {folder}.</extracomment>
            <translation>
                <numerusform>已将 {n} 张照片写入 {folder}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{n} readings written to {file}.</source>
            <extracomment>For one: {n} reading written to {file}.</extracomment>
            <translation>
                <numerusform>已将 {n} 条阅片记录写入 {file}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (CSV)</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>A row for each reading, for a spreadsheet or statistics.</source>
            <translation>每条阅片记录一行，用于电子表格或统计。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Table (Parquet)</source>
            <translation>表格（Parquet）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The same with typed columns, for pandas, R or DuckDB; small and fast with millions of rows.</source>
            <translation>内容相同，各列带类型，用于 pandas、R 或 DuckDB；数百万行时仍小而快。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>FHIR R4 bundle</source>
            <translation>FHIR R4 资源包</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a hospital's record system: each visit with its eyes and a report. Confirmed grades are final, the model's opinions preliminary.</source>
            <translation>用于医院的病历系统：每次就诊连同各眼和一份报告。已确认的分级为最终结果，模型的意见为初步结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Lesion masks (PNG and COCO)</source>
            <translation>病变掩膜（PNG 和 COCO）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>The lesions marked by hand, for training and measuring. Files carry the photographs' names.</source>
            <translation>手动标记的病变，用于训练和测量。文件以照片的名称命名。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>DICOM</source>
            <translation>DICOM</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>For a picture archive: photographs, reports and segmentations, with the patients' identifiers that the files have.</source>
            <translation>用于影像归档系统：照片、报告和分割，带有文件中的患者标识。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>De-identified photographs</source>
            <translation>去标识的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>To give away: pixels and grades under code names; which code is which lies beside it.</source>
            <translation>供交给他人：以代码命名的像素和分级；代码对照另存于旁边。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>Say where to write it.</source>
            <translation>请指明写入何处。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>{folder} is there and not empty: name a new folder.</source>
            <translation>{folder} 已存在且非空：请指定新的文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>{file} is a folder: name a file in it.</source>
            <translation>{file} 是文件夹：请指定其中的一个文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/export_formats.py" />
            <source>There is no folder {folder}.</source>
            <translation>没有文件夹 {folder}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>No such photograph has a reading or an analysis: nothing was written.</source>
            <translation>此类照片均无阅片记录或分析：未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>{name}: the model's answer in the store is damaged, so it is left out.</source>
            <translation>{name}：存储中模型的答案已损坏，因此已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: nothing is said of it.</source>
            <translation>照片 {name} 已略去：没有关于它的任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>It is not known where it lies.</source>
            <translation>不知道它在何处。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The file has changed since it was read.</source>
            <translation>文件在读取之后已更改。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/exported_photographs.py" />
            <source>The photograph {name} was left out: {why}</source>
            <translation>照片 {name} 已略去：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{file} names readers other than {reader} in its column {column}: {names}.</source>
            <translation>{file} 的列 {column} 中有 {reader} 以外的阅片者：{names}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>Say that it counts with --column reader={column}</source>
            <translation>请用 --column reader={column} 指明以该列为准</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} about the same photograph is wrong</source>
            <translation>关于同一张照片的第 {line} 行有误</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>line {line} says otherwise of the same photograph</source>
            <translation>第 {line} 行对同一张照片有不同说法</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says {eye}, the photograph is of {other}</source>
            <translation>表格中为 {eye}，而照片为 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>the table says patient {patient}, the photograph {other}</source>
            <translation>表格中为患者 {patient}，照片中为 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{name} (line {line})</source>
            <translation>{name}（第 {line} 行）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>The names of {n} photographs seem to say other patients than the table, which counts: {names}.</source>
            <extracomment>For one: The name of {n} photograph seems to say another patient than the table, which counts: {names}.</extracomment>
            <translation>
                <numerusform>{n} 张照片的名称似乎指向与表格不同的患者，以表格为准：{names}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_import.py" />
            <source>{reader} has a reading of {name} that was not imported</source>
            <translation>{reader} 对 {name} 有非导入的判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Line {line}: {why}.</source>
            <translation>第 {line} 行：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is empty.</source>
            <translation>{file} 为空。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no rows.</source>
            <translation>{file} 没有数据行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has two columns for the {what} that contradict one another, {first} and {second} (line {line}: {one} and {two}).</source>
            <translation>{file} 有两个 {what} 列相互矛盾：{first} 和 {second}（第 {line} 行：{one} 和 {two}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Say which one counts with --column {what}=…</source>
            <translation>请指明以哪一列为准：--column {what}=…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>for the {what}</source>
            <translation>用于{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} has no column {missing}; its columns: {there}.</source>
            <translation>{file} 没有列 {missing}；其列为：{there}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>Name it with --column {what}=…</source>
            <translation>用 --column {what}=… 指定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has {n} cells, the table {there} columns</source>
            <translation>该行有 {n} 个单元格，而表格有 {there} 列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it has only {n} columns</source>
            <translation>仅有 {n} 列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>the table may be cut off here</source>
            <translation>表格可能在此处被截断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names no photograph</source>
            <translation>未指明照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called ungradable and has a grade, {value}</source>
            <translation>标为无法分级，却有分级 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>it is called gradable and has no grade</source>
            <translation>标为可分级，却没有分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no retinopathy or a missing value: say which</source>
            <translation>{value} 可能表示无视网膜病变，也可能表示缺失值：请指明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be moderate or severe: say which</source>
            <translation>{value} 可能是中度或重度：请指明是哪一种</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a grade is 0 to 4, or U or empty for ungradable, not {value}</source>
            <translation>分级为 0 到 4，不可分级为 U 或空，而不是 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>{value} may be no oedema or a missing value: say which</source>
            <translation>{value} 可能表示无水肿，也可能表示缺失值：请指明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>M1 may be centre-involved or not: say which</source>
            <translation>M1 可能累及中心，也可能未累及：请指明是哪一种</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>macular oedema is 0 to 2, or empty, not {value}</source>
            <translation>黄斑水肿为 0 到 2 或空，而不是 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>gradable is yes or no, 1 or 0, not {value}</source>
            <translation>可否分级应为 yes 或 no、1 或 0，而不是 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>an eye is OD or OS, right or left, not {value}</source>
            <translation>眼别应为 OD 或 OS、right 或 left，而不是 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>a date is year-month-day, not {value}</source>
            <translation>日期应为年-月-日，而不是 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_values.py" />
            <source>the date {value} is still to come</source>
            <translation>日期 {value} 尚未到来</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/hold_out.py" />
            <source>Nothing could be held out, so nothing can be learnt from: the store {name} is open read-only. {why}</source>
            <translation>无法留出任何照片，因此无法从中学习：存储 {name} 以只读方式打开。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}: {kind} is no kind of lesion that this program knows.</source>
            <translation>照片 {photograph}，{reader}：{kind} 不是本程序已知的病变类型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/kept_marks.py" />
            <source>Photograph {photograph}, {reader}, {kind}: the tile in column {column}, row {row} cannot be used. {words}</source>
            <translation>照片 {photograph}，{reader}，{kind}：第 {column} 列第 {row} 行的图块无法使用。{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>Where it lies was never known.</source>
            <translation>从不知道它在哪里。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} holds another photograph now.</source>
            <translation>文件 {path} 现在是另一张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lesson_files.py" />
            <source>The file {path} is gone.</source>
            <translation>文件 {path} 已不存在。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>not confirmed</source>
            <translation>未确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>not there</source>
            <translation>无此列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>left out as asked</source>
            <translation>按要求排除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>taught to this model elsewhere</source>
            <translation>已在别处用于教授此模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>There is no photograph with a confirmed reading to learn from.</source>
            <translation>没有带有已确认判读的照片可供学习。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Every reading says {answer}: nothing can be told apart by one answer alone.</source>
            <translation>所有判读都是{answer}：只有一种答案，无法区分任何东西。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>It was asked to be left out.</source>
            <translation>已要求将其排除。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its reading was withdrawn.</source>
            <translation>其判读已撤回。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>No reading of it is confirmed.</source>
            <translation>它没有已确认的判读。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>{reader} says {answer}</source>
            <translation>{reader} 判为{answer}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/lessons.py" />
            <source>Its readers differ and no senior decided: {answers}.</source>
            <translation>判读者意见不一，且没有资深判读者裁定：{answers}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported: what is missing in it would read as healthy. {why} Draw in these tiles again, which mends them, or bring back a backup; then export once more.</source>
            <translation>{reader} 在 {name} 上标记的{kind}未导出：其中缺失之处会被当作健康。{why}请在这些图块中重新绘制，即可修复，或恢复备份；然后再次导出。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>There are no marked lesions of these readers and photographs: nothing was written.</source>
            <translation>这些阅片者和照片没有已标记的病变：未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{n} more are damaged.</source>
            <translation>另有 {n} 个已损坏。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_export.py" />
            <source>{kind} of {name}, marked by {reader}, was not exported. {why}</source>
            <translation>{reader} 在 {name} 上标记的{kind}未导出。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is missing.</source>
            <translation>缺少掩膜 {path}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is damaged, or no PNG.</source>
            <translation>掩膜 {path} 已损坏，或不是 PNG。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} holds two masks, one in its colours and another in its transparency.</source>
            <translation>掩膜 {path} 含有两个掩膜，一个在颜色中，另一个在透明度中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} is none: it holds more than two values.</source>
            <translation>{path} 不是掩膜：含有两种以上的值。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_files.py" />
            <source>The mask {path} has {width} x {height} pixels, its photograph {wanted_width} x {wanted_height}.</source>
            <translation>掩膜 {path} 为 {width} x {height} 像素，其照片为 {wanted_width} x {wanted_height}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import changes {n} pixels of what {reader} marked as {kind} ({before} lesions now, {after} afterwards), so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}：导入会更改 {reader} 标记为{kind}的 {n} 个像素（现有 {before} 个病变，之后为 {after} 个），因此未为这张照片保存任何内容；使用 --replace 则会执行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: the import takes back that all is marked, as {reader} said of {kind}, so nothing was saved of this photograph; --replace does it.</source>
            <translation>{path}：导入会撤回 {reader} 对{kind}所作的“已全部标记”声明，因此未为这张照片保存任何内容；使用 --replace 则会执行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: {n} pixels of what {reader} had marked as {kind} were changed ({before} lesions before, {after} now).</source>
            <translation>{path}：{reader} 曾标记为{kind}的 {n} 个像素已更改（之前 {before} 个病变，现为 {after} 个）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>{path}: that all is marked, as {reader} had said of {kind}, was taken back.</source>
            <translation>{path}：{reader} 曾对{kind}所作的“已全部标记”声明已收回。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_import.py" />
            <source>The photograph {path} has marks of another size: nothing was added to them.</source>
            <translation>照片 {path} 已有另一尺寸的标记：未向其中添加任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>Where the photograph {name} lies is not known: name its folder with --photographs.</source>
            <translation>不知道照片 {name} 在何处：请用 --photographs 指定其文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There is no photograph {name}: its marks were left out.</source>
            <translation>没有照片 {name}：其标记已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>There are {n} photographs {name}: the marks were left out.</source>
            <translation>名为 {name} 的照片有 {n} 张：标记已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} has changed since the marks were made (its content is another): they were left out.</source>
            <translation>照片 {path} 在标记之后已更改（内容不同）：标记已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_photographs.py" />
            <source>The photograph {path} cannot be used: {error}</source>
            <translation>无法使用照片 {path}：{error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <location filename="../../retina_desktop/services/open_folder.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>There is no {path}.</source>
            <translation>不存在 {path}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The mask {path} covers {share} of the photograph: no lesion does, an inverted mask does.</source>
            <translation>掩膜 {path} 覆盖照片的 {share}：没有病变会如此，反相的掩膜才会。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names no kind of lesion that this program knows: it was left out.</source>
            <translation>{path} 未指明本程序已知的病变类型：已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is a second mask of its photograph and kind: it was left out.</source>
            <translation>{path} 是同一照片、同一类型的第二个掩膜：已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>There are no masks in {folder}: they are called STEM_KIND.png.</source>
            <translation>{folder} 中没有掩膜：掩膜的名称应为 STEM_KIND.png。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} cannot be read: {why}.</source>
            <translation>无法读取表 {path}：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>The table {path} has no column `photo`.</source>
            <translation>表 {path} 没有 `photo` 列。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {words} is no kind of lesion that this program knows.</source>
            <translation>{path}：{words} 不是本程序已知的病变类型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is no COCO file, or is damaged.</source>
            <translation>{path} 不是 COCO 文件，或已损坏。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} is damaged: its {name} are not as COCO has them.</source>
            <translation>{path} 已损坏：其 {name} 不符合 COCO 格式。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: the photograph with the id {id} has no file name.</source>
            <translation>{path}：id 为 {id} 的照片没有文件名。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {name} has {width} x {height} pixels there, and {wanted_width} x {wanted_height} in truth.</source>
            <translation>{path}：其中 {name} 为 {width} x {height} 像素，实际为 {wanted_width} x {wanted_height}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: lesion {id} cannot be used ({why}).</source>
            <translation>{path}：病变 {id} 无法使用（{why}）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: so it is with {n} more lesions of {name}.</source>
            <translation>{path}：{name} 的另外 {n} 个病变也是如此。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path}: {n} lesions ({ids}) have a {name} that the file does not explain: they were left out.</source>
            <translation>{path}：{n} 个病变（{ids}）的 {name} 在文件中没有说明：已略去。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} was written by a newer Retina Desktop: this one cannot read it.</source>
            <translation>{path} 由更新的 Retina Desktop 写入：本程序无法读取。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} holds marks by {readers}: name one of them, or export one reader alone.</source>
            <translation>{path} 含有 {readers} 的标记：请指定其中一位，或只导出一位阅片者的标记。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/mark_sources.py" />
            <source>{path} names a mask outside its folder: {name}.</source>
            <translation>{path} 指定了其文件夹之外的掩膜：{name}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there is no photograph {name}</source>
            <translation>没有照片 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/named_photographs.py" />
            <source>there are {n} photographs {name}</source>
            <translation>有 {n} 张照片 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/new_folder.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/open_folder.py" />
            <source>{folder} cannot be opened: {why}.</source>
            <translation>无法打开 {folder}：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>{file} was not made by this program.</source>
            <translation>{file} 不是由本程序生成的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <source>A table as Parquet needs the full edition of the program; CSV holds the same table.</source>
            <translation>Parquet 表格需要本程序的完整版；CSV 包含同样的表格。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/parquet.py" />
            <location filename="../../retina_desktop/services/second_reading_files.py" />
            <location filename="../../retina_desktop/services/whole_files.py" />
            <source>{file} cannot be written: {why}.</source>
            <translation>无法写入 {file}：{why}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} other DICOM objects left out ({kinds})</source>
            <extracomment>For one: {n} other DICOM object left out ({kinds})</extracomment>
            <translation>
                <numerusform>已略去 {n} 个其他 DICOM 对象（{kinds}）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} exported files left out</source>
            <extracomment>For one: {n} exported file left out</extracomment>
            <translation>
                <numerusform>已排除 {n} 个导出的文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{n} OCT volumes (OPT) were left out: photographs alone are graded.</source>
            <extracomment>For one: {n} OCT volume (OPT) was left out: photographs alone are graded.</extracomment>
            <translation>
                <numerusform>已略去 {n} 个 OCT 容积（OPT）：仅对照片分级。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file} names other patients than the photographs do: {names}.</source>
            <translation>{file} 所列的患者与照片的不同：{names}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: {patient} counts, its name seems to say {other}</source>
            <translation>{file}：以 {patient} 为准，其名称似乎指向 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>{file}: its own {other} counts, not {patient}</source>
            <translation>{file}：以其自身的 {other} 为准，而非 {patient}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/photograph_list.py" />
            <source>the list says {eye}, the photograph {other}</source>
            <translation>列表中为 {eye}，照片为 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/print_archive.py" />
            <source>The file holds another photograph now than the one that was graded; open the folder again.</source>
            <translation>文件现在包含的照片与已分级的照片不同；请重新打开文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>Other readers' readings are shown once you have confirmed yours.</source>
            <translation>您确认自己的阅片后才显示其他阅片者的记录。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>after your grade</source>
            <translation>在您分级之后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <location filename="../../retina_desktop/viewmodels/answer.py" />
            <source>no grade</source>
            <translation>无分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>{seen}, changed after</source>
            <translation>{seen}，之后有改动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>model seen before</source>
            <translation>事先看过模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>blind</source>
            <translation>盲法</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/reading_history.py" />
            <source>first grade blind</source>
            <translation>首次分级为盲法</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>A later entry was made in another window, and stays.</source>
            <translation>在另一个窗口中有更晚的录入，将予以保留。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>The reading was changed in another window, and is shown as it is now.</source>
            <translation>判读已在另一个窗口中更改，现按最新状态显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no grade to confirm yet: give one with 0-4, or U for ungradable.</source>
            <translation>尚无可确认的分级：请按 0-4 分级，无法分级按 U。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/record_reading.py" />
            <source>There is no reading to withdraw.</source>
            <translation>没有可撤回的阅片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>diseased</source>
            <translation>有病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>not analysed</source>
            <translation>未分析</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>reader and model differ</source>
            <translation>阅片者与模型不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>drawn from the negatives</source>
            <translation>从阴性中抽取</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{share} of the negatives</source>
            <translation>阴性的 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>no negatives</source>
            <translation>无阴性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{n} to read a second time: {why}.</source>
            <translation>需二次阅片 {n} 张：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/second_reading.py" />
            <source>{drawn} of {all} ({reached} %; {asked} % asked for)</source>
            <translation>{drawn}/{all}（{reached} %；要求 {asked} %）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an office document or an archive</source>
            <translation>办公文档或压缩包</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>an old office document</source>
            <translation>旧式办公文档</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a Parquet table</source>
            <translation>Parquet 表格</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: it is not text.</source>
            <translation>{file} 不是表格：它不是文本。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no table: {why}.</source>
            <translation>{file} 不是表格：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is larger than {most} MB: split the table.</source>
            <translation>{file} 大于 {most} MB：请拆分表格。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is {what}: save the table as CSV.</source>
            <translation>{file} 是{what}：请将表格另存为 CSV。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>{file} is no text in {encoding}.</source>
            <translation>{file} 不是 {encoding} 文本。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a quotation mark is never closed; the table may be cut off</source>
            <translation>有引号未闭合；表格可能被截断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>a cell is longer than any table's</source>
            <translation>有一个单元格过长，不像是表格中的</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/table_text.py" />
            <source>its quotation marks cannot be understood</source>
            <translation>无法理解其引号</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The fuse network</source>
            <translation>融合网络</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The main network's heads and the fuse network</source>
            <translation>主网络的输出头和融合网络</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The lesion detector</source>
            <translation>病变检测器</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>There is no candidate called {name}.</source>
            <translation>没有名为 {name} 的候选模型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>{name} cannot be deleted: {why}.</source>
            <translation>无法删除 {name}：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The system ended the training; most often there is no memory left. Close other programs and go on.</source>
            <translation>系统结束了训练；最常见的原因是内存不足。请关闭其他程序后继续。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>it said nothing</source>
            <translation>未给出任何说明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/training_command.py" />
            <source>The training ended by a fault of its own: {why}.</source>
            <translation>训练因自身错误而结束：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Changes of lesions are shown after your grades of both photographs.</source>
            <translation>病变变化在您对两张照片都分级后显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The model has not analysed both photographs yet.</source>
            <translation>模型尚未完成两张照片的分析。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The two were analysed by different models; analysed anew they can be compared.</source>
            <translation>两张照片由不同的模型分析；重新分析后即可比较。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/visit_change.py" />
            <source>The lesion maps of both photographs are not kept.</source>
            <translation>两张照片的病变图未保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{n} photographs of {file} are not there: {names}.</source>
            <extracomment>For one: {n} photograph of {file} is not there: {names}.</extracomment>
            <translation>
                <numerusform>{file} 中的 {n} 张照片不存在：{names}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file}: {rows}</source>
            <translation>{file}：{rows}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has grades, too: File, Import grades takes them in.</source>
            <translation>{file} 中也有分级：可通过“文件”&gt;“导入分级或工作列表”导入。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>{file} has no column for the photograph; its columns: {there}.</source>
            <translation>{file} 没有照片列；其列为：{there}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>line {line} names the same photograph and counts</source>
            <translation>第 {line} 行指向同一张照片，以该行为准</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says {eye}, this one {other}</source>
            <translation>该行为 {eye}，本行为 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it says patient {patient}, this one {other}</source>
            <translation>该行为患者 {patient}，本行为 {other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>it names a content and no file</source>
            <translation>指明了内容，但未指明文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/worklist_table.py" />
            <source>its place in the order is no number: {value}</source>
            <translation>其顺序号不是数字：{value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be {right}, not {value}.</source>
            <translation>{key} 必须是{right}，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>{key} must be one of {choices}, not {value}.</source>
            <translation>{key} 必须是 {choices} 之一，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>a list of texts</source>
            <translation>文本列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>from {least} to {most}</source>
            <translation>{least} 至 {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no folder {folder}: the model stays the one it was.</source>
            <translation>没有文件夹 {folder}：模型保持不变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no model in {folder}: bundle.json is missing. The model stays the one it was.</source>
            <translation>{folder} 中没有模型：缺少 bundle.json。模型保持不变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>There is no file {file}: the logo stays the one it was.</source>
            <translation>没有文件 {file}：徽标保持不变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Your name in the records; empty: your name on this computer.</source>
            <translation>记录中的姓名；留空则用本机上的用户名。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Show the model's opinion only after your own grade.</source>
            <translation>仅在您自己分级之后显示模型的意见。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Senior readers, with commas between: the grade that one of them confirms settles it where readers disagree.</source>
            <translation>高年资阅片者，以逗号分隔：阅片者意见不一致时，以其中一位确认的分级为准。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's name, on top of its reports.</source>
            <translation>诊所的名称，位于其报告顶部。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's logo (a PNG, JPEG or SVG file), on top of its reports.</source>
            <translation>诊所的徽标（PNG、JPEG 或 SVG 文件），位于其报告顶部。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Whose follow-up is suggested beside your grade: a table's name.</source>
            <translation>在您的分级旁建议采用谁的随访方案：表的名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The clinic's own tables of action and follow-up (a file); empty: the shipped ones.</source>
            <translation>诊所自己的处置和随访表（文件）；留空则用自带的表。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Open the folders inside a folder, too.</source>
            <translation>同时打开文件夹内的子文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger photographs are refused (millions of pixels).</source>
            <translation>拒绝更大的照片（百万像素）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Larger files are refused (MB).</source>
            <translation>拒绝更大的文件（MB）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The file of the readings; empty: the program's own.</source>
            <translation>判读文件；空：程序自己的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Folders opened before, newest first.</source>
            <translation>以前打开的文件夹，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list was opened from.</source>
            <translation>列表打开的来源。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The photograph on the screen.</source>
            <translation>屏幕上的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse photographs with the model.</source>
            <translation>用模型分析照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Analyse the whole list when the photograph on the screen is done.</source>
            <translation>屏幕上的照片完成后分析整个列表。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Where the model runs.</source>
            <translation>模型在何处运行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The folder of the model to use; empty: the promoted one, else the newest that came with the program.</source>
            <translation>所用模型的文件夹；留空则用已推选的模型，否则用随程序附带的最新模型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How far the analysis gives way to other programs (Unix).</source>
            <translation>分析对其他程序让步的程度（Unix）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>A recipe for retraining (a TOML file); empty: the training's own.</source>
            <translation>再训练的配方（TOML 文件）；留空则用训练自带的配方。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for photographs read ahead (MB).</source>
            <translation>预读照片所用内存（MB）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many neighbours are read ahead on each side.</source>
            <translation>每侧预读的相邻照片数。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Memory for small pictures (MB).</source>
            <translation>缩略图所用内存（MB）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Language of the window: English, Spanish, Hindi or Chinese; counts from the next start.</source>
            <translation>窗口的语言：英语、西班牙语、印地语或中文；下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Colours of the window: the name of a theme.</source>
            <translation>窗口的颜色：主题名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep zoom and place for the next photograph of the same size.</source>
            <translation>对下一张同样大小的照片保持缩放和位置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keep brightness, contrast and filters for the next photograph.</source>
            <translation>对下一张照片保持亮度、对比度和滤镜。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How many times the loupe magnifies the view.</source>
            <translation>放大镜放大视图的倍数。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How often a second two compared photographs are both seen while they blink; less is calmer.</source>
            <translation>闪烁时，所比较的两张照片每秒各显示的次数；越少越平稳。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Size and columns of the window.</source>
            <translation>窗口的大小和列。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The notice of intended use was read.</source>
            <translation>已阅读预期用途声明。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The tour of the window came once.</source>
            <translation>窗口导览已显示过一次。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list.</source>
            <translation>列表的顺序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Order of the list the other way round.</source>
            <translation>列表的相反顺序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The list is grouped by patient.</source>
            <translation>列表按患者分组。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>What the list is filtered by, as JSON.</source>
            <translation>列表的筛选条件（JSON）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Saved filters of the list, each a name and JSON.</source>
            <translation>列表的已存筛选，各为名称和 JSON。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Which list is one of second readings.</source>
            <translation>哪个列表是二次阅片列表。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Share of the negatives that is read twice.</source>
            <translation>需阅两次的阴性所占比例。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Of the draw among the negatives.</source>
            <translation>阴性抽样的编号。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The screening that was not finished, as JSON.</source>
            <translation>未完成的筛查（JSON）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The results that were looked at last.</source>
            <translation>最近查看过的结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How strongly lesion maps are drawn, 0 to 1.</source>
            <translation>病变图的绘制强度，0 至 1。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>How it is found out what spoke for the model's grade.</source>
            <translation>用何种方法找出支持模型分级的依据。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>Keys of your own, such as "grade.confirm=Return".</source>
            <translation>您自定义的按键，例如 "grade.confirm=Return"。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/settings.py" />
            <source>The settings could not be saved: {why}.</source>
            <translation>无法保存设置：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE (on its way)</source>
            <translation>CLAHE（计算中）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/adjustments.py" />
            <source>CLAHE cannot be shown. {why}</source>
            <translation>无法显示 CLAHE。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Starting the analysis…</source>
            <translation>正在启动分析…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Loading the model…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>No analysis: {why}</source>
            <translation>无法分析：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>{seconds} s a photograph</source>
            <translation>每张照片 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>model {name}</source>
            <translation>模型 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysis paused at {done} of {total}</source>
            <translation>分析已暂停：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/analyses.py" />
            <source>Analysing {done} of {total}</source>
            <translation>正在分析：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Give a grade first: keys 0 to 4, or U.</source>
            <translation>请先分级：按键 0 至 4，或 U。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The photograph was not on the screen yet: nothing was entered.</source>
            <translation>照片尚未显示在屏幕上：未录入任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>The reading of {file} was changed in another window.</source>
            <translation>{file} 的判读已在另一个窗口中更改。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>An ungradable photograph carries no finding of macular oedema.</source>
            <translation>无法分级的照片不带黄斑水肿的判断。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>confirm the model's grade of {file}</source>
            <translation>确认模型对 {file} 的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved: {why}</source>
            <translation>未保存：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/answering.py" />
            <source>Nothing was saved for {file}: {why}</source>
            <translation>未为 {file} 保存任何内容：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed yet</source>
            <translation>尚未计算</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Waiting for its turn</source>
            <translation>等待轮到</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The photograph is analysed by the model in use first</source>
            <translation>先由当前模型分析这张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>There is no model to ask</source>
            <translation>没有可询问的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{done} of {total} passes</source>
            <translation>第 {done}/{total} 遍</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>{method} of {file}</source>
            <translation>{file} 的 {method}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>The attribution was not made: {why}</source>
            <translation>未生成归因：{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Other eye</source>
            <translation>另一眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Earlier visit</source>
            <translation>先前就诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>Chosen</source>
            <translation>自选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not in the list</source>
            <translation>不在列表中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>not read yet</source>
            <translation>尚未阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: ungradable</source>
            <translation>您：无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>yours: {grade}</source>
            <translation>您：{grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/compared.py" />
            <source>model: {grade}</source>
            <translation>模型：{grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>{why} Both are shown as they are.</source>
            <translation>{why}两张均按原样显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Reading {name}…</source>
            <translation>正在读取 {name}…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Mirrored: left and right have changed sides</source>
            <translation>已镜像：左右已互换</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Looking where it fits…</source>
            <translation>正在寻找吻合位置…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No photograph</source>
            <translation>无照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye of patient {patient} nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation>列表中既没有患者 {patient} 的另一眼，也没有此眼的先前就诊：请选择一张照片进行比较。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>residual {share} % of the field ({px} px)</source>
            <translation>残差为视野的 {share} %（{px} px）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>Warped onto {name}</source>
            <translation>已变形配准到 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>covers {share} % of it</source>
            <translation>覆盖其 {share} %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>shown with {share} % of its pixels: memory is short</source>
            <translation>以其 {share} % 的像素显示：内存不足</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Every reading that was ever saved</source>
            <translation>曾保存过的所有阅片记录</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the list</source>
            <extracomment>For one: The {n} photograph of the list</extracomment>
            <translation>
                <numerusform>列表中的 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The {n} photographs of the filtered list</source>
            <extracomment>For one: The {n} photograph of the filtered list</extracomment>
            <translation>
                <numerusform>筛选后列表中的 {n} 张照片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>The photograph on the screen (its patient is not known)</source>
            <translation>屏幕上的照片（其患者未知）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>Patient {patient}: {n} photographs</source>
            <extracomment>For one: Patient {patient}: {n} photograph</extracomment>
            <translation>
                <numerusform>患者 {patient}：{n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} photographs are not read yet and left out.</source>
            <extracomment>For one: {n} photograph is not read yet and left out.</extracomment>
            <translation>
                <numerusform>{n} 张照片尚未阅片，已略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <source>{n} entries are not saved yet and left out.</source>
            <extracomment>For one: {n} entry is not saved yet and left out.</extracomment>
            <translation>
                <numerusform>{n} 条录入尚未保存，已略去。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/exporting.py" />
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The readings cannot be looked up: the store is not open.</source>
            <translation>无法查询阅片记录：存储未打开。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>your grade {values}</source>
            <translation>您的分级 {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>model's grade {values}</source>
            <translation>模型分级 {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>conformal set {values}</source>
            <translation>共形集合 {values}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>eye unknown</source>
            <translation>眼别未知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>the model's opinion on photographs that you have not graded is hidden (blind first)</source>
            <translation>您尚未分级的照片，模型意见是隐藏的（先盲读）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>entropy {least} to {most}</source>
            <translation>熵 {least} 至 {most}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>quality {least} to {most} %</source>
            <translation>质量 {least} 至 {most} %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to look at again</source>
            <translation>需再看</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>readers disagree</source>
            <translation>阅片者意见不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>none</source>
            <comment>no grade yet</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>no patient</source>
            <translation>无患者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>{since} to {until}</source>
            <translation>{since} 至 {until}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>since {day}</source>
            <translation>{day} 起</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/filter_words.py" />
            <source>until {day}</source>
            <translation>{day} 止</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades imported from {file}.</source>
            <extracomment>For one: {n} grade imported from {file}.</extracomment>
            <translation>
                <numerusform>已从 {file} 导入 {n} 条分级。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} were there already.</source>
            <extracomment>For one: {n} was there already.</extracomment>
            <translation>
                <numerusform>{n} 条早已存在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} wrong rows were left out.</source>
            <extracomment>For one: {n} wrong row was left out.</extracomment>
            <translation>
                <numerusform>已略去 {n} 个错误的行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new for {reader}.</source>
            <extracomment>For one: {n} grade is new for {reader}.</extracomment>
            <translation>
                <numerusform>{n} 条分级对 {reader} 而言是新的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} grades are new.</source>
            <extracomment>For one: {n} grade is new.</extracomment>
            <translation>
                <numerusform>{n} 条分级是新的。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Nothing is new.</source>
            <translation>没有新内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} are there already.</source>
            <extracomment>For one: {n} is there already.</extracomment>
            <translation>
                <numerusform>{n} 条已存在。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>{n} rows repeat others.</source>
            <extracomment>For one: {n} row repeats another.</extracomment>
            <translation>
                <numerusform>{n} 行与其他行重复。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/grade_import.py" />
            <source>Readings of {readers}.</source>
            <translation>阅片记录属于 {readers}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>The photograph is not read yet: try again in a moment.</source>
            <translation>照片尚未读取：请稍后再试。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/history.py" />
            <source>{n} entries are not saved yet and not shown here.</source>
            <extracomment>For one: {n} entry is not saved yet and not shown here.</extracomment>
            <translation>
                <numerusform>{n} 条录入尚未保存，此处未显示。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>Optic disc and fovea lie on the retina: point at a place within the field of view.</source>
            <translation>视盘和中心凹位于视网膜上：请指向视野内的位置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>This does not look like a fundus photograph; what the model says of it may mean nothing.</source>
            <translation>这看起来不像眼底照片；模型对它的说法可能没有意义。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/views/measure.py" />
            <source>optic disc</source>
            <translation>视盘</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>{landmarks} placed by {reader}</source>
            <translation>{landmarks}由 {reader} 放置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>move the {landmark}</source>
            <translation>移动{landmark}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <source>put disc and fovea back</source>
            <translation>还原视盘和中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The photograph is still being read.</source>
            <translation>照片仍在读取。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/landmarks.py" />
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>{what} of {file}</source>
            <translation>{file}：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The saved filter {name} cannot be read: {error}. It is kept, and not offered.</source>
            <translation>无法读取已存筛选 {name}：{error}。它被保留，但不提供使用。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>The list's last filter cannot be read: {error}. Every photograph is listed.</source>
            <translation>无法读取列表上次的筛选：{error}。列出所有照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>There is a filter {name} already.</source>
            <translation>已有筛选 {name}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A filter needs a name.</source>
            <translation>筛选需要名称。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_choices.py" />
            <source>A name has no brace in it.</source>
            <translation>名称中不能有花括号。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>queued</source>
            <translation>排队中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>to read</source>
            <translation>待阅</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>same grade</source>
            <translation>分级相同</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>one step apart</source>
            <translation>相差一级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>two or more apart</source>
            <translation>相差两级或以上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_filter.py" />
            <source>gradable or not</source>
            <translation>可否分级不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>No patient</source>
            <translation>无患者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>Patient {name}</source>
            <translation>患者 {name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{eye} graded</source>
            <translation>{eye} 已分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>both eyes alike</source>
            <translation>双眼相同</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>worse eye {eye}</source>
            <translation>较重眼 {eye}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{left} of {total} to read</source>
            <translation>待阅 {left}/{total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>{n} files cannot be shown</source>
            <extracomment>For one: {n} file cannot be shown</extracomment>
            <translation>
                <numerusform>{n} 个文件无法显示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <source>all read</source>
            <translation>全部已阅</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_groups.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>read</source>
            <translation>已阅</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder</source>
            <translation>按文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>as in the folder, backwards</source>
            <translation>按文件夹，倒序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, A to Z</source>
            <translation>名称，A 到 Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>name, Z to A</source>
            <translation>名称，Z 到 A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, to read first</source>
            <translation>状态，待阅在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>status, read first</source>
            <translation>状态，已阅在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, highest first</source>
            <translation>您的分级，由高到低</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>your grade, lowest first</source>
            <translation>您的分级，由低到高</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, highest first</source>
            <translation>模型分级，由高到低</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>model's grade, lowest first</source>
            <translation>模型分级，由低到高</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>least certain first</source>
            <translation>最不确定的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>most certain first</source>
            <translation>最确定的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>uncertain and varied first</source>
            <translation>不确定且多样的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>certain and alike first</source>
            <translation>确定且相似的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe first</source>
            <translation>可能重度的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>likely severe last</source>
            <translation>可能重度的在后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, largest first</source>
            <translation>共形集合，由大到小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>conformal set, smallest first</source>
            <translation>共形集合，由小到大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, largest first</source>
            <translation>分歧，由大到小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>disagreement, smallest first</source>
            <translation>分歧，由小到大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, worst first</source>
            <translation>图像质量，最差在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>image quality, best first</source>
            <translation>图像质量，最好在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>most likely wrong first</source>
            <translation>最可能错误的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>least likely wrong first</source>
            <translation>最不可能错误的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, A to Z</source>
            <translation>患者，A 到 Z</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <source>patient, Z to A</source>
            <translation>患者，Z 到 A</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, newest first</source>
            <translation>日期，最新在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/list_sort.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>date, oldest first</source>
            <translation>日期，最旧在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for photographs…</source>
            <translation>正在查找照片…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{count} photographs so far</source>
            <translation>目前 {count} 张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>{file} holds another picture than when you marked lesions in it.</source>
            <translation>{file} 现在包含的图片与您标记病变时不同。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/listing.py" />
            <source>The marks stay with the old one.</source>
            <translation>标记仍属于原来的图片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of {file} were changed in another window: look at them and mark again.</source>
            <translation>{file} 的标记已在另一个窗口中更改：请查看后重新标记。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>The marks of this photograph were made on {old} pixels, and it has {new} now: they are kept, and not shown.</source>
            <translation>这张照片的标记是在 {old} 像素上做的，现在为 {new} 像素：标记已保留，但不显示。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks ({kinds}) are damaged in the store and left out; all others are shown. What you draw there again mends them.</source>
            <extracomment>For one: {n} tile of the marks ({kinds}) is damaged in the store and left out; all others are shown. What you draw there again mends it.</extracomment>
            <translation>
                <numerusform>存储中有 {n} 个标记图块（{kinds}）已损坏并略去；其余均已显示。您在该处重新绘制即可修复。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window after this step: it cannot be undone.</source>
            <translation>{file} 的标记在此步骤之后已在另一个窗口中更改：无法撤销此步骤。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_book.py" />
            <source>The marks of {file} were changed in another window, and are shown as they are now.</source>
            <translation>{file} 的标记已在另一个窗口中更改，现按最新状态显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>accept {lesions}</source>
            <translation>接受{lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>drop {lesions}</source>
            <translation>舍弃{lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>mark {lesions}</source>
            <translation>标记{lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>erase marks of {lesions}</source>
            <translation>擦除{lesions}的标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/mark_steps.py" />
            <source>say that all is marked: {lesions}</source>
            <translation>声明已全部标记：{lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No retina is seen here: nothing can be marked outside of the round field.</source>
            <translation>此处看不到视网膜：圆形视野之外不能做任何标记。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The marks are still being read.</source>
            <translation>标记仍在读取。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model does not propose this kind</source>
            <translation>模型不为此类提供候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>No proposals yet</source>
            <translation>尚无候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>Proposals are shown after your grade</source>
            <translation>候选在您分级后显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The wand needs the model's map. {why}.</source>
            <translation>魔棒需要模型的病变图。{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/marking.py" />
            <source>The model's map is empty here: nothing grows.</source>
            <translation>模型的病变图在此处为空：没有可生长的内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Analysing…</source>
            <translation>正在分析…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Queued.</source>
            <translation>排队中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Shown after your grade.</source>
            <translation>在您分级后显示。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/model_opinion.py" />
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>grades now</source>
            <translation>当前使用</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>a candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>cannot be used</source>
            <translation>无法使用</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>promoted</source>
            <translation>已推选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>rolled back to</source>
            <translation>已回退至</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>The candidate {name} was deleted.</source>
            <translation>候选模型 {name} 已删除。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>{name} was promoted: it grades from now on. One action returns to the model before.</source>
            <translation>已推选 {name}：从现在起由它分级。一步操作即可回到之前的模型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/models.py" />
            <source>Rolled back: {name} grades again.</source>
            <translation>已回退：重新由 {name} 分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>Earlier readings could not be read, so they are not in it.</source>
            <translation>先前的判读无法读取，因此不在其中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>All earlier readings were copied there.</source>
            <translation>所有先前的判读都已复制到那里。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/moving.py" />
            <source>The readings that were in it are shown; those from before stay where they were.</source>
            <translation>显示其中已有的判读；之前的仍留在原处。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>What you see was read before that, and your grade counts for it.</source>
            <translation>您看到的内容是在此之前读取的，您的分级对其有效。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>The file of this photograph holds another picture now.</source>
            <translation>此照片的文件现在包含另一张图片。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>{n} photographs are not there any more.</source>
            <extracomment>For one: {n} photograph is not there any more.</extracomment>
            <translation>
                <numerusform>{n} 张照片已不在那里。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/presence.py" />
            <source>Readings follow photographs that were moved: open the folder where they are now.</source>
            <translation>判读会跟随被移动的照片：请打开它们现在所在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/pyramid.py" />
            <source>A picture of {width} x {height} pixels does not fit in memory.</source>
            <translation>{width} x {height} 像素的图像内存装不下。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>confirm {grade} of {file}</source>
            <translation>确认 {file} 的 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>grade {grade} of {file}</source>
            <translation>{file} 的分级 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>macular oedema of {file}</source>
            <translation>{file} 的黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>signs of {file}</source>
            <translation>{file} 的体征</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>image quality of {file}</source>
            <translation>{file} 的图像质量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reading_commands.py" />
            <source>note on {file}</source>
            <translation>{file} 的备注</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>Changed since the list was written, and another picture now: {names}.</source>
            <translation>自列表写出后已更改，现为另一张图片：{names}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/recognising.py" />
            <source>{file} holds another picture than before; the readings of that one stay with it.</source>
            <translation>{file} 包含与之前不同的图片；那张图片的判读仍属于它。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>No reading can be added: put that right and try again, or keep the readings in another file.</source>
            <translation>无法添加判读：请排除问题后重试，或将判读保存到另一个文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>What you entered is kept and saved once the store can be written again.</source>
            <translation>您录入的内容已保留，待存储可写时保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/records.py" />
            <source>The store is not open.</source>
            <translation>存储未打开。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Another file…</source>
            <translation>另一个文件…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Start again</source>
            <translation>重新启动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Use the shipped model</source>
            <translation>使用随附的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show it as it is now</source>
            <translation>按现在的样子显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the results</source>
            <translation>显示结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Go on with it</source>
            <translation>继续进行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Leave it</source>
            <translation>不再继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show the training</source>
            <translation>显示训练</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Show report…</source>
            <translation>显示报告…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <source>Save diagnostics archive…</source>
            <translation>保存诊断压缩包…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/remedies.py" />
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Readings are not saved yet: make the report once they are.</source>
            <translation>阅片记录尚未保存：请在保存后再生成报告。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until this reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until this reader has given a grade.</extracomment>
            <translation>
                <numerusform>{n} 张照片的模型意见未计入：在该阅片者分级之前，这些意见是隐藏的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>Other readers' grades of {n} photographs are not counted: they are hidden until this reader has confirmed theirs.</source>
            <extracomment>For one: Other readers' grades of {n} photograph are not counted: they are hidden until this reader has confirmed one.</extracomment>
            <translation>
                <numerusform>{n} 张照片的其他阅片者分级未计入：在该阅片者确认自己的分级之前，这些分级是隐藏的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>{n} photographs of the list were not looked at yet and are left out.</source>
            <extracomment>For one: {n} photograph of the list was not looked at yet and is left out.</extracomment>
            <translation>
                <numerusform>列表中有 {n} 张照片尚未读取，已略去。</numerusform>
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
            <translation>眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Taken</source>
            <comment>photograph</comment>
            <translation>拍摄于</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Grade</source>
            <translation>分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 3-4</source>
            <translation>3-4 级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Uncertainty</source>
            <translation>不确定度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>At 90 %</source>
            <translation>90 % 覆盖率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Oedema</source>
            <translation>水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Refer</source>
            <translation>转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The date of capture, where the file or the store says it</source>
            <translation>拍摄日期，若文件或存储中有记录</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's grade, 0 to 4; U where it calls the photograph ungradable</source>
            <translation>模型的分级，0 至 4；判为无法分级时为 U</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Probability that the grade is 3 or 4</source>
            <translation>分级为 3 或 4 的概率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Entropy over the grades: 0 certain, 1 uncertain</source>
            <translation>各分级的熵：0 确定，1 不确定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The grades that together hold the true one 90 times of 100</source>
            <translation>合起来每 100 次中有 90 次包含真实分级的各分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema, by IDRiD's scale: 0 no hard exudate, 1 farther than one disc diameter from the fovea, 2 within one disc diameter</source>
            <translation>模型判断的黄斑水肿风险，按 IDRiD 分级：0 无硬性渗出，1 距黄斑中心凹超过一个视盘直径，2 在一个视盘直径以内</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model would refer it; of an ungradable photograph nothing is said</source>
            <translation>模型建议转诊；对无法分级的照片不作说明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Microaneurysms counted</source>
            <translation>微动脉瘤计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Haemorrhages counted</source>
            <translation>出血计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Hard exudates counted</source>
            <translation>硬性渗出计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Soft exudates counted</source>
            <translation>棉絮斑计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Why it failed, or what is wrong with the photograph</source>
            <translation>失败的原因，或照片的问题所在</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>U ungradable</source>
            <translation>U 无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>This row cannot be read.</source>
            <translation>无法读取此行。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>{missing} not found</source>
            <translation>未找到{missing}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}</source>
            <translation>黄斑水肿风险 {risk}：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>under 1 %</source>
            <translation>不到 1 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/words.py" />
            <source>over 99 %</source>
            <translation>超过 99 %</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>risk {number}</source>
            <translation>风险 {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>refer</source>
            <translation>转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>right eye</source>
            <translation>右眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>left eye</source>
            <translation>左眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>model: ungradable</source>
            <translation>模型：无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Every photograph in the list is read.</source>
            <translation>列表中的照片均已阅。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{n} readings are entered and not confirmed.</source>
            <extracomment>For one: {n} reading is entered and not confirmed.</extracomment>
            <translation>
                <numerusform>{n} 条判读已录入但未确认。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>your {grade}</source>
            <translation>您的 {grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: {grade}</source>
            <translation>{who}：{grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{who}: look again</source>
            <translation>{who}：请再看</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{words}, model seen</source>
            <translation>{words}，已看模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · another model</source>
            <translation>{words} · 其他模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>{readers} disagree</source>
            <translation>{readers} 意见不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Study {study}</source>
            <translation>检查 {study}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Why: {reason}</source>
            <translation>原因：{reason}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>grade {grade}</source>
            <translation>{grade} 级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>to look at again: {words}</source>
            <translation>需再看：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file {day}</source>
            <translation>文件 {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>file of {day}</source>
            <translation>文件日期 {day}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>Captured {time} (EXIF or DICOM)</source>
            <translation>拍摄于 {time}（EXIF 或 DICOM）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>No capture date in it; the file is of {time}</source>
            <translation>无拍摄日期；文件日期为 {time}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>open</source>
            <comment>a patient's rows</comment>
            <translation>已展开</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <source>closed</source>
            <comment>a patient's rows</comment>
            <translation>已折叠</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>make room, then choose Screen, Go on</source>
            <translation>请腾出空间，然后选择“筛查”&gt;“继续”</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>choose another folder for the results</source>
            <translation>请为结果选择另一个文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {count} photographs so far</source>
            <translation>筛查：目前 {count} 张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening ends at {done} of {total}…</source>
            <translation>筛查正在结束：{done}/{total}…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening paused at {done} of {total}</source>
            <translation>筛查已暂停：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening: {done} done, waits for new ones</source>
            <translation>筛查：已完成 {done}，等待新照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Screening {done} of {total}</source>
            <translation>正在筛查：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>失败 {n} 张</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>A screening was not finished when the program ended: {folder}.</source>
            <translation>程序结束时有一次筛查未完成：{folder}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>Another window or program is screening into {folder} now: wait for it, or choose another folder.</source>
            <translation>另一个窗口或程序正在向 {folder} 写入筛查结果：请等待其完成，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening stopped. {why}</source>
            <translation>筛查已停止。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening was ended. What was done, {done} photographs, is in {file}.</source>
            <translation>筛查已结束。已完成的 {done} 张照片在 {file} 中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a minute</source>
            <translation>每分钟 {rate} 张</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{rate} a second</source>
            <translation>每秒 {rate} 张</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} graded</source>
            <extracomment>For one: {n} graded</extracomment>
            <translation>
                <numerusform>已分级 {n} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} ungradable</source>
            <extracomment>For one: {n} ungradable</extracomment>
            <translation>
                <numerusform>无法分级 {n} 张</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>{n} done before</source>
            <extracomment>For one: {n} done before</extracomment>
            <translation>
                <numerusform>先前已完成 {n} 张</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/screening.py" />
            <source>The screening is done: {counts}.</source>
            <translation>筛查已完成：{counts}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The list is in {folder}: to-read.csv for the second reader, to-read-reasons.csv for you.</source>
            <translation>列表在 {folder} 中：to-read.csv 供第二阅片者使用，to-read-reasons.csv 供您使用。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} photographs are not where they were when they were screened.</source>
            <extracomment>For one: {n} photograph is not where it was when it was screened.</extracomment>
            <translation>
                <numerusform>{n} 张照片已不在筛查时所在的位置。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Blind first was switched on for the second reading.</source>
            <translation>已为二次阅片开启先盲读。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: all {n} read</source>
            <translation>二次阅片：全部 {n} 张已阅</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Second reading: {read} of {all} read</source>
            <translation>二次阅片：已阅 {read}/{all}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>The second reading is finished: {n} read and confirmed.</source>
            <translation>二次阅片已完成：{n} 张已阅并确认。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{n} cannot be opened.</source>
            <extracomment>For one: {n} cannot be opened.</extracomment>
            <translation>
                <numerusform>{n} 张无法打开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>Readers disagree on {n} of them</source>
            <extracomment>For one: Readers disagree on {n} of them</extracomment>
            <translation>
                <numerusform>阅片者对其中 {n} 张意见不一致</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>{disagree}: Screen, Readers disagree lists them for a senior.</source>
            <translation>{disagree}：可通过“筛查”&gt;“阅片者意见不一致”列出，供高年资阅片者裁定。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/second_readings.py" />
            <source>No two readers disagree.</source>
            <translation>没有任何两位阅片者意见不一致。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings that could not be saved last time are saved now.</source>
            <extracomment>For one: {n} reading that could not be saved last time is saved now.</extracomment>
            <translation>
                <numerusform>上次未能保存的 {n} 条阅片现已保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>You can grade without it.</source>
            <translation>没有它您也可以分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>Readings are kept in {file} from now on.</source>
            <translation>从现在起判读保存在 {file} 中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/spoken_parts.py" />
            <source>Weighing…</source>
            <translation>正在权衡…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training ends; its checkpoint is kept…</source>
            <translation>训练正在结束；其检查点会保留…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Paused: {stage}</source>
            <translation>已暂停：{stage}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{time} so far</source>
            <translation>已用时 {time}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training module is not installed with this program: pip install the project with its training.</source>
            <translation>本程序未安装训练模块：请用 pip install 安装包含训练部分的项目。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>What was to be trained is not known any more: start it anew.</source>
            <translation>已无法得知原本要训练的内容：请重新开始训练。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training cannot be started: {why}.</source>
            <translation>无法启动训练：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training is done: {name} can be compared with {model}.</source>
            <translation>训练已完成：可将 {name} 与 {model} 比较。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped. It can go on from its checkpoint.</source>
            <translation>训练已停止。可从其检查点继续。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The training was stopped before its first checkpoint: it begins anew.</source>
            <translation>训练在第一个检查点之前已停止：将重新开始。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>There is no new model. {why}</source>
            <translation>没有新模型。{why}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The new model is compared and written</source>
            <translation>比较并写入新模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Network {part} of {parts} learns</source>
            <translation>第 {part} 个网络学习（共 {parts} 个）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The readings are gathered</source>
            <translation>汇集判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>Photographs are looked at</source>
            <translation>查看照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>The networks learn</source>
            <translation>网络学习</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/training.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}：{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Fetching the lesions of both…</source>
            <translation>正在获取两张照片的病变…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions are compared where both photographs are in the list.</source>
            <translation>两张照片都在列表中时才比较病变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions of two patients or two eyes are not compared.</source>
            <translation>不比较不同患者或不同眼的病变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>The lesion maps of the other photograph are no longer kept: open it to have them made again.</source>
            <translation>另一张照片的病变图已不再保留：打开该照片即可重新生成。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Comparing the lesions of both…</source>
            <translation>正在比较两张照片的病变…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>{new} new, {gone} gone, {grown} grown, {shrunk} shrunk</source>
            <translation>新增 {new}，消失 {gone}，增大 {grown}，缩小 {shrunk}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions: {counts}</source>
            <translation>病变：{counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Lesions since {date}: {counts}</source>
            <translation>自 {date} 以来的病变：{counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/visit_changes.py" />
            <source>Microaneurysms a year: {formed} new, {gone} gone. Two photographs of an unchanged eye give some 9 new or gone for each 100.</source>
            <translation>每年微动脉瘤：新增 {formed}，消失 {gone}。同一未变化的眼的两张照片，每 100 个中约有 9 个显示为新增或消失。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>analysing</source>
            <translation>分析中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist.py" />
            <source>The analysis is switched off in the settings.</source>
            <translation>分析已在设置中关闭。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/worklist_order.py" />
            <source>To look at again: {words}</source>
            <translation>需再看：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The green channel as grey: vessels and haemorrhages darkest</source>
            <translation>绿色通道显示为灰度：血管和出血最暗</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>CLAHE</source>
            <translation>CLAHE</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Local contrast: contrast limited adaptive histogram equalisation</source>
            <translation>局部对比度：限制对比度的自适应直方图均衡</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Invert</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Gamma</source>
            <translation>伽马</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Adjust the picture</source>
            <translation>调整图像</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/adjust_bar.py" />
            <source>The photograph as the file is</source>
            <translation>照片恢复为文件原样</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute</source>
            <translation>计算</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>The answer that is explained: what spoke for it, and what against it</source>
            <translation>被解释的答案：支持与反对的依据</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Method of the attribution</source>
            <translation>归因方法</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Answer that is explained</source>
            <translation>被解释的答案</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>its own grade</source>
            <translation>其自身分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Progress of the attribution</source>
            <translation>归因进度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Stop the attribution</source>
            <translation>停止归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Compute the attribution</source>
            <translation>计算归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Leave off computing</source>
            <translation>放弃计算</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Evidence against this answer and for it, over the photograph in grey</source>
            <translation>反对和支持此答案的证据，叠加在灰度照片上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against, up to {share}</source>
            <translation>反对，最高 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none against</source>
            <translation>无反对</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for, up to {share}</source>
            <translation>支持，最高 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>none for</source>
            <translation>无支持</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is the strongest evidence in this photograph; no probability</source>
            <translation>100 % 是此照片中最强的证据；不是概率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way, over the photograph in grey</source>
            <translation>变化影响最大之处（无论方向），叠加在灰度照片上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>little</source>
            <translation>小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much, up to {share}</source>
            <translation>大，最高 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>100 % is what matters most in this photograph; no probability</source>
            <translation>100 % 是此照片中最重要之处；不是概率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>By {model}, not this opinion's model</source>
            <translation>由 {model} 生成，并非此意见的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>grown</source>
            <translation>增大</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>shrunk</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt</source>
            <translation>存疑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>not comparable  {count}</source>
            <translation>不可比较  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a photograph</source>
            <translation>与一张照片比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Name, patient, eye or date</source>
            <translation>名称、患者、眼别或日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Photographs that match</source>
            <translation>匹配的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Reading</source>
            <translation>阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>A file…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/choose_photograph.py" />
            <source>Compare with a file</source>
            <translation>与文件比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>What you want to do</source>
            <translation>您要做的事</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/command_palette.py" />
            <source>Actions that match</source>
            <translation>匹配的操作</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Beside</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Curtain</source>
            <translation>卷帘</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blend</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Blink</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Changes</source>
            <translation>变化</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Comparing</source>
            <translation>比较中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>The patient: the worse eye</source>
            <translation>患者：较重眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Where the curtain hangs, or how much of the other photograph is blended in</source>
            <translation>卷帘所在位置，或另一张照片的混合比例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>How often a second both are seen while blinking</source>
            <translation>闪烁时两张每秒各显示的次数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>Share</source>
            <translation>比例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>More tools</source>
            <translation>更多工具</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_bar.py" />
            <source>{rate} Hz</source>
            <translation>{rate} Hz</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_layer.py" />
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The other photograph</source>
            <translation>另一张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/compare_pane.py" />
            <source>The photograph</source>
            <translation>这张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no photograph of this patient's other eye.</source>
            <translation>列表中没有此患者另一眼的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>The list has no earlier photograph of this eye.</source>
            <translation>列表中没有此眼先前的照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>without its lesion maps</source>
            <translation>不含其病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Over it: {other}</source>
            <translation>叠加：{other}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>worse eye: {grade}</source>
            <translation>较重眼：{grade}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparing.py" />
            <source>Patient {patient}: {what}</source>
            <translation>患者 {patient}：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>your photographs that were held out</source>
            <translation>您的留出照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>the model's own held-out photographs</source>
            <translation>模型自带的留出照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Difference (95 %)</source>
            <translation>差值（95 %）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>What {model} gave to photographs of each grade</source>
            <translation>{model} 对各级照片给出的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Readers said {truth}, the model {given}: {count}</source>
            <translation>阅片者判为 {truth}，模型判为 {given}：{count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>The model that is compared</source>
            <translation>所比较的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>On which photographs</source>
            <translation>基于哪些照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures of both models</source>
            <translation>两个模型的指标</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Photographs that changed their grade</source>
            <translation>分级有变化的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window (Return)</source>
            <translation>在主窗口中显示（Return）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote</source>
            <translation>推选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>It grades from then on; one action returns to the model before</source>
            <translation>此后由它分级；一步操作即可回到之前的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Discard</source>
            <translation>舍弃</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate; the model in use stays</source>
            <translation>删除候选模型；当前使用的模型不变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Your reason to promote it all the same; it is kept in the log</source>
            <translation>您仍要推选它的理由；将保存在日志中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Reason to promote it all the same</source>
            <translation>仍要推选它的理由</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Delete the candidate {name}? It cannot be brought back.</source>
            <translation>删除候选模型 {name}？删除后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>There is no candidate yet: a training makes one.</source>
            <translation>尚无候选模型：训练会生成一个。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{name} came without a comparison.</source>
            <translation>{name} 未附带比较结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{photographs}, of which neither model learnt</source>
            <translation>{photographs}，两个模型均未从中学习</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>{n} photographs changed their grade</source>
            <extracomment>For one: {n} photograph changed its grade</extracomment>
            <translation>
                <numerusform>{n} 张照片的分级有变化</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Promote all the same</source>
            <translation>仍要推选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Advice by the signs ticked</source>
            <translation>依据所勾选体征的提示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for your grade</source>
            <translation>按您的分级的处置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Follow-up for your grade</source>
            <translation>按您的分级的随访</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Your grades of both eyes</source>
            <translation>您对双眼的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>The patient's grade by the worse eye</source>
            <translation>按较重眼的患者分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Action for the patient</source>
            <translation>对患者的处置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Both eyes of {patient}</source>
            <translation>{patient} 的双眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/consequences_block.py" />
            <source>Worse eye: {words}</source>
            <translation>较重眼：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>uncertainty {value}</source>
            <translation>不确定度 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <source>Colours of the lesion maps</source>
            <translation>病变图的颜色</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/contact_sheet.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Contact sheet</source>
            <translation>缩略图总览</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/controls.py" />
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>This is all that goes into the archive: no photographs, no names, no readings. Look through it before you save it.</source>
            <translation>压缩包中的全部内容均在此处：不含照片，不含姓名，不含阅片记录。请在保存之前通览一遍。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Nothing is sent: you save a file and give it to whoever helps you.</source>
            <translation>不会发送任何内容：由您保存文件，并交给为您提供帮助的人。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Files of the archive</source>
            <translation>压缩包中的文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Gathering…</source>
            <translation>正在收集…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Text of the file</source>
            <translation>文件的文本</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>Archives (*.zip)</source>
            <translation>压缩包 (*.zip)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/diagnostics_dialog.py" />
            <source>The archive is in {file}.</source>
            <translation>压缩包在 {file} 中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Retina Desktop helps a reader to grade diabetic retinopathy on colour fundus photographs, on this computer alone: no photograph leaves it.</source>
            <translation>Retina Desktop 帮助阅片者在彩色眼底照片上对糖尿病视网膜病变分级，只在本机运行：照片不会离开本机。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The model's grade, its maps and its counts are suggestions to be checked. It sees none of venous beading, intraretinal microvascular abnormalities and new vessels, and it can miss what it should see.</source>
            <translation>模型的分级、病变图和计数只是需要核对的建议。它看不到静脉串珠、视网膜内微血管异常和新生血管，也可能漏掉本应看到的病变。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The answer that counts is yours. Each is kept with your name, the time, and whether you saw the model's opinion first.</source>
            <translation>以您的判断为准。每次判断都连同您的姓名、时间以及您是否先看过模型意见一并保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the full edition.</source>
            <translation>这是完整版。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This is the light edition, without PyTorch: making attributions and retraining need the full one.</source>
            <translation>这是轻量版，不含 PyTorch：生成归因和再训练需要完整版。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch and SQLAlchemy.</source>
            <translation>Apache-2.0。使用 Qt for Python (LGPL-3.0)、NumPy、OpenCV、Pillow、OpenVINO、PyTorch 和 SQLAlchemy 制作。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO and SQLAlchemy.</source>
            <translation>Apache-2.0。使用 Qt for Python (LGPL-3.0)、NumPy、OpenCV、Pillow、OpenVINO 和 SQLAlchemy 制作。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>This translation was made by a machine; no person has checked it.</source>
            <translation>此翻译由机器完成，尚未经人工核对。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Licence</source>
            <translation>许可</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Text of the licence</source>
            <translation>许可文本</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Version {number}</source>
            <translation>版本 {number}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>The whole licence</source>
            <translation>完整许可</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/dialogs.py" />
            <source>Intended use</source>
            <translation>预期用途</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Without it no patient's identifier is written. Notes stay in tables as they were typed: look for names in them.</source>
            <translation>若不勾选，则不写入患者标识。备注按录入时的原样保留在表格中：请检查其中有无姓名。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Who gets the file learns whose eyes these are.</source>
            <translation>得到此文件的人会知道这些眼属于谁。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>As what</source>
            <translation>导出格式</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Of what</source>
            <translation>导出范围</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Only each reader's newest reading of a photograph</source>
            <translation>每位阅片者对每张照片仅取最新的阅片记录</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>With patients' identifiers</source>
            <translation>包含患者标识</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>The file or folder to write</source>
            <translation>要写入的文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Choose where to write</source>
            <translation>选择写入位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How far the export is</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>How the export went</source>
            <translation>导出结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Where to write</source>
            <translation>写入位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>{file} is there already: replace it?</source>
            <translation>{file} 已存在：是否替换？</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Replace it</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing…</source>
            <translation>正在写入…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Writing… {done} of {total}</source>
            <translation>正在写入… {done}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>And {n} more.</source>
            <translation>以及另外 {n} 项。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/export_dialog.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>已停止。未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filmstrip.py" />
            <source>Other eye and earlier visits</source>
            <translation>另一眼和先前就诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>What the list is filtered by</source>
            <translation>列表的筛选条件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_chips.py" />
            <source>Remove from the filter: {words}</source>
            <translation>从筛选中移除：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for the model</source>
            <translation>等待模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Waits for your grade</source>
            <translation>等待您的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and did not confirm it</source>
            <translation>您已分级但未确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave a grade and confirmed it</source>
            <translation>您已分级并确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You call it ungradable, or the model does and you may know</source>
            <translation>您判为无法分级，或模型如此判断且您可以得知</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The model could not analyse it</source>
            <translation>模型无法分析</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The file cannot be opened</source>
            <translation>文件无法打开</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Ungradable</source>
            <translation>无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You gave no grade yet</source>
            <translation>您尚未分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Right eye</source>
            <translation>右眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Left eye</source>
            <translation>左眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Neither the file nor its name says which eye</source>
            <translation>文件及其名称均未说明是哪只眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model give the same grade, or both call it ungradable</source>
            <translation>您与模型分级相同，或都判为无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only one of you calls it ungradable</source>
            <translation>只有一方判为无法分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Filter of the list</source>
            <translation>列表的筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your grade</source>
            <translation>您的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>part of the identity; - for none</source>
            <translation>身份标识的一部分；- 表示无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Part of the patient's identity; a single - lists photographs of which none is known</source>
            <translation>患者身份标识的一部分；单独的 - 列出身份未知的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date from</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The first day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Date to</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>The capture date of EXIF or DICOM; the file's time where there is none.</source>
            <translation>EXIF 或 DICOM 的拍摄日期；没有时用文件时间。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Given grades</source>
            <translation>已给分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades to look at again</source>
            <translation>需再看的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>A grade that you, another reader or a table gave, and that the model contradicts; blind first or not</source>
            <translation>由您、其他判读者或表格给出且与模型相矛盾的分级；无论是否盲法优先</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers disagree</source>
            <translation>阅片者意见不一致</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Readers confirmed different grades, and none of the seniors has settled it</source>
            <translation>阅片者确认了不同的分级，且尚无高年资阅片者裁定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Only photographs that you have graded: {why}.</source>
            <translation>仅您已分级的照片：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Model's grade</source>
            <translation>模型分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>You and the model</source>
            <translation>您与模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>How many grades in the conformal set</source>
            <translation>保形集中有几个分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Entropy: 0 certain, 1 uncertain</source>
            <translation>熵：0 确定，1 不确定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least entropy</source>
            <translation>最小熵</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most entropy</source>
            <translation>最大熵</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Image quality, chance that it is gradable</source>
            <translation>图像质量，可分级的概率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Least image quality</source>
            <translation>最低图像质量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Most image quality</source>
            <translation>最高图像质量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Keep this filter under a name</source>
            <translation>将此筛选命名保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Close this page; the filter stays</source>
            <translation>关闭此页；筛选保留</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs</source>
            <translation>体征</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Image quality</source>
            <translation>图像质量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Sign</source>
            <translation>体征</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Signs that the detector cannot see</source>
            <translation>检测器看不到的体征</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>Why the photograph is poor, or ungradable</source>
            <translation>照片质量差或无法分级的原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/findings_panel.py" />
            <source>{title}, {count} ticked</source>
            <translation>{title}，已勾选 {count} 项</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade: quadratic weighted kappa</source>
            <translation>分级：二次加权 kappa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: sensitivity</source>
            <translation>需转诊：灵敏度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: specificity</source>
            <translation>需转诊：特异度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable: AUROC</source>
            <translation>需转诊：AUROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called referable</source>
            <translation>3 级或 4 级判为需转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade 3 or 4 called 3 or 4</source>
            <translation>3 级或 4 级判为 3 级或 4 级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>calibration error of the grade's probability</source>
            <translation>分级概率的校准误差</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>grade {grade} called {grade}</source>
            <translation>{grade} 级判为 {grade} 级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eye {value}</source>
            <translation>眼别 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>camera {value}</source>
            <translation>相机 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>quality {value}</source>
            <translation>质量 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>usable</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>reject</source>
            <translation>不合格</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the clinic's hold-out</source>
            <translation>诊所的留出照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>the model's own hold-out</source>
            <translation>模型自带的留出照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>referable eyes</source>
            <translation>需转诊的眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>eyes of grade 3 or 4</source>
            <translation>3 级或 4 级的眼</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may be promoted: it was shown to be no worse than {before} beyond the margins.</source>
            <translation>{after} 可以推选：已证明其不劣于 {before}，差距不超出界值。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted: it is worse than {before}.</source>
            <translation>{after} 不可推选：它劣于 {before}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{after} may not be promoted yet: too few photographs were held out to show that it is no worse than {before}.</source>
            <translation>{after} 暂不可推选：留出的照片太少，无法证明其不劣于 {before}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The clinic has no photograph held out, so nobody can tell how the candidate does on its eyes: it cannot be shown to be no worse.</source>
            <translation>诊所没有留出的照片，因此无从得知候选模型在诊所的眼上表现如何：无法证明其不劣。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model in use came without a hold-out of its own (held_out.safetensors), so nobody can tell what the candidate forgot of what it knew: it cannot be shown to be no worse. Models released since 2026-11-26 bring one.</source>
            <translation>当前模型未自带留出照片（held_out.safetensors），因此无从得知候选模型遗忘了哪些原先掌握的内容：无法证明其不劣。自 2026-11-26 起发布的模型均带有留出照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>The model's own hold-out are features that its former detector saw, without a photograph: what the changed detector sees in them nobody can tell, so what the candidate forgot of what it knew cannot be shown. Who has those photographs names their folder with --data.</source>
            <translation>模型自带的留出数据是其先前的检测器所见的特征，不含照片：更改后的检测器会从中看到什么，无从得知，因此无法显示候选模型遗忘了哪些原先掌握的内容。如有这些照片，请用 --data 指定其文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no loss beyond the margin of {margin}.</source>
            <translation>{told}：没有超出界值 {margin} 的损失。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost than the margin of {margin} allows.</source>
            <translation>{told}：损失超出界值 {margin} 所允许的范围。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: worse at 95 %.</source>
            <translation>{told}：在 95 % 水平上更差。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: within the margin of {margin}.</source>
            <translation>{told}：在界值 {margin} 之内。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: more is lost there than the margin of {margin} allows.</source>
            <translation>{told}：此处的损失超出界值 {margin} 所允许的范围。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: a fall of more than {kappa_margin}, so it forgot.</source>
            <translation>{told}：下降超过 {kappa_margin}，说明候选模型有所遗忘。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no fall of more than {kappa_margin}.</source>
            <translation>{told}：下降未超过 {kappa_margin}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nothing can be said of severe eyes.</source>
            <translation>{told}，因此对 3 级或 4 级的眼无法作出任何判断。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so nobody can tell what was forgotten.</source>
            <translation>{told}，因此无从得知遗忘了什么。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place}: no photograph allows it</source>
            <translation>{figure}，{place}：没有照片可供计算</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{figure} on {place} ({photographs} of {patients}): {before} before, {after} after, difference {difference} (95 % interval {low} to {high})</source>
            <translation>{figure}，{place}（{photographs}，{patients}）：之前 {before}，之后 {after}，差值 {difference}（95 % 区间 {low} 至 {high}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{n} patients</source>
            <extracomment>For one: {n} patient</extracomment>
            <translation>
                <numerusform>{n} 位患者</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}, so it cannot be shown to be no worse: about {needed} {eyes} are needed.</source>
            <translation>{told}，因此无法证明其不劣：约需 {needed} 只{eyes}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: of the {eyes} {n} that the model in use sends on are missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</source>
            <extracomment>For one: {told}: of the {eyes} {n} that the model in use sends on is missed newly and {gained} found newly, and a loss beyond the margin of {margin} cannot be excluded.</extracomment>
            <translation>
                <numerusform>{told}：在{eyes}中，当前模型判为转诊的有 {n} 只被新漏判，另有 {gained} 只新检出，无法排除超出界值 {margin} 的损失。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; about {needed} more {eyes} held out, for which nothing changes, are needed to show it.</source>
            <translation>{told}：就目前所见并不更差，但{eyes}太少，无法排除超出界值 {margin} 的损失；要证明这一点，还需再留出约 {needed} 只结果不变的{eyes}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; more {eyes} of other patients are needed to show it.</source>
            <translation>{told}：就目前所见并不更差，但{eyes}太少，无法排除超出界值 {margin} 的损失；要证明这一点，需要更多来自其他患者的{eyes}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>{name} (grade {grade})</source>
            <translation>{name}（{grade} 级）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/gate_words.py" />
            <source>Missed newly, to be looked at: {eyes}.</source>
            <translation>新漏判，需查看：{eyes}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>{kind}: {photographs}. Press to list these alone.</source>
            <translation>{kind}：{photographs}。按下可仅列出这些照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>How many of each grade</source>
            <translation>各分级的数量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/grade_chart.py" />
            <source>Grade {grade}, {name}</source>
            <translation>{grade} 级，{name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handed_list.py" />
            <source>The list that was open before, with its filter, its order and its photograph</source>
            <translation>之前打开的列表，连同其筛选、顺序和照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Another reader</source>
            <translation>另一位判读者</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <source>Press any key or click to go on.</source>
            <translation>按任意键或单击以继续。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/handover.py" />
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: {name}</source>
            <translation>阅片者：{name}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>On the screen</source>
            <translation>在屏幕上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What changed</source>
            <translation>改动</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Model then</source>
            <translation>当时的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Seen</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>History of {photograph}</source>
            <translation>{photograph} 的历史</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Readings, newest first</source>
            <translation>阅片记录，最新在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Looking up the readings…</source>
            <translation>正在查询阅片记录…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>How many readings there are</source>
            <translation>阅片记录数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>What is not shown</source>
            <translation>未显示的内容</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Reading {number}, hash {hash}</source>
            <translation>阅片 {number}，哈希 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Each stays as it was saved; a change is a new one.</source>
            <translation>每条均保持保存时的原样；改动即为新的一条。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{n} readings.</source>
            <extracomment>For one: {n} reading.</extracomment>
            <translation>
                <numerusform>{n} 条阅片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>No reading.</source>
            <translation>无阅片记录。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>Not as saved: reading {numbers}. Run `retina-desktop store verify`.</source>
            <translation>与保存时不符：阅片 {numbers}。请运行 `retina-desktop store verify`。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>verified {hash}</source>
            <translation>已验证 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>ALTERED {hash}</source>
            <translation>已被篡改 {hash}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/history_dialog.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Gradable</source>
            <translation>可分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Say which…</source>
            <translation>请指明…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>Column: {what}</source>
            <translation>列：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>choose a column</source>
            <translation>选择一列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>column {n}</source>
            <translation>第 {n} 列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{value} means</source>
            <translation>{value} 表示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_columns.py" />
            <source>{n}, oedema {where}</source>
            <translation>{n}，水肿：{where}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by commas</source>
            <translation>以逗号分隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by semicolons</source>
            <translation>以分号分隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by tabs</source>
            <translation>以制表符分隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>parted by |</source>
            <translation>以 | 分隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import from {file}</source>
            <translation>从 {file} 导入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Reading the table…</source>
            <translation>正在读取表格…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The first rows of the table</source>
            <translation>表格的前几行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What will be imported</source>
            <translation>将要导入的内容</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows that are wrong</source>
            <translation>有误的行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Why it cannot be imported</source>
            <translation>不能导入的原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import the right rows and leave out the wrong ones</source>
            <translation>导入正确的行，略去有误的行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Rows looked at</source>
            <translation>已检查的行</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Whose readings they become</source>
            <translation>这些阅片记录归谁所有</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>beside the table</source>
            <translation>与表格同一文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>The folder of the photographs</source>
            <translation>照片所在的文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Readings of</source>
            <translation>阅片记录属于</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>What its words mean</source>
            <translation>其用词的含义</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Open as the worklist</source>
            <translation>作为工作列表打开</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>List its photographs in its order, and import nothing</source>
            <translation>按其顺序列出其中的照片，不导入任何内容</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows</source>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>{n} rows are wrong.</source>
            <extracomment>For one: {n} row is wrong.</extracomment>
            <translation>
                <numerusform>{n} 行有误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Import {n} grades</source>
            <extracomment>For one: Import {n} grade</extracomment>
            <translation>
                <numerusform>导入 {n} 条分级</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Choose the column for: {what}. A table without grades can be a worklist.</source>
            <translation>请选择对应的列：{what}。没有分级的表格可作为工作列表。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Say whose readings they become.</source>
            <translation>请指明这些阅片记录归谁所有。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Looking for the photographs…</source>
            <translation>正在查找照片…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/import_dialog.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Filter the keys</source>
            <translation>筛选按键</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Use this key</source>
            <translation>使用此按键</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>As it came</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>or</source>
            <comment>between two keys</comment>
            <translation>或</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Choose an action to give it another key.</source>
            <translation>选择一项操作以更改其按键。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press another key for “{name}” in the field, then use it.</source>
            <translation>在输入框中按下“{name}”的另一个按键，然后使用它。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>Press the key in the field first.</source>
            <translation>请先在输入框中按下按键。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>{key} is already the key of “{name}”.</source>
            <translation>{key} 已是“{name}”的按键。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/keys_dialog.py" />
            <source>The key is changed.</source>
            <translation>按键已更改。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>No ETDRS grid: {missing} not found
Drag the dashed mark to where it lies</source>
            <translation>无 ETDRS 网格：未找到{missing}
请将虚线标记拖到其所在位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/landmark_layer.py" />
            <source>ETDRS grid: 1, 3 and 6 mm (1 DD = 1.5 mm)</source>
            <translation>ETDRS 网格：1、3 和 6 mm（1 DD = 1.5 mm）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>none · highest {share}</source>
            <translation>无 · 最高 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/lesion_legend.py" />
            <source>{count} · highest {share}</source>
            <translation>{count} · 最高 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Name, eye or status</source>
            <translation>名称、眼别或状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Search the list</source>
            <translation>搜索列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Photographs of which every word is part of the name, the eye, the patient or the status</source>
            <translation>每个词都出现在名称、眼别、患者或状态中的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Filter the list</source>
            <translation>筛选列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Saved filters</source>
            <translation>已存筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Order of the list</source>
            <translation>列表的顺序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The other way round</source>
            <translation>反向</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Group by patient</source>
            <translation>按患者分组</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>How many photographs are listed</source>
            <translation>列出的照片数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>The other way round: {order}</source>
            <translation>反向：{order}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <location filename="../../retina_desktop/views/messages.py" />
            <source>{shown} of {total}</source>
            <translation>{shown}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Left out what you have not graded: {why}.</source>
            <translation>已略去您未分级的照片：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What you have not graded comes last: {why}.</source>
            <translation>您未分级的照片排在最后：{why}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>This order tells of the first photographs that the model finds them likely severe.</source>
            <translation>此顺序会透露：模型认为排在最前的照片可能为重度。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>Comparing the photographs…</source>
            <translation>正在比较照片…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last.</source>
            <translation>已有人阅片的照片排在最后。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/list_head.py" />
            <source>What anybody has read comes last, and before it {n} photographs without kept features.</source>
            <extracomment>For one: What anybody has read comes last, and before it {n} photograph without kept features.</extracomment>
            <translation>
                <numerusform>已有人阅片的照片排在最后，其前为 {n} 张没有已保存特征的照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>打开最近的(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>What cannot be shown cannot be graded.</source>
            <translation>无法显示的照片不能分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>Maps are shown after your grade</source>
            <translation>病变图在您分级后显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps yet</source>
            <translation>尚无病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>No maps</source>
            <translation>无病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Undo {what}</source>
            <translation>撤销：{what}(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>&amp;Redo {what}</source>
            <translation>重做：{what}(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/main_window.py" />
            <source>This file cannot be shown.</source>
            <translation>无法显示此文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual is in English only.</source>
            <translation>手册仅有英文版。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Manual — Retina Desktop</source>
            <translation>手册 — Retina Desktop</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>The manual's pages are not in {folder}: install the program anew.</source>
            <translation>手册的页面不在 {folder} 中：请重新安装本程序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Search the manual</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Page of the manual</source>
            <translation>手册页面</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Back</source>
            <comment>to the page before</comment>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Smaller letters</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Larger letters</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>This leads out of the manual, and nothing was opened: {address}</source>
            <translation>此链接指向手册之外，未打开任何内容：{address}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Chapters</source>
            <translation>章节</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>Nothing in the manual has all of these words.</source>
            <translation>手册中没有同时包含所有这些词的内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/manual_window.py" />
            <source>{n} places</source>
            <extracomment>For one: {n} place</extracomment>
            <translation>
                <numerusform>{n} 处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Accept and drop</source>
            <translation>接受和舍弃</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Mark lesions</source>
            <translation>标记病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>All marked</source>
            <translation>已全部标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>End marking</source>
            <translation>结束标记</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Kind of lesion</source>
            <translation>病变类型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Counts</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Wand: from which share of the likeliest pixel</source>
            <translation>魔棒：从最可能像素的多大比例起</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>From {share}</source>
            <translation>自 {share} 起</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size of the brush</source>
            <translation>画笔大小</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} marked</source>
            <extracomment>For one: {n} marked</extracomment>
            <translation>
                <numerusform>已标记 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{marked}, {proposed}</source>
            <translation>{marked}，{proposed}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{marked}. {why}</source>
            <translation>{marked}。{why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>{n} proposed</source>
            <extracomment>For one: {n} proposed</extracomment>
            <translation>
                <numerusform>候选 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Size {px} px</source>
            <translation>大小 {px} px</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_bar.py" />
            <source>Threshold {share}</source>
            <translation>阈值 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/mark_layer.py" />
            <source>Here you see the other photograph: marks belong to the one below. Compare side by side to mark.</source>
            <translation>此处显示的是另一张照片：标记属于下面的那一张。请并排比较后再标记。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px
no disc diameters: {missing} not found</source>
            <translation>{px} px
无视盘直径：未找到{missing}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>{px} px · {diameters} DD</source>
            <translation>{px} px · {diameters} DD</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/measure.py" />
            <source>Measure: drag a line, or Enter at its two ends. Escape ends.</source>
            <translation>测量：拖出一条线，或在两端按 Enter。Escape 结束。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss the message</source>
            <translation>关闭消息</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/messages.py" />
            <source>Answer the message</source>
            <translation>回应消息</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>It is</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made from</source>
            <translation>来源模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Made</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Readings</source>
            <translation>判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Although</source>
            <translation>仍要推选的理由</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Models, newest first</source>
            <translation>模型，最新的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was promoted and rolled back to, newest first</source>
            <translation>推选与回退记录，最新的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Roll back</source>
            <translation>回退</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Let the model grade that graded before the last promotion</source>
            <translation>改由上次推选之前的分级模型分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Show its comparison</source>
            <translation>显示其比较结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>What was decided</source>
            <translation>作出的决定</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Every byte of each model was compared with the hashes that it was released with.</source>
            <translation>每个模型的每个字节都已与其发布时的哈希值核对。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/models_page.py" />
            <source>Opinions of another model stay in the store, marked, and are made anew when there is time.</source>
            <translation>其他模型的意见会带标记保留在存储中，有空闲时重新生成。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>ST</source>
            <comment>quadrant</comment>
            <translation>颞上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>superotemporal</source>
            <translation>颞上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>IT</source>
            <comment>quadrant</comment>
            <translation>颞下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>inferotemporal</source>
            <translation>颞下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>IN</source>
            <comment>quadrant</comment>
            <translation>鼻下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>inferonasal</source>
            <translation>鼻下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>SN</source>
            <comment>quadrant</comment>
            <translation>鼻上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>superonasal</source>
            <translation>鼻上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Probability of each grade</source>
            <translation>各级的概率</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>grade {grade}: {share}</source>
            <translation>{grade} 级：{share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>by quadrant</source>
            <translation>按象限</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>About the fovea, along the line from the optic disc: {quadrants}</source>
            <translation>以中心凹为中心，沿其与视盘的连线：{quadrants}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Show it now</source>
            <translation>立即显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Your reading will record that you saw the model's opinion first</source>
            <translation>您的阅片将记录您先看过模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By another model than the one in use: it will be renewed</source>
            <translation>来自当前使用模型之外的模型：将会更新</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{grade} · refer</source>
            <translation>{grade} · 转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{action} · {share} to be referred</source>
            <translation>{action} · 需转诊 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>no single reason</source>
            <translation>无单一原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{why}. Photograph the eye again, or have it examined.</source>
            <translation>{why}。请重新拍摄该眼，或安排检查。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Judged all the same, the model would say grade {grade}. Do not rely on it.</source>
            <translation>若仍要判断，模型会给出 {grade} 级。请勿依赖。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>This does not look like a fundus photograph: look at it before you rely on the grade.</source>
            <translation>这看起来不像眼底照片：在依据该分级之前请先查看。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade {grade} or more: {share}, hence not the longest bar.</source>
            <translation>{grade} 级及以上：{share}，故并非最长的条。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: the same.</source>
            <translation>仅按计数的分级：相同。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}; the model's: {own}.</source>
            <translation>仅按计数的分级：{grade}；模型的：{own}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found: quadrants would be a guess.</source>
            <translation>未能找到{missing}：象限只能是猜测。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the model's {landmarks}, not by what a reader placed.</source>
            <translation>象限按模型的{landmarks}，而非判读者放置的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Quadrants by the {landmarks} that a reader placed.</source>
            <translation>象限按判读者放置的{landmarks}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>{n} of {total} {lesions}</source>
            <translation>{total} 处{lesions}中的 {n} 处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>On the optic disc, so likely none: {lesions}.</source>
            <translation>位于视盘上，因此可能并非病变：{lesions}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>the network's own estimate from the whole photograph</source>
            <translation>网络根据整张照片得出的自身估计</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}. {remark}.</source>
            <translation>黄斑水肿风险 {risk}：{words}。{remark}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: {words}, by the model's fovea, not by the one that a reader placed.</source>
            <translation>黄斑水肿风险 {risk}：{words}，按模型的中心凹，而非判读者放置的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By another model than the one in use</source>
            <translation>来自当前使用模型之外的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show {lesions}</source>
            <translation>显示{lesions}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Lesion maps and attribution</source>
            <translation>病变图和归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Heat map</source>
            <translation>热图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Show the lesion maps</source>
            <translation>显示病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Outlines in place of colour</source>
            <translation>以轮廓代替颜色</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Attribution</source>
            <translation>归因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity of what is drawn over the photograph</source>
            <translation>照片上叠加内容的不透明度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>{lesions}, shown from {share}</source>
            <translation>{lesions}，自 {share} 起显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Opacity {share}</source>
            <translation>不透明度 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: the model's</source>
            <translation>阈值：模型的</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: higher</source>
            <translation>阈值：较高</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay_bar.py" />
            <source>Threshold: lower</source>
            <translation>阈值：较低</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Fit the whole photograph</source>
            <translation>适合整张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>One pixel for one pixel</source>
            <translation>一比一像素</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Loupe</source>
            <translation>放大镜</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>ETDRS grid, disc and fovea</source>
            <translation>ETDRS 网格、视盘和中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen, and what does not fit its eye</source>
            <translation>文件中未显示的内容，以及与其眼别不符之处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>fit {share}</source>
            <translation>适合 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_view.py" />
            <source>Preview: full resolution is on its way</source>
            <translation>预览：完整分辨率即将到来</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>step</source>
            <translation>步数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>now {value}</source>
            <translation>当前 {value}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Referable: ROC</source>
            <translation>需转诊：ROC</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>1 − specificity</source>
            <translation>1 − 特异度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>sensitivity</source>
            <translation>灵敏度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>Reliability</source>
            <translation>可靠性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>certainty</source>
            <translation>确定性</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/plots.py" />
            <source>share of right grades</source>
            <translation>分级正确的比例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm, next</source>
            <translation>确认，下一张</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirm the grade and go to the next photograph</source>
            <translation>确认分级并转到下一张照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>State of your reading</source>
            <translation>您的阅片状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Your answer in detail, and the model's opinion</source>
            <translation>您的详细答案和模型的意见</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Accept the model's, next</source>
            <translation>采用模型的，下一张</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Not graded yet</source>
            <translation>尚未分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered</source>
            <translation>已录入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Open the report</source>
            <translation>打开报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>No program on this computer opens {file}.</source>
            <translation>本机上没有可打开 {file} 的程序。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Report of this patient</source>
            <translation>此患者的报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>programme</source>
            <comment>file name</comment>
            <translation>筛查项目</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Programme's report</source>
            <translation>筛查项目报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>Making the report…</source>
            <translation>正在生成报告…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reporting.py" />
            <source>The report is in {file}.</source>
            <translation>报告在 {file} 中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_table.py" />
            <source>Columns of the results</source>
            <translation>结果的列</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 first</source>
            <translation>可能为 3 或 4 级的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>likely grade 3 or 4 last</source>
            <translation>可能为 3 或 4 级的在后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, highest first</source>
            <translation>分级，由高到低</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>grade, lowest first</source>
            <translation>分级，由低到高</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred first</source>
            <translation>需转诊的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>to be referred last</source>
            <translation>需转诊的在后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, most severe first</source>
            <translation>水肿，最重的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>oedema, least severe first</source>
            <translation>水肿，最轻的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, most first</source>
            <translation>微动脉瘤，由多到少</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>microaneurysms, fewest first</source>
            <translation>微动脉瘤，由少到多</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, most first</source>
            <translation>出血，由多到少</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>haemorrhages, fewest first</source>
            <translation>出血，由少到多</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, most first</source>
            <translation>硬性渗出，由多到少</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>hard exudates, fewest first</source>
            <translation>硬性渗出，由少到多</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, most first</source>
            <translation>棉絮斑，由多到少</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>soft exudates, fewest first</source>
            <translation>棉絮斑，由少到多</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable first</source>
            <translation>失败和无法分级的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>failed and ungradable last</source>
            <translation>失败和无法分级的在后</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>right eyes first</source>
            <translation>右眼在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>left eyes first</source>
            <translation>左眼在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened</source>
            <translation>按筛查顺序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>as they were screened, last first</source>
            <translation>按筛查顺序，倒序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>The file of the results</source>
            <translation>结果文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable photographs and why</source>
            <translation>无法分级的照片及原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show the newest</source>
            <translation>显示最新</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Name, eye or reason</source>
            <translation>名称、眼别或原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Search the results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>To be referred</source>
            <translation>需转诊</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what the model would refer, without the ungradable ones</source>
            <translation>仅模型建议转诊的照片，不含无法分级的</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only what could not be analysed, with the reason</source>
            <translation>仅无法分析的照片，并附原因</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Order of the results</source>
            <translation>结果的顺序</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Lesion maps</source>
            <translation>病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>How many results are listed</source>
            <translation>列出的结果数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This list shows the model's opinion: what is read from here is recorded as read after seeing it.</source>
            <translation>此列表显示模型的意见：从此处阅片的，均记录为看过模型意见后阅片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Other results…</source>
            <translation>其他结果…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Read from here</source>
            <translation>从此处阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Open this photograph for reading; the next ones follow as they are listed here (Return)</source>
            <translation>打开这张照片阅片；之后的照片按此处列出的顺序进行（Return）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{n} to be referred</source>
            <extracomment>For one: {n} to be referred</extracomment>
            <translation>
                <numerusform>需转诊 {n} 张</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>{shown} of {total} listed</source>
            <translation>已列出 {shown}/{total}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Reading the results…</source>
            <translation>正在读取结果…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No results are open.</source>
            <translation>未打开任何结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph matches. “Show all” lists every one again.</source>
            <translation>没有符合的照片。“全部显示”可重新列出所有照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>No photograph has its result yet.</source>
            <translation>尚无照片得出结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Over each photograph, from a probability of 0.5</source>
            <translation>叠加在每张照片上，自概率 0.5 起</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>This screening kept no maps.</source>
            <translation>此次筛查未保留病变图。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Ungradable {share} of {total} analysed</source>
            <translation>已分析 {total} 张，无法分级 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>No filter saved yet</source>
            <translation>尚无已存筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Save this filter…</source>
            <translation>保存此筛选(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace the saved filter “{name}”?</source>
            <translation>替换已存筛选“{name}”？</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save the filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Rename the filter</source>
            <translation>重命名筛选</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Delete the saved filter “{name}”?</source>
            <translation>删除已存筛选“{name}”？</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name of the filter</source>
            <translation>筛选的名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/saved_filters.py" />
            <source>Every photograph</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Screen a folder</source>
            <translation>筛查文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Start the screening</source>
            <translation>开始筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folders to be screened</source>
            <translation>要筛查的文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Folder for the results</source>
            <translation>存放结果的文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Keep the lesion maps, too</source>
            <translation>同时保留病变图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>For the contact sheet; some 0.1 to 1 MB a photograph</source>
            <translation>用于缩略图总览；每张照片约 0.1 至 1 MB</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only photographs that are new since then</source>
            <translation>仅处理此后新增的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Go on with photographs that come later, as from a camera</source>
            <translation>继续处理之后到来的照片，例如来自相机的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Until you cancel it; a file that is still being written is left until it is whole</source>
            <translation>直到您取消为止；仍在写入的文件会等到其完整后再处理</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Only names such as</source>
            <translation>仅限此类名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>No names such as</source>
            <translation>排除此类名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>* stands for any characters, ? for one; several apart by spaces, such as *_left.* *_right.*</source>
            <translation>* 代表任意多个字符，? 代表一个字符；多个名称以空格分隔，例如 *_left.* *_right.*</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>every photograph</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>none is left out</source>
            <translation>不排除任何照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Photographs of these folders, and of those inside them</source>
            <translation>这些文件夹及其子文件夹中的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. New ones are added to them.</source>
            <translation>那里已有先前筛查的结果。新结果将添加到其中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Results of an earlier screening are there. They are kept, under another name.</source>
            <translation>那里已有先前筛查的结果。它们将以另一名称保留。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder first.</source>
            <translation>请先添加一个文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name a folder for the results.</source>
            <translation>请指定存放结果的文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Name the folder for the results in full, such as {folder}.</source>
            <translation>请填写存放结果的文件夹的完整路径，例如 {folder}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>{path} is a file; the results need a folder.</source>
            <translation>{path} 是文件；结果需要存放在文件夹中。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screen_dialog.py" />
            <source>Add a folder of photographs</source>
            <translation>添加照片文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>A screening is under way. Closed once more, the window ends it and keeps what is done; the next start offers to go on.</source>
            <translation>筛查正在进行。再次关闭窗口会结束筛查并保留已完成的部分；下次启动时可选择继续。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>One screening at a time: cancel this one, or wait for its end.</source>
            <translation>一次只能进行一个筛查：请取消当前筛查，或等待其结束。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Open the results of a screening</source>
            <translation>打开一次筛查的结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>Results of a screening</source>
            <translation>筛查结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>There are no results yet: screen a folder first, or open a table.</source>
            <translation>尚无结果：请先筛查文件夹，或打开表格。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>The screening has no result yet; the first is there when the model has graded a photograph.</source>
            <translation>筛查尚无结果；模型为一张照片分级后即有首个结果。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening.py" />
            <source>From the results</source>
            <translation>来自结果</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} photographs in the order of the results. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph as the results list it. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>{n} 张照片按结果的顺序排列。您已看过模型对它们的意见：记录中会注明。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/screening.py" />
            <source>{n} more are left out.</source>
            <extracomment>For one: {n} more is left out.</extracomment>
            <translation>
                <numerusform>另有 {n} 张已略去。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Screening</source>
            <translation>筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How far the screening is</source>
            <translation>筛查进行到何处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>How fast the screening is, and how long it still takes</source>
            <translation>筛查的速度以及还需多长时间</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Progress of the screening</source>
            <translation>筛查进度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening</source>
            <translation>取消筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Cancel the screening; what is done is kept</source>
            <translation>取消筛查；已完成的部分保留</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Go on with the screening</source>
            <translation>继续筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/screening_foot.py" />
            <source>Pause the screening</source>
            <translation>暂停筛查</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Second readings</source>
            <translation>二次阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The list of the window</source>
            <translation>窗口中的列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results of a screening</source>
            <translation>一次筛查的结果</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>First reading</source>
            <translation>首次阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the first reading is</source>
            <translation>首次阅片所在之处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The results.csv that a screening wrote</source>
            <translation>筛查写出的 results.csv</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Of the negatives, drawn by patient: both eyes of a patient go together</source>
            <translation>从阴性中按患者抽取：同一患者的双眼一并抽取</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>The same number draws the same patients, also when the folder has grown</source>
            <translation>相同的编号会抽到相同的患者，即使文件夹中增加了照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Share of the negatives</source>
            <translation>阴性所占比例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Number of the draw</source>
            <translation>抽样编号</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Only referable photographs count as diseased</source>
            <translation>仅将需转诊的照片算作有病变</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Mild retinopathy without macular oedema is drawn among the negatives then</source>
            <translation>此时，无黄斑水肿的轻度视网膜病变归入阴性参与抽取</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>How many are to be read a second time</source>
            <translation>需二次阅片的数量</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>What is to be known of this draw</source>
            <translation>关于此次抽样的说明</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>To be read a second time</source>
            <translation>需二次阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Start reading</source>
            <translation>开始阅片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>These photographs become the list, blind first</source>
            <translation>这些照片成为列表，先盲读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Save the list…</source>
            <translation>保存列表…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>As a table for the second reader, and one with the reasons for the programme's lead</source>
            <translation>保存为供第二阅片者使用的表格，以及一份附有原因、供项目负责人使用的表格</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Nothing is changed</source>
            <translation>不作任何更改</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Choose the results.csv of a screening.</source>
            <translation>请选择一次筛查的 results.csv。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs in all</source>
            <extracomment>For one: {n} photograph in all</extracomment>
            <translation>
                <numerusform>共 {n} 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>You have read {n} of these yourself.</source>
            <extracomment>For one: You have read {n} of these yourself.</extracomment>
            <translation>
                <numerusform>其中 {n} 张由您本人阅过。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>A second reading is another reader's: set that name in the settings first.</source>
            <translation>二次阅片须由另一位阅片者进行：请先在设置中填写其姓名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>{n} photographs are neither read nor analysed yet, and left out.</source>
            <extracomment>For one: {n} photograph is neither read nor analysed yet, and left out.</extracomment>
            <translation>
                <numerusform>{n} 张照片既未阅片也未分析，已略去。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Results of a screening (*.csv)</source>
            <translation>筛查结果 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/second_reading_dialog.py" />
            <source>Where the list is written</source>
            <translation>列表写入位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Clinic</source>
            <translation>诊所</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Analysis</source>
            <translation>分析</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Small pictures</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>What spoke for the grade</source>
            <translation>什么支持该分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>No setting has these words.</source>
            <translation>没有包含这些词的设置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>the whole view</source>
            <translation>整体视图</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>How much each part moved the model's grade</source>
            <translation>各部分对模型分级的影响</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>{part}: {moved} grades</source>
            <translation>{part}：{moved} 级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>− lower</source>
            <translation>− 更低</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>higher +</source>
            <translation>更高 +</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>What moved the grade</source>
            <translation>影响分级的因素</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>By {model}, not by the model of this opinion</source>
            <translation>由 {model} 得出，并非此意见的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/spoken_bars.py" />
            <source>Grades that each part added to, or took from, the model's estimate: from {start} for a clean eye to {end} for this one (Shapley values).</source>
            <translation>各部分对模型估计值增减的级数：从无病变眼的 {start} 到此眼的 {end}（Shapley 值）。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>State of the photograph</source>
            <translation>照片的状态</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Try the samples</source>
            <translation>试用示例</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs open</source>
            <translation>未打开照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Open a folder, or drop folders and photographs here.</source>
            <translation>打开文件夹，或将文件夹和照片拖放到此处。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No photographs there</source>
            <translation>那里没有照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>No file in it looks like a photograph.</source>
            <translation>其中没有像照片的文件。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Choose a photograph on the left.</source>
            <translation>请在左侧选择一张照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>Reading {name} …</source>
            <translation>正在读取 {name} …</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/state_card.py" />
            <source>This photograph cannot be shown</source>
            <translation>这张照片无法显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>The model and where it runs</source>
            <translation>模型及其运行位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Research use only · not a medical device</source>
            <translation>仅供研究使用 · 非医疗器械</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whose name the readings carry</source>
            <translation>阅片记录署名</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Whether your readings are saved</source>
            <translation>您的阅片是否已保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Reader: nobody yet</source>
            <translation>阅片者：尚无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Read only</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/status_line.py" />
            <source>{n} readings are not saved yet. Make room, then try again; closed once more, the window leaves them for the next start.</source>
            <extracomment>For one: {n} reading is not saved yet. Make room, then try again; closed once more, the window leaves it for the next start.</extracomment>
            <translation>
                <numerusform>{n} 份判读尚未保存。请腾出空间后重试；再次关闭时，窗口会将其留到下次启动。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Where the program was when it failed. It names no patient, no reader and no file; it lies on this computer alone.</source>
            <translation>程序出错时运行到何处。其中不含任何患者、阅片者或文件的名称；仅保存在本机上。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Save a diagnostics archive</source>
            <translation>保存诊断压缩包</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/support.py" />
            <source>Report of the last run</source>
            <translation>上次运行的报告</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” cannot be read: {error}</source>
            <translation>无法读取主题“{name}”：{error}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/theme.py" />
            <source>The theme “{name}” gives {role} the colour “{value}”; it should look like #1b1e22.</source>
            <translation>主题“{name}”为 {role} 指定了颜色“{value}”；格式应如 #1b1e22。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Photographs come here</source>
            <translation>照片在这里显示</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Open a folder ({open}), or drop a folder or photographs on the window. Nothing leaves this computer.</source>
            <translation>打开文件夹（{open}），或将文件夹或照片拖放到窗口中。任何内容都不会离开本机。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>The list</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>All photographs of the folder, with what was read and how. Arrows go through it, {next} goes to the next that you have not read, and the funnel above it filters.</source>
            <translation>文件夹中的所有照片，以及判读的内容和方式。方向键可在其中移动，{next} 转到下一张您尚未阅片的照片，上方的漏斗图标用于筛选。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Your grade first</source>
            <translation>先由您分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Look, then press 0 to 4, or {ungradable} where the photograph cannot be judged. {confirm} confirms and goes on. Each answer is saved at once, and {undo} takes it back.</source>
            <translation>先看照片，再按 0 至 4；照片无法判读时按 {ungradable}。{confirm} 确认并继续。每个答案都会立即保存，{undo} 可将其收回。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Then the model's</source>
            <translation>然后是模型的分级</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model says appears here once you have given your grade, so that yours stays your own. It is a suggestion to be checked: the answer that counts is yours.</source>
            <translation>在您给出分级之后，模型的意见才会显示在此处，使您的分级保持独立。它只是需要核对的建议：以您的答案为准。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>What the model saw</source>
            <translation>模型看到了什么</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Its lesion maps lie over the photograph after your grade. {maps} hides and shows them, {outlines} draws their edges, {why} shows what spoke for the grade.</source>
            <translation>在您分级之后，模型的病变图会叠加在照片上。{maps} 隐藏和显示病变图，{outlines} 绘制其边缘，{why} 显示支持该分级的依据。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Everything else</source>
            <translation>其他一切</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{palette} finds any action by a few letters, {keys} lists all keys, and {manual} opens the manual at what is in front of you. This tour is under Help, too.</source>
            <translation>{palette} 只需输入几个字母即可查找任何操作，{keys} 列出所有按键，{manual} 打开手册中与您面前的内容对应的章节。本导览也可从“帮助”菜单打开。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Skip the tour</source>
            <translation>跳过导览</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Back</source>
            <comment>to the step before</comment>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>{step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>Next</source>
            <comment>step of the tour</comment>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/tour.py" />
            <source>To try it now: File, Open the samples lists synthetic photographs.</source>
            <translation>现在即可试用：“文件”菜单中的“打开示例”会列出合成照片。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>A training is under way. Closed once more, the window ends it; its checkpoint is kept, and it can go on.</source>
            <translation>训练正在进行。再次关闭窗口会结束训练；其检查点会保留，之后可继续。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>{name} is not where it was: open its folder.</source>
            <translation>{name} 已不在原处：请打开其所在文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>Where {name} lies is not known: open its folder.</source>
            <translation>不知道 {name} 在哪里：请打开其文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>None of these photographs is where it was: open their folder.</source>
            <translation>这些照片均已不在原处：请打开其所在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>From the training</source>
            <translation>来自训练</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training.py" />
            <source>{n} photographs from the training. You have seen the model's opinion of them: the record says so.</source>
            <extracomment>For one: {n} photograph from the training. You have seen the model's opinion of it: the record says so.</extracomment>
            <translation>
                <numerusform>{n} 张照片来自训练。您已看过模型对它们的意见：记录中会注明。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training.py" />
            <source>The settings name a model of their own, {chosen}: it goes on until that is emptied.</source>
            <translation>设置中另行指定了模型 {chosen}：在清空该项设置之前，仍使用该模型。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>To learn from</source>
            <translation>供学习</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Held out</source>
            <translation>留出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from what the networks saw of each photograph: a minute</source>
            <translation>从各网络对每张照片的所见中学习：一分钟</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns the main network's judgement too: a few minutes</source>
            <translation>同时学习主网络的判断：几分钟</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Learns from lesions that were marked by hand: long</source>
            <translation>从手动标记的病变中学习：耗时较长</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Photographs with a confirmed reading</source>
            <translation>带有已确认判读的照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look at them again</source>
            <translation>再看这些照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Lists them in the main window, the most doubtful first</source>
            <translation>在主窗口中列出这些照片，最存疑的在前</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Look anew</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Count what was confirmed meanwhile</source>
            <translation>将其间确认的判读计入</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Looks for them in a folder by what they hold, whatever they are called now</source>
            <translation>在文件夹中按内容查找，不论现在叫什么名称</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Without the readings that the model contradicts</source>
            <translation>不含与模型相矛盾的判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The checkpoint is kept: the training can go on from there</source>
            <translation>检查点会保留：训练可从该处继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>How far the training is</source>
            <translation>训练进行到何处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Progress of the training</source>
            <translation>训练的进度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Kappa of the readings</source>
            <translation>判读的 kappa</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Confirmed readings</source>
            <translation>已确认的判读</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The readings are counted…</source>
            <translation>正在统计判读…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{model} goes on learning.</source>
            <translation>{model} 将继续学习。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>The model contradicts {n} of them and is sure of it: look at them again before they are learnt from.</source>
            <extracomment>For one: The model contradicts {n} of them and is sure of it: look at it again before it is learnt from.</extracomment>
            <translation>
                <numerusform>其中 {n} 份与模型相矛盾，且模型很有把握：在用于学习之前请再看一遍。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Stop looking</source>
            <translation>停止查找</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Find moved photographs…</source>
            <translation>查找已移动的照片…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{found} of {missing} photographs were found there.</source>
            <translation>在那里找到了 {missing} 张照片中的 {found} 张。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>New: confirmed since the last training, {date}.</source>
            <translation>新增：自上次训练（{date}）以来确认的。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No model was trained here yet, so all of them are new.</source>
            <translation>这里尚未训练过模型，因此全部为新增。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped: {what}</source>
            <translation>从已停止的训练的检查点继续：{what}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>It gives its cores away meanwhile</source>
            <translation>其间训练会让出所占的核心</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>No lesion is marked by hand yet: menu Mark.</source>
            <translation>尚无手动标记的病变：请使用“标记”菜单。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Where the photographs lie now</source>
            <translation>照片现在所在的位置</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{reader}: {count}, of them {new} new</source>
            <translation>{reader}：{count}，其中新增 {new}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>Left out: {counts}</source>
            <translation>已排除：{counts}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>About {time} on two cores, at low priority: read on meanwhile.</source>
            <translation>使用两个核心、以低优先级运行，约需 {time}：其间您可继续阅片。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>{n} photographs have to be looked at first.</source>
            <extracomment>For one: {n} photograph has to be looked at first.</extracomment>
            <translation>
                <numerusform>须先由网络查看 {n} 张照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>A retrained model is used only when a person promotes it. It assists, it does not decide.</source>
            <translation>再训练的模型仅在由人推选之后才会使用。它只起辅助作用，不作决定。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>Retraining</source>
            <translation>再训练</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_window.py" />
            <source>What happened last</source>
            <translation>最近一次的消息</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>I understand</source>
            <translation>我已了解</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open a folder of photographs</source>
            <translation>打开照片文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Open photographs</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Import grades or a worklist</source>
            <translation>导入分级或工作列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>表格 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>Keep the readings in this file</source>
            <translation>将判读保存在此文件中</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/wishes.py" />
            <source>No folder yet</source>
            <translation>尚无文件夹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>microaneurysms</source>
            <translation>微动脉瘤</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>haemorrhages</source>
            <translation>出血</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>hard exudates</source>
            <translation>硬性渗出</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>soft exudates</source>
            <translation>棉絮斑</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>artefacts</source>
            <translation>伪影</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>None</source>
            <comment>oedema</comment>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Not central</source>
            <comment>oedema</comment>
            <translation>未累及中心</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>Central</source>
            <comment>oedema</comment>
            <translation>累及中心</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>this does not look like a fundus photograph</source>
            <translation>这看起来不像眼底照片</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>an artefact covers part of it</source>
            <translation>部分被伪影遮挡</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>the field of view is not as it should be</source>
            <translation>视野不符合要求</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>No grade reaches 90 %: the model is lost here</source>
            <translation>没有分级达到 90 %：模型在此无法判断</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/words.py" />
            <source>{grades} at 90 % coverage</source>
            <translation>90 % 覆盖率下为 {grades}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>List of photographs</source>
            <translation>照片列表</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>How many are read</source>
            <translation>已阅数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Progress of the analysis</source>
            <translation>分析进度</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Go on with the analysis</source>
            <translation>继续分析</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Stop the analysis</source>
            <translation>停止分析</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>{read} read · {left} to read</source>
            <translation>已阅 {read} · 待阅 {left}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking for grades to look at again…</source>
            <translation>正在查找需再看的分级…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No grade to look at again.</source>
            <translation>没有需再看的分级。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>Looking where readers disagree…</source>
            <translation>正在查找阅片者意见不一致之处…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No readers disagree on these photographs.</source>
            <translation>阅片者对这些照片没有意见不一致。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>No photograph matches the filter.</source>
            <translation>没有照片符合筛选。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/worklist_view.py" />
            <source>The photographs of a folder are listed here.</source>
            <translation>文件夹中的照片列在这里。</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 1 year</source>
            <translation>1 年内</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>within 3-6 months</source>
            <translation>3-6 个月内</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>immediately</source>
            <translation>立即</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 1-2 years</source>
            <translation>每 1-2 年</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every year</source>
            <translation>每年</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 6-9 months</source>
            <translation>每 6-9 个月</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3-6 months</source>
            <translation>每 3-6 个月</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>every 3 months, PRP or anti-VEGF</source>
            <translation>每 3 个月，全视网膜光凝（PRP）或抗 VEGF</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>12 months</source>
            <translation>12 个月</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>3-12 months</source>
            <translation>3-12 个月</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>2-4 months</source>
            <translation>2-4 个月</translation>
        </message>
        <message>
            <location filename="../../resources/clinical/tables.toml" />
            <source>1 month</source>
            <translation>1 个月</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/build.py" />
            <source>This needs the full edition of the program, which has PyTorch.</source>
            <translation type="vanished">此功能需要本程序的完整版，其中包含 PyTorch。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/comparison_page.py" />
            <source>Show it in the main window; the next ones follow (Return)</source>
            <translation type="vanished">在主窗口中显示；之后的照片依次排列（Return）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/app.py" />
            <source>The program ended unexpectedly last time. Your readings are safe; a report is in {file}.</source>
            <translation type="vanished">程序上次意外结束。您的阅片记录是安全的；报告在 {file}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>Explaining needs PyTorch and Captum, which are not part of this edition.</source>
            <translation type="vanished">解释需要 PyTorch 和 Captum，本版本不包含。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/training_page.py" />
            <source>From the checkpoint of the training that was stopped</source>
            <translation type="vanished">从已停止的训练的检查点继续</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate away from the fovea</source>
            <translation type="vanished">硬性渗出远离中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>hard exudate near the fovea</source>
            <translation type="vanished">硬性渗出邻近中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>The model's risk of macular oedema: 0 no hard exudate, 1 away from the fovea, 2 near the fovea</source>
            <translation type="vanished">模型的黄斑水肿风险：0 无硬性渗出，1 远离中心凹，2 邻近中心凹</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/row_words.py" />
            <location filename="../../retina_desktop/views/worklist_delegate.py" />
            <source>{words} · older model</source>
            <translation type="vanished">{words} · 旧模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>By an older model than the one loaded: it will be renewed</source>
            <translation type="vanished">来自比当前更旧的模型：将会更新</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}: the network's own estimate from the whole photograph. It found no fovea, so the risk cannot be checked against it.</source>
            <translation type="vanished">黄斑水肿风险 {risk}：网络根据整张照片的自行估计。未找到中心凹，因此无法据其核对该风险。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/overlay.py" />
            <source>By an older model than the one loaded</source>
            <translation type="vanished">来自比当前更旧的模型</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>Nobody has read these photographs. What stands here is the model's opinion alone; nothing follows from it.</source>
            <translation type="vanished">这些照片尚无人阅片。此处仅为模型的意见；不得据此作出任何处置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>{eye}: ungradable. {advice}</source>
            <translation type="vanished">{eye}：无法分级。{advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>risk {level} of 2: {words}</source>
            <translation type="vanished">风险 {level}（最高 2）：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/patient.py" />
            <source>This holds for what was read; the rest of the photographs may ask for more.</source>
            <translation type="vanished">此结论仅针对已阅的照片；其余照片可能需要更多处置。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Referable: moderate or worse, or macular oedema</source>
            <translation type="vanished">需转诊：中度或更重，或黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>Model, risk {level}: {words}</source>
            <translation type="vanished">模型，风险 {level}：{words}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/reports/programme.py" />
            <source>In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard; refer is grade 2 or more, or macular oedema.</source>
            <translation type="vanished">括号内为 95 % 区间：比例用 Wilson 法，kappa 用按患者的自助法（bootstrap）。阅片者并非金标准；转诊指 2 级及以上，或黄斑水肿。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/services/deidentified/write.py" />
            <source>Text may stand in the pixels of {n} photographs: look at those with yes or seen in burned_in_text before you give them away.</source>
            <extracomment>For one: Text may stand in the pixels of {n} photograph: look at those with yes or seen in burned_in_text before you give them away.</extracomment>
            <translation type="vanished">
                <numerusform>{n} 张照片的像素中可能含有文字：交给他人之前，请查看 burned_in_text 为 yes 或 seen 的照片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/dicom_out/write.py" />
            <source>The photograph {name} was left out: its DICOM file lacks what is needed to refer to it ({why}).</source>
            <translation type="vanished">照片 {name} 已略去：其 DICOM 文件缺少引用所需的内容（{why}）。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/reporting.py" />
            <source>The model's opinions of {n} photographs are not counted: they are hidden until a reader has given a grade.</source>
            <extracomment>For one: The model's opinion of {n} photograph is not counted: it is hidden until a reader has given a grade.</extracomment>
            <translation type="vanished">
                <numerusform>{n} 张照片的模型意见未计入：在阅片者分级之前，这些意见是隐藏的。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/results.py" />
            <source>Grade 2 or more, or macular oedema</source>
            <translation type="vanished">2 级及以上，或黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/results_window.py" />
            <source>Only grade 2 or more, or macular oedema</source>
            <translation type="vanished">仅 2 级及以上，或黄斑水肿</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/services/grade_table.py" />
            <source>{file} is no text in UTF-8: save the table as such.</source>
            <translation type="vanished">{file} 不是 UTF-8 文本：请以此格式保存表格。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/comparing.py" />
            <source>The list has neither the other eye nor an earlier visit of this one: choose a photograph to compare with.</source>
            <translation type="vanished">列表中既没有另一眼，也没有此眼的先前就诊：请选择一张照片进行比较。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/mark_acts.py" />
            <source>{n} tiles of the marks are damaged in the store and left out; all others are shown.</source>
            <extracomment>For one: {n} tile of the marks is damaged in the store and left out; all others are shown.</extracomment>
            <translation type="vanished">
                <numerusform>存储中有 {n} 个标记图块已损坏并略去；其余均已显示。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/change_layer.py" />
            <source>in doubt  {count}</source>
            <translation type="vanished">存疑  {count}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/settings_dialog.py" />
            <source>Follow-up</source>
            <translation type="vanished">随访</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>no interval for macular oedema in this table</source>
            <translation type="vanished">本表未给出黄斑水肿的间隔</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/scale.py" />
            <source>{none}; without it: {advice}</source>
            <translation type="vanished">{none}；无水肿时：{advice}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/viewmodels/attribution.py" />
            <source>Not computed for this photograph</source>
            <translation type="vanished">尚未为这张照片计算</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_controls.py" />
            <source>Waiting for its turn…</source>
            <translation type="vanished">等待轮次…</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/filter_popup.py" />
            <source>Grades in the conformal set</source>
            <translation type="vanished">共形集合中的分级数</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Grade by the counts alone: {grade}, not {own}.</source>
            <translation type="vanished">仅按计数的分级：{grade}，而非 {own}。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>Macular oedema risk {risk}. The fovea could not be found: how near to it hard exudate lies is not said.</source>
            <translation type="vanished">黄斑水肿风险 {risk}。未能找到中心凹：不说明硬性渗出距其多近。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/photo_header.py" />
            <source>What of the file is not on the screen</source>
            <translation type="vanished">文件中未显示在屏幕上的部分</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/changes.py" />
            <source>to be confirmed again</source>
            <translation type="vanished">需再次确认</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>The store {name} is open read-only ({why}), so nothing was saved.</source>
            <translation type="vanished">存储 {name} 以只读方式打开（{why}），故未保存。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>as asked</source>
            <translation type="vanished">按要求</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>the file is write-protected</source>
            <translation type="vanished">文件有写保护</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/domain/faults.py" />
            <source>its folder is write-protected</source>
            <translation type="vanished">其文件夹有写保护</translation>
        </message>
        <message numerus="yes">
            <location filename="../../retina_desktop/viewmodels/session.py" />
            <source>{n} readings are not confirmed.</source>
            <extracomment>For one: {n} reading is not confirmed.</extracomment>
            <translation type="vanished">
                <numerusform>{n} 份判读尚未确认。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where the photograph spoke for it and against it</source>
            <translation type="vanished">照片中支持与反对之处</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>against {share}</source>
            <translation type="vanished">反对 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>for {share}</source>
            <translation type="vanished">支持 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>Where a change would matter most, either way</source>
            <translation type="vanished">变化影响最大之处（不论方向）</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/attribution_painter.py" />
            <source>much {share}</source>
            <translation type="vanished">大 {share}</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper temporal</source>
            <translation type="vanished">颞上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower temporal</source>
            <translation type="vanished">颞下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>lower nasal</source>
            <translation type="vanished">鼻下</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>upper nasal</source>
            <translation type="vanished">鼻上</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/opinion_panel.py" />
            <source>The {missing} could not be found, so the quadrants are a guess.</source>
            <translation type="vanished">未找到{missing}，故象限为推测。</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/views/reading_panel.py" />
            <source>Entered; not yet confirmed</source>
            <translation type="vanished">已录入；尚未确认</translation>
        </message>
    </context>
</TS>
