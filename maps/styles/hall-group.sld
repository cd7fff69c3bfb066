<?xml version="1.0" encoding="UTF-8"?>
<!-- The ground of the groups, by slot; they differ by hue, by lightness and by pattern. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-group</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://slash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-1-hatch</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>slot-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://backslash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-3-hatch</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>slot-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://horline</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-4-hatch</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>slot-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://vertline</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-5-hatch</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>slot-6</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://times</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-hatch</ogc:Literal></ogc:Function></CssParameter>
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
          <Name>slot-1-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-edge</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter>
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
