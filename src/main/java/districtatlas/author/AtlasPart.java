package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.coord.DistrictGrid;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/**
 * atlas.yaml and the reference systems of crs/: what the atlas is called, its grid, where it opens, where its boundaries come from.
 *
 * @param publisher of the atlas, who is not the plan's; may be empty
 * @param home in degrees, longitude first: the first view
 */
record AtlasPart(String id, Text name, Text publisher, String edition, int gridEpsg, DistrictGrid grid, String gridWkt, String lonLatWkt, Envelope home,
                 BoundarySetRow boundaries) {
    private static final String FILE = "atlas.yaml";
    private static final int LON_LAT_EPSG = 4490;
    private static final String DEFAULT_EDITION = "2026-01-01";
    private static final Pattern PARAMETER = Pattern.compile("PARAMETER\\[\"(\\w+)\",\\s*([-0-9.]+)");

    /** In degrees: how far from the first view anything of the atlas may lie. */
    private static final double FAR_DEGREES = 2;

    static Optional<AtlasPart> read(Compilation c) {
        String lonLatWkt = c.sources.text("crs/" + LON_LAT_EPSG + ".wkt").orElse("");
        Optional<SourceValue> value = c.sources.yaml(FILE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try (Fields f = new Fields(value.get(), c.log)) {
            String id = f.text("id");
            Text name = f.words("name", "en", true);
            f.optionalText("file");
            String edition = f.has("edition") ? f.text("edition") : DEFAULT_EDITION;
            if (!edition.matches("\\d{4}-\\d{2}-\\d{2}")) {
                f.problem("field.type", "edition", "the edition should be a date such as " + DEFAULT_EDITION);
            }
            String epsg = f.text("grid").replaceFirst("^EPSG:", "");
            int gridEpsg = epsg.matches("\\d+") ? Integer.parseInt(epsg) : 0;
            String gridWkt = gridEpsg == 0 ? "" : c.sources.text("crs/" + gridEpsg + ".wkt").orElse("");
            DistrictGrid grid = grid(gridWkt, f);
            return Optional.of(new AtlasPart(id, name, f.words("publisher", "publisher_en", false), edition, gridEpsg, grid, gridWkt, lonLatWkt, home(f, c), boundaries(f, c)));
        }
    }

    /** Of the reference system's text: transverse Mercator on CGCS2000 with 500 km false easting and scale 1 is what the program draws on. */
    private static DistrictGrid grid(String wkt, Fields f) {
        double meridian = Double.NaN;
        boolean fits = wkt.contains("Transverse_Mercator") && wkt.contains("298.257222101");
        Matcher parameters = PARAMETER.matcher(wkt);
        while (parameters.find()) {
            double value = Double.parseDouble(parameters.group(2));
            switch (parameters.group(1)) {
                case "central_meridian" -> meridian = value;
                case "scale_factor" -> fits &= value == 1;
                case "false_easting" -> fits &= value == 500_000;
                default -> fits &= value == 0;
            }
        }
        if (!fits || Double.isNaN(meridian)) {
            f.problem("grid.unknown", "grid", "the grid should be a transverse Mercator of CGCS2000 with 500 km false easting, scale 1, such as EPSG:4547");
            return new DistrictGrid(Double.isNaN(meridian) ? 0 : meridian);
        }
        return new DistrictGrid(meridian);
    }

    private static Envelope home(Fields f, Compilation c) {
        Optional<SourceValue> value = f.value("home");
        if (value.isEmpty()) {
            f.text("home");
            return new Envelope(-180, 180, -90, 90);
        }
        try (Fields home = new Fields(value.get(), c.log)) {
            double west = home.number("west").orElse(Double.NaN);
            double south = home.number("south").orElse(Double.NaN);
            double east = home.number("east").orElse(Double.NaN);
            double north = home.number("north").orElse(Double.NaN);
            if (!(west < east && south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90)) {
                c.problem("home.range", value.get().spot(), "home should be {west, south, east, north} in degrees, west of east and south of north");
                return new Envelope(-180, 180, -90, 90);
            }
            return new Envelope(west, east, south, north);
        }
    }

    private static BoundarySetRow boundaries(Fields f, Compilation c) {
        Optional<SourceValue> value = f.value("boundary-set");
        if (value.isEmpty()) {
            f.text("boundary-set");
            return new BoundarySetRow(BoundaryState.SCHEMATIC.key(), "", Text.NONE);
        }
        try (Fields b = new Fields(value.get(), c.log)) {
            b.optionalText("id");
            String state = b.oneOf("state", "boundary.state", BoundaryState.class);
            String number = b.optionalText("number");
            if (BoundaryState.REVIEWED.is(state) && number.isEmpty()) {
                b.problem("boundary.state", "state", "a reviewed boundary set needs the number of its review; add the field number");
            }
            return new BoundarySetRow(state, number, b.words("note", "note_en", false));
        }
    }

    /** Where geometry may lie: in degrees, generously around the first view. */
    Envelope plausible() {
        Envelope window = new Envelope(home);
        window.expandBy(FAR_DEGREES);
        return window;
    }
}
