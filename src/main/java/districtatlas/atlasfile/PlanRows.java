package districtatlas.atlasfile;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The rows of what the plan says, as they stand in the file. Words of the file stay text here; the plan package gives them meaning. */
public final class PlanRows {
    private PlanRows() {
    }

    public record DocumentRow(String id, Text title, String publisher, String years, int lines) {
    }

    /** @param label the section in a few characters */
    public record SectionRow(int number, int from, int to, Text title, Text label) {
    }

    public record CitationRow(int line, int section) {
    }

    /**
     * What a fact rests on.
     *
     * @param certainty stated (the plan says so, on these lines), known (general knowledge) or silent (the plan says nothing)
     * @param lines     of the plan's text; empty unless stated
     */
    public record BasisRow(String certainty, List<Integer> lines) {
        /** The certainty of what the plan says nothing of: the claim is then the reason. */
        public static final String SILENT = "silent";

        public BasisRow {
            lines = List.copyOf(lines);
        }

        public static BasisRow stated(List<Integer> lines) {
            return new BasisRow(Certainty.STATED.key(), lines);
        }

        public static BasisRow known() {
            return new BasisRow(Certainty.KNOWN.key(), List.of());
        }

        public static BasisRow silent() {
            return new BasisRow(SILENT, List.of());
        }

        public boolean isStated() {
            return Certainty.STATED.is(certainty);
        }

        public boolean isSilent() {
            return SILENT.equals(certainty);
        }
    }

    public record ClaimRow(Text text, BasisRow basis) {
    }

    /** That something belongs to a zone. */
    public record LinkRow(String zone, BasisRow basis) {
    }

    public record KindRow(String id, Text name, String section, String icon) {
    }

    /**
     * @param parent  empty for the district
     * @param areaKm2 on the grid; empty for a line
     * @param extent  on the grid; empty for a zone without a shape
     */
    public record ZoneRow(String id, String kind, String code, Text name, Text label, List<String> aliases, Optional<String> parent,
                          ClaimRow role, ClaimRow composition, ClaimRow focus, List<LinkRow> touches, OptionalDouble areaKm2,
                          Optional<Extent> extent) {
        public ZoneRow {
            aliases = List.copyOf(aliases);
            touches = List.copyOf(touches);
        }
    }

    /** @param accuracy exact, near, area or label */
    public record PlaceRow(LonLat lonLat, String accuracy) {
    }

    /**
     * That a thing is drawn by a feature of the ground, whole or from the place nearest to one point to that nearest to another.
     *
     * @param fid   the feature's number in the table of its layer
     * @param along it runs beside the line and is not the line itself
     */
    public record DrawnRow(String layer, long fid, boolean along, Optional<LonLat> from, Optional<LonLat> to) {
    }

    /**
     * That a feature of the ground is a thing of the plan.
     *
     * @param kind zone, item or term
     * @param ref  its id
     */
    public record FeatureThingRow(String layer, long fid, String kind, String ref) {
    }

    public record ItemRow(String id, Text name, List<String> aliases, String kind, String status, String years, Text text,
                          BasisRow basis, List<LinkRow> zones, Optional<PlaceRow> place, Text noPlace, Text note,
                          List<String> related, boolean outside, List<DrawnRow> drawn) {
        public ItemRow {
            aliases = List.copyOf(aliases);
            zones = List.copyOf(zones);
            related = List.copyOf(related);
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * @param better   more, less or unknown
     * @param quantity amount, share, rank or change
     * @param conflict lines of the document that contradict each other about it; empty where none do
     */
    public record IndicatorRow(String id, Text name, String topic, Text unit, String direction, String better, String quantity, int decimals,
                               Text note, Optional<BasisRow> conflict) {
    }

    /**
     * @param role      result, target, standing or fact
     * @param asWritten as the text spells it; in English only where there is no number
     * @param scopeKind district, zone, every-street or outside
     * @param scopeZone for district and zone
     * @param scopeName for outside
     */
    public record FigureRow(String id, String indicator, OptionalInt year, String period, String role, OptionalDouble value,
                            Text asWritten, String scopeKind, Optional<String> scopeZone, Text scopeName, String direction,
                            boolean approximate, BasisRow basis, Text note) {
    }

    /**
     * @param aliases other words by which a text speaks of it, in either language
     * @param example empty for a word that has no place in the district
     */
    public record GlossaryRow(String id, Text term, List<String> aliases, ClaimRow meaning, Optional<ExampleRow> example) {
        public GlossaryRow {
            aliases = List.copyOf(aliases);
        }
    }

    /** A word's example in the district: at a zone, or at an item. */
    public record ExampleRow(ClaimRow text, Optional<String> zone, Optional<String> item) {
    }

    /** A tour of the district. Its steps say that they are its. */
    public record TourRow(String id, Text title, Text about) {
    }

    /**
     * A step of a tour.
     *
     * @param tour      its id
     * @param notes     for who speaks; may be empty
     * @param arrive    how the map comes there, as {@link districtatlas.base.vocabulary.Arrival} writes it
     * @param seconds   how long it stays when it goes on by itself; 0 where nobody says
     * @param theme     of the map that suits it; empty for the atlas's first
     * @param continues it is told as a part of the step before
     * @param around    how much more than its zones is framed; 1 for no more
     * @param things    items that it lights
     * @param compared  indicators whose years stand side by side
     */
    public record StoryRow(String id, String tour, Text title, ClaimRow text, Text notes, List<String> zones, List<String> things, Optional<String> theme,
                           boolean continues, double around, String arrive, int seconds, List<StoryMarkRow> marks, List<String> compared) {
        public StoryRow {
            zones = List.copyOf(zones);
            things = List.copyOf(things);
            marks = List.copyOf(marks);
            compared = List.copyOf(compared);
        }
    }

    /**
     * A part in the building up of the district.
     *
     * @param theme  whose layers it draws
     * @param icon   of the icon font, by name
     * @param names  whether it is what is written
     * @param layers none for all that no other part draws
     */
    public record BuildPartRow(String id, String theme, Text title, ClaimRow text, String icon, boolean names, List<String> layers) {
        public BuildPartRow {
            layers = List.copyOf(layers);
        }
    }

    /** A mark that a step puts on zones, and what it means. */
    public record StoryMarkRow(String icon, Text name, List<String> zones) {
        public StoryMarkRow {
            zones = List.copyOf(zones);
        }
    }

    /**
     * Where the boundaries come from.
     *
     * @param state  schematic, official or reviewed
     * @param number of the map review; empty without one
     */
    public record BoundarySetRow(String state, String number, Text note) {
    }
}
