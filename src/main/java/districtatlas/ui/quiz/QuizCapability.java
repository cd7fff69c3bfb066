package districtatlas.ui.quiz;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.map.ShownZones;
import districtatlas.ui.quiz.QuizShown.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/**
 * A quiz about the district on the whole window: the map at the left shows the same view for all questions of a kind and flies to the answer
 * once it is given. FX thread only.
 */
public final class QuizCapability implements Capability {
    /** How much more than the zones is seen when an answer is told, and than the district when it is asked. */
    private static final double TOLD_AROUND = 1.8;
    private static final double ASKED_AROUND = 1.02;

    private final Desk desk;
    private final Consumer<QuizOrder> save;
    private final Executor aside;
    private final Executor fx;
    private final QuizModel model;
    private final QuizColumn column;
    private final BooleanBinding on;
    private Optional<QuizGround> ground = Optional.empty();
    private Optional<QuizCard> card = Optional.empty();
    private boolean toFrame;
    private boolean toReturn;
    private boolean stands;
    /** What comes back to the map when the quiz is left. */
    private Optional<Extent> fittedBefore = Optional.empty();
    private List<ItemId> pickedBefore = List.of();

    /**
     * @param save  writes questions where the teacher wants them
     * @param aside measures the district, which takes a moment the first time
     * @param fx    leads back to the window
     */
    public QuizCapability(Desk desk, Consumer<QuizOrder> save, Executor aside, Executor fx) {
        this.desk = desk;
        this.save = save;
        this.aside = aside;
        this.fx = fx;
        this.model = new QuizModel(desk.session(), desk.messages(), desk.atlas().theme(Optional.empty()).id());
        this.column = QuizColumn.toPlay(model, desk.messages(), desk.cards());
        this.on = Bindings.createBooleanBinding(model::isOn, model.shownProperty());
        model.shownProperty().subscribe(this::changed);
        desk.hall().mirror(Spot.MAP, at -> new QuizTags(model, at.session()));
        desk.hall().mirror(Spot.COLUMN, at -> QuizColumn.toRead(model, at.messages()));
        desk.map().pointer().settingPointsProperty().subscribe((before, now) -> {
            if (model.isOn() && !now) {
                desk.map().pointer().settingPointsProperty().set(true);     // a pen was put away
            }
        });
        desk.openings().followLeading(on, model::leave);
        desk.onLanguage(model::leave);
        desk.onClose(model::leave);
    }

    // ---- choosing -------------------------------------------------------------------------------------------------

    private void open() {
        if (ground.isPresent()) {
            show(ground.get());
            return;
        }
        aside.execute(() -> {
            QuizGround made = new QuizGround(desk.atlas().plan(), desk.atlas().shapes(), desk.atlas().places());
            fx.execute(() -> show(made));
        });
    }

    private void show(QuizGround of) {
        ground = Optional.of(of);
        QuizCard shown = card.orElseGet(() -> new QuizCard(new QuizWish(of), this::begin, save, desk.cards()::close, desk.messages()));
        card = Optional.of(shown);
        desk.cards().showCentred(shown);
        shown.takeFocus();
    }

    private void begin(QuizOrder order, QuizTeams teams) {
        ground.ifPresent(g -> model.begin(g, order, teams));
    }

    // ---- playing --------------------------------------------------------------------------------------------------

    private void changed(QuizShown before, QuizShown now) {
        if (now.isOn() && !before.isOn()) {
            fittedBefore = desk.map().navigation().asFitted();
            pickedBefore = desk.map().pickedProperty().get();
            desk.cards().closeAll();
            desk.map().pickedProperty().set(List.of());
            desk.ledProperty().set(true);
            desk.arm(null);
            desk.map().pointer().settingPointsProperty().set(true);     // nothing is told of what is under the pointer
        }
        if (!now.isOn() && before.isOn()) {
            desk.cards().closeAll();
            desk.map().pickedProperty().set(pickedBefore);
            desk.map().shownZonesProperty().set(ShownZones.NONE);
            desk.map().wordsProperty().set(true);
            desk.ledProperty().set(false);
            desk.map().pointer().settingPointsProperty().set(desk.toolProperty().get().isPresent());
            toFrame = false;
            toReturn = fittedBefore.isPresent();
        }
        if (now.isOn()) {
            desk.map().pointer().forget();
            desk.map().shownZonesProperty().set(lit(now));
            desk.map().wordsProperty().set(now.phase() != Phase.ASKING || !now.turn().map(QuizPlay.Turn::wordless).orElse(false));
            toFrame = true;
        }
        if (stands && column.getParent() != null) {
            column.getParent().requestLayout();
        }
    }

    private static Optional<ItemId> site(QuizPlay.Turn turn) {
        return turn.question().about() instanceof ItemId item ? Optional.of(item) : Optional.empty();
    }

    /** Asked of a place, all that are offered light up alike; asked for a name, the one. */
    private static ShownZones lit(QuizShown now) {
        Optional<QuizQuestion> question = now.turn().map(QuizPlay.Turn::question);
        if (question.isEmpty()) {
            return ShownZones.NONE;
        }
        if (now.phase() == Phase.TOLD) {
            return new ShownZones(now.told(), false, now.turn().flatMap(QuizCapability::site).map(List::of).orElse(List.of()));
        }
        return switch (question.get().kind()) {
            case FIND -> new ShownZones(question.get().choices(), true, List.of());
            case NAME -> ShownZones.of(question.get().answer());
            default -> ShownZones.NONE;
        };
    }

    private boolean answers(MapPointer.Click click) {
        if (model.isOn()) {
            model.point(click.place());
        }
        return model.isOn();
    }

    /** After every layout: before, nobody knows what the column covers. */
    private void laidOut() {
        if (!toFrame && !toReturn || !stands) {
            return;
        }
        if (column.getParent().isNeedsLayout()) {
            column.getParent().requestLayout();        // what asks for a layout while one is made is else not heard
        } else if (toReturn) {
            toReturn = false;
            fittedBefore.ifPresent(desk.map().navigation()::fit);
        } else {
            toFrame = false;
            boolean tells = model.now().phase() == Phase.TOLD;
            desk.framing().zones(tells ? model.now().told() : whole(), tells ? TOLD_AROUND : ASKED_AROUND);
        }
    }

    private List<ZoneId> whole() {
        return desk.atlas().plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(Zone::id).toList();
    }

    private void resized() {
        if (model.isOn() && desk.map().navigation().isAsFitted()) {
            toFrame = true;
            column.getParent().requestLayout();
        }
    }

    // ---- the window -----------------------------------------------------------------------------------------------

    @Override
    public List<UiAction> actions() {
        BooleanBinding off = on.not();
        List<UiAction> play = QuizActions.of(model, column, desk.cards().centredProperty(), () -> desk.say(desk.messages().get("quiz.not-now")));
        ArrayList<UiAction> all = new ArrayList<>(List.of(UiAction.of("action.quiz", "fth-help-circle", this::open).when(off)));
        all.addAll(play);
        return List.copyOf(all);
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.MAP, new QuizTags(model, desk.session())), Overlay.at(Spot.COLUMN, column));
    }

    @Override
    public void windowStands() {
        stands = true;
        desk.guide().askFirst(this::answers);       // all others have been added by now: clicks answer and open nothing
        WhileInScene.afterLayout(column, this::laidOut);
        WhileInScene.follow(column, scene -> scene.widthProperty().subscribe((before, now) -> resized())
                .and(scene.heightProperty().subscribe((before, now) -> resized())));
    }
}
