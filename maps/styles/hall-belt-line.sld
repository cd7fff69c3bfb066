<?xml version="1.0" encoding="UTF-8"?>
<!-- The belt as the ground of a step that is about something else. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>hall-belt-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>casing</Name>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt-casing</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.6</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>ribbon</Name>
          <Title>{name}</Title>
          <Abstract>{en}</Abstract>
          <PolygonSymbolizer>
            <Geometry><ogc:Function name="buffer"><ogc:PropertyName>geom</ogc:PropertyName><ogc:PropertyName>halfWidthMetres</ogc:PropertyName></ogc:Function></Geometry>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>belt</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-opacity</ogc:Literal></ogc:Function><ogc:Literal>1.7</ogc:Literal></ogc:Mul></CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>belt-edge</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Mul><ogc:Function name="env"><ogc:Literal>belt-edge-width</ogc:Literal></ogc:Function><ogc:Literal>0.7</ogc:Literal></ogc:Mul></CssParameter>
              <CssParameter name="stroke-opacity">0.75</CssParameter>
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
