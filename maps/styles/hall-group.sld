<?xml version="1.0" encoding="UTF-8"?>
<!-- The ground of the three groups; they differ by hue, by lightness and by pattern. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-group</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>north</Name>
          <Title>北部组团</Title>
          <Abstract>Northern Group</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>north</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-north-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://slash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-north-hatch</ogc:Literal></ogc:Function></CssParameter>
                      <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>hatch-width</ogc:Literal></ogc:Function></CssParameter>
                    </Stroke>
                  </Mark>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>central</Name>
          <Title>中部组团</Title>
          <Abstract>Central Group</Abstract>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>central</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-central-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>south</Name>
          <Title>南部组团</Title>
          <Abstract>Southern Group</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>south</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-south-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://backslash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-south-hatch</ogc:Literal></ogc:Function></CssParameter>
                      <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>hatch-width</ogc:Literal></ogc:Function></CssParameter>
                    </Stroke>
                  </Mark>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>north-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>north</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-north-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>central-edge</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>central</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-central-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>south-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>zone_id</ogc:PropertyName><ogc:Literal>south</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-south-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
