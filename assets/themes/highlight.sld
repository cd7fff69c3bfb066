<?xml version="1.0" encoding="UTF-8"?>
<!-- What is meant, over a still picture as over the map on the screen: zones edged, things by their marks or as a band over their line. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>highlight</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>项目的线路</Title>
          <Abstract>Project along a line</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.5</CssParameter>
              <CssParameter name="stroke-opacity">0.34</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>文化场所的线路</Title>
          <Abstract>Site along a line</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6A4C93</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.5</CssParameter>
              <CssParameter name="stroke-opacity">0.34</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>设施的线路</Title>
          <Abstract>Facility along a line</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.5</CssParameter>
              <CssParameter name="stroke-opacity">0.34</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>其他内容的线路</Title>
          <Abstract>Other thing along a line</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7.5</CssParameter>
              <CssParameter name="stroke-opacity">0.34</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>打开的区域</Title>
          <Abstract>What is open</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>edge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5.5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>比较的区域 A</Title>
          <Abstract>Compared: A</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>pair-a</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>比较的区域 B</Title>
          <Abstract>Compared: B</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>pair-b</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">7</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>打开的区域</Title>
          <Abstract>What is open</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>edge</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>selection-core</ogc:Literal><ogc:Literal>#FFD23F</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">2.4</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>place</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">3</CssParameter>
                </Stroke>
              </Mark>
              <Size>20</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>比较的区域 A</Title>
          <Abstract>Compared: A</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>pair-a</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-blue</ogc:Literal><ogc:Literal>#0046D5</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>比较的区域 B</Title>
          <Abstract>Compared: B</Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>pair-b</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>mark-orange</ogc:Literal><ogc:Literal>#D95B00</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">3.4</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-dasharray">12 8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>项目（规划写明）</Title>
          <Abstract>Project (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>项目（一般知识）</Title>
          <Abstract>Project (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>文化场所（规划写明）</Title>
          <Abstract>Site (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>19.2</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6A4C93</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>14.4</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>文化场所（一般知识）</Title>
          <Abstract>Site (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>19.2</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6A4C93</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>14.4</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>7.92</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>设施（规划写明）</Title>
          <Abstract>Facility (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>14.4</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>10.8</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>设施（一般知识）</Title>
          <Abstract>Facility (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>14.4</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>10.8</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>5.94</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>其他内容（规划写明）</Title>
          <Abstract>Other thing (by the plan)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>其他内容（一般知识）</Title>
          <Abstract>Other thing (general knowledge)</Abstract>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>chosen</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>27</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>21</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#C2261E</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>17</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection-core</ogc:Literal><ogc:Literal>#FFD23F</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>7.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>chosen</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>32.4</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>25.2</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#6A4C93</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>20.4</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection-core</ogc:Literal><ogc:Literal>#FFD23F</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>9.12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>chosen</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>24.3</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>18.9</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>15.3</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection-core</ogc:Literal><ogc:Literal>#FFD23F</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.84</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>chosen</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection</ogc:Literal><ogc:Literal>#26221D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>27</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>21</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#1B7F5C</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>17</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>selection-core</ogc:Literal><ogc:Literal>#FFD23F</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>7.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>chosen</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>17</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.4</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>zone-ink</ogc:Literal><ogc:Literal>#1D1C1A</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1000</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>letter-b</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>26</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-orange</ogc:Literal><ogc:Literal>#D95B00</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>22</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
              </PointPlacement>
            </LabelPlacement>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1100</Priority>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>letter-a</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>29</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-blue</ogc:Literal><ogc:Literal>#0046D5</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>25</Size>
            </Graphic>
          </PointSymbolizer>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
              </PointPlacement>
            </LabelPlacement>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>mark-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1100</Priority>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
