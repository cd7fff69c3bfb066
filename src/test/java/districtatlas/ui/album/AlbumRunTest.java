package districtatlas.ui.album;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An album that is being made, without a window and without threads: both executors are queues. */
class AlbumRunTest {
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Path PLACE = Path.of("album.pdf");

    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final AlbumRun run = new AlbumRun(aside::add, fx::add, said::add);

    private static void work(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void itTellsHowFarItIsAndHowItWent() {
        List<Double> shares = new ArrayList<>();
        run.shareProperty().subscribe(s -> shares.add(s.doubleValue()));
        run.begin((told, cancel) -> {
            told.that(0, 4, "海港街道");
            told.that(2, 4, "山地街道");
            told.that(1, 4, "说晚了的");
            return 3;
        }, PLACE, ZH);
        assertTrue(run.runningProperty().get());
        work(aside);
        assertTrue(run.runningProperty().get(), "until the window knows");
        work(fx);
        assertFalse(run.runningProperty().get());
        assertEquals(List.of(0.0, 0.5), shares, "never back");
        assertEquals("正在制作：山地街道（3 / 4）", run.doingProperty().get());
        assertEquals(List.of("图集已写入 album.pdf，共 3 个文件。"), said);
    }

    @Test
    void oneIsMadeAtATime() {
        run.begin((told, cancel) -> 1, PLACE, ZH);
        run.begin((told, cancel) -> 2, PLACE, ZH);
        assertEquals(1, aside.size());
    }

    @Test
    void whoStopsItIsToldThatNothingIsWritten() {
        run.begin((told, cancel) -> {
            cancel.check();
            return 1;
        }, PLACE, ZH);
        run.stop(ZH);
        assertEquals("正在停止……", run.doingProperty().get());
        work(aside);
        work(fx);
        assertFalse(run.runningProperty().get());
        assertEquals(List.of("已停止制作，没有写任何文件。"), said);
        run.begin((told, cancel) -> {
            cancel.check();
            return 1;
        }, PLACE, ZH);
        work(aside);
        work(fx);
        assertEquals("图集已写入 album.pdf，1 个文件。", said.get(1), "the next is not stopped");
    }

    @Test
    void whyItWasNotWrittenIsSaidWithTheFileThatFailed() {
        run.begin((told, cancel) -> {
            throw NotWritten.foreign(Path.of("folder", "01 x.pdf"));
        }, PLACE, ZH);
        work(aside);
        work(fx);
        assertEquals(List.of("不能写 " + Path.of("folder", "01 x.pdf") + "：" + Path.of("folder", "01 x.pdf") + " 不是本程序写的，不会覆盖它；请换一个文件夹，或先把它移走。"), said);
    }
}
