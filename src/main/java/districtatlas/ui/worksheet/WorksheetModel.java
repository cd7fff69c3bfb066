package districtatlas.ui.worksheet;

import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.work.WorkOrder;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.MapExercise;
import districtatlas.quiz.PairExercise;
import districtatlas.quiz.WorksheetKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which worksheets are wanted: what of, which, how hard, and which set. Knows no nodes, so it is tested without a window. FX thread only. */
public final class WorksheetModel {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final List<Lesson> lessons;
    private final ObjectProperty<Lesson> lesson = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<WorksheetKind>> kinds = new SimpleObjectProperty<>(EnumSet.allOf(WorksheetKind.class));
    private final ObjectProperty<Difficulty> difficulty = new SimpleObjectProperty<>(Difficulty.FIRST);
    private final ObjectProperty<Long> seed = new SimpleObjectProperty<>(1L);
    private final ReadOnlyBooleanWrapper paired = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper halved = new ReadOnlyBooleanWrapper();

    public WorksheetModel(Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
        this.lessons = Lesson.all(plan, shapes);
        lesson.set(lessons.isEmpty() ? null : lessons.get(0));
        look();
        lesson.subscribe(this::look);
        difficulty.subscribe(this::look);
    }

    private void look() {
        paired.set(lesson.get() != null && PairExercise.of(plan, lesson.get(), difficulty.get(), seed.get()).isPresent());
        halved.set(lesson.get() != null && MapExercise.of(plan, shapes, lesson.get(), difficulty.get(), seed.get()).filter(MapExercise::isHalved).isPresent());
    }

    /** What there are worksheets of; none in a district of which nothing is drawn. */
    public List<Lesson> lessons() {
        return lessons;
    }

    /** Of a zone, where there is something to ask of it; else as before. */
    public void about(Optional<ZoneId> zone) {
        zone.flatMap(id -> lessons.stream().filter(l -> l.whole().id().equals(id)).findFirst()).ifPresent(lesson::set);
    }

    /** Null where there are none. */
    public ObjectProperty<Lesson> lessonProperty() {
        return lesson;
    }

    public ObjectProperty<Difficulty> difficultyProperty() {
        return difficulty;
    }

    /** A number that gives the same sheets again. */
    public ObjectProperty<Long> seedProperty() {
        return seed;
    }

    /** Whether there are sites enough to be paired. */
    public ReadOnlyBooleanProperty pairedProperty() {
        return paired.getReadOnlyProperty();
    }

    /** Whether there are names enough for a half-labelled map. */
    public ReadOnlyBooleanProperty halvedProperty() {
        return halved.getReadOnlyProperty();
    }

    /** The kinds that were ticked, whether they can be made or not. */
    public ObjectProperty<Set<WorksheetKind>> kindsProperty() {
        return kinds;
    }

    public void tick(WorksheetKind kind, boolean wanted) {
        EnumSet<WorksheetKind> now = EnumSet.noneOf(WorksheetKind.class);
        now.addAll(kinds.get());
        if (wanted) {
            now.add(kind);
        } else {
            now.remove(kind);
        }
        kinds.set(now);
    }

    /** Another order of words and another choice of what is given. */
    public void another() {
        seed.set(seed.get() + 1);
    }

    /** Empty while nothing that can be made is ticked. */
    public Optional<WorkOrder> order() {
        EnumSet<WorksheetKind> wanted = EnumSet.noneOf(WorksheetKind.class);
        wanted.addAll(kinds.get());
        if (!paired.get()) {
            wanted.remove(WorksheetKind.PAIRING);
        }
        if (!halved.get()) {
            wanted.remove(WorksheetKind.HALF);
        }
        return lesson.get() == null || wanted.isEmpty() ? Optional.empty() : Optional.of(new WorkOrder(lesson.get(), wanted, difficulty.get(), seed.get()));
    }
}
