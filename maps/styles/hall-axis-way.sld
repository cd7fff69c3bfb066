<?xml version="1.0" encoding="UTF-8"?>
<!-- The axis with where it leads beyond the district. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-axis-way</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">10.4</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic>
              <Mark>
                <WellKnownName>path://M0 0.55L0.5 -0.45L0 -0.28L-0.5 -0.45Z</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2.5</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>28</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>axis</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">6</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.4</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
            <VendorOption name="labelObstacle">true</VendorOption>
          </LineSymbolizer>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic>
              <Mark>
                <WellKnownName>path://M0 0.55L0.5 -0.45L0 -0.28L-0.5 -0.45Z</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>23</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>direction-zh</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Label><ogc:PropertyName>toward</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>20</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1000</Priority>
            <VendorOption name="maxDisplacement">60</VendorOption>
            <VendorOption name="autoWrap">260</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>direction-en</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Label><ogc:PropertyName>toward_en</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>20</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1000</Priority>
            <VendorOption name="maxDisplacement">60</VendorOption>
            <VendorOption name="autoWrap">260</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
