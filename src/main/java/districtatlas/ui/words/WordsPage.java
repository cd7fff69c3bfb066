package districtatlas.ui.words;

import districtatlas.ask.words.Description;
import districtatlas.ask.words.Passage;
import districtatlas.ask.words.Run;
import districtatlas.ask.words.Statement;
import districtatlas.base.Messages;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * The text, block below block: together one stop of the Tab key. Up and down go from block to block, H and Shift+H from heading to heading as
 * screen readers do, Home and End to its ends; Shift selects, and so does the mouse. FX thread only.
 */
final class WordsPage extends VBox {
    private final Messages messages;
    private final Consumer<ThingId> open;
    private final Consumer<TextBlock> reveal;
    private final Runnable copied;
    private final Map<TextBlock, Passage> blocks = new LinkedHashMap<>();
    private List<TextBlock> order = List.of();
    private TextBlock current;
    /** Where selecting began; null when nothing is being selected. */
    private TextBlock anchor;
    private int anchorAt;

    /**
     * @param open   where a name leads
     * @param reveal brings a block into sight
     * @param copied when what is selected is to be copied
     */
    WordsPage(Messages messages, Consumer<ThingId> open, Consumer<TextBlock> reveal, Runnable copied) {
        this.messages = messages;
        this.open = open;
        this.reveal = reveal;
        this.copied = copied;
        getStyleClass().setAll("words-page");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    void show(Description description) {
        boolean focused = order.stream().anyMatch(TextBlock::isCurrent);
        blocks.clear();
        anchor = null;
        for (Passage passage : description.passages()) {
            add(new TextBlock(passage.level(), false, List.of(new Run(passage.title(), Optional.empty())), messages.get("reading.heading", passage.level()), "", open), passage);
            for (Statement s : passage.statements()) {
                add(new TextBlock(0, s.listed(), s.runs(), "", messages.get("reading.names"), open), passage);
            }
        }
        order = List.copyOf(blocks.keySet());
        getChildren().setAll(order);
        stopAt(order.isEmpty() ? null : order.get(0));
        if (focused) {
            focusCurrent();
        }
    }

    private void add(TextBlock block, Passage passage) {
        blocks.put(block, passage);
        block.focusedProperty().subscribe(f -> {
            if (f) {
                stopAt(block);
            }
        });
    }

    private void stopAt(TextBlock block) {
        current = block;
        order.forEach(b -> b.setFocusTraversable(b == block));
    }

    /** The block where one last was, or the first. */
    void focusCurrent() {
        if (current != null) {
            current.focusByKey();
            reveal.accept(current);
        }
    }

    /** The heading of a zone, when there is one. */
    Optional<TextBlock> headingOf(ZoneId zone) {
        return order.stream().filter(b -> b.level() > 1 && blocks.get(b).zone().filter(zone::equals).isPresent())
                .max(Comparator.comparingInt(b -> blocks.get(b).statements().size()));
    }

    void goTo(TextBlock block) {
        stopAt(block);
        reveal.accept(block);
    }

    // ---- keys -----------------------------------------------------------------------------------------------------

    private void key(KeyEvent e) {
        if (e.isAltDown() || order.isEmpty()) {
            return;
        }
        if (e.isShortcutDown()) {
            shortcut(e);
            return;
        }
        int at = order.indexOf(current);
        int to = switch (e.getCode()) {
            case DOWN -> Math.min(order.size() - 1, at + 1);
            case UP -> Math.max(0, at - 1);
            case HOME -> 0;
            case END -> order.size() - 1;
            case H -> heading(at, e.isShiftDown() ? -1 : 1);
            default -> -1;
        };
        if (to < 0) {
            return;
        }
        e.consume();
        if (e.isShiftDown() && e.getCode() != KeyCode.H) {
            if (anchor == null) {
                anchor = order.get(at);
            }
            selectBlocks(order.indexOf(anchor), to);
        } else {
            clearSelection();
        }
        order.get(to).focusByKey();
        reveal.accept(order.get(to));
    }

    private void shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.A) {
            anchor = order.get(0);
            selectBlocks(0, order.size() - 1);
            e.consume();
        } else if (e.getCode() == KeyCode.C) {
            copied.run();
            e.consume();
        }
    }

    /** The next in that direction; stays where there is none. */
    private int heading(int at, int by) {
        for (int i = at + by; i >= 0 && i < order.size(); i += by) {
            if (order.get(i).isHeading()) {
                return i;
            }
        }
        return at;
    }

    // ---- selecting ------------------------------------------------------------------------------------------------

    private void clearSelection() {
        anchor = null;
        order.forEach(b -> b.select(0, 0));
    }

    private void selectBlocks(int a, int b) {
        for (int i = 0; i < order.size(); i++) {
            boolean in = i >= Math.min(a, b) && i <= Math.max(a, b);
            order.get(i).select(0, in ? order.get(i).text().length() : 0);
        }
    }

    private Optional<TextBlock> at(double y) {
        return order.stream().filter(b -> y < b.getBoundsInParent().getMaxY()).findFirst().or(() -> order.isEmpty() ? Optional.empty() : Optional.of(order.get(order.size() - 1)));
    }

    private int indexIn(TextBlock block, MouseEvent e) {
        Point2D there = block.parentToLocal(sceneToLocal(e.getSceneX(), e.getSceneY()));
        return block.indexAt(there.getX(), there.getY());
    }

    private void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        at(sceneToLocal(e.getSceneX(), e.getSceneY()).getY()).ifPresent(block -> {
            if (e.isShiftDown() && anchor != null) {
                drag(e);
                return;
            }
            clearSelection();
            anchor = block;
            anchorAt = indexIn(block, e);
            block.requestFocus();
        });
    }

    private void drag(MouseEvent e) {
        if (anchor == null || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        at(sceneToLocal(e.getSceneX(), e.getSceneY()).getY()).ifPresent(block -> {
            int a = order.indexOf(anchor);
            int b = order.indexOf(block);
            int here = indexIn(block, e);
            for (int i = 0; i < order.size(); i++) {
                TextBlock each = order.get(i);
                int whole = each.text().length();
                if (i == a && i == b) {
                    each.select(anchorAt, here);
                } else if (i == a) {
                    each.select(anchorAt, b > a ? whole : 0);
                } else if (i == b) {
                    each.select(b > a ? 0 : here, b > a ? here : whole);
                } else {
                    each.select(0, i > Math.min(a, b) && i < Math.max(a, b) ? whole : 0);
                }
            }
        });
    }

    /** What is selected, a line for each block; that of the current block when nothing is. */
    String selectedText() {
        String selected = order.stream().filter(TextBlock::hasSelection).map(b -> (b.isListed() ? "  " : "") + b.selectedText()).collect(Collectors.joining("\n"));
        return selected.isEmpty() ? current == null ? "" : current.text() : selected;
    }
}
