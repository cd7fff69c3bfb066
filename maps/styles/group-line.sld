<?xml version="1.0" encoding="UTF-8"?>
<!-- The groups as outlines only, for the theme of the streets. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>group-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6</Name>
          <Title>{name}界</Title>
          <Abstract>{en} boundary</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter>
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
