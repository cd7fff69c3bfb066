package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.HomeScale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Envelope;

/**
 * atlas.yaml and the reference systems of crs/: what the atlas is called, its grid, where it opens, where its boundaries come from.
 *
 * @param publisher of the atlas, who is not the plan's; may be empty
 * @param licence   of what is drawn and placed for this atlas itself; empty where nothing is that does not say so itself
 * @param home in degrees, longitude first: the first view
 */
record AtlasPart(String id, Text name, Text publisher, String licence, String edition, int gridEpsg, DistrictGrid grid, String gridWkt, String lonLatWkt, Envelope home,
                 BoundarySetRow boundaries) {
    private static final String FILE = "atlas.yaml";
    private static final String DEFAULT_EDITION = "2026-01-01";

    private static final String LANGUAGES = "languages";
    private static final String MERIDIAN = "meridian";
    private static final String GRID = "grid";
    /** In degrees; a district in a zone six degrees wide is three away at most. */
    private static final double FAR_FROM_MERIDIAN = 5;
    private static final double WHOLE_EARTH = 360;

    /** Of latitude. */
    private static final double METRES_A_DEGREE = 111_320;

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
            readLanguages(f, c);
            String id = f.text("id");
            Text name = f.words("name", "en", true);
            f.optionalText("file");
            String edition = f.has("edition") ? f.text("edition") : DEFAULT_EDITION;
            if (!isDate(edition)) {
                f.problem("field.type", "edition", "the edition should be a date; write it such as " + DEFAULT_EDITION);
            }
            OptionalInt code = code(f);
            int gridEpsg = code.orElse(0);
            OptionalDouble meridian = DistrictGrid.meridianOf(gridEpsg);
            Envelope home = home(f, c);
            meridian.ifPresent(m -> checkNear(f, m, home));
            String gridWkt = meridian.isEmpty() ? "" : systems.grid(gridEpsg, meridian.getAsDouble());
            DistrictGrid grid = new DistrictGrid(meridian.orElse(0));
            return Optional.of(new AtlasPart(id, name, f.words("publisher", "publisher_en", false), f.optionalText("licence"), edition, gridEpsg, grid, gridWkt, lonLatWkt, home,
                    boundaries(f, c)));
        }
    }

    /** Before the first words: of which English may be missing. */
    private static void readLanguages(Fields f, Compilation c) {
        List<String> languages = f.texts(LANGUAGES);
        if (f.has(LANGUAGES) && !languages.equals(List.of("zh")) && !languages.equals(List.of("zh", "en"))) {
            f.worded("language.unknown", LANGUAGES, LANGUAGES);
        } else if (languages.size() == 1) {
            c.withoutEnglish();
        }
    }

    /** Of the grid: given itself, or by its central meridian alone. Empty, and reported, when it is neither. */
    private static OptionalInt code(Fields f) {
        if (f.has(MERIDIAN) == f.has(GRID)) {
            f.value(MERIDIAN);
            f.value(GRID);
            f.worded("grid.one", f.has(GRID) ? GRID : MERIDIAN, MERIDIAN, GRID);
            return OptionalInt.empty();
        }
        if (f.has(MERIDIAN)) {
            OptionalDouble degrees = f.number(MERIDIAN);
            OptionalInt code = degrees.isPresent() ? DistrictGrid.codeOf(degrees.getAsDouble()) : OptionalInt.empty();
            if (degrees.isPresent() && code.isEmpty()) {
                f.worded("grid.meridian", MERIDIAN, f.text(MERIDIAN), DistrictGrid.nearestMeridian(degrees.getAsDouble()));
            }
            return code;
        }
        String epsg = f.text(GRID).replaceFirst("^EPSG:", "");
        int code = epsg.matches("\\d{1,6}") ? Integer.parseInt(epsg) : 0;
        if (DistrictGrid.meridianOf(code).isEmpty()) {
            f.problem("grid.unknown", GRID, "the grid should be a Gauss-Kruger grid of CGCS2000 without zone number; write its code, such as EPSG:4547");
            return OptionalInt.empty();
        }
        return OptionalInt.of(code);
    }

    /** A grid stretches with the distance from its meridian: one typed wrong gives wrong areas, and nobody would see it. */
    private static void checkNear(Fields f, double meridian, Envelope home) {
        double middle = home.centre().x;
        if (home.getWidth() < WHOLE_EARTH && Math.abs(middle - meridian) > FAR_FROM_MERIDIAN) {
            f.worded("grid.far", f.has(GRID) ? GRID : MERIDIAN, Math.round(meridian), String.format(Locale.ROOT, "%.2f", middle), DistrictGrid.nearestMeridian(middle));
        }
    }

    boolean isDated() {
        return !edition.equals(DEFAULT_EDITION);
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
                c.problem("home.range", value.get().spot(), "home should be {west, south, east, north} in degrees, west of east and south of north; correct them");
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

    /** By what the styles' steps of scale are multiplied in a district of this size. */
    double scaleSteps() {
        return HomeScale.factor(home.getWidth() * METRES_A_DEGREE * Math.cos(Math.toRadians(home.centre().y)), home.getHeight() * METRES_A_DEGREE);
    }

    /** Where geometry may lie: in degrees, generously around the first view. */
    Envelope plausible() {
        Envelope window = new Envelope(home);
        window.expandBy(FAR_DEGREES);
        return window;
    }
}
