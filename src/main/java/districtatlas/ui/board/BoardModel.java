package districtatlas.ui.board;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardTable;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.PointKind;
import districtatlas.ask.board.Series;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which part of the board is shown, on which row one is, and whether that is shown large. Knows no nodes. FX thread only. */
public final class BoardModel {
    private final Plan plan;
    private final Gazetteer gazetteer;
    private final Messages messages;
    private final BoardWords words;
    private final ObjectProperty<Board> whole = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<String>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ZoneId>> zone = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<String> text = new SimpleObjectProperty<>("");
    private final BooleanProperty checked = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Board> shown = new ReadOnlyObjectWrapper<>(new Board(List.of()));
    private final ObjectProperty<Optional<String>> at = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Series>> large = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BoardModel(Plan plan, Gazetteer gazetteer, Messages messages) {
        this.plan = plan;
        this.gazetteer = gazetteer;
        this.messages = messages;
        this.words = new BoardWords(plan, messages);
        whole.set(Board.of(plan));
        show();
        List.of(whole, topic, zone, text, checked).forEach(p -> p.subscribe((before, now) -> show()));
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    /** All there is; set another to show values beside the plan's. */
    public ObjectProperty<Board> wholeProperty() {
        return whole;
    }

    /** The one topic that is wanted; empty for all. */
    public ObjectProperty<Optional<String>> topicProperty() {
        return topic;
    }

    /** The zone whose indicators are wanted; empty for all. */
    public ObjectProperty<Optional<ZoneId>> zoneProperty() {
        return zone;
    }

    /** What the names are searched for, pinyin too. */
    public ObjectProperty<String> textProperty() {
        return text;
    }

    /** Whether only those are wanted that have an actual value beside the plan's. */
    public BooleanProperty checkedProperty() {
        return checked;
    }

    /** What is left, topic by topic. */
    public ReadOnlyObjectProperty<Board> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void show() {
        Board now = otherwise().where(s -> topic.get().isEmpty() || topic.get().get().equals(s.indicator().topic()));
        shown.set(now);
        if (at.get().flatMap(now::find).isEmpty()) {
            at.set(now.series().stream().findFirst().map(Series::id));
        }
        large.set(large.get().flatMap(s -> now.find(s.id())));
    }

    /** What zone and text leave of all topics. */
    private Board otherwise() {
        Predicate<Series> about = zone.get().flatMap(plan::zone).map(Board::about).orElse(s -> true);
        Predicate<Series> measured = s -> !checked.get() || !s.of(PointKind.ACTUAL).isEmpty();
        return whole.get().where(about.and(named()).and(measured));
    }

    private Predicate<Series> named() {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return s -> true;
        }
        Set<String> found = gazetteer.search(wanted, Integer.MAX_VALUE).stream().filter(h -> h.kind() == PlaceHit.Kind.INDICATOR).map(PlaceHit::id).collect(Collectors.toSet());
        return s -> found.contains(s.indicator().id()) || words.name(s).toLowerCase(Locale.ROOT).contains(wanted)
                || words.scope(s).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Whether the plan has any indicator at all. */
    boolean hasAny() {
        return !plan.indicators().isEmpty();
    }

    /** All topics of the plan with how many indicators the rest of the narrowing leaves in each. */
    public List<TopicCount> topics() {
        Board rest = otherwise();
        return whole.get().topics().stream().map(t -> new TopicCount(t, words.topic(t), rest.of(t).size())).toList();
    }

    /** @param name in the reader's language */
    public record TopicCount(String topic, String name, int count) {
    }

    /** Zones of which something is said that is no total of the district, after the district, in the plan's order. */
    public List<Zone> zones() {
        Set<ZoneId> own = whole.get().series().stream().flatMap(s -> s.scope().zone().stream()).collect(Collectors.toSet());
        return plan.zones().stream().filter(z -> own.contains(z.id()) || z.kind() == ZoneKind.STREET).toList();
    }

    /** How many of how many. */
    public String total() {
        return messages.get("board.total", shown.get().series().size(), whole.get().series().size());
    }

    /** As before the reader narrowed it. */
    public void showAll() {
        topic.set(Optional.empty());
        zone.set(Optional.empty());
        text.set("");
        checked.set(false);
    }

    public boolean isNarrowed() {
        return topic.get().isPresent() || zone.get().isPresent() || !text.get().isBlank() || checked.get();
    }

    /** What is asked for, in words; empty for all. */
    private String narrowed() {
        List<String> parts = new ArrayList<>();
        topic.get().ifPresent(t -> parts.add(messages.get("board.filter.topic", words.topic(t))));
        zone.get().flatMap(plan::zone).ifPresent(z -> parts.add(messages.get("board.filter.zone", z.name().in(messages.lang()))));
        if (!text.get().isBlank()) {
            parts.add(messages.get("board.filter.text", text.get().strip()));
        }
        if (checked.get()) {
            parts.add(messages.get("check.title"));
        }
        return String.join(" \u00b7 ", parts);
    }

    public PlanTable table() {
        return new BoardTable(plan, messages).of(shown.get());
    }

    public TableAbout about(LocalDate today) {
        return new BoardTable(plan, messages).about(shown.get(), narrowed(), today);
    }

    // ---- where one is ---------------------------------------------------------------------------------------------

    /** Id of the series one is on; empty when nothing is shown. */
    public ObjectProperty<Optional<String>> atProperty() {
        return at;
    }

    /** The one that is shown large; empty when none is. */
    public ReadOnlyObjectProperty<Optional<Series>> largeProperty() {
        return large.getReadOnlyProperty();
    }

    public void enlarge(Series series) {
        at.set(Optional.of(series.id()));
        large.set(shown.get().find(series.id()));
    }

    public void shrink() {
        large.set(Optional.empty());
    }

    /** Goes on among what is shown, and stays at the ends. */
    public void step(int by) {
        List<Series> all = shown.get().series();
        int now = place();
        if (now >= 0) {
            Series other = all.get(Math.max(0, Math.min(all.size() - 1, now + by)));
            at.set(Optional.of(other.id()));
            large.set(large.get().map(s -> other));
        }
    }

    /** Which of what is shown one is on, from 0; -1 when nothing is. */
    public int place() {
        return at.get().flatMap(shown.get()::find).map(shown.get().series()::indexOf).orElse(-1);
    }

    /** Goes to the series of a figure; what is narrowed away comes back for it. */
    public void goTo(String figure) {
        whole.get().withFigure(figure).ifPresent(series -> {
            if (shown.get().find(series.id()).isEmpty()) {
                showAll();
            }
            at.set(Optional.of(series.id()));
        });
    }

    public BoardWords words() {
        return words;
    }
}
