<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="{d12d45bb-57ce-5843-831c-b81a4ede5b13}">
      <rule key="{28886ad3-8e42-55ff-bc1f-c59a987321dd}" symbol="project" label="项目" filter="&quot;section_key&quot; = &#x27;project&#x27;"/>
      <rule key="{0f70c7d8-2c47-5e2d-8904-410d06999a12}" symbol="site" label="场所" filter="&quot;section_key&quot; = &#x27;site&#x27;"/>
      <rule key="{646f0db8-7e20-5eb6-85e6-d81690630175}" symbol="facility" label="设施" filter="&quot;section_key&quot; = &#x27;facility&#x27;"/>
      <rule key="{f742e67c-fd12-58ed-a57f-90e6aeaed51b}" symbol="other" label="其他" filter="&quot;section_key&quot; = &#x27;other&#x27;"/>
    </rules>
    <symbols>
      <symbol type="marker" name="project" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="triangle"/>
            <Option type="QString" name="size" value="10"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="194,38,30,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="1.5"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="site" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="size" value="10"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="107,79,160,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="1.5"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="facility" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="size" value="10"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="31,111,91,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="1.5"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="marker" name="other" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option type="QString" name="name" value="diamond"/>
            <Option type="QString" name="size" value="10"/>
            <Option type="QString" name="size_unit" value="Pixel"/>
            <Option type="QString" name="color" value="90,84,76,255"/>
            <Option type="QString" name="outline_color" value="255,255,255,255"/>
            <Option type="QString" name="outline_width" value="1.5"/>
            <Option type="QString" name="outline_width_unit" value="Pixel"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="joinstyle" value="round"/>
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
      <placement placement="6" placementFlags="10" predefinedPositionOrder="R,TR,BR,L,TL,BL,T,B" priority="5" dist="7" distUnits="Pixel"/>
      <rendering drawLabels="1" obstacle="1" scaleVisibility="0" mergeLines="0"/>
    </settings>
  </labeling>
  <aliases>
    <alias index="0" field="fid" name=""/>
<!-- aliases -->
  </aliases>
  <layerGeometryType>0</layerGeometryType>
</qgis>
