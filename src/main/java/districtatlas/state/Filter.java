package districtatlas.state;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which things of the plan a reader wants to see. What one condition lists is this or that; all conditions hold at once; an empty one asks
 * for nothing. What the words mean for a thing, {@code ask} knows. Immutable.
 *
 * @param kinds       ids of kinds
 * @param certainties of the belonging to the zones asked for; where none are, to its most specific zone, as the mark on the map says
 * @param zones       what belongs to any of them or lies in their parts
 * @param year        that the thing's own years name or span
 * @param text        words that all must be found in its names, in any way the search knows
 * @param where       a condition in ECQL over the columns of a thing
 */
public record Filter(Set<Section> sections, Set<String> kinds, Set<Status> statuses, Set<Certainty> certainties, Set<ZoneId> zones,
                     OptionalInt year, String text, String where) {
    /** All that the plan has. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.empty(), "", "");

    /** A condition, in the order in which they are said. */
    public enum Part implements Keyed {
        ZONE, STATUS, SECTION, KIND, CERTAINTY, YEAR, TEXT, WHERE
    }

    public Filter {
        sections = Set.copyOf(sections);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        certainties = Set.copyOf(certainties);
        zones = Set.copyOf(zones);
        Objects.requireNonNull(year);
        text = text.strip();
        where = where.strip();
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The conditions that ask for something. */
    public List<Part> parts() {
        return Stream.of(Part.values()).filter(this::has).toList();
    }

    public boolean has(Part part) {
        return switch (part) {
            case ZONE -> !zones.isEmpty();
            case STATUS -> !statuses.isEmpty();
            case SECTION -> !sections.isEmpty();
            case KIND -> !kinds.isEmpty();
            case CERTAINTY -> !certainties.isEmpty();
            case YEAR -> year.isPresent();
            case TEXT -> !text.isEmpty();
            case WHERE -> !where.isEmpty();
        };
    }

    public Filter without(Part part) {
        return with(part, NONE);
    }

    /** One condition as another filter has it. */
    public Filter with(Part part, Filter of) {
        return switch (part) {
            case ZONE -> withZones(of.zones);
            case STATUS -> withStatuses(of.statuses);
            case SECTION -> withSections(of.sections);
            case KIND -> withKinds(of.kinds);
            case CERTAINTY -> withCertainties(of.certainties);
            case YEAR -> withYear(of.year);
            case TEXT -> withText(of.text);
            case WHERE -> withWhere(of.where);
        };
    }

    public Filter withSections(Set<Section> other) {
        return new Filter(other, kinds, statuses, certainties, zones, year, text, where);
    }

    public Filter withKinds(Set<String> other) {
        return new Filter(sections, other, statuses, certainties, zones, year, text, where);
    }

    public Filter withStatuses(Set<Status> other) {
        return new Filter(sections, kinds, other, certainties, zones, year, text, where);
    }

    public Filter withCertainties(Set<Certainty> other) {
        return new Filter(sections, kinds, statuses, other, zones, year, text, where);
    }

    public Filter withZones(Set<ZoneId> other) {
        return new Filter(sections, kinds, statuses, certainties, other, year, text, where);
    }

    public Filter withYear(OptionalInt other) {
        return new Filter(sections, kinds, statuses, certainties, zones, other, text, where);
    }

    public Filter withText(String other) {
        return new Filter(sections, kinds, statuses, certainties, zones, year, other, where);
    }

    public Filter withWhere(String other) {
        return new Filter(sections, kinds, statuses, certainties, zones, year, text, other);
    }

    /** A set with one thing more or less. */
    public static <T> Set<T> toggled(Set<T> set, T what, boolean in) {
        Set<T> now = new LinkedHashSet<>(set);
        if (in) {
            now.add(what);
        } else {
            now.remove(what);
        }
        return now;
    }
}
