package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.Links;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The note a source label opens: document, chapter and section, line; or that it is general knowledge. It scrolls where the window is too
 * low for all of it.
 */
public final class SourceCard extends VBox implements Cited {
    private final SourceLines lines;
    private final Button copy;

    public SourceCard(SourceNote note, Messages messages) {
        getStyleClass().setAll("card", "source-card");
        this.lines = new SourceLines(note, messages);
        this.copy = Links.link(messages.get("source.copy"), () -> copy(note.asText()));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, copy);
    }

    @Override
    public SourceLines sources() {
        return lines;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as all of it: a scroll pane by itself would not ask its content. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(lines.prefHeight(inner)) + snapSpaceY(getSpacing()) + snapSizeY(copy.prefHeight(inner))
                + snappedBottomInset() + 2;
    }

    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
