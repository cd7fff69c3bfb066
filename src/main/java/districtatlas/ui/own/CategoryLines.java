package districtatlas.ui.own;

import districtatlas.notebook.BroughtColours;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Colouring;
import districtatlas.notebook.EntryId;
import districtatlas.own.OwnColourings;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** What each colour of a colouring means, and how many features have it. One use; FX thread only. */
final class CategoryLines {
    /** More values are not offered: nobody reads a longer menu. */
    private static final int MOST_OFFERED = 200;

    private final StyleForm style;
    private final EntryId entry;
    private final BroughtLayer layer;
    private final Counted counted;

    /** How many features have each value; the same only as itself, since it may be of any size. */
    static final class Counted {
        /** While nobody has counted. */
        static final Counted NOBODY = new Counted(Map.of(), new double[0], 0);

        private final Map<String, Long> counts;
        private final double[] ascending;
        private final int features;

        private Counted(Map<String, Long> counts, double[] ascending, int features) {
            this.counts = counts;
            this.ascending = ascending;
            this.features = features;
        }

        /** Takes a while. */
        static Counted of(OwnWork.Left left, int column, boolean ofNumbers) {
            double[] numbers = ofNumbers ? left.table().numbers(column, left.rows()) : new double[0];
            Arrays.sort(numbers);
            return new Counted(ofNumbers ? Map.of() : left.table().counts(column, left.rows()), numbers, left.rows().cardinality());
        }

        boolean isNobody() {
            return features == 0;
        }

        /** Below a number. */
        private int below(double number) {
            int at = Arrays.binarySearch(ascending, number);
            while (at > 0 && ascending[at - 1] == number) {
                at--;
            }
            return at < 0 ? -at - 1 : at;
        }
    }

    CategoryLines(StyleForm style, EntryId entry, BroughtLayer layer, Counted counted) {
        this.style = style;
        this.entry = entry;
        this.layer = layer;
        this.counted = counted;
    }

    /** Without a fraction that says nothing. */
    static String plain(double value) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String grouped(double value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private interface Changed {
        Colouring with(String colour);
    }

    private HBox line(String key, String name, String colour, Changed changed, Optional<Long> count, Node... behind) {
        ColourChip swatch = new ColourChip("own-colour-of-" + key, style.get("own.colour.of", name), n -> style.choose(n, ((ColourChip) n).colour(),
                (c, stroke) -> style.restyle(stroke, l -> l.withColouring(Optional.of(changed.with(c))))));
        swatch.show(colour.isEmpty() ? BroughtColours.NONE : colour, style.context.palette());
        HBox line = new HBox(swatch, Words.wrapped(name, "own-category"));
        count.ifPresent(n -> line.getChildren().add(Words.whole(grouped(n), "legend-count")));
        line.getChildren().addAll(behind);
        line.getStyleClass().setAll("own-category-line");
        return line;
    }

    private void set(Colouring now) {
        style.restyle(null, l -> l.withColouring(Optional.of(now)));
    }

    private String said(String value) {
        return value.isEmpty() ? style.get("own.legend.none") : value;
    }

    List<Node> categories(ByCategory by) {
        List<Node> lines = new ArrayList<>();
        long told = 0;
        for (int i = 0; i < by.values().size(); i++) {
            int at = i;
            String value = by.values().get(i);
            long count = counted.counts.getOrDefault(value, 0L);
            told += count;
            lines.add(line(String.valueOf(i), said(value), by.colours().get(i), c -> OwnColourings.withColour(now(by), at, c), counted(count),
                    Links.icon("fth-x", style.get("own.category.drop", said(value)), () -> set(OwnColourings.without(now(by), at)))));
        }
        boolean drawn = !by.others().isEmpty();
        lines.add(line("others", style.get(drawn ? "own.legend.others" : "own.category.others-hidden"), by.others(), c -> OwnColourings.withOthers(now(by), c),
                counted(counted.features - told), Links.icon(drawn ? "fth-eye" : "fth-eye-off", style.get(drawn ? "own.category.hide-others" : "own.category.show-others"),
                        () -> set(OwnColourings.withOthers(now(by), drawn ? "" : BroughtColours.NONE)))));
        List<String> further = counted.counts.keySet().stream().filter(v -> !by.values().contains(v)).limit(MOST_OFFERED).toList();
        if (!further.isEmpty()) {
            ChoiceMenu<String> more = new ChoiceMenu<>("own-category-more", style.get("own.category.more"),
                    v -> v.equals("\0") ? style.get("own.category.more") : style.get("own.category.counted", said(v), grouped(counted.counts.get(v))), v -> set(OwnColourings.with(now(by), v)));
            more.show(further, "\0");
            lines.add(more);
        }
        return lines;
    }

    private Optional<Long> counted(long count) {
        return counted.isNobody() ? Optional.empty() : Optional.of(count);
    }

    /** A colour is dragged through many: what it is put into is the colouring as it is by then. */
    private ByCategory now(ByCategory otherwise) {
        return style.context.work().layer(entry).flatMap(l -> l.look().colouring()).filter(ByCategory.class::isInstance).map(ByCategory.class::cast)
                .filter(b -> b.values().equals(otherwise.values())).orElse(otherwise);
    }

    private ByClass now(ByClass otherwise) {
        return style.context.work().layer(entry).flatMap(l -> l.look().colouring()).filter(ByClass.class::isInstance).map(ByClass.class::cast)
                .filter(b -> b.breaks().equals(otherwise.breaks())).orElse(otherwise);
    }

    List<Node> classes(ByClass by) {
        String unit = layer.columns().stream().filter(c -> c.name().equals(by.column())).map(BroughtColumn::unit).findFirst().orElse("");
        List<Node> lines = new ArrayList<>();
        long told = 0;
        int last = by.colours().size() - 1;
        for (int i = 0; i <= last; i++) {
            int at = i;
            double from = by.breaks().get(i);
            double to = by.breaks().get(i + 1);
            long count = counted.below(at == last ? Math.nextUp(to) : to) - counted.below(from);
            told += count;
            lines.add(line(String.valueOf(i), (grouped(from) + " – " + grouped(to) + " " + unit).strip(), by.colours().get(i), c -> OwnColourings.withColour(now(by), at, c),
                    counted(count)));
        }
        long rest = counted.features - told;
        if (rest > 0) {
            HBox none = new HBox(Words.wrapped(style.get("own.category.no-class"), "note", "own-category"), Words.whole(grouped(rest), "legend-count"));
            none.getStyleClass().setAll("own-category-line");
            lines.add(none);
        }
        return lines;
    }
}
