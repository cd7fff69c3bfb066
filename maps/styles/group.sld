<?xml version="1.0" encoding="UTF-8"?>
<!-- The groups, by slot, differ by hue, by lightness and by pattern, so that greyscale and colour blindness keep them apart; pattern and tint give way to the ground as one comes closer. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>group</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
          <Name>slot-1-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
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
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
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
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
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
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
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
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
          <Name>slot-2-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
          </PolygonSymbolizer>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://dot</WellKnownName>
                    <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-hatch</ogc:Literal></ogc:Function></CssParameter></Fill>
                  </Mark>
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>dot-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
          <Name>slot-3-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
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
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
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
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
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
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
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
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
          <Name>slot-4-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
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
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
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
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
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
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
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
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
          <Name>slot-5-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
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
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
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
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
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
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
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
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
            </Fill>
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
        <Rule>
          <Name>slot-6-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.88</CssParameter>
            </Fill>
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
                  <Opacity>0.75</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.72</CssParameter>
            </Fill>
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
                  <Opacity>0.5</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.58</CssParameter>
            </Fill>
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
                  <Opacity>0.35</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.48</CssParameter>
            </Fill>
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
                  <Opacity>0.22</Opacity>
                  <Size><ogc:Function name="env"><ogc:Literal>hatch-step</ogc:Literal></ogc:Function></Size>
                </Graphic>
              </GraphicFill>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
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
          <Name>slot-1-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
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
          <Name>slot-2-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
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
          <Name>slot-3-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
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
          <Name>slot-4-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
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
          <Name>slot-5-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-edge-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-edge-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-edge-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>group-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.45</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>slot-1-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-1-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-1-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-2-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-2-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-3-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-3-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-4-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-4-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-5-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-5-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.5</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-far</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">6</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-zh</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>slot-6-label-en</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>slot</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size"><ogc:Mul><ogc:Function name="env"><ogc:Literal>label-group-near</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>3</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-fill</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>group-6-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1020</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="charSpacing">1.2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="spaceAround">5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
