<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>item</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>8</Size></Graphic>
          </PointSymbolizer>
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
