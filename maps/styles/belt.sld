<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt on the ground, below roads, buildings and words: a tint between two fine broken edges, a whisper where one comes close. It says where about, not where exactly. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>belt</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing-0</Name>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.6</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-1</Name>
          <MinScaleDenominator>80000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.6</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-2</Name>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.52</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-3</Name>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-4</Name>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.24</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-5</Name>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.12</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-6</Name>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.05</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>ribbon-0</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>115000</MinScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>2.8</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.75</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-1</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>80000</MinScaleDenominator>
          <MaxScaleDenominator>115000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>2.6</ogc:Literal></ogc:Mul></CssParameter>
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
        <Rule>
          <Name>ribbon-2</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>57000</MinScaleDenominator>
          <MaxScaleDenominator>80000</MaxScaleDenominator>
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
        <Rule>
          <Name>ribbon-3</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>40000</MinScaleDenominator>
          <MaxScaleDenominator>57000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>1.7</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.85</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.75</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-4</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>28000</MinScaleDenominator>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>1.25</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.8</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.72</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-5</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>20000</MinScaleDenominator>
          <MaxScaleDenominator>28000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.9</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.66</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-6</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>20000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.66</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.65</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.6</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>ribbon-7</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>0.48</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.65</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.55</CssParameter>
              <CssParameter name="stroke-dasharray">9 3.5</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
