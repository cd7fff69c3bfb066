package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** plan/zones.yaml: the district, its axis, belt, groups, streets and key areas, without their shapes. */
record ZonesPart(List<Draft> zones) {
    static final String FAMILY = "zone";
    static final int MAX_TEXT = 60;
    private static final List<String> PLAN_ORDER = ZoneKind.PLAN_ORDER.stream().map(ZoneKind::key).toList();
    private static final Map<ZoneKind, Set<ZoneKind>> PARENT_KINDS = Map.of(ZoneKind.AXIS, Set.of(ZoneKind.DISTRICT),
            ZoneKind.BELT, Set.of(ZoneKind.DISTRICT), ZoneKind.GROUP, Set.of(ZoneKind.DISTRICT),
            ZoneKind.STREET, Set.of(ZoneKind.GROUP, ZoneKind.DISTRICT), ZoneKind.KEY_AREA, Set.of(ZoneKind.STREET, ZoneKind.GROUP, ZoneKind.DISTRICT));

    /** A zone as written; its shape, area and extent come later. */
    record Draft(Spot spot, String id, String kind, String code, Text name, Text label, Optional<String> parent, List<String> aliases,
                 ClaimRow role, ClaimRow composition, ClaimRow focus, List<LinkRow> touches, String pinyin, StatedRoles stated) {
    }

    static ZonesPart read(Compilation c) {
        List<Draft> zones = new ArrayList<>();
        int before = c.doubts.now();
        c.eachEntry(c.lists(FAMILY, List.of("plan/zones.yaml")), (f, spot) -> zones.add(zone(f, spot, c)));
        zones.sort(Comparator.comparingInt(z -> PLAN_ORDER.indexOf(z.kind())));
        if (zones.stream().anyMatch(z -> z.kind().isEmpty()) || c.ids.isIncomplete(FAMILY)) {
            c.doubts.since(before, Doubts.ZONES);
        } else {
            checkTree(zones, c);
        }
        return new ZonesPart(List.copyOf(zones));
    }

    private static Draft zone(Fields f, Spot spot, Compilation c) {
        String id = f.text("id");
        String kind = f.oneOf("kind", "zone.kind", ZoneKind.class);
        Text name = f.words("name", "en", true);
        c.names.take(FAMILY, name.zh(), f.spot("name"));
        String code = f.optionalText("code");
        if (code.isEmpty() && (ZoneKind.STREET.is(kind) || ZoneKind.DISTRICT.is(kind))) {
            f.problem("field.missing", "code", "a " + kind + " needs its code of the national list; add the field code");
        } else if (!code.isEmpty()) {
            c.ids.give("code", code, f.spot("code"));
        }
        String label = f.optionalText("short");
        String labelEn = f.optionalText("short_en");
        Optional<String> parent = f.has("parent") ? Optional.of(f.text("parent")) : Optional.empty();
        parent.ifPresent(p -> c.ids.check(FAMILY, p, f.spot("parent")));
        List<LinkRow> touches = new ArrayList<>();
        f.list("touches").forEach(v -> touches.add(link(v, c)));
        return new Draft(spot, id, kind, code, name, new Text(label.isEmpty() ? name.zh() : label, labelEn.isEmpty() ? name.en() : labelEn),
                parent, f.texts("aliases"), claim(f, "role", c), claim(f, "composition", c), claim(f, "focus", c), touches, f.optionalText("pinyin"),
                StatedRoles.read(f, kind, c));
    }

    /** A zone with what the tie to it rests on. */
    static LinkRow link(SourceValue value, Compilation c) {
        try (Fields l = new Fields(value, c.log)) {
            String zone = l.text("zone");
            c.ids.check(FAMILY, zone, l.spot("zone"));
            return new LinkRow(zone, c.citations.basis(l));
        }
    }

    /** A sentence with its source, or {@code none} with the reason why the plan says nothing. */
    private static ClaimRow claim(Fields f, String field, Compilation c) {
        Optional<SourceValue> value = f.value(field);
        if (value.isEmpty()) {
            f.text(field);
            return new ClaimRow(Text.NONE, BasisRow.silent());
        }
        try (Fields claim = new Fields(value.get(), c.log)) {
            if (claim.has("none")) {
                return new ClaimRow(claim.words("none", "none_en", true, MAX_TEXT), BasisRow.silent());
            }
            return new ClaimRow(claim.words("text", "en", true, MAX_TEXT), c.citations.basis(claim));
        }
    }

    private static void checkTree(List<Draft> zones, Compilation c) {
        Map<String, String> kinds = new HashMap<>();
        zones.forEach(z -> kinds.put(z.id(), z.kind()));
        long districts = zones.stream().filter(z -> ZoneKind.DISTRICT.is(z.kind())).count();
        if (districts != 1 && !c.ids.isIncomplete(FAMILY)) {
            c.problem("zone.district", new Spot("plan/zones.yaml", 0), "there are " + districts + " zones of kind district; exactly one is needed: give one zone that kind");
            c.doubts.add(Doubts.ZONES);
            return;
        }
        for (Draft z : zones) {
            Set<String> allowed = PARENT_KINDS.entrySet().stream().filter(e -> e.getKey().is(z.kind()))
                    .flatMap(e -> e.getValue().stream()).map(ZoneKind::key).collect(Collectors.toSet());
            String parentKind = z.parent().map(kinds::get).orElse("");
            if (z.parent().isEmpty() != allowed.isEmpty() || (z.parent().isPresent() && parentKind != null && !allowed.contains(parentKind))) {
                c.problem("zone.parent", z.spot(), allowed.isEmpty() ? "the district has no parent; remove the field parent"
                        : "the parent of a " + z.kind() + " should be a " + String.join(" or a ", allowed.stream().sorted().toList()) + "; correct the field parent");
            }
        }
    }
}
