<?xml version="1.0" encoding="UTF-8"?>
<!-- The sea, paling towards the shore as on an engraved chart; the land lies over the inner half of the bands. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>sea</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>sea</Name>
          <Title>海域</Title>
          <Abstract>Sea</Abstract>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>shallows</Name>
          <MaxScaleDenominator>240000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sea-shallow</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">34</CssParameter>
              <CssParameter name="stroke-opacity">0.22</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sea-shallow</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">22</CssParameter>
              <CssParameter name="stroke-opacity">0.28</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sea-shallow</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">11</CssParameter>
              <CssParameter name="stroke-opacity">0.36</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
