package districtatlas.ui.zone;

import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notes.NoteSubject;
import districtatlas.ui.source.SourceCard;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row that opens its detail below itself. Takes the focus; Enter opens, Ctrl+C copies all of it with the lines it rests on. */
abstract class RowNode extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final PanelContext context;
    private final PanelRow row;
    private final VBox head = new VBox();

    RowNode(PanelContext context, PanelRow row) {
        this.context = context;
        this.row = row;
        getStyleClass().setAll("row");
        setUserData(row.key());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(row.asText());
        head.getStyleClass().setAll("row-head");
        getChildren().add(head);
        head.setOnMouseClicked(this::clicked);
        hoverProperty().subscribe((before, now) -> row.item().ifPresent(i -> context.model().hover(now ? row.item() : java.util.Optional.empty())));
        setOnKeyPressed(this::pressed);
    }

    final PanelContext context() {
        return context;
    }

    final void setHead(Node... nodes) {
        head.getChildren().setAll(nodes);
    }

    /** What notes written here are about. */
    abstract NoteSubject subject();

    /** How many notes there are about it; nothing when there are none. */
    final Label notes() {
        return context.notes().count(subject().about());
    }

    /** What stands in the detail above the facts; may be empty. */
    abstract List<Node> lead();

    abstract List<PanelRow.Detail> details();

    /** What stands below the facts: links. */
    abstract List<Node> links();

    final String key() {
        return row.key();
    }

    final void showOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
        if (!open) {
            getChildren().setAll(head);
        } else if (getChildren().size() == 1) {
            getChildren().setAll(head, detail());
        }
    }

    private Region detail() {
        VBox detail = new VBox();
        detail.getStyleClass().setAll("detail");
        detail.getChildren().addAll(lead());
        FactGrid facts = new FactGrid();
        details().forEach(d -> facts.add(d.label(), Words.wrapped(d.text(), "fact")));
        detail.getChildren().add(facts);
        detail.getChildren().addAll(links());
        detail.getChildren().add(Links.link(context.messages().get("row.copy"), this::copy));
        detail.getChildren().add(context.notes().of(subject()));
        return detail;
    }

    private void copy() {
        SourceCard.copy(new QuotedText(context.messages()).of(row));
    }

    /** A line of links behind a word that says what they are. */
    static Node linkLine(String label, List<? extends Node> links) {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("link-line");
        flow.getChildren().add(Words.whole(label, "note"));
        flow.getChildren().addAll(links);
        return flow;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            context.model().toggle(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            context.model().toggle(row);
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        }
    }
}
