<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{a58f5eca-8347-5dfa-891a-4827962a6fce}">
      <rule key="{313f719b-112d-55a9-aa81-627f4a683c2d}" symbol="project" label="项目" filter="&quot;section_key&quot; = &#x27;project&#x27;"/>
      <rule key="{5bd92630-f40a-5790-b50a-c6a0a3874a1c}" symbol="site" label="场所" filter="&quot;section_key&quot; = &#x27;site&#x27;"/>
      <rule key="{7b795dce-d06f-503c-8ed1-a6fe58b600ac}" symbol="facility" label="设施" filter="&quot;section_key&quot; = &#x27;facility&#x27;"/>
      <rule key="{395bdc6b-7359-5d7f-8b80-157cdeec2184}" symbol="other" label="其他" filter="&quot;section_key&quot; = &#x27;other&#x27;"/>
    </rules>
    <symbols>
      <symbol type="line" name="project" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="194,38,30,255"/>
            <Option type="QString" name="line_width" value="3"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="capstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="site" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="107,79,160,255"/>
            <Option type="QString" name="line_width" value="3"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="capstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="facility" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="31,111,91,255"/>
            <Option type="QString" name="line_width" value="3"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="capstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="other" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="line_color" value="90,84,76,255"/>
            <Option type="QString" name="line_width" value="3"/>
            <Option type="QString" name="line_width_unit" value="Pixel"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="capstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="name" isExpression="0" fontFamily="Noto Sans SC" namedStyle="Regular" fontWeight="50" fontSize="12" fontSizeUnit="Pixel" textColor="43,38,32,255" textOpacity="1" multilineHeight="1">
        <text-buffer bufferDraw="1" bufferSize="2" bufferSizeUnits="Pixel" bufferColor="255,255,255,255" bufferOpacity="1" bufferJoinStyle="128" bufferNoFill="1"/>
      </text-style>
      <text-format autoWrapLength="12" useMaxLineLengthForAutoWrap="1" multilineAlign="0"/>
      <placement placement="3" placementFlags="10" priority="5" dist="2" distUnits="Pixel"/>
      <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
    </settings>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name=""/>
<!-- aliases -->
  </aliases>
  <layerGeometryType>1</layerGeometryType>
</qgis>
