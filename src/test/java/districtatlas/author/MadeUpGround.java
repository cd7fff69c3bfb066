package districtatlas.author;

import districtatlas.author.MadeUp.Coast;
import districtatlas.author.MadeUp.Has;
import districtatlas.author.MadeUp.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ground of a made-up district: streets like fields of an uneven board, whose sides are its arcs, and a little of everything on it. */
final class MadeUpGround {
    private static final double WEST = 104.6;
    private static final double SOUTH = 30.6;
    private static final double METRES_OF_DEGREE = 111_000;

    private final Wish wish;
    private final int columns;
    private final double east;
    private final double north;
    private final List<String> layers = new ArrayList<>();

    MadeUpGround(Wish wish) {
        this.wish = wish;
        this.columns = (int) Math.ceil(Math.sqrt(wish.streets()));
        double side = Math.sqrt(wish.areaKm2() * 1e6 / wish.streets());
        this.east = side / METRES_OF_DEGREE / Math.cos(Math.toRadians(SOUTH));
        this.north = side / METRES_OF_DEGREE;
        if (wish.has(Has.GROUND)) {
            layers.addAll(List.of("neighbour", "green", "water_area", "river", "road", "metro_line", "metro_station", "peak", "place_label"));
        }
        if (wish.has(Has.GROUND) && wish.coast() != Coast.ALL) {
            layers.add("land");
        }
        if (wish.coast() != Coast.NONE) {
            layers.add("sea");
        }
    }

    /** Those with files. */
    List<String> layers() {
        return layers;
    }

    private int rows() {
        return (wish.streets() + columns - 1) / columns;
    }

    private boolean isThere(int i, int j) {
        return i >= 0 && i < columns && j >= 0 && j * columns + i < wish.streets();
    }

    /** A place on the board, in fields from its corner; crooked a little, and always the same. */
    private double[] at(double i, double j) {
        return new double[] {WEST + (i + 0.12 * Math.sin(3 * i + 5 * j)) * east, SOUTH + (j + 0.12 * Math.cos(4 * i + 7 * j)) * north};
    }

    /** In the middle of a street. */
    double[] middle(int street) {
        return at(street % columns + 0.5, street / columns + 0.6);
    }

    String home() {
        return String.format(Locale.ROOT, "{west: %.4f, south: %.4f, east: %.4f, north: %.4f}", WEST - 0.4 * east, SOUTH - 0.8 * north,
                WEST + (columns + 0.4) * east, SOUTH + (rows() + 0.4) * north);
    }

    void write(Path folder) throws IOException {
        List<String> arcs = new ArrayList<>();
        for (int j = 0; j <= rows(); j++) {
            for (int i = 0; i <= columns; i++) {
                arc(arcs, "h-" + i + "-" + j, isThere(i, j), isThere(i, j - 1), j == 0, at(i, j), at(i + 0.5, j), at(i + 1, j));
                arc(arcs, "v-" + i + "-" + j, isThere(i, j), isThere(i - 1, j), false, at(i, j), at(i, j + 0.5), at(i, j + 1));
            }
        }
        if (wish.has(Has.HOLE)) {
            arcs.add(feature("hole", "\"class\": \"inland\"", "LineString", list(ring(0.5, 0.45, 0.12))));
        }
        if (wish.has(Has.PARTS)) {
            arcs.add(feature("islet", "\"class\": \"" + (wish.coast() == Coast.NONE ? "inland" : "island") + "\"", "LineString", list(ring(0.5, -0.5, 0.15))));
        }
        save(folder, "arcs", arcs);
        Files.writeString(folder.resolve("geometry/streets.yaml"), streets());
        structure(folder);
        for (String layer : layers) {
            save(folder, layer, List.of(feature(layer)));
        }
    }

    private void arc(List<String> arcs, String id, boolean here, boolean there, boolean south, double[]... line) {
        if (here || there) {
            boolean coast = wish.coast() == Coast.ALL || wish.coast() == Coast.SOME && south;
            arcs.add(feature(id, "\"class\": \"" + (here && there ? "inner" : coast ? "coast" : "inland") + "\"", "LineString", list(line)));
        }
    }

    private String streets() {
        StringBuilder yaml = new StringBuilder();
        for (int s = 0; s < wish.streets(); s++) {
            int i = s % columns;
            int j = s / columns;
            yaml.append(String.format("- zone: street-%d\n  polygons:\n    - shell: [h-%d-%d, v-%d-%d, -h-%d-%d, -v-%d-%d]\n", s + 1, i, j, i + 1, j, i, j + 1, i, j));
            if (s == 0 && wish.has(Has.HOLE)) {
                yaml.append("      holes:\n        - [hole]\n");
            }
            if (s == 0 && wish.has(Has.PARTS)) {
                yaml.append("    - shell: [islet]\n");
            }
        }
        return yaml.toString();
    }

