package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.paint.FeatureHit;
import districtatlas.paint.HandDrawn;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The picture of the map and what is drawn above it. */
class MapPaneTest extends SmallPane {
    @Test
    void itIsSettledOnlyWhenThePictureIsWhole() throws Exception {
        onFx(() -> {
            wait = true;
            session.change(s -> s.withLayers(s.layers().with("theme", a -> a.withHidden(new LayerId("ground"), true))));
            return null;
        });
        assertFalse(pane.settledProperty().get());
        onFx(() -> {
            while (!waiting.isEmpty()) {
                assertFalse(pane.settledProperty().get());
                waiting.poll().run();
            }
            return null;
        });
        assertTrue(pane.settledProperty().get());
    }

    @Test
    void thePictureShowsTheLayersInPlace() throws Exception {
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        assertTrue(pane.settledProperty().get());
        assertEquals(GREEN, image.getPixelReader().getArgb(100, 200));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(500, 200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 2})
    void onAFinerScreenTheMapIsPaintedAsFine(double scale) throws Exception {
        double edge = session.viewport().toScreen(new EastNorth(45, 0)).x();
        onFx(() -> {
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pane.settledProperty().get());
        WritableImage image = onFx(() -> {
            SnapshotParameters fine = new SnapshotParameters();
            fine.setTransform(Transform.scale(scale, scale));
            return pane.snapshot(fine, null);
        });
        int y = (int) (200 * scale);
        int left = (int) Math.floor(edge * scale);
        // Only the device pixel that the edge crosses is mixed; a coarser picture would mix more.
        assertEquals(GREEN, image.getPixelReader().getArgb(left - 1, y));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(left + 1, y));
    }

    @Test
    void theMapFollowsTheHandBeforeItIsPaintedAnew() throws Exception {
        onFx(() -> {
            wait = true;
            session.viewportProperty().set(session.viewport().pannedBy(150, 0));
            return null;
        });
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        assertFalse(pane.settledProperty().get());
        assertEquals(GREEN, image.getPixelReader().getArgb(440, 200));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(460, 200));
    }

    @Test
    void theSelectionIsOutlinedAndLitItemsAreMarked() throws Exception {
        onFx(() -> {
            session.select(Selection.of(east).withItem(museum));
            session.hoveredProperty().set(Optional.of(east));
            return null;
        });
        assertTrue(pane.lookup(".map-selection").isVisible());
        assertFalse(pane.lookup(".map-hover").isVisible());
        Node mark = pane.lookup("#item-museum");
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        assertEquals(at.x(), mark.getTranslateX(), 1e-9);
        assertEquals(at.y(), mark.getTranslateY(), 1e-9);
        assertTrue(mark.getStyleClass().contains("lit-item-selected"));
    }

    private List<Node> names() throws Exception {
        return onFx(() -> {
            List<ImageView> names = new ArrayList<>();
            collectNames(pane, names);
            names.sort(Comparator.comparing(ImageView::getX));
            return List.copyOf(names);
        });
    }

    private List<Double> opacityOfNames() throws Exception {
        return names().stream().map(Node::getOpacity).toList();
    }

    private static void collectNames(Parent from, List<ImageView> into) {
        for (Node node : from.getChildrenUnmodifiable()) {
            if (from instanceof WordFilm && node instanceof ImageView view && view.getImage() != null) {
                into.add(view);
            } else if (node instanceof Parent parent) {
                collectNames(parent, into);
            }
        }
    }

    private void showZones(ZoneId... shown) throws Exception {
        onFx(() -> {
            pane.shownZonesProperty().set(ShownZones.of(shown));
            return null;
        });
    }

    @Test
    void namesOutsideTheShownZonesStepBackAtEveryScaleAndComeForwardAgain() throws Exception {
        assertEquals(List.of(1.0, 1.0), opacityOfNames());
        showZones(east);
        List<Double> stepped = opacityOfNames();
        assertTrue(stepped.get(0) < 0.6 && stepped.get(1) == 1, stepped::toString);
        List<Node> before = names();
        wheel(300, 200, 2);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> names().size() == 2 && !names().equals(before));
        assertEquals(stepped, opacityOfNames(), "also in the picture of another scale");
        showZones();
        assertEquals(List.of(1.0, 1.0), opacityOfNames());
    }

    @Test
    void whatASecondMapOrALaterStepSetsOffIsReadOnce() throws Exception {
        showZones(east);
        int once = hand.readings;
        showZones(west);
        assertEquals(once + 1, hand.readings, "its veil is another");
        showZones(east);
        assertEquals(once + 1, hand.readings, "shown before");
        onFx(() -> {
            MapPane second = new MapPane(session(), shop, plan, zoneShapes, Map.of(), ItemShapes.NONE);
            second.shownZonesProperty().set(ShownZones.of(east));
            Stage other = new Stage();
            other.setScene(new Scene(second, WIDTH, HEIGHT));
            other.show();
            second.layout();
            assertTrue(second.settledProperty().get());
            second.close();
            other.close();
            return null;
        });
        assertEquals(once + 1, hand.readings, "shown on the other map");
    }

    /** What is painted of the place that is left, and on the way, would come too late. */
    @Test
    void aGlideHasPaintedWhereItLeadsAsSoonAsItBegins() throws Exception {
        FeatureHit strip = new FeatureHit(new LayerId("ground"), "strip");
        ScreenXY middle = new ScreenXY(WIDTH / 2.0, HEIGHT / 2.0);
        onFx(() -> {
            pane.navigation().motionProperty().set(true);
            assertFalse(pane.featuresAt(middle, 0).contains(strip));
            pane.navigation().fit(Extent.around(new EastNorth(37, 0), 20, 20));
            assertTrue(pane.featuresAt(middle, 0).contains(strip));
            assertEquals(0, session.viewport().center().east(), 1e-6, "it has not moved yet");
            assertFalse(pane.settledProperty().get());
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, pane.settledProperty()::get);
        assertEquals(37, session.viewport().center().east(), 1e-6);
    }

    /** What a reader drew is met like anything drawn, and known by his layer and his entry; nothing of the atlas is. */
    @Test
    void whatLiesOverTheMapIsPaintedAndMet() throws Exception {
        hand.draw("marks", "m1", HandDrawn.box(100, -100, 200, 100), AreaSymbol.plain(0xFFC4007A), ScaleRange.ALL, 0);
        LayerStack over = new LayerStack(hand.layers().layers().stream().filter(l -> l.id().value().equals("marks")).toList());
        ScreenXY place = session.viewport().toScreen(new EastNorth(150, 0));
        onFx(() -> {
            assertEquals(List.of(), pane.featuresAt(place, 3));
            pane.overProperty().set(over);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        assertEquals(0xFFC4007A, image.getPixelReader().getArgb((int) place.x(), (int) place.y()));
        assertEquals(List.of(new FeatureHit(new LayerId("marks"), "m1")), onFx(() -> pane.featuresAt(place, 3)));
        onFx(() -> {
            pane.overProperty().set(LayerStack.EMPTY);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), onFx(() -> pane.featuresAt(place, 3)));
    }
}
