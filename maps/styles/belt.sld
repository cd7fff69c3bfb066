<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt is a translucent ribbon with soft edges and a dotted spine: it says where about, not where exactly. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>belt</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.5</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.5</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>ribbon</Name>
          <Title>湾区总部经济带</Title>
          <Abstract>Bay Area Headquarters Belt</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">9</CssParameter>
                  <CssParameter name="stroke-opacity">0.35</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.15</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.62</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.05</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.62</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.62</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.85</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.62</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.75</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.62</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-near</Name>
          <Title>湾区总部经济带</Title>
          <Abstract>Bay Area Headquarters Belt</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">9</CssParameter>
                  <CssParameter name="stroke-opacity">0.35</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.15</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.05</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.85</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.75</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>spine</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-spine</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>belt-spine-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-dasharray">0.1 5.5</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-far-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.2</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.8</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-far-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.2</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.8</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="charSpacing">0.6</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.8</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="charSpacing">5</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.8</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
