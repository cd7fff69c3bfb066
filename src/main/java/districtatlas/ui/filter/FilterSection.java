package districtatlas.ui.filter;

import districtatlas.base.Messages;
import districtatlas.state.Filter;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One condition of the filter with its choices: unfolded or not, and searchable where there are many. FX thread only. */
final class FilterSection extends VBox {
    private static final int MANY = 16;

    private final FilterModel model;
    private final Filter.Part part;
    private final String title;
    private final Button head = new Button();
    private final VBox lines = new VBox();
    private final TextField sought = new TextField();
    private final Map<String, FilterLine> byKey = new LinkedHashMap<>();
    private boolean open;

    FilterSection(FilterModel model, Filter.Part part, Messages messages, boolean open) {
        this.model = model;
        this.part = part;
        this.open = open;
        this.title = messages.get("filter.part." + part.key());
        getStyleClass().setAll("filter-section");
        head.getStyleClass().setAll("filter-section-head");
        head.setId("filter-head-" + part.key());
        head.setMnemonicParsing(false);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setOnAction(e -> {
            this.open = !this.open;
            show();
        });
        sought.getStyleClass().setAll("search-field", "filter-seek");
        sought.setId("filter-seek-" + part.key());
        sought.setPromptText(messages.get("filter.seek"));
        sought.setAccessibleText(messages.get("filter.seek"));
        sought.textProperty().subscribe((before, now) -> show());
        lines.getStyleClass().setAll("filter-lines");
        getChildren().setAll(head);
    }

    @Override
    public void requestFocus() {
        head.requestFocus();
    }

    void show() {
        List<FilterModel.Choice> choices = open ? model.choices(part) : List.of();
        long chosen = model.chips().stream().filter(c -> c.part() == part).count();
        head.setText(chosen == 0 ? title : title + " · " + chosen);
        head.setGraphic(new Icon(open ? "fth-chevron-up" : "fth-chevron-down"));
        List<Node> now = new ArrayList<>();
        String group = "";
        for (FilterModel.Choice choice : choices) {
            FilterLine line = byKey.computeIfAbsent(choice.key(), k -> new FilterLine(model, choice));
            line.show(choice);
            boolean shown = model.isSought(choice, sought.getText()) && (choice.count() > 0 || choice.chosen() || part == Filter.Part.ZONE);
            if (shown && !choice.group().equals(group)) {
                group = choice.group();
                now.add(Words.whole(group, "filter-group"));
            }
            if (shown) {
                now.add(line);
            }
        }
        if (!now.equals(lines.getChildren())) {
            lines.getChildren().setAll(now);
        }
        List<Node> all = !open ? List.of(head) : byKey.size() > MANY ? List.of(head, sought, lines) : List.of(head, lines);
        if (!all.equals(getChildren())) {
            getChildren().setAll(all);
        }
    }
}
