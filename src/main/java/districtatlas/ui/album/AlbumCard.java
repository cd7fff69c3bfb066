package districtatlas.ui.album;

import districtatlas.base.Messages;
import districtatlas.print.page.PaperSize;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What album is wanted; while one is made, how far it has come. FX thread only. */
final class AlbumCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final ObjectProperty<AlbumWish> wish;
    private final Button make;
    private final Button stop;

    /** @param keyAreas how many there are; without any they are not asked for */
    AlbumCard(AlbumRun run, AlbumWish first, long keyAreas, Consumer<AlbumWish> makes, Runnable closes, Messages messages) {
        this.messages = messages;
        this.wish = new SimpleObjectProperty<>(first);
        getStyleClass().setAll("card", "file-card", "picture-card", "album-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("album.card"), "card-title"), space, Links.icon("fth-x", messages.get("album.close"), closes));
        head.getStyleClass().setAll("key-head");
        make = Links.chip(messages.get("album.where"), () -> makes.accept(wish.get()));
        make.setId("album-make");
        stop = Links.chip(messages.get("album.stop"), () -> run.stop(messages));
        stop.setId("album-stop");
        VBox choices = new VBox(Words.wrapped(messages.get("album.card.note"), "note"),
                flow(choice("album-bound", messages.get("album.bound"), w -> w.single(false)), choice("album-single", messages.get("album.single"), w -> w.single(true))),
                flow(choice("album-A4", messages.get("album.a4"), w -> w.on(PaperSize.A4)), choice("album-A3", messages.get("album.a3"), w -> w.on(PaperSize.A3))));
        choices.getStyleClass().setAll("album-choices");
        if (keyAreas > 0) {
            choices.getChildren().add(keyAreas(keyAreas));
        }
        choices.getChildren().add(new HBox(make));
        VBox progress = progress(run);
        getChildren().addAll(head, choices, progress);
        run.runningProperty().subscribe(now -> {
            shown(choices, !now);
            shown(progress, now);
        });
    }

    private VBox progress(AlbumRun run) {
        ProgressBar bar = new ProgressBar();
        bar.setId("album-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(run.shareProperty());
        bar.setAccessibleText(messages.get("album.progress"));
        Label doing = Words.wrapped("", "note");
        doing.textProperty().bind(run.doingProperty());
        VBox progress = new VBox(doing, bar, new HBox(stop));
        progress.getStyleClass().setAll("album-choices");
        return progress;
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static WordFlow flow(Node... nodes) {
        WordFlow flow = new WordFlow(nodes);
        flow.getStyleClass().setAll("paper-choices");
        return flow;
    }

    private ChoiceButton choice(String id, String text, UnaryOperator<AlbumWish> change) {
        ChoiceButton button = new ChoiceButton(text, null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setId(id);
        button.getStyleClass().setAll("layers-order");
        button.setOnAction(e -> wish.set(change.apply(wish.get())));
        wish.subscribe(now -> button.setChosen(change.apply(now).equals(now)));
        return button;
    }

    private CheckBox keyAreas(long count) {
        CheckBox box = new CheckBox(messages.get("album.key-areas", count));
        box.setId("album-key-areas");
        box.setWrapText(true);
        box.setSelected(wish.get().keyAreas());
        box.selectedProperty().subscribe(now -> wish.set(wish.get().keyAreas(now)));
        return box;
    }

    /** Enter makes it, or stops it. */
    void takeFocus() {
        (make.getParent().getParent().isVisible() ? make : stop).requestFocus();
    }
}
