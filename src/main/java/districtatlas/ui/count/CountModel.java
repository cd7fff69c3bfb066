package districtatlas.ui.count;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.notebook.ZoneValues.ValuesLook;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.count.CountWish;
import districtatlas.own.count.CountedZones;
import districtatlas.own.count.NamedRows;
import districtatlas.own.count.ZoneValueWords;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * A question about a layer, and its answer as soon as there is one. Every change of the question finds the answer anew, off the FX thread; what
 * was being counted is cancelled. Knows no nodes. FX thread only.
 */
public final class CountModel {
    /** A question with its answer. */
    public record Answer(ZoneValues question, BroughtLayer layer, CountedZones counted) {
    }

    private final CountSource source;
    private final OpenNotebook notebook;
    private final Undo undo;
    private final Messages messages;
    private final ZoneValueWords words;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<ZoneValues>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final BooleanProperty hides = new SimpleBooleanProperty(true);
    private Optional<EntryId> kept = Optional.empty();
    private Cancel cancel = Cancel.never();

    public CountModel(CountSource source, OpenNotebook notebook, Undo undo, Messages messages, Clock clock) {
        this.source = source;
        this.notebook = notebook;
        this.undo = undo;
        this.messages = messages;
        this.words = new ZoneValueWords(messages);
        this.clock = clock;
    }

    // ---- what can be asked ----------------------------------------------------------------------------------------

    /** The topmost first. */
    public List<Entry<BroughtLayer>> layers() {
        List<Entry<BroughtLayer>> ordered = OwnLayerDeeds.ordered(notebook.notebook());
        return ordered.stream().sorted((a, b) -> ordered.indexOf(b) - ordered.indexOf(a)).toList();
    }

    /** The kinds of zones that have areas. */
    public List<ZoneKind> kinds() {
        return source.counter().kinds();
    }

    /** The layer that is asked about. */
    public Optional<BroughtLayer> layer() {
        return question.get().flatMap(q -> notebook.notebook().layers().find(q.layer())).flatMap(Entry::value);
    }

    /** What can be put together of it. */
    public List<ZoneMeasure> measures() {
        return layer().map(l -> Arrays.stream(ZoneMeasure.values()).filter(m -> CountWish.fits(m, l)).toList()).orElse(List.of());
    }

    /** Its columns of numbers. */
    public List<BroughtColumn> numbers() {
        return layer().map(l -> l.columns().stream().filter(BroughtColumn::isNumber).toList()).orElse(List.of());
    }

    /** Its columns that may name zones; none of a layer that has places. */
    public List<BroughtColumn> names() {
        return layer().filter(l -> l.shape() == ReadyLayer.Shape.NONE).map(BroughtLayer::columns).orElse(List.of());
    }

    /** Empty as long as there is no layer, or a table is still searched for names. */
    public ReadOnlyObjectProperty<Optional<ZoneValues>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Empty while it is being found, and when it cannot be. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What is being done, or why there is no answer; empty when there is one. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether the layer itself is hidden when the answer is shown on the map: its features would cover it. */
    public BooleanProperty hidesProperty() {
        return hides;
    }

    /** Whether the question is one that is kept. */
    public boolean isKept() {
        return kept.filter(id -> notebook.notebook().zoneValues().find(id).isPresent()).isPresent();
    }

    /** The questions that are kept, the first made first. */
    public List<Entry<ZoneValues>> keptOnes() {
        return notebook.notebook().zoneValues().there();
    }

    public String title(ZoneValues of) {
        return notebook.notebook().layers().find(of.layer()).flatMap(Entry::value).map(l -> words.title(of, l)).orElse(of.title());
    }

    // ---- asking ---------------------------------------------------------------------------------------------------

    /** Begins anew with a layer; with the one that lies on top where none is meant. */
    public void begin(Optional<EntryId> layer) {
        kept = Optional.empty();
        Optional<Entry<BroughtLayer>> meant = layer.flatMap(notebook.notebook().layers()::find).or(() -> layers().stream().findFirst());
        if (meant.isEmpty()) {
            stop();
            question.set(Optional.empty());
            answer.set(Optional.empty());
            said.set(messages.get("count.no-layer"));
        } else {
            ask(meant.get());
        }
    }

    /** Goes on with one that is kept. */
    public void goOn(EntryId id) {
        notebook.notebook().zoneValues().find(id).flatMap(Entry::value).ifPresent(q -> {
            kept = Optional.of(id);
            hides.set(notebook.notebook().layers().find(q.layer()).flatMap(Entry::value).filter(BroughtLayer::visible).isEmpty());
            set(q);
        });
    }

