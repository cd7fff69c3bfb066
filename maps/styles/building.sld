<?xml version="1.0" encoding="UTF-8"?>
<!-- Buildings, where they are known, from 1 : 16 000. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>building</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>building</Name>
          <Title>建筑</Title>
          <Abstract>Building</Abstract>
          <MaxScaleDenominator>16000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>building</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>building-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
