package districtatlas.app;

import static districtatlas.app.ShippedStage.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.EntryId;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does to a layer of his own in the program's window, through its nodes. */
class OwnPanelWindowTest {
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 40);
    private static final MadeData ROWS = new MadeData("名单", Shape.NONE, 12);
    private static final EntryId ID = new EntryId("aa-11");
    private static final EntryId TABLE = new EntryId("bb-22");
    private static final LayerId LAYER = new LayerId("own_aa11");

    @TempDir
    Path folder;
    private ShippedStage shown;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        settings.set(new SettingKey<>("layers-detail", "", Optional::of, s -> s), LAYER.value());
        shown = ShippedStage.open(ShippedStage.sized(1280, 800), settings);
        shown.settle();
        bring(ID, DATA);
        bring(TABLE, ROWS);
        shown.until(() -> shown.session().layers().getValue().find(LAYER).isPresent() && layer(TABLE).isPresent());
        shown.run("action.layers");
        shown.until(() -> node("own-by-column").isPresent());
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void bring(EntryId id, MadeData data) {
        fx(() -> {
            BroughtLayer entry = data.entry(shown.desk().notebook().notebook());
            shown.program.bringing().bring(id, entry, data, Cancel.never(), n -> { },
                    outcome -> shown.desk().undo().edit("file.new", entry.title(), n -> OwnLayerDeeds.add(n, id, entry, shown.desk().notebook().signature())));
        });
    }

    private Optional<BroughtLayer> layer(EntryId id) {
        return shown.desk().notebook().notebook().layers().find(id).flatMap(e -> e.value());
    }

    private BroughtLayer layer() {
        return fx(() -> layer(ID).orElseThrow());
    }

    private Optional<Node> node(String id) {
        return Optional.ofNullable(shown.stage.getScene().getRoot().lookup("#" + id));
    }

    private <N extends Node> N the(Class<N> type, String id) {
        return type.cast(node(id).orElseThrow());
    }

    private void press(String id) {
        fx(() -> the(ButtonBase.class, id).fire());
        shown.rest();
    }

    private void choose(String menu, String item) {
        fx(() -> {
            MenuButton button = the(MenuButton.class, menu);
            button.getOnShowing().handle(null);
            MenuItem chosen = button.getItems().stream().filter(i -> i.getText().equals(item)).findFirst().orElseThrow();
            chosen.fire();
        });
    }

    private void write(String field, String text) {
        fx(() -> {
            TextField at = the(TextField.class, field);
            at.setText(text);
            at.fireEvent(new ActionEvent());
        });
    }

    private String text(String id) {
        return fx(() -> the(Labeled.class, id).getText());
    }

    private List<String> texts(String query) {
        return fx(() -> {
            Set<Node> all = shown.stage.getScene().getRoot().lookupAll(query);
            return all.stream().filter(Labeled.class::isInstance).map(n -> ((Labeled) n).getText()).toList();
        });
    }

    private TableView<?> rows() {
        return the(TableView.class, "own-rows");
    }

    @Test
    void aLookIsChangedStepByStepAndTakenBack() {
        choose("own-by-column", "用地");
        shown.until(() -> layer(ID).orElseThrow().look().colouring().isPresent());
        assertEquals(List.of("商业", "工业", "住宅"), ((ByCategory) layer().look().colouring().orElseThrow()).values(), "14, 13 and 13 of them");
        shown.until(() -> texts(".own-category-line .legend-count").equals(List.of("14", "13", "13", "0")));
        fx(() -> {
            Slider size = the(Slider.class, "own-size");
            size.setValueChanging(true);
            size.setValue(3);
            size.setValue(5);
            size.setValueChanging(false);
        });
        assertEquals(5, layer().look().sizePx());
        fx(() -> shown.desk().undo().undo());
        assertEquals(1.1, layer().look().sizePx(), "one drag is one step");
        choose("own-by-column", "面积(㎡)");
        shown.until(() -> texts(".own-category").contains("10.5 – 94.5 ㎡"));
        assertTrue(fx(() -> shown.stage.getScene().getRoot().lookup("#own-breaks").getParent().isManaged()) == Boolean.FALSE);
        choose("own-method", "自定");
        write("own-breaks", "0 100 50");
        assertTrue(text("own-colouring-said").contains("由小到大"), text("own-colouring-said"));
        write("own-breaks", "0 100 500");
        shown.until(() -> texts(".own-category-line .legend-count").equals(List.of("9", "31")));
    }

    @Test
    void aFilterIsPutTogetherAndItsMistakesAreSaid() {
        press("own-part-filter");
        shown.until(() -> text("own-filter-left").equals("留下 40 个，共 40 个"));
        choose("own-filter-column", "用地");
        fx(() -> the(TextField.class, "own-filter-value").setText("住宅"));
        press("own-filter-add");
        assertEquals("\"用地\" = '住宅'", layer().filter());
        shown.until(() -> text("own-filter-left").equals("留下 13 个，共 40 个"));
        write("own-filter", "高度 > 3");
        assertTrue(text("own-filter-wrong").contains("高度"), text("own-filter-wrong"));
        assertEquals("\"用地\" = '住宅'", layer().filter(), "a mistake changes nothing");
        fx(() -> shown.desk().undo().undo());
        assertEquals("", layer().filter());
    }

    @Test
    void aTableLeadsToTheMapAndBack() {
        press("own-open-table");
        shown.until(() -> rows().getItems().size() == 40);
        fx(() -> rows().getSelectionModel().select(13));
        shown.until(() -> shown.desk().featureProperty().get().isPresent());
        assertEquals("第14块", fx(() -> shown.desk().featureProperty().get().orElseThrow().name().zh()));
        fx(() -> the(TextField.class, "own-table-find").setText("第2"));
        shown.until(() -> rows().getItems().size() == 11);
        assertEquals("11 行，共 40 行", text("own-table-said"));
        fx(() -> shown.session().select(Selection.NONE.with(new Subject.OfFeature(new FeatureRef("own_aa11", "own_aa11.25")))));
        shown.until(() -> rows().getSelectionModel().getSelectedIndex() == 6);
        press("own-remove");
        shown.until(() -> node("own-rows").map(n -> rows().getItems().isEmpty()).orElse(true));
        fx(() -> shown.desk().undo().undo());
        shown.until(() -> shown.session().layers().getValue().find(LAYER).isPresent());
    }

    @Test
    void whatIsKnownIsWrittenDownAndATableWithoutPlacesIsListed() {
        press("own-part-source");
        write("own-title", "宗地");
        write("own-provider", "规划局");
        write("own-column-3", "层数（层）");
        assertEquals("宗地", layer().title());
        assertEquals("规划局", layer().origin().provider());
        assertEquals("层", layer().columns().get(3).unit());
        write("own-title", " ");
        assertEquals("宗地", layer().title());
        assertTrue(texts(".layer-title").contains("名单"));
        assertTrue(fx(() -> shown.session().layers().getValue().find(new LayerId("own_bb22")).isEmpty()), "on no map");
    }
}
