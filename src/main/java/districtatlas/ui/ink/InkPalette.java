package districtatlas.ui.ink;

import districtatlas.base.Messages;
import districtatlas.notebook.MarkLook;
import districtatlas.ui.kit.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The tools in the hand's reach while one of them is in it: buttons large enough for a finger on a board, in two rows or more where one
 * would be wider than the room. FX thread only.
 */
final class InkPalette extends FlowPane {
    /** What a button leads to that is not the model's alone. */
    interface Deeds {
        void keep();

        /** The keys go to the map again. */
        void done();
    }

    private static final List<InkTool> TOOLS = List.of(InkTool.PEN, InkTool.MARKER, InkTool.ERASER);
    private static final List<InkTool> POINTERS = List.of(InkTool.POINTER, InkTool.SPOTLIGHT, InkTool.MAGNIFIER);

    private final InkModel model;
    private final Messages messages;
    private final Deeds deeds;

    InkPalette(InkModel model, Deeds deeds, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().setAll("floating", "ink-palette");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("ink.palette"));
        BooleanBinding none = Bindings.createBooleanBinding(() -> model.strokesProperty().get().isEmpty(), model.strokesProperty());
        group(TOOLS.stream().map(this::tool));
        group(InkModel.COLOURS.stream().map(this::colour));
        group(Stream.of(deed("back", "fth-corner-up-left", model::takeBack), deed("clear", "fth-trash-2", model::clear), deed("keep", "fth-save", deeds::keep)));
        lookup("#ink-clear").disableProperty().bind(none);
        lookup("#ink-keep").disableProperty().bind(none);
        group(POINTERS.stream().map(this::tool));
        group(Stream.of(deed("away", "fth-x", model::putAway)));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        model.toolProperty().subscribe(t -> setVisible(t.isPresent()));
    }

    /** Stays together when the row is broken. */
    private void group(Stream<Node> buttons) {
        HBox group = new HBox();
        group.getStyleClass().setAll("ink-group");
        buttons.forEach(group.getChildren()::add);
        group.setMinWidth(USE_PREF_SIZE);
        getChildren().add(group);
    }

    /** In one row: a flow would else be as wide as it is told to. */
    @Override
    protected double computePrefWidth(double height) {
        double groups = getManagedChildren().stream().mapToDouble(g -> snapSizeX(g.prefWidth(-1))).sum();
        return snappedLeftInset() + groups + (getManagedChildren().size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    private Node tool(InkTool tool) {
        ToggleButton button = new ToggleButton();
        made(button, "ink-" + tool.key(), messages.get("ink.tool." + tool.key()), new Icon(tool.icon()));
        model.toolProperty().subscribe(t -> button.setSelected(t.equals(Optional.of(tool))));
        button.setOnAction(e -> {
            model.toolProperty().set(Optional.of(tool));
            button.setSelected(model.isOn(tool));
            deeds.done();
        });
        return button;
    }

    /** A colour is for a line: with the eraser or a pointer in the hand, it takes the pen. */
    private Node colour(MarkLook.Colour colour) {
        ToggleButton button = new ToggleButton();
        String key = colour.name().toLowerCase(Locale.ROOT);
        Region drop = new Region();
        drop.getStyleClass().setAll("ink-drop", "ink-of-" + key);
        made(button, "ink-colour-" + key, messages.get("marks.colour." + key), drop);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.colourProperty().subscribe(c -> button.setSelected(c == colour));
        button.setOnAction(e -> {
            model.colourProperty().set(colour);
            if (!model.isOn(InkTool.PEN) && !model.isOn(InkTool.MARKER)) {
                model.toolProperty().set(Optional.of(InkTool.PEN));
            }
            button.setSelected(true);
            deeds.done();
        });
        return button;
    }

    private Node deed(String key, String icon, Runnable work) {
        Button button = new Button();
        made(button, "ink-" + key, messages.get("ink." + key), new Icon(icon));
        button.setOnAction(e -> {
            work.run();
            deeds.done();
        });
        return button;
    }

    private static void made(ButtonBase button, String id, String text, Node graphic) {
        button.setId(id);
        button.setText(text);
        button.setGraphic(graphic);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("ink-button");
        button.setFocusTraversable(false);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
