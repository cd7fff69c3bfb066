package districtatlas.ui.glossary;

import districtatlas.base.Messages;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.PickList;
import districtatlas.ui.kit.PickModel;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import districtatlas.ui.terms.Glossary;
import districtatlas.ui.terms.TermEntry;
import districtatlas.ui.terms.TermWords;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every term with its explanation, to read through or to search. */
public final class GlossaryCard extends VBox {
    private final Messages messages;
    private final CardLayer cards;
    private final TermWords terms;
    private final PickList<TermEntry> list;

    /**
     * @param byName ids of the terms that go by such a name, best first; pinyin is understood there
     * @param terms  knows the way to examples
     */
    public GlossaryCard(Glossary glossary, Function<String, List<String>> byName, Messages messages, CardLayer cards, TermWords terms) {
        this.messages = messages;
        this.cards = cards;
        this.terms = terms;
        PickModel<TermEntry> model = new PickModel<>(text -> glossary.matching(text, byName));
        this.list = new PickList<>(model, messages.get("glossary.prompt"), messages.get("glossary.nothing"), this::row,
                (entry, row) -> cards.showBeside(terms.note(entry), row), cards);
        getStyleClass().setAll("card", "glossary-card");
        Label count = Words.whole("", "note");
        model.shownProperty().subscribe(shown -> count.setText(messages.get("glossary.count", shown.size())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("glossary.title"), "card-title"), count, space,
                Links.icon("fth-x", messages.get("glossary.close"), cards::close));
        head.getStyleClass().setAll("glossary-head");
        getChildren().setAll(head, list);
    }

    /** Shows the list with the cursor in its field. */
    public void open() {
        list.openOn(this);
    }

    private Node row(TermEntry entry) {
        HBox name = new HBox(Words.wrapped(entry.name(), "term-name"), SourceLink.of(entry.source(), messages, cards));
        name.getStyleClass().setAll("row-line");
        VBox row = new VBox(name);
        if (!entry.other().isEmpty()) {
            row.getChildren().add(Words.wrapped(entry.other(), "note"));
        }
        row.getChildren().add(Words.wrapped(entry.meaning(), "term-meaning"));
        entry.example().ifPresent(e -> row.getChildren().add(example(e)));
        row.getStyleClass().setAll("term-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(entry.name() + ": " + entry.meaning() + entry.example().map(e -> " " + e.says()).orElse(""));
        return row;
    }

    private Node example(TermEntry.Example example) {
        Label says = Words.wrapped(example.says(), "term-example");
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox line = new HBox(says, Links.icon("fth-map-pin", messages.get("glossary.fly"), () -> terms.flyTo(example.at())),
                SourceLink.of(example.source(), messages, cards));
        line.getStyleClass().setAll("row-line");
        return line;
    }
}
