<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt as the ground of a step that is about something else. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-belt-line</Name>
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
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
