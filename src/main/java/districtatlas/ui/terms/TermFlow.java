package districtatlas.ui.terms;

import districtatlas.base.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A sentence with quietly dotted terms: a click, or Enter on a focused one, opens its note. Real text throughout, so that lines break
 * as in a label; the dots are drawn where the toolkit says the words stand.
 */
final class TermFlow extends TextFlow {
    /** Where a term stands among the characters. */
    private record Range(int from, int to) {
    }

    private final Path dots = new Path();
    private final Map<Text, Range> terms = new LinkedHashMap<>();

    TermFlow(List<Glossary.Piece> pieces, Messages messages, BiConsumer<TermEntry, Node> open) {
        getStyleClass().add("term-flow");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        int at = 0;
        for (Glossary.Piece piece : pieces) {
            Text text = new Text(piece.text());
            text.getStyleClass().add("piece");
            if (piece.entry().isPresent()) {
                makeTerm(text, piece.entry().get(), messages, open);
                terms.put(text, new Range(at, at + piece.text().length()));
            }
            at += piece.text().length();
            getChildren().add(text);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(pieces.stream().map(Glossary.Piece::text).collect(Collectors.joining()));
        dots.getStyleClass().setAll("term-dots");
        dots.setManaged(false);
        dots.setMouseTransparent(true);
        getChildren().add(dots);
    }

    private static void makeTerm(Text text, TermEntry entry, Messages messages, BiConsumer<TermEntry, Node> open) {
        text.getStyleClass().add("term");
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(messages.get("glossary.open", text.getText()));
        text.setOnMouseClicked(e -> {
            if (e.isStillSincePress()) {
                open.accept(entry, text);
                e.consume();
            }
        });
        text.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.accept(entry, text);
                e.consume();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> lines = new ArrayList<>();
        terms.values().forEach(r -> under(rangeShape(r.from, r.to), lines));
        dots.getElements().setAll(lines);
    }

    /** The shape is one box a line: from the first corner over the second to the third, the lower right one. */
    private static void under(PathElement[] boxes, List<PathElement> lines) {
        for (int i = 0; i + 2 < boxes.length; i++) {
            if (boxes[i] instanceof MoveTo first && boxes[i + 1] instanceof LineTo && boxes[i + 2] instanceof LineTo third) {
                double left = Math.min(first.getX(), third.getX());
                double right = Math.max(first.getX(), third.getX());
                double bottom = Math.max(first.getY(), third.getY());
                double height = Math.abs(third.getY() - first.getY());
                double y = Math.round(bottom - height * 0.06) + 0.5;
                lines.add(new MoveTo(left + 1, y));
                lines.add(new LineTo(right - 1, y));
            }
        }
    }
}
