<?xml version="1.0" encoding="UTF-8"?>
<!-- Metro lines in their official colours at any scale, for the last row. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-metro</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>metro-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>built</Name>
          <Title>地铁线</Title>
          <Abstract>Metro line</Abstract>
          <ogc:Filter><ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>schematic</Name>
          <Title>地铁线，示意</Title>
          <Abstract>Metro line, schematic</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-dasharray">8 6</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
