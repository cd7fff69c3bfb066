<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a slip of paper whose foot is on the place, unlike any sign of a plan. Still open it is filled; settled it is pale and ticked. Where several would lie over each other they are one, with their number. The program draws each rule at the scales at which its pins do not overlap. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>notes</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 0.5L0.42 0.5Q0.5 0.5 0.5 0.42L0.5 -0.14Q0.5 -0.22 0.42 -0.22L0.14 -0.22L0 -0.5L-0.14 -0.22L-0.42 -0.22Q-0.5 -0.22 -0.5 -0.14L-0.5 0.42Q-0.5 0.5 -0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">4</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>18</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>9.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>casing-many</Name>
          <ogc:Filter><ogc:PropertyIsGreaterThan><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">4</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>open</Name>
          <Title>我的备注（打勾的已办结）</Title>
          <Abstract>My notes (ticked: settled)</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LegendGraphic><Graphic><Mark><WellKnownName>path://M-0.42 0.5L0.42 0.5Q0.5 0.5 0.5 0.42L0.5 -0.14Q0.5 -0.22 0.42 -0.22L0.14 -0.22L0 -0.5L-0.14 -0.22L-0.42 -0.22Q-0.5 -0.22 -0.5 -0.14L-0.5 0.42Q-0.5 0.5 -0.42 0.5ZM-0.26 0.34L-0.26 0.2L0.26 0.2L0.26 0.34ZM-0.26 0.08L-0.26 -0.06L0.1 -0.06L0.1 0.08Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>17</Size></Graphic></LegendGraphic>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 0.5L0.42 0.5Q0.5 0.5 0.5 0.42L0.5 -0.14Q0.5 -0.22 0.42 -0.22L0.14 -0.22L0 -0.5L-0.14 -0.22L-0.42 -0.22Q-0.5 -0.22 -0.5 -0.14L-0.5 0.42Q-0.5 0.5 -0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>18</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>9.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.26 0.28L0.26 0.28M-0.26 0.02L0.1 0.02</WellKnownName><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-ink</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.6</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>18</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>9.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>settled</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.42 0.5L0.42 0.5Q0.5 0.5 0.5 0.42L0.5 -0.14Q0.5 -0.22 0.42 -0.22L0.14 -0.22L0 -0.5L-0.14 -0.22L-0.42 -0.22Q-0.5 -0.22 -0.5 -0.14L-0.5 0.42Q-0.5 0.5 -0.42 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-paper</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6B7A8D</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.3</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>18</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>9.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.22 0.14L-0.06 0L0.24 0.3</WellKnownName><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6B7A8D</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.8</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>18</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>9.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>open-many</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>settled-many</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-paper</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6B7A8D</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.3</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>number</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName><ogc:PropertyName>figures</ogc:PropertyName></WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-ink</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>13.9</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>number-settled</Name>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName><ogc:PropertyName>figures</ogc:PropertyName></WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6B7A8D</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>13.9</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
