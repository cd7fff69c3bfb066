package districtatlas.ui.own;

import districtatlas.ask.table.OwnTable;
import districtatlas.base.Cancel;
import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Colouring;
import districtatlas.notebook.BroughtLook.Method;
import districtatlas.notebook.EntryId;
import districtatlas.own.OwnColourings;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Colours by a column: a colour for each of its values, or for classes of its numbers, with how many features each has. FX thread only. */
final class ColouringForm extends OwnForm {
    private final StyleForm style;
    private final ChoiceMenu<String> column;
    private final ChoiceMenu<Boolean> kind;
    private final ChoiceMenu<Method> method;
    private final ChoiceMenu<Integer> classes;
    private final ChoiceMenu<String> ramp;
    private final OwnField breaks;
    private final HBox kindRow;
    private final HBox methodRow;
    private final HBox rampRow;
    private final HBox breaksRow;
    private final Label said = Words.wrapped("", "note");
    private final VBox lines = new VBox();
    private BroughtLayer shown;
    private Optional<OwnTable> table = Optional.empty();
    private BitSet left = new BitSet();
    /** What the lines in the list are of: equal ones stay, with the focus in them. */
    private List<Object> listed = List.of();
    private Cancel counting = Cancel.never();

    ColouringForm(OwnContext context, EntryId entry, StyleForm style) {
        super(context, entry);
        this.style = style;
        column = new ChoiceMenu<>("own-by-column", get("own.colouring"), this::columnTitle, this::byColumn);
        kind = new ChoiceMenu<>("own-by-kind", get("own.colouring.kind"), c -> get(c ? "own.colouring.classes" : "own.colouring.categories"), this::ofKind);
        method = new ChoiceMenu<>("own-method", get("own.colouring.method"), m -> get("own.method." + m.name().toLowerCase(Locale.ROOT)), this::withMethod);
        classes = new ChoiceMenu<>("own-classes", get("own.colouring.number"), n -> get("own.colouring.number-of", n), this::withClasses);
        ramp = new ChoiceMenu<>("own-ramp", get("own.colouring.ramp"), r -> get("own.ramp." + r), this::withRamp);
        breaks = new OwnField("own-breaks", get("own.colouring.breaks"), this::withBreaks);
        HBox.setHgrow(breaks, Priority.ALWAYS);
        kindRow = row(get("own.colouring.kind"), kind);
        methodRow = row(get("own.colouring.method"), method, classes);
        rampRow = row(get("own.colouring.ramp"), ramp);
        breaksRow = row(get("own.colouring.breaks"), breaks);
        lines.getStyleClass().setAll("own-categories");
        said.setId("own-colouring-said");
        getChildren().setAll(row(get("own.colouring"), column), kindRow, methodRow, breaksRow, rampRow, said, lines);
    }

    private String columnTitle(String name) {
        return name.isEmpty() ? get("own.colouring.none")
                : shown.columns().stream().filter(c -> c.name().equals(name)).map(BroughtColumn::title).findFirst().orElse(name);
    }

    private Optional<Colouring> colouring() {
        return shown.look().colouring();
    }

    // ---- what the reader does -------------------------------------------------------------------------------------

    private interface Counted {
        void with(OwnTable read, int column);
    }

    /** With the values of a column; what the layer's filter leaves of them. */
    private void counted(String name, Counted work) {
        say(get("own.colouring.reading"));
        refresh(() -> {
            say("");
            shown.column(name).ifPresent(c -> table.ifPresent(t -> work.with(t, c)));
        });
    }

    private void set(Optional<? extends Colouring> now) {
        style.restyle(null, l -> l.withColouring(now.map(c -> c)));
    }

    private void byColumn(String name) {
        if (name.isEmpty()) {
            set(Optional.empty());
            return;
        }
        BroughtColumn of = shown.columns().get(shown.column(name).orElseThrow());
        boolean ofNumbers = of.isNumber() && colouring().map(c -> c instanceof ByClass).orElse(true);
        colour(name, ofNumbers);
    }

    private void ofKind(boolean ofNumbers) {
        colouring().filter(c -> c instanceof ByClass != ofNumbers).ifPresent(c -> colour(c.column(), ofNumbers));
    }

    private void colour(String name, boolean ofNumbers) {
        if (ofNumbers) {
            classed(name, Method.QUANTILE, OwnColourings.USUAL_CLASSES, BroughtColours.ramps().get(0));
            return;
        }
        counted(name, (read, c) -> {
            Map<String, Long> counts = read.counts(c, left);
            if (counts.isEmpty()) {
                say(get("own.colouring.empty"));
            } else {
                set(Optional.of(OwnColourings.categories(name, counts)));
            }
        });
    }

    private void classed(String name, Method by, int number, String colours) {
        counted(name, (read, c) -> {
            Optional<ByClass> made = OwnColourings.classes(name, by, read.numbers(c, left), number, colours);
            if (made.isEmpty()) {
                say(get("own.colouring.empty"));
            } else {
                set(made);
            }
        });
    }

