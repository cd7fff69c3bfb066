package districtatlas.ui.board;

import districtatlas.ask.board.Series;
import districtatlas.plan.Target;
import districtatlas.plan.words.SourceWords;
import districtatlas.ui.board.actual.ActualsAt;
import districtatlas.ui.board.actual.CheckExport;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.table.TableExport;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Reading the indicators through the years: a sheet over the map. It is made when it is first opened; in a walk it waits. FX thread only. */
public final class BoardCapability implements Capability {
    private final Desk desk;
    private final BoardModel model;
    private final ActualsAt actuals;
    private final CheckExport export;
    private final BooleanProperty open = new SimpleBooleanProperty();
    /** Empty before it is first opened: a start does not wait for it. */
    private Optional<BoardSheet> sheet = Optional.empty();

    public BoardCapability(Desk desk) {
        this.desk = desk;
        this.model = new BoardModel(desk.atlas().plan(), desk.atlas().gazetteer(), desk.messages());
        this.actuals = new ActualsAt(desk);
        this.export = new CheckExport(desk, actuals.model());
        actuals.model().checkProperty().subscribe(check -> model.wholeProperty().set(actuals.model().board()));
        desk.guide().setBoard(this::openAt);
        desk.guide().setActual(actuals::brief);
        desk.cards().centredProperty().subscribe(centred -> {
            if (!centred) {
                open.set(false);
                model.shrink();
            }
        });
        desk.openings().follow(model.largeProperty().map(Optional::isPresent), this::closeLast);
    }

    public BoardModel model() {
        return model;
    }

    private void closeLast() {
        if (desk.cards().topProperty().get().equals(sheet)) {
            model.shrink();
        } else {
            desk.cards().close();           // a note that lies on it
        }
    }

    private void toggle() {
        if (open.get()) {
            desk.cards().closeAll();
            desk.map().requestFocus();
        } else {
            open();
        }
    }

    private void open() {
        if (sheet.isEmpty()) {
            TableExport rows = new TableExport(desk, model::table, model::about);
            BoardContext context = new BoardContext(model, desk.atlas().years(), new SourceWords(desk.atlas().plan().documentTitle(), desk.messages()),
                    desk.messages(), desk.cards(), this::lead, actuals);
            sheet = Optional.of(new BoardSheet(context, f -> rows.ask(f, desk.map().getScene().getWindow()), this::toggle, new CheckLine(model, actuals, export::ask)));
        }
        desk.cards().showCentred(sheet.get());
        open.set(true);
        sheet.get().focus();
    }

    private void openAt(String figure) {
        if (desk.ledProperty().get()) {
            return;
        }
        model.goTo(figure);
        open();
    }

    /** Leaves for the map and the panel where the series stands. */
    private void lead(Series series) {
        model.atProperty().set(Optional.of(series.id()));
        desk.cards().closeAll();
        series.points().stream().flatMap(p -> p.figure().stream()).findFirst().ifPresent(f -> desk.guide().openFigure(new Target(series.indicator(), f)));
        desk.say(desk.messages().get("board.left"));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.board", "fth-bar-chart", desk.unlessLed("action.board", this::toggle)).on("I")
                .onRail(new RailPlace(RailPlace.Part.MODE, "mode-board", desk.messages().get("rail.board"), open)),
                UiAction.of("action.midterm", "fth-check-square", desk.unlessLed("action.midterm", export::ask)).on("Shift+I"));
    }
}
