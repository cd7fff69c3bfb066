package districtatlas.ui.board;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.Series;
import districtatlas.base.Messages;
import districtatlas.ui.kit.EscapeThrough;
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
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The rows of the board under the headings of their topics, and beside them the topics. Only rows that come into sight are made, each once.
 * FX thread only.
 */
final class BoardList extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** What the bar that scrolls takes of the width. */
    private static final double BAR_EM = 1.2;
    private static final int MOST_TRIES = 4;

    private final BoardContext context;
    private final BoardModel model;
    private final Messages messages;
    private final VBox topics = new VBox();
    private final ListView<Line> lines = new ListView<>();
    private final Label nothing = Words.wrapped("", "note");
    private final Map<Series, BoardRow> made = new HashMap<>();

    /** A heading, or a series under it. */
    private record Line(String topic, Optional<Series> series) {
    }

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
        topicScroll.setFitToWidth(true);
        topicScroll.setFocusTraversable(false);
        topicScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("board-lines");
        lines.setId("board-lines");
        lines.setFocusTraversable(false);               // its rows take the focus
        lines.setAccessibleText(messages.get("board.title"));
        lines.setCellFactory(l -> new LineCell());
        VBox none = model.hasAny() ? new VBox(nothing, Links.link(messages.get("board.show-all"), model::showAll)) : new VBox(nothing);
        nothing.setText(messages.get(model.hasAny() ? "board.none" : "table.no-figures"));
        none.getStyleClass().setAll("board-none");
        lines.setPlaceholder(none);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeThrough.of(lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox table = new VBox(head(), lines);
        table.getStyleClass().setAll("board-table");
        table.setMinWidth(0);
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().setAll(topicScroll, table);
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
        List<Line> now = new ArrayList<>();
        for (String topic : board.topics()) {
            now.add(new Line(topic, Optional.empty()));
            board.of(topic).forEach(s -> now.add(new Line(topic, Optional.of(s))));
        }
        boolean same = ids(now).equals(ids(lines.getItems()));
        boolean focused = same && made.values().stream().anyMatch(Node::isFocused);
        lines.getItems().setAll(now);
        if (!same) {
            lines.scrollTo(0);                          // an actual value more does not lead away
        }
        showTopics();
        if (focused) {
            focusRow();
        }
    }

    private static List<String> ids(List<Line> of) {
        return of.stream().map(l -> l.series().map(Series::id).orElse(l.topic())).toList();
    }

    /** As wide as the list and as high as its row is then, which a cell by itself would not ask. */
    private final class LineCell extends ListCell<Line> {
        private final Label heading = Words.whole("", "board-topic-head");
        /** Around the row: a cell takes from what it shows itself the role that it has for a screen reader. */
        private final StackPane holder = new StackPane();

        LineCell() {
            getStyleClass().add("board-line");
            setPrefWidth(0);
            lines.widthProperty().subscribe(w -> requestLayout());         // else the list goes by the height of before
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty) {
                setGraphic(null);
            } else if (line.series().isEmpty()) {
                heading.setText(model.words().topic(line.topic()));
                setAccessibleText(heading.getText());
                setGraphic(heading);
            } else {
                setAccessibleText(model.words().name(line.series().get()));
                holder.getChildren().setAll(made.computeIfAbsent(line.series().get(), s -> new BoardRow(s, context)));
                setGraphic(holder);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == holder) {
                holder.applyCss();
                return snapSizeY(holder.prefHeight(Math.max(1, rowWidth()))) + snappedTopInset() + snappedBottomInset();
            }
            return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() == holder) {
                holder.resizeRelocate(snappedLeftInset(), snappedTopInset(), rowWidth(), getHeight() - snappedTopInset() - snappedBottomInset());
            }
        }

        private double rowWidth() {
            return lines.getWidth() - BAR_EM * getFont().getSize();
        }
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

    /** The row one is on takes the focus and comes into sight, its heading too where it is the first below it. */
    void focusRow() {
        Optional<Line> at = lines.getItems().stream().filter(l -> l.series().map(Series::id).equals(model.atProperty().get()) && l.series().isPresent()).findFirst();
        if (at.isEmpty() || getScene() == null) {
            return;
        }
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        int index = lines.getItems().indexOf(at.get());
        int first = lines.getItems().get(index - 1).series().isEmpty() ? index - 1 : index;
        Series series = at.get().series().orElseThrow();
        for (int tries = 0; tries < MOST_TRIES && !isInSight(series); tries++) {
            lines.scrollTo(first);                      // by heights that are guessed before a row is made
            lines.layout();
        }
        Optional.ofNullable(made.get(series)).filter(r -> r.getScene() != null).ifPresent(Node::requestFocus);
    }

    /** All of it, or as much as there is room for. */
    private boolean isInSight(Series series) {
        BoardRow row = made.get(series);
        if (row == null || row.getScene() == null) {
            return false;
        }
        Bounds at = lines.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        return at.getMinY() >= -1 && (at.getMaxY() <= lines.getHeight() + 1 || at.getHeight() > lines.getHeight() && at.getMinY() < lines.getHeight() / 2);
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof BoardRow)) {
            return;
        }
        int last = lines.getItems().size();
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
