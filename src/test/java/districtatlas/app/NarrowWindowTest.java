package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.PictureSize;
import districtatlas.state.Selection;
import districtatlas.ui.settings.SettingKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program's own window where it has room for one panel beside the map, and not for two. */
class NarrowWindowTest {
    @TempDir
    static Path folder;

    private ShippedStage shown;
    /** A window's reader finds no panel open that another's left. */
    private int readers;
    private List<ZoneId> zones;

    @BeforeEach
    void open() {
        open(Lang.ZH);
    }

    private void open(Lang lang) {
        open(lang, Optional.empty());
    }

    private void open(Lang lang, Optional<String> palette) {
        open(lang, palette, new PictureSize(1024, 640));
    }

    private void open(Lang lang, Optional<String> palette, PictureSize size) {
        shown = ShippedStage.open(new WindowOptions(Optional.empty(), Optional.of("structure"), palette, Optional.of(lang),
                Optional.of(size), Optional.empty(), Optional.empty(), Optional.empty()), ShippedStage.still(folder.resolve(hashCode() + "-" + ++readers)));
        zones = shown.read.atlas().plan().zones().stream().map(z -> z.id()).toList();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void key(KeyCode key) {
        ShippedStage.fx(() -> ShippedStage.key(shown.map(), key, false));
        shown.rest();
    }

    private void select(Selection selection) {
        ShippedStage.fx(() -> shown.session().select(selection));
        shown.rest();
    }

    private boolean isSeen(String query) {
        return ShippedStage.fx(() -> {
            Node node = shown.lookup(query);
            while (node != null && node.isVisible() && node.getParent() != null) {
                node = node.getParent();
            }
            return node == shown.stage.getScene().getRoot();
        });
    }

    private double coveredRight() {
        return ShippedStage.fx(() -> shown.desk().hiddenProperty().get().right());
    }

    @Test
    void whatIsOpenStaysOpenWhileItsPanelGivesWayToTheLayers() {
        Selection open = Selection.of(zones.get(1));
        select(open);
        assertTrue(isSeen(".zone-panel"));
        double wide = coveredRight();
        key(KeyCode.T);
        assertTrue(isSeen(".layers-panel"));
        assertFalse(isSeen(".zone-panel"));
        assertEquals(0, coveredRight());
        assertEquals(open, ShippedStage.fx(() -> shown.session().selection()));
        key(KeyCode.ESCAPE);
        assertFalse(isSeen(".layers-panel"));
        assertTrue(isSeen(".zone-panel"), "it comes back");
        assertEquals(wide, coveredRight());
        key(KeyCode.ESCAPE);
        assertFalse(isSeen(".zone-panel"));
        assertEquals(Selection.NONE, ShippedStage.fx(() -> shown.session().selection()));
    }

    @Test
    void anotherThingThatIsOpenedIsReadInPlaceOfTheLayers() {
        select(Selection.of(zones.get(1)));
        key(KeyCode.T);
        select(Selection.of(zones.get(2)));
        assertTrue(isSeen(".zone-panel"));
        assertFalse(isSeen(".layers-panel"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatIsMeasuredStandsInTheFreePartOfTheMapBesideTheLayers(Lang lang) {
        shown.close();
        open(lang);
        key(KeyCode.T);
        key(KeyCode.M);
        for (int i = 0; i < 4; i++) {
            Bounds card = ShippedStage.fx(() -> bounds(".measure-card"));
            Bounds free = ShippedStage.fx(() -> bounds(".layers-panel"));
            Bounds buttons = ShippedStage.fx(() -> bounds(".zoom"));
            assertTrue(card.getMinX() >= free.getMaxX(), () -> card + " beside the layers " + free);
            assertTrue(card.getMaxX() <= buttons.getMinX(), () -> card + " beside the buttons " + buttons);
            ShippedStage.fx(() -> {
                for (Labeled label : List.of(this.<Labeled>in(".measure-said"), this.<Labeled>in(".measure-card .note"))) {
                    assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 1 && (label.isWrapText() || label.getWidth() >= label.prefWidth(-1) - 1),
                            label.getText());
                }
            });
            key(KeyCode.ENTER);
            key(i == 1 ? KeyCode.DOWN : KeyCode.RIGHT);
        }
    }

    /** A page that asks for more than there is would lie over the strip below the map. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void noPanelReachesPastItsPlace(Lang lang) {
        shown.close();
        open(lang, Optional.of("projector"), new PictureSize(1280, 660));
        for (String action : List.of("table", "layers", "filter", "words", "notes", "bookmarks")) {
            shown.run("action." + action);
            shown.rest();
            ShippedStage.fx(() -> {
                List<Region> places = shown.stage.getScene().getRoot().lookupAll(".panel-slot").stream().filter(Node::isVisible).map(n -> (Region) n).toList();
                assertFalse(places.isEmpty(), action);
                places.forEach(place -> assertTrue(lowest(place) <= place.getHeight() + 1, () -> action + " reaches to " + lowest(place) + " of " + place.getHeight()));
            });
        }
    }

    /** Where what stands in it ends at the bottom; in a scrolled page it may stand anywhere. */
    private static double lowest(Parent of) {
        double lowest = 0;
        for (Node child : of.getChildrenUnmodifiable()) {
            if (child.isManaged() && child.isVisible()) {
                double inner = child instanceof Parent p && !(child instanceof Control) ? lowest(p) : child.getLayoutBounds().getMaxY();
                lowest = Math.max(lowest, child.getLayoutY() + Math.max(inner, child.getLayoutBounds().getMaxY()));
            }
        }
        return lowest;
    }

    /** The last button at its foot too, in the large type of a projector. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWholeRailIsSeen(Lang lang) {
        shown.close();
        open(lang, Optional.of("projector"));
        shown.rest();
        ShippedStage.fx(() -> {
            Parent rail = in(".rail");
            List<Node> buttons = rail.getChildrenUnmodifiable();
            Bounds last = buttons.get(buttons.size() - 1).getBoundsInParent();
            assertTrue(last.getMaxY() <= rail.getLayoutBounds().getHeight() + 0.5, () -> last + " in " + rail.getLayoutBounds());
            assertTrue(rail.getLayoutBounds().getWidth() < 170, () -> rail.getLayoutBounds().toString());
            for (Node word : rail.lookupAll(".rail-theme .text")) {
                Bounds at = rail.sceneToLocal(word.localToScene(word.getLayoutBounds()));
                assertTrue(at.getMinX() >= 0 && at.getMaxX() <= rail.getLayoutBounds().getWidth(), () -> word + " at " + at);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T in(String query) {
        return (T) shown.lookup(query);
    }

    private Bounds bounds(String query) {
        return shown.lookup(query).localToScene(shown.lookup(query).getLayoutBounds());
    }

    @Test
    void asSoonAsThereIsRoomBothStand() {
        select(Selection.of(zones.get(1)));
        key(KeyCode.T);
        ShippedStage.fx(() -> shown.desk().settings().set(SettingKey.SIZE, 0.7));
        shown.rest();
        assertTrue(isSeen(".zone-panel"));
        assertTrue(isSeen(".layers-panel"));
    }
}
