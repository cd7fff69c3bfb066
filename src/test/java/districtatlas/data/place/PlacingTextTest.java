package districtatlas.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacingTextTest {
    @Property
    void whatIsWrittenIsReadAgain(@ForAll boolean northFirst, @ForAll boolean zoned, @ForAll Placing.Shift shift, @ForAll boolean fitted,
                                  @ForAll @Size(6) double[] fit, @ForAll boolean code) {
        String crs = code ? "EPSG:4547" : "GEOGCS[\"自定 fit(\",DATUM[\"x\",SPHEROID[\"x\",6378137,298.3]],\nUNIT[\"degree\",0.017]]";
        Placing placing = new Placing(crs, northFirst, zoned, shift, fitted ? fit : new double[0]);
        Placing read = PlacingText.read(PlacingText.write(placing)).orElseThrow();
        assertThat(read.crs()).isEqualTo(crs);
        assertThat(read.northFirst()).isEqualTo(northFirst);
        assertThat(read.zoned()).isEqualTo(zoned);
        assertThat(read.shift()).isEqualTo(shift);
        assertThat(read.fit()).containsExactly(placing.fit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EPSG:", "EPSG:4547 fit(1,2,3)", "EPSG:4547 fit(1,2,3,4,5,eee)", "EPSG:4547 elsewhere", "-", "EPSG:4547 WKT GEOGCS[]"})
    void anythingElseIsNotRead(String text) {
        assertEquals(Optional.empty(), PlacingText.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4547|EPSG:4547", "EPSG:4547|EPSG:4547", "epsg 4547|EPSG:4547", "ＥＰＳＧ：４５４７|EPSG:4547", "urn:ogc:def:crs:EPSG::4490|EPSG:4490",
        "CGCS2000 114E|EPSG:4547", "cgcs2000 / 3-degree 114|EPSG:4547", "国家2000 中央经线114|EPSG:4547", "2000国家大地坐标系|EPSG:4490", "CGCS2000|EPSG:4490",
        "38带|EPSG:4526 zoned", "第38带|EPSG:4526 zoned", "CGCS2000 38|EPSG:4526 zoned", "4526|EPSG:4526 zoned", "CGCS2000 zone 20|EPSG:4498 zoned",
        "西安80 114|EPSG:2383", "Xian 1980 114E|EPSG:2383", "北京54|EPSG:4214", "Beijing54 3度 117|EPSG:2436", "北京54 6度 117|EPSG:21460",
        "WGS84|EPSG:4326", "WGS 84|EPSG:4326", "UTM 50N|EPSG:32650", "WGS84 / UTM zone 49N|EPSG:32649", "Web Mercator|EPSG:3857", "900913|EPSG:3857",
        "GCJ-02|EPSG:4326 GCJ-02", "gcj02|EPSG:4326 GCJ-02", "火星坐标|EPSG:4326 GCJ-02", "BD-09|EPSG:4326 BD-09", "百度坐标系|EPSG:4326 BD-09",
        "CGCS2000 / 3-degree Gauss-Kruger CM 114E|EPSG:4547", "Xian 1980 / 3-degree Gauss-Kruger zone 38|EPSG:2362 zoned",
        "EPSG:4547 north-first|EPSG:4547 north-first", "28992|EPSG:28992"})
    void whatPeopleTypeIsUnderstood(String typed, String meant) {
        assertEquals(Optional.of(meant), PlacingText.typed(typed).map(PlacingText::write));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "114.05", "CGCS2000 115E", "CGCS2000 99带", "UTM 77N", "WGS84 114E", "12", "EPSG:12"})
    void whatMeansNoSystemIsNot(String typed) {
        assertEquals(Optional.empty(), PlacingText.typed(typed).map(PlacingText::write));
    }

    @Test
    void systemsHaveTheirTitles() {
        assertEquals("CGCS2000 / 3-degree Gauss-Kruger CM 114E", PlacingText.titleOf(Placing.of("EPSG:4547")));
        assertEquals("EPSG:28992", PlacingText.titleOf(Placing.of("EPSG:28992")));
    }
}
