package districtatlas.data.gpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataFile;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.WholeLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpxFormatTest {
    private static final String ALL = gpx("<wpt lat='22.5' lon='113.9'><ele>587.1</ele><time>2024-01-01T00:00:00Z</time><name>羊台山</name><link href='http://127.0.0.1:9/'><text>t</text></link>"
            + "<extensions><a:x><a:hr>77</a:hr></a:x></extensions></wpt>"
            + "<rte><name>r</name><rtept lat='1' lon='2'/><rtept lat='3' lon='4'/></rte><rte><name>empty</name></rte>"
            + "<trk><name>t</name><trkseg><trkpt lat='1' lon='2'><time>2024-01-01T00:00:00Z</time></trkpt><trkpt lat='3' lon='4'><time>2024-01-01T09:00:00+08:00</time></trkpt></trkseg>"
            + "<trkseg/><trkseg><trkpt lat='5' lon='6'/><trkpt lat='7' lon='8'/></trkseg></trk>");

    @TempDir
    Path folder;

    @Test
    void waypointsRoutesAndTracksAreLayers() {
        try (DataFile file = open(ALL)) {
            assertEquals(List.of("waypoints", "routes", "tracks"), file.layers().stream().map(l -> l.name()).toList());
            assertEquals(CrsClaim.wgs84ByFormat(), file.layers().get(0).crs());
            WholeLayer points = layer(file, 0);
            assertEquals(List.of("name", "ele", "time", "link", "hr"), points.names());
            assertEquals(List.of("羊台山", 587.1, LocalDateTime.of(2024, 1, 1, 0, 0), "http://127.0.0.1:9/", "77"), Arrays.asList(points.records().get(0).values()));
            assertEquals(Type.REAL, points.type("ele"));
            assertEquals(List.of("LINESTRING (2 1, 4 3)", "-"), layer(file, 1).shapes());
            WholeLayer tracks = layer(file, 2);
            assertEquals(List.of("MULTILINESTRING ((2 1, 4 3), (6 5, 8 7))"), tracks.shapes());
            assertEquals(LocalDateTime.of(2024, 1, 1, 1, 0), tracks.values("end").get(0));
            assertEquals(List.of("data.xml-utc", "data.gpx-segment"), tracks.codes());
        }
    }

    @Test
    void placesThatAreNoneAreNotPutAtZero() {
        try (DataFile file = open(gpx("<wpt lat='undefined' lon='x'/><wpt lon='1'/><wpt lat='95' lon='1'/><wpt lat='1' lon='2'><ele>bad</ele></wpt>"
                + "<rte><rtept lat='a' lon='b'/></rte><trk><trkseg><trkpt lat='NaN' lon='1'/><trkpt lat='1' lon='2'/><trkpt lat='3' lon='4'/></trkseg></trk>"))) {
            WholeLayer points = layer(file, 0);
            assertEquals(List.of("POINT (2 1)"), points.shapes());
            assertEquals(List.of("bad"), points.values("ele"));
            assertEquals(3, points.found().kinds().get(0).count());
            assertEquals("1", points.found().kinds().get(0).first().get(0).where());
            assertEquals(0, layer(file, 1).records().size());
            assertEquals(List.of("data.gpx-degrees"), layer(file, 1).codes());
            assertEquals(List.of("LINESTRING (2 1, 4 3)"), layer(file, 2).shapes());
            assertEquals(List.of("data.gpx-places"), layer(file, 2).codes());
        }
    }

    @Test
    void whatIsNoneIsRefused() {
        assertEquals("data.gpx-other", refusal("<html/>"));
        assertEquals("data.xml-broken", refusal("<gpx><wpt lat='1' lon='2'>"));
        assertEquals("data.xml-doctype", refusal("<!DOCTYPE gpx SYSTEM 'http://127.0.0.1:9/'><gpx/>"));
        try (DataFile file = open("<gpx/>")) {
            assertEquals(List.of("data.gpx-empty"), WholeLayer.codes(file.found()));
        }
        try (DataFile file = open(ALL.substring(0, ALL.indexOf("</trk>")))) {
            assertEquals(List.of("data.xml-cut"), WholeLayer.codes(file.found()));
            assertEquals(2, file.layers().size());
            assertEquals(2, layer(file, 1).records().size());
        }
    }

    @Test
    void anyDamageIsMetInWords() throws IOException {
        byte[] whole = ALL.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int flips = random.nextInt(5); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try (DataFile file = new GpxFormat().open(Files.write(folder.resolve("a.gpx"), bytes), ReadOptions.usual())) {
                file.layers().forEach(WholeLayer::of);
            } catch (DataRefused inWords) {
                assertTrue(inWords.problem().parts().size() > 0);
            }
        }
    }

    private static String gpx(String inside) {
        return "<?xml version='1.0'?><gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'><metadata><name>m</name></metadata>" + inside + "</gpx>";
    }

    private DataFile open(String text) {
        try {
            return new GpxFormat().open(Files.writeString(folder.resolve("a.gpx"), text), ReadOptions.usual());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refusal(String text) {
        return assertThrows(DataRefused.class, () -> open(text).close()).problem().code();
    }

    private static WholeLayer layer(DataFile file, int number) {
        return WholeLayer.of(file.layers().get(number));
    }
}
