<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{bb69bb46-e715-5c3a-bc4b-2b78c198e79a}">
      <rule key="{f7a6f6f6-4095-5455-902b-8bda0205338a}" symbol="0" label="标绘点" filter="coalesce(&quot;form&quot;, &#x27;point&#x27;) &lt;&gt; &#x27;text&#x27;"/>
      <rule key="{3c7a2047-4531-5903-9cd9-b34dd36000cd}" symbol="1" label="标绘文字" filter="&quot;form&quot; = &#x27;text&#x27;"/>
    </rules>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="size" value="16"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="255,255,255,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="3"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,9,&#x27;medium&#x27;,12,&#x27;bold&#x27;,15), &quot;weight&quot;), 12) + 3"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="size" value="12"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="196,0,122,255"/>
            <Option type="QString" name="outline_color" value="196,0,122,255"/>
            <Option type="QString" name="outline_width" value="1"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="angle" value="0"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="size">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,9,&#x27;medium&#x27;,12,&#x27;bold&#x27;,15), &quot;weight&quot;), 12)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="fillColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="1"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="255,255,255,0"/>
            <Option type="QString" name="outline_color" value="255,255,255,0"/>
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
    <rules key="{6852c81f-816a-5ac4-ab9e-114f3a1beb05}">
    <rule key="{4724522b-0a4c-5249-8a48-3cab7e32287a}" filter="coalesce(&quot;form&quot;, &#x27;point&#x27;) &lt;&gt; &#x27;text&#x27;">
      <settings calloutType="simple">
        <text-style fieldName="text" isExpression="0" fontFamily="Noto Sans SC" namedStyle="Regular" fontWeight="50" fontSize="13" fontSizeUnit="Pixel" textColor="196,0,122,255" textOpacity="1" multilineHeight="1">
          <text-buffer bufferDraw="1" bufferSize="2.4" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
        </text-style>
        <text-format autoWrapLength="16" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
        <placement placement="6" placementFlags="10" predefinedPositionOrder="R,TR,BR,L,TL,BL,T,B" priority="8" dist="11" distUnits="Pixel"/>
        <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option type="Map" name="properties">
              <Option type="Map" name="Color">
                <Option type="bool" name="active" value="true"/>
                <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                <Option type="int" name="type" value="3"/>
              </Option>
            </Option>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </dd_properties>
      </settings>
    </rule>
    <rule key="{5b629f52-5eb3-5d7f-b74e-0eff924440d7}" filter="&quot;form&quot; = &#x27;text&#x27;">
      <settings calloutType="simple">
        <text-style fieldName="text" isExpression="0" fontFamily="Noto Sans SC" namedStyle="Bold" fontWeight="75" fontSize="16" fontSizeUnit="Pixel" textColor="196,0,122,255" textOpacity="1" multilineHeight="1">
          <text-buffer bufferDraw="1" bufferSize="2.4" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
        </text-style>
        <text-format autoWrapLength="16" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
        <placement placement="1" quadOffset="4" priority="8" dist="0" distUnits="Pixel"/>
        <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
        <dd_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option type="Map" name="properties">
              <Option type="Map" name="Color">
                <Option type="bool" name="active" value="true"/>
                <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                <Option type="int" name="type" value="3"/>
              </Option>
              <Option type="Map" name="Size">
                <Option type="bool" name="active" value="true"/>
                <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,13,&#x27;medium&#x27;,16,&#x27;bold&#x27;,20), &quot;weight&quot;), 16)"/>
                <Option type="int" name="type" value="3"/>
              </Option>
              <Option type="Map" name="AlwaysShow">
                <Option type="bool" name="active" value="true"/>
                <Option type="QString" name="expression" value="1"/>
                <Option type="int" name="type" value="3"/>
              </Option>
            </Option>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </dd_properties>
      </settings>
    </rule>
    </rules>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name="序号"/>
    <alias index="1" field="id" name="编号"/>
    <alias index="2" field="form" name="形式"/>
    <alias index="3" field="text" name="文字"/>
    <alias index="4" field="colour" name="颜色"/>
    <alias index="5" field="weight" name="粗细"/>
    <alias index="6" field="author" name="作者"/>
    <alias index="7" field="made" name="写于"/>
    <alias index="8" field="changed" name="改于"/>
  </aliases>
  <layerGeometryType>0</layerGeometryType>
</qgis>
