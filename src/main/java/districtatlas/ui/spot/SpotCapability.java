package districtatlas.ui.spot;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.HomeScale;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.notes.NoteSubject;
import districtatlas.ui.notes.NotesAt;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Asking where a spot is, by the map's other button or by a coordinate typed into the search: a mark, and a card to copy from. FX thread only. */
public final class SpotCapability implements Capability {
    private static final double SURROUNDINGS_METRES = 1_500;

    private final Desk desk;
    private final SpotWords words;
    private final BooleanBinding open;
    private final NotesAt notes;

    public SpotCapability(Desk desk) {
        this.desk = desk;
        this.notes = new NotesAt(desk);
        AtlasContent atlas = desk.atlas();
        this.words = new SpotWords(atlas.plan(), p -> desk.map().pointer().zoneOrderProperty().get().apply(atlas.shapes().at(p, 0)),
                new CoordinateText(atlas.grid(), atlas.gridName().in(desk.messages().lang()), atlas.gridCode(), desk.messages()), desk.messages());
        this.open = Bindings.createBooleanBinding(() -> desk.session().selection().spot().isPresent(), desk.session().selectionValue());
        desk.map().pointer().onAskProperty().set(this::ask);
        desk.openings().follow(open, this::close);
    }

    /** While something leads through the atlas, or a tool is armed, the other button means nothing. */
    private void ask(EastNorth place) {
        if (!desk.ledProperty().get() && desk.toolProperty().get().isEmpty()) {
            desk.guide().openSpot(place);
        }
    }

    private void close() {
        Selection now = desk.session().selection();
        desk.session().select(now.zone().isEmpty() ? Selection.NONE : now.withoutThing());
    }

    private final class CardDeeds implements SpotCard.Deeds {
        @Override
        public void zoomTo() {
            double metres = HomeScale.aroundMetres(SURROUNDINGS_METRES, desk.atlas().home());
            desk.session().selection().spot().ifPresent(s -> desk.map().navigation().fit(Extent.around(s, metres, metres)));
        }

        @Override
        public void copy(String text) {
            SourceCard.copy(text);
            desk.say(desk.messages().get("spot.copied", text.replace("\n", " · ").replace("\t", " ")));
        }

        @Override
        public void close() {
            SpotCapability.this.close();
            desk.map().requestFocus();
        }

        @Override
        public void open(ZoneId zone) {
            desk.guide().openThing(zone);
        }
    }

    /** A note about the spot is pinned there. */
    private Node notes() {
        return desk.session().selection().spot().map(desk.atlas().grid()::toLonLat).map(NoteSubject::place).map(notes::of).orElseGet(Region::new);
    }

    private EastNorth here() {
        return desk.map().pointer().placeProperty().get().orElseGet(desk.map().navigation()::middlePlace);
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.spot", "fth-crosshair", () -> ask(here())).on("Shift+F10", "CONTEXT_MENU").when(desk.ledProperty().not()),
                UiAction.of("action.spot-copy", "fth-copy",
                        () -> desk.session().selection().spot().ifPresent(s -> new CardDeeds().copy(words.of(s).asText()))).when(open));
    }

    @Override
    public List<Overlay> overlays() {
        ObservableValue<Optional<SpotContent>> content = desk.session().selectionValue().map(s -> s.spot().map(words::of));
        return List.of(Overlay.at(Spot.MAP, new SpotMark(desk.session())),
                Overlay.passing(Spot.TOP_RIGHT, new SpotCard(content, desk.messages(), new CardDeeds(), this::notes)));
    }
}
