package districtatlas.ui.board;

import districtatlas.ask.board.Bars;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Change;
import districtatlas.ask.board.PointKind;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Better;
import districtatlas.plan.words.FigureSaid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One indicator for a room: its type is a share of the window's height, and smaller only where all would not stand. Arrow keys go on to
 * the next. FX thread only.
 */
final class BoardLarge extends VBox {
    /** Of the height: what is read from the last row, and what is tried where that is too large. */
    private static final double[] PARTS = {1 / 24.0, 1 / 27.0, 1 / 30.0, 1 / 34.0, 1 / 39.0, 1 / 46.0, 1 / 56.0};
    private static final double[] NUMBER_EM = {5, 4, 3.4, 2.8, 2.4, 2.1, 1.8, 1.5, 1.25};
    /** Beside bars, of which there is to be something to see. */
    private static final double MOST_EM_BESIDE_BARS = 2.8;
    private static final double WHOLE = 100;
    /** Of a column, what lies left of the next. */
    private static final double GUTTER = 0.93;
    /** Of the height, that bars get at least. */
    private static final double LEAST_CHART = 0.2;

    private final BoardContext context;
    private final BoardModel model;
    private final Messages messages;
    private final VBox page = new VBox();
    private final Region chartHost = new Region();
    private final List<Label> numbers = new ArrayList<>();
    private String fitted = "";
    private Series shown;

    BoardLarge(BoardContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        getStyleClass().setAll("board-large");
        setId("board-large");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        page.getStyleClass().setAll("board-large-page");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.largeProperty().subscribe(large -> large.ifPresent(this::show));
    }

    private void show(Series series) {
        shown = series;
        BoardWords words = model.words();
        setAccessibleText(words.whole(series));
        List<Node> nodes = new ArrayList<>(List.of(head(series, words), Words.wrapped(words.name(series), "board-large-name"), about(series, words)));
        nodes.add(values(series, words));
        if (Bars.of(series, context.years().all()).areTelling(series)) {
            BarChart chart = new BarChart(series, context.years().all(), words, true);
            chart.getStyleClass().add("board-large-chart");
            VBox.setVgrow(chart, Priority.ALWAYS);
            nodes.add(chart);
        } else {
            VBox.setVgrow(chartHost, Priority.ALWAYS);
            nodes.add(chartHost);
        }
        changes(series, words).forEach(nodes::add);
        context.actuals().model().checked(series).ifPresent(c -> nodes.add(check(c)));
        notes(series, words).forEach(nodes::add);
        page.getChildren().setAll(nodes);
        fitted = "";
        requestLayout();
    }

