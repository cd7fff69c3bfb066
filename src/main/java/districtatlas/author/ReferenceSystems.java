package districtatlas.author;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.WktText;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of the reference systems: those of crs/, held against their codes, or else written from them. The atlas is computed with what
 * the code means, so a text that says otherwise would give wrong places and areas to every other program, or to this one. One thread at a time.
 */
record ReferenceSystems(Compilation c) {
    private static final int LON_LAT_EPSG = Cgcs2000Text.LON_LAT_EPSG;
    private static final double SEMI_MAJOR_METRES = 6378137;
    private static final double INVERSE_FLATTENING = 298.257222101;
    private static final double DEGREE = Math.PI / 180;
    /** Texts round what they write. */
    private static final double ROUNDING = 1e-9;

    private static String file(int epsg) {
        return "crs/" + epsg + ".wkt";
    }

    /** The text of CGCS2000 in degrees. */
    String lonLat() {
        if (!c.sources.exists(file(LON_LAT_EPSG))) {
            return Cgcs2000Text.lonLat();
        }
        String text = c.sources.text(file(LON_LAT_EPSG)).orElse("");
        read(LON_LAT_EPSG, text, "GEOGCS").ifPresent(geographic -> checkGeographic(geographic, LON_LAT_EPSG));
        return text;
    }

    /** The text of the grid, whose meridian is that of its code. */
    String grid(int epsg, double meridianDegrees) {
        if (!c.sources.exists(file(epsg))) {
            return Cgcs2000Text.grid(epsg, meridianDegrees);
        }
        String text = c.sources.text(file(epsg)).orElse("");
        read(epsg, text, "PROJCS").ifPresent(projected -> {
            projected.child("GEOGCS").ifPresentOrElse(g -> checkGeographic(g, epsg), () -> lacks(projected, epsg, "GEOGCS"));
            Optional<WktText> projection = projected.child("PROJECTION");
            if (projection.filter(p -> p.argument(0).equals("Transverse_Mercator")).isEmpty()) {
                differs(projection.orElse(projected), epsg, "PROJECTION", "Transverse_Mercator");
            }
            Map.of("latitude_of_origin", 0.0, "central_meridian", meridianDegrees, "scale_factor", 1.0,
                    "false_easting", DistrictGrid.FALSE_EAST_METRES, "false_northing", 0.0)
                    .forEach((name, value) -> checkParameter(projected, epsg, name, value));
            checkNumber(projected, epsg, "UNIT", 1);
        });
        return text;
    }

    private Optional<WktText> read(int epsg, String text, String kind) {
        if (text.isEmpty()) {
            return Optional.empty();        // reported when it was read
        }
        Optional<WktText> wkt = WktText.parse(text);
        if (wkt.filter(w -> w.word().equals(kind)).isEmpty()) {
            c.problem("grid.unknown", new Spot(file(epsg), 1), "the file should be the well-known text " + kind + "[..] of EPSG:" + epsg + ", whole and alone; put it there, or remove the file");
            return Optional.empty();
        }
        wkt.flatMap(w -> w.child("AUTHORITY")).filter(a -> !a.argument(1).equals(Integer.toString(epsg)))
                .ifPresent(a -> differs(a, epsg, "AUTHORITY", Integer.toString(epsg)));
        return wkt;
    }

    private void checkGeographic(WktText geographic, int epsg) {
        Optional<WktText> spheroid = geographic.child("DATUM").flatMap(d -> d.child("SPHEROID"));
        if (spheroid.filter(s -> close(s.number(1), SEMI_MAJOR_METRES) && close(s.number(2), INVERSE_FLATTENING)).isEmpty()) {
            differs(spheroid.orElse(geographic), epsg, "SPHEROID", "6378137, 298.257222101");
        }
        checkNumber(geographic, epsg, "PRIMEM", 0);
        checkNumber(geographic, epsg, "UNIT", DEGREE);
    }

    private void checkNumber(WktText in, int epsg, String word, double value) {
        Optional<WktText> found = in.child(word);
        if (found.filter(f -> close(f.number(1), value)).isEmpty()) {
            differs(found.orElse(in), epsg, word, Double.toString(value));
        }
    }

    private void checkParameter(WktText projected, int epsg, String name, double value) {
        Optional<WktText> found = projected.children().stream().filter(p -> p.word().equals("PARAMETER") && p.argument(0).equals(name)).findFirst();
        if (found.filter(f -> close(f.number(1), value)).isEmpty()) {
            differs(found.orElse(projected), epsg, name, Double.toString(value));
        }
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(b));
    }

    private void lacks(WktText at, int epsg, String word) {
        c.problem("grid.unknown", new Spot(file(epsg), at.line()), "the text has no " + word + ", which EPSG:" + epsg + " has; write it");
    }

    private void differs(WktText at, int epsg, String word, String right) {
        c.problem("grid.unknown", new Spot(file(epsg), at.line()), word + " should be " + right + " in EPSG:" + epsg + "; correct it, or the grid in atlas.yaml");
    }
}
