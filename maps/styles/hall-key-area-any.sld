<?xml version="1.0" encoding="UTF-8"?>
<!-- Any key area by name, for the last row: a step shows one, and the names of the others step back. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-key-area-any</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">23</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1015</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">200</VendorOption>
            <VendorOption name="autoWrap">230</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.6</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
