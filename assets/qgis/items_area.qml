<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{92a7b81c-8743-5085-8c8a-2d670560930b}">
      <rule key="{a6dab0f8-9dab-5533-9a24-5e8e88dca930}" symbol="project" label="项目" filter="&quot;section_key&quot; = &#x27;project&#x27;"/>
      <rule key="{45d96421-2225-5ece-840b-629b40c0ca9f}" symbol="site" label="场所" filter="&quot;section_key&quot; = &#x27;site&#x27;"/>
      <rule key="{e7fef193-3f89-5036-8e60-448dceef1f57}" symbol="facility" label="设施" filter="&quot;section_key&quot; = &#x27;facility&#x27;"/>
      <rule key="{3ec151e2-42a0-5a6e-84cd-5a78dc889ccb}" symbol="other" label="其他" filter="&quot;section_key&quot; = &#x27;other&#x27;"/>
    </rules>
    <symbols>
      <symbol type="fill" name="project" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="color" value="194,38,30,70"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="194,38,30,255"/>
            <Option type="QString" name="outline_width" value="2"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="site" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="color" value="107,79,160,70"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="107,79,160,255"/>
            <Option type="QString" name="outline_width" value="2"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="facility" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="color" value="31,111,91,70"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="31,111,91,255"/>
            <Option type="QString" name="outline_width" value="2"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="fill" name="other" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="color" value="90,84,76,70"/>
            <Option type="QString" name="style" value="solid"/>
            <Option type="QString" name="outline_color" value="90,84,76,255"/>
            <Option type="QString" name="outline_width" value="2"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
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
      <placement placement="1" quadOffset="4" priority="5" dist="0" distUnits="Pixel"/>
      <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
    </settings>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name=""/>
<!-- aliases -->
  </aliases>
  <layerGeometryType>2</layerGeometryType>
</qgis>
