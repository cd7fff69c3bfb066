<?xml version="1.0" encoding="UTF-8"?>
<!-- The groups as outlines only, for the theme of the streets. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>group-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>north</Name>
          <Title>北部组团界</Title>
          <Abstract>Northern Group boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>north</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-north-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>central</Name>
          <Title>中部组团界</Title>
          <Abstract>Central Group boundary</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>central</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-central-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>south</Name>
          <Title>南部组团界</Title>
          <Abstract>Southern Group boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>south</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-south-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
