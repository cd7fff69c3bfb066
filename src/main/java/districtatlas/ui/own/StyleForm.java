package districtatlas.ui.own;

import districtatlas.data.ReadyLayer.Shape;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.EntryId;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How a layer looks: colour, size, strength, colours by a column, words. Each change is on the map at once. FX thread only. */
final class StyleForm extends OwnForm {
    private static final double LEAST_PX = 0.5;
    private static final double MOST_POINT_PX = 40;
    private static final double MOST_LINE_PX = 12;
    private static final double PX_STEP = 0.5;
    private static final double LEAST_LABEL_PX = 8;
    private static final double MOST_LABEL_PX = 28;

    private final ColourChip colour;
    private final OwnSlider size;
    private final OwnSlider opacity;
    private final CheckBox hollow = new CheckBox();
    private final Label colourLabel;
    private final ColouringForm colouring;
    private final ChoiceMenu<String> label;
    private final OwnSlider labelSize;
    private final FileStyleForm fileStyle;
    private BroughtLayer shown;

    StyleForm(OwnContext context, EntryId entry, Shape shape) {
        super(context, entry);
        this.colour = new ColourChip("own-colour", get("own.style.colour"), n -> choose(n, look().colour(), (c, stroke) -> restyle(stroke, l -> l.withColour(c))));
        this.size = new OwnSlider("own-size", get(shape == Shape.POINT ? "own.style.size" : shape == Shape.LINE ? "own.style.width" : "own.style.edge"), LEAST_PX,
                shape == Shape.POINT ? MOST_POINT_PX : MOST_LINE_PX, PX_STEP, StyleForm::px, (v, stroke) -> restyle(stroke, l -> l.withSize(v)));
        this.opacity = new OwnSlider("own-opacity", get(shape == Shape.POLYGON ? "own.style.fill" : "own.style.opacity"), 100 * BroughtLook.LEAST_OPACITY, 100, 5,
                v -> Math.round(v) + " %", (v, stroke) -> restyle(stroke, l -> l.withOpacity(v / 100)));
        this.colouring = new ColouringForm(context, entry, this);
        this.label = new ChoiceMenu<>("own-label-column", get("own.style.label"), this::columnTitle, c -> restyle(null, l -> l.withLabel(c, l.labelPx())));
        this.labelSize = new OwnSlider("own-label-size", get("own.style.label-size"), LEAST_LABEL_PX, MOST_LABEL_PX, 1, StyleForm::px,
                (v, stroke) -> restyle(stroke, l -> l.withLabel(l.label(), v)));
        hollow.setText(get(shape == Shape.POLYGON ? "own.style.hollow" : "own.style.hollow-point"));
        hollow.setId("own-hollow");
        hollow.setMnemonicParsing(false);
        hollow.setOnAction(e -> restyle(null, l -> l.withHollow(hollow.isSelected())));
        present(hollow, shape != Shape.LINE);
        HBox colourRow = row("", colour, hollow);
        colourLabel = (Label) colourRow.getChildren().get(0);
        this.fileStyle = new FileStyleForm(context, entry);
        getChildren().setAll(colourRow, size, opacity, colouring, row(get("own.style.label"), label), labelSize, fileStyle);
    }

    private static String px(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value) + " px";
    }

    private BroughtLook look() {
        return shown.look();
    }

    private String columnTitle(String name) {
        return name.isEmpty() ? get("own.style.label-none") : shown.columns().stream().filter(c -> c.name().equals(name)).map(BroughtColumn::title).findFirst().orElse(name);
    }

    /** @param stroke as {@link OwnWork#restyle} has it */
    void restyle(Object stroke, UnaryOperator<BroughtLook> look) {
        context.work().restyle(entry, stroke, look);
    }

    /** Offers colours beside what was pressed. */
    void choose(Node beside, String now, ColourCard.Chosen chosen) {
        context.desk().cards().showBeside(new ColourCard(now, context.palette(), chosen, context.messages()), beside);
    }

    @Override
    void show(BroughtLayer layer) {
        shown = layer;
        boolean byColumn = look().colouring().isPresent();
        colour.show(look().colour(), context.palette());
        present(colour.getParent(), !byColumn || hollow.isManaged());
        present(colour, !byColumn);
        colourLabel.setText(byColumn ? "" : get("own.style.colour"));
        size.show(look().sizePx());
        opacity.show(100 * look().opacity());
        present(opacity, layer.shape() != Shape.POLYGON || !look().hollow());
        hollow.setSelected(look().hollow());
        colouring.show(layer);
        List<String> columns = Stream.concat(Stream.of(""), layer.columns().stream().map(BroughtColumn::name)).toList();
        label.show(columns, look().label());
        labelSize.show(look().labelPx());
        present(labelSize, !look().label().isEmpty());
        fileStyle.show(layer);
        if (look().style().isPresent()) {
            getChildren().stream().filter(n -> n != fileStyle).forEach(n -> present(n, false));
        } else {
            present(colouring, true);
            present(label.getParent(), true);
            present(size, true);
        }
    }
}
