package districtatlas.ui.board;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.Series;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of the board under the headings of their topics, and beside them the topics. Rows are made once. FX thread only. */
final class BoardList extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final BoardContext context;
    private final BoardModel model;
    private final Messages messages;
    private final VBox topics = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Map<Series, BoardRow> made = new HashMap<>();
    private List<BoardRow> rows = List.of();

    BoardList(BoardContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        getStyleClass().setAll("board-list");
        topics.getStyleClass().setAll("board-topics");
        topics.setAccessibleRole(AccessibleRole.PARENT);
        topics.setAccessibleText(messages.get("board.topics"));
        ScrollPane topicScroll = new ScrollPane(topics);
        topicScroll.getStyleClass().addAll("panel-scroll", "board-topics-scroll");
        page.getStyleClass().setAll("board-page");
        List.of(scroll, topicScroll).forEach(s -> {
            s.setFitToWidth(true);
            s.setFocusTraversable(false);
            s.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        });
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox table = new VBox(head(), scroll);
        table.getStyleClass().setAll("board-table");
        table.setMinWidth(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().setAll(topicScroll, table);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);           // the pane that scrolls would take some of the keys
        model.shownProperty().subscribe(this::show);
    }

    private GridPane head() {
        GridPane head = new GridPane();
        head.getStyleClass().setAll("board-head-row");
        BoardRow.columns(head, context.years().all().size());
        head.add(Words.whole(messages.get("figures.indicator"), "board-column"), 0, 0);
        List<Integer> years = context.years().all();
        for (int i = 0; i < years.size(); i++) {
            head.add(Words.whole(String.valueOf(years.get(i)), "board-column"), i + 1, 0);
        }
        head.add(Words.whole(messages.get("board.chart"), "board-column"), years.size() + 1, 0);
        head.add(Words.whole(messages.get("board.change"), "board-column"), years.size() + 2, 0);
        return head;
    }

    private void show(Board board) {
        List<Node> nodes = new ArrayList<>();
        List<BoardRow> now = new ArrayList<>();
        for (String topic : board.topics()) {
            Label heading = Words.whole(model.words().topic(topic), "board-topic-head");
            heading.setAccessibleRole(AccessibleRole.TEXT);
            nodes.add(heading);
            board.of(topic).forEach(s -> {
                BoardRow row = made.computeIfAbsent(s, k -> new BoardRow(s, context));
                nodes.add(row);
                now.add(row);
            });
        }
        if (nodes.isEmpty()) {
            nodes.add(Words.wrapped(messages.get("board.none"), "note"));
            nodes.add(Links.link(messages.get("board.show-all"), model::showAll));
        }
        rows = now;
        page.getChildren().setAll(nodes);
        scroll.setVvalue(0);
        showTopics();
    }

    private void showTopics() {
        List<BoardModel.TopicCount> counts = model.topics();
        List<Button> buttons = new ArrayList<>();
        buttons.add(topic(Optional.empty(), messages.get("board.topics.all"), counts.stream().mapToInt(BoardModel.TopicCount::count).sum()));
        counts.forEach(t -> buttons.add(topic(Optional.of(t.topic()), t.name(), t.count())));
        String focused = topics.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst().orElse("");
        topics.getChildren().setAll(buttons);
        buttons.stream().filter(b -> b.getId().equals(focused)).findFirst().ifPresent(Button::requestFocus);
    }

    private Button topic(Optional<String> topic, String name, int count) {
        HBox line = new HBox(Words.wrapped(name, "board-topic-name"), Words.whole(String.valueOf(count), "board-topic-count"));
        line.setMouseTransparent(true);
        Button button = new Button("", line);
        button.getStyleClass().setAll("board-topic");
        button.setId("board-topic-" + topic.orElse("all"));
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(2));
        boolean current = model.topicProperty().get().equals(topic);
        button.pseudoClassStateChanged(CURRENT, current);
        button.setAccessibleText(messages.get(current ? "board.topic.current" : "board.topic.other", name, count));
        button.setOnAction(e -> model.topicProperty().set(current ? Optional.empty() : topic));
        return button;
    }

    List<BoardRow> rows() {
        return rows;
    }

    /** The row one is on takes the focus and comes into sight. */
    void focusRow() {
        int place = model.place();
        if (place >= 0 && place < rows.size()) {
            BoardRow row = rows.get(place);
            applyCss();
            layout();
            reveal(row);
            row.requestFocus();
        }
    }

    private void reveal(Node row) {
        Bounds at = row.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = page.getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double over = at.getHeight() / 2;                   // so that a heading above it is seen too
            if (at.getMinY() - over < top) {
                scroll.setVvalue(Math.max(0, at.getMinY() - over) / hidden);
            } else if (at.getMaxY() > top + seen) {
                scroll.setVvalue(Math.min(1, (at.getMaxY() - seen) / hidden));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof BoardRow)) {
            return;
        }
        int last = rows.size();
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case HOME -> model.step(-last);
            case END -> model.step(last);
            default -> {
                return;
            }
        }
        focusRow();
        event.consume();
    }
}
