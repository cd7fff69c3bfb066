package districtatlas.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class TalkSavingTest {
    private final Messages messages = new Messages(Lang.EN);
    private final List<String> said = new ArrayList<>();
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<TalkKind> written = new ArrayList<>();
    private Optional<Path> place = Optional.of(Path.of("talk.pptx"));
    private IOException fails;
    private RuntimeException breaks;
    private final TalkSaving saving = new TalkSaving(new TalkSaving.Writer() {
        @Override
        public Optional<Path> place(TalkKind kind) {
            return place;
        }

        @Override
        public void write(TalkKind kind, Path file, IntConsumer progress, Cancel cancel) throws IOException {
            progress.accept(1);
            cancel.check();
            if (fails != null) {
                throw fails;
            }
            if (breaks != null) {
                throw breaks;
            }
            written.add(kind);
        }

        @Override
        public int parts(TalkKind kind) {
            return 16;
        }
    }, messages, said::add, worker::add, Runnable::run);

    @Test
    void itIsToldWhenAllIsWritten() {
        saving.begin(TalkKind.SLIDES);
        assertEquals(new TalkSaving.Running("talk.pptx", 0, 16), saving.runningProperty().get().orElseThrow());
        worker.remove().run();
        assertEquals(List.of(TalkKind.SLIDES), written);
        assertEquals(Optional.empty(), saving.runningProperty().get());
        assertEquals(List.of(messages.get("save.saved", "talk.pptx")), said);
    }

    @Test
    void whoThinksBetterOfItIsToldNothing() {
        place = Optional.empty();
        saving.begin(TalkKind.HANDOUT);
        assertTrue(worker.isEmpty() && said.isEmpty() && saving.runningProperty().get().isEmpty());
    }

    @Test
    void stoppedItWritesNothingAndSaysSo() {
        saving.begin(TalkKind.SLIDES);
        saving.stop();
        worker.remove().run();
        assertEquals(List.of(), written);
        assertEquals(List.of(messages.get("talk.stopped", "talk.pptx")), said);
        saving.begin(TalkKind.SLIDES);
        worker.remove().run();
        assertEquals(List.of(TalkKind.SLIDES), written, "the next is not stopped with it");
    }

    @Test
    void thereIsOneAtATime() {
        saving.begin(TalkKind.SLIDES);
        saving.begin(TalkKind.HANDOUT);
        assertEquals(1, worker.size());
        assertEquals(List.of(messages.get("talk.busy", "talk.pptx")), said);
    }

    @Test
    void whyItWasNotWrittenIsASentence() {
        fails = new IOException("no");
        saving.begin(TalkKind.SLIDES);
        worker.remove().run();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("talk.pptx"), said.get(0));
    }

    /** The failure itself is the thread's to tell. */
    @Test
    void afterABugTheNextCanBegin() {
        breaks = new IllegalStateException("bug");
        saving.begin(TalkKind.SLIDES);
        assertThrows(IllegalStateException.class, () -> worker.remove().run());
        assertEquals(Optional.empty(), saving.runningProperty().get());
        assertEquals(List.of(), said);
    }
}
