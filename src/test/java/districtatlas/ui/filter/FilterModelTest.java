package districtatlas.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.ask.ItemFilter;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Section;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.WalkPlace;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterModelTest {
    private final SmallPlan small = SmallPlan.make();
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final FilterModel model = new FilterModel(session, ItemFilter.of(small.plan(), small.gazetteer()), new Messages(Lang.EN));

    private FilterModel.Choice choice(Filter.Part part, String key) {
        return model.choices(part).stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void besideEachChoiceStandsHowManyItWouldLeave() {
        assertEquals(10, choice(Filter.Part.SECTION, "project").count());
        model.choose(choice(Filter.Part.ZONE, "docks"), true);
        assertEquals(1, choice(Filter.Part.SECTION, "project").count());
        assertEquals(0, choice(Filter.Part.SECTION, "site").count());
        assertEquals(1, choice(Filter.Part.ZONE, "hill").count(), "alone, the other conditions as they are");
        assertTrue(choice(Filter.Part.ZONE, "docks").chosen());
        model.choose(choice(Filter.Part.ZONE, "docks"), false);
        assertEquals(Filter.NONE, model.filter());
    }

    @Test
    void zonesStandAsTheyArePartOfOneAnother() {
        List<String> zones = model.choices(Filter.Part.ZONE).stream().map(c -> c.depth() + " " + c.key()).toList();
        assertEquals(List.of("0 east", "1 harbour", "1 hill", "0 west", "1 mill", "0 axis", "0 belt", "0 docks"), zones);
        assertTrue(model.isSought(choice(Filter.Part.ZONE, "mill"), "磨坊"), "in either language");
        assertFalse(model.isSought(choice(Filter.Part.ZONE, "mill"), "harbour"));
    }

    @Test
    void whatLeavesNothingSaysWhatToLoosen() {
        model.change(f -> f.withZones(Set.of(new ZoneId("hill"))).withSections(Set.of(Section.SITE)));
        assertEquals("0 of 13", model.total());
        assertEquals(List.of("Without \"Culture sites\": 1", "Without \"Hill Sub-district\": 1"), model.loosen().stream().map(model::loosen).sorted().toList());
        model.change(f -> model.loosen().get(0).filter());
        assertEquals(1, model.matches().total());
    }

    /** Before a year is asked for: else nobody knows that most things have none. Over the shipped plan. */
    @Test
    void howManyThingsHaveAYearIsSaidAndWhich() {
        try (AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            OpenAtlas open = OpenAtlas.of(file);
            FilterModel shipped = new FilterModel(session, ItemFilter.of(open.plan(), open.gazetteer()), new Messages(Lang.ZH));
            assertEquals(open.plan().items().size() + " 项中只有 7 项写明年份；按年份筛选后，只剩写明该年份的内容。", shipped.dated());
            assertEquals(List.of("2021–2025", "2030", "2035"), shipped.years());
            for (String years : shipped.years()) {
                shipped.chooseYears(years);
                assertEquals(open.plan().items().stream().filter(i -> i.years().equals(years)).count(), shipped.matches().total(), years);
            }
        }
        assertEquals("", model.dated(), "in the made-up plan all have");
    }

    @Test
    void chipsGoOneByOne() {
        model.change(f -> f.withZones(Set.of(SmallPlan.HILL, SmallPlan.MILL)).withText("bus"));
        assertEquals(List.of("Hill Sub-district", "Mill Sub-district", "named \"bus\""), model.chips().stream().map(c -> c.label()).toList());
        assertEquals("in Hill Sub-district or Mill Sub-district, named \"bus\"", model.sentence());
        model.change(f -> model.chips().get(0).without());
        assertEquals(Set.of(SmallPlan.MILL), model.filter().zones());
    }

    @Test
    void aConditionIsTakenWhenItIsWhole() {
        assertTrue(model.setWhere("sources > ").orElseThrow().contains("10"));
        assertEquals("", model.filter().where(), "what cannot be read does not filter");
        assertEquals(Optional.empty(), model.setWhere("sources > 5"));
        assertEquals(0, model.matches().total());
        assertTrue(model.setYear("20").isPresent());
        assertEquals(Optional.empty(), model.setYear("２０２０"));
        assertEquals(2020, model.filter().year().orElseThrow());
    }

    @Test
    void inAWalkItRestsAndComesBack() {
        model.change(f -> f.withText("works"));
        session.change(s -> s.withWalk(Optional.of(new WalkPlace(0, false, s))));
        assertTrue(model.isResting());
        model.change(f -> Filter.NONE);
        assertEquals("works", model.filter().text());
        assertEquals(Filter.NONE, session.filter().getValue());
        session.restore(s -> s.lookingAs(s.walk().orElseThrow().before()));
        assertEquals("works", session.filter().getValue().text());
    }
}
