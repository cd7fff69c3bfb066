package districtatlas.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.LonLat;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemKind;
import districtatlas.plan.ItemPlace;
import districtatlas.plan.Plan;
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A made-up plan of five thousand things in rows. How long a frame took while they were scrolled is printed, not asserted. */
class ManyRowsTest {
    private static final int MANY = 5_000;
    private static final int FRAMES = 400;
    /** A turn of the wheel. */
    private static final double STEP_PX = 53;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Plan plan() {
        SmallPlan small = SmallPlan.make();
        ItemKind kind = new ItemKind("works", new Text("工程", "Works"), Section.PROJECT, "tool");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            items.add(new Item(new ItemId("item-" + i), new Text("第" + i + "号工程", "Works number " + i), List.of(), kind, Status.values()[i % Status.values().length],
                    String.valueOf(2020 + i % 16), new Text("说明", "About it"), small.plan().items().get(i % 9).zones(),
                    Optional.of(new ItemPlace(new LonLat(113 + i % 97 / 100.0, 22 + i % 89 / 100.0), Accuracy.NEAR)), Text.NONE,
                    small.plan().items().get(0).sources(), Text.NONE, List.of(), false, List.of()));
        }
        return new Plan(new Text("计划", "Plan"), small.plan().zones(), items, List.of(), List.of(), List.of());
    }

    @Test
    void onlyTheRowsInSightAreNodesAndNoneIsLostOnTheWay() {
        Plan plan = plan();
        Gazetteer gazetteer = new Gazetteer(List.of());
        Session session = SmallPlan.session("light", Lang.ZH);
        TableModel model = new TableModel(session, ItemFilter.of(plan, gazetteer), gazetteer, new Messages(Lang.ZH), new Settings(new SettingsFile(folder.resolve("settings.txt"))));
        Stage[] stage = new Stage[1];
        RowsTable[] rows = new RowsTable[1];
        long[] made = new long[1];
        robot.interact(() -> {
            rows[0] = new RowsTable(model, r -> { }, () -> { }, () -> { });
            stage[0] = new Stage();
            StackPane root = new StackPane(rows[0]);
            root.getStyleClass().add("atlas-window");
            stage[0].setScene(new Scene(root, 1280, 400));
            List.of("light.css", "window.css").forEach(c -> stage[0].getScene().getStylesheets().add(ManyRowsTest.class.getResource("/assets/themes/" + c).toExternalForm()));
            stage[0].show();
            long begun = System.nanoTime();
            model.show();
            made[0] = System.nanoTime() - begun;
        });
        OnFx.rest(stage[0]);
        assertEquals(MANY, rows[0].getItems().size());
        long[] sort = new long[1];
        robot.interact(() -> {
            long begun = System.nanoTime();
            model.sort(List.of(new SortBy("lat", true), new SortBy("name", false)));
            sort[0] = System.nanoTime() - begun;
        });
        OnFx.rest(stage[0]);
        assertEquals("22.88", model.tableProperty().get().value(rows[0].getItems().get(0), "lat").text());
        VirtualFlow<?> flow = (VirtualFlow<?>) rows[0].lookup(".virtual-flow");
        double[] laidOut = new double[FRAMES];
        double[] frames = new double[FRAMES];
        double[] worked = new double[FRAMES];           // what other programs take of the machine is not in it
        java.lang.management.ThreadMXBean clock = java.lang.management.ManagementFactory.getThreadMXBean();
        for (int i = 0; i < FRAMES; i++) {
            int at = i;
            robot.interact(() -> {
                long begun = System.nanoTime();
                long work = clock.getCurrentThreadCpuTime();
                flow.scrollPixels(STEP_PX);
                stage[0].getScene().getRoot().applyCss();
                stage[0].getScene().getRoot().layout();
                worked[at] = (clock.getCurrentThreadCpuTime() - work) / 1e6;
                laidOut[at] = (System.nanoTime() - begun) / 1e6;
                stage[0].getScene().snapshot(null);
                frames[at] = (System.nanoTime() - begun) / 1e6;
            });
        }
        long nodes = rows[0].lookupAll(".table-row-cell").stream().filter(Node::isVisible).count();
        assertTrue(flow.getFirstVisibleCell().getIndex() > 200, "it was scrolled");
        assertTrue(nodes < 60, nodes + " rows are nodes");
        Arrays.sort(laidOut);
        Arrays.sort(frames);
        Arrays.sort(worked);
        System.out.printf("of its own work: %.1f ms (median), %.1f ms (p95)%n", worked[FRAMES / 2], worked[FRAMES * 95 / 100]);
        System.out.printf("%d rows: made in %.0f ms, sorted by two columns in %.0f ms; a turn of the wheel laid out in %.1f ms (median), %.1f ms (p95), with a picture of the whole %.1f and %.1f ms%n",
                MANY, made[0] / 1e6, sort[0] / 1e6, laidOut[FRAMES / 2], laidOut[FRAMES * 95 / 100], frames[FRAMES / 2], frames[FRAMES * 95 / 100]);
        robot.interact(stage[0]::close);
    }
}
