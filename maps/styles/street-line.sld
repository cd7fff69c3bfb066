<?xml version="1.0" encoding="UTF-8"?>
<!-- Street lines are double: a casing in the ground colour and a fine dash-dot. The district edge is stronger; the coast is a plain fine line. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>street-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>inner-casing</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>inner</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>street-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>street-line-width</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>edge-casing</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>inland</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>street-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>district-edge-width</ogc:Literal></ogc:Function><ogc:Literal>3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.95</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>inner</Name>
          <Title>街道界</Title>
          <Abstract>Sub-district boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>inner</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>street-line</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>street-line-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-dasharray">6 2.5 1.2 2.5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>edge</Name>
          <Title>区界</Title>
          <Abstract>District boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>inland</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>district-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>district-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-dasharray">9 3 1.6 3</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>coast</Name>
          <ogc:Filter>
            <ogc:Or>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>coast</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>island</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:Or>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>district-coast</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>shore-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>port-area</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>port-area</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>street-line</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.9</CssParameter>
              <CssParameter name="stroke-dasharray">3 2</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
