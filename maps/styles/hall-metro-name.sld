<?xml version="1.0" encoding="UTF-8"?>
<!-- The numbers of the metro lines, for the last row. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-metro-name</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <ogc:Filter><ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>metro-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>600</Priority>
            <VendorOption name="repeat">0</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="followLine">false</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="fontShrinkSizeMin">16</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
