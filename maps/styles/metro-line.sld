<?xml version="1.0" encoding="UTF-8"?>
<!-- Metro lines in their official colours, on a casing. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>metro-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing-0</Name>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>metro-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-1</Name>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>metro-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.2</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-2</Name>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>metro-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>built-0</Name>
          <Title>地铁线</Title>
          <Abstract>Metro line</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>built-1</Name>
          <Title>地铁线</Title>
          <Abstract>Metro line</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>built-2</Name>
          <Title>地铁线</Title>
          <Abstract>Metro line</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsNotEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.2</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>schematic-0</Name>
          <Title>地铁线，示意</Title>
          <Abstract>Metro line, schematic</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-dasharray">4.6 3.0</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>schematic-1</Name>
          <Title>地铁线，示意</Title>
          <Abstract>Metro line, schematic</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-dasharray">7.2 4.8</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>schematic-2</Name>
          <Title>地铁线，示意</Title>
          <Abstract>Metro line, schematic</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>colour</ogc:PropertyName><ogc:Function name="env"><ogc:Literal>metro-sample</ogc:Literal></ogc:Function></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.2</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-dasharray">10.1 6.7</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>metro-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>100</Priority>
            <VendorOption name="repeat">700</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
