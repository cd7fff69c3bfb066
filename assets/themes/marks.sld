<?xml version="1.0" encoding="UTF-8"?>
<!-- Marks: what a reader drew over the map. Of colours that no sign of a plan has, each with a casing, so that they are told from any ground; finer at small scales. A flag stands on its place, an arrow has its head at its last corner. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>marks</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>tint</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter><CssParameter name="fill-opacity">0.1</CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <ogc:Filter><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>1.4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>2.8</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-head</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic><Mark><WellKnownName>path://M0 0.12L0.44 -0.88L0 -0.66L-0.44 -0.88Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">3</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>9</ogc:Literal></ogc:Add></Size><Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-flag</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 -0.5L-0.3 -0.5L-0.3 -0.1L0.5 0.2L-0.3 0.5L-0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">3.4</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>12</ogc:Literal></ogc:Add></Size><Displacement><DisplacementX><ogc:Add><ogc:Mul><ogc:Literal>1.44</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>4.32</ogc:Literal></ogc:Add></DisplacementX><DisplacementY><ogc:Add><ogc:Mul><ogc:Literal>2</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>6</ogc:Literal></ogc:Add></DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-far</Name>
          <ogc:Filter><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>0.868</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>1.736</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-head-far</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic><Mark><WellKnownName>path://M0 0.12L0.44 -0.88L0 -0.66L-0.44 -0.88Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.86</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>2.48</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>5.58</ogc:Literal></ogc:Add></Size><Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-flag-far</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 -0.5L-0.3 -0.5L-0.3 -0.1L0.5 0.2L-0.3 0.5L-0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">2.108</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>2.48</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>7.44</ogc:Literal></ogc:Add></Size><Displacement><DisplacementX><ogc:Add><ogc:Mul><ogc:Literal>0.893</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>2.678</ogc:Literal></ogc:Add></DisplacementX><DisplacementY><ogc:Add><ogc:Mul><ogc:Literal>1.24</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>3.72</ogc:Literal></ogc:Add></DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>legend</Name>
          <Title>我的标绘</Title>
          <Abstract>My marks</Abstract>
          <LegendGraphic><Graphic><Mark><WellKnownName>path://M-0.42 -0.5L-0.3 -0.5L-0.3 -0.1L0.5 0.2L-0.3 0.5L-0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-magenta</ogc:Literal><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>17</Size></Graphic></LegendGraphic>
        </Rule>
        <Rule>
          <Name>solid</Name>
          <ogc:Filter><ogc:And><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>1.4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>0.2</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>dashed</Name>
          <ogc:Filter><ogc:And><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>1.4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>0.2</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-dasharray">7 5</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>head</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic><Mark><WellKnownName>path://M0 0.12L0.44 -0.88L0 -0.66L-0.44 -0.88Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>9</ogc:Literal></ogc:Add></Size><Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>flag</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 -0.5L-0.3 -0.5L-0.3 -0.1L0.5 0.2L-0.3 0.5L-0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>12</ogc:Literal></ogc:Add></Size><Displacement><DisplacementX><ogc:Add><ogc:Mul><ogc:Literal>1.44</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>4.32</ogc:Literal></ogc:Add></DisplacementX><DisplacementY><ogc:Add><ogc:Mul><ogc:Literal>2</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>6</ogc:Literal></ogc:Add></DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>solid-far</Name>
          <ogc:Filter><ogc:And><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>0.868</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>0.124</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>dashed-far</Name>
          <ogc:Filter><ogc:And><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Add><ogc:Mul><ogc:Literal>0.868</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>0.124</ogc:Literal></ogc:Add></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">butt</CssParameter>
              <CssParameter name="stroke-dasharray">4 3</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>head-far</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <PointSymbolizer>
            <Geometry><ogc:Function name="endPoint"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></Geometry>
            <Graphic><Mark><WellKnownName>path://M0 0.12L0.44 -0.88L0 -0.66L-0.44 -0.88Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>2.48</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>5.58</ogc:Literal></ogc:Add></Size><Rotation><ogc:Add><ogc:Literal>90</ogc:Literal><ogc:Function name="endAngle"><ogc:PropertyName>geom</ogc:PropertyName></ogc:Function></ogc:Add></Rotation></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>flag-far</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 -0.5L-0.3 -0.5L-0.3 -0.1L0.5 0.2L-0.3 0.5L-0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size><ogc:Add><ogc:Mul><ogc:Literal>2.48</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>7.44</ogc:Literal></ogc:Add></Size><Displacement><DisplacementX><ogc:Add><ogc:Mul><ogc:Literal>0.893</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>2.678</ogc:Literal></ogc:Add></DisplacementX><DisplacementY><ogc:Add><ogc:Mul><ogc:Literal>1.24</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>3.72</ogc:Literal></ogc:Add></DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>text</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>text</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>text</ogc:PropertyName></Label>
            <Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size"><ogc:Add><ogc:Mul><ogc:Literal>3</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>10</ogc:Literal></ogc:Add></CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
            <LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint><Displacement><DisplacementX>0</DisplacementX><DisplacementY>0</DisplacementY></Displacement></PointPlacement></LabelPlacement>
            <Halo><Radius>2.4</Radius><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1200</Priority>
            <VendorOption name="autoWrap">320</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>text-far</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>text</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>60000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>text</ogc:PropertyName></Label>
            <Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size"><ogc:Add><ogc:Mul><ogc:Literal>2</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>9</ogc:Literal></ogc:Add></CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
            <LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint><Displacement><DisplacementX>0</DisplacementX><DisplacementY>0</DisplacementY></Displacement></PointPlacement></LabelPlacement>
            <Halo><Radius>2.4</Radius><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>995</Priority>
            <VendorOption name="autoWrap">240</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>text-point</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>text</ogc:PropertyName></Label>
            <Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size"><ogc:Add><ogc:PropertyName>weight</ogc:PropertyName><ogc:Literal>11</ogc:Literal></ogc:Add></CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
            <LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint><Displacement><DisplacementX><ogc:Add><ogc:Mul><ogc:Literal>4</ogc:Literal><ogc:PropertyName>weight</ogc:PropertyName></ogc:Mul><ogc:Literal>10</ogc:Literal></ogc:Add></DisplacementX><DisplacementY>10</DisplacementY></Displacement></PointPlacement></LabelPlacement>
            <Halo><Radius>2.4</Radius><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>990</Priority>
            <VendorOption name="maxDisplacement">24</VendorOption>
            <VendorOption name="autoWrap">240</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>text-line</Name>
          <ogc:Filter><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>line</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>arrow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>text</ogc:PropertyName></Label>
            <Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size"><ogc:Add><ogc:PropertyName>weight</ogc:PropertyName><ogc:Literal>11</ogc:Literal></ogc:Add></CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
            <LabelPlacement><LinePlacement/></LabelPlacement>
            <Halo><Radius>2.4</Radius><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>990</Priority>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>text-area</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>form</ogc:PropertyName><ogc:Literal>area</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>text</ogc:PropertyName></Label>
            <Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size"><ogc:Add><ogc:PropertyName>weight</ogc:PropertyName><ogc:Literal>11</ogc:Literal></ogc:Add></CssParameter><CssParameter name="font-weight">bold</CssParameter></Font>
            <LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint><Displacement><DisplacementX>0</DisplacementX><DisplacementY>0</DisplacementY></Displacement></PointPlacement></LabelPlacement>
            <Halo><Radius>2.4</Radius><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Function name="Concatenate"><ogc:Literal>mark-</ogc:Literal><ogc:PropertyName>colour</ogc:PropertyName></ogc:Function><ogc:Literal>#C4007A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>990</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="autoWrap">160</VendorOption>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
