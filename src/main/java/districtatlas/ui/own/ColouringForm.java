package districtatlas.ui.own;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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
    private CategoryLines.Counted counted = CategoryLines.Counted.NOBODY;
    /** What is counted, or was. */
    private List<Object> counting = List.of();
    /** What the lines in the list are of: equal ones stay, with the focus in them. */
    private List<Object> listed = List.of();
    private Cancel asking = Cancel.never();
    private Cancel making = Cancel.never();

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
        say("");
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

    /** From the values of what the layer's filter leaves. */
    private void make(String name, BiFunction<OwnWork.Left, Integer, Optional<? extends Colouring>> colours) {
        say(get("own.colouring.reading"));
        int at = shown.column(name).orElseThrow();
        making.request();
        Cancel mine = new Cancel();
        making = mine;
        context.work().ask(entry, shown.filter(), mine, left -> colours.apply(left, at), made -> {
            say(made.isEmpty() ? get("own.colouring.empty") : "");
            if (made.isPresent()) {
                set(made);
            }
        }, this::say);
    }

    private void set(Optional<? extends Colouring> now) {
        style.restyle(null, l -> l.withColouring(now.map(c -> c)));
    }

    private void byColumn(String name) {
        if (name.isEmpty()) {
            set(Optional.empty());
            return;
        }
        colour(name, shown.columns().get(shown.column(name).orElseThrow()).isNumber());
    }

    private void ofKind(boolean ofNumbers) {
        colouring().filter(c -> c instanceof ByClass != ofNumbers).ifPresent(c -> colour(c.column(), ofNumbers));
    }

    private void colour(String name, boolean ofNumbers) {
        if (ofNumbers) {
            classed(name, Method.QUANTILE, OwnColourings.USUAL_CLASSES, BroughtColours.ramps().get(0));
            return;
        }
        make(name, (left, at) -> Optional.of(left.table().counts(at, left.rows())).filter(c -> !c.isEmpty()).map(c -> OwnColourings.categories(name, c)));
    }

    private void classed(String name, Method by, int number, String colours) {
        make(name, (left, at) -> OwnColourings.classes(name, by, left.table().numbers(at, left.rows()), number, colours));
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
        count();
        list();
    }

    /** How many features have each value, of what the filter leaves. */
    private void count() {
        Optional<Colouring> now = colouring();
        List<Object> wanted = now.isEmpty() ? List.of() : List.of(shown.filter(), now.get().column(), now.get() instanceof ByClass, shown.origin().features());
        if (wanted.equals(counting)) {
            return;
        }
        counting = wanted;
        counted = CategoryLines.Counted.NOBODY;
        asking.request();
        int at = now.isEmpty() ? -1 : shown.column(now.get().column()).orElse(-1);
        if (at >= 0) {
            boolean ofNumbers = now.get() instanceof ByClass;
            Cancel mine = new Cancel();
            asking = mine;
            context.work().ask(entry, shown.filter(), mine, left -> CategoryLines.Counted.of(left, at, ofNumbers), c -> {
                counted = c;
                list();
            }, this::say);
        }
    }

    private void list() {
        List<Object> now = List.of(colouring().map(ColouringForm::meaning).orElse(List.of()), counted, shown.columns());
        if (!now.equals(listed)) {
            listed = now;
            CategoryLines made = new CategoryLines(style, entry, shown, counted);
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
            if (lines.lookup("#own-colour-of-" + (i < now.colours().size() ? i : "others")) instanceof ColourChip swatch) {
                swatch.show(colours.get(i), context.palette());
            }
        }
    }
}
