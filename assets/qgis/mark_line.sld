<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>mark_line</Name>
    <UserStyle>
      <Title>标绘：线与箭头</Title>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>magenta</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#c4007a</CssParameter><CssParameter name="stroke-width">2.6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#c4007a</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>magenta</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#c4007a</CssParameter><CssParameter name="stroke-width">2.6</CssParameter><CssParameter name="stroke-dasharray">9 6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#c4007a</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>blue</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#0046d5</CssParameter><CssParameter name="stroke-width">2.6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#0046d5</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>blue</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#0046d5</CssParameter><CssParameter name="stroke-width">2.6</CssParameter><CssParameter name="stroke-dasharray">9 6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#0046d5</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>green</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#3e7d00</CssParameter><CssParameter name="stroke-width">2.6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#3e7d00</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>green</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#3e7d00</CssParameter><CssParameter name="stroke-width">2.6</CssParameter><CssParameter name="stroke-dasharray">9 6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#3e7d00</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>orange</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#d95b00</CssParameter><CssParameter name="stroke-width">2.6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#d95b00</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>orange</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#d95b00</CssParameter><CssParameter name="stroke-width">2.6</CssParameter><CssParameter name="stroke-dasharray">9 6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#d95b00</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>black</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#111111</CssParameter><CssParameter name="stroke-width">2.6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#111111</CssParameter></Fill></TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>colour</ogc:PropertyName><ogc:Literal>black</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>dashed</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#111111</CssParameter><CssParameter name="stroke-width">2.6</CssParameter><CssParameter name="stroke-dasharray">9 6</CssParameter></Stroke></LineSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>text</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">13</CssParameter></Font><LabelPlacement><LinePlacement><PerpendicularOffset>8</PerpendicularOffset></LinePlacement></LabelPlacement><Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#111111</CssParameter></Fill></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
