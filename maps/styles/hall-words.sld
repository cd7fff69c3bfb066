<?xml version="1.0" encoding="UTF-8"?>
<!-- What lies around the district, for the last row: bays, neighbours, Hong Kong. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-words</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>sea-far-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>100000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-far-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>100000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-close-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>bay</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>100000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-close-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>bay</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>100000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>district</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>district</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>240</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">120</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>hongkong</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>hongkong</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>245</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">120</VendorOption>
            <VendorOption name="charSpacing">3</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
