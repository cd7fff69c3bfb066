package districtatlas.ui.filter;

import districtatlas.ask.FilterWords;
import districtatlas.ask.Loosen;
import districtatlas.base.Messages;
import districtatlas.state.Filter;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** What is filtered, in words, above the map: each condition goes with one click, and all with one. Not there without a filter. FX thread only. */
final class FilterBar extends HBox {
    private static final int MOST = 5;
    private static final int MOST_LETTERS = 18;

    private final FilterModel model;
    private final Messages messages;
    private final Runnable openPanel;

    /** @param openPanel where all of it can be seen */
    FilterBar(FilterModel model, Messages messages, Runnable openPanel) {
        this.model = model;
        this.messages = messages;
        this.openPanel = openPanel;
        getStyleClass().setAll("floating", "filter-bar");
        setId("filter-bar");
        Floating.kept(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setVisible(false);
    }

    void show() {
        Filter filter = model.filter();
        boolean shown = !filter.isNone() && !model.isResting();
        setVisible(shown);
        if (!shown) {
            getChildren().clear();
            return;
        }
        List<Node> now = new ArrayList<>(List.of(new Icon("fth-filter")));
        List<FilterWords.Chip> chips = model.chips();
        chips.stream().limit(MOST).forEach(c -> now.add(chip(c)));
        if (chips.size() > MOST) {
            now.add(Links.link(messages.get("filter.more-chips", chips.size() - MOST), openPanel));
        }
        List<Loosen.Way> ways = model.loosen();
        now.add(Words.whole(ways.isEmpty() ? model.total() : messages.get("filter.nothing"), ways.isEmpty() ? "filter-total" : "filter-wrong"));
        ways.stream().limit(1).forEach(w -> {
            Button loosen = Links.link(model.loosen(w), () -> model.change(f -> w.filter()));
            loosen.setId("filter-loosen");
            now.add(loosen);
        });
        Button clear = Links.link(messages.get("filter.clear"), () -> model.change(f -> Filter.NONE));
        clear.setId("filter-clear");
        now.add(clear);
        getChildren().setAll(now);
        setAccessibleText(model.sentence() + " " + model.total());
    }

    private Button chip(FilterWords.Chip chip) {
        String label = chip.label().length() > MOST_LETTERS ? chip.label().substring(0, MOST_LETTERS) + "\u2026" : chip.label();
        Button button = Links.chip(label, () -> model.change(f -> chip.without()));
        button.getStyleClass().setAll("filter-chip");
        button.setGraphic(new Icon("fth-x"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(messages.get("filter.remove", chip.label()));
        return button;
    }
}
