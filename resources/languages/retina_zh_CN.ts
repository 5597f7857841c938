<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>retina</name>
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
            <source>&amp;All keys</source>
            <translation>所有按键(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>This page</source>
            <translation>本页</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Intended use</source>
            <translation>预期用途(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>What the program is for, and what it is not</source>
            <translation>本程序用于什么，不用于什么</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>A&amp;bout Retina Desktop</source>
            <translation>关于 Retina Desktop(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>Version and licences</source>
            <translation>版本和许可</translation>
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
            <source>E&amp;xplain</source>
            <translation>解释(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../retina_desktop/actions/specs.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
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
            <source>Folders opened before, newest first.</source>
            <translation>以前打开的文件夹，最新的在前。</translation>
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
    </context>
</TS>
