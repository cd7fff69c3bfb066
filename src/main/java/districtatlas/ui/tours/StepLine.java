package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.tours.ToursPanelModel.StepRow;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One step of a tour: its picture, title and what can be done with it; below it its fields while it is open. Takes the focus: Enter shows it,
 * F2 goes to its title, Alt+Up and Alt+Down move it, Delete removes it. FX thread only.
 */
final class StepLine extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

    private final Messages messages;
    private final TourDoings doings;
    private final String tour;
    private final HBox head;
    private final VBox words = new VBox();
    private final ImageView picture = new ImageView();
    private StepRow row;
    private boolean can;

    /** @param tour whose step it is */
    StepLine(Messages messages, TourDoings doings, String tour) {
        this.messages = messages;
        this.doings = doings;
        this.tour = tour;
        words.getStyleClass().setAll("bookmark-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new HBox(TourLine.framed(picture), words);
        head.getStyleClass().setAll("bookmark-line", "step-line");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                head.requestFocus();
                doings.show(row.id());
            }
        });
        getStyleClass().setAll("step");
        getChildren().setAll(head);
    }

    /**
     * The step as it is now: the line stays the same node, and so does what is being written below it.
     *
     * @param mayChange whether it can be changed
     */
    void show(StepRow now, boolean mayChange) {
        if (now.equals(row) && mayChange == can) {
            return;
        }
        boolean focused = getScene() != null && getScene().getFocusOwner() != null && isIn(getScene().getFocusOwner());
        row = now;
        can = mayChange && now.own().isPresent();
        words.getChildren().setAll(Words.wrapped(messages.get("tours.numbered", row.numeral(), row.title()), "bookmark-name"));
        if (!row.shown().text().text().isEmpty()) {
            Label caption = Words.wrapped(row.shown().text().text().in(messages.lang()), "step-caption");
            caption.setMinHeight(0);            // its first two lines: all of it stands in its field
            words.getChildren().add(caption);
        }
        words.getChildren().add(Words.wrapped(row.about(), "note"));
        if (!row.lacks().isEmpty()) {
            words.getChildren().add(Words.wrapped(messages.get("tours.skipped", row.lacks()), "step-lack"));
        }
        if (!row.others().isEmpty()) {
            words.getChildren().add(Words.wrapped(messages.get("tours.two-wordings"), "step-lack"));
        }
        words.getChildren().add(deeds());
        head.setAccessibleText(row.lacks().isEmpty() ? messages.get("tours.show", row.numeral(), row.title())
                : messages.get("tours.show-not", row.title(), row.lacks()));
        head.pseudoClassStateChanged(LACKING, !row.lacks().isEmpty());
        if (focused) {
            head.requestFocus();        // its buttons are new: the keys stay at the line
        }
    }

    /** Whether a node is one of the line's buttons. */
    private boolean isIn(Node node) {
        return node != null && (node == words || isIn(node.getParent()));
    }

    private HBox deeds() {
        HBox all = new HBox();
        if (row.lacks().isEmpty()) {
            all.getChildren().add(Links.icon("fth-play", messages.get("tours.play-from", row.title()), () -> doings.play(tour, row.at())));
        }
        if (can) {
            EntryId id = row.entry();
            if (row.lacks().isEmpty()) {
                all.getChildren().add(Links.icon("fth-edit-3", messages.get("tours.write", row.title()), () -> doings.write(tour, row.at())));
            }
            all.getChildren().addAll(Links.icon("fth-refresh-cw", messages.get("tours.update", row.title()), () -> doings.update(id)),
                    Links.icon("fth-copy", messages.get("tours.duplicate-step", row.title()), () -> doings.duplicate(id)),
                    Links.icon("fth-trash-2", messages.get("tours.remove-step", row.title()), () -> doings.removeStep(id)));
        }
        return all;
    }

    StepRow row() {
        return row;
    }

    /** Without its fields: what is taken by the hand, and has the focus. */
    HBox head() {
        return head;
    }

    ImageView picture() {
        return picture;
    }

    /** Fields below the line; none while it is not open. */
    void setFields(Optional<StepFields> fields) {
        head.pseudoClassStateChanged(OPEN, fields.isPresent());
        if (fields.isPresent() && !getChildren().contains(fields.get())) {
            getChildren().setAll(head, fields.get());
        } else if (fields.isEmpty() && getChildren().size() > 1) {
            getChildren().setAll(head);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != head) {
            return;
        }
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (alone && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            doings.show(row.id());
        } else if (can && alone && event.getCode() == KeyCode.F2) {
            doings.entitle(row.entry());
        } else if (can && alone && event.getCode() == KeyCode.DELETE) {
            doings.removeStep(row.entry());
        } else if (can && event.isAltDown() && event.getCode() == KeyCode.UP) {
            doings.move(row.entry(), -1);
        } else if (can && event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            doings.move(row.entry(), 1);
        } else {
            return;
        }
        event.consume();
    }
}
