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
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is filtered, in words, above the map: each condition goes with one click, and all with one. Not there without a filter. FX thread only. */
final class FilterBar extends HBox {
    private static final int MOST = 5;
    private static final int MOST_LETTERS = 18;

    private final FilterModel model;
    private final Messages messages;
    private final List<Button> chips = new ArrayList<>();
    /** What gives way where there is room for no chip, in this order: the panel says it too. */
    private final List<Node> giving = new ArrayList<>();
    /** Stands for the chips there is no room for. */
    private final Button more;
    private boolean arranging;

    /** @param openPanel where all of it can be seen */
    FilterBar(FilterModel model, Messages messages, Runnable openPanel) {
        this.model = model;
        this.messages = messages;
        this.more = Links.link("", openPanel);
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
        chips.clear();
        model.chips().forEach(c -> chips.add(chip(c)));
        now.addAll(chips);
        now.add(more);
        List<Loosen.Way> ways = model.loosen();
        Label said = Words.whole(ways.isEmpty() ? model.total() : messages.get("filter.nothing"), ways.isEmpty() ? "filter-total" : "filter-wrong");
        now.add(said);
        giving.clear();
        giving.add(said);
        ways.stream().limit(1).forEach(w -> {
            Button loosen = Links.link(model.loosen(w), () -> model.change(f -> w.filter()));
            loosen.setId("filter-loosen");
            now.add(loosen);
            giving.add(loosen);
        });
        model.betterTheme().filter(b -> b.here() == 0).ifPresent(b -> {
            Button go = Links.link(model.toTheme(b), () -> model.showTheme(b));
            go.setId("filter-bar-theme");
            go.setAccessibleText(model.hidden(b) + " " + go.getText());
            now.add(go);
            giving.add(go);
        });
        Button clear = Links.link(messages.get("filter.clear"), () -> model.change(f -> Filter.NONE));
        clear.setId("filter-clear");
        now.add(clear);
        getChildren().setAll(now);
        setAccessibleText(model.sentence() + " " + model.total());
    }

    /** As many chips as there is room for, at most so many that the bar stays a bar; the rest is counted. */
    @Override
    protected void layoutChildren() {
        if (!arranging) {
            arranging = true;
            giving.forEach(n -> show(n, true));
            int shown = fitting();
            for (int i = 0; i < giving.size() && shown == 0; i++) {
                show(giving.get(i), false);
                shown = fitting();
            }
            show(shown);
            super.layoutChildren();
            arranging = false;
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private int fitting() {
        List<Node> others = getChildren().stream().filter(n -> giving.stream().allMatch(g -> g != n || g.isVisible())).filter(n -> !(n instanceof Button b && chips.contains(b)) && n != more).toList();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - others.stream().mapToDouble(n -> n.prefWidth(-1) + getSpacing()).sum();
        int fit = 0;
        double taken = 0;
        for (Button chip : chips) {
            boolean last = fit == chips.size() - 1;
            taken += chip.prefWidth(-1) + getSpacing();
            if (taken + (last ? 0 : more.prefWidth(-1) + getSpacing()) > room + getSpacing() + 1 || fit == MOST) {
                return fit;
            }
            fit++;
        }
        return fit;
    }

    private void show(int shown) {
        for (int i = 0; i < chips.size(); i++) {
            show(chips.get(i), i < shown);
        }
        more.setText(messages.get("filter.more-chips", chips.size() - shown));
        more.setAccessibleText(messages.get("filter.open-panel"));
        show(more, shown < chips.size());
    }

    /** With all its chips, also those for which there was no room: else it would never find it again. */
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node node : getChildren()) {
            width += node == more ? 0 : node.prefWidth(-1) + getSpacing();
        }
        return Math.ceil(width) + 1;
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
