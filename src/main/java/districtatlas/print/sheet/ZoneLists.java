package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.ZoneWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sheet says of a zone, in the order of its panel, with every target it has a share in, of whatever year. Immutable. */
final class ZoneLists {
    private final Plan plan;
    private final Messages messages;
    private final ItemWords items;
    private final FigureWords figures;
    private final ZoneWords zones;

    ZoneLists(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.items = new ItemWords(messages);
        this.figures = new FigureWords(messages);
        this.zones = new ZoneWords(messages);
    }

    List<SheetList> of(Zone zone) {
        List<SheetList> lists = new ArrayList<>();
        lists.add(about(zone));
        for (Section section : Section.values()) {
            things(zone, section, lists);
        }
        targets(zone, lists);
        return lists;
    }

    /** Every line that the rows cite, as often as they do. */
    static List<Citation> cited(List<SheetList> lists) {
        return lists.stream().flatMap(l -> l.rows().stream()).flatMap(r -> r.sources().stream()).flatMap(List::stream).toList();
    }

    /** What the plan says of the zone, what it is made of and what it touches. */
    private SheetList about(Zone zone) {
        List<SheetRow> rows = new ArrayList<>();
        zones.claims(zone).forEach(s -> rows.add(new SheetRow(Optional.empty(), s.label(), s.claim().text().in(messages.lang()), "", false,
                s.claim().missing() && s.claim().sources().isEmpty() ? Optional.empty() : Optional.of(s.claim().sources()))));
        List<Zone> parts = zone.kind() == ZoneKind.DISTRICT ? plan.zones().stream().filter(z -> !z.id().equals(zone.id())).toList() : plan.parts(zone.id());
        for (ZoneKind kind : ZoneKind.PLAN_ORDER) {
            names(messages.get("sheet.parts", zones.kind(kind)), parts.stream().filter(z -> z.kind() == kind).toList()).ifPresent(rows::add);
        }
        names(messages.get("sheet.touching"), touching(zone)).ifPresent(rows::add);
        return new SheetList("", false, false, "", rows);
    }

    private Optional<SheetRow> names(String label, List<Zone> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(new SheetRow(Optional.empty(), label,
                of.stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(messages.get("list.separator"))), "", false, Optional.empty()));
    }

    /** Ties are read both ways; what the zone is made of, or lies in, is said elsewhere. */
    private List<Zone> touching(Zone zone) {
        Set<ZoneId> ids = new LinkedHashSet<>();
        zone.touches().stream().map(ZoneLink::zone).forEach(ids::add);
        plan.zones().stream().filter(z -> z.touches().stream().anyMatch(l -> l.zone().equals(zone.id()))).map(Zone::id).forEach(ids::add);
        plan.path(zone.id()).stream().map(Zone::id).forEach(ids::remove);
        plan.parts(zone.id()).stream().map(Zone::id).forEach(ids::remove);
        return plan.zones().stream().filter(z -> ids.contains(z.id())).toList();
    }

    private void things(Zone zone, Section section, List<SheetList> lists) {
        List<Belonging> things = plan.belongings(zone.id(), section);
        if (things.isEmpty() && section == Section.OTHER) {
            return;
        }
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        List<Belonging> everyStreet = whole ? List.of() : things.stream().filter(b -> plan.holdsForEveryStreet(b.item())).toList();
        List<Belonging> own = things.stream().filter(b -> !everyStreet.contains(b)).toList();
        String named = own.stream().allMatch(Belonging::own) ? "" : items.named(own.stream().filter(Belonging::named).count());
        lists.add(new SheetList(messages.get("sheet.counted", items.section(section), own.size()), false, false,
                own.isEmpty() ? messages.get("sheet.none." + section.key()) : named, own.stream().map(this::row).toList()));
        if (!everyStreet.isEmpty()) {
            lists.add(new SheetList(messages.get("sheet.counted", messages.get("words.scope.every-street"), everyStreet.size()), true, false, "",
                    everyStreet.stream().map(this::row).toList()));
        }
    }

    private SheetRow row(Belonging thing) {
        Item item = thing.item();
        String status = item.status() == Status.UNKNOWN ? "" : items.status(item.status());
        String worth = item.isLabelOnly() ? messages.get("item.label-only") : "";
        return new SheetRow(Optional.of(thing), item.name().in(messages.lang()), "", joined(status, worth), false, Optional.of(item.sources()));
    }

    private String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(messages.get("list.separator")));
    }

    /** Kept apart by what they are about: nothing is added up, and nothing of the district's is the zone's. */
    private void targets(Zone zone, List<SheetList> lists) {
        TargetGroups groups = plan.targetsOf(zone.id());
        boolean whole = zone.kind() == ZoneKind.DISTRICT;
        lists.add(new SheetList(messages.get("sheet.targets"), false, true, messages.get("sheet.targets.remark"), List.of()));
        targets(messages.get(whole ? "sheet.targets.district" : "group.own." + zone.kind().key()), groups.own(), messages.get("sheet.none.target"), lists);
        if (zone.kind() == ZoneKind.STREET || !groups.everyStreet().isEmpty()) {
            targets(messages.get("words.scope.every-street"), groups.everyStreet(), messages.get("sheet.none.target"), lists);
        }
        if (!whole) {
            targets(messages.get("group.district"), groups.district(), messages.get("sheet.none.target"), lists);
        }
    }

    private void targets(String title, List<Target> targets, String none, List<SheetList> lists) {
        lists.add(new SheetList(messages.get("sheet.counted", title, targets.size()), true, false, targets.isEmpty() ? none : "", targets.stream().map(this::row).toList()));
    }

    private SheetRow row(Target target) {
        FigureSaid said = figures.say(target);
        return new SheetRow(Optional.empty(), figures.name(target), figures.withPart(said.amount(), target), said.when(), true, Optional.of(target.figure().sources()));
    }
}
