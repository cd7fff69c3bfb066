package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.coord.DistrictGrid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
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
    private static final String DEFAULT_EDITION = "2026-01-01";

    /** In degrees: how far from the first view anything of the atlas may lie. */
    private static final double FAR_DEGREES = 2;

    static Optional<AtlasPart> read(Compilation c) {
        ReferenceSystems systems = new ReferenceSystems(c);
        String lonLatWkt = systems.lonLat();
        Optional<SourceValue> value = c.sources.yaml(FILE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try (Fields f = new Fields(value.get(), c.log)) {
            String id = f.text("id");
            Text name = f.words("name", "en", true);
            f.optionalText("file");
            String edition = f.has("edition") ? f.text("edition") : DEFAULT_EDITION;
            if (!isDate(edition)) {
                f.problem("field.type", "edition", "the edition should be a date such as " + DEFAULT_EDITION);
            }
            String epsg = f.text("grid").replaceFirst("^EPSG:", "");
            int gridEpsg = epsg.matches("\\d{1,6}") ? Integer.parseInt(epsg) : 0;
            OptionalDouble meridian = DistrictGrid.meridianOf(gridEpsg);
            if (meridian.isEmpty()) {
                f.problem("grid.unknown", "grid", "the grid should be a Gauss-Kruger grid of CGCS2000 without zone number, such as EPSG:4547");
            }
            String gridWkt = meridian.isEmpty() ? "" : systems.grid(gridEpsg, meridian.getAsDouble());
            DistrictGrid grid = new DistrictGrid(meridian.orElse(0));
            return Optional.of(new AtlasPart(id, name, f.words("publisher", "publisher_en", false), edition, gridEpsg, grid, gridWkt, lonLatWkt, home(f, c), boundaries(f, c)));
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == DEFAULT_EDITION.length();
        } catch (DateTimeException notADate) {
            return false;
        }
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
