<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes in a picture with a list: the slips of notes.sld for several, each with the number that the list gives it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>notes</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">4</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>open</Name>
          <Title>我的备注（编号见清单）</Title>
          <Abstract>My notes (numbered as in the list)</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LegendGraphic><Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>17</Size></Graphic></LegendGraphic>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note</ogc:Literal><ogc:Literal>#2F4A6B</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>settled</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>path://M-0.48 0.5L0.48 0.5Q0.6 0.5 0.6 0.38L0.6 -0.12Q0.6 -0.24 0.48 -0.24L0.13 -0.24L0 -0.5L-0.13 -0.24L-0.48 -0.24Q-0.6 -0.24 -0.6 -0.12L-0.6 0.38Q-0.6 0.5 -0.48 0.5Z</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-paper</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill><Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6F7F92</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1.3</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></Mark><Size>22</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>11.0</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>number</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName><ogc:PropertyName>figures</ogc:PropertyName></WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-ink</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>13.9</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>number-settled</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>settled</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName><ogc:PropertyName>figures</ogc:PropertyName></WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>note-settled</ogc:Literal><ogc:Literal>#6F7F92</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9</Size><Displacement><DisplacementX>0</DisplacementX><DisplacementY>13.9</DisplacementY></Displacement></Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
