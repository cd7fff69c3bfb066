<?xml version="1.0" encoding="UTF-8"?>
<!-- The streets by name beside all other names of the structure: further from the middle of the street rather than not at all. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-build-street</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <TextSymbolizer>
            <Label><ogc:Function name="strReplace"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal> Sub-district</ogc:Literal><ogc:Literal></ogc:Literal><ogc:Literal>false</ogc:Literal></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.85</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">240</VendorOption>
            <VendorOption name="autoWrap">120</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
            <VendorOption name="fontShrinkSizeMin">15</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
