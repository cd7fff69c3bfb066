<?xml version="1.0" encoding="UTF-8"?>
<!-- Neighbouring districts: their ground is the land; only their borders are drawn, weaker than anything of ours.
     Hong Kong has none of its own: along the river its neighbours' borders are drawn, and its coarse southern shores stay without a line. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>neighbour</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>border</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>district</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>600000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>neighbour-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-dasharray">5 3</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
