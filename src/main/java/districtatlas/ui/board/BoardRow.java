package districtatlas.ui.board;

import districtatlas.ask.board.Bars;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Change;
import districtatlas.ask.board.PointKind;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.vocabulary.Better;
import districtatlas.plan.words.FigureSaid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An indicator: its name, its values under their years, its bars, what lies between. Takes the focus; Enter shows it large. FX thread only. */
final class BoardRow extends GridPane {
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final double NAME_PERCENT = 25;
    private static final double YEARS_PERCENT = 42;
    private static final double CHART_PERCENT = 14;

    private final Series series;
    private final BoardContext context;

    BoardRow(Series series, BoardContext context) {
        this.series = series;
        this.context = context;
        BoardWords words = context.model().words();
        getStyleClass().setAll("board-row");
        setId("board-" + series.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said(words));
        columns(this, context.years().all().size());
        add(name(words), 0, 0);
        for (int i = 0; i < context.years().all().size(); i++) {
            int year = context.years().all().get(i);
            add(cell(year, series.points().stream().filter(p -> p.kind() != PointKind.ACTUAL || isCounted(p)).filter(p -> context.column(p) == year).toList()), i + 1, 0);
        }
        int next = context.years().all().size() + 1;
        if (Bars.of(series, context.years().all()).areTelling(series)) {
            add(new BarChart(series, context.years().all(), words, false), next, 0);
        }
        add(changes(words), next + 1, 0);
        add(context.actuals().of(series, this::requestFocus), 0, 1, next + 2, 1);
        getChildren().forEach(n -> GridPane.setValignment(n, VPos.TOP));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        focusWithinProperty().subscribe((before, now) -> {
            if (now) {
                context.model().atProperty().set(Optional.of(series.id()));
            }
        });
        context.model().atProperty().subscribe(at -> pseudoClassStateChanged(AT, at.filter(series.id()::equals).isPresent()));
    }

    /** With how it stands, where there is an actual value. */
    private String said(BoardWords words) {
        return words.whole(series) + context.actuals().model().checked(series).map(c -> " \u00b7 " + context.actuals().words().verdict(c.verdict())).orElse("");
    }

    /** As rows and the line above them divide the width. */
    static void columns(GridPane grid, int years) {
        grid.getColumnConstraints().add(percent(NAME_PERCENT));
        for (int i = 0; i < years; i++) {
            grid.getColumnConstraints().add(percent(YEARS_PERCENT / years));
        }
        grid.getColumnConstraints().addAll(percent(CHART_PERCENT), percent(100 - NAME_PERCENT - YEARS_PERCENT - CHART_PERCENT));
    }

    private static ColumnConstraints percent(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }

    /** The columns' words have what padding leaves of the width: a grid by itself goes by all of it, and then wants a line too few. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(1, width - snappedLeftInset() - snappedRightInset()));
    }

    Series series() {
        return series;
    }

    private Region name(BoardWords words) {
        Better better = series.indicator().better();
        String about = words.scope(series) + (better == Better.UNKNOWN ? "" : " \u00b7 " + arrow(better) + " " + words.better(better));
        Node panel = Links.icon("fth-map-pin", context.messages().get("board.open-panel", words.name(series)), () -> context.open().accept(series));
        Node large = Links.icon("fth-maximize-2", context.messages().get("board.enlarge", words.name(series)), () -> context.model().enlarge(series));
        Node enter = Links.icon("fth-edit-3", context.messages().get("actual.enter-of", words.name(series)), () -> context.actuals().enter(series));
        enter.setId("actual-enter-" + series.id());
        HBox deeds = new HBox(enter, panel, large);
        deeds.getStyleClass().setAll("board-deeds");
        HBox line = new HBox(Words.wrapped(words.name(series), "board-name"), deeds);
        VBox cell = column("board-name-cell", line, Words.wrapped(about, "row-status"));
        context.conflict(series).ifPresent(cell.getChildren()::add);
        return cell;
    }

    static String arrow(Better better) {
        return better == Better.MORE ? "\u2191" : "\u2193";
    }

    /** Of a reader's own values the one that is checked; where they are, all of them stand below. */
    private boolean isCounted(SeriesPoint point) {
        return context.actuals().model().checked(series).map(c -> point.year().getAsInt() == c.actual().year()
                && point.value().getAsDouble() == c.actual().value()).orElse(true);
    }

    private Region cell(int year, List<SeriesPoint> points) {
        VBox cell = column("board-cell");
        for (SeriesPoint point : points) {
            FigureSaid said = context.model().words().said(series, point);
            if (!said.verb().isEmpty()) {
                cell.getChildren().add(Words.wrapped(said.verb(), "direction"));
            }
            cell.getChildren().add(Words.wrapped(said.value(), "value", point.value().isPresent() ? "tabular" : "board-worded",
                    point.kind() == PointKind.ACTUAL ? "actual-value" : "board-planned"));
            String part = context.model().words().part(series, point);
            if (!part.isEmpty()) {
                cell.getChildren().add(Words.wrapped(part, "row-status"));
            }
            String when = context.model().words().when(point);
            boolean plain = point.year().isPresent() && point.year().getAsInt() == year && !point.isOfSeveralYears() && point.kind() != PointKind.ACTUAL;
            if (!plain) {
                cell.getChildren().add(Words.wrapped(point.kind() == PointKind.ACTUAL ? when + " " + context.model().words().kind(point.kind()) : when, "row-status"));
            }
            if (point.kind() != PointKind.ACTUAL || context.actuals().model().checked(series).isEmpty()) {
                cell.getChildren().add(context.source(point));              // else it stands below with its source
            }
        }
        if (points.isEmpty()) {
            Label silent = Words.whole("\u2014", "note");
            silent.setAccessibleText(context.messages().get("years.silent", context.model().words().name(series), String.valueOf(year)));
            cell.getChildren().add(silent);
        }
        return cell;
    }

    private Region changes(BoardWords words) {
        VBox cell = column("board-cell", "board-change");
        List<Change> changes = series.changes();
        for (Change change : changes) {
            String years = changes.size() > 1 ? String.valueOf(change.to().year().getAsInt()) + " " : "";
            Label brief = Words.wrapped(years + words.brief(change) + (change.isKept() || change.forBetter() == 0 ? "" : " "
                    + context.messages().get(change.forBetter() > 0 ? "board.for-better" : "board.for-worse")), "value", "tabular");
            cell.getChildren().add(brief);
            cell.getChildren().add(Words.wrapped(words.much(series, change), "row-status"));
            if (!words.briefYearly(change).isEmpty()) {
                cell.getChildren().add(Words.wrapped(words.briefYearly(change), "row-status", "tabular"));
            }
        }
        return cell;
    }

    private static VBox column(String styleClass, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().setAll(styleClass, "figure");
        box.setMinWidth(0);
        return box;
    }

    private static VBox column(String styleClass, String another) {
        VBox box = column(styleClass);
        box.getStyleClass().add(another);
        return box;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            if (event.getClickCount() == 2) {
                context.model().enlarge(series);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            context.model().enlarge(series);
            event.consume();
        }
    }
}
