<?xml version="1.0" encoding="UTF-8"?>
<!-- Everything the plan names and that has a place: circle, diamond, square by section; filled when the place is stated, hollow when it is general knowledge; what is drawn as a line has no mark. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>item-place</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>project-stated-0</Name>
          <Title>重点项目，所在片区由规划写明</Title>
          <Abstract>Project, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>7.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>project-known-0</Name>
          <Title>重点项目，所在片区是常识</Title>
          <Abstract>Project, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>7.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>project-stated-1</Name>
          <Title>重点项目，所在片区由规划写明</Title>
          <Abstract>Project, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>9.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>project-known-1</Name>
          <Title>重点项目，所在片区是常识</Title>
          <Abstract>Project, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>9.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>project-stated-2</Name>
          <Title>重点项目，所在片区由规划写明</Title>
          <Abstract>Project, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>project-known-2</Name>
          <Title>重点项目，所在片区是常识</Title>
          <Abstract>Project, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>11.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-stated-0</Name>
          <Title>文化场所，所在片区由规划写明</Title>
          <Abstract>Cultural site, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>9.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-known-0</Name>
          <Title>文化场所，所在片区是常识</Title>
          <Abstract>Cultural site, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>9.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-stated-1</Name>
          <Title>文化场所，所在片区由规划写明</Title>
          <Abstract>Cultural site, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>11.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-known-1</Name>
          <Title>文化场所，所在片区是常识</Title>
          <Abstract>Cultural site, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>11.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-stated-2</Name>
          <Title>文化场所，所在片区由规划写明</Title>
          <Abstract>Cultural site, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>14</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>site-known-2</Name>
          <Title>文化场所，所在片区是常识</Title>
          <Abstract>Cultural site, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>13.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-stated-0</Name>
          <Title>设施，所在片区由规划写明</Title>
          <Abstract>Facility, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>6.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-known-0</Name>
          <Title>设施，所在片区是常识</Title>
          <Abstract>Facility, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>6.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-stated-1</Name>
          <Title>设施，所在片区由规划写明</Title>
          <Abstract>Facility, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>8.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-known-1</Name>
          <Title>设施，所在片区是常识</Title>
          <Abstract>Facility, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>8.1</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-stated-2</Name>
          <Title>设施，所在片区由规划写明</Title>
          <Abstract>Facility, its area stated by the plan</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-known-2</Name>
          <Title>设施，所在片区是常识</Title>
          <Abstract>Facility, its area general knowledge</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>certainty</ogc:PropertyName><ogc:Literal>stated</ogc:Literal></ogc:PropertyIsNotEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-core</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">2</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>10.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>project-label-0</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>500</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>project-label-1</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>450</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>project-label-2</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>400</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>site-label-0</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>500</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>site-label-1</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>450</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>site-label-2</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>400</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-label-0</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>500</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-label-1</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>450</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>facility-label-2</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
              <ogc:PropertyIsNotEqualTo><ogc:PropertyName>as_line</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsNotEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>8</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.1</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>400</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
