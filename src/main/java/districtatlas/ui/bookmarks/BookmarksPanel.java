package districtatlas.ui.bookmarks;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.DragOrder;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel of bookmarks, in the reader's order: a click goes there, a drag puts one elsewhere. FX thread only. */
final class BookmarksPanel extends VBox {
    private final Messages messages;
    private final BookmarkLine.Deeds deeds;
    private final VBox list = new VBox();
    private final DragOrder<BookmarkLine> order;
    private final Button add;
    private List<BookmarkLine> lines = List.of();

    /** @param moved gets which, and its index among the others */
    BookmarksPanel(Messages messages, BookmarkLine.Deeds deeds, BiConsumer<EntryId, Integer> moved, Runnable added, Runnable closed) {
        this.messages = messages;
        this.deeds = deeds;
        this.order = new DragOrder<>(list, (line, to) -> moved.accept(line.id(), to));
        getStyleClass().setAll("layers-panel", "bookmarks-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        HBox title = new HBox(Words.wrapped(messages.get("bookmarks.title"), "layers-title"), Links.icon("fth-x", messages.get("bookmarks.close"), closed));
        title.setAlignment(Pos.CENTER_LEFT);
        add = Links.link(messages.get("action.bookmark"), added);
        add.setGraphic(new Icon("fth-bookmark"));
        add.getStyleClass().add("notes-add");
        VBox head = new VBox(title, add);
        head.getStyleClass().setAll("layers-head");
        list.getStyleClass().setAll("layer-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll, Words.wrapped(messages.get("bookmarks.hint"), "note", "layers-hint"));
        addEventFilter(KeyEvent.KEY_PRESSED, order::pressed);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
    }

    /** @param can whether anything can be changed */
    void show(List<BookmarkLine> now, boolean can) {
        Optional<EntryId> focused = lines.stream().filter(Node::isFocused).map(BookmarkLine::id).findFirst();
        lines = List.copyOf(now);
        order.show(lines);
        add.setVisible(can);
        add.setManaged(can);
        List<Node> all = new ArrayList<>(lines);
        if (lines.isEmpty()) {
            all.add(Words.wrapped(messages.get("bookmarks.none"), "note"));
        }
        all.add(order.mark());
        list.getChildren().setAll(all);
        lines.forEach(l -> follow(l, can));
        focused.flatMap(this::line).ifPresent(Node::requestFocus);
    }

    /** With the cursor in the name of one. */
    void rename(EntryId id) {
        applyCss();             // else the list of a panel that was never shown stands nowhere yet
        line(id).ifPresent(BookmarkLine::rename);
    }

    Optional<BookmarkLine> line(EntryId id) {
        return lines.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    List<BookmarkLine> lines() {
        return lines;
    }

    void focusList() {
        applyCss();
        lines.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void arrows(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || !(event.getTarget() instanceof BookmarkLine line)) {
            return;
        }
        int to = lines.indexOf(line) + (event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : lines.size());
        if (to >= 0 && to < lines.size()) {
            lines.get(to).requestFocus();
            event.consume();
        }
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    private void follow(BookmarkLine line, boolean can) {
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                line.requestFocus();
                deeds.go(line.id());
            }
        });
        if (can) {
            order.follow(line, line);
        }
    }
}
