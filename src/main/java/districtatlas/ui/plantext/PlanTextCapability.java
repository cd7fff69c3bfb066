package districtatlas.ui.plantext;

import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.source.Cited;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;

/** Showing the plan's own lines in the notes on sources, from a file of the reader's. FX thread only. */
public final class PlanTextCapability implements Capability {
    private final Desk desk;
    private final Supplier<Optional<Path>> askForFile;
    private final PlanTextModel model;

    /** @param askForFile lets the reader choose a file; empty when the reader would rather not */
    public PlanTextCapability(Desk desk, Supplier<Optional<Path>> askForFile, Executor worker, Executor fxThread) {
        this.desk = desk;
        this.askForFile = askForFile;
        this.model = new PlanTextModel(desk.atlas().plan(), desk.settings(), desk.messages(), desk::say, worker, fxThread);
        desk.cards().topProperty().subscribe(this::fill);
        model.textProperty().subscribe(text -> fill(desk.cards().topProperty().get()));
    }

    private void fill(Optional<Region> card) {
        card.filter(Cited.class::isInstance).map(c -> ((Cited) c).sources()).ifPresent(s -> s.show(model.textProperty().get(), this::choose));
    }

    private void choose() {
        askForFile.get().ifPresent(model::choose);
    }

    @Override
    public List<UiAction> actions() {
        BooleanBinding any = Bindings.createBooleanBinding(() -> model.textProperty().get().isPresent(), model.textProperty());
        return List.of(UiAction.of("action.plan-text", "fth-file-text", this::choose),
                UiAction.of("action.plan-text-forget", "fth-file-minus", model::forget).when(any));
    }

    @Override
    public void windowStands() {
        model.begin();
    }
}
