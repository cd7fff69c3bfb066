package districtatlas.ui.feature;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPointer.Click;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is asked of the drawn ground: decides what a click means, and has the words of the feature that the session says is open. The
 * ground answers later; whatever was clicked or opened meanwhile overtakes it. Knows no nodes. FX thread only.
 */
final class FeatureModel {
    /** What the window knows and does besides. */
    interface Around {
        /** Whether an item of the plan is drawn as a line. */
        boolean isLine(ItemId item);

        /** Whether the feature's own name can be read on the map now. */
        boolean isNamed(FeatureRef feature);

        /** Whether such a name of its layer can be read on the map now, on whichever piece of it. */
        boolean isRead(FeatureFacts feature);

        List<ZoneId> zonesAt(EastNorth place);

        /** Whether the place lies in the midst of the district and yet in no zone. */
        boolean isEnclave(EastNorth place);

        /** What a click opens where no feature is asked for. */
        void open(Click click);

        void openItem(ItemId item);

        /** Frames what is not wholly to be seen. */
        void reveal(Extent extent);
    }

    private final Session session;
    private final FeatureFinder finder;
    private final FeatureWords words;
    private final Around around;
    private final ReadOnlyObjectWrapper<Optional<FeatureFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FeatureContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Where it was clicked; empty when it was opened otherwise. */
    private Optional<EastNorth> clicked = Optional.empty();
    /** Counts clicks and selections: an answer to an earlier one comes too late. */
    private int asked;
    private boolean choosing;

    FeatureModel(Session session, FeatureFinder finder, FeatureWords words, Around around) {
        this.session = session;
        this.finder = finder;
        this.words = words;
        this.around = around;
        follow(false);
        session.filter().subscribe((before, now) -> facts.get().ifPresent(f -> show(f, false)));
        session.selectionValue().subscribe((before, now) -> follow(!session.isFollowing() && !choosing));
    }

    /** What the card says; empty while no feature is open. */
    ReadOnlyObjectProperty<Optional<FeatureContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The open feature. */
    ReadOnlyObjectProperty<Optional<FeatureFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    Optional<EastNorth> clicked() {
        return clicked;
    }

    // ---- a click --------------------------------------------------------------------------------------------------

    /**
     * A mark of the plan opens at once; so does a zone where nothing is drawn that may have a name. An enclave has no zone to open and says
     * what it is, whether its name is to be read or not.
     */
    void click(Click click) {
        int mine = ++asked;
        Optional<FeatureRef> enclave = click.features().stream().filter(f -> finder.isArea(f) && around.isEnclave(click.place())).findFirst();
        List<FeatureRef> candidates = click.features().stream().filter(finder::mayBeNamed)
                .filter(f -> !finder.isArea(f) || finder.isAsked(f) || around.isNamed(f) || enclave.equals(Optional.of(f))).toList();
        boolean isMark = !click.items().stream().allMatch(around::isLine);
        if (isMark || candidates.isEmpty()) {
            around.open(click);
        } else {
            finder.find(candidates, found -> {
                if (mine == asked) {
                    answer(click, Here.of(found, click.items(), click.zones()));
                }
            });
        }
    }

    private void answer(Click click, Here here) {
        Optional<FeatureFacts> brought = here.features().stream().filter(f -> finder.isAsked(f.feature())).findFirst();
        brought.or(() -> here.asked(around::isLine, around::isRead)).ifPresentOrElse(f -> choose(f.feature(), here, Optional.of(click.place())), () -> around.open(click));
    }

    private void choose(FeatureRef feature, Here here, Optional<EastNorth> at) {
        finder.remember(feature, here);
        clicked = at;
        choosing = true;
        try {
            session.change(s -> s.withSelection(s.selection().with(new Subject.OfFeature(feature))));
        } finally {
            choosing = false;
        }
        facts.get().filter(f -> f.feature().equals(feature)).ifPresent(f -> show(f, false));       // the same again, met elsewhere
    }

    // ---- what is open ---------------------------------------------------------------------------------------------

    private void follow(boolean reveals) {
        int mine = ++asked;
        clicked = choosing ? clicked : Optional.empty();
        Optional<FeatureRef> open = session.selection().feature();
        Optional<FeatureFacts> known = open.flatMap(this::known);
        if (open.isEmpty()) {
            facts.set(Optional.empty());
            content.set(Optional.empty());
        } else if (known.isPresent()) {
            show(known.get(), reveals);
        } else {
            finder.find(List.of(open.get()), found -> {
                if (mine == asked) {
                    found.stream().findFirst().ifPresentOrElse(f -> show(f, reveals), () -> session.restore(s -> s.withSelection(closed())));
                }
            });
        }
    }

    private Optional<FeatureFacts> known(FeatureRef feature) {
        Predicate<FeatureFacts> isIt = f -> f.feature().equals(feature);
        return facts.get().filter(isIt).or(() -> finder.here(feature).flatMap(h -> h.features().stream().filter(isIt).findFirst()));
    }

    private void show(FeatureFacts open, boolean reveals) {
        Here here = finder.here(open.feature()).orElseGet(() -> new Here(List.of(open), List.of(),
                open.shape().getDimension() == 0 ? around.zonesAt(open.place()) : List.of()));
        facts.set(Optional.of(open));
        content.set(Optional.of(words.of(open, here, session.selection().zone())));
        if (reveals) {
            around.reveal(open.extent());
        }
    }

    /** Something else at the same place. */
    void open(Subject other) {
        Optional<Here> here = facts.get().flatMap(f -> finder.here(f.feature()));
        if (other instanceof Subject.OfFeature feature) {
            choose(feature.feature(), here.orElse(new Here(List.of(), List.of(), List.of())), clicked);
        } else if (other instanceof Subject.OfItem item) {
            around.openItem(item.item());
        } else if (other instanceof Subject.OfZone zone) {
            session.select(Selection.ofZones(here.map(Here::zones).filter(z -> z.contains(zone.zone())).orElse(List.of(zone.zone()))));
        }
    }

    void close() {
        session.select(closed());
    }

    private Selection closed() {
        return session.selection().zone().isEmpty() ? Selection.NONE : session.selection().withoutThing();
    }
}
