package districtatlas.ui.search;

import districtatlas.base.Messages;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.PickRows;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The hits below the search field: what each is and where; or what can be searched. */
public final class SearchResults extends StackPane {
    private final SearchModel model;
    private final Messages messages;
    private final Consumer<PlaceHit> chosen;
    private final Predicate<PlaceHit> outside;
    private final Predicate<String> kept;

    /**
     * @param outside whether the filter that holds leaves a hit out: it is found all the same, and marked
     * @param kept    whether words say a name that a class is asked for: then they do not say where a hit is
     */
    public SearchResults(SearchModel model, Messages messages, Predicate<PlaceHit> outside, Predicate<String> kept, Consumer<PlaceHit> chosen) {
        this.outside = outside;
        this.kept = kept;
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().addAll("card", "search-results");
        PickRows<PlaceHit> rows = new PickRows<>(model.picks(), this::row, this::nothing);
        rows.getStyleClass().add("panel-scroll");
        getChildren().setAll(rows);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
    }

    private List<Node> nothing() {
        String asked = model.picks().queryProperty().get().strip();
        Node hint = Words.wrapped(messages.get("search.hint"), "note");
        String sentence = messages.get(model.isFar() ? "search.far" : "search.nothing", asked);
        return asked.isEmpty() ? List.of(hint) : List.of(Words.wrapped(sentence, "nothing"), hint);
    }

    private Node row(PlaceHit hit) {
        boolean saysItself = hit.kind() == PlaceHit.Kind.ITEM;      // its line below names what it is
        boolean left = outside.test(hit);
        String kind = left ? messages.get("search.outside") : saysItself ? "" : messages.get("hit." + hit.kind().name().toLowerCase(java.util.Locale.ROOT));
        String name = hit.name().in(messages.lang());
        String second = second(hit, name);
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
        if (left) {
            row.getStyleClass().add("hit-outside");
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(Stream.of(name, saysItself ? where(hit) : kind, left ? kind : "").distinct().filter(t -> !t.isBlank())
                .collect(Collectors.joining(" · ")));
        // Pressed, not clicked: the field loses the focus at the press and the list would be gone at the click.
        row.setOnMousePressed(e -> {
            chosen.accept(hit);
            model.close();
        });
        return row;
    }

    /** What it was found by, and what it is: whichever of the two there is to say. */
    private String second(PlaceHit hit, String name) {
        String also = hit.matched().isEmpty() || hit.matched().equals(name) ? "" : messages.get("search.matched", hit.matched());
        return Stream.of(also, where(hit)).filter(t -> !t.isBlank()).collect(Collectors.joining(" · "));
    }

    private String where(PlaceHit hit) {
        String context = hit.context().in(messages.lang());
        return kept.test(context) ? "" : context;
    }

    private static String icon(PlaceHit.Kind kind) {
        return switch (kind) {
            case ZONE -> "fth-map";
            case ITEM -> "fth-map-pin";
            case INDICATOR -> "fth-bar-chart-2";
            case PLACE -> "fth-navigation";
            case TERM -> "fth-book";
            case SPOT -> "fth-crosshair";
            case FILTER -> "fth-filter";
        };
    }
}
