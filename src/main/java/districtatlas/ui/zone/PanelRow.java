package districtatlas.ui.zone;

import districtatlas.base.vocabulary.Section;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.SourceNote;
import districtatlas.state.PanelPlace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of the panel in the reader's language. Immutable; knows no nodes. */
public sealed interface PanelRow {
    /** Names the row within the panel and across rebuilds. */
    String key();

    /** Name, value and source in one line, as a reader would quote it. */
    String asText();

    /** A fact in the detail below a row: what it is and what it says. */
    record Detail(String label, String text) {
    }

    /**
     * A thing of the plan.
     *
     * @param stated   the plan itself says that it belongs to the open zone; otherwise general knowledge does
     * @param hasPlace it can be shown on the map
     * @param placeRemark what its place on the map is worth, in a word; empty where that needs no word
     * @param zones    that it belongs to, as links
     */
    record ItemRow(ItemId id, Section section, String name, String status, boolean stated, boolean hasPlace,
                   String placeRemark, SourceNote source, String text, List<Detail> details, List<ZoneTie> zones, List<ItemTie> related)
            implements PanelRow {
        public static String keyOf(ItemId id) {
            return PanelPlace.rowOf(id);
        }

        @Override
        public String key() {
            return keyOf(id);
        }

        @Override
        public String asText() {
            return String.join(" · ", List.of(name, status, placeRemark, source.label()).stream().filter(s -> !s.isEmpty()).toList());
        }
    }

    /** A zone something belongs to. */
    record ZoneTie(ZoneId id, String name, boolean stated) {
    }

    /** Another thing of the plan. */
    record ItemTie(ItemId id, String name) {
    }

    /**
     * A figure.
     *
     * @param said       how much and when
     * @param baseline   where it started, in words; may be empty
     * @param reached    share of the target that the baseline is, in [0, 1]; empty where a bar would mislead
     * @param hasNote    the text contradicts itself or is odd: the detail says how
     */
    record FigureRow(String figure, String indicator, String name, FigureSaid said, String baseline, OptionalDouble reached,
                     boolean hasNote, SourceNote source, List<Detail> details) implements PanelRow {
        public static String keyOf(String figure) {
            return PanelPlace.rowOfFigure(figure);
        }

        @Override
        public String key() {
            return keyOf(figure);
        }

        @Override
        public String asText() {
            return String.join(" · ", List.of(name, said.text(), baseline, source.label()).stream().filter(s -> !s.isEmpty()).toList());
        }
    }

    /** The item of the row, if it shows one. */
    default Optional<ItemId> item() {
        return this instanceof ItemRow row ? Optional.of(row.id()) : Optional.empty();
    }
}