    private HBox head(Series series, BoardWords words) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node back = Links.icon("fth-arrow-left", messages.get("board.large.previous"), () -> model.step(-1));
        back.setId("board-previous");
        Node next = Links.icon("fth-arrow-right", messages.get("board.large.next"), () -> model.step(1));
        next.setId("board-next");
        Node map = Links.icon("fth-map-pin", messages.get("board.open-panel", words.name(series)), () -> context.open().accept(series));
        map.setId("board-large-map");
        Node close = Links.icon("fth-minimize-2", messages.get("board.large.close"), model::shrink);
        close.setId("board-shrink");
        HBox head = new HBox(Words.whole(words.topic(series.indicator().topic()), "board-large-topic"), space,
                Words.whole(messages.get("board.large.place", model.place() + 1, model.shownProperty().get().series().size()), "board-large-place"), back, next, map, close);
        head.getStyleClass().setAll("board-large-head");
        return head;
    }

    private Region about(Series series, BoardWords words) {
        Better better = series.indicator().better();
        return Words.wrapped(words.scope(series) + (better == Better.UNKNOWN ? "" : " \u00b7 " + BoardRow.arrow(better) + " " + words.better(better)), "board-large-note");
    }

    private Region values(Series series, BoardWords words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().setAll("board-large-values");
        numbers.clear();
        int column = 0;
        for (SeriesPoint point : series.points()) {
            FigureSaid said = words.said(series, point);
            HBox year = new HBox(Words.whole(words.when(point), "board-large-year"), Words.whole(words.kind(point.kind()), "board-large-note"), context.source(point));
            year.getStyleClass().setAll("board-large-when");
            VBox cell = new VBox(year);
            cell.getStyleClass().setAll("board-large-cell");
            if (!said.verb().isEmpty()) {
                cell.getChildren().add(Words.wrapped(said.verb(), "board-large-verb"));
            }
            Label number = Words.wrapped(said.value(), "board-large-value", "tabular", point.kind() == PointKind.ACTUAL ? "actual-value" : "board-planned");
            numbers.add(number);
            cell.getChildren().add(number);
            String part = words.part(series, point);
            if (!part.isEmpty()) {
                cell.getChildren().add(Words.wrapped(part, "board-large-note"));
            }
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(WHOLE / series.points().size());
            grid.getColumnConstraints().add(equal);
            grid.add(cell, column++, 0);
        }
        return grid;
    }

    private static List<Node> changes(Series series, BoardWords words) {
        List<Node> lines = new ArrayList<>();
        for (Change change : series.changes()) {
            lines.add(Words.wrapped(words.change(series, change), "board-large-change"));
            if (!words.yearly(series, change).isEmpty()) {
                lines.add(Words.wrapped(words.yearly(series, change), "board-large-yearly"));
            }
        }
        return lines;
    }

    /** How it stands, and why. */
    private Region check(CheckedTarget checked) {
        HBox line = new HBox(Words.whole(context.actuals().words().verdict(checked.verdict()), "check-verdict", "check-" + checked.verdict().key()),
                Words.wrapped(context.actuals().words().why(checked), "board-large-yearly"));
        line.getStyleClass().setAll("check-line");
        return line;
    }

    /** What the text leaves unclear, with the lines where it contradicts itself. */
    private List<Node> notes(Series series, BoardWords words) {
        String common = words.common(series);
        List<Node> notes = new ArrayList<>();
        if (!words.conflict(series).isEmpty()) {
            notes.add(Words.wrapped(words.conflict(series), "board-large-note", "board-large-conflict"));
        }
        Stream.concat(series.points().stream().map(words::note), Stream.of(words.conflict(series).isEmpty() ? common : "")).filter(n -> !n.isEmpty()).distinct()
                .forEach(n -> notes.add(Words.wrapped(n, "board-large-note")));
        return notes;
    }

    @Override
    protected void layoutChildren() {
        String wanted = (shown == null ? "" : shown.id()) + " " + getWidth() + " " + getHeight() + " " + Objects.hashCode(shown);
        if (!wanted.equals(fitted) && getHeight() > 0) {
            fitted = wanted;
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean chart = page.getChildren().stream().anyMatch(BarChart.class::isInstance);
        double room = getHeight() * (chart ? 1 - LEAST_CHART : 1);
        for (double part : PARTS) {
            page.setStyle(WindowStyle.size(getHeight() * part));
            fitNumbers(width / Math.max(1, numbers.size()), chart ? MOST_EM_BESIDE_BARS : NUMBER_EM[0]);
            if (page.prefHeight(width) <= room) {
                return;
            }
        }
    }

    /** All of one size, in which each stands in one line if any does. */
    private void fitNumbers(double column, double most) {
        for (double em : Arrays.stream(NUMBER_EM).filter(e -> e <= most).toArray()) {
            numbers.forEach(n -> n.setStyle("-fx-font-size: " + em + "em;"));
            page.applyCss();
            if (numbers.stream().allMatch(n -> n.prefWidth(-1) <= GUTTER * column)) {
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, UP, PAGE_UP -> model.step(-1);
            case RIGHT, DOWN, PAGE_DOWN -> model.step(1);
            case HOME -> model.step(-model.shownProperty().get().series().size());
            case END -> model.step(model.shownProperty().get().series().size());
            case ENTER, SPACE -> {
                if (event.getTarget() != this) {
                    return;
                }
                model.shrink();
            }
            default -> {
                return;
            }
        }
        requestFocus();
        event.consume();
    }
}
