package districtatlas.ui.own;

import districtatlas.data.ReadyLayer;
import districtatlas.data.place.PlacingText;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.notebook.BroughtOrigin.Deed;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a layer is called, whose its data are, where they came from and what was done to them, and what its columns are called. FX thread only. */
final class SourceForm extends OwnForm {
    /** Of more columns the others are not to be named here. */
    private static final int MOST_COLUMNS = 60;

    private final OwnField title;
    private final OwnField provider;
    private final OwnField dated;
    private final OwnField licence;
    private final CheckBox first = new CheckBox();
    private final VBox facts = new VBox();
    private final VBox columns = new VBox();
    private BroughtLayer shown;

    SourceForm(OwnContext context, EntryId entry) {
        super(context, entry);
        title = new OwnField("own-title", get("own.source.title"), t -> {
            context.work().rename(entry, t);
            context.work().layer(entry).ifPresent(this::show);          // an empty one is none
        });
        provider = new OwnField("own-provider", get("layers.provider"), t -> describe());
        dated = new OwnField("own-dated", get("layers.dated"), t -> describe());
        licence = new OwnField("own-licence", get("layers.licence"), t -> describe());
        provider.setPromptText(get("own.source.provider-prompt"));
        dated.setPromptText(get("own.source.dated-prompt"));
        licence.setPromptText(get("own.source.licence-prompt"));
        first.setText(get("own.source.first"));
        first.setId("own-first");
        first.setMnemonicParsing(false);
        first.setOnAction(e -> context.work().showAtFirst(entry, first.isSelected()));
        facts.getStyleClass().setAll("own-facts");
        columns.getStyleClass().setAll("own-facts");
        getChildren().setAll(field(get("own.source.title"), title), field(get("layers.provider"), provider), field(get("layers.dated"), dated),
                field(get("layers.licence"), licence), first, facts, columns);
    }

    private Node field(String label, OwnField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return row(label, field);
    }

    private void describe() {
        context.work().describe(entry, provider.getText(), dated.getText(), licence.getText());
    }

    @Override
    void show(BroughtLayer layer) {
        if (layer.equals(shown)) {
            return;
        }
        boolean otherColumns = shown == null || !shown.columns().equals(layer.columns());
        shown = layer;
        BroughtOrigin origin = layer.origin();
        title.show(layer.title());
        provider.show(origin.provider());
        dated.show(origin.dated());
        licence.show(origin.licence());
        first.setSelected(layer.visible());
        present(first, layer.shape() != ReadyLayer.Shape.NONE);
        showFacts(layer, origin);
        if (otherColumns) {
            showColumns(layer.columns());
        }
    }

    private static Label fact(String text) {
        return Words.wrapped(text, "fact");
    }

    private void showFacts(BroughtLayer layer, BroughtOrigin origin) {
        facts.getChildren().clear();
        FactGrid grid = new FactGrid();
        grid.add(get("layers.features"), fact(get("own.source.features", origin.features(), get("own.shape." + layer.shape().name().toLowerCase(Locale.ROOT)))));
        grid.add(get("own.source.file"), fact(origin.file()));
        grid.add(get("own.source.brought"), fact(origin.brought().toString()));
        if (!layer.source().layer().isEmpty() && !layer.source().layer().equals(origin.file())) {
            grid.add(get("own.source.layer"), fact(layer.source().layer()));
        }
        if (!layer.source().charset().isEmpty()) {
            grid.add(get("own.source.encoding"), fact(layer.source().charset()));
        }
        layer.source().placing().ifPresent(p -> grid.add(get("own.source.crs"), fact(PlacingText.titleOf(p))));
        if (origin.repaired() + origin.leftOut() > 0) {
            grid.add(get("own.source.changed"), fact(get("own.source.counts", origin.repaired(), origin.leftOut())));
        }
        grid.add(get("own.source.kept"), fact(layer.copied() ? get("own.source.copied") : get("own.source.linked", layer.source().path())));
        facts.getChildren().add(grid);
        if (!layer.copied()) {
            facts.getChildren().add(new LinkDeeds(context, entry));
        }
        List<Deed> history = origin.history();
        if (!history.isEmpty()) {
            facts.getChildren().add(Words.whole(get("own.source.history"), "note"));
            history.forEach(h -> facts.getChildren().add(Words.wrapped("· " + h.in(context.messages()), "fact")));
        }
    }

    private void showColumns(List<BroughtColumn> all) {
        columns.getChildren().setAll(Words.wrapped(get("own.source.columns"), "note"));
        for (BroughtColumn column : all.stream().limit(MOST_COLUMNS).toList()) {
            OwnField field = new OwnField("own-column-" + all.indexOf(column), get("own.source.column", column.name()),
                    t -> context.work().titleColumn(entry, column.name(), t));
            field.show(column.title());
            HBox.setHgrow(field, Priority.ALWAYS);
            HBox line = new HBox(Words.whole(get("own.type." + column.type().name().toLowerCase(Locale.ROOT)), "note", "own-type"), field);
            line.getStyleClass().setAll("own-row");
            columns.getChildren().add(line);
        }
        if (all.size() > MOST_COLUMNS) {
            columns.getChildren().add(Words.wrapped(get("own.source.more-columns", all.size() - MOST_COLUMNS), "note"));
        }
    }
}
