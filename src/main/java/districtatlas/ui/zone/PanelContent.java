package districtatlas.ui.zone;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceNote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the panel says about one zone, in the reader's language. Immutable; knows no nodes.
 *
 * @param tone     the zone whose colour the panel wears: its group, or itself
 * @param path     from the district down, without the zone
 * @param subtitle English or Chinese name, code and area
 * @param claims   what it is, what it is made of, what the plan builds on
 * @param touching zones tied to it: the axis and the belt, or the streets they cross
 * @param here     the zones at the clicked place, most specific first; one or none when there is nothing to step between
 * @param inside   the zones it is made of, by kind
 * @param filtered that a filter holds and leaves out some of its things
 */
public record PanelContent(ZoneId zone, ZoneKind kind, ZoneId tone, List<ZoneLine> path, String kindName, String name,
                           String subtitle, List<ClaimLine> claims, List<ZoneLine> touching, List<ZoneLine> here,
                           List<Inside> inside, List<PanelSection> sections, Optional<Filtered> filtered) {
    public PanelContent {
        Objects.requireNonNull(filtered);
        path = List.copyOf(path);
        claims = List.copyOf(claims);
        touching = List.copyOf(touching);
        here = List.copyOf(here);
        inside = List.copyOf(inside);
        sections = List.copyOf(sections);
    }

    /**
     * What a filter leaves of the zone's things, in words.
     *
     * @param all     whether all are listed nevertheless
     * @param hidden  that the theme in force does not show them; empty when it does
     * @param toTheme what shows them; empty when nothing need be shown
     */
    public record Filtered(String said, boolean all, String hidden, String toTheme) {
    }

    PanelContent with(Filtered other) {
        return new PanelContent(zone, kind, tone, path, kindName, name, subtitle, claims, touching, here, inside, sections, Optional.of(other));
    }

    /** A zone by name. {@code tone} is the zone whose colour it wears. */
    public record ZoneLine(ZoneId id, ZoneKind kind, ZoneId tone, String name) {
    }

    /** @param missing the plan says nothing: the text is the reason */
    public record ClaimLine(String label, String text, boolean missing, SourceNote source) {
    }

    /** Zones of one kind within this one. */
    public record Inside(String title, List<ZoneLine> zones) {
    }

    /**
     * @param key    project, site, facility or other
     * @param count  of the rows about the zone itself, also those not shown at first
     * @param shared how many more it shares with every street and with the district, in words; may be empty
     * @param empty  what would stand here and why it does not; empty text when there are rows
     * @param folded shown as one line until opened
     */
    public record PanelSection(String key, String title, int count, String shared, List<RowGroup> groups, String empty, boolean folded) {
        public PanelSection {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that belong together and are never mixed with others.
     *
     * @param title may be empty: then it stands directly under the section's head
     * @param empty said when there are no rows; may be empty
     * @param elsewhere other years that do have rows here
     */
    public record RowGroup(String key, String title, List<PanelRow> rows, String empty, List<YearLink> elsewhere) {
        public RowGroup {
            rows = List.copyOf(rows);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** A year under which more figures stand. */
    public record YearLink(int year, String text) {
    }

    /** The section and group that hold a row. */
    public Optional<Found> find(String rowKey) {
        for (PanelSection section : sections) {
            for (RowGroup group : section.groups()) {
                for (int i = 0; i < group.rows().size(); i++) {
                    if (group.rows().get(i).key().equals(rowKey)) {
                        return Optional.of(new Found(section, group, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a row stands. */
    public record Found(PanelSection section, RowGroup group, int index) {
        public PanelRow row() {
            return group.rows().get(index);
        }
    }
}
