<?xml version="1.0" encoding="UTF-8"?>
<!-- The groups by name. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-group-names</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">0.3</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-zh</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">22</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">60</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-en</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
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
