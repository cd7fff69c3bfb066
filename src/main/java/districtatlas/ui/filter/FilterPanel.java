package districtatlas.ui.filter;

import districtatlas.ask.Loosen;
import districtatlas.base.Messages;
import districtatlas.state.Filter;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panel in which the filter is put together; beside each choice stands how many things it would leave. FX thread only. */
final class FilterPanel extends VBox {
    private final FilterModel model;
    private final Messages messages;
    private final VBox state = new VBox();
    private final List<FilterSection> sections = new ArrayList<>();
    private final TextField text = new TextField();
    private final TextField year = new TextField();
    private final Label wrongYear = Words.wrapped("", "filter-wrong");
    private final WhereField where;
    private final VBox more = new VBox();
    private final Button moreHead;
    private boolean showing;

    FilterPanel(FilterModel model, Messages messages, Runnable closed) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("filter-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        Button close = Links.icon("fth-x", messages.get("filter.close"), closed);
        HBox title = new HBox(Words.wrapped(messages.get("filter.title"), "layers-title"), close);
        title.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().setAll("filter-state");
        state.setId("filter-state");
        VBox head = new VBox(title, state, field(text, "filter-text", "filter.text", t -> {
            model.setText(t);
            return Optional.empty();
        }));
        head.getStyleClass().setAll("layers-head");
        sections.add(new FilterSection(model, Filter.Part.SECTION, messages, true));
        sections.add(new FilterSection(model, Filter.Part.STATUS, messages, true));
        sections.add(new FilterSection(model, Filter.Part.ZONE, messages, true));
        sections.add(new FilterSection(model, Filter.Part.CERTAINTY, messages, true));
        sections.add(new FilterSection(model, Filter.Part.KIND, messages, false));
        this.where = new WhereField(model, messages);
        Label dated = Words.wrapped(model.dated(), "note");
        dated.setId("filter-dated");
        dated.setManaged(!dated.getText().isEmpty());
        WordFlow offered = new WordFlow();
        offered.getStyleClass().setAll("filter-completions");
        model.years().forEach(y -> offered.getChildren().add(Links.link(y, () -> model.chooseYears(y))));
        VBox years = new VBox(field(year, "filter-year", "filter.year", model::setYear), wrongYear, dated, offered);
        years.getStyleClass().setAll("filter-where");
        more.getStyleClass().setAll("filter-more");
        more.getChildren().setAll(years, where);
        moreHead = new Button(messages.get("filter.more"), new Icon("fth-chevron-down"));
        moreHead.getStyleClass().setAll("filter-section-head");
        moreHead.setContentDisplay(ContentDisplay.RIGHT);
        moreHead.setId("filter-more");
        moreHead.setMaxWidth(Double.MAX_VALUE);
        moreHead.setOnAction(e -> showMore(!more.isVisible()));
        showMore(false);
        say(Optional.empty());
        VBox list = new VBox();
        list.getStyleClass().setAll("filter-list");
        list.getChildren().addAll(sections);
        list.getChildren().addAll(moreHead, more);
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        if (model.hasAny()) {
            getChildren().setAll(head, scroll);
        } else {
            VBox nothing = new VBox(Words.wrapped(messages.get("table.no-items"), "note"));
            nothing.getStyleClass().setAll("filter-list");
            getChildren().setAll(head, nothing);
        }
    }

    /** In as many lines as it takes. */
    private static Button broken(Button link) {
        link.setWrapText(true);
        link.setMinWidth(0);
        return link;
    }

    private Node field(TextField field, String id, String key, Function<String, Optional<String>> taken) {
        field.getStyleClass().setAll("search-field");
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                say(taken.apply(now));
            }
        });
        Button clear = Links.icon("fth-x", messages.get("search.clear"), field::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        HBox box = new HBox(new Icon(field == year ? "fth-calendar" : "fth-search"), field, clear);
        box.getStyleClass().setAll("layers-search");
        return box;
    }

    private void say(Optional<String> wrong) {
        wrongYear.setText(wrong.orElse(""));
        wrongYear.setVisible(wrong.isPresent());
        wrongYear.setManaged(wrong.isPresent());
    }

    private void showMore(boolean shown) {
        more.setVisible(shown);
        more.setManaged(shown);
        moreHead.setGraphic(new Icon(shown ? "fth-chevron-up" : "fth-chevron-down"));
    }

    /** Not a field of text: the key that opened the panel would be written into it. */
    void focusFirst() {
        sections.get(0).requestFocus();
    }

    /** As the filter is now. */
    void show() {
        Filter filter = model.filter();
        showing = true;
        if (!filter.text().equals(text.getText().strip())) {
            text.setText(filter.text());
        }
        String now = filter.year().isPresent() ? String.valueOf(filter.year().getAsInt()) : "";
        if (!year.isFocused() || !now.isEmpty()) {
            year.setText(now);
        }
        showing = false;
        sections.forEach(FilterSection::show);
        where.show();
        if ((filter.has(Filter.Part.YEAR) || filter.has(Filter.Part.WHERE)) && !more.isVisible()) {
            showMore(true);
        }
        List<Node> said = new ArrayList<>();
        if (model.isResting()) {
            said.add(Words.wrapped(messages.get("filter.rests"), "note"));
        }
        HBox total = new HBox(Words.wrapped(model.total(), "filter-total"));
        if (!filter.isNone()) {
            total.getChildren().add(Links.link(messages.get("filter.clear"), () -> model.change(f -> Filter.NONE)));
        }
        said.add(total);
        if (!model.matches().isEmpty()) {
            said.add(Words.wrapped(model.placed(), "note"));
            model.betterTheme().ifPresent(b -> {
                said.add(Words.wrapped(model.hidden(b), "note"));
                Button go = broken(Links.link(model.toTheme(b), () -> model.showTheme(b)));
                go.setId("filter-theme");
                said.add(go);
            });
        }
        List<Loosen.Way> ways = model.loosen();
        if (!ways.isEmpty()) {
            said.add(Words.wrapped(messages.get("filter.nothing"), "filter-wrong"));
            ways.forEach(w -> said.add(broken(Links.link(model.loosen(w), () -> model.change(f -> w.filter())))));
        }
        state.getChildren().setAll(said);
    }
}
