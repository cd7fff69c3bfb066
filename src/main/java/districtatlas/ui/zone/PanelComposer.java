package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.ZoneWords;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the panel's words for a zone out of the plan. Immutable; some milliseconds for a district. */
public final class PanelComposer {
    private final Plan plan;
    private final Messages messages;
    private final SourceWords sources;
    private final ItemWords words;
    private final ZoneWords zones;
    private final ItemRows items;
    private final FigureGroups figures;
    private final Predicate<ItemId> shown;
    private final boolean filtered;

    public PanelComposer(Plan plan, Years years, Messages messages) {
        this(plan, years, messages, i -> true, false);
    }

    /** @param shown the things that are listed and counted, as a filter leaves them */
    PanelComposer(Plan plan, Years years, Messages messages, Predicate<ItemId> shown) {
        this(plan, years, messages, shown, true);
    }

    private PanelComposer(Plan plan, Years years, Messages messages, Predicate<ItemId> shown, boolean filtered) {
        this.shown = shown;
        this.filtered = filtered;
        this.plan = plan;
        this.messages = messages;
        this.sources = new SourceWords(plan.documentTitle(), messages);
        this.words = new ItemWords(messages);
        this.zones = new ZoneWords(messages);
        this.items = new ItemRows(plan, messages, sources);
        this.figures = new FigureGroups(plan, years, messages, new FigureRows(messages, sources));
    }

    /**
     * @param under zones at the clicked place, to step between
     * @param year  whose figures are shown
     * @return empty when there is no such zone
     */
    public Optional<PanelContent> compose(ZoneId id, List<ZoneId> under, int year) {
        return plan.zone(id).map(zone -> compose(zone, under, year));
    }

    private PanelContent compose(Zone zone, List<ZoneId> under, int year) {
        List<PanelContent.ZoneLine> path = plan.path(zone.id()).stream().filter(z -> !z.id().equals(zone.id())).map(this::line).toList();
        List<PanelContent.ZoneLine> here = lines(under.size() > 1 ? under : List.of());
        return new PanelContent(zone.id(), zone.kind(), tone(zone), path, zones.kind(zone.kind()),
                zone.name().in(messages.lang()), subtitle(zone), claims(zone), touching(zone), here, inside(zone), sections(zone, year), Optional.empty());
    }

    private PanelContent.ZoneLine line(Zone zone) {
        return new PanelContent.ZoneLine(zone.id(), zone.kind(), tone(zone), zone.name().in(messages.lang()));
    }

    private List<PanelContent.ZoneLine> lines(Iterable<ZoneId> ids) {
        List<PanelContent.ZoneLine> lines = new ArrayList<>();
        ids.forEach(id -> plan.zone(id).map(this::line).ifPresent(lines::add));
        return lines;
    }

    /** A zone wears the colour of the group it lies in; the axis, the belt and the district their own. */
    private ZoneId tone(Zone zone) {
        return plan.path(zone.id()).stream().filter(z -> z.kind() == ZoneKind.GROUP).map(Zone::id).findFirst().orElse(zone.id());
    }

    private String subtitle(Zone zone) {
        List<String> parts = new ArrayList<>();
        String zh = zone.name().zh();
        String other = zone.name().in(messages.lang()).equals(zh) ? zone.name().en() : zh;
        parts.add(other);
        parts.add(zone.code());
        parts.add(zones.area(zone, plan.boundaries()));
        return String.join(" · ", parts.stream().filter(p -> !p.isEmpty()).toList());
    }

    private List<PanelContent.ClaimLine> claims(Zone zone) {
        return zones.claims(zone).stream().map(s -> new PanelContent.ClaimLine(s.label(), s.claim().text().in(messages.lang()),
                s.claim().missing(), sources.of(s.claim()))).toList();
    }

    /** Ties are read both ways: the axis lists the streets that name it. What the zone is made of, or lies in, is said elsewhere. */
    private List<PanelContent.ZoneLine> touching(Zone zone) {
        Set<ZoneId> ids = new LinkedHashSet<>();
        zone.touches().stream().map(ZoneLink::zone).forEach(ids::add);
        plan.zones().stream().filter(z -> z.touches().stream().anyMatch(l -> l.zone().equals(zone.id())))
                .map(Zone::id).forEach(ids::add);
        plan.path(zone.id()).stream().map(Zone::id).forEach(ids::remove);
        plan.parts(zone.id()).stream().map(Zone::id).forEach(ids::remove);
        return lines(ids);
    }

    private List<PanelContent.Inside> inside(Zone zone) {
        List<PanelContent.Inside> inside = new ArrayList<>();
        List<Zone> children = zone.kind() == ZoneKind.DISTRICT
                ? plan.zones().stream().filter(z -> !z.id().equals(zone.id())).toList() : plan.parts(zone.id());
        for (ZoneKind kind : List.of(ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.GROUP, ZoneKind.STREET, ZoneKind.KEY_AREA)) {
            List<PanelContent.ZoneLine> zones = children.stream().filter(z -> z.kind() == kind).map(this::line).toList();
            if (!zones.isEmpty()) {
                inside.add(new PanelContent.Inside(this.zones.kind(kind), zones));
            }
        }
        return inside;
    }

