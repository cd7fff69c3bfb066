<?xml version="1.0" encoding="UTF-8"?>
<!-- Zones with a number each, for maps that neither draw nor name them: an outline of ink, so that it is seen in grey as well, and the name above its number. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>zone-figures</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.4</CssParameter>
              <CssParameter name="stroke-opacity">0.7</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.7</CssParameter>
              <CssParameter name="stroke-opacity">0.65</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>group</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal><ogc:Literal>20</ogc:Literal></ogc:Function><ogc:Literal>0.85</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>group</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal><ogc:Literal>23</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>group</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal><ogc:Literal>24</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>street</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>300000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-street-far</ogc:Literal><ogc:Literal>16</ogc:Literal></ogc:Function><ogc:Literal>0.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>street</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-street</ogc:Literal><ogc:Literal>18</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>street</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-street-near</ogc:Literal><ogc:Literal>20</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>street</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="Concatenate"><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function><ogc:Literal>&#10;</ogc:Literal><ogc:PropertyName>number</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-street-close</ogc:Literal><ogc:Literal>22</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.9</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
