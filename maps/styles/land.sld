<?xml version="1.0" encoding="UTF-8"?>
<!-- Everything that is not sea; the district lies over it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>land</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>land</Name>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>shore</Name>
          <MaxScaleDenominator>240000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>shore</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>shore-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
