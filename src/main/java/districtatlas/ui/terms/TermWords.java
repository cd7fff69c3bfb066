package districtatlas.ui.terms;

import districtatlas.base.Messages;
import districtatlas.plan.TermExample;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Writes sentences whose terms can be asked about, and opens the notes that answer. FX thread only. */
public final class TermWords {
    private final Glossary glossary;
    private final Messages messages;
    private final CardLayer cards;
    private final Consumer<TermExample> fly;

    /** @param fly goes where the example of a term is */
    public TermWords(Glossary glossary, Messages messages, CardLayer cards, Consumer<TermExample> fly) {
        this.glossary = glossary;
        this.messages = messages;
        this.cards = cards;
        this.fly = fly;
    }

    /** What a term means, to be laid over something. */
    public TermNote note(TermEntry entry) {
        return new TermNote(entry, messages, this::flyTo);
    }

    /** The cards go away, so that the place is seen. */
    public void flyTo(TermExample example) {
        cards.closeAll();
        fly.accept(example);
    }

    /** A sentence that wraps; a plain label where no term stands in it. */
    public Region wrapped(String text, String... styleClasses) {
        List<Glossary.Piece> pieces = glossary.pieces(text);
        if (pieces.stream().allMatch(p -> p.entry().isEmpty())) {
            return Words.wrapped(text, styleClasses);
        }
        TermFlow flow = new TermFlow(pieces, messages, this::openBeside);
        flow.getStyleClass().addAll(styleClasses);
        return flow;
    }

    /** The terms of a text as links, for where the text itself is something to press. */
    public List<Node> links(String text) {
        return glossary.pieces(text).stream().flatMap(p -> p.entry().stream()).<Node>map(entry -> {
            Button link = Links.link(entry.name(), () -> { });
            link.setAccessibleText(messages.get("glossary.open", entry.name()));
            link.setOnAction(e -> openBeside(entry, link));
            return link;
        }).toList();
    }

    private void openBeside(TermEntry entry, Node word) {
        cards.showBeside(note(entry), word);
    }

    /** The note in the middle of the window: for a term that stands in no text on screen. */
    public void open(String id) {
        glossary.entry(id).ifPresent(e -> cards.showCentred(note(e)));
    }
}
