package districtatlas.app;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is wrong with the atlas's own styles, as it is found out while they are read and painted. FX thread only. */
final class PaintingProblems {
    private final Set<Problem> found = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /** @param painting hears of them, on any thread */
    PaintingProblems(ProblemLog painting, Executor fxThread) {
        painting.follow(problem -> fxThread.execute(() -> add(problem)));
    }

    private void add(Problem problem) {
        if (found.add(problem)) {
            problems.set(List.copyOf(found));
        }
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
