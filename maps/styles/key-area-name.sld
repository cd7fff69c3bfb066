<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of the key areas. Those that are points of the axis are named there. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>key-area-name</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>on_axis</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
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
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>420</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
            <VendorOption name="autoWrap">130</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>on_axis</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
            </Font>
            <Halo>
              <Radius>2.2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>420</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">80</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>on_axis</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
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
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>key-area-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>420</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">80</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
