<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{d865f5b2-a2ce-5bcb-a3fc-22048185fd44}">
      <rule key="{a74b0b6f-42a8-5f63-ad46-10bcf0ace7f5}" symbol="0" label="未了结的批注" filter="coalesce(&quot;state&quot;, &#x27;open&#x27;) &lt;&gt; &#x27;settled&#x27;"/>
      <rule key="{4991e227-8d09-5c7f-bda2-ead20e695591}" symbol="1" label="已了结的批注" filter="&quot;state&quot; = &#x27;settled&#x27;"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="15"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="2"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
        </layer>
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="13"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="47,74,107,255"/>
            <Option type="QString" name="outline_color" value="47,74,107,255"/>
            <Option type="QString" name="outline_width" value="1"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
        </layer>
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="4"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="13"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="outline_color" value="107,122,141,255"/>
            <Option type="QString" name="outline_width" value="1.6"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
        </layer>
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="4"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="107,122,141,255"/>
            <Option type="QString" name="outline_color" value="107,122,141,255"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="rule-based">
    <rules key="{6ff018be-2191-5536-aca2-e44caa7790be}">
    <rule key="{e64aab23-7b0b-5ba4-a30d-0d0b281bb5e9}" filter="coalesce(&quot;state&quot;, &#x27;open&#x27;) &lt;&gt; &#x27;settled&#x27;">
      <settings calloutType="simple">
        <text-style fieldName="left(&quot;text&quot;, 40) || if(length(&quot;text&quot;) &gt; 40, &#x27;…&#x27;, &#x27;&#x27;)" isExpression="1" fontFamily="Noto Sans SC" namedStyle="Regular" fontWeight="50" fontSize="13" fontSizeUnit="Pixel" textColor="47,74,107,255" textOpacity="1" multilineHeight="1">
          <text-buffer bufferDraw="1" bufferSize="2.4" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
        </text-style>
        <text-format autoWrapLength="16" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
        <placement placement="6" placementFlags="10" predefinedPositionOrder="R,TR,BR,L,TL,BL,T,B" priority="8" dist="9" distUnits="Pixel"/>
        <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
      </settings>
    </rule>
    <rule key="{c207a27f-1d30-5eda-9a2c-5cff136cb12c}" filter="&quot;state&quot; = &#x27;settled&#x27;">
      <settings calloutType="simple">
        <text-style fieldName="left(&quot;text&quot;, 40) || if(length(&quot;text&quot;) &gt; 40, &#x27;…&#x27;, &#x27;&#x27;)" isExpression="1" fontFamily="Noto Sans SC" namedStyle="Regular" fontWeight="50" fontSize="13" fontSizeUnit="Pixel" textColor="107,122,141,255" textOpacity="1" multilineHeight="1">
          <text-buffer bufferDraw="1" bufferSize="2.4" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
        </text-style>
        <text-format autoWrapLength="16" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
        <placement placement="6" placementFlags="10" predefinedPositionOrder="R,TR,BR,L,TL,BL,T,B" priority="8" dist="9" distUnits="Pixel"/>
        <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
      </settings>
    </rule>
    </rules>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name="序号"/>
    <alias index="1" field="id" name="编号"/>
    <alias index="2" field="subject_kind" name="对象类别"/>
    <alias index="3" field="subject_id" name="对象编号"/>
    <alias index="4" field="subject" name="对象"/>
    <alias index="5" field="text" name="内容"/>
    <alias index="6" field="state" name="状态"/>
    <alias index="7" field="replies" name="回复"/>
    <alias index="8" field="author" name="作者"/>
    <alias index="9" field="made" name="写于"/>
    <alias index="10" field="changed" name="改于"/>
  </aliases>
  <layerGeometryType>0</layerGeometryType>
</qgis>
