package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.BoundarySwap;
import districtatlas.own.boundary.Sets;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.ui.boundary.BoundaryCapability;
import districtatlas.ui.boundary.BoundaryWork;
import districtatlas.ui.boundary.KeptSwap;
import districtatlas.ui.kit.FxThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

class BoundaryWindowTest {
    private static final ZoneId YUEHAI = new ZoneId("yuehai");

    @TempDir
    Path folder;
    private ShippedStage window;

    @BeforeEach
    void open() {
        window = ShippedStage.open(ShippedStage.sized(1280, 800), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** A file in which one street goes by a name that nobody knows. */
    private static final class Work implements BoundaryWork {
        private final List<Path> written = new ArrayList<>();

        @Override
        public Optional<Path> toOpen() {
            return Optional.of(Path.of("official.shp"));
        }

        @Override
        public Optional<Path> toSave(String name) {
            return Optional.of(Path.of("report.xlsx"));
        }

        @Override
        public BoundaryMatch match(Path file, Optional<districtatlas.data.place.Placing> placing) {
            try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
                Map<String, Geometry> streets = Sets.shipped(atlas);
                List<BoundaryMatch.Area> areas = new ArrayList<>();
                for (Map.Entry<String, Geometry> street : streets.entrySet()) {
                    boolean unknown = street.getKey().equals(YUEHAI.value());
                    Geometry moved = Sets.EAST.transform(street.getValue());
                    areas.add(new BoundaryMatch.Area(areas.size() + 1L, unknown ? "?" : street.getKey(), moved,
                            unknown ? Optional.empty() : Optional.of(new ZoneId(street.getKey())), unknown ? BoundaryMatch.How.NONE : BoundaryMatch.How.NAME));
                }
                return new BoundaryMatch(districtatlas.plan.PlanReader.read(atlas).zones().stream()
                        .filter(z -> streets.containsKey(z.id().value())).toList(), areas, 0);
            }
        }

        @Override
        public SwapReport report(BoundarySet set) {
            try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
                return BoundarySwap.of(atlas, set).report();
            }
        }

        @Override
        public void write(Path file, SwapReport report) {
            written.add(file);
        }
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(window.lookup("#" + id));
    }

    private boolean swapped() {
        return window.desk().atlas().plan().boundaries().swapped();
    }

    @Test
    void aMatchIsCorrectedTheSetHoldsEverywhereAndUndoBringsTheOldOneBack() {
        AtlasState before = ShippedStage.fx(() -> {
            window.session().change(s -> s.withSelection(districtatlas.state.Selection.of(YUEHAI)));
            return window.session().state();
        });
        double area = ShippedStage.fx(() -> window.desk().atlas().plan().zone(YUEHAI).orElseThrow().areaKm2());
        EastNorth edge = ShippedStage.fx(() -> {
            Geometry shape = window.desk().atlas().shapes().shape(YUEHAI).orElseThrow();
            return new EastNorth(shape.getEnvelopeInternal().getMinX(), shape.getEnvelopeInternal().getMinY());
        });
        KeptSwap kept = new KeptSwap();
        ShippedStage.fx(() -> new BoundaryCapability(window.desk(), new Work(), kept, WindowThreads::aside, new FxThread()).actions().get(0).run());
        window.until(() -> window.lookup("#boundary-match-yuehai") != null);
        assertTrue(ShippedStage.fx(() -> node("boundary-swap", Button.class).isDisable()), "a street is missing");
        ShippedStage.fx(() -> choose("boundary-match-yuehai", "?"));
        window.until(() -> !node("boundary-swap", Button.class).isDisable());
        ShippedStage.fx(() -> {
            node("boundary-reviewed", Button.class).fire();
            assertTrue(node("boundary-swap", Button.class).isDisable(), "reviewed, without a number");
            node("boundary-number", TextField.class).setText("粤S(2024)001号");
            node("boundary-source", TextField.class).setText("测绘院 2024");
            node("boundary-swap", Button.class).fire();
        });
        window.until(this::swapped);
        window.settle();
        ShippedStage.fx(() -> {
            assertEquals(BoundaryState.REVIEWED, window.desk().atlas().plan().boundaries().state());
            assertTrue(node("boundary-chip", Button.class).getText().contains("粤S(2024)001号"));
            assertTrue(window.desk().atlas().worth().zh().contains("粤S(2024)001号"), "below the map");
            assertEquals(before.selection(), window.session().state().selection());
            assertEquals(area, window.desk().atlas().plan().zone(YUEHAI).orElseThrow().areaKm2(), 0.01);
            double moved = window.desk().atlas().shapes().shape(YUEHAI).orElseThrow().getEnvelopeInternal().getMinX() - edge.east();
            assertEquals(411, moved, 5);
            assertEquals(1, window.desk().notebook().notebook().of(districtatlas.notebook.EntryKinds.BOUNDARY_SET).size());
            Viewport view = window.session().viewport();
            assertEquals(before.selection().zone(), window.session().selection().zone());
            assertTrue(view.width() > 100);
            window.desk().undo().undo();
        });
        window.until(() -> !swapped());
        ShippedStage.fx(() -> {
            assertFalse(node("boundary-chip", Button.class).getParent().isVisible());
            assertEquals(edge.east(), window.desk().atlas().shapes().shape(YUEHAI).orElseThrow().getEnvelopeInternal().getMinX());
            assertEquals(Optional.empty(), window.desk().notebook().notebook().boundaries());
            window.desk().undo().redo();
        });
        window.until(this::swapped);
        window.run("action.boundary");
        window.until(() -> window.lookup("#boundary-remove") != null);
        ShippedStage.fx(() -> node("boundary-remove", Button.class).fire());
        window.until(() -> !swapped());
    }

    private void choose(String id, String name) {
        @SuppressWarnings("unchecked")      // it offers nothing else
        ChoiceBox<Optional<BoundaryMatch.Area>> box = (ChoiceBox<Optional<BoundaryMatch.Area>>) node(id, ChoiceBox.class);
        box.setValue(box.getItems().stream().filter(a -> a.filter(x -> x.name().equals(name)).isPresent()).findFirst().orElseThrow());
    }
}