    private Optional<ByClass> byClass() {
        return colouring().filter(ByClass.class::isInstance).map(ByClass.class::cast);
    }

    private void withMethod(Method now) {
        byClass().ifPresent(c -> {
            if (now == Method.OWN) {
                set(Optional.of(new ByClass(c.column(), Method.OWN, c.breaks(), c.colours())));
                breaks.requestFocus();
            } else {
                classed(c.column(), now, c.colours().size(), OwnColourings.ramp(c));
            }
        });
    }

    private void withClasses(int number) {
        byClass().ifPresent(c -> classed(c.column(), c.method() == Method.OWN ? Method.EQUAL : c.method(), number, OwnColourings.ramp(c)));
    }

    private void withRamp(String name) {
        byClass().ifPresent(c -> set(Optional.of(OwnColourings.withRamp(c, name))));
    }

    private void withBreaks(String written) {
        Optional<List<Double>> now = OwnColourings.breaks(written);
        say(now.isEmpty() ? get("own.colouring.breaks-wrong", OwnColourings.MOST_CLASSES + 1) : "");
        now.ifPresent(b -> byClass().ifPresent(c -> set(Optional.of(OwnColourings.byBreaks(c.column(), Method.OWN, b, OwnColourings.ramp(c))))));
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    private void say(String sentence) {
        said.setText(sentence);
        present(said, !sentence.isEmpty());
    }

    @Override
    void show(BroughtLayer layer) {
        boolean other = shown == null || !shown.filter().equals(layer.filter());
        shown = layer;
        boolean on = colouring().isPresent();
        column.show(Stream.concat(Stream.of(""), layer.columns().stream().map(BroughtColumn::name)).toList(), colouring().map(Colouring::column).orElse(""));
        boolean ofNumbers = byClass().isPresent();
        kind.show(List.of(false, true), ofNumbers);
        present(kindRow, on && (ofNumbers || colouring().flatMap(c -> layer.columns().stream().filter(x -> x.name().equals(c.column())).findFirst())
                .filter(BroughtColumn::isNumber).isPresent()));
        present(methodRow, ofNumbers);
        present(rampRow, ofNumbers);
        byClass().ifPresent(c -> {
            method.show(List.of(Method.values()), c.method());
            classes.show(IntStream.rangeClosed(2, OwnColourings.MOST_CLASSES).boxed().toList(), c.colours().size());
            ramp.show(BroughtColours.ramps(), OwnColourings.ramp(c));
            breaks.show(String.join(" ", c.breaks().stream().map(CategoryLines::plain).toList()));
        });
        present(breaksRow, byClass().filter(c -> c.method() == Method.OWN).isPresent());
        if (on && (other || table.isEmpty())) {
            refresh(this::list);
        }
        list();
    }

    /** The values are read, and what the filter leaves of them. */
    private void refresh(Runnable then) {
        counting.request();
        Cancel mine = new Cancel();
        counting = mine;
        context.work().left(entry, shown.filter(), mine, l -> {
            table = Optional.of(l.table());
            left = l.rows();
            then.run();
        }, this::say);
    }

    private void list() {
        Optional<Integer> at = colouring().flatMap(c -> shown.column(c.column()).stream().boxed().findFirst());
        Map<String, Long> counts = at.isEmpty() || colouring().get() instanceof ByClass ? Map.of() : table.map(t -> t.counts(at.get(), left)).orElse(Map.of());
        double[] numbers = at.isEmpty() || colouring().get() instanceof ByCategory ? new double[0] : table.map(t -> t.numbers(at.get(), left)).orElse(new double[0]);
        List<Object> now = List.of(colouring().map(ColouringForm::meaning).orElse(List.of()), counts, numbers.length, left.cardinality(), shown.columns());
        if (!now.equals(listed)) {
            listed = now;
            CategoryLines made = new CategoryLines(style, entry, shown, counts, numbers, left.cardinality());
            lines.getChildren().setAll(colouring().map(c -> c instanceof ByCategory by ? made.categories(by) : made.classes((ByClass) c)).orElse(List.of()));
            present(lines, !lines.getChildren().isEmpty());
        }
        colouring().ifPresent(this::paint);
    }

    /** What the lines are of, whatever colours they have. */
    private static List<Object> meaning(Colouring colouring) {
        return colouring instanceof ByCategory by ? List.of(by.column(), by.values(), by.others().isEmpty()) : List.of(colouring.column(), ((ByClass) colouring).breaks());
    }

    private void paint(Colouring now) {
        List<String> colours = new ArrayList<>(now.colours());
        if (now instanceof ByCategory by) {
            colours.add(by.others().isEmpty() ? BroughtColours.NONE : by.others());
        }
        for (int i = 0; i < colours.size(); i++) {
            if (lines.lookup("#own-colour-of-" + (i < now.colours().size() ? i : "others")) instanceof Swatch swatch) {
                swatch.show(colours.get(i), context.palette());
            }
        }
    }
}
