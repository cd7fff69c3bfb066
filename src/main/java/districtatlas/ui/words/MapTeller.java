package districtatlas.ui.words;

import districtatlas.ask.words.MapInWords;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Has the map told off the FX thread; the ground is read when first asked. One for the program: another language asks the same. FX thread only. */
public final class MapTeller {
    private final Supplier<MapInWords> reading;
    private final Executor worker;
    private final Executor fxThread;
    /** Null before the first question; the worker's alone. */
    private MapInWords words;

    /** @param worker one thing after the other, may take a second */
    public MapTeller(Supplier<MapInWords> reading, Executor worker, Executor fxThread) {
        this.reading = reading;
        this.worker = worker;
        this.fxThread = fxThread;
    }

    /** @param told gets the answer; not when the file cannot be read any more, which the worker's own door tells */
    <T> void ask(Function<MapInWords, T> question, Consumer<T> told) {
        worker.execute(() -> {
            if (words == null) {
                words = reading.get();
            }
            T answer = question.apply(words);
            fxThread.execute(() -> told.accept(answer));
        });
    }
}