    private void ask(Entry<BroughtLayer> entry) {
        BroughtLayer layer = entry.value().orElseThrow();
        hides.set(layer.shape() == ReadyLayer.Shape.POINT || layer.shape() == ReadyLayer.Shape.POLYGON);
        ZoneKind streets = kinds().contains(ZoneKind.STREET) ? ZoneKind.STREET : kinds().get(0);
        if (layer.shape() != ReadyLayer.Shape.NONE) {
            set(new ZoneValues("", entry.id(), ZoneMeasure.COUNT, "", "", streets, layer.filter(), LocalDate.now(clock), ValuesLook.of(ZoneMeasure.COUNT), true));
            return;
        }
        Cancel own = stop();
        question.set(Optional.empty());
        answer.set(Optional.empty());
        said.set(messages.get("count.matching", layer.title()));
        Optional<ReadyLayer> table = source.features().apply(entry.id());
        off(own, () -> table.flatMap(t -> NamedRows.find(t, kinds(), source.counter().zones(), own)), found -> found.ifPresentOrElse(f -> named(entry.id(), layer, f),
                () -> said.set(messages.get("count.no-names", layer.title()))));
    }

    private void named(EntryId id, BroughtLayer layer, NamedRows.Found found) {
        Optional<BroughtColumn> number = layer.columns().stream().filter(BroughtColumn::isNumber).filter(c -> layer.columns().indexOf(c) != found.column()).findFirst();
        ZoneMeasure measure = number.isPresent() ? ZoneMeasure.SUM : ZoneMeasure.COUNT;
        set(new ZoneValues("", id, measure, number.map(BroughtColumn::name).orElse(""), layer.columns().get(found.column()).name(), found.kind(),
                layer.filter(), LocalDate.now(clock), ValuesLook.of(measure), true));
    }

    /** Another layer. */
    public void setLayer(EntryId id) {
        if (question.get().filter(q -> q.layer().equals(id)).isEmpty()) {
            begin(Optional.of(id));
        }
    }

    /** A measure of a column takes the column before, or the first. */
    public void setMeasure(ZoneMeasure measure) {
        change(q -> {
            String column = !measure.isOfColumn() ? "" : !q.column().isEmpty() ? q.column() : numbers().get(0).name();
            ValuesLook look = q.measure().growsWithGround() == measure.growsWithGround() ? q.look()
                    : new ValuesLook(q.look().show(), measure.growsWithGround() && q.look().show() == ZoneValues.Show.FILLS, q.look().method(), q.look().classes());
            return new ZoneValues(q.title(), q.layer(), measure, column, q.zoneColumn(), q.kind(), q.filter(), q.made(), look, q.visible());
        });
    }

    public void setColumn(String column) {
        change(q -> new ZoneValues(q.title(), q.layer(), q.measure(), column, q.zoneColumn(), q.kind(), q.filter(), q.made(), q.look(), q.visible()));
    }

    public void setZoneColumn(String column) {
        change(q -> new ZoneValues(q.title(), q.layer(), q.measure(), q.column(), column, q.kind(), q.filter(), q.made(), q.look(), q.visible()));
    }

    public void setKind(ZoneKind kind) {
        change(q -> new ZoneValues(q.title(), q.layer(), q.measure(), q.column(), q.zoneColumn(), kind, q.filter(), q.made(), q.look(), q.visible()));
    }

    /** Tints are of what there is per square kilometre, signs and numbers of what there is, until the reader says otherwise. */
    public void setShow(ZoneValues.Show show) {
        change(q -> q.withLook(new ValuesLook(show, show == ZoneValues.Show.FILLS && q.measure().growsWithGround(), q.look().method(), q.look().classes())));
    }

    public void setLook(UnaryOperator<ValuesLook> look) {
        change(q -> q.withLook(look.apply(q.look())));
    }

    private void change(UnaryOperator<ZoneValues> change) {
        question.get().ifPresent(before -> {
            ZoneValues now = change.apply(before);
            if (!now.equals(before)) {
                set(now);
            }
        });
    }

    /** The filter that holds for the layer now, in the place of the one of before. */
    public void takeFilter() {
        layer().ifPresent(l -> change(q -> new ZoneValues(q.title(), q.layer(), q.measure(), q.column(), q.zoneColumn(), q.kind(), l.filter(), q.made(), q.look(), q.visible())));
    }

    // ---- the answer -----------------------------------------------------------------------------------------------

