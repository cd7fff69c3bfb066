package districtatlas.ui.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZonePanelModelTest {
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final ZonePanelModel model = new ZonePanelModel(session, SmallPlan.make().plan(), new Years(List.of(2020, 2025, 2035)), new Messages(Lang.EN));

    private PanelContent open(ZoneId zone) {
        session.select(Selection.of(zone));
        return model.contentProperty().get().orElseThrow();
    }

    private static PanelContent.PanelSection section(PanelContent content, String key) {
        return content.sections().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    private static PanelContent.RowGroup group(PanelContent content, String key) {
        return content.sections().stream().flatMap(s -> s.groups().stream()).filter(g -> g.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void thePanelIsEmptyWhenNothingIsSelected() {
        assertTrue(model.contentProperty().get().isEmpty());
        open(SmallPlan.HARBOUR);
        session.select(Selection.NONE);
        assertTrue(model.contentProperty().get().isEmpty());
    }

    @Test
    void aStreetShowsItsThreeSectionsWithCounts() {
        PanelContent content = open(SmallPlan.HARBOUR);
        assertEquals(List.of("project", "site", "facility", "other"), content.sections().stream().map(PanelContent.PanelSection::key).toList());
        assertEquals(8, section(content, "project").count());
        assertEquals(1, section(content, "site").count());
        assertTrue(section(content, "other").folded());
    }

    @Test
    void aStreetSaysWhereItIsAndWhatTouchesIt() {
        PanelContent content = open(SmallPlan.HARBOUR);
        assertEquals(List.of("Bay Town", "Eastern Group"), content.path().stream().map(PanelContent.ZoneLine::name).toList());
        assertEquals(List.of("Long Axis", "Shore Belt"), content.touching().stream().map(PanelContent.ZoneLine::name).toList());
        assertEquals(SmallPlan.EAST, content.tone());
        assertEquals("海港街道 · 990001001 · 25.0 km² (2,500 ha, 37,500 mu), schematic", content.subtitle());
    }

    @Test
    void theAxisIsMadeOfTheStreetsThatThePlanCountsToItAndHasTheirThings() {
        PanelContent axis = open(SmallPlan.AXIS);
        assertEquals(List.of("Harbour Sub-district", "Mill Sub-district"),
                axis.inside().stream().flatMap(i -> i.zones().stream()).map(PanelContent.ZoneLine::name).toList());
        assertEquals(List.of(), axis.touching(), "said once");
        assertEquals(List.of("Long Axis", "Shore Belt"), open(SmallPlan.HARBOUR).touching().stream().map(PanelContent.ZoneLine::name).toList());
        assertTrue(axis.find("item:works-1").isPresent() && axis.find("item:ferry").isPresent());
        assertEquals("of these, directly named by the plan: 0 · + 1 of every sub-district", section(axis, "project").shared());
    }

    @Test
    void aGroupListsItsStreetsAndTheirThings() {
        PanelContent content = open(SmallPlan.EAST);
        assertEquals(List.of("Harbour Sub-district", "Hill Sub-district"), content.inside().get(0).zones().stream().map(PanelContent.ZoneLine::name).toList());
        assertEquals(8, section(content, "project").count());
    }

    @Test
    void everyZoneOfTheDistrictIsReachedFromItsPanelAndSoIsAThingOfNoZone() {
        PanelContent content = open(SmallPlan.TOWN);
        assertEquals(8, content.inside().stream().mapToInt(i -> i.zones().size()).sum());
        assertTrue(content.find("item:nowhere").isPresent());
    }

    @Test
    void anEmptySectionSaysWhatWouldStandThereAndWhyItDoesNot() {
        assertTrue(section(open(SmallPlan.HILL), "site").empty().contains("Hill Sub-district"));
    }

    @Test
    void figuresOfStreetEveryStreetAndDistrictStayApart() {
        PanelContent content = open(SmallPlan.HARBOUR);
        assertEquals(List.of("item:clinic"), group(content, "own").rows().stream().map(PanelRow::key).toList());
        assertEquals(List.of("figure:benches-2025"), group(content, "every-street").rows().stream().map(PanelRow::key).toList());
        assertEquals(List.of("figure:income-2025", "figure:smoke-2025"), group(content, "district").rows().stream().map(PanelRow::key).toList());
    }

    @Test
    void theYearDecidesWhichFiguresAreShown() {
        open(SmallPlan.HARBOUR);
        model.showYear(2020);
        PanelContent content = model.contentProperty().get().orElseThrow();
        assertEquals(List.of("figure:income-2020"), group(content, "district").rows().stream().map(PanelRow::key).toList());
        model.showYear(2035);
        content = model.contentProperty().get().orElseThrow();
        assertEquals(List.of("item:clinic", "figure:boats-2035"), group(content, "own").rows().stream().map(PanelRow::key).toList());
        assertEquals(List.of(2020, 2025), group(content, "district").elsewhere().stream().map(PanelContent.YearLink::year).toList());
    }

    @Test
    void aMarkIsFilledWhereThePlanSaysThatTheThingBelongsToTheOpenZone() {
        PanelContent harbour = open(SmallPlan.HARBOUR);
        assertTrue(item(harbour, "ferry").stated());
        assertFalse(item(harbour, "lighthouse").stated());
        assertTrue(item(open(SmallPlan.TOWN), "lighthouse").stated(), "the plan names the town, not the harbour");
        assertFalse(item(open(SmallPlan.TOWN), "works-1").stated(), "nor does it name the town");
    }

    @Test
    void whatHoldsForEveryStreetStandsApartAndIsCountedApart() {
        PanelContent content = open(SmallPlan.HARBOUR);
        assertEquals(List.of("item:bus-rule"), group(content, "project-every-street").rows().stream().map(PanelRow::key).toList());
        assertEquals(8, section(content, "project").count());
        assertEquals("+ 1 of every sub-district", section(content, "project").shared());
        assertEquals(1, section(content, "facility").count());
        assertEquals("+ 1 of every sub-district · + 2 of the district", section(content, "facility").shared());
        assertEquals("facilities 1, of these directly named by the plan: 0", section(open(SmallPlan.TOWN), "facility").shared());
        assertEquals(10, section(open(SmallPlan.TOWN), "project").count(), "all there is");
    }

    private static PanelRow.ItemRow item(PanelContent content, String id) {
        return (PanelRow.ItemRow) content.find("item:" + id).orElseThrow().row();
    }

    private static PanelRow.FigureRow figure(PanelContent content, String id) {
        return (PanelRow.FigureRow) content.find("figure:" + id).orElseThrow().row();
    }

    @Test
    void aBarIsDrawnOnlyTowardsMore() {
        PanelContent content = open(SmallPlan.TOWN);
        assertEquals(0.6, figure(content, "income-2025").reached().orElseThrow(), 1e-12);
        assertTrue(figure(content, "smoke-2025").reached().isEmpty(), "less is better: a bar would run backwards");
        assertTrue(figure(content, "benches-2025").reached().isEmpty(), "no start to measure from");
    }

    @Test
    void aFigureSaysDirectionValueYearAndStart() {
        PanelRow.FigureRow row = figure(open(SmallPlan.TOWN), "income-2025");
        assertEquals("at least", row.said().verb());
        assertEquals("100 亿元", row.said().value());
        assertEquals("2025", row.said().when());
        assertEquals("2020: 60 亿元", row.baseline());
        assertEquals("Income · at least 100 亿元 · 2025 · 2020: 60 亿元 · 1·1", row.asText());
        assertTrue(figure(open(SmallPlan.TOWN), "smoke-2025").hasNote());
    }

    @Test
    void aSecondClickOnARowClosesItAndTheSelectionFollows() {
        PanelRow row = open(SmallPlan.HARBOUR).find("item:ferry").orElseThrow().row();
        model.toggle(row);
        assertEquals("item:ferry", model.openRowProperty().get());
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        model.toggle(row);
        assertEquals("", model.openRowProperty().get());
        assertEquals(Optional.empty(), session.selection().item());
    }

    @Test
    void openingAFigureClosesTheThingThatWasOpen() {
        PanelContent content = open(SmallPlan.HARBOUR);
        model.toggle(content.find("item:ferry").orElseThrow().row());
        model.toggle(content.find("figure:benches-2025").orElseThrow().row());
        assertEquals("figure:benches-2025", model.openRowProperty().get());
        assertEquals(Optional.empty(), session.selection().item());
    }

    @Test
    void aThingChosenOnTheMapUnfoldsWhatHidesItsRow() {
        open(SmallPlan.HARBOUR);
        session.select(session.selection().withItem(SmallPlan.FERRY));
        assertTrue(model.whole().contains("project"), "the eighth of eight rows");
        assertEquals("item:ferry", model.openRowProperty().get());
        session.select(session.selection().withItem(new ItemId("old-tree")));
        assertTrue(model.whole().contains("section-other"));
    }

    @Test
    void aFigureThatIsOpenedWithItsZoneOpensItsRow() {
        session.change(s -> s.withSelection(Selection.of(SmallPlan.HARBOUR)).withYear(2035)
                .withPanel(s.panel().withOpenRow(PanelPlace.rowOfFigure("boats-2035"))));
        assertEquals("figure:boats-2035", model.openRowProperty().get());
    }

    @Test
    void theMapLightsTheZonesThingsAndWhileHoveringOnlyOne() {
        open(SmallPlan.DOCKS);
        assertEquals(List.of(SmallPlan.FERRY), model.litProperty().get());
        open(SmallPlan.HARBOUR);
        assertEquals(10, model.litProperty().get().size(), "all but the clinic, which has no place");
        model.hover(Optional.of(SmallPlan.LIGHTHOUSE));
        assertEquals(List.of(SmallPlan.LIGHTHOUSE), model.litProperty().get());
        model.hover(Optional.empty());
        assertEquals(10, model.litProperty().get().size());
    }

    @Test
    void aSourceNamesDocumentSectionAndLine() {
        SourceNote note = open(SmallPlan.TOWN).claims().get(0).source();
        assertEquals("1·1 +1", note.label());
        assertEquals("Five-Year Plan of Bay Town\nCh. 1 · s. 1 · line 7\nCh. 1 · s. 2 · line 9", note.asText());
        assertTrue(item(open(SmallPlan.HARBOUR), "lighthouse").source().remark().contains("general knowledge"));
    }
}
