<?xml version="1.0" encoding="UTF-8"?>
<!-- Main roads without names: the middle lines at every scale. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-road</Name>
    <UserStyle>
      <!-- known from end to end, not between -->
      <FeatureTypeStyle>
        <Rule>
          <Name>secondary-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.03</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.28 2.05</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.44</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.62 2.89</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-far-3</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.56 1.6</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-far-2</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.03</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.28 2.05</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.48</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.74 2.96</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-far-4</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.56 1.6</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-far-3</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.95</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.04 1.9</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-far-2</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.33</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.26 2.66</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.75</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">5.59 3.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-far-4</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.84</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.68 1.67</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-far-3</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.53 2.2</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-far-2</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.48</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.74 2.96</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- roads, casing -->
      <FeatureTypeStyle>
        <Rule>
          <Name>secondary-all-casing-far-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-all-casing-far-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-far-3</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-casing-far-2</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-casing-far-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-casing-far-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-far-4</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-casing-far-3</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-casing-far-2</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-casing-far-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-casing-far-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-casing-far-4</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.2</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-casing-far-3</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-casing-far-2</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-casing-far-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-casing-far-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- roads, fill -->
      <FeatureTypeStyle>
        <Rule>
          <Name>secondary-all-fill-far-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-all-fill-far-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-fill-far-2</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-fill-far-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-all-fill-far-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-fill-far-3</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-fill-far-2</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-fill-far-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-all-fill-far-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-fill-far-4</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-fill-far-3</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-fill-far-2</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-fill-far-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-all-fill-far-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
