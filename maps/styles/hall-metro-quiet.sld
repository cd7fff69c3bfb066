<?xml version="1.0" encoding="UTF-8"?>
<!-- Metro lines as thin ways among others, at any scale. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-metro-quiet</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>built</Name>
          <Title>地铁线</Title>
          <Abstract>Metro line</Abstract>
          <ogc:Filter><ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>metro-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.55</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
