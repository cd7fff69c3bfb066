package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.coord.Extent;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.place.ControlFit;
import districtatlas.data.place.Placing;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Control points of a local survey grid, with what they leave over. FX thread only. */
final class ControlPart extends VBox {
    private final Messages messages;
    private final DistrictGrid grid;
    private final Extent near;
    private final Consumer<Placing> uses;
    private final GridPane table = new GridPane();
    private final List<Label> residuals = new ArrayList<>();
    private final Label outcome = Words.wrapped("", "note");
    private final Button use;
    private final VBox inner;
    private ControlRows rows = ControlRows.NONE;
    private ControlRows.Outcome fitted = new ControlRows.Outcome.Wanting(2);

    /** @param uses gets the reading that the points make */
    ControlPart(DistrictGrid grid, Extent near, Consumer<Placing> uses, Messages messages) {
        this.messages = messages;
        this.grid = grid;
        this.near = near;
        this.uses = uses;
        getStyleClass().setAll("bring-controls");
        table.getStyleClass().setAll("bring-control-table");
        Button open = Links.link(messages.get("bring.controls"), () -> { });
        open.setId("bring-controls");
        use = Links.chip(messages.get("bring.controls.use"), this::take);
        use.setId("bring-controls-use");
        CheckBox north = box("bring-controls-north", "bring.controls.north", now -> rows = rows.withNorthFirst(now));
        CheckBox stretch = box("bring-controls-stretch", "bring.controls.stretch", now -> rows = rows.withStretched(now));
        Button more = Links.link(messages.get("bring.controls.more"), () -> {
            rows = rows.more();
            line(rows.rows().size() - 1);
            told();
        });
        more.setId("bring-controls-more");
        inner = new VBox(Words.wrapped(messages.get("bring.controls.note"), "note"), table, BringPart.flow(more, north, stretch), outcome, BringPart.flow(use));
        inner.getStyleClass().setAll("bring-controls");
        shown(inner, false);
        open.setOnAction(e -> shown(inner, !inner.isVisible()));
        getChildren().setAll(open, inner);
        table.addRow(0, Words.whole(messages.get("bring.controls.x"), "note"), Words.whole(messages.get("bring.controls.y"), "note"), Words.whole(messages.get("bring.controls.place"), "note"),
                Words.whole(messages.get("bring.controls.residual"), "note"));
        for (int i = 0; i < rows.rows().size(); i++) {
            line(i);
        }
        told();
    }

    /** Whether the points are in sight. */
    void open(boolean is) {
        shown(inner, is);
    }

    private static void shown(VBox node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private CheckBox box(String id, String textKey, Consumer<Boolean> changes) {
        CheckBox box = new CheckBox(messages.get(textKey));
        box.setId(id);
        box.selectedProperty().subscribe((before, now) -> {
            changes.accept(now);
            told();
        });
        return box;
    }

    private void line(int index) {
        Label left = Words.whole("", "bring-residual");
        residuals.add(left);
        table.addRow(index + 1, field(index, "x", (r, t) -> new ControlRows.Row(t, r.y(), r.place())), field(index, "y", (r, t) -> new ControlRows.Row(r.x(), t, r.place())),
                field(index, "place", (r, t) -> new ControlRows.Row(r.x(), r.y(), t)), left);
    }

    private TextField field(int index, String part, BiFunction<ControlRows.Row, String, ControlRows.Row> change) {
        TextField field = new TextField();
        field.setId("bring-control-" + part + "-" + index);
        field.getStyleClass().addAll("bring-field", "bring-control-" + part);
        field.setAccessibleText(messages.get("bring.controls." + part) + " " + (index + 1));
        if (part.equals("place")) {
            field.setPromptText(messages.get("bring.controls.prompt"));
        }
        field.textProperty().subscribe((before, now) -> {
            rows = rows.with(index, change.apply(rows.rows().get(index), now));
            told();
        });
        return field;
    }

    private void told() {
        fitted = rows.fit(grid, near);
        residuals.forEach(l -> l.setText(""));
        use.setDisable(!(fitted instanceof ControlRows.Outcome.Fitted));
        if (fitted instanceof ControlRows.Outcome.Wanting wanting) {
            outcome.setText(messages.get("bring.controls.wanting", wanting.wants()));
        } else if (fitted instanceof ControlRows.Outcome.Unread unread) {
            outcome.setText(messages.get("bring.controls.unread", unread.row()));
        } else if (fitted instanceof ControlRows.Outcome.Degenerate) {
            outcome.setText(messages.get("bring.controls.degenerate"));
        } else if (fitted instanceof ControlRows.Outcome.Fitted done) {
            tell(done.fit());
        }
    }

    private void tell(ControlFit fit) {
        int next = 0;
        for (int i = 0; i < rows.rows().size(); i++) {
            if (!rows.rows().get(i).isEmpty()) {
                residuals.get(i).setText(messages.get("bring.controls.metres", String.format(Locale.ROOT, "%.2f", fit.residuals().get(next++))));
            }
        }
        boolean spare = next > (rows.stretched() ? ControlFit.Kind.AFFINE : ControlFit.Kind.SIMILARITY).points;
        String said = messages.get("bring.controls.fit", String.format(Locale.ROOT, "%.5f", fit.scale()), String.format(Locale.ROOT, "%.2f", fit.turnDegrees()));
        outcome.setText(said + " " + (spare ? messages.get("bring.controls.worst", String.format(Locale.ROOT, "%.2f", fit.worst())) : messages.get("bring.controls.no-check")));
    }

    private void take() {
        if (fitted instanceof ControlRows.Outcome.Fitted done) {
            uses.accept(done.fit().placing());
        }
    }
}
