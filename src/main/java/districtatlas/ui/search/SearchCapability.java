package districtatlas.ui.search;

import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.ItemId;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finding anything by a part of its name. While something leads, the field is there only as long as it is used. FX thread only. */
public final class SearchCapability implements Capability {
    private final Desk desk;
    private final SearchModel model;
    private final SearchBox box;
    private final Consumer<PlaceHit> chosen;

    public SearchCapability(Desk desk) {
        this.desk = desk;
        SpotHits spots = new SpotHits(desk.atlas(), desk.messages());
        FilterHits filters = new FilterHits(desk);
        this.model = new SearchModel((text, most) -> spots.isFar(text) ? List.of()      // no name: its digits would be found in many
                : Stream.of(filters.search(text), spots.search(text), desk.atlas().gazetteer().search(text, most)).flatMap(List::stream).limit(most).toList(),
                spots::isFar);
        this.chosen = hit -> {
            if (!filters.choose(hit)) {
                desk.guide().goTo(hit);
            }
        };
        this.box = new SearchBox(model, desk.messages(), chosen, desk.map()::requestFocus);
        desk.ledProperty().subscribe(led -> box.setVisible(!led));
        model.openProperty().subscribe((before, open) -> {
            if (!open) {
                box.setVisible(!desk.ledProperty().get());
            }
        });
        desk.session().filter().subscribe((before, now) -> again());
        desk.session().selectionValue().subscribe((before, now) -> {
            if (now.isEmpty()) {
                model.picks().queryProperty().set("");
            }
        });
    }

    /** What is marked as outside is so by the filter that holds. */
    private void again() {
        boolean open = model.openProperty().get();
        String asked = model.picks().queryProperty().get();
        model.picks().queryProperty().set("");
        model.picks().queryProperty().set(asked);
        if (!open) {
            model.close();
        }
    }

    private boolean isOutside(PlaceHit hit) {
        return hit.kind() == PlaceHit.Kind.ITEM && !desk.matches().getValue().has(new ItemId(hit.id()));
    }

    private void begin() {
        box.setVisible(true);
        box.begin();
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.search", "fth-search", this::begin).on("Shortcut+F", "SLASH"));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.TOP, box), Overlay.at(Spot.DROP, new SearchResults(model, desk.messages(), this::isOutside,
                words -> desk.session().keptNames().getValue().areSaidBy(words), chosen)));
    }
}
