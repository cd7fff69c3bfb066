package districtatlas.ui.search;

import districtatlas.base.Messages;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The hits below the search field: what each is and where; or what can be searched. */
public final class SearchResults extends ScrollPane {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final SearchModel model;
    private final Messages messages;
    private final Consumer<PlaceHit> chosen;
    private final VBox list = new VBox();

    public SearchResults(SearchModel model, Messages messages, Consumer<PlaceHit> chosen) {
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().addAll("card", "search-results");
        list.getStyleClass().setAll("hits");
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.hitsProperty().subscribe(this::show);
        model.queryProperty().subscribe(q -> show(model.hitsProperty().get()));
        model.markedProperty().subscribe(m -> mark(m.intValue()));
    }

    private void show(List<PlaceHit> hits) {
        list.getChildren().clear();
        if (hits.isEmpty()) {
            boolean asked = !model.queryProperty().get().isBlank();
            if (asked) {
                list.getChildren().add(Words.wrapped(messages.get("search.nothing", model.queryProperty().get().strip()), "nothing"));
            }
            list.getChildren().add(Words.wrapped(messages.get("search.hint"), "note"));
        }
        hits.forEach(hit -> list.getChildren().add(row(hit)));
        setVvalue(0);
        mark(model.markedProperty().get());
        requestLayout();
    }

    private Node row(PlaceHit hit) {
        boolean saysItself = hit.kind() == PlaceHit.Kind.ITEM;      // its line below names what it is
        String kind = saysItself ? "" : messages.get("hit." + hit.kind().name().toLowerCase(java.util.Locale.ROOT));
        String name = hit.name().in(messages.lang());
        String second = hit.matched().isEmpty() || hit.matched().equals(name) ? hit.context().in(messages.lang())
                : messages.get("search.matched", hit.matched(), hit.context().in(messages.lang()));
        VBox words = new VBox(Words.wrapped(name, "row-name"));
        if (!second.isEmpty()) {
            words.getChildren().add(Words.wrapped(second, "note"));
        }
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(new Icon(icon(hit.kind())), words);
        if (!kind.isEmpty()) {
            row.getChildren().add(Words.whole(kind, "row-status"));
        }
        row.getStyleClass().setAll("hit");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name + " · " + (saysItself ? hit.context().in(messages.lang()) : kind));
        // Pressed, not clicked: the field loses the focus at the press and the list would be gone at the click.
        row.setOnMousePressed(e -> {
            chosen.accept(hit);
            model.close();
        });
        return row;
    }

    private static String icon(PlaceHit.Kind kind) {
        return switch (kind) {
            case ZONE -> "fth-map";
            case ITEM -> "fth-map-pin";
            case INDICATOR -> "fth-bar-chart-2";
            case PLACE -> "fth-navigation";
            case TERM -> "fth-book";
        };
    }

    /** A scroll pane does not ask its content how high it is at this width. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        return list.prefHeight(Math.max(1, width - sides)) + ends + 2;
    }

    private void mark(int index) {
        List<Node> rows = list.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, i == index && !model.hitsProperty().get().isEmpty());
        }
        if (index >= 0 && index < rows.size() && getScene() != null) {
            applyCss();
            layout();
            Bounds at = rows.get(index).getBoundsInParent();
            double visible = getViewportBounds().getHeight();
            double hidden = list.getHeight() - visible;
            double top = getVvalue() * Math.max(0, hidden);
            if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + visible)) {
                setVvalue(Math.max(0, Math.min(1, (at.getMinY() - visible / 3) / hidden)));
            }
        }
    }
}
