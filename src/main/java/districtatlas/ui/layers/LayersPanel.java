package districtatlas.ui.layers;

import districtatlas.ui.Session;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel of the theme's layers. Arrows go from line to line, which together are one stop of the Tab key. FX thread only. */
final class LayersPanel extends VBox {
    private final LayersContext context;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final LayerDrag drag;
    private final Map<String, ListNode> nodes = new LinkedHashMap<>();
    private Optional<ListNode> unfolded = Optional.empty();
    /** Key of the line where the focus last was. */
    private String current = "";

    /** @param themeName of the theme that is shown */
    LayersPanel(LayersContext context, Session session, Supplier<String> themeName, Runnable closed) {
        this.context = context;
        getStyleClass().setAll("layers-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        list.getStyleClass().setAll("layer-list");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        drag = new LayerDrag(context, list, scroll, this::layers);
        getChildren().setAll(new LayersHead(context, session, themeName, this::focusList, closed), scroll,
                Words.wrapped(context.messages().get("layers.hint"), "note", "layers-hint"));
        addEventFilter(KeyEvent.KEY_PRESSED, drag::pressed);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::arrowKeys);        // before the scroll pane takes them
        context.model().entriesProperty().subscribe(this::show);
        context.model().queryProperty().subscribe((before, now) -> {
            if (context.model().entriesProperty().get().isEmpty()) {
                show(List.of());            // nothing, now of another word
            }
        });
        session.palette().subscribe((before, now) -> refresh());
        session.stateProperty().subscribe((before, now) -> {
            if (!before.place().equals(now.place())) {
                refresh();                      // a legend is of a scale; nothing happens while the map moves
            }
        });
    }

    /** How far down the list stands, 0 at its top, 1 at its end. */
    DoubleProperty scrollProperty() {
        return scroll.vvalueProperty();
    }

    private void show(List<ListEntry> entries) {
        List<Node> now = new ArrayList<>();
        for (ListEntry entry : entries) {
            now.add(node(entry));
        }
        if (entries.isEmpty()) {
            now.add(Words.wrapped(context.messages().get("layers.nothing", context.model().queryProperty().get().strip()), "note"));
        }
        now.add(drag.mark());
        nodes.values().retainAll(now);
        if (!now.equals(list.getChildren())) {
            Node focused = lines().stream().filter(Node::isFocused).findFirst().orElse(null);
            list.getChildren().setAll(now);
            if (focused != null && now.contains(focused)) {
                focused.requestFocus();
            }
        }
        stop();
        Optional<ListNode> nowUnfolded = lines().stream().filter(l -> l instanceof LayerLine layer && layer.entry().detail() || l instanceof TableLine table && table.isUnfolded()).findFirst();
        nowUnfolded.filter(l -> !unfolded.equals(nowUnfolded)).ifPresent(this::reveal);
        unfolded = nowUnfolded;
    }

    private ListNode node(ListEntry entry) {
        ListNode node = nodes.computeIfAbsent(entry.key(), k -> made(entry));
        if (entry instanceof LayerEntry layer) {
            ((LayerLine) node).show(layer);
        } else if (entry instanceof TableEntry table) {
            ((TableLine) node).show(table);
        } else if (entry instanceof GroupEntry group) {
            ((GroupLine) node).show(group);
        }
        return node;
    }

    private ListNode made(ListEntry entry) {
        ListNode node;
        if (entry instanceof LayerEntry) {
            LayerLine line = new LayerLine(context);
            drag.follow(line);
            node = line;
        } else if (entry instanceof TableEntry) {
            node = new TableLine(context);
        } else {
            node = new GroupLine(context);
        }
        node.focusedProperty().subscribe((before, now) -> {
            if (now) {
                current = node.key();
                stop();
            }
        });
        return node;
    }

    /** In other colours, or at another scale. */
    private void refresh() {
        if (!list.getChildren().isEmpty()) {
            context.model().layers().forEach(this::node);
        }
    }

    private List<ListNode> lines() {
        return list.getChildren().stream().filter(ListNode.class::isInstance).map(ListNode.class::cast).toList();
    }

    private List<LayerLine> layers() {
        return lines().stream().filter(LayerLine.class::isInstance).map(LayerLine.class::cast).toList();
    }

    /** The Tab key stops at one line: where the focus was, or at the first. */
    private void stop() {
        List<ListNode> lines = lines();
        ListNode at = lines.stream().filter(l -> l.key().equals(current)).findFirst().orElse(lines.isEmpty() ? null : lines.get(0));
        lines.forEach(l -> l.setFocusTraversable(l == at));
    }

    /** Where the focus was in the list, or its first line. */
    void focusList() {
        applyCss();             // else the list of a panel that was never shown stands nowhere yet
        lines().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(ListNode::focusByKey);
    }

    private void arrowKeys(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown() || !(event.getTarget() instanceof ListNode line)) {
            return;
        }
        List<ListNode> lines = lines();
        int at = lines.indexOf(line);
        int to = switch (event.getCode()) {
            case DOWN -> at + 1;
            case UP -> at - 1;
            case HOME -> 0;
            case END -> lines.size() - 1;
            default -> -1;
        };
        boolean within = to >= 0 && to < lines.size();
        if (within) {
            lines.get(to).focusByKey();
            scrollTo(lines.get(to));
        }
        if (within || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
        }
    }

    /** Brings a line and its detail into sight, the line above all. */
    private void reveal(ListNode line) {
        if (getScene() != null && getHeight() > 0) {
            applyCss();
            layout();
            scrollTo(line, line.getHeight());
        }
    }

    private void scrollTo(ListNode line) {
        scroll.layout();
        scrollTo(line, line.head().getHeight());
    }

    private void scrollTo(ListNode line, double height) {
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - visible;
        double top = scroll.getVvalue() * Math.max(0, hidden);
        double begin = line.getBoundsInParent().getMinY();
        double end = begin + height;
        if (hidden > 0 && (begin < top || end > top + visible)) {
            scroll.setVvalue(Math.max(0, Math.min(1, Math.min(begin, begin < top ? begin : end - visible) / hidden)));
        }
    }
}
