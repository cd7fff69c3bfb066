<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt before an audience, named along its middle. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-belt</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.6</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>ribbon</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>2.2</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.75</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-zh</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.85</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="charSpacing">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-en</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.85</CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1030</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="charSpacing">0.5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
