package districtatlas.ui.glossary;

import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every term with its explanation, to read through or to search. */
public final class GlossaryCard extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final GlossaryModel model;
    private final Messages messages;
    private final CardLayer cards;
    private final TextField field = new TextField();
    private final Label count = Words.whole("", "note");
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    public GlossaryCard(GlossaryModel model, Messages messages, CardLayer cards) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        getStyleClass().setAll("card", "glossary-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("glossary.title"), "card-title"), count, space,
                Links.icon("fth-x", messages.get("glossary.close"), cards::close));
        head.getStyleClass().setAll("glossary-head");
        field.getStyleClass().setAll("search-field", "command-field");
        field.setId("glossary-search");
        field.setPromptText(messages.get("glossary.prompt"));
        field.setAccessibleText(messages.get("glossary.prompt"));
        list.getStyleClass().setAll("hits");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, field, scroll);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::show);
        model.markedProperty().subscribe(m -> mark(m.intValue()));
    }

    /** Shows the list with the cursor in its field. */
    public void open() {
        cards.showCentred(this);
        field.requestFocus();
    }

    private void show(List<TermEntry> entries) {
        count.setText(messages.get("glossary.count", entries.size()));
        list.getChildren().setAll(entries.stream().map(this::row).toList());
        if (entries.isEmpty()) {
            list.getChildren().add(Words.wrapped(messages.get("glossary.nothing"), "note"));
        }
        scroll.setVvalue(0);
        mark(model.markedProperty().get());
    }

    private Node row(TermEntry entry) {
        HBox name = new HBox(Words.wrapped(entry.name(), "term-name"), SourceLink.of(entry.source(), messages, cards));
        name.getStyleClass().setAll("row-line");
        VBox row = new VBox(name);
        if (!entry.other().isEmpty()) {
            row.getChildren().add(Words.wrapped(entry.other(), "note"));
        }
        row.getChildren().add(Words.wrapped(entry.meaning(), "term-meaning"));
        row.getStyleClass().setAll("term-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(entry.name() + ": " + entry.meaning());
        return row;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ESCAPE -> cards.close();
            case ENTER -> model.markedEntry().ifPresent(e -> cards.showBeside(new TermNote(e, messages), list.getChildren().get(model.markedProperty().get())));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int index) {
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, i == index && !model.shownProperty().get().isEmpty());
        }
        if (index < 0 || index >= rows.size() || getScene() == null) {
            return;
        }
        applyCss();
        layout();
        Bounds at = rows.get(index).getBoundsInParent();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - visible;
        double top = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + visible)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (at.getMinY() - visible / 4) / hidden)));
        }
    }
}
