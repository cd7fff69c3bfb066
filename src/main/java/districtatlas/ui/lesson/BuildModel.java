package districtatlas.ui.lesson;

import districtatlas.plan.BuildUp;
import districtatlas.state.AtlasState;
import districtatlas.state.BuildParts;
import districtatlas.state.BuildPlace;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The district built up part by part: each step brings the next one, which is told of, and any part can be shown or put away alone. All of
 * it stands in the session's state, and so does what comes back when it is left. Knows no nodes. FX thread only.
 */
public final class BuildModel {
    private final Session session;
    private final BuildParts parts;
    private final ReadOnlyObjectWrapper<Optional<BuildPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BuildModel(Session session, BuildParts parts) {
        this.session = session;
        this.parts = parts;
        session.stateProperty().subscribe(this::follow);
    }

    /** Another theme was chosen, or a part is not this atlas's: then the map is no longer that of the build-up. */
    private void follow(AtlasState now) {
        Optional<BuildPlace> at = now.buildUp();
        if (at.isPresent() && (!now.theme().equals(parts.theme()) || parts.part(at.get().at()).isEmpty())) {
            session.change(s -> s.withBuildUp(Optional.empty()));
            return;
        }
        place.set(at);
    }

    /** Where one is; empty while the district is not built up. */
    public ReadOnlyObjectProperty<Optional<BuildPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public boolean isOn() {
        return place.get().isPresent();
    }

    /** From the ground up; none for an atlas with nothing to build up. */
    public List<BuildUp.Part> parts() {
        return parts.parts();
    }

    /** What is told of; empty while the district is not built up. */
    public Optional<BuildUp.Part> told() {
        return place.get().flatMap(p -> parts.part(p.at()));
    }

    /** Counted from 0. */
    public int at() {
        return place.get().map(p -> parts.indexOf(p.at())).orElse(0);
    }

    /** The ground alone; what was open closes. */
    public void begin() {
        if (!parts().isEmpty()) {
            String ground = parts().get(0).id();
            session.change(s -> s.withSelection(Selection.NONE).withTheme(parts.theme())
                    .withBuildUp(Optional.of(new BuildPlace(ground, Set.of(ground), s.beforeLed()))));
        }
    }

    /** The next part comes; after the last, nothing. */
    public void forward() {
        if (isOn() && at() + 1 < parts().size()) {
            to(at() + 1);
        }
    }

    /** The part that is told of goes again, and the one before is told of. */
    public void back() {
        if (isOn() && at() > 0) {
            to(at() - 1);
        }
    }

    public void first() {
        to(0);
    }

    public void last() {
        to(parts().size() - 1);
    }

    /** That part is told of, with all before it and none after it but what was brought by itself. */
    private void to(int index) {
        place.get().ifPresent(p -> {
            Set<String> shown = new LinkedHashSet<>(p.shown());
            for (int i = 0; i < parts().size(); i++) {
                String id = parts().get(i).id();
                if (i > Math.min(index, at()) && i <= Math.max(index, at())) {
                    if (index > at()) {
                        shown.add(id);
                    } else {
                        shown.remove(id);
                    }
                }
            }
            if (index == 0) {
                shown.retainAll(Set.of(parts().get(0).id()));
                shown.add(parts().get(0).id());
            }
            go(parts().get(index).id(), shown);
        });
    }

    private void go(String told, Set<String> shown) {
        session.change(s -> s.withBuildUp(s.buildUp().map(b -> new BuildPlace(told, shown, b.before()))));
    }

    /** Shows a part, which is told of then, or puts it away. @param index counted from 0; nothing for a part that is not there */
    public void toggle(int index) {
        if (isOn() && index >= 0 && index < parts().size()) {
            BuildPlace now = place.get().orElseThrow();
            String id = parts().get(index).id();
            Set<String> shown = new LinkedHashSet<>(now.shown());
            if (shown.remove(id)) {
                go(id.equals(now.at()) ? lastBefore(index, shown) : now.at(), shown);
            } else {
                shown.add(id);
                go(id, shown);
            }
        }
    }

    /** What was told of is put away: the last one below it that is shown is told of. */
    private String lastBefore(int index, Set<String> shown) {
        for (int i = index - 1; i > 0; i--) {
            if (shown.contains(parts().get(i).id())) {
                return parts().get(i).id();
            }
        }
        return parts().get(0).id();
    }

    /** Everything is as it was before; names that were hidden or told meanwhile stay so. */
    public void leave() {
        place.get().ifPresent(p -> session.restore(s -> s.lookingAs(p.before())));
    }
}
