package districtatlas.own.count;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.table.ZoneColumn;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Says questions about layers and their answers in one language. Immutable, any thread. */
public final class ZoneValueWords {
    private static final int MOST_NAMED = 8;

    private final Messages messages;

    public ZoneValueWords(Messages messages) {
        this.messages = messages;
    }

    /** Within a sentence. */
    public String kind(ZoneKind kind) {
        return messages.get("values.kind." + kind.key());
    }

    /** The question as one calls it: the reader's own words, or what it asks. */
    public String title(ZoneValues of, BroughtLayer layer) {
        return of.title().isBlank() ? messages.get("values.title", layer.title(), measure(of, layer), kind(of.kind())) : of.title();
    }

    /** What is put together, without its unit. */
    public String measure(ZoneValues of, BroughtLayer layer) {
        return measure(of.measure(), column(of, layer));
    }

    public String measure(ZoneMeasure measure, String column) {
        return messages.get("values.measure." + measure.key(), column);
    }

    private static String column(ZoneValues of, BroughtLayer layer) {
        return layer.columns().stream().filter(c -> c.name().equals(of.column())).map(BroughtColumn::title).findFirst().orElse(of.column());
    }

    /** The unit of a value; empty for what is as in the data. */
    public String unit(ZoneMeasure measure, boolean perKm2) {
        String key = measure.isOfColumn() ? "column" : measure.key();
        return messages.get("values.unit." + key + (perKm2 ? ".per-km2" : ""));
    }

    /** What is put together, with its unit: as it stands above a column or in a legend. */
    public String quantity(ZoneValues of, BroughtLayer layer, boolean perKm2) {
        String unit = unit(of.measure(), perKm2 && of.measure().growsWithGround());
        String measure = measure(of, layer);
        return unit.isEmpty() ? measure : messages.get("values.quantity", measure, unit);
    }

    /** Values of an answer as they are written, all with as many digits, so that two are told apart and none says more than is known. */
    public static Digits digits(CountedZones counted, boolean perKm2) {
        double most = counted.zones().stream().map(z -> counted.value(z, perKm2)).filter(OptionalDouble::isPresent).mapToDouble(v -> Math.abs(v.getAsDouble())).max().orElse(0);
        boolean whole = !perKm2 && counted.zones().stream().map(z -> counted.value(z, false)).filter(OptionalDouble::isPresent)
                .allMatch(v -> v.getAsDouble() == Math.rint(v.getAsDouble()));
        return new Digits(whole || most >= 1000 ? 0 : most >= 10 ? 1 : most >= 1 ? 2 : 4);
    }

    /** How many digits stand behind the point. */
    public record Digits(int after) {
        /** A dash for none. */
        public String of(OptionalDouble value) {
            return value.isEmpty() ? "–" : of(value.getAsDouble());
        }

        public String of(double value) {
            return new DecimalFormat("#,##0" + (after == 0 ? "" : "." + "0".repeat(after)), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        }
    }

    /** With its unit. */
    public String said(OptionalDouble value, Digits digits, ZoneMeasure measure, boolean perKm2) {
        String unit = value.isEmpty() ? "" : unit(measure, perKm2);
        return unit.isEmpty() ? digits.of(value) : messages.get("values.said", digits.of(value), unit);
    }

    /** All that must be known to read the answer: what is not in it, what has no number, what counts more than once, and by which rule. */
    public List<String> notes(ZoneValues of, BroughtLayer layer, CountedZones counted) {
        List<String> notes = new ArrayList<>();
        String kind = kind(of.kind());
        boolean table = !of.zoneColumn().isEmpty();
        Tally outside = counted.outside();
        if (table) {
            notes.add(outside.features() == 0 ? messages.get("values.note.all-named", counted.all().features(), kind)
                    : messages.get("values.note.unnamed", outside.features(), counted.all().features(), kind, unmatched(counted)));
        } else if (outside.features() == 0) {
            notes.add(messages.get("values.note.all-inside", counted.all().features(), kind));
        } else if (of.measure() == ZoneMeasure.COUNT || !of.measure().growsWithGround()) {
            notes.add(messages.get("values.note.outside", outside.features(), counted.all().features(), kind));
        } else {
            notes.add(messages.get(of.measure().cuts() ? "values.note.outside-cut" : "values.note.outside-sum", outside.features(), counted.all().features(), kind,
                    said(counted.outsideValue(), digits(counted, false), of.measure(), false)));
        }
        if (of.measure().isOfColumn() && counted.all().empty() > 0) {
            notes.add(messages.get("values.note.empty", counted.all().empty(), counted.all().features(), counted.all().used(), column(of, layer)));
        }
        if (counted.several() > 0) {
            notes.add(messages.get("values.note.several", counted.several(), kind));
        }
        if (counted.placeless() > 0) {
            notes.add(messages.get("values.note.placeless", counted.placeless()));
        }
        if (!of.filter().isBlank()) {
            notes.add(messages.get("values.note.filter", of.filter()));
        }
        if (!of.filter().equals(layer.filter())) {
            notes.add(messages.get(layer.filter().isBlank() ? "values.note.filter-gone" : "values.note.filter-other", layer.filter()));
        }
        notes.add(rule(of, layer));
        if (of.measure().growsWithGround()) {
            notes.add(messages.get("values.note.ground"));
        }
        return notes;
    }

    private static String unmatched(CountedZones counted) {
        List<String> names = counted.unmatched().stream().map(ZoneColumn.Unmatched::value).distinct().toList();
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(" · ")) + (names.size() > MOST_NAMED ? " …" : "");
    }

    private String rule(ZoneValues of, BroughtLayer layer) {
        if (!of.zoneColumn().isEmpty()) {
            return messages.get("values.rule.named", of.zoneColumn());
        }
        return messages.get(switch (layer.shape()) {
            case LINE -> of.measure().cuts() ? "values.rule.cut" : "values.rule.inside";
            case POLYGON -> of.measure().cuts() ? "values.rule.cut" : "values.rule.inside";
            case POINT, NONE -> "values.rule.points";
        });
    }
}
