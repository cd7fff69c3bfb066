package districtatlas.ui.words;

import districtatlas.ask.words.Run;
import districtatlas.plan.ThingId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A heading or a statement: real text that a screen reader stops at, of which a part can be selected, with names that lead somewhere. Left and
 * right go from name to name. JavaFX knows no heading, so a heading says itself what it is. FX thread only.
 */
final class TextBlock extends TextFlow {
    /** The keyboard is here: seen, as it is not after a click. */
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final int level;
    private final boolean listed;
    private final String text;
    private final List<Text> names = new ArrayList<>();
    private final Path selected = new Path();
    private final Label bullet = new Label("\u2022");
    private int from;
    private int to;

    /**
     * @param level of a heading; 0 for a statement
     * @param role  what a heading is called, with its level
     * @param help  how to go to a name; for a statement that has one
     */
    TextBlock(int level, boolean listed, List<Run> runs, String role, String help, Consumer<ThingId> open) {
        this.level = level;
        this.listed = listed;
        this.text = runs.stream().map(Run::text).collect(Collectors.joining());
        getStyleClass().setAll(level > 0 ? "words-heading-" + level : listed ? "words-listed" : "words-statement");
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        selected.getStyleClass().setAll("words-selected");
        selected.setManaged(false);
        selected.setMouseTransparent(true);
        getChildren().add(selected);
        runs.forEach(r -> getChildren().add(piece(r, open)));
        bullet.getStyleClass().setAll("words-bullet");
        bullet.setManaged(false);
        bullet.setMouseTransparent(true);
        if (listed) {
            getChildren().add(bullet);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        if (level > 0) {
            setAccessibleRoleDescription(role);
        } else if (!names.isEmpty()) {
            setAccessibleHelp(help);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(f -> pseudoClassStateChanged(KEYED, f && isFocusVisible()));
    }

    void focusByKey() {
        requestFocus();
        pseudoClassStateChanged(KEYED, isFocused());
    }

    private Text piece(Run run, Consumer<ThingId> open) {
        Text piece = new Text(run.text());
        piece.getStyleClass().add("words-piece");
        run.thing().ifPresent(thing -> {
            piece.getStyleClass().add("words-name");
            piece.setAccessibleRole(AccessibleRole.HYPERLINK);
            piece.setAccessibleText(run.text());
            piece.setOnMouseClicked(e -> {
                if (e.isStillSincePress()) {
                    open.accept(thing);
                }
            });
            piece.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
                if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) && !e.isShortcutDown() && !e.isAltDown()) {
                    open.accept(thing);
                    e.consume();
                }
            });
            piece.focusedProperty().subscribe(f -> piece.pseudoClassStateChanged(KEYED, f));
            names.add(piece);
        });
        return piece;
    }

    int level() {
        return level;
    }

    boolean isHeading() {
        return level > 0;
    }

    boolean isListed() {
        return listed;
    }

    String text() {
        return text;
    }

    /** It or one of its names has the focus. */
    boolean isCurrent() {
        return isFocused() || names.stream().anyMatch(Text::isFocused);
    }

    private void key(KeyEvent e) {
        if (names.isEmpty() || e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) {
            return;
        }
        int at = names.indexOf(names.stream().filter(Text::isFocused).findFirst().orElse(null));
        if (e.getCode() == KeyCode.RIGHT && at + 1 < names.size()) {
            names.get(at + 1).requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.LEFT && at >= 0) {
            if (at == 0) {
                focusByKey();
            } else {
                names.get(at - 1).requestFocus();
            }
            e.consume();
        }
    }

    // ---- the part that is selected --------------------------------------------------------------------------------

    // JavaFX 21 knows its characters' places as if there were no insets.

    /** Before which character a place in this block stands. */
    int indexAt(double x, double y) {
        return Math.min(text.length(), hitTest(new Point2D(x - snappedLeftInset(), y - snappedTopInset())).getInsertionIndex());
    }

    void select(int begin, int end) {
        from = Math.max(0, Math.min(begin, end));
        to = Math.min(text.length(), Math.max(begin, end));
        showSelected();
    }

    String selectedText() {
        return text.substring(Math.min(from, text.length()), to);
    }

    boolean hasSelection() {
        return to > from;
    }

    private void showSelected() {
        if (to > from) {
            selected.getElements().setAll(rangeShape(from, to));
            selected.setLayoutX(snappedLeftInset());
            selected.setLayoutY(snappedTopInset());
        } else {
            selected.getElements().clear();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        showSelected();
        if (listed) {
            bullet.autosize();
            bullet.relocate(Math.max(0, snappedLeftInset() - bullet.getWidth() - 4), snappedTopInset());
        }
    }
}
