package districtatlas.ui.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.feature.FeatureRef;
import districtatlas.notebook.About;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.Notebook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {
    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final ArrayDeque<Runnable> fxThread = new ArrayDeque<>();
    private final List<FeatureRef> questions = new ArrayList<>();
    private boolean broken;
    private final Ties ties = new Ties(drawn -> new AtlasHas(z -> z.value().equals("hill"), i -> false, f -> false, i -> false, f -> f.layer().equals("roads") && drawn.test(f),
            t -> true, l -> true, p -> true), this::ask, worker::add, fxThread::add);

    private boolean ask(FeatureRef feature) {
        if (broken) {
            throw new IllegalStateException("the file is gone");
        }
        questions.add(feature);
        return feature.id().equals("1");
    }

    private boolean isLoose(About.Type type, String id) {
        return ties.isLoose(new About(type, id, ""), Notebook.EMPTY);
    }

    private void runAll() {
        while (!worker.isEmpty() || !fxThread.isEmpty()) {
            while (!fxThread.isEmpty()) {
                fxThread.remove().run();
            }
            while (!worker.isEmpty()) {
                worker.remove().run();
            }
        }
    }

    @Test
    void aFeatureIsThereUntilItsFileHasAnsweredAndIsAskedForOnce() {
        assertFalse(isLoose(About.Type.FEATURE, "roads/1"));
        assertFalse(isLoose(About.Type.FEATURE, "roads/2"), "not known yet");
        assertEquals(List.of(), questions, "nothing on the FX thread");
        runAll();
        assertEquals(1, ties.answersProperty().get());
        assertFalse(isLoose(About.Type.FEATURE, "roads/1"));
        assertTrue(isLoose(About.Type.FEATURE, "roads/2"));
        runAll();
        assertEquals(2, questions.size(), questions.toString());
    }

    @Test
    void whatIsAskedForWhileTheFileIsReadIsAskedAfterwards() {
        isLoose(About.Type.FEATURE, "roads/2");
        fxThread.remove().run();
        isLoose(About.Type.FEATURE, "roads/3");
        runAll();
        assertTrue(isLoose(About.Type.FEATURE, "roads/2") && isLoose(About.Type.FEATURE, "roads/3"));
    }

    @Test
    void theRestIsKnownAtOnce() {
        assertTrue(isLoose(About.Type.FEATURE, "buildings/1"), "no such layer: the file is not asked");
        assertTrue(isLoose(About.Type.ZONE, "drowned") && !isLoose(About.Type.ZONE, "hill"));
        assertTrue(isLoose(About.Type.MARK, "m1"));
        assertFalse(isLoose(About.Type.PLACE, ""));
        assertEquals(0, fxThread.size());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreMakesNothingLoose() {
        broken = true;
        isLoose(About.Type.FEATURE, "roads/2");
        fxThread.remove().run();
        assertThrows(IllegalStateException.class, worker.remove()::run);
        runAll();
        assertFalse(isLoose(About.Type.FEATURE, "roads/2"));
        broken = false;
        runAll();
        assertTrue(isLoose(About.Type.FEATURE, "roads/2"), "asked again once it is back");
    }
}
