package districtatlas.ui.tour;

import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.walk.AutoPlay;
import districtatlas.ui.walk.WalkModel;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a presenter's next and previous, start and end mean: whoever has wandered off is led back to the step before the tour goes on. FX
 * thread only.
 */
final class Playing {
    private final Desk desk;
    private final WalkModel model;
    private final BooleanSupplier moved;
    private final Runnable frame;
    private final AutoPlay auto;
    private final BooleanProperty overview = new SimpleBooleanProperty();
    private final BooleanProperty choice = new SimpleBooleanProperty();
    /** The key for closing ended it: one button of a clicker sends that and the key for a show in turn, however the tour was begun. */
    private boolean endedByKey;

    /**
     * @param moved whether the map was moved away from where the step has it
     * @param frame puts it there again
     */
    Playing(Desk desk, BooleanSupplier moved, Runnable frame) {
        this.desk = desk;
        this.model = desk.walk();
        this.moved = moved;
        this.frame = frame;
        this.auto = new AutoPlay(model, desk.messages().lang(), this::isElsewhere);
        desk.onClose(auto::close);
    }

    AutoPlay auto() {
        return auto;
    }

    /** Whether all steps are shown to choose from. */
    BooleanProperty overviewProperty() {
        return overview;
    }

    /** Whether the tours are shown to choose from. */
    BooleanProperty choiceProperty() {
        return choice;
    }

    private boolean isElsewhere() {
        return isAstray() || overview.get() || desk.cards().centredProperty().get() || desk.hall().coverProperty().get() != Cover.NONE || desk.hall().frozenProperty().get();
    }

    /** The step is on, and what is seen is not what it shows. */
    private boolean isAstray() {
        return model.isWalking() && (model.isAstray() || moved.getAsBoolean());
    }

    /** On, or back below 0; from elsewhere to the step one is at. */
    void step(int by) {
        if (desk.hall().coverProperty().get() != Cover.NONE) {
            desk.hall().coverProperty().set(Cover.NONE);
        } else if (desk.cards().centredProperty().get()) {
            desk.cards().closeAll();
        } else if (!model.isWalking() || isAstray()) {
            comeBack();
        } else {
            model.by(by);
        }
    }

    private void comeBack() {
        model.comeBack();
        frame.run();
        auto.arrived();
    }

    // ---- its beginning and its end --------------------------------------------------------------------------------

    /** The key for a show: from the first step; at the same step again when it was ended by its own key; nothing while it is on. */
    void show() {
        switch (model.stateProperty().get()) {
            case CLOSED -> {
                if (endedByKey) {
                    model.walkProperty().get().ifPresent(w -> model.go(w.at()));
                } else {
                    model.first();
                }
            }
            case PAUSED -> comeBack();
            case WALKING -> { }
        }
    }

    /** From where one is in the tour. */
    void showFromHere() {
        if (model.stateProperty().get() == WalkModel.State.CLOSED) {
            model.begin();
        } else {
            comeBack();
        }
    }

    void endByKey() {
        leave();
        endedByKey = true;
    }

    void leave() {
        endedByKey = false;
        model.leave();
    }

    /** The last tour, or what is on is left. */
    void toggle() {
        if (model.isWalking()) {
            leave();
        } else {
            model.begin();
        }
    }

    /** The tours to choose from where there are several; else as {@link #toggle}. */
    void toggleOrChoose() {
        if (model.stateProperty().get() == WalkModel.State.CLOSED && model.tours().all().size() > 1) {
            choice.set(true);
        } else {
            toggle();
        }
    }

    void play(String tour) {
        endedByKey = false;
        model.play(tour, 0);
    }
}
