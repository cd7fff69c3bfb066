package districtatlas.ui.zone;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.plan.words.ItemWords;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notes.NoteSubject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A thing of the plan: mark, name, status, source. */
final class ItemRowNode extends RowNode {
    private final PanelRow.ItemRow row;

    ItemRowNode(PanelContext context, PanelRow.ItemRow row) {
        super(context, row);
        this.row = row;
        Mark mark = new Mark(row.section().key(), row.stated());
        mark.setAccessibleText(new ItemWords(context.messages()).certainty(row.stated() ? Certainty.STATED : Certainty.KNOWN));
        Label name = Words.wrapped(row.name(), "row-name");
        HBox line = new HBox(mark, name, Words.whole(row.status(), "row-status"));
        if (!row.placeRemark().isEmpty()) {
            line.getChildren().add(Words.whole(row.placeRemark(), "row-status", "place-remark"));
        }
        line.getChildren().addAll(notes(), context.source(row.source()));
        line.getStyleClass().setAll("row-line");
        setHead(line);
    }

    @Override
    NoteSubject subject() {
        return NoteSubject.item(row.id().value(), row.name());
    }

    @Override
    List<Node> lead() {
        return row.text().isEmpty() ? List.of() : List.of(context().terms().wrapped(row.text(), "detail-text"));
    }

    @Override
    List<PanelRow.Detail> details() {
        return row.details();
    }

    @Override
    List<Node> links() {
        List<Node> lines = new ArrayList<>();
        if (!row.zones().isEmpty()) {
            lines.add(linkLine(context().messages().get("detail.zones"), row.zones().stream().map(this::tie).toList()));
        }
        if (!row.related().isEmpty()) {
            lines.add(linkLine(context().messages().get("detail.related"), row.related().stream()
                    .map(r -> Links.link(r.name(), () -> context().guide().openItem(r.id()))).toList()));
        }
        return lines;
    }

    private Button tie(PanelRow.ZoneTie tie) {
        String text = tie.stated() ? tie.name() : context().messages().get("detail.zone-known", tie.name());
        return Links.link(text, () -> context().model().open(tie.id()));
    }
}
