package districtatlas.ui.own;

import districtatlas.base.Cancel;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.own.OwnRelation;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Which features are drawn: a condition, put together from a column, a relation and a value, or as it is written; and how many it leaves. FX thread only. */
final class ConditionForm extends OwnForm {
    /** More are not offered: nobody reads a longer menu. */
    private static final int MOST_VALUES = 100;

    private final ChoiceMenu<BroughtColumn> column;
    private final ChoiceMenu<OwnRelation> relation;
    private final TextField value = new TextField();
    private final ChoiceMenu<String> values;
    /** Values that are offered, and of which column. */
    private List<String> offered = List.of();
    private String offeredOf = "";
    private Cancel offering = Cancel.never();
    private final Button add;
    private final OwnField condition;
    private final Label wrong = Words.wrapped("", "filter-wrong");
    private final Label left = Words.wrapped("", "note");
    private final Button clear;
    private BroughtLayer shown;
    private Optional<BroughtColumn> ofColumn = Optional.empty();
    private OwnRelation by = OwnRelation.IS;
    private String counted = "";
    private Cancel counting = Cancel.never();

    ConditionForm(OwnContext context, EntryId entry) {
        super(context, entry);
        column = new ChoiceMenu<>("own-filter-column", get("own.filter.column"), BroughtColumn::title, c -> {
            ofColumn = Optional.of(c);
            by = OwnRelation.of(c).contains(by) ? by : OwnRelation.IS;
            showBuilder();
        });
        relation = new ChoiceMenu<>("own-filter-relation", get("own.filter.relation"), r -> get("own.relation." + r.name().toLowerCase(Locale.ROOT).replace('_', '-')), r -> {
            by = r;
            showBuilder();
            value.requestFocus();
        });
        value.getStyleClass().setAll("text-input", "text-field", "search-field", "filter-field");
        value.setId("own-filter-value");
        value.setAccessibleText(get("own.filter.value"));
        value.setPromptText(get("own.filter.value"));
        value.setMinWidth(0);
        value.setOnAction(e -> add());
        value.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && !value.getText().isEmpty()) {
                value.clear();
                e.consume();
            }
        });
        HBox.setHgrow(value, Priority.ALWAYS);
        add = Links.link(get("own.filter.add"), this::add);
        add.setId("own-filter-add");
        values = new ChoiceMenu<>("own-filter-values", get("own.filter.values"), v -> v.isEmpty() ? get("own.filter.values") : v, v -> {
            value.setText(v);
            add.requestFocus();
        });
        condition = new OwnField("own-filter", get("own.filter.condition"), this::take);
        condition.textProperty().subscribe((before, now) -> count(now));
        clear = Links.link(get("own.filter.clear"), () -> take(""));
        clear.setId("own-filter-clear");
        wrong.setId("own-filter-wrong");
        left.setId("own-filter-left");
        HBox what = new HBox(column, relation, values);
        what.getStyleClass().setAll("own-row");
        HBox with = new HBox(value, add);
        with.getStyleClass().setAll("own-row");
        HBox state = new HBox(left, clear);
        state.getStyleClass().setAll("own-row");
        getChildren().setAll(what, with, Words.whole(get("own.filter.condition"), "note"), condition, wrong, state);
        say(Optional.empty());
    }

    private void add() {
        ofColumn.ifPresent(c -> {
            Optional<String> added = by.condition(c, value.getText());
            if (added.isEmpty()) {
                say(Optional.of(get(c.isNumber() ? "own.filter.no-number" : "own.filter.no-truth", c.title())));
            } else {
                value.clear();
                take(OwnRelation.and(shown.filter(), added.get()));
            }
        });
    }

    private void take(String written) {
        Optional<String> mistake = context.work().filter(entry, written);
        say(mistake);
        if (mistake.isEmpty()) {
            context.work().layer(entry).ifPresent(l -> condition.show(l.filter()));
        }
    }

    private void say(Optional<String> mistake) {
        wrong.setText(mistake.orElse(""));
        present(wrong, mistake.isPresent());
    }

    private void showBuilder() {
        ofColumn.ifPresent(c -> {
            column.show(shown.columns().stream().filter(OwnRelation::canName).toList(), c);
            relation.show(OwnRelation.of(c), by);
        });
        present(value, by.wantsValue());
        offer();
    }

    /** The most frequent values of the column, once they are known. */
    private void offer() {
        boolean wanted = by == OwnRelation.IS || by == OwnRelation.IS_NOT;
        String of = ofColumn.map(BroughtColumn::name).orElse("");
        if (wanted && !of.equals(offeredOf)) {
            offeredOf = of;
            offered = List.of();
            offering.request();
            Cancel mine = new Cancel();
            offering = mine;
            context.work().ask(entry, "", mine, l -> l.table().layer().column(of).stream().mapToObj(at -> l.table().counts(at, l.rows()).keySet().stream()
                    .filter(v -> !v.isBlank()).limit(MOST_VALUES).toList()).findFirst().orElse(List.of()), found -> {
                offered = found;
                offer();
            }, refused -> { });
        }
        values.show(offered, "");
        present(values, wanted && !offered.isEmpty());
    }

    @Override
    void show(BroughtLayer layer) {
        shown = layer;
        List<BroughtColumn> columns = layer.columns().stream().filter(OwnRelation::canName).toList();
        ofColumn = ofColumn.flatMap(c -> columns.stream().filter(x -> x.name().equals(c.name())).findFirst()).or(() -> columns.stream().findFirst());
        showBuilder();
        condition.show(layer.filter());
        condition.setPromptText(columns.stream().findFirst().flatMap(c -> OwnRelation.NONE.condition(c, "")).orElse(""));
        present(clear, !layer.filter().isEmpty());
        if (condition.getText().equals(layer.filter())) {
            count(layer.filter());
        }
    }

    /** What is written would leave so many; one that is a mistake says so. */
    private void count(String written) {
        if (shown == null || written.equals(counted) && !left.getText().isEmpty()) {
            return;
        }
        counted = written;
        say(context.work().mistake(entry, written));
        counting.request();
        Cancel mine = new Cancel();
        counting = mine;
        left.setText(get("own.filter.counting"));
        context.work().ask(entry, written, mine, l -> get("own.filter.left", l.rows().cardinality(), l.table().size()), left::setText, refused -> left.setText(""));
    }
}
