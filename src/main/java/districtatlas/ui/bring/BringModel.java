package districtatlas.ui.bring;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import districtatlas.data.place.PlacingText;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.BringWish.Question;
import districtatlas.ui.bring.Looking.Looked;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The preview of what a reader is about to bring: layers, answers, and what is still to be asked. What takes its time is done by a worker, and
 * an answer that comes late changes nothing that was answered otherwise meanwhile. Knows no nodes. FX thread only.
 */
final class BringModel {
    private final Looking looking;
    private final Executor worker;
    private final Executor fx;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<BringPreview> preview;
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Cancel cancel = new Cancel();

    /** @param worker a thread for each piece of work */
    BringModel(Looked looked, Looking looking, Executor worker, Executor fx, Messages messages) {
        this(BringPreview.of(looked), looking, worker, fx, messages);
    }

    private BringModel(BringPreview preview, Looking looking, Executor worker, Executor fx, Messages messages) {
        this.looking = looking;
        this.worker = worker;
        this.fx = fx;
        this.messages = messages;
        this.preview = new ReadOnlyObjectWrapper<>(preview);
    }

    /** With all that was answered, after it could not be brought. @param why said beside what is looked at */
    BringModel again() {
        return new BringModel(preview.get(), looking, worker, fx, messages);
    }

    /** Says what went wrong, until something else is done. */
    void tell(String why) {
        trouble.set(why);
    }

    ReadOnlyObjectProperty<BringPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    BringPreview preview() {
        return preview.get();
    }

    /** What is being looked at still; empty when nothing is. */
    ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why what was asked for last could not be done; empty when it could. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    // ---- answers --------------------------------------------------------------------------------------------------

    void choose(int index) {
        preview.set(preview.get().choosing(index));
        trouble.set("");
    }

    /** The first of which something is still asked. */
    void chooseWaiting() {
        BringPreview now = preview.get();
        now.waiting().stream().findFirst().ifPresent(w -> choose(now.wishes().indexOf(w)));
    }

    void take(int index, boolean is) {
        preview.set(preview.get().with(index, w -> w.taken(is)));
    }

    /** Every layer that has a record, or none. */
    void takeAll(boolean is) {
        preview.set(preview.get().withAll(w -> w.taken(is && w.layer().features() > 0)));
    }

    void title(int index, String title) {
        preview.set(preview.get().with(index, w -> w.titled(title.isBlank() ? w.layer().name().strip() : title.strip())));
    }

    /** Records that draw nothing become a table, too. */
    void rest(int index, boolean is) {
        preview.set(preview.get().with(index, w -> w.withRest(is)));
    }

    /** Of all: one reader's file does not end up half of links. */
    void copy(boolean is) {
        preview.set(preview.get().withAll(w -> w.copied(is)));
    }

    void style(int index, boolean ofFile) {
        preview.set(preview.get().with(index, w -> w.styled(ofFile)));
    }

    void place(int index, Placing placing) {
        trouble.set("");
        preview.set(preview.get().with(index, w -> w.placed(placing)));
        judge();
    }

    void shift(int index, Shift undone) {
        preview.set(preview.get().with(index, w -> w.shifted(undone)));
        judge();
    }

    /** A coordinate system as somebody types it. */
    void placeTyped(int index, String typed) {
        Optional<Placing> placing = PlacingText.typed(typed);
        if (placing.isPresent()) {
            place(index, placing.get());
        } else {
            trouble.set(messages.get("bring.crs.unknown", typed.strip()));
        }
    }

    /** What was answered of one layer, for all others that are asked the same. */
    void answerAlike(int index) {
        BringWish like = preview.get().wishes().get(index);
        preview.set(preview.get().withAll(w -> isAlike(w, like) ? alike(w, like) : w));
        judge();
    }

    /** How many others are asked what was answered of one. */
    long alike(int index) {
        BringWish like = preview.get().wishes().get(index);
        return preview.get().wishes().stream().filter(w -> w != like && isAlike(w, like)).count();
    }

    private static boolean isAlike(BringWish other, BringWish like) {
        boolean place = other.open().contains(Question.PLACE) && like.chosen().filter(c -> other.file() == like.file() || other.layer().place().orElseThrow().candidates().stream()
                .anyMatch(o -> o.placing().equals(c.withShift(o.placing().shift())))).isPresent();
        boolean shift = !other.open().contains(Question.PLACE) && other.open().contains(Question.SHIFT) && like.shift().isPresent() && like.suspect() == other.suspect();
        return other.taken() && like.open().isEmpty() && (place || shift);
    }

