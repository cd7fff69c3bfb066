package districtatlas.ui.feature;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import districtatlas.state.Subject;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.notes.NoteSubject;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Asking what is drawn on the map, by a click or by name: a card, and its shape lit up. FX thread only. */
public final class FeatureCapability implements Capability {
    private static final double BESIDE_PX = 40;

    private final Desk desk;
    private final FeatureModel model;
    private final FeatureCard card;
    private final BooleanBinding open;
    private final NotesAt notes;
    /** A card just opened may lie over what was clicked. */
    private boolean toUncover;

    /** @param layers what is known of the layer of a feature */
    public FeatureCapability(Desk desk, FeatureFinder finder, Function<FeatureRef, LayerFacts> layers) {
        this.desk = desk;
        this.notes = new NotesAt(desk);
        AtlasContent atlas = desk.atlas();
        CoordinateText coordinates = new CoordinateText(atlas.grid(), atlas.gridName().in(desk.messages().lang()), atlas.gridCode(), desk.messages());
        this.model = new FeatureModel(desk.session(), finder, new FeatureWords(atlas.plan(), atlas.drawn(), layers, coordinates, desk.messages(), i -> desk.matches().getValue().has(i)),
                new Surroundings());
        this.card = new FeatureCard(model.contentProperty(), desk.messages(), new CardDeeds(), this::notes);
        this.open = Bindings.createBooleanBinding(() -> model.contentProperty().get().isPresent(), model.contentProperty());
        desk.guide().setOnClick(model::click);
        desk.openings().follow(open, model::close);
        model.factsProperty().subscribe(f -> {
            desk.featureProperty().set(f);
            desk.map().litFeatureProperty().set(f.map(FeatureFacts::shape));
            toUncover = f.isPresent();
        });
    }

    private Node notes() {
        return model.factsProperty().get().map(f -> NoteSubject.feature(f.feature().layer(), f.feature().id(), f.name().in(desk.messages().lang()),
                desk.atlas().grid().toLonLat(f.place()))).map(notes::of).orElseGet(Region::new);
    }

    private final class Surroundings implements FeatureModel.Around {
        @Override
        public boolean isLine(ItemId item) {
            return desk.atlas().itemShapes().isLine(item);
        }

        @Override
        public boolean isNamed(FeatureRef feature) {
            return desk.map().isNamed(feature.layer(), feature.id());
        }

        @Override
        public boolean isRead(FeatureFacts feature) {
            return desk.map().written().has(feature.feature().layer(), feature.name().in(desk.messages().lang()));
        }

        @Override
        public List<ZoneId> zonesAt(EastNorth place) {
            return desk.map().pointer().zoneOrderProperty().get().apply(desk.atlas().shapes().at(place, 0));
        }

        @Override
        public boolean isEnclave(EastNorth place) {
            return desk.atlas().shapes().enclaveAt(place).isPresent();
        }

        @Override
        public void open(MapPointer.Click click) {
            desk.guide().open(click);
        }

        @Override
        public void openItem(ItemId item) {
            desk.guide().openItem(item);
        }

        @Override
        public void reveal(Extent extent) {
            desk.framing().reveal(extent);
        }
    }

    private final class CardDeeds implements FeatureCard.Deeds {
        @Override
        public void zoomTo() {
            model.factsProperty().get().ifPresent(f -> desk.framing().extent(f.extent()));
        }

        @Override
        public void copy() {
            model.contentProperty().get().ifPresent(c -> {
                SourceCard.copy(c.asText());
                desk.say(desk.messages().get("feature.copied", c.name()));
            });
        }

        @Override
        public void close() {
            model.close();
            desk.map().requestFocus();
        }

        @Override
        public void open(ThingId thing) {
            desk.guide().openThing(thing);
        }

        @Override
        public void open(Subject other) {
            model.open(other);
        }
    }

    /** After every layout: what was clicked is to be seen beside the card that explains it. */
    private void laidOut() {
        if (!toUncover || card.getParent().isNeedsLayout()) {
            return;
        }
        toUncover = false;
        Viewport view = desk.session().viewport();
        model.clicked().map(view::toScreen).map(at -> desk.map().localToScene(at.x(), at.y())).map(card::sceneToLocal)
                .filter(at -> at.getX() > -BESIDE_PX && at.getY() < card.getHeight() + BESIDE_PX)
                .ifPresent(at -> desk.map().navigation().goTo(view.pannedBy(-BESIDE_PX * 2 - at.getX(), 0)));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.feature-copy", "fth-copy", () -> new CardDeeds().copy()).on("Shortcut+C").when(open),
                UiAction.of("action.feature-zoom", "fth-maximize-2", () -> new CardDeeds().zoomTo()).when(open));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.passing(Spot.TOP_RIGHT, card));
    }

    @Override
    public void windowStands() {
        WhileInScene.afterLayout(card, this::laidOut);
    }
}
