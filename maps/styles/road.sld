<?xml version="1.0" encoding="UTF-8"?>
<!-- Roads in six classes and their ramps. To 1:15 000 one line in the middle, from there each carriageway; tunnels beneath, bridges above, and a class when there is room for it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>road</Name>
    <UserStyle>
      <!-- beneath the ground -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>1.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.2</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-far-3</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-fill-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-far-4</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-far-3</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.25</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-fill-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>8.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-far-4</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-far-3</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.45</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-fill-far-2</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-fill-far-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-fill-far-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-fill-near-1</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:Mul><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4 2.5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-tunnel-fill-near-0</Name>
          <Title>隧道</Title>
          <Abstract>Tunnel</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>tunnel</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tunnel</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- known from end to end, not between -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.95</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.04 1.9</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.37</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.38 2.74</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.29</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.13 2.58</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.82</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">5.84 3.65</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.44</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.62 2.89</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.56 1.6</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.99</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.16 1.98</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.52</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.86 3.04</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.56 1.6</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.06</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.4 2.13</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.52</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.86 3.04</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.84</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.68 1.67</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-schematic-far-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.06</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">3.4 2.13</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">5.11 3.19</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-schematic-far-2</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">2.56 1.6</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-schematic-far-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
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
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.44</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">4.62 2.89</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.79</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">5.72 3.57</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
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
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
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
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
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
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
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
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-near-1</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-schematic-near-0</Name>
          <Title>道路走向示意</Title>
          <Abstract>Road, course schematic</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">6.08 3.8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- on the ground, casing -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-ground-casing-near-1</Name>
          <Title>小路</Title>
          <Abstract>Small road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-ground-casing-near-0</Name>
          <Title>小路</Title>
          <Abstract>Small road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-ground-casing-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-ground-casing-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-ground-casing-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-ground-casing-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-far-1</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-casing-far-0</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-casing-near-1</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-casing-near-0</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-casing-far-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-casing-far-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-casing-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-casing-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-casing-far-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
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
          <Name>motorway_link-ground-casing-far-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-casing-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-casing-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-ground-far-2</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-ground-casing-far-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>secondary-ground-casing-far-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>secondary-ground-casing-near-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-ground-casing-near-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-ground-far-3</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-ground-casing-far-2</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-ground-casing-far-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-ground-casing-far-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>primary-ground-casing-near-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-ground-casing-near-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-ground-far-4</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-ground-casing-far-3</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-casing-far-2</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-casing-far-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-casing-far-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>trunk-ground-casing-near-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-ground-casing-near-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>8.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-ground-casing-far-4</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-casing-far-3</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-casing-far-2</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-casing-far-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-casing-far-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
        <Rule>
          <Name>motorway-ground-casing-near-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-ground-casing-near-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- on the ground, fill -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-ground-fill-near-1</Name>
          <Title>小路</Title>
          <Abstract>Small road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>1.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-ground-fill-near-0</Name>
          <Title>小路</Title>
          <Abstract>Small road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-ground-fill-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-ground-fill-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-ground-fill-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-ground-fill-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-fill-far-0</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-fill-near-1</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-ground-fill-near-0</Name>
          <Title>支路</Title>
          <Abstract>Local road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-fill-far-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-fill-far-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-fill-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-ground-fill-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-fill-far-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-fill-far-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-fill-near-1</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-ground-fill-near-0</Name>
          <Title>匝道</Title>
          <Abstract>Ramp</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-ground-fill-far-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>secondary-ground-fill-far-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>secondary-ground-fill-near-1</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-ground-fill-near-0</Name>
          <Title>次干道</Title>
          <Abstract>Secondary road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-ground-fill-far-2</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-ground-fill-far-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-ground-fill-far-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>primary-ground-fill-near-1</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-ground-fill-near-0</Name>
          <Title>主干道</Title>
          <Abstract>Main road</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-ground-fill-far-3</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-fill-far-2</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-fill-far-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-ground-fill-far-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>trunk-ground-fill-near-1</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-ground-fill-near-0</Name>
          <Title>快速路</Title>
          <Abstract>Expressway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-ground-fill-far-4</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-fill-far-3</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-fill-far-2</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-fill-far-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-ground-fill-far-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
        <Rule>
          <Name>motorway-ground-fill-near-1</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-ground-fill-near-0</Name>
          <Title>高速公路</Title>
          <Abstract>Motorway</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- on bridges, over all others, casing -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.1</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.1</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-minor-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.7</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5.6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-far-3</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">0.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-casing-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.6</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>8.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-far-4</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk-thin</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-far-3</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">6.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>9.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-far-4</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>120000</MinScaleDenominator>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-far-3</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>70000</MinScaleDenominator>
          <MaxScaleDenominator>120000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>45000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">4.8</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.9</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.3</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7.1</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-casing-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-bridge-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>9.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- on bridges, over all others, fill -->
      <FeatureTypeStyle>
        <Rule>
          <Name>small-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>1.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>small-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-small</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary_link-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary_link-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.4</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-tertiary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk_link-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>45000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.1</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">1.5</CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>2.9</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway_link-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway_link</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.2</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>secondary-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>secondary-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>3.3</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-secondary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-fill-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>primary-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>primary-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-primary</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-fill-far-3</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-bridge-fill-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>trunk-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
          <Name>trunk-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.5</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-trunk</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>6.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-fill-far-4</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-bridge-fill-far-3</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-bridge-fill-far-2</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-bridge-fill-far-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
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
          <Name>motorway-bridge-fill-far-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
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
        <Rule>
          <Name>motorway-bridge-fill-near-1</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>7500</MinScaleDenominator>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>4.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-bridge-fill-near-0</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>close</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>approximate</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>structure</ogc:PropertyName><ogc:Literal>bridge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>7500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-motorway</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="strDefaultIfBlank"><ogc:PropertyName>breadth</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:Function><ogc:Literal>7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity"><ogc:PropertyName>ink</ogc:PropertyName></CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <!-- names, once for both carriageways: along the middle line -->
      <FeatureTypeStyle>
        <Rule>
          <Name>motorway-name-15</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>140</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>motorway-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>motorway</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>140</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-name-15</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>135</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>trunk-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>trunk</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>135</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-name-28</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>70000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">10.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>110</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-name-15</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>110</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>primary-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>primary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>110</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-name-15</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>detail</ogc:PropertyName><ogc:Literal>overview</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.9</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MinScaleDenominator>15000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">10.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>60</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>secondary-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>secondary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.9</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>60</Priority>
            <VendorOption name="repeat">640</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>tertiary-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>tertiary</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.9</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>15000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">10.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>50</Priority>
            <VendorOption name="repeat">700</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>small-name</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>small</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>twin</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsGreaterThan><ogc:PropertyName>ink</ogc:PropertyName><ogc:Literal>0.9</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:And></ogc:Filter>
          <MaxScaleDenominator>12000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">10</CssParameter>
            </Font>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-label-halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>40</Priority>
            <VendorOption name="repeat">700</VendorOption>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
