package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.notebook.MarkLook;
import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of the open mark; nothing while none is. Its words and its look are changed here. FX thread only. */
final class MarkCard extends VBox {
    /** What a reader can do with it. */
    interface Deeds {
        void zoomTo();

        void copy();

        void remove();

        void close();

        void write(String text);

        void look(MarkLook look);
    }

    private final ObservableValue<Optional<MarkContent>> content;
    private final Messages messages;
    private final Deeds deeds;
    private final Label kind = Words.wrapped("", "feature-kind");
    private final TextField text = new TextField();
    private final LookBar look;
    private final VBox facts = new VBox();
    private final Button remove;
    private final Function<MarkContent, Node> notes;
    private final VBox said = new VBox();

    /** @param notes what was written about a mark, and its photos */
    MarkCard(ObservableValue<Optional<MarkContent>> content, Messages messages, Deeds deeds, Function<MarkContent, Node> notes) {
        this.notes = notes;
        this.content = content;
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().setAll("card", "feature-card", "mark-card");
        this.remove = Links.icon("fth-trash-2", messages.get("action.mark-remove"), deeds::remove);
        this.look = new LookBar(content.map(c -> c.map(m -> m.mark().look()).orElse(MarkLook.USUAL)), deeds::look, messages);
        HBox head = new HBox(kind, Links.icon("fth-maximize-2", messages.get("marks.zoom"), deeds::zoomTo),
                Links.icon("fth-copy", messages.get("action.mark-copy"), deeds::copy), remove, Links.icon("fth-x", messages.get("marks.close-card"), deeds::close));
        head.getStyleClass().setAll("feature-head");
        text.getStyleClass().setAll("text-field", "mark-text");
        text.setPromptText(messages.get("marks.text"));
        text.setAccessibleText(messages.get("marks.text"));
        text.setOnAction(e -> written());
        text.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                written();
            }
        });
        VBox body = new VBox(text, look, facts, said);
        body.getStyleClass().setAll("feature-body", "mark-body");
        VBox.setVgrow(facts, Priority.NEVER);
        getChildren().addAll(head, new ScrolledPage(body));
        setAccessibleRole(AccessibleRole.PARENT);
        content.subscribe((before, now) -> show(before, now));
        show(Optional.empty(), content.getValue());
    }

    /** The field is there to be written in. */
    void write() {
        text.requestFocus();
        text.selectAll();
    }

    private void written() {
        content.getValue().filter(c -> c.editable() && !c.mark().text().equals(text.getText().strip())).ifPresent(c -> deeds.write(text.getText().strip()));
    }

    private void show(Optional<MarkContent> before, Optional<MarkContent> now) {
        setVisible(now.isPresent());
        now.ifPresent(c -> {
            boolean other = before.filter(b -> b.id().equals(c.id())).isEmpty();
            kind.setText(c.kind());
            setAccessibleText(c.asText());
            if (other || before.filter(b -> b.mark().text().equals(c.mark().text())).isEmpty()) {
                text.setText(c.mark().text());
            }
            if (other) {
                said.getChildren().setAll(notes.apply(c));
            }
            text.setEditable(c.editable());
            look.setDisable(!c.editable());
            remove.setDisable(!c.editable());
            FactGrid grid = new FactGrid();
            c.lines().forEach(l -> grid.add(l.label(), Words.wrapped(l.text(), l.label().isEmpty() ? "note" : "fact", "tabular")));
            facts.getChildren().setAll(grid);
        });
    }
}
