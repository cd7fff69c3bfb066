package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The names of the items under the pointer, else of the zone where the map itself does not say it, beside the pointer and at once. */
public final class PointerName extends Pane {
    private static final int MOST_ITEMS = 5;

    private final Session session;
    private final ObservableValue<List<ItemId>> items;
    private final Plan plan;
    private final Messages messages;
    private final Predicate<ZoneId> isNamed;
    private final Label name = Words.whole("", "pointer-name");

    /**
     * @param items   whose marks are under the pointer, the nearest first
     * @param isNamed whether the map shows that zone's name already
     */
    public PointerName(Session session, ObservableValue<Optional<EastNorth>> pointer, ObservableValue<List<ItemId>> items, Plan plan,
                       Predicate<ZoneId> isNamed, Messages messages) {
        this.isNamed = isNamed;
        this.session = session;
        this.items = items;
        this.plan = plan;
        this.messages = messages;
        getStyleClass().setAll("pointer-layer");
        setMouseTransparent(true);
        name.setVisible(false);
        getChildren().add(name);
        session.hoveredProperty().subscribe(z -> show(z, pointer.getValue()));
        items.subscribe(i -> show(session.hoveredProperty().get(), pointer.getValue()));
        pointer.subscribe(p -> show(session.hoveredProperty().get(), p));
        session.keptNames().subscribe((before, now) -> name.setVisible(false));      // until the pointer moves: what it said may be said no more
        session.viewportProperty().subscribe(v -> pointer.getValue().filter(p -> name.isVisible()).ifPresent(this::stand));
    }

    private void show(Optional<ZoneId> zone, Optional<EastNorth> place) {
        Optional<String> text = namesOfItems(place).or(() -> zone.filter(isNamed.negate()).flatMap(plan::zone)
                .map(z -> session.keptNames().getValue().has(z.id()) ? messages.get("names.kept") : z.name().in(messages.lang())));
        name.setVisible(text.isPresent() && place.isPresent());
        if (name.isVisible()) {
            name.setText(text.get());
            name.applyCss();
            name.autosize();
            stand(place.get());
        }
    }

    /** One a line: things at one place are all named, not only the one on top. */
    private Optional<String> namesOfItems(Optional<EastNorth> place) {
        String names = items.getValue().stream().flatMap(i -> plan.item(i).stream()).limit(MOST_ITEMS)
                .map(i -> i.name().in(messages.lang())).map(n -> isKept(n, place) ? messages.get("names.kept") : n).collect(Collectors.joining("\n"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private boolean isKept(String words, Optional<EastNorth> place) {
        return place.filter(p -> session.keptNames().getValue().hides("", words, p)).isPresent();
    }

    private void stand(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        double x = at.x() + 18 + name.getWidth() > getWidth() ? at.x() - 12 - name.getWidth() : at.x() + 18;
        double y = at.y() + 20 + name.getHeight() > getHeight() ? at.y() - 12 - name.getHeight() : at.y() + 20;
        name.relocate(Math.round(x), Math.round(y));
    }
}
