package districtatlas.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim;
import districtatlas.data.WholeReading;
import districtatlas.data.WholeReading.OneLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** TopoJSON, Esri's JSON, ECharts' maps and Ovital's. */
class JsonRelativesTest {
    @TempDir
    private Path folder;

    private WholeReading read(String text) {
        try {
            return WholeReading.of(new GeoJsonFormat(), Files.writeString(folder.resolve("x.json"), text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final String OBJECTS = "\"objects\":{\"区\":{\"type\":\"GeometryCollection\",\"geometries\":["
        + "{\"type\":\"Polygon\",\"id\":\"a\",\"arcs\":[[0,1]],\"properties\":{\"n\":1}},{\"type\":\"MultiPolygon\",\"arcs\":[[[-2,2]]]},{\"type\":null,\"properties\":{\"n\":3}},"
        + "{\"type\":\"LineString\",\"arcs\":[9]}]},\"点\":{\"type\":\"Point\",\"coordinates\":[4,0],\"properties\":{\"名\":\"x\"}}}";

    @Test
    void aTopologyHasALayerForEachObject() {
        WholeReading read = read("{\"type\":\"Topology\"," + OBJECTS + ",\"arcs\":[[[0,0],[4,0],[4,4]],[[4,4],[0,0]],[[4,4],[0,4],[0,0]]]}");
        assertEquals("topojson", read.kind());
        OneLayer areas = read.layers().get("区");
        assertEquals(List.of("POLYGON ((0 0, 4 0, 4 4, 0 0))", "MULTIPOLYGON (((0 0, 4 4, 0 4, 0 0)))", "-"), areas.shapes());
        assertEquals(List.of("id TEXT", "n INTEGER"), areas.types());
        assertEquals(Arrays.asList("a", 1L), areas.row(0));
        assertEquals(4, areas.features());
        assertEquals(List.of("data.json-arc:4"), areas.codes());
        assertEquals(List.of("POINT (4 0)"), read.layers().get("点").shapes());
    }

    @Test
    void aQuantizedOneStandsOnItsGrid() {
        WholeReading read = read("{\"arcs\":[[[0,0],[4,0],[0,4]],[[4,4],[-4,-4]],[[4,4],[-4,0],[0,-4]]]," + OBJECTS
            + ",\"transform\":{\"scale\":[0.5,0.25],\"translate\":[100,20]},\"type\":\"Topology\"}");
        assertEquals("POLYGON ((100 20, 102 20, 102 21, 100 20))", read.layers().get("区").shapes().get(0));
        assertEquals(List.of("POINT (102 20)"), read.layers().get("点").shapes());
    }

    private OneLayer esri(String geometry) {
        return read("{\"geometryType\":\"esriGeometryPolygon\",\"spatialReference\":{\"wkid\":102100,\"latestWkid\":3857},\"fields\":[{\"name\":\"d\",\"type\":\"esriFieldTypeDate\"}],"
            + "\"features\":[{\"attributes\":{\"n\":\"甲\",\"d\":1615766400000},\"geometry\":" + geometry + "}]}").only();
    }

    @Test
    void esriFeaturesHaveAttributesAndASystem() {
        OneLayer layer = esri("{\"x\":1,\"y\":2,\"z\":3}");
        assertEquals(List.of("POINT (1 2)"), layer.shapes());
        assertEquals(List.of("甲", LocalDateTime.of(2021, 3, 15, 0, 0)), layer.row(0));
        assertEquals(OptionalInt.of(3857), layer.crs().epsg());
        assertEquals(List.of("data.json-moments:d", "data.height-dropped:1"), layer.codes());
        assertEquals(List.of("-"), esri("null").shapes());
        assertEquals(List.of("-"), esri("{\"x\":\"NaN\",\"y\":null}").shapes());
        assertEquals(List.of("MULTIPOINT ((1 2), (3 4))"), esri("{\"points\":[[1,2],[3,4]]}").shapes());
        assertEquals(List.of("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))"), esri("{\"paths\":[[[1,2],[3,4]],[[5,6],[7,8]]]}").shapes());
        assertEquals(List.of("POLYGON ((0 0, 0 2, 1 2, 1 0, 0 0))"), esri("{\"xmin\":0,\"ymin\":0,\"xmax\":1,\"ymax\":2}").shapes());
    }

    @Test
    void esriSystemsAreClaimedAsTheyAreWritten() {
        String rest = "\"features\":[{\"attributes\":{},\"geometry\":{\"x\":1,\"y\":2}}]}";
        assertEquals(CrsClaim.NONE, read("{" + rest).only().crs());
        assertEquals(OptionalInt.of(4547), read("{\"spatialReference\":{\"wkid\":4547}," + rest).only().crs().epsg());
        assertEquals(Optional.of("ESRI:102012"), read("{\"spatialReference\":{\"wkid\":102012}," + rest).only().crs().wkt());
        assertEquals(Optional.of("PROJCS[\"x\"]"), read("{\"spatialReference\":{\"wkt\":\"PROJCS[\\\"x\\\"]\"}," + rest).only().crs().wkt());
    }

    /** An island in a lake in a land, and a land beside, whichever way they turn. */
    @Test
    void ringsAreSortedByWhichLiesInWhich() {
        String land = "[[0,0],[0,90],[90,90],[90,0],[0,0]]";
        String lake = "[[10,10],[10,50],[50,50],[50,10],[10,10]]";
        String isle = "[[20,20],[30,20],[30,30],[20,30],[20,20]]";
        String other = "[[100,0],[110,0],[110,10],[100,0]]";
        Geometry shape = esri("{\"rings\":[" + String.join(",", isle, land, other, lake) + "]}").records().get(0).geometry().orElseThrow();
        assertEquals(3, shape.getNumGeometries());
        assertTrue(shape.isValid());
        assertEquals(8100 - 1600 + 100 + 50, shape.getArea(), 1e-9);
    }

    @Test
    void curvesOfEsriBecomeChords() {
        double half = area("{\"curveRings\":[[[0,0],{\"c\":[[20,0],[10,10]]},[0,0]]]}");
        assertEquals(Math.PI * 50, half, 0.1);
        assertEquals(Math.PI * 50, area("{\"curveRings\":[[[0,0],{\"a\":[[20,0],[10,0],0,1]},[0,0]]]}"), 0.1);
        assertEquals(Math.PI * 50, area("{\"curveRings\":[[[20,0],{\"a\":[[0,0],[10,0],0,0]},[20,0]]]}"), 0.1);
        assertEquals(Math.PI * 10 * 5 / 2, area("{\"curveRings\":[[[0,0],{\"a\":[[20,0],[10,0],0,1,0,10,0.5]},[0,0]]]}"), 0.1);
        assertEquals(Math.PI * 100, area("{\"curveRings\":[[[0,0],{\"a\":[[0,0],[10,0],0,1]}]]}"), 0.2);
        assertEquals(60, area("{\"curveRings\":[[[0,0],{\"b\":[[10,0],[0,10],[10,10]]},[0,0]]]}"), 0.1);
        assertEquals(List.of("data.curve-flattened:1"), esri("{\"curvePaths\":[[[0,0],{\"c\":[[20,0],[10,10]]}]]}").codes().subList(1, 2));
        assertEquals("data.json-curve:1", esri("{\"curvePaths\":[[[0,0],{\"q\":[1]}]]}").codes().get(1));
    }

    private double area(String geometry) {
        return esri(geometry).records().get(0).geometry().orElseThrow().getArea();
    }

    @Test
    void packedMapsOfEchartsAreUnpacked() {
        WholeReading read = read("{\"type\":\"FeatureCollection\",\"UTF8Encoding\":true,\"features\":["
            + "{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\"@@B@@BA@\"],\"encodeOffsets\":[[116736,23552]]}},"
            + "{\"type\":\"Feature\",\"properties\":{\"name\":\"b\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[\"@@B@@B\"],[\"@@B@@B\"]],\"encodeOffsets\":[[[0,0]],[[1024,1024]]]}},"
            + "{\"type\":\"Feature\",\"properties\":{\"name\":\"c\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\"@@B\"],\"encodeOffsets\":[[0,0]]}},"
            + "{\"type\":\"Feature\",\"properties\":{\"name\":\"d\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}");
        Geometry first = read.only().records().get(0).geometry().orElseThrow();
        assertEquals(114, first.getCoordinates()[0].x);
        assertEquals(114 + 1 / 1024.0, first.getCoordinates()[1].x);
        assertEquals(23 + 1 / 1024.0, first.getCoordinates()[2].y);
        assertEquals(1, read.only().records().get(1).geometry().orElseThrow().getGeometryN(1).getCoordinate().x);
        assertEquals(List.of("1", "2", "4"), read.only().numbers());
        assertEquals("data.json-packed:3", read.only().codes().get(read.only().codes().size() - 1));
        assertEquals(List.of("data.json-echarts"), read.codes());
    }

    @Test
    void ovitalPutsLatitudeFirstAndFoldersInFolders() {
        String item = "{\"Type\":%d,\"Object\":{\"Name\":\"%s\",\"Type\":%1$d,\"ObjectDetail\":{\"Gcj02\":%d,\"Obj3dView\":{\"Gcj02\":1},%s}}}";
        String point = item.formatted(7, "点", 0, "\"Lat\":22.5,\"Lng\":113.9");
        String track = item.formatted(8, "线", 1, "\"TrackDraw\":{\"Close\":0},\"Latlng\":[22.5,113.9,22.6,114]");
        String closed = item.formatted(8, "圈", 0, "\"Latlng\":[0,0,0,9,9,9],\"TrackDraw\":{\"Close\":1}");
        String area = item.formatted(13, "面", 0, "\"Latlng\":[0,0,0,9,9,9]");
        String odd = item.formatted(13, "坏", 0, "\"Latlng\":[0,0,0]");
        String folder = item.formatted(30, "夹", 0, "\"ObjChildren\":[" + area + "," + odd + "]");
        WholeReading read = read("{\"Version\":\"V10\",\"ObjItems\":[" + String.join(",", point, track, closed, folder, item.formatted(40, "图", 0, "\"Url\":\"http://127.0.0.1:9\"")) + "]}");
        assertEquals("ovjsn", read.kind());
        assertEquals(List.of("POINT (113.9 22.5)", "LINESTRING (113.9 22.5, 114 22.6)", "LINESTRING (0 0, 9 0, 9 9, 0 0)", "POLYGON ((0 0, 9 0, 9 9, 0 0))"), read.only().shapes());
        assertEquals(List.of("面", "", 13L, "", "夹"), read.only().row(3));
        assertEquals(Optional.of("gcj02"), read.only().provider());
        assertEquals(6, read.only().features());
        assertEquals(List.of("data.ovital-shifted", "data.ring-closed:4", "data.json-place-short:5", "data.ovital-kind:6"), read.only().codes());
    }
}
