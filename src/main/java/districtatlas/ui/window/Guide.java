package districtatlas.ui.window;

import districtatlas.coord.EastNorth;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.zone.ZonePanelModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Decides where a name or a click leads. FX thread only. */
final class Guide {
    private final MapSession session;
    private final Plan plan;
    private final ZonePanelModel panel;
    private final Framing framing;
    private final Map<String, EastNorth> namedPlaces;
    private final Consumer<String> openTerm;

    /** @param openTerm opens the note of a term */
    Guide(MapSession session, Plan plan, ZonePanelModel panel, Framing framing, Map<String, EastNorth> namedPlaces, Consumer<String> openTerm) {
        this.session = session;
        this.plan = plan;
        this.panel = panel;
        this.framing = framing;
        this.namedPlaces = namedPlaces;
        this.openTerm = openTerm;
    }

    void goTo(PlaceHit hit) {
        switch (hit.kind()) {
            case ZONE -> {
                session.selectionProperty().set(Selection.of(new ZoneId(hit.id())));
                framing.zone(new ZoneId(hit.id()));
            }
            case ITEM -> {
                ItemId item = new ItemId(hit.id());
                panel.openItemAtHome(item);
                framing.item(item);
            }
            case INDICATOR -> panel.openIndicator(hit.id());
            case PLACE -> Optional.ofNullable(namedPlaces.get(hit.id())).ifPresent(framing::place);
            case TERM -> openTerm.accept(hit.id());
        }
    }

    /** An item opens its row in the zone that is open, if it belongs there; a zone opens; nothing closes. */
    void click(MapPane.Click click) {
        List<ZoneId> zones = click.zones();
        if (!click.items().isEmpty()) {
            ItemId item = next(click.items());
            Optional<ZoneId> open = session.selection().zone().filter(z -> isListedIn(item, z));
            Optional<ZoneId> zone = open.or(() -> zones.stream().filter(z -> isListedIn(item, z)).findFirst());
            if (zone.isPresent()) {
                List<ZoneId> under = zones.contains(zone.get()) ? zones : List.of(zone.get());
                session.selectionProperty().set(new Selection(zone, under, Optional.of(item)));
            } else {
                panel.openItem(item);
            }
        } else if (zones.isEmpty()) {
            session.selectionProperty().set(Selection.NONE);
        } else {
            session.selectionProperty().set(new Selection(Optional.of(zones.get(0)), zones, Optional.empty()));
        }
    }

    /** Of several at one place the nearest; a click on one that is open already asks for the one below it. */
    private ItemId next(List<ItemId> items) {
        int open = session.selection().item().map(items::indexOf).orElse(-1);
        return items.get((open + 1) % items.size());
    }

    /** What is not drawn at this scale was not meant first: such zones step behind the others, and stay within reach. */
    List<ZoneId> seenFirst(List<ZoneId> zones) {
        return Stream.concat(zones.stream().filter(this::isDrawn), zones.stream().filter(z -> !isDrawn(z))).toList();
    }

    private boolean isDrawn(ZoneId zone) {
        String table = plan.zone(zone).map(z -> z.kind().key().replace('-', '_')).orElse("");
        double scale = session.viewport().scaleDenominator();
        return session.layersProperty().get().layers().stream().anyMatch(l -> l.id().table().equals(table) && l.isDrawnAt(scale));
    }

    private boolean isListedIn(ItemId item, ZoneId zone) {
        return plan.itemsOf(zone).stream().anyMatch(i -> i.id().equals(item));
    }
}
