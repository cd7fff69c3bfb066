<?xml version="1.0" encoding="UTF-8"?>
<!-- Where one changes from line to line, without names. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-interchange</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>interchange</Name>
          <Title>换乘站</Title>
          <Abstract>Interchange</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>interchange</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>station-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>station-ink</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.6</CssParameter>
                </Stroke>
              </Mark>
              <Size>7.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
