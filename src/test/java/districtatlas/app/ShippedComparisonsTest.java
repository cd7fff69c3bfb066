package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.compare.CompareCell;
import districtatlas.ask.compare.ComparePartner;
import districtatlas.ask.compare.ComparePartners;
import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.CompareSummary;
import districtatlas.ask.compare.CompareTable;
import districtatlas.ask.compare.CompareWords;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.RowGroup;
import districtatlas.ask.compare.ZoneComparing;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Belonging;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every zone of the shipped atlas beside every other. */
class ShippedComparisonsTest {
    private static ShippedAtlas atlas;
    private static Plan plan;
    private static List<Comparison> all;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
        plan = atlas.open.plan();
        ZoneComparing comparing = new ZoneComparing(ItemFilter.of(plan, atlas.open.gazetteer()));
        all = new ArrayList<>();
        for (Zone a : plan.zones()) {
            plan.zones().stream().filter(b -> !b.equals(a)).forEach(b -> all.add(comparing.of(new ZonePair(a.id(), b.id()), Filter.NONE)));
        }
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    /** By the plan's belongings, from which panel and report count too. */
    @Test
    void everyNumberIsThePlansOwn() {
        Map<ZoneId, List<Item>> of = plan.zones().stream().collect(Collectors.toMap(Zone::id, z -> plan.belongings(z.id()).stream().map(Belonging::item).toList()));
        for (Comparison each : all) {
            List<Item> a = of.get(each.a().id());
            List<Item> b = of.get(each.b().id());
            assertEquals(a.size(), each.countA());
            assertEquals(b.size(), each.countB());
            assertEquals(a.stream().filter(b::contains).collect(Collectors.toSet()), new HashSet<>(each.both()));
            for (CompareRow row : each.rows().stream().filter(r -> r.group().isOfCounts()).toList()) {
                assertEquals(a.stream().filter(i -> fits(row, i)).toList().size(), row.a().count());
                assertEquals(b.stream().filter(i -> fits(row, i)).toList().size(), row.b().count());
            }
        }
    }

    private static boolean fits(CompareRow row, Item item) {
        String section = switch (item.kind().section()) {
            case PROJECT -> "projects";
            case SITE -> "sites";
            case FACILITY -> "facilities";
            case OTHER -> "other";
        };
        return row.group() == RowGroup.ITEMS || row.group() == RowGroup.STATUS && item.status().key().equals(row.key())
                || row.group().key().equals(section) && (row.isTotal() || item.kind().id().equals(row.key()));
    }

    @Test
    void noFigureStandsUnderAZoneThatItIsNotOf() {
        int shown = 0;
        for (Comparison each : all) {
            for (CompareRow row : each.rows(RowGroup.FIGURES)) {
                shown += areOf(row.a(), each.a()) + areOf(row.b(), each.b());
                assertFalse(each.isPartAndWhole() && row.difference().isPresent());
            }
            assertTrue(each.everyStreet().stream().allMatch(t -> t.figure().scope().kind() == ScopeKind.EVERY_STREET));
            assertTrue(each.district().stream().allMatch(t -> t.figure().scope().kind() == ScopeKind.DISTRICT));
        }
        assertTrue(shown > 1000, "143 of the district beside each of 27 zones, and the zones' own");
    }

    private static int areOf(CompareCell cell, Zone zone) {
        cell.figures().forEach(t -> assertEquals(Optional.of(zone.id()), t.figure().scope().zone(), () -> t.figure().id()));
        return cell.figures().size();
    }

    @Test
    void everyRowIsSaidInBothLanguagesAndHasAKeyOfItsOwn() {
        for (Lang lang : Lang.values()) {
            Messages messages = new Messages(lang);
            CompareWords words = new CompareWords(messages);
            CompareSummary summary = new CompareSummary(plan, messages);
            CompareTable table = new CompareTable(plan, messages);
            for (Comparison each : all) {
                Set<String> said = new HashSet<>(summary.sentences(each));
                said.add(summary.total(each));
                each.rows().forEach(r -> said.add(words.sentence(each, r)));
                said.forEach(s -> assertTrue(!s.isBlank() && !s.contains("{") && !s.contains("null") && (s.endsWith("。") || s.endsWith(".")), s));
                List<String> keys = table.of(each).rows().stream().map(r -> r.id()).toList();
                assertEquals(keys.size(), Set.copyOf(keys).size(), () -> summary.title(each));
            }
        }
    }

    /** Of the southernmost street: its neighbours, its group and the district, then what is like it. */
    @Test
    void whoIsProposedFirst() {
        List<ComparePartner> partners = new ComparePartners(plan, atlas.open.shapes(), atlas.open.gazetteer()).of(Optional.of(new ZoneId("shekou")));
        List<String> first = partners.stream().filter(p -> p.why() != ComparePartner.Why.OTHER).map(p -> p.why().key() + " " + p.zone().id()).toList();
        assertEquals(List.of("neighbour zhaoshang", "neighbour yuehai", "whole south", "whole nanshan", "same-kind nantou"), first.subList(0, 5), first::toString);
        assertEquals(plan.zones().size() - 1, partners.size());
        assertEquals(List.of("zhaoshang"), new ComparePartners(plan, atlas.open.shapes(), atlas.open.gazetteer()).matching(partners, "zhaoshang").stream()
                .map(p -> p.zone().id().value()).toList(), "by pinyin");
    }
}
