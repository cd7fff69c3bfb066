package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tools for drawing, how the next mark looks, whether corners jump onto what is drawn, and what a click does now. FX thread only. */
final class MarksPalette extends VBox {
    /** What a reader can do with it. */
    interface Deeds {
        /** @param form empty for choosing among what is drawn */
        void choose(Optional<Form> form);

        void close();
    }

    private final Messages messages;
    private final DrawModel draw;
    private final Label note = Words.wrapped("", "note");

    MarksPalette(DrawModel draw, Snapping snapping, ObservableBooleanValue open, Deeds deeds, Messages messages) {
        this.messages = messages;
        this.draw = draw;
        getStyleClass().setAll("floating", "marks-palette");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("marks.palette"));
        HBox tools = new HBox(tool(Optional.empty(), "fth-mouse-pointer", deeds::choose));
        for (Form form : Form.values()) {
            tools.getChildren().add(tool(Optional.of(form), icon(form), deeds::choose));
        }
        tools.getStyleClass().setAll("look-group");
        ToggleButton snap = new ToggleButton(messages.get("marks.snap"), new Icon("fth-target"));
        snap.getStyleClass().setAll("tool-button");
        snap.setMinWidth(USE_PREF_SIZE);
        snap.selectedProperty().bindBidirectional(snapping.onProperty());
        LookBar look = new LookBar(draw.lookProperty(), draw.lookProperty()::set, messages);
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox head = new HBox(tools, Links.icon("fth-x", messages.get("marks.close"), deeds::close));
        head.getStyleClass().setAll("marks-head");
        HBox looks = new HBox(look, snap);
        looks.getStyleClass().setAll("marks-looks");
        getChildren().addAll(head, looks, note);
        setMinHeight(USE_PREF_SIZE);
        open.subscribe(this::setVisible);
        draw.formProperty().subscribe(f -> say());
        draw.pointsProperty().subscribe(p -> say());
    }

    static String icon(Form form) {
        return switch (form) {
            case POINT -> "fth-flag";
            case LINE -> "fth-minus";
            case ARROW -> "fth-arrow-up-right";
            case AREA -> "fth-square";
            case TEXT -> "fth-type";
        };
    }

    private Node tool(Optional<Form> form, String icon, Consumer<Optional<Form>> choose) {
        ToggleButton button = new ToggleButton(form.map(f -> messages.get("marks.form." + f.key())).orElseGet(() -> messages.get("marks.choose")), new Icon(icon));
        button.getStyleClass().setAll("tool-button");
        button.setMinWidth(USE_PREF_SIZE);          // its word is never cut
        button.setId("draw-" + form.map(Form::key).orElse("none"));
        ObservableValue<Optional<Form>> now = draw.formProperty();
        now.subscribe(f -> button.setSelected(f.equals(form)));
        button.setOnAction(e -> {
            choose.accept(form);
            button.setSelected(now.getValue().equals(form));
        });
        return button;
    }

    private void say() {
        note.setText(messages.get(draw.formProperty().get().map(f -> switch (f) {
            case POINT -> "marks.note.point";
            case TEXT -> "marks.note.text";
            default -> draw.points().isEmpty() ? "marks.note.begin" : "marks.note.next";
        }).orElse("marks.note.choose")));
    }
}
