package districtatlas.ui.board.actual;

import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Series;
import districtatlas.ask.check.ActualScope;
import districtatlas.ask.check.CheckWords;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.base.Messages;
import districtatlas.notebook.AboutWords;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notebook.Drafts;
import districtatlas.ui.notes.Following;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What every part of the mid-term check in the window is made with. FX thread only. */
public final class ActualsAt {
    private final Desk desk;
    private final ActualsModel model;
    private final ActualDeeds deeds;
    private final CheckWords words;
    private final BoardWords board;
    private final AboutWords about;

    public ActualsAt(Desk desk) {
        this.desk = desk;
        this.model = new ActualsModel(desk.atlas().plan(), desk.notebook());
        this.about = new AboutWords(desk.atlas().plan(), desk.messages());
        this.deeds = new ActualDeeds(desk.notebook(), desk.undo(), a -> about.name(a) + " " + a.year());
        this.words = new CheckWords(desk.messages());
        this.board = new BoardWords(desk.atlas().plan(), desk.messages());
        desk.onClose(model.follow());
    }

    /**
     * The actual values of a series with the verdict, and the form while one is entered; nothing while there is neither.
     *
     * @param back where the keys go when the form is left
     */
    public Region of(Series series, Runnable back) {
        return new ActualsBlock(this, series, back);
    }

    /** What came of a figure of the plan, in a line for its row elsewhere; shows nothing while nobody has entered it. */
    public Region brief(String figure) {
        Label line = Words.wrapped("", "row-actual");
        Optional<Target> target = plan().targets().stream().filter(t -> t.figure().id().equals(figure) && t.figure().role().isAim()).findFirst();
        Following.of(line, model.checkProperty(), () -> {
            Optional<CheckedTarget> checked = target.flatMap(t -> ActualScope.of(t.figure().scope()).flatMap(s -> model.check().of(t.indicator().id(), s)))
                    .filter(c -> c.target().equals(target.map(Target::figure)));
            line.setText(checked.map(c -> messages().get("actual.row", words.said(c.indicator(), c.actual()), words.verdict(c.verdict()))).orElse(""));
            line.setVisible(checked.isPresent());
            line.setManaged(checked.isPresent());
        });
        return line;
    }

    /** Begins to enter one, or goes on with what was begun. */
    public void enter(Series series) {
        whyNot().ifPresentOrElse(desk::say, () -> drafts().begin(ActualDraft.key(series), ""));
    }

    public ActualsModel model() {
        return model;
    }

    public CheckWords words() {
        return words;
    }

    ActualDeeds deeds() {
        return deeds;
    }

    BoardWords board() {
        return board;
    }

    AboutWords about() {
        return about;
    }

    public Desk desk() {
        return desk;
    }

    Messages messages() {
        return desk.messages();
    }

    Plan plan() {
        return desk.atlas().plan();
    }

    Drafts drafts() {
        return desk.notebook().drafts();
    }

    /** Why nothing can be entered now; empty when it can. */
    Optional<String> whyNot() {
        return desk.notebook().canWrite() ? Optional.empty()
                : Optional.of(desk.notebook().keeping().why().map(w -> w.detailIn(messages())).orElse(messages().get("notes.reading")));
    }
}
