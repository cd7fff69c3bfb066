package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.feature.FeatureRef;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.state.ZonePair;
import districtatlas.ui.AccessibleTree;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program's own window as assistive technology has it: whatever takes the focus or a click has a name, a role and a value, in every
 * condition that an action leads to. The actions are those of the capabilities, so that a new one is held to it without a word here.
 */
class AccessibleWindowTest {
    /** What would end the test, ask the system for a file or change nothing but the look, each with why. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(Map.entry("action.full-screen", "another window's business"), Map.entry("action.file-open", "asks the system"),
            Map.entry("action.file-new", "asks the system"), Map.entry("action.file-save-as", "asks the system"), Map.entry("action.file-join", "asks the system"),
            Map.entry("action.plan-text", "asks the system"), Map.entry("action.boundary", "asks the system"), Map.entry("action.bring", "asks the system"), Map.entry("action.bring-folder", "asks the system"), Map.entry("action.tour-take-in", "asks the system"), Map.entry("action.save-picture", "asks the system"),
            Map.entry("action.save-picture-said", "asks the system"), Map.entry("action.save-slides", "asks the system"),
            Map.entry("action.save-handout", "asks the system"), Map.entry("action.save-zone-slides", "asks the system"), Map.entry("action.language", "another desk; in English below"), Map.entry("action.walk-black", "nothing is there"));

    @TempDir
    Path folder;

    private ShippedStage shown;
    private final Map<String, List<String>> where = new LinkedHashMap<>();
    private int conditions;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.SIZE, 1.0);
        shown = ShippedStage.open(ShippedStage.sized(1680, 1050), settings);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void look(String condition) {
        shown.rest();
        ShippedStage.fx(() -> {
            Parent root = shown.stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            AccessibleTree.faults(root).forEach(f -> where.computeIfAbsent(f, k -> new ArrayList<>()).add(condition));
        });
        conditions++;
    }

    private void assertNothingFound() {
        List<String> found = where.entrySet().stream().map(e -> e.getKey() + "   (" + String.join(", ", e.getValue().stream().limit(3).toList()) + ")").toList();
        assertEquals("", String.join("\n", found));
    }

    private void closeAll() {
        for (int i = 0; i < 6; i++) {
            ShippedStage.fx(() -> shown.desk().openings().closeLast());
            shown.rest();
        }
    }

    @Test
    void whateverAnActionOpensCanBeTold() {
        look("start");
        int acting = ShippedStage.fx(() -> AccessibleTree.acting(shown.stage.getScene().getRoot()));
        assertTrue(acting > 20, () -> "rail, a zone, search, years: " + acting);
        Set<String> done = new LinkedHashSet<>();
        for (UiAction action : shown.desk().actionsProperty().get()) {
            if (!NOT_RUN.containsKey(action.textKey()) && done.add(action.textKey() + List.of(action.textArgs())) && ShippedStage.fx(() -> action.enabled().get())) {
                ShippedStage.fx(action::run);
                look(action.textKey());
                closeAll();
            }
        }
        assertTrue(done.size() > 30, done::toString);
        assertNothingFound();
    }

    @Test
    void zonesRowsAndCardsCanBeTold() {
        for (ZoneKind kind : ZoneKind.values()) {
            Zone zone = shown.desk().atlas().plan().zones().stream().filter(z -> z.kind() == kind).findFirst().orElseThrow();
            select(Selection.of(zone.id()));
            look("zone " + zone.id());
        }
        Zone street = shown.desk().atlas().plan().zoneNamed("yuehai").orElseThrow();
        select(Selection.of(street.id()));
        Set<String> rows = ShippedStage.fx(() -> {
            Set<String> keys = new LinkedHashSet<>();
            shown.stage.getScene().getRoot().lookupAll(".row").forEach(r -> keys.add(String.valueOf(r.getUserData())));
            return keys;
        });
        assertTrue(rows.size() > 5, rows::toString);
        rows.stream().limit(12).forEach(row -> {
            ShippedStage.fx(() -> shown.session().change(s -> s.withPanel(s.panel().withOpenRow(row))));
            look("row " + row);
        });
        press(".source");
        look("source");
        closeAll();
        select(Selection.ofZones(List.of(new ZoneId("gaoxin"), new ZoneId("yuehai"), new ZoneId("central"))));
        look("several zones at one place");
        ShippedStage.fx(() -> shown.session().change(s -> s.withSelection(s.selection().with(new Subject.OfFeature(new FeatureRef("metro_station", "metro_station.7"))))));
        shown.until(() -> shown.desk().featureProperty().get().isPresent());
        look("a feature");
        select(Selection.of(new ZoneId("yuehai")));
        for (String action : List.of("action.note", "action.words", "action.spot", "action.filter", "action.table", "action.layers", "action.notes", "action.compare", "action.board")) {
            ShippedStage.fx(() -> shown.desk().run(action));
            look("zone and " + action);
        }
        closeAll();
        ShippedStage.fx(() -> shown.session().change(s -> s.withCompared(Optional.of(new ZonePair(new ZoneId("yuehai"), new ZoneId("zhaoshang"))))));
        look("two zones compared");
        assertNothingFound();
    }

    @Test
    void panelsUnfoldedAndFilledCanBeTold() {
        shown.run("action.layers");
        ShippedStage.fx(() -> shown.stage.getScene().getRoot().lookupAll(".layer-line").stream().skip(2).limit(2)
                .forEach(n -> ShippedStage.key(n, KeyCode.ENTER, false)));
        look("layers unfolded");
        closeAll();
        shown.run("action.filter");
        press("#filter-more");
        look("filter, more");
        ShippedStage.fx(() -> shown.session().change(s -> s.withFilter(s.filter().withText("zzz"))));
        look("filter that leaves nothing");
        ShippedStage.fx(() -> shown.session().change(s -> s.withFilter(s.filter().withText("文化"))));
        look("filter with chips");
        shown.run("action.table");
        look("table");
        closeAll();
        shown.run("action.search");
        ShippedStage.fx(() -> ((TextField) shown.lookup(".search-field")).setText("文化"));
        look("search with results");
        closeAll();
        shown.run("action.bookmark");
        shown.run("action.bookmarks");
        look("bookmarks");
        closeAll();
        shown.run("action.walk-begin");
        look("walk");
        closeAll();
        shown.run("action.legend");
        shown.run("action.overview");
        look("legend and overview");
        shown.run("action.language");
        look("English");
        assertNothingFound();
    }

    private void select(Selection selection) {
        ShippedStage.fx(() -> shown.session().select(selection));
        shown.rest();
    }

    /** What of that sort is shown first. */
    private void press(String query) {
        ShippedStage.fx(() -> ((ButtonBase) shown.stage.getScene().getRoot().lookupAll(query).stream().filter(n -> n instanceof ButtonBase && n.isVisible())
                .findFirst().orElseThrow(() -> new AssertionError(query))).fire());
        shown.rest();
    }
}
