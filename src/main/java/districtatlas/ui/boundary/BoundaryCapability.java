package districtatlas.ui.boundary;

import districtatlas.ask.boundary.SwapWords;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.Boundaries;
import districtatlas.plan.words.BoundaryWords;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.UiAction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Putting official boundaries in the place of the atlas's own, and seeing that it is so. FX thread only. */
public final class BoundaryCapability implements Capability {
    private final Desk desk;
    private final BoundaryWork work;
    private final BoundaryModel model;
    private final KeptSwap kept;
    private final SwapWords words;
    private final Button chip = Links.chip("", this::open);
    private final StackPane notice = new StackPane(chip);

    /**
     * @param kept     outlives this desk
     * @param aside    reads and writes
     * @param fxThread hears of it
     */
    public BoundaryCapability(Desk desk, BoundaryWork work, KeptSwap kept, Executor aside, Executor fxThread) {
        this.desk = desk;
        this.work = work;
        this.kept = kept;
        this.words = new SwapWords(desk.atlas().plan(), desk.messages());
        this.model = new BoundaryModel(work, desk.notebook(), desk.undo(), kept, aside, fxThread, desk.messages());
        chip.setId("boundary-chip");
        chip.setGraphic(new Icon("fth-layers"));
        chip.setWrapText(true);
        chip.setMinSize(0, Button.USE_PREF_SIZE);
        notice.getStyleClass().setAll("floating", "notice", "file-notice");
        show(desk.atlas().plan().boundaries());
    }

    /** Of the atlas that this desk shows: while another is opened, what is seen still holds. */
    private void show(Boundaries boundaries) {
        notice.setVisible(boundaries.swapped());
        chip.setText(desk.messages().get("boundary.notice", new BoundaryWords(desk.messages()).state(boundaries)));
    }

    private void open() {
        Optional<BoundarySet> active = model.active();
        if (active.isPresent()) {
            model.report(report -> showDone(report, false));
        } else {
            choose();
        }
    }

    private void choose() {
        work.toOpen().ifPresent(file -> {
            model.open(file);
            desk.cards().showCentred(new BoundaryCard(model, words, desk.atlas(), this::swap, desk.cards()::close, desk.messages()));
        });
    }

    private void swap() {
        desk.cards().close();
        if (model.swap()) {
            desk.say(desk.messages().get("boundary.opening"));
        }
    }

    private void remove() {
        desk.cards().close();
        model.remove();
    }

    private void showDone(SwapReport report, boolean fresh) {
        desk.cards().showCentred(new SwappedCard(report, fresh, words, desk.atlas(), new SwappedCard.Deeds(() -> model.save(report, desk::say), () -> {
            desk.cards().close();
            choose();
        }, this::remove), desk.cards()::close, desk.messages()));
    }

    @Override
    public void windowStands() {
        kept.take().ifPresent(report -> showDone(report, true));
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.boundary", "fth-layers", desk.unlessLed("action.boundary", this::open)));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.notice(Spot.BOTTOM_RIGHT, Floating.kept(notice)));
    }
}
