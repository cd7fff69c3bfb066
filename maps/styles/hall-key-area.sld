<?xml version="1.0" encoding="UTF-8"?>
<!-- The key areas that the plan names as what a group is about; of an English name that says where it lies, that part is left out (drop_en): it stands beside it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-key-area</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>area</Name>
          <Title>重点片区（示意）</Title>
          <Abstract>Key area (schematic)</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>in_group</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-soft</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.35</CssParameter></Fill>
          </PolygonSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>key-area-soft</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7</CssParameter>
              <CssParameter name="stroke-opacity">0.5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>key-area</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3</CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-dasharray">0.1 6</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>in_group</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1015</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">360</VendorOption>
            <VendorOption name="autoWrap">200</VendorOption>
            <VendorOption name="spaceAround">0</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.6</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-en-dropped</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>in_group</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsNotEqualTo><ogc:PropertyName>drop_en</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsNotEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strReplace"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:PropertyName>drop_en</ogc:PropertyName><ogc:Literal></ogc:Literal><ogc:Literal>false</ogc:Literal></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1015</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">360</VendorOption>
            <VendorOption name="autoWrap">90</VendorOption>
            <VendorOption name="spaceAround">0</VendorOption>
            <VendorOption name="fontShrinkSizeMin">17.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>in_group</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>drop_en</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strReplace"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:PropertyName>drop_en</ogc:PropertyName><ogc:Literal></ogc:Literal><ogc:Literal>false</ogc:Literal></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1015</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">360</VendorOption>
            <VendorOption name="autoWrap">90</VendorOption>
            <VendorOption name="spaceAround">0</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.6</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
