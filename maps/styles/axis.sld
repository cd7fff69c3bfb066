<?xml version="1.0" encoding="UTF-8"?>
<!-- The axis: on a map of the whole district the one strong line, cased, with its head where it leaves; thinner the closer one comes, until it is a thread among the streets. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>axis</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing-0</Name>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">8.6</CssParameter>
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
              <Size>22</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-1</Name>
          <MinScaleDenominator>80000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">9.8</CssParameter>
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
              <Size>27</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-2</Name>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">9.2</CssParameter>
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
              <Size>27</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-3</Name>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.8</CssParameter>
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
              <Size>24</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-4</Name>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.6</CssParameter>
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
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>21</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-5</Name>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.4</CssParameter>
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
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>18</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-6</Name>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
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
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>16</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-7</Name>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4</CssParameter>
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
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>15</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>axis-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">5.1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
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
              <Size>17</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-1</Name>
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
          <MinScaleDenominator>80000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6</CssParameter>
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
              <Size>22</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-2</Name>
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
          <MinScaleDenominator>57000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.8</CssParameter>
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
              <Size>22</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">5.3</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.8</CssParameter>
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
              <Size>19</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4</CssParameter>
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
              <Size>16</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">3.5</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.2</CssParameter>
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
              <Size>14</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-6</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2.9</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.6</CssParameter>
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
              <Size>12</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>axis-7</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <LegendGraphic>
            <Graphic>
              <Mark>
                <WellKnownName>shape://horline</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </LegendGraphic>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>axis</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.2</CssParameter>
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
              <Size>11</Size>
              <Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label-0-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>11</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">2</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="autoWrap">110</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-0-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>11</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">0.4</VendorOption>
            <VendorOption name="maxDisplacement">120</VendorOption>
            <VendorOption name="autoWrap">110</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-1-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">17</CssParameter>
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
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-1-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
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
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">0.5</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-2-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>11</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-2-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>11</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">0.5</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-3-zh</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>zh</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>10</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>label-3-en</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:Function name="env"><ogc:Literal>lang</ogc:Literal></ogc:Function><ogc:Literal>en</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>10</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1025</Priority>
            <VendorOption name="charSpacing">0.5</VendorOption>
            <VendorOption name="maxDisplacement">160</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
