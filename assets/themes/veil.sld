<?xml version="1.0" encoding="UTF-8"?>
<!-- Over all that a picture is not about: still to be made out, and no longer the first to be. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>veil</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>canvas-subtle</ogc:Literal><ogc:Literal>#F7F5F1</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.6</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
