<?xml version="1.0" encoding="UTF-8"?>
<!-- A whisper of relief: bands barely darker with height, facets barely lighter and darker. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>relief</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>band</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>relief-band</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>light</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>light</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>relief-light</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>shadow</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>shadow</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PolygonSymbolizer>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>relief-shadow</ogc:Literal></ogc:Function></CssParameter></Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
