<?xml version="1.0" encoding="UTF-8"?>
<!-- The streets as areas, by their short names: there is room for the marks of a step below each. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-street-tint</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>tint-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-1</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-2</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-6</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-6</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-8</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>8</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-8</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-5</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-3</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-7</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>7</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-7</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>tint-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>tint</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-4</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <TextSymbolizer>
            <Label><ogc:Function name="strReplace"><ogc:Function name="strReplace"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal> Sub-district</ogc:Literal><ogc:Literal></ogc:Literal><ogc:Literal>false</ogc:Literal></ogc:Function><ogc:Literal>街道</ogc:Literal><ogc:Literal></ogc:Literal><ogc:Literal>false</ogc:Literal></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.85</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">200</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
            <VendorOption name="fontShrinkSizeMin">17</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
