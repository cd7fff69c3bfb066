<?xml version="1.0" encoding="UTF-8"?>
<!-- Words only, as in place-label, and at the head of the axis the word that says where it leads. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>place-label-structure</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>direction-12.5-640</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>direction</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>130000</MinScaleDenominator>
          <MaxScaleDenominator>260000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>13</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>640</Priority>
            <VendorOption name="maxDisplacement">60</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>direction-14-640</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>direction</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>130000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>16</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
            <Halo>
              <Radius>2.2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>axis-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>640</Priority>
            <VendorOption name="maxDisplacement">60</VendorOption>
            <VendorOption name="autoWrap">190</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>sea-15-300</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>65000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="charSpacing">9</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-18-300</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">18</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>300</Priority>
            <VendorOption name="charSpacing">14</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-13-290</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>200000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>290</Priority>
            <VendorOption name="charSpacing">7</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>sea-12.5-280</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>sea</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
              <CssParameter name="font-style">italic</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>sea-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>280</Priority>
            <VendorOption name="charSpacing">5</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>district-14-240</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>district</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>300000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">14</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>240</Priority>
            <VendorOption name="charSpacing">4</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>district-13-230</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>district</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MinScaleDenominator>100000</MinScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">13</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>230</Priority>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>hongkong-15-245</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>hongkong</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">15</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>245</Priority>
            <VendorOption name="charSpacing">5</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>hongkong-12.5-220</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>hongkong</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>130000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>220</Priority>
            <VendorOption name="charSpacing">2</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>hongkong-12-200</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>hongkong</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>land</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>neighbour-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>200</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>locality-12.5-105</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>locality</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>65000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.9</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>locality-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>105</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>locality-12-100</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>locality</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>40000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">12</CssParameter>
            </Font>
            <Halo>
              <Radius>1.9</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>locality-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>100</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>locality-11.5-95</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>locality</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>30000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.9</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>locality-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>95</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>locality-11.5-40</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>locality</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>rank</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>18000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:Function name="strDefaultIfBlank"><ogc:Function name="property"><ogc:Function name="env"><ogc:Literal>label</ogc:Literal></ogc:Function></ogc:Function><ogc:PropertyName>name</ogc:PropertyName></ogc:Function></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <Halo>
              <Radius>1.9</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>halo</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>locality-ink</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>40</Priority>
            <VendorOption name="maxDisplacement">30</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
