<?xml version="1.0" encoding="UTF-8"?>
<!-- Things of the plan on a sheet of paper: a small mark by section, filled where the plan says that it belongs here, and beside it the number of the list. Told apart by shape, so also in grey. Numbers are 7.5 pt and never smaller. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>numbered-things</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>项目（规划写明）</Title>
          <Abstract>Project (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>circle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>10.99</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>circle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>8.2</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>项目（一般知识）</Title>
          <Abstract>Project (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>circle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>10.99</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>circle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>8.2</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>circle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>4.51</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>文化场所（规划写明）</Title>
          <Abstract>Culture site (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>diamond</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>13.94</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>diamond</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6B4FA0</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>10.4</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>文化场所（一般知识）</Title>
          <Abstract>Culture site (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>diamond</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>13.94</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>diamond</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6B4FA0</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>10.4</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>diamond</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>5.72</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>设施（规划写明）</Title>
          <Abstract>Facility (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9.92</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1F6F5B</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>7.4</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>设施（一般知识）</Title>
          <Abstract>Facility (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9.92</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1F6F5B</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>7.4</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>4.07</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>其他内容（规划写明）</Title>
          <Abstract>Other (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>12.86</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9.6</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>其他内容（一般知识）</Title>
          <Abstract>Other (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>12.86</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>9.6</Size></Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic><Mark><WellKnownName>triangle</WellKnownName><Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill></Mark><Size>5.28</Size></Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsNotEqualTo><ogc:PropertyName>number</ogc:PropertyName><ogc:Literal></ogc:Literal></ogc:PropertyIsNotEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>number</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">10</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement><PointPlacement>
              <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
              <Displacement><DisplacementX>5.5</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
            </PointPlacement></LabelPlacement>
            <Halo>
              <Radius>1.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1100</Priority>
            <VendorOption name="maxDisplacement">16</VendorOption>
            <VendorOption name="spaceAround">0.5</VendorOption>
            <VendorOption name="fontShrinkSizeMin">10</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
