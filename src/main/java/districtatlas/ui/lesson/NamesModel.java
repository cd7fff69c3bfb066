package districtatlas.ui.lesson;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.map.ZoneLayers;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.HiddenNames;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPointer.Click;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Names that are hidden from a class and told one by one. What a click tells is the name it lies on, written or not, or else that of the
 * smallest zone there whose name this map has. Knows no nodes. FX thread only.
 */
final class NamesModel {
    private final Session session;
    private final Plan plan;
    private final ZoneShapes shapes;
    private final Function<EastNorth, Optional<String>> nameAt;
    private final ReadOnlyObjectWrapper<HiddenNames> names = new ReadOnlyObjectWrapper<>(HiddenNames.NONE);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();

    /** @param nameAt the id of what is named at a place of the map, by the box of its name; empty for none */
    NamesModel(Session session, Plan plan, ZoneShapes shapes, Function<EastNorth, Optional<String>> nameAt) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        this.nameAt = nameAt;
        session.stateProperty().subscribe(this::follow);
    }

    private void follow(AtlasState now) {
        if (now.names().on()) {
            List<ZoneId> asked = asked();
            all.set(asked.size());
            left.set((int) asked.stream().filter(now.names()::hides).count());
        }
        names.set(now.names());
    }

    ReadOnlyObjectProperty<HiddenNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** How many of the names that this map has are still hidden. */
    ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** How many names this map has. */
    ReadOnlyIntegerProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    boolean isOn() {
        return session.state().names().on();
    }

    /** Zones whose names the map has at this scale; the district's own is no question. */
    private List<ZoneId> asked() {
        double scale = session.state().place().map(p -> p.in(1, 1).scaleDenominator()).orElseGet(() -> session.viewport().scaleDenominator());
        Set<String> named = ZoneLayers.named(session.layers().getValue(), scale);
        return plan.zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT && named.contains(z.kind().table()))
                .filter(z -> shapes.shape(z.id()).isPresent()).map(Zone::id).toList();
    }

    /** Hides all names, or none any more. What is open closes: its panel says a name. */
    void toggle() {
        boolean hide = !isOn();
        session.change(s -> hide ? s.withNames(HiddenNames.ALL).withSelection(Selection.NONE) : s.withNames(HiddenNames.NONE));
    }

    /** All can be read, and can be hidden again one by one. */
    void revealAll() {
        Set<ZoneId> zones = plan.zones().stream().map(Zone::id).collect(Collectors.toSet());
        session.change(s -> s.withNames(s.names().withRevealed(zones)));
    }

    /** Every name is asked for anew. */
    void hideAll() {
        session.change(s -> s.withNames(HiddenNames.ALL));
    }

    void reveal(ZoneId zone) {
        session.change(s -> s.withNames(s.names().with(zone, true)));
    }

    boolean hides(ZoneId zone) {
        return session.state().names().hides(zone);
    }

    /**
     * Tells the name that is meant, or hides it again.
     *
     * @return false where nothing is asked for, and the click is somebody else's
     */
    boolean click(Click click) {
        Optional<ZoneId> meant = isOn() ? meant(click) : Optional.empty();
        meant.ifPresent(z -> session.change(s -> s.withNames(s.names().toggled(z))));
        return meant.isPresent();
    }

    private Optional<ZoneId> meant(Click click) {
        List<ZoneId> asked = asked();
        return nameAt.apply(click.place()).map(ZoneId::new).filter(asked::contains)
                .or(() -> click.zones().stream().filter(asked::contains).findFirst());
    }
}
