<?xml version="1.0" encoding="UTF-8"?>
<!-- What a step of a tour is about: its things by their marks, or as a line, each with its name, for the last row. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>stage-things</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">8.4</CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">8.4</CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">8.4</CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">8.4</CssParameter>
              <CssParameter name="stroke-opacity">0.9</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>步骤所讲的项目（线）</Title>
          <Abstract>Project of the step, along a line</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#B3140D</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的文化场所（线）</Title>
          <Abstract>Site of the step, along a line</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#573A8E</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的设施（线）</Title>
          <Abstract>Facility of the step, along a line</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的其他内容（线）</Title>
          <Abstract>Other thing of the step, along a line</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>band</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width">5</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Title>步骤所讲的项目</Title>
          <Abstract>Project of the step</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>18.2</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#B3140D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>13</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的项目，位置属一般知识</Title>
          <Abstract>Project of the step, by general knowledge</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>18.2</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project</ogc:Literal><ogc:Literal>#B3140D</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>13</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.76</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的文化场所</Title>
          <Abstract>Site of the step</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>21.84</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#573A8E</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>15.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的文化场所，位置属一般知识</Title>
          <Abstract>Site of the step, by general knowledge</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>21.84</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site</ogc:Literal><ogc:Literal>#573A8E</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>15.6</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>8.11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的设施</Title>
          <Abstract>Facility of the step</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16.38</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>11.7</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的设施，位置属一般知识</Title>
          <Abstract>Facility of the step, by general knowledge</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16.38</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>11.7</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.08</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的其他内容</Title>
          <Abstract>Other thing of the step</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16.38</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>11.7</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Title>步骤所讲的其他内容，位置属一般知识</Title>
          <Abstract>Other thing of the step, by general knowledge</Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>stated</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>16.38</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility</ogc:Literal><ogc:Literal>#125744</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>11.7</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>item-casing</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
              </Mark>
              <Size>6.08</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>14</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project-ink</ogc:Literal><ogc:Literal>#7F0F09</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="maxDisplacement">110</VendorOption>
            <VendorOption name="autoWrap">230</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>word</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>project</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>project-ink</ogc:Literal><ogc:Literal>#7F0F09</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">170</VendorOption>
            <VendorOption name="autoWrap">250</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>14</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site-ink</ogc:Literal><ogc:Literal>#452B78</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="maxDisplacement">110</VendorOption>
            <VendorOption name="autoWrap">230</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>word</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>site</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>site-ink</ogc:Literal><ogc:Literal>#452B78</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">170</VendorOption>
            <VendorOption name="autoWrap">250</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>14</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal><ogc:Literal>#0B4535</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="maxDisplacement">110</VendorOption>
            <VendorOption name="autoWrap">230</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>word</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>facility</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal><ogc:Literal>#0B4535</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">170</VendorOption>
            <VendorOption name="autoWrap">250</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mark</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>14</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal><ogc:Literal>#0B4535</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="maxDisplacement">110</VendorOption>
            <VendorOption name="autoWrap">230</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>word</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>section</ogc:PropertyName><ogc:Literal>other</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">20.6</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>2.8</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal><ogc:Literal>#FFFFFF</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>facility-ink</ogc:Literal><ogc:Literal>#0B4535</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>1040</Priority>
            <VendorOption name="goodnessOfFit">0</VendorOption>
            <VendorOption name="maxDisplacement">170</VendorOption>
            <VendorOption name="autoWrap">250</VendorOption>
            <VendorOption name="spaceAround">1</VendorOption>
            <VendorOption name="fontShrinkSizeMin">20.5</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
