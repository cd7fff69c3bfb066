package districtatlas.coord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DistrictGridProperties {
    @Property
    void toTheGridAndBackIsTheSamePlace(@ForAll @DoubleRange(min = 111.5, max = 116.5) double lon,
                                        @ForAll @DoubleRange(min = 3, max = 53) double lat) {
        DistrictGrid grid = new DistrictGrid(114);
        LonLat back = grid.toLonLat(grid.toGrid(new LonLat(lon, lat)));
        assertThat(back.lon()).isCloseTo(lon, within(1e-9));
        assertThat(back.lat()).isCloseTo(lat, within(1e-9));
    }

    @Property
    void wheresoeverAViewMayReachThereIsAPlaceOnEarth(@ForAll @DoubleRange(min = -5e7, max = 5e7) double east,
                                                      @ForAll @DoubleRange(min = -5e7, max = 5e7) double north) {
        assertThatCode(() -> new DistrictGrid(114).toLonLat(new EastNorth(east, north))).doesNotThrowAnyException();
    }
}
