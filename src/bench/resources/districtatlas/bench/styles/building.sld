<?xml version="1.0" encoding="UTF-8"?>
<!-- Buildings: filled and outlined at every scale. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>building</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>建筑</Title>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>building</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>building-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.6</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