    private void structure(Path folder) throws IOException {
        List<String> drawn = new ArrayList<>();
        if (wish.has(Has.AXIS)) {
            drawn.add(feature("axis", "\"class\": \"axis\", \"schematic\": true", "LineString", list(at(0.4, -0.1), at(0.5, 0.8), at(0.6, rows() - 0.2))));
            drawn.add(feature("chain-1", "\"class\": \"chain\", \"name\": \"东山\", \"en\": \"Dongshan\", \"order\": 1, \"zone\": \"street-1\", \"schematic\": true", "Point",
                    point(at(0.5, 0.8))));
        }
        if (wish.has(Has.BELT)) {
            drawn.add(feature("belt", "\"class\": \"belt\", \"schematic\": true, \"halfWidthMetres\": " + Math.max(50, Math.round(north * METRES_OF_DEGREE / 12)),
                    "LineString", list(at(0.1, 0.3), at(columns - 0.2, 0.25))));
        }
        if (wish.has(Has.KEY_AREAS)) {
            drawn.add(feature("area", "\"class\": \"key-area\", \"schematic\": true", "Polygon", "[" + list(ring(0.6, 0.75, 0.1)) + "]"));
        }
        if (!drawn.isEmpty()) {
            save(folder, "structure", drawn);
        }
    }

    private String feature(String layer) {
        String name = "\"name\": \"" + layer + "某\"" + (wish.has(Has.ENGLISH) ? ", \"en\": \"Some " + layer + "\"" : "");
        String box = "[" + list(at(-3, -3), at(columns + 3, -3), at(columns + 3, rows() + 3), at(-3, rows() + 3), at(-3, -3)) + "]";
        return switch (layer) {
            case "land" -> feature(layer, "\"class\": \"land\"", "Polygon", wish.coast() == Coast.SOME ? shore(rows() + 3) : box);
            case "sea" -> feature(layer, "\"class\": \"sea\"", "Polygon", wish.coast() == Coast.SOME ? shore(-3) : box);
            case "neighbour" -> feature(layer, name + ", \"class\": \"district\"", "Polygon",
                    "[" + list(at(-3, rows() + 0.3), at(columns + 3, rows() + 0.3), at(columns + 3, rows() + 3), at(-3, rows() + 3), at(-3, rows() + 0.3)) + "]");
            case "green" -> feature(layer, name + ", \"class\": \"park\", \"rank\": 1, \"ink\": 1.0", "Polygon", "[" + list(ring(0.3, 0.3, 0.08)) + "]");
            case "water_area" -> feature(layer, name + ", \"class\": \"lake\", \"rank\": 1", "Polygon", "[" + list(ring(0.8, 0.3, 0.06)) + "]");
            case "river" -> feature(layer, name + ", \"class\": \"river\", \"rank\": 1, \"ink\": 1.0", "LineString", list(at(0, 0.4), at(columns, 0.6)));
            case "road" -> feature(layer, name + ", \"class\": \"primary\", \"rank\": 2, \"detail\": \"overview\", \"twin\": false, \"structure\": \"\", \"breadth\": 1.0, \"ink\": 1.0",
                    "LineString", list(at(0, 0.7), at(columns, 0.7)));
            case "metro_line" -> feature(layer, "\"name\": \"1号线\"" + (wish.has(Has.ENGLISH) ? ", \"en\": \"Line 1\"" : "")
                    + ", \"line\": \"1\", \"colour\": \"#C2261E\", \"class\": \"built\", \"rank\": 1, \"dashed\": false, \"ink\": 1.0", "LineString", list(at(0.1, 0.1), at(columns, 0.9)));
            case "metro_station" -> feature(layer, name + ", \"lines\": \"1\", \"class\": \"station\", \"rank\": 1", "Point", point(at(0.1, 0.1)));
            case "peak" -> feature(layer, name + ", \"elevation_m\": 321.5, \"class\": \"peak\", \"rank\": 1", "Point", point(at(0.2, 0.8)));
            default -> feature(layer, name + ", \"class\": \"locality\", \"rank\": 1", "Point", point(at(0.7, 0.2)));
        };
    }

    /** What lies on one side of the southern coast. */
    private String shore(double far) {
        List<double[]> ring = new ArrayList<>(List.of(at(-3, far), at(-3, 0)));
        for (int half = 0; half <= 2 * columns; half++) {
            ring.add(at(half / 2.0, 0));
        }
        ring.addAll(List.of(at(columns + 3, 0), at(columns + 3, far), at(-3, far)));
        return "[" + list(ring.toArray(double[][]::new)) + "]";
    }

    private double[][] ring(double i, double j, double radius) {
        double[][] ring = new double[9][];
        for (int n = 0; n < 8; n++) {
            double[] middle = at(i, j);
            ring[n] = new double[] {middle[0] + radius * east * Math.cos(n * Math.PI / 4), middle[1] + radius * north * Math.sin(n * Math.PI / 4)};
        }
        ring[8] = ring[0];
        return ring;
    }

    private static String point(double[] xy) {
        return String.format(Locale.ROOT, "[%.6f, %.6f]", xy[0], xy[1]);
    }

    private static String list(double[]... line) {
        return Stream.of(line).map(MadeUpGround::point).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String feature(String id, String properties, String type, String coordinates) {
        return "{\"type\": \"Feature\", \"id\": \"" + id + "\", \"properties\": {" + properties + "}, \"geometry\": {\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}}";
    }

    private static void save(Path folder, String file, List<String> features) throws IOException {
        Files.writeString(folder.resolve("geometry/" + file + ".geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "\n]}\n");
    }
}