    private List<PanelContent.PanelSection> sections(Zone zone, int year) {
        List<PanelContent.PanelSection> sections = new ArrayList<>();
        sections.add(section(zone, Section.PROJECT));
        sections.add(section(zone, Section.SITE));
        sections.add(facilities(zone, year));
        PanelContent.PanelSection other = section(zone, Section.OTHER);
        if (other.count() > 0) {
            sections.add(other);
        }
        return sections;
    }

    private PanelContent.PanelSection section(Zone zone, Section section) {
        List<Belonging> things = belongings(zone, section, false);
        List<PanelRow> rows = rows(things);
        List<PanelRow> everyStreet = rows(belongings(zone, section, true));
        String empty = rows.isEmpty() ? empty(zone, section) : "";
        List<PanelContent.RowGroup> groups = new ArrayList<>();
        groups.add(new PanelContent.RowGroup(section.key(), "", rows, empty, List.of()));
        if (!everyStreet.isEmpty()) {
            groups.add(new PanelContent.RowGroup(section.key() + "-" + FigureGroups.EVERY_STREET, messages.get("words.scope.every-street"), everyStreet,
                    "", List.of()));
        }
        return new PanelContent.PanelSection(section.key(), words.section(section), rows.size(), shared(named(things, section), groups), groups, empty,
                section == Section.OTHER);
    }

    /** Whether the plan has something there that the filter leaves out. */
    private boolean isFilteredOut(Zone zone, Section section) {
        return filtered && plan.belongings(zone.id(), section).stream().anyMatch(b -> !shown.test(b.item().id()));
    }

    private String empty(Zone zone, Section section) {
        return isFilteredOut(zone, section) ? messages.get("panel.filtered.empty") : messages.get("section." + section.key() + ".empty", zone.name().in(messages.lang()));
    }

    /** How much of it the plan ties to this very zone; empty where nothing comes from its parts. */
    private String named(List<Belonging> things, Section section) {
        if (things.stream().allMatch(Belonging::own)) {
            return "";
        }
        long named = things.stream().filter(Belonging::named).count();
        return section == Section.FACILITY ? words.named(things.size(), named) : words.named(named);
    }

    /** Such as "every sub-district 3 · district 90": what is not the zone's own is counted apart. */
    private String shared(String named, List<PanelContent.RowGroup> groups) {
        List<String> said = new ArrayList<>();
        if (!named.isEmpty()) {
            said.add(named);
        }
        groups.stream().filter(g -> !g.rows().isEmpty()).forEach(g -> Stream.of(FigureGroups.EVERY_STREET, FigureGroups.DISTRICT)
                .filter(g.key()::endsWith).forEach(k -> said.add(messages.get("section.shared." + k, g.rows().size()))));
        return String.join(" · ", said);
    }

    /** Facilities and the zone's own figures first; then what holds for every street; then what the whole district shares. */
    private PanelContent.PanelSection facilities(Zone zone, int year) {
        List<PanelContent.RowGroup> groups = new ArrayList<>();
        String title = messages.get("group.own." + zone.kind().key());
        List<Belonging> things = belongings(zone, Section.FACILITY, false);
        List<PanelRow> own = new ArrayList<>(rows(things));
        own.addAll(figures.rows(figures.own(zone), year));
        String empty = !own.isEmpty() ? "" : isFilteredOut(zone, Section.FACILITY) ? messages.get("panel.filtered.empty") : messages.get("section.facility.empty", zone.name().in(messages.lang()), String.valueOf(year));
        groups.add(new PanelContent.RowGroup("own", title, own, empty, figures.otherYears(figures.own(zone), year)));
        groups.addAll(figures.shared(zone, year, rows(belongings(zone, Section.FACILITY, true))));
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        int count = whole ? groups.stream().mapToInt(g -> g.rows().size()).sum() : own.size();
        String shared = shared(named(things, Section.FACILITY), whole ? List.of() : groups);
        return new PanelContent.PanelSection("facility", messages.get("section.facility.title"), count, shared, groups, "", false);
    }

    private List<PanelRow> rows(List<Belonging> things) {
        return things.stream().<PanelRow>map(items::row).toList();
    }

    /** @param everyStreet those that hold for every street alike, or the others; the district's are not told apart */
    private List<Belonging> belongings(Zone zone, Section section, boolean everyStreet) {
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        return plan.belongings(zone.id(), section).stream()
                .filter(b -> shown.test(b.item().id()))
                .filter(b -> everyStreet == (!whole && plan.holdsForEveryStreet(b.item()))).toList();
    }
}
