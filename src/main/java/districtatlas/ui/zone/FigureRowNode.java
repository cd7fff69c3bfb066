package districtatlas.ui.zone;

import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notes.NoteSubject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A figure: what is counted, how much and by when, where it started, source. */
final class FigureRowNode extends RowNode {
    private final PanelRow.FigureRow row;

    FigureRowNode(PanelContext context, PanelRow.FigureRow row) {
        super(context, row);
        this.row = row;
        HBox first = new HBox(Words.wrapped(row.name(), "row-name"));
        if (row.hasNote()) {
            Label note = Words.whole(context.messages().get("figure.note-mark"), "note-mark");
            note.setAccessibleText(context.messages().get("figure.note-mark.text"));
            first.getChildren().add(note);
        }
        first.getChildren().addAll(notes(), context.source(row.source()));
        first.getStyleClass().setAll("row-line");
        WordFlow second = new WordFlow();
        second.getStyleClass().setAll("figure-line");
        add(second, row.said().verb(), "direction");
        add(second, row.said().value(), "value");
        add(second, row.said().when(), "row-status");
        add(second, row.baseline(), "row-status");
        List<Node> nodes = new ArrayList<>(List.of(first, second));
        row.reached().ifPresent(share -> nodes.add(new ShareBar(share)));
        context.guide().actual(row.figure()).ifPresent(nodes::add);
        setHead(nodes.toArray(Node[]::new));
        getStyleClass().add("figure");
    }

    private static void add(WordFlow line, String text, String styleClass) {
        if (!text.isEmpty()) {
            line.getChildren().add(Words.wrapped(text, styleClass));
        }
    }

    @Override
    NoteSubject subject() {
        return NoteSubject.figure(row.figure(), row.name());
    }

    @Override
    List<Node> lead() {
        return List.of();
    }

    @Override
    List<PanelRow.Detail> details() {
        return row.details();
    }

    @Override
    List<Node> links() {
        List<Node> links = new ArrayList<>();
        List<Node> terms = context().terms().links(row.name());
        if (!terms.isEmpty()) {
            links.add(linkLine(context().messages().get("detail.terms"), terms));
        }
        context().guide().board().ifPresent(board -> links.add(Links.link(context().messages().get("row.board"), () -> board.accept(row.figure()))));
        return links;
    }
}
