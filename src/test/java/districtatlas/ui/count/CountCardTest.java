package districtatlas.ui.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.table.PlanRow;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.notebook.ZoneValues.Show;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.count.CountedZones;
import districtatlas.own.count.GridRows;
import districtatlas.own.count.ZoneValueLayers;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A reader asks a layer of his own, sees the answer, and has it on the map. */
class CountCardTest extends SmallWindow {
    private static final EntryId SHOPS = new EntryId("shops");
    private static final EntryId PEOPLE = new EntryId("people");

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new CountCapability(d, counts));
        return all;
    }

    private void bring(EntryId id, GridRows rows) {
        ownFeatures.put(id, rows);
        desk.notebook().set(OwnLayerDeeds.add(desk.notebook().notebook(), id, rows.entry(), desk.notebook().signature()));
    }

    private void open(EntryId layer) {
        robot.interact(() -> {
            bring(SHOPS, new GridRows(Shape.POINT).at(6_000, 1_000, 10L).at(7_000, 1_000, null).at(1_000, 1_000, 5L));
            bring(PEOPLE, new GridRows(Shape.NONE).add(null, "海港", 30L).add(null, "山岗街道", 12L).add(null, "合计", 42L));
            desk.layerProperty().set(Optional.of(new LayerId(BroughtLayer.idOf(layer))));
            desk.run("action.count-in-zones");
        });
        rest();
    }

    private void fire(String id) {
        robot.interact(() -> this.<Button>node(id).fire());
        rest();
    }

    private List<String> rows() {
        return this.<TableView<PlanRow>>node("#zones-table").getItems().stream()
                .map(r -> r.values().get(1).text() + " " + r.values().get(2).text()).toList();
    }

    private ZoneValues kept() {
        assertEquals(1, desk.notebook().notebook().zoneValues().size());
        return desk.notebook().notebook().zoneValues().there().get(0).value().orElseThrow();
    }

    @Test
    void theLayerThatIsMeantIsCountedAtOnceAndStandsOnTheMapUntilThatIsTakenBack() {
        open(SHOPS);
        assertEquals(List.of("Harbour Sub-district 2", "Mill Sub-district 1", "Hill Sub-district 0"), rows());
        fire("#count-per-group");
        assertEquals(List.of("Eastern Group 2", "Western Group 1"), rows());
        fire("#count-show-signs");
        fire("#count-keep");
        assertFalse(isShown(".count-card"));
        assertEquals(List.of(SHOPS, ZoneKind.GROUP, Show.SIGNS, false), List.of(kept().layer(), kept().kind(), kept().look().show(), kept().look().perKm2()));
        assertFalse(desk.notebook().notebook().layers().find(SHOPS).orElseThrow().value().orElseThrow().visible());
        robot.interact(() -> desk.undo().undo());
        assertEquals(0, desk.notebook().notebook().zoneValues().size());
        assertTrue(desk.notebook().notebook().layers().find(SHOPS).orElseThrow().value().orElseThrow().visible());
    }

    @Test
    void aMeanTakesAColumnAndATableItsNames() {
        open(SHOPS);
        fire("#count-measure-mean");
        assertEquals(List.of("Harbour Sub-district 10", "Mill Sub-district 5", "Hill Sub-district "), rows());
        robot.interact(() -> desk.cards().close());
        open(PEOPLE);
        assertEquals(List.of("Harbour Sub-district 30", "Hill Sub-district 12", "Mill Sub-district "), rows());
        fire("#count-keep");
        assertEquals(List.of(ZoneMeasure.SUM, "数", "名称"), List.of(kept().measure(), kept().column(), kept().zoneColumn()));
    }

    @Test
    void whatIsKeptIsGoneOnWithAndSaidInTheZonesPanel() {
        open(SHOPS);
        fire("#count-keep");
        EntryId id = desk.notebook().notebook().zoneValues().there().get(0).id();
        robot.interact(() -> {
            values.set(new ZoneValueLayers.Made(List.of(), List.of(), List.of(new ZoneValueLayers.Shown(id, kept(), ((GridRows) ownFeatures.get(SHOPS)).entry(),
                    answer(), Optional.empty())), List.of(), true));
            session.select(new Selection(Optional.of(SmallPlan.HARBOUR), List.of(SmallPlan.HARBOUR), Optional.empty()));
        });
        rest();
        Label line = (Label) this.<VBox>node("#zone-values").getChildren().get(0);
        assertEquals("My data: 店铺, number 2, 0.0800 per km² (no. 1 of 3 by sub-district; from a.csv)", line.getText());
        robot.interact(() -> {
            desk.layerProperty().set(Optional.of(new LayerId(BroughtLayer.idOf(id))));
            desk.run("action.count-in-zones");
        });
        fire("#count-show-numbers");
        fire("#count-keep");
        assertEquals(Show.NUMBERS, kept().look().show());
    }

    private CountedZones answer() {
        CountModel model = new CountModel(counts, desk.notebook(), desk.undo(), desk.messages(), Clock.systemUTC());
        model.begin(Optional.of(SHOPS));
        return model.answerProperty().get().orElseThrow().counted();
    }
}