    private void set(ZoneValues now) {
        Optional<Answer> before = answer.get();
        question.set(Optional.of(now));
        BroughtLayer layer = layer().orElseThrow();
        boolean onlyLook = before.filter(a -> a.layer().equals(layer) && a.question().withLook(now.look()).equals(now)).isPresent();
        if (onlyLook) {
            answer.set(Optional.of(new Answer(now, layer, before.get().counted())));
            return;
        }
        Cancel own = stop();
        answer.set(Optional.empty());
        said.set(messages.get("count.counting", layer.title()));
        Optional<ReadyLayer> features = source.features().apply(now.layer());
        if (features.isEmpty()) {
            said.set(messages.get("count.not-yet", layer.title()));
            return;
        }
        off(own, () -> {
            try {
                return CountWish.of(now, layer).map(w -> source.counter().count(features.get(), w, own, read -> progress(own, layer, read)));
            } catch (ConditionMistake mistake) {
                throw DataRefused.of("own.values.filter", "", layer.title(), now.column(), now.filter());
            }
        }, counted -> counted.ifPresentOrElse(c -> {
            said.set("");
            answer.set(Optional.of(new Answer(now, layer, c)));
        }, () -> said.set(messages.get("problem.own.values.column.detail", layer.title(), now.column(), ""))));
    }

    private void progress(Cancel own, BroughtLayer layer, long read) {
        source.fxThread().execute(() -> {
            if (!own.isRequested() && answer.get().isEmpty()) {
                said.set(messages.get("count.counting-so-far", layer.title(), read, layer.origin().features()));
            }
        });
    }

    private interface Work<T> {
        T get();
    }

    private interface Outcome<T> {
        void is(T outcome);
    }

    private <T> void off(Cancel own, Work<T> work, Outcome<T> done) {
        source.worker().execute(() -> {
            Runnable outcome;
            try {
                T found = work.get();
                outcome = () -> done.is(found);
            } catch (CancellationException stopped) {
                return;
            } catch (DataRefused refused) {
                outcome = () -> said.set(refused.problem().detailIn(messages));
            } catch (AtlasFileException unreadable) {
                outcome = () -> said.set(unreadable.problem().detailIn(messages));
            }
            Runnable last = outcome;
            source.fxThread().execute(() -> {
                if (!own.isRequested()) {
                    last.run();
                }
            });
        });
    }

    /** Stops what is being counted. @return what stops the next */
    private Cancel stop() {
        cancel.request();
        cancel = new Cancel();
        return cancel;
    }

    /** The reader does not want to wait any longer, or has left. */
    public void cancel() {
        stop();
        if (answer.get().isEmpty() && question.get().isPresent()) {
            said.set(messages.get("count.cancelled"));
        }
    }

    /** Asks the same again, of the layer as it is now. */
    public void again() {
        question.get().filter(q -> layer().isPresent()).ifPresent(q -> {
            answer.set(Optional.empty());
            set(q);
        });
    }

    // ---- keeping --------------------------------------------------------------------------------------------------

    /**
     * Keeps the question, which then stands on the map, in one step to take back.
     *
     * @return whether it stands there now
     */
    public boolean keep() {
        Optional<ZoneValues> asked = question.get();
        if (asked.isEmpty() || layer().isEmpty()) {
            return false;
        }
        EntryId id = isKept() ? kept.get() : EntryId.fresh();
        boolean change = isKept();
        Notebook before = notebook.notebook();
        boolean done = undo.edit(change ? "undo.values-edit" : "undo.values-add", title(asked.get()), n -> kept(n, id, asked.get(), change));
        boolean same = change && Objects.equals(before, notebook.notebook());
        kept = done ? Optional.of(id) : kept;
        return done || same;
    }

    private Notebook kept(Notebook before, EntryId id, ZoneValues asked, boolean change) {
        Signature by = notebook.signature();
        Notebook now = change ? before.changed(EntryKinds.ZONE_VALUES, id, v -> asked, by) : before.with(EntryKinds.ZONE_VALUES, id, asked, by);
        boolean shape = layer().filter(l -> l.shape() != ReadyLayer.Shape.NONE).isPresent();
        return shape && hides.get() ? OwnLayerDeeds.show(now, asked.layer(), false, by) : now;
    }

    public void remove(EntryId id) {
        notebook.notebook().zoneValues().find(id).flatMap(Entry::value).ifPresent(q -> undo.edit("undo.values-remove", title(q),
                n -> n.without(EntryKinds.ZONE_VALUES, id, notebook.signature())));
    }
}
