<?xml version="1.0" encoding="UTF-8"?>
<!-- The points of the axis by name, for the last row. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-nodes</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>mark</Name>
          <Title>轴线节点</Title>
          <Abstract>Point of the axis</Abstract>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">3.2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>12.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>13</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.6</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1000</Priority>
            <VendorOption name="maxDisplacement">40</VendorOption>
            <VendorOption name="autoWrap">190</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.6</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
