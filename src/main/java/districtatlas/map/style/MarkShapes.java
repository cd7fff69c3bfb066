package districtatlas.map.style;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The outlines behind the well-known names of marks, as SVG path data in a box from (-0.5, -0.5) to (0.5, 0.5), y up.
 * Besides the names of SLD and of GeoServer's {@code shape://}, a name may carry its own outline: {@code path://M-0.5 0L…}.
 */
public final class MarkShapes {
    public static final String PATH = "path://";

    /** What a style gets whose mark has no name, or one that is not known. */
    public static final String SQUARE = "M-0.5 -0.5L0.5 -0.5L0.5 0.5L-0.5 0.5Z";

    private static final String CIRCLE = circle(0.5);
    private static final String SLASH = "M-0.5 -0.5L0.5 0.5";
    private static final String BACKSLASH = "M-0.5 0.5L0.5 -0.5";
    private static final String VERTLINE = "M0 -0.5L0 0.5";
    private static final String HORLINE = "M-0.5 0L0.5 0";
    private static final String PLUS = VERTLINE + HORLINE;
    private static final String TIMES = SLASH + BACKSLASH;
    private static final Set<String> HATCHES = Set.of(SLASH, BACKSLASH, VERTLINE, HORLINE, PLUS, TIMES);
    private static final String TRIANGLE = "M-0.5 -0.433L0.5 -0.433L0 0.433Z";

    private static final String CROSS = "M-0.15 -0.5L0.15 -0.5L0.15 -0.15L0.5 -0.15L0.5 0.15L0.15 0.15L0.15 0.5L-0.15 0.5"
                    + "L-0.15 0.15L-0.5 0.15L-0.5 -0.15L-0.15 -0.15Z";

    private static final Map<String, String> CLOSED = Map.ofEntries(
            Map.entry("square", SQUARE),
            Map.entry("rectangle", "M-0.5 -0.25L0.5 -0.25L0.5 0.25L-0.5 0.25Z"),
            Map.entry("circle", CIRCLE),
            Map.entry("triangle", TRIANGLE),
            Map.entry("equilateral_triangle", TRIANGLE),
            Map.entry("diamond", "M0 -0.5L0.5 0L0 0.5L-0.5 0Z"),
            Map.entry("pentagon", regular(5, 1)),
            Map.entry("hexagon", regular(6, 1)),
            Map.entry("octagon", regular(8, 1)),
            Map.entry("decagon", regular(10, 1)),
            Map.entry("diamond_star", regular(4, 0.382)),
            Map.entry("star", regular(5, 0.382)),
            Map.entry("regular_star", regular(5, 0.382)),
            Map.entry("semi_circle", "M-0.5 0A0.5 0.5 0 0 0 0.5 0Z"),
            Map.entry("half_square", "M-0.5 -0.5L0 -0.5L0 0.5L-0.5 0.5Z"),
            Map.entry("right_half_triangle", "M0 -0.433L0.5 -0.433L0 0.433Z"),
            Map.entry("left_half_triangle", "M0 -0.433L0 0.433L-0.5 -0.433Z"),
            Map.entry("cross_fill", CROSS),
            Map.entry("cross", CROSS),
            Map.entry("x", "M-0.5 -0.3L-0.3 -0.5L0 -0.2L0.3 -0.5L0.5 -0.3L0.2 0L0.5 0.3L0.3 0.5L0 0.2L-0.3 0.5L-0.5 0.3L-0.2 0Z"),
            Map.entry("arrow", "M0 0.5L0.35 0.05L0.13 0.05L0.13 -0.5L-0.13 -0.5L-0.13 0.05L-0.35 0.05Z"),
            Map.entry("filled_arrowhead", "M0.5 0L-0.5 0.5L-0.5 -0.5Z"),
            Map.entry("shape://carrow", "M0 0L-0.5 0.25L-0.5 -0.25Z"),
            Map.entry("shape://dot", circle(0.125)));

    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("shape://slash", SLASH),
            Map.entry("slash", SLASH),
            Map.entry("shape://backslash", BACKSLASH),
            Map.entry("backslash", BACKSLASH),
            Map.entry("shape://vertline", VERTLINE),
            Map.entry("vertline", VERTLINE),
            Map.entry("line", VERTLINE),
            Map.entry("shape://horline", HORLINE),
            Map.entry("horline", HORLINE),
            Map.entry("shape://plus", PLUS),
            Map.entry("shape://times", TIMES),
            Map.entry("cross2", TIMES),
            Map.entry("arrowhead", "M-0.5 0.5L0 0L-0.5 -0.5"),
            Map.entry("shape://oarrow", "M-0.5 0.25L0 0L-0.5 -0.25"));

    private MarkShapes() {
    }

    /** Path data for a well-known name; empty for a name that is not known. */
    public static Optional<String> outline(String name) {
        if (name.startsWith(PATH)) {
            return Optional.of(name.substring(PATH.length()));
        }
        return Optional.ofNullable(CLOSED.getOrDefault(name, OPEN.get(name)));
    }

    /** Whether the shape is only stroked, never filled. An outline of one's own is open unless it is closed with Z. */
    public static boolean isOpen(String name) {
        return name.startsWith(PATH) ? name.toUpperCase(Locale.ROOT).indexOf('Z') < 0 : OPEN.containsKey(name);
    }

    /** Whether its lines go on in the next box, so that boxes side by side make lines without end. */
    public static boolean isHatch(String outline) {
        return HATCHES.contains(outline);
    }

    private static String circle(double radius) {
        return MovedPath.of("M" + -radius + " 0A" + radius + " " + radius + " 0 0 0 " + radius + " 0A"
                + radius + " " + radius + " 0 0 0 " + -radius + " 0Z", (x, y) -> new double[] {x, y});
    }

    /** Corner up; an {@code inner} radius below 1 makes a star. */
    private static String regular(int corners, double inner) {
        StringBuilder path = new StringBuilder();
        int points = inner == 1 ? corners : 2 * corners;
        for (int i = 0; i < points; i++) {
            double radius = 0.5 * (points == corners || i % 2 == 0 ? 1 : inner);
            double angle = Math.PI / 2 + 2 * Math.PI * i / points;
            path.append(i == 0 ? 'M' : 'L').append(Math.round(radius * Math.cos(angle) * 1e4) / 1e4)
                    .append(' ').append(Math.round(radius * Math.sin(angle) * 1e4) / 1e4);
        }
        return path.append('Z').toString();
    }
}
