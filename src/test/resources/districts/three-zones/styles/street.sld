<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>street</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>street-fill</ogc:Literal><ogc:Literal>#F8E6BC</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Stroke><CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke>
          </PolygonSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font><CssParameter name="font-size">14</CssParameter></Font>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