    private static BringWish alike(BringWish other, BringWish like) {
        BringWish placed = other.open().contains(Question.PLACE) ? other.placed(like.chosen().orElseThrow()) : other;
        return placed.open().contains(Question.SHIFT) && like.shift().isPresent() && placed.suspect() == like.suspect() ? placed.shifted(like.shift().get()) : placed;
    }

    /** The numbers of readings that the reader chose may show a shift, too. */
    private void judge() {
        for (BringWish wish : preview.get().wishes()) {
            if (wish.isToBeJudged()) {
                InspectedLayer layer = wish.layer();
                Placing chosen = wish.chosen().orElseThrow();
                worker.execute(() -> {
                    try {
                        PlaceVerdict verdict = looking.judge(layer, chosen);
                        fx.execute(() -> judged(layer, chosen, w -> w.judged(verdict)));
                    } catch (IllegalArgumentException unknown) {
                        fx.execute(() -> {
                            trouble.set(messages.get("bring.crs.unknown", chosen.crs()));
                            judged(layer, chosen, w -> BringWish.of(w.file(), w.layer(), w.charset()).taken(w.taken()).titled(w.title()).copied(w.copied()).styled(w.styled()));
                        });
                    }
                });
            }
        }
    }

    private void judged(InspectedLayer layer, Placing chosen, Function<BringWish, BringWish> change) {
        preview.set(preview.get().withAll(w -> w.layer() == layer && w.chosen().filter(chosen::equals).isPresent() && w.isToBeJudged() ? change.apply(w) : w));
    }

    // ---- looking again --------------------------------------------------------------------------------------------

    /** The texts of a file in another encoding. */
    void readIn(int index, Charset charset) {
        look(List.of(preview.get().wishes().get(index).file().path()), Optional.of(charset), preview.get().wishes().get(index).layer().isWhole() ? Long.MAX_VALUE : Looking.FIRST);
    }

    /** Files of which only the first records were looked at, to the end. */
    void lookAtAll() {
        preview.get().files().stream().filter(f -> f.layers().stream().anyMatch(l -> !l.isWhole())).findFirst().ifPresent(f -> look(List.of(f.path()),
                preview.get().wishes().stream().filter(w -> w.file() == f).findFirst().flatMap(BringWish::charset), Long.MAX_VALUE));
    }

    private void look(List<Path> files, Optional<Charset> charset, long mostRecords) {
        stop();
        Cancel own = new Cancel();
        cancel = own;
        trouble.set("");
        working.set(messages.get("bring.looking", files.get(0).getFileName()));
        worker.execute(() -> {
            try {
                Looked looked = looking.look(files, charset, mostRecords, own, (file, layer, records, of) -> fx.execute(() -> {
                    if (cancel == own && !own.isRequested()) {
                        working.set(BringWords.looking(messages, layer, records, of));
                    }
                }));
                fx.execute(() -> {
                    if (cancel == own && !own.isRequested()) {
                        looked(looked, charset);
                    }
                });
            } catch (CancellationException stopped) {
                // Whoever stopped it knows.
            } finally {
                fx.execute(() -> {
                    if (cancel == own && own.isRequested()) {
                        working.set("");
                    }
                });
            }
        });
    }

    private void looked(Looked looked, Optional<Charset> charset) {
        working.set("");
        looked.inspection().files().stream().flatMap(f -> f.refused().stream()).findFirst().ifPresent(p -> trouble.set(p.detailIn(messages)));
        BringPreview before = preview.get();
        BringPreview now = before.again(looked, charset);
        preview.set(now);
        judge();
        if (IntStream.range(0, now.files().size()).anyMatch(i -> now.files().get(i) != before.files().get(i))) {
            lookAtAll();
        }
    }

    /** What is known up to now stays. */
    void stop() {
        cancel.request();
        working.set("");
    }

    // ---- what is still asked --------------------------------------------------------------------------------------

    /** A sentence on what keeps the layers from being brought; empty when nothing does. */
    String asked() {
        BringPreview now = preview.get();
        List<BringWish> waiting = now.waiting();
        if (now.taken().isEmpty()) {
            return messages.get("bring.asked.none");
        }
        if (waiting.isEmpty()) {
            return "";
        }
        BringWish first = waiting.get(0);
        String what = first.open().contains(Question.PLACE) ? "bring.asked.place" : first.open().contains(Question.SHIFT) ? "bring.asked.shift" : "bring.asked.measuring";
        return waiting.size() == 1 ? messages.get(what, first.title()) : messages.get("bring.asked.more", messages.get(what, first.title()), waiting.size() - 1);
    }
}
