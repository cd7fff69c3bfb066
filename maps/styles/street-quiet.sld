<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of the streets behind a theme that is about things. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>street-quiet</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-13</Name>
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
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.85</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-quiet-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-16</Name>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>130000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">16</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.85</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-quiet-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-18</Name>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">18</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.85</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-quiet-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-20</Name>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.4</Radius>
              <Fill>
                <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.85</CssParameter>
              </Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-quiet-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1010</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">90</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
