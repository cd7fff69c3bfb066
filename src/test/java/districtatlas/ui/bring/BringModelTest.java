package districtatlas.ui.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import districtatlas.data.place.PlacingText;
import districtatlas.data.table.NamedZone;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.BringWish.Question;
import districtatlas.own.bring.WrittenData;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked before data are brought, and what answers do. */
class BringModelTest {
    private static final List<NamedZone> ZONES = List.of(new NamedZone("a", List.of("粤海街道"), Optional.empty()), new NamedZone("b", List.of("沙河街道"), Optional.empty()));
    private static final Placing ZONE_38 = PlacingText.typed("4526").orElseThrow();

    @TempDir
    Path folder;
    private final Messages messages = new Messages(Lang.ZH);
    private final Looking looking = new Looking(WrittenData::district, ZONES);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private BringModel model;

    private void look(long most, Path... files) {
        model = new BringModel(looking.look(List.of(files), Optional.empty(), most, Cancel.never(), InspectProgress.QUIET), looking, work::add, Runnable::run, messages);
    }

    private void look(Path... files) {
        look(Long.MAX_VALUE, files);
    }

    private void workAll() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private Path metres(String name) {
        return WrittenData.metres(folder.resolve(name), 30, StandardCharsets.UTF_8);
    }

    private BringWish wish(int index) {
        return model.preview().wishes().get(index);
    }

    @Test
    void whatIsCertainCanBeBroughtAtOnce() {
        look(WrittenData.points(folder.resolve("站点.geojson"), 5));
        assertTrue(model.preview().isReady());
        assertEquals("", model.asked());
        model.take(0, false);
        assertFalse(model.preview().isReady());
        assertEquals("还没有勾选图层", model.asked());
    }

    @Test
    void aReadingIsTakenOnlyWhenItWasChosenAndMeasured() {
        look(WrittenData.points(folder.resolve("a.geojson"), 5), metres("桩.csv"));
        assertEquals(1, model.preview().chosen(), "what is asked is looked at first");
        assertFalse(model.preview().isReady());
        assertEquals("请确认“桩”的坐标系", model.asked());
        model.place(1, Placing.of("EPSG:2362"));
        assertEquals("正在核对“桩”的位置", model.asked());
        workAll();
        assertTrue(model.preview().isReady());
        model.place(1, ZONE_38);
        assertTrue(model.preview().isReady(), "the proposed one was measured before");
    }

    @Test
    void anAnswerThatComesLateChangesNothing() {
        look(metres("桩.csv"));
        model.place(0, Placing.of("EPSG:2362"));
        model.place(0, Placing.of("EPSG:2414"));
        work.poll().run();
        assertEquals(Optional.of(Placing.of("EPSG:2414")), wish(0).chosen());
        assertTrue(wish(0).isToBeJudged());
        workAll();
        assertTrue(model.preview().isReady());
    }

    @Test
    void whatIsTypedIsRead() {
        look(metres("桩.csv"));
        model.placeTyped(0, "某某坐标系");
        assertEquals("不认识坐标系“某某坐标系”；请写代码，如 EPSG:4547", model.troubleProperty().get());
        model.placeTyped(0, "EPSG:999999");
        workAll();
        assertEquals(Set.of(Question.PLACE), wish(0).open(), "there is no such system");
        assertTrue(model.troubleProperty().get().contains("999999"));
        model.placeTyped(0, "38带");
        workAll();
        assertEquals("", model.troubleProperty().get());
        assertTrue(model.preview().isReady());
    }

    @Test
    void oneAnswerDoesForAllThatAreAskedTheSame() {
        look(metres("a.csv"), metres("b.csv"), WrittenData.points(folder.resolve("c.geojson"), 3));
        assertEquals(0, model.alike(0));
        model.place(0, wish(0).layer().place().orElseThrow().proposed().orElseThrow());
        assertEquals(1, model.alike(0));
        model.answerAlike(0);
        assertEquals(wish(0).placing(), wish(1).placing());
        assertTrue(model.preview().isReady());
    }

    @Test
    void aShiftThatNobodySuspectedCanBeUndoneAllTheSame() {
        look(WrittenData.points(folder.resolve("a.geojson"), 5));
        model.shift(0, Shift.GCJ02);
        assertEquals(Shift.GCJ02, wish(0).placing().orElseThrow().shift());
        model.place(0, Placing.of("EPSG:3857"));
        workAll();
        assertEquals(Shift.NONE, wish(0).placing().orElseThrow().shift(), "it was said of other numbers");
    }

    @Test
    void aFileIsReadInTheEncodingThatWasChosen() {
        look(WrittenData.metres(folder.resolve("桩.csv"), 30, Charset.forName("GB18030")));
        assertEquals("第0处", wish(0).layer().columns().get(0).first().get(0));
        model.place(0, ZONE_38);
        model.readIn(0, StandardCharsets.ISO_8859_1);
        assertFalse(model.workingProperty().get().isEmpty());
        workAll();
        assertEquals("", model.workingProperty().get());
        assertFalse(wish(0).layer().columns().get(0).first().get(0).toString().contains("第"));
        assertEquals(Optional.of(ZONE_38), wish(0).chosen());
        assertEquals(Optional.of(StandardCharsets.ISO_8859_1), wish(0).charset());
    }

    @Test
    void aLargeLayerIsShownBeforeAllOfItIsRead() {
        look(10, WrittenData.points(folder.resolve("a.geojson"), 50), WrittenData.points(folder.resolve("b.geojson"), 60));
        assertFalse(wish(0).layer().isWhole());
        model.title(0, "另一个");
        model.lookAtAll();
        workAll();
        assertEquals(List.of(50L, 60L), model.preview().wishes().stream().map(w -> w.layer().features()).toList());
        assertEquals("另一个", wish(0).title());
    }

    @Test
    void whatIsStoppedStaysAsItWas() {
        look(10, WrittenData.points(folder.resolve("a.geojson"), 50));
        model.lookAtAll();
        model.stop();
        workAll();
        assertFalse(wish(0).layer().isWhole());
        assertEquals("", model.workingProperty().get());
    }

    @Test
    void aTableSaysWhichZonesItNames() throws Exception {
        look(Files.writeString(folder.resolve("t.csv"), "街道,人口\n粤海街道,10\n沙河街道,20\n外区,30\n"));
        assertTrue(wish(0).isTable());
        assertTrue(model.preview().isReady());
        assertEquals("“街道”列有 2 行（共 3 行）写的是本区的区域：粤海街道、沙河街道。其余写的是：外区。",
                new BringWords(messages, ZONES).zones(wish(0).layer(), model.preview().zones().get(wish(0).layer())));
    }

    @Test
    void whatIsKnownToBeSomethingElseIsNoData() {
        assertEquals(List.of(Path.of("a.shp"), Path.of("folder")), BringCapability.data(List.of(Path.of("a.shp"), Path.of("n.atlas"), Path.of("t.tour"), Path.of("x.JPG"), Path.of("folder"))));
    }
}
