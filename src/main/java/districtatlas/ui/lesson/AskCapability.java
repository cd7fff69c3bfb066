package districtatlas.ui.lesson;

import districtatlas.coord.EastNorth;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerFacts;
import districtatlas.state.Selection;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.MapTool;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.feature.FeatureFinder;
import districtatlas.ui.feature.GroundQuestion;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPointer.Click;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Cursor;

/** Asking by a click what anything on the map is, before a class: said large, and nothing opens. FX thread only. */
public final class AskCapability implements Capability {
    private static final String MODE = "asking";

    private final Desk desk;
    private final AskModel model;
    private final AnswerCard card;
    private final BooleanBinding armed;
    private final BooleanBinding toTell;
    private final GroundQuestion ground;
    private final MapTool tool = new MapTool() {
        @Override
        public void click(EastNorth place) {
            click(new Click(place, List.of(), List.of(), desk.map().pointer().zoneOrderProperty().get().apply(desk.atlas().shapes().at(place, 0))));
        }

        @Override
        public void click(Click click) {
            model.click(click);
        }

        @Override
        public void clickAgain(EastNorth place) {
            model.reveal();
        }

        @Override
        public void begin() {
            desk.session().change(s -> s.withSelection(Selection.NONE));
            desk.say(desk.messages().get("ask.how"));
        }

        @Override
        public void end() {
            ground.forget();
            model.forget();
        }

        @Override
        public Cursor cursor() {
            return Cursor.HAND;
        }
    };

    /** @param layers what is known of the layer of a feature */
    public AskCapability(Desk desk, FeatureFinder finder, Function<FeatureRef, LayerFacts> layers) {
        this.desk = desk;
        AtlasContent atlas = desk.atlas();
        this.ground = new GroundQuestion(desk, finder);
        NamesModel names = new NamesModel(desk.session(), atlas.plan(), atlas.shapes(), p -> Optional.empty());
        this.model = new AskModel(new AnswerWords(atlas.plan(), atlas.shapes(), atlas.itemShapes(), layers, desk.messages()), ground::ask, atlas.itemShapes()::isLine, names);
        this.card = new AnswerCard(model, desk.messages(), desk.cards(), desk.session()::viewport);
        desk.hall().mirror(Spot.BESIDE_BAND, at -> {
            AnswerCard there = new AnswerCard(model, at.messages(), desk.cards(), at.session()::viewport);
            at.session().viewportProperty().subscribe(v -> there.fit(v.width(), v.height()));
            return there;
        });
        this.armed = Bindings.createBooleanBinding(() -> desk.toolProperty().get().filter(tool::equals).isPresent(), desk.toolProperty());
        this.toTell = armed.and(model.askingProperty());
        model.answerProperty().subscribe((before, now) -> desk.map().litFeatureProperty().set(now.flatMap(Answer::shape)));
        desk.session().stateProperty().subscribe((before, now) -> {
            if (armed.get() && !now.selection().isEmpty() && before.selection().isEmpty()) {
                desk.arm(null);         // something was opened by other means: the question is answered
            }
        });
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.ask", "fth-help-circle", () -> desk.arm(armed.get() ? null : tool)).on("Shift+A"),
                UiAction.of("action.ask-reveal", "fth-eye", model::reveal).on("R").inMode(MODE).when(toTell));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.passing(Spot.TOP_RIGHT, card));
    }

    @Override
    public void windowStands() {
        WhileInScene.follow(card, scene -> scene.widthProperty().subscribe(w -> card.fit(scene.getWidth(), scene.getHeight()))
                .and(scene.heightProperty().subscribe(h -> card.fit(scene.getWidth(), scene.getHeight()))));
    }
}
