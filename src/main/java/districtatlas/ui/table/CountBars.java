package districtatlas.ui.table;

import districtatlas.ask.CountBy;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many things there are of each sort, as bars from zero; a click on one adds it to the filter or takes it away. FX thread only. */
final class CountBars extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CountsModel model;
    private final Messages messages;
    private final Map<CountBy, Button> choices = new EnumMap<>(CountBy.class);
    private final CheckBox onMap = new CheckBox();
    private final Label rule = Words.wrapped("", "note");
    private final VBox bars = new VBox();

    CountBars(CountsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("count-bars");
        setId("count-bars");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("table.counts"));
        WordFlow choose = new WordFlow();
        choose.getStyleClass().setAll("count-choices");
        for (CountBy by : model.choices()) {
            Button chip = Links.chip(messages.get("table.by." + by.key()), () -> model.byProperty().set(by));
            chip.setId("count-by-" + by.key());
            choices.put(by, chip);
            choose.getChildren().add(chip);
        }
        bars.getStyleClass().setAll("count-lines");
        rule.setId("count-rule");
        onMap.setText(messages.get("table.counts.on-map"));
        onMap.setMnemonicParsing(false);
        onMap.setId("counts-on-map");
        onMap.selectedProperty().bindBidirectional(model.onMapProperty());
        VBox page = new VBox(choose, onMap, bars, rule);
        page.getStyleClass().setAll("count-page");
        ScrolledPage scroll = new ScrolledPage(page);          // a low table has room for a bar or two only
        getChildren().setAll(scroll);
        model.byProperty().subscribe((before, now) -> {
            show();
            scroll.setVvalue(0);
        });
    }

    void show() {
        choices.forEach((by, chip) -> {
            boolean current = by == model.byProperty().get();
            chip.pseudoClassStateChanged(CURRENT, current);
            chip.setAccessibleText(messages.get(current ? "table.by.current" : "table.by.other", chip.getText()));
        });
        rule.setText(model.rule());
        onMap.setVisible(model.isOfPlaces());
        onMap.setManaged(model.isOfPlaces());
        List<CountsModel.Bar> now = model.bars();
        int most = Math.max(1, now.stream().mapToInt(CountsModel.Bar::count).max().orElse(1));
        List<Button> lines = new ArrayList<>();
        now.forEach(b -> lines.add(line(b, (double) b.count() / most)));
        String focused = bars.getChildren().stream().filter(n -> n.isFocused()).map(n -> n.getId()).findFirst().orElse("");
        bars.getChildren().setAll(lines);
        lines.stream().filter(l -> l.getId().equals(focused)).findFirst().ifPresent(Button::requestFocus);
    }

    /** @param share of the longest bar */
    private Button line(CountsModel.Bar bar, double share) {
        Label name = new Label(bar.name());
        name.getStyleClass().add("count-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        Region filled = new Region();
        filled.getStyleClass().setAll("count-bar");
        HBox track = new HBox(filled);
        track.getStyleClass().setAll("count-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinWidth(0);
        HBox.setHgrow(track, Priority.ALWAYS);
        filled.minWidthProperty().bind(track.widthProperty().multiply(share));
        filled.maxWidthProperty().bind(filled.minWidthProperty());
        Label count = Words.whole(String.valueOf(bar.count()), "count-figure");
        HBox row = new HBox(name, track, count);
        row.getStyleClass().setAll("count-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        Button line = new Button("", row);
        line.getStyleClass().setAll("count-line");
        line.setId("count-" + bar.key());
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(line.widthProperty().subtract(4));
        line.setAccessibleText(messages.get(bar.chosen() ? "table.bar.chosen" : "table.bar", bar.name(), bar.count()));
        line.pseudoClassStateChanged(OUT, bar.out());
        line.pseudoClassStateChanged(CHOSEN, bar.chosen());
        line.setOnAction(e -> model.toggle(bar));
        return line;
    }
}
