package districtatlas.ui.source;

import districtatlas.base.Messages;
import districtatlas.plan.OwnText;
import districtatlas.plan.words.SourceNote;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A source in full: chapter and section with the line, or that it is general knowledge, and the document. */
public final class SourceLines extends VBox {
    /** Lines that are listed one by one; a thing named all over the plan says how many more there are. */
    private static final int MOST_LINES = 8;
    /** Characters of a neighbouring line: where one is, not what it says. */
    private static final int MOST_BESIDE = 60;

    private final SourceNote note;
    private final Messages messages;
    private final VBox list = new VBox();
    private final VBox foot = new VBox();

    public SourceLines(SourceNote note, Messages messages) {
        this.note = note;
        this.messages = messages;
        getStyleClass().setAll("source-lines");
        list.getStyleClass().setAll("source-lines");
        String title = note.isGeneralKnowledge() ? messages.get("words.source.known") : messages.get("source.title");
        getChildren().addAll(Words.whole(title, "card-title"), list);
        shown().forEach(line -> list.getChildren().add(row(line)));
        if (note.lines().size() > MOST_LINES) {
            getChildren().add(Words.whole(messages.get("source.further", note.lines().size() - MOST_LINES), "note"));
        }
        if (!note.remark().isEmpty()) {
            getChildren().add(Words.wrapped(note.remark(), "source-remark"));
        }
        if (!note.document().isEmpty()) {
            getChildren().add(Words.wrapped(note.document(), "note"));
        }
        getChildren().add(foot);
        list.managedProperty().bind(Bindings.isNotEmpty(list.getChildren()));
        foot.managedProperty().bind(Bindings.isNotEmpty(foot.getChildren()));
    }

    private List<SourceNote.Line> shown() {
        return note.lines().stream().limit(MOST_LINES).toList();
    }

    private static HBox row(SourceNote.Line line) {
        HBox row = new HBox(Words.wrapped(line.section()), Words.whole(line.number(), "line-number"));
        row.getStyleClass().add("source-line");
        return row;
    }

    /**
     * Shows the lines themselves from the reader's own copy of the plan, each among its neighbours; and says so where it is another text.
     *
     * @param own    empty when there is none yet
     * @param choose has the reader say where it is
     */
    public void show(Optional<OwnText> own, Runnable choose) {
        if (note.isGeneralKnowledge()) {
            return;
        }
        foot.getChildren().clear();
        if (own.isEmpty()) {
            foot.getChildren().setAll(Links.link(messages.get("source.own.choose"), choose));
            return;
        }
        list.getChildren().clear();
        for (SourceNote.Line line : shown()) {
            list.getChildren().add(row(line));
            list.getChildren().add(own.get().at(line.line()).map(e -> excerpt(e, shown().size() == 1))
                    .orElseGet(() -> Words.wrapped(messages.get("source.own.missing"), "source-remark")));
        }
        if (!own.get().matches()) {
            foot.getChildren().setAll(Words.wrapped(messages.get("source.own.differs", own.get().agreeing(), own.get().wanted(), own.get().length()),
                    "source-remark"));
        }
    }

    /** Open at once where it is the only one. */
    private Node excerpt(OwnText.Excerpt excerpt, boolean open) {
        VBox text = new VBox();
        text.getStyleClass().setAll("own-text");
        if (open) {
            text.getChildren().setAll(pieces(excerpt));
        } else {
            Button more = Links.link(messages.get("source.own.open"), () -> text.getChildren().setAll(pieces(excerpt)));
            text.getChildren().setAll(more);
        }
        return text;
    }

    private List<Node> pieces(OwnText.Excerpt excerpt) {
        return List.of(Words.wrapped(end(excerpt.before()), "note"), Words.wrapped(excerpt.line(), "own-line"), Words.wrapped(beginning(excerpt.after()), "note"),
                Words.wrapped(messages.get("source.own.from", String.valueOf(excerpt.number())), "source-remark"))
                .stream().filter(l -> !l.getText().isEmpty()).map(Node.class::cast).toList();
    }

    private static String beginning(String line) {
        return line.codePointCount(0, line.length()) <= MOST_BESIDE ? line : line.substring(0, line.offsetByCodePoints(0, MOST_BESIDE)) + "…";
    }

    private static String end(String line) {
        return line.codePointCount(0, line.length()) <= MOST_BESIDE ? line : "…" + line.substring(line.offsetByCodePoints(line.length(), -MOST_BESIDE));
    }
}
