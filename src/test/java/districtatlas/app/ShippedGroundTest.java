package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.MapTheme;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.state.LayerArrangement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The ground of the shipped atlas: what no rule of its sources can say. How its features lie to each other is checked when it is compiled. */
class ShippedGroundTest extends OnShippedAtlas {
    private static final LayerId COMMUNITY = new LayerId("community");

    private static List<SimpleFeature> features(String layer) throws IOException {
        Layer found = atlas.document.themes().stream().flatMap(t -> atlas.document.stack(t.id()).layers().stream())
                .filter(l -> l.id().table().equals(layer)).findFirst().orElseThrow();
        List<SimpleFeature> features = new ArrayList<>();
        try (SimpleFeatureIterator each = found.source().getFeatures().features()) {
            while (each.hasNext()) {
                features.add(each.next());
            }
        }
        return features;
    }

    @Test
    void communitiesAreOfferedInEveryThemeAndShownInNoneBeforeAReaderAsks() {
        for (MapTheme theme : atlas.document.themes()) {
            Layer offered = atlas.document.stack(theme.id()).find(COMMUNITY).orElseThrow();
            assertFalse(offered.visible(), theme.id());
            LayerArrangement asked = LayerArrangement.NONE.withDrawn(atlas.document.stack(theme.id()), Set.of(COMMUNITY), true);
            assertTrue(asked.of(atlas.document.stack(theme.id())).find(COMMUNITY).orElseThrow().visible(), theme.id());
        }
    }

    @Test
    void communitiesAreOfSevenStreetsAndDoNotOverlap() throws IOException {
        List<SimpleFeature> communities = features("community");
        Set<String> streets = new TreeSet<>();
        communities.forEach(c -> streets.add(String.valueOf(c.getAttribute("street"))));
        assertEquals(7, streets.size(), streets::toString);
        assertFalse(streets.contains("南山街道"));
        for (int i = 0; i < communities.size(); i++) {
            Geometry one = (Geometry) communities.get(i).getDefaultGeometry();
            for (int j = 0; j < i; j++) {
                Geometry other = (Geometry) communities.get(j).getDefaultGeometry();
                if (one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
                    double both = one.intersection(other).getArea();
                    assertTrue(both < 30, communities.get(i).getAttribute("name") + " and " + communities.get(j).getAttribute("name") + ": " + both + " m²");
                }
            }
        }
    }

    @Test
    void metroLinesAreCurvesThatShowNoChord() throws IOException {
        double sharpest = 0;
        for (SimpleFeature line : features("metro_line")) {
            if ("built".equals(line.getAttribute("class"))) {
                Coordinate[] at = ((Geometry) line.getDefaultGeometry()).getCoordinates();
                for (int i = 1; i < at.length - 1; i++) {
                    double turn = Math.PI - Angle.angleBetween(at[i - 1], at[i], at[i + 1]);
                    sharpest = Math.max(sharpest, Math.toDegrees(turn));
                }
            }
        }
        assertTrue(sharpest < 10, "degrees at the sharpest vertex: " + sharpest);
    }

    @Test
    void whatIsJudgedUnderCloudsIsMarkedAndLittle() throws IOException {
        double judged = 0;
        double told = 0;
        for (SimpleFeature wood : features("green")) {
            if ("wood".equals(wood.getAttribute("class"))) {
                double area = ((Geometry) wood.getDefaultGeometry()).getArea();
                judged += Boolean.TRUE.equals(wood.getAttribute("approximate")) ? area : 0;
                told += area;
            }
        }
        assertTrue(judged > 0 && judged < told / 20, judged + " of " + told + " m²");
    }

    @Test
    void theWaterOfTheDistrictIsThereWithTheAreaThePictureGives() throws IOException {
        record Known(String name, double hectares) {
        }
        for (Known known : List.of(new Known("西丽水库", 284), new Known("铁岗水库", 721), new Known("长岭皮水库", 77), new Known("梅林水库", 57),
                new Known("华侨城湿地", 31), new Known("人才公园内湖", 16.5), new Known("欢乐海岸心湖", 9))) {
            double area = features("water_area").stream().filter(w -> known.name().equals(w.getAttribute("name")))
                    .mapToDouble(w -> ((Geometry) w.getDefaultGeometry()).getArea()).sum() / 10_000;
            assertEquals(known.hectares(), area, known.hectares() * 0.03, known.name());
        }
    }
}
