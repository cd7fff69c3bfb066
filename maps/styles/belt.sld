<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt is a translucent ribbon with soft edges and a dotted spine: it says where about, not where exactly. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>belt</Name>
    <UserStyle>
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
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>2.15</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.95</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="metre">
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:PropertyName>halfWidthMetres</ogc:PropertyName><ogc:Literal>1.75</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>label-far</Name>
          <MinScaleDenominator>130000</MinScaleDenominator>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1002</Priority>
            <VendorOption name="charSpacing">4</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label</Name>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>130000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">16</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1002</Priority>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
