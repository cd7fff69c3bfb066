package districtatlas.map.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The paths of a small SVG picture beside the style, brought to a mark's box, in one colour.
 * Only {@code path} elements count; groups are looked into, their transforms are not applied.
 */
record SvgGraphic(String outline, Optional<String> fill) {
    private static final Pattern SPACE_OR_COMMA = Pattern.compile("[\\s,]+");

    /** @throws IOException when it cannot be read, has no view box or no paths */
    static SvgGraphic read(InputStream in) throws IOException {
        SldElement svg;
        try {
            svg = SldTree.read(in);
        } catch (XMLStreamException e) {
            throw new IOException("not a picture: " + e.getMessage(), e);
        }
        List<SldElement> paths = new ArrayList<>();
        collect(svg, paths);
        if (!svg.is("svg") || paths.isEmpty()) {
            throw new IOException("an SVG picture with a path is expected");
        }
        double[] box = viewBox(svg);
        double size = Math.max(box[2], box[3]);
        StringBuilder outline = new StringBuilder();
        try {
            for (SldElement path : paths) {
                outline.append(MovedPath.of(path.attribute("d").orElse(""), (x, y) -> new double[] {
                        (x - box[0] - box[2] / 2) / size, -(y - box[1] - box[3] / 2) / size}));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        Optional<String> fill = paths.get(0).attribute("fill").or(() -> svg.attribute("fill"));
        return new SvgGraphic(outline.toString(), fill.filter(f -> f.startsWith("#")));
    }

    private static void collect(SldElement e, List<SldElement> paths) {
        if (e.is("path")) {
            paths.add(e);
        }
        e.children().forEach(c -> collect(c, paths));
    }

    private static double[] viewBox(SldElement svg) throws IOException {
        String[] parts = SPACE_OR_COMMA.split(svg.attribute("viewBox").orElse("0 0 "
                + svg.attribute("width").orElse("") + " " + svg.attribute("height").orElse("")).strip());
        try {
            double[] box = new double[4];
            for (int i = 0; i < 4; i++) {
                box[i] = Double.parseDouble(parts[i].replace("px", ""));
            }
            return box;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IOException("an SVG picture needs a viewBox", e);
        }
    }
}
