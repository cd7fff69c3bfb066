<?xml version="1.0" encoding="UTF-8"?>
<!-- The streets as areas, by their short names: there is room for the marks of a step below each. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-street-tint</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>nantou</Name>
          <Title>南头街道</Title>
          <Abstract>Nantou</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>nantou</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-nantou</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>nanshan-street</Name>
          <Title>南山街道</Title>
          <Abstract>Nanshan</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>nanshan-street</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-nanshan-street</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>shahe</Name>
          <Title>沙河街道</Title>
          <Abstract>Shahe</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>shahe</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-shahe</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>shekou</Name>
          <Title>蛇口街道</Title>
          <Abstract>Shekou</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>shekou</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-shekou</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>zhaoshang</Name>
          <Title>招商街道</Title>
          <Abstract>Zhaoshang</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>zhaoshang</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-zhaoshang</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>yuehai</Name>
          <Title>粤海街道</Title>
          <Abstract>Yuehai</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>yuehai</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-yuehai</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>taoyuan</Name>
          <Title>桃源街道</Title>
          <Abstract>Taoyuan</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>taoyuan</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-taoyuan</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>xili</Name>
          <Title>西丽街道</Title>
          <Abstract>Xili</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>xili</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>tint-xili</ogc:Literal></ogc:Function></CssParameter></Fill>
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
