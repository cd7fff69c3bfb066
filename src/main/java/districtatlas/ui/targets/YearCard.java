package districtatlas.ui.targets;

import districtatlas.base.Messages;
import districtatlas.plan.words.YearTable;
import districtatlas.ui.Session;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The district's figures through the years, with the chosen year's column strong; opened by a year while no zone is open. */
public final class YearCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NAME_PERCENT = 28;

    private final YearTable table;
    private final Messages messages;
    private final CardLayer cards;
    private final GridPane grid = new GridPane();
    private final List<Node> cells = new ArrayList<>();
    private final Button all;

    /** @param openDistrict opens the district's panel, where all figures of the chosen year stand */
    public YearCard(YearTable table, Session session, Messages messages, CardLayer cards, Runnable openDistrict) {
        this.table = table;
        this.messages = messages;
        this.cards = cards;
        getStyleClass().setAll("card", "year-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("years.title"), "card-title"), space,
                Links.icon("fth-x", messages.get("years.close"), cards::close));
        head.getStyleClass().setAll("key-head");
        fill();
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all = Links.link("", openDistrict);
        all.getStyleClass().add("more");
        getChildren().addAll(head, Words.wrapped(messages.get("years.about"), "note"), scroll, all);
        session.year().subscribe(this::mark);
    }

    private void fill() {
        grid.getStyleClass().setAll("year-table");
        grid.setMinWidth(0);
        int columns = table.years().size();
        for (int i = 0; i <= columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? NAME_PERCENT : (100 - NAME_PERCENT) / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < columns; i++) {
            cell(Words.whole(String.valueOf(table.years().get(i)), "year-head"), table.years().get(i), i + 1, 0);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            YearTable.Row row = table.rows().get(r);
            grid.add(name(row), 0, r + 1);
            for (int i = 0; i < columns; i++) {
                cell(values(row, row.cells().get(i)), row.cells().get(i).year(), i + 1, r + 1);
            }
        }
    }

    private void cell(Region content, int year, int column, int row) {
        content.setUserData(year);
        content.getStyleClass().add("year-cell");
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cells.add(content);
        grid.add(content, column, row);
    }

    private Region name(YearTable.Row row) {
        HBox line = new HBox(Words.wrapped(row.name(), "row-name"));
        if (!row.notes().isEmpty()) {
            Button note = Links.link(messages.get("figure.note-mark"), () -> { });
            note.getStyleClass().add("note-mark");
            note.setAccessibleText(messages.get("years.note", row.name()));
            note.setOnAction(e -> cards.showBeside(noteCard(row), note));
            line.getChildren().add(note);
        }
        line.getStyleClass().setAll("row-line", "year-name");
        GridPane.setValignment(line, VPos.TOP);
        return line;
    }

    private static Region noteCard(YearTable.Row row) {
        VBox card = new VBox(Words.wrapped(row.name(), "card-title"));
        row.notes().forEach(n -> card.getChildren().add(Words.wrapped(n)));
        card.getStyleClass().setAll("card", "source-card");
        return card;
    }

    private Region values(YearTable.Row row, YearTable.Cell cell) {
        VBox values = new VBox();
        for (YearTable.Says says : cell.says()) {
            if (!says.said().verb().isEmpty()) {
                values.getChildren().add(Words.wrapped(says.said().verb(), "direction"));
            }
            values.getChildren().add(Words.wrapped(says.said().value(), "value"));
            if (!says.said().when().isEmpty()) {
                values.getChildren().add(Words.wrapped(says.said().when(), "row-status"));
            }
            values.getChildren().add(SourceLink.of(says.source(), messages, cards));
        }
        if (cell.says().isEmpty()) {
            Label silent = Words.whole("—", "note");
            silent.setAccessibleText(messages.get("years.silent", row.name(), String.valueOf(cell.year())));
            values.getChildren().add(silent);
        }
        values.getStyleClass().setAll("figure");
        return values;
    }

    private void mark(int year) {
        cells.forEach(c -> c.pseudoClassStateChanged(CURRENT, c.getUserData().equals(year)));
        all.setText(messages.get("years.all", String.valueOf(year), table.figures().getOrDefault(year, 0L)));
    }
}
