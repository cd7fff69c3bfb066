<?xml version="1.0" encoding="UTF-8"?>
<!-- The three groups by name. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-group-names</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>north-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>north</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-north-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-north-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>north-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>north</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-north-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-north-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>central-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>central</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>central-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>central</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>south-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>south</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-south-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-south-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>south-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>south</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-south-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-south-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
