package districtatlas.ui.tour;

import districtatlas.ui.walk.WalkModel;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.Words;
import districtatlas.plan.words.YearTable;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The years of a few indicators side by side, large, beside the district. Empty for a step that compares none. */
public final class WalkYears extends VBox implements Overlay.Fitted {
    private static final double[] FACTORS = {1.35, 1.25, 1.15, 1.05, 0.95, 0.85, 0.75, 0.65};
    /** Of the window's width: three columns of large numbers. */
    private static final double SHARE = 0.56;
    private static final double NAME_PERCENT = 20;
    /** Longer ones are words with a number in them: they may be broken. */
    private static final int MOST_WHOLE = 20;

    private final YearTable table;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final List<Label> whole = new ArrayList<>();
    private List<YearTable.Row> rows = List.of();
    private String fittedFor = "";

    public WalkYears(WalkModel model, Plan plan, Years years, Messages messages) {
        this.table = YearTable.all(plan, years, messages);
        this.messages = messages;
        getStyleClass().setAll("floating", "walk-years");
        setMouseTransparent(true);
        grid.getStyleClass().setAll("walk-year-table");
        int columns = table.years().size();
        for (int i = 0; i <= columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? NAME_PERCENT : (100 - NAME_PERCENT) / columns);
            grid.getColumnConstraints().add(column);
        }
        getChildren().setAll(grid);
        model.walkProperty().subscribe(w -> w.ifPresent(this::show));
    }

    private void show(Walk walk) {
        List<String> compared = walk.step().staging().compared();
        rows = compared.stream().flatMap(id -> table.rows().stream().filter(r -> r.indicator().equals(id))).toList();
        grid.getChildren().clear();
        whole.clear();
        for (int i = 0; i < table.years().size() && !rows.isEmpty(); i++) {
            grid.add(Words.whole(String.valueOf(table.years().get(i)), "walk-year", "tabular"), i + 1, 0);
        }
        for (int r = 0; r < rows.size(); r++) {
            grid.add(Words.wrapped(rows.get(r).name(), "walk-figure-name", "walk-year-cell"), 0, r + 1);
            for (int i = 0; i < table.years().size(); i++) {
                grid.add(cell(rows.get(r), rows.get(r).cells().get(i)), i + 1, r + 1);
            }
        }
    }

    private Region cell(YearTable.Row row, YearTable.Cell cell) {
        VBox values = new VBox();
        values.getStyleClass().setAll("walk-year-cell");
        for (YearTable.Says says : cell.says()) {
            if (!says.said().verb().isEmpty()) {
                values.getChildren().add(Words.wrapped(says.said().verb(), "walk-direction"));
            }
            values.getChildren().add(value(says.said().value()));
        }
        if (cell.says().isEmpty()) {
            Label silent = Words.whole("—", "walk-year-value", "walk-silent");
            silent.setAccessibleText(messages.get("years.silent", row.name(), String.valueOf(cell.year())));
            values.getChildren().add(silent);
        }
        return values;
    }

    private Label value(String text) {
        if (widthOf(text) > MOST_WHOLE) {
            return Words.wrapped(text, "walk-year-value", "tabular");
        }
        Label value = Words.whole(text, "walk-year-value", "tabular");
        whole.add(value);
        return value;
    }

    /** In letters: an ideograph is as wide as two. */
    private static int widthOf(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    /** @param width of all */
    private boolean stands(double width, double mostHeight) {
        int columns = table.years().size();
        double column = (width - snappedLeftInset() - snappedRightInset()) * (100 - NAME_PERCENT) / 100 / columns - grid.getHgap();
        return prefHeight(width) <= mostHeight && whole.stream().allMatch(v -> v.prefWidth(-1) <= column);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    static double widthIn(double usual, double stageWidth) {
        return Math.max(usual, Math.ceil(stageWidth * SHARE));
    }

    @Override
    public double fittedHeight(double width, double mostHeight, double em) {
        String wanted = rows.size() + " " + width + " " + mostHeight + " " + em;
        if (!wanted.equals(fittedFor)) {
            fittedFor = wanted;
            HallSize.fit(this, HallSize.beside(this, em), FACTORS, () -> stands(width, mostHeight));
        }
        return Math.min(mostHeight, Math.ceil(prefHeight(width)));
    }
}
