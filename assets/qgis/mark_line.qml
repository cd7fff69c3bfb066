<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{9d9f02e2-48b2-5dcb-ba15-8ea2636ea3de}">
      <rule key="{e28c2c24-20e8-5fa5-bea0-dfcd980538a5}" symbol="0" label="标绘线" filter="coalesce(&quot;form&quot;, &#x27;line&#x27;) &lt;&gt; &#x27;arrow&#x27;"/>
      <rule key="{67c6736d-a4a3-5628-bee5-1743cf794035}" symbol="1" label="标绘箭头" filter="&quot;form&quot; = &#x27;arrow&#x27;"/>
    </rules>
    <symbols>
      <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="255,255,255,255"/>
            <Option type="QString" name="line_width" value="6"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,1.4, &#x27;medium&#x27;,2.6, &#x27;bold&#x27;,4.2), &quot;weight&quot;), 2.6) + 3"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="196,0,122,255"/>
            <Option type="QString" name="line_width" value="2.6"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,1.4, &#x27;medium&#x27;,2.6, &#x27;bold&#x27;,4.2), &quot;weight&quot;), 2.6)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineStyle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(&quot;dashed&quot;, &#x27;dash&#x27;, &#x27;solid&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="255,255,255,255"/>
            <Option type="QString" name="line_width" value="6"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,1.4, &#x27;medium&#x27;,2.6, &#x27;bold&#x27;,4.2), &quot;weight&quot;), 2.6) + 3"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="MarkerLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="placements" value="LastVertex"/>
            <Option type="QString" name="placement" value="lastvertex"/>
            <Option type="QString" name="rotate" value="1"/>
            <Option type="QString" name="offset" value="0"/>
          </Option>
          <symbol type="marker" name="@0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="filled_arrowhead"/>
            <Option type="QString" name="size" value="23"/>
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
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,14,&#x27;medium&#x27;,19,&#x27;bold&#x27;,26), &quot;weight&quot;), 19) + 4"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
          </symbol>
        </layer>
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="196,0,122,255"/>
            <Option type="QString" name="line_width" value="2.6"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_style" value="solid"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="outlineColor">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;magenta&#x27;,&#x27;#c4007a&#x27;, &#x27;blue&#x27;,&#x27;#0046d5&#x27;, &#x27;green&#x27;,&#x27;#3e7d00&#x27;, &#x27;orange&#x27;,&#x27;#d95b00&#x27;, &#x27;black&#x27;,&#x27;#111111&#x27;), &quot;colour&quot;), &#x27;#c4007a&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineWidth">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,1.4, &#x27;medium&#x27;,2.6, &#x27;bold&#x27;,4.2), &quot;weight&quot;), 2.6)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
                <Option type="Map" name="outlineStyle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="if(&quot;dashed&quot;, &#x27;dash&#x27;, &#x27;solid&#x27;)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="MarkerLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="placements" value="LastVertex"/>
            <Option type="QString" name="placement" value="lastvertex"/>
            <Option type="QString" name="rotate" value="1"/>
            <Option type="QString" name="offset" value="0"/>
          </Option>
          <symbol type="marker" name="@0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="filled_arrowhead"/>
            <Option type="QString" name="size" value="19"/>
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
                  <Option type="QString" name="expression" value="coalesce(map_get(map(&#x27;thin&#x27;,14,&#x27;medium&#x27;,19,&#x27;bold&#x27;,26), &quot;weight&quot;), 19)"/>
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
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="rule-based">
    <rules key="{8184ce40-9924-5c92-8119-d70228c51516}">
    <rule key="{553f15e0-a50b-5347-b504-9bea9652054c}">
      <settings calloutType="simple">
        <text-style fieldName="text" isExpression="0" fontFamily="Noto Sans SC" namedStyle="Regular" fontWeight="50" fontSize="13" fontSizeUnit="Pixel" textColor="196,0,122,255" textOpacity="1" multilineHeight="1">
          <text-buffer bufferDraw="1" bufferSize="2.4" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
        </text-style>
        <text-format autoWrapLength="16" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
        <placement placement="2" placementFlags="10" priority="8" dist="4" distUnits="Pixel"/>
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
    </rules>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name="序号"/>
    <alias index="1" field="id" name="编号"/>
    <alias index="2" field="form" name="形式"/>
    <alias index="3" field="text" name="文字"/>
    <alias index="4" field="colour" name="颜色"/>
    <alias index="5" field="weight" name="粗细"/>
    <alias index="6" field="dashed" name="虚线"/>
    <alias index="7" field="author" name="作者"/>
    <alias index="8" field="made" name="写于"/>
    <alias index="9" field="changed" name="改于"/>
  </aliases>
  <layerGeometryType>1</layerGeometryType>
</qgis>
