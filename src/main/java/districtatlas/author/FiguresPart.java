package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.FigureRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** plan/figures/*.yaml: the indicators with their figures. */
record FiguresPart(List<IndicatorRow> indicators, List<FigureRow> figures, Map<String, Spot> spots) {
    static final String FAMILY = "indicator";
    private static final int MOST_DECIMALS = 6;
    private static final Pattern NAME_WITH_ENGLISH = Pattern.compile("(.*?)\\s*[((](.*)[))]");

    static FiguresPart read(Compilation c, String district) {
        List<IndicatorRow> indicators = new ArrayList<>();
        List<FigureRow> figures = new ArrayList<>();
        Map<String, Spot> spots = new HashMap<>();
        c.eachEntry(c.lists(FAMILY, c.sources.files("plan/figures", ".yaml")), (f, spot) -> {
            IndicatorRow indicator = indicator(f, c);
            spots.put(indicator.id(), spot);
            Set<String> ids = new HashSet<>();
            for (SourceValue value : f.list("values")) {
                try (Fields v = new Fields(value, c.log)) {
                    figures.add(figure(v, indicator, district, ids, c));
                }
            }
            indicators.add(f.has("better") ? indicator : better(indicator, figures));
            if (f.list("values").isEmpty()) {
                f.problem("figure.none", "values", "the indicator has no value; add one or remove the indicator");
            }
        });
        return new FiguresPart(List.copyOf(indicators), List.copyOf(figures), spots);
    }

    private static IndicatorRow indicator(Fields f, Compilation c) {
        Text name = f.words("name", "en", true);
        c.names.take(FAMILY, name.zh(), f.spot("name"));
        int decimals = f.integer("decimals").orElse(0);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            f.problem("value.range", "decimals", decimals + " decimals cannot be shown; write 0 to " + MOST_DECIMALS);
        }
        return new IndicatorRow(f.text("id"), name, f.oneOf("topic", "topic.unknown", Topic.class), f.words("unit", "unit_en", false),
                f.oneOf("direction", "direction.unknown", Direction.class),
                f.has("better") ? f.oneOf("better", "better.unknown", Better.class) : Better.UNKNOWN.key(), quantity(f), decimals,
                f.words("note", "note_en", false), conflict(f, c));
    }

    /** As it is written; else what direction and unit say. */
    private static String quantity(Fields f) {
        if (f.has("quantity")) {
            return f.oneOf("quantity", "quantity.unknown", Quantity.class);
        }
        boolean grows = Direction.GROWTH.is(f.optionalText("direction"));
        return (grows ? Quantity.CHANGE : f.optionalText("unit").equals("%") ? Quantity.SHARE : Quantity.AMOUNT).key();
    }

    private static Optional<BasisRow> conflict(Fields f, Compilation c) {
        if (!f.has("conflict")) {
            return Optional.empty();
        }
        BasisRow lines = c.citations.conflict(f, "conflict");
        if (f.list("conflict").size() < 2 || f.optionalText("note").isEmpty()) {
            f.problem("conflict.form", "conflict", "a contradiction stands on two lines at least, and the field note says what it is; add what is missing");
        }
        return Optional.of(lines);
    }

    /** Which way is better as the plan's aims say it, where they say one way only. */
    private static IndicatorRow better(IndicatorRow i, List<FigureRow> figures) {
        Set<Better> said = figures.stream().filter(f -> f.indicator().equals(i.id()) && !FigureRole.RESULT.is(f.role())).map(f -> relation(f.direction()))
                .flatMap(Optional::stream).map(Better::of).filter(b -> b != Better.UNKNOWN).collect(Collectors.toSet());
        return new IndicatorRow(i.id(), i.name(), i.topic(), i.unit(), i.direction(), (said.size() == 1 ? said.iterator().next() : Better.UNKNOWN).key(),
                i.quantity(), i.decimals(), i.note(), i.conflict());
    }

    private static FigureRow figure(Fields v, IndicatorRow indicator, String district, Set<String> ids, Compilation c) {
        OptionalInt year = v.integer("year");
        if (year.isPresent() && (year.getAsInt() < 1949 || year.getAsInt() > 2100)) {
            v.problem("value.range", "year", year.getAsInt() + " is no year of a plan; correct it");
        }
        String role = v.oneOf("role", "role.unknown", FigureRole.class);
        if (!v.has("year") && !role.isEmpty() && Arrays.stream(FigureRole.values()).noneMatch(r -> r.isUndated() && r.is(role))) {
            v.problem("field.missing", "year", "a " + role + " needs its year; only a standing figure and a fact are undated: add the field year");
        }
        String as = v.text("as");
        String asEnglish = v.optionalText("as_en");
        BasisRow basis = c.citations.basis(v);
        c.citations.checkFigure(as, basis, v.spot("as"));
        c.citations.checkWhole(as, basis, v.spot("as"));
        if (v.has("certainty") && v.list("source").isEmpty()) {
            v.problem("source.missing", "certainty", "a figure of the plan needs the plan's lines: name them in `source: [..]`");
        }
        OptionalDouble value = v.has("value") && v.text("value").equals("none") ? OptionalDouble.empty() : v.number("value");
        if (!v.has("value")) {
            v.text("value");
        }
        if (v.has("value") && v.text("value").equals("none") && asEnglish.isEmpty()) {
            v.problem("english.missing", "as", "words in place of a number need their English; add the field as_en");
        }
        String direction = direction(v, indicator, role, as, basis, c);
        if (isOfUnit(v, indicator, as, value)) {
            checkRange(v, indicator, direction, value);
        }
        String scope = v.text("scope");
        ScopeKind kind = ScopeKind.EVERY_STREET.is(scope) ? ScopeKind.EVERY_STREET : ScopeKind.OUTSIDE.is(scope) ? ScopeKind.OUTSIDE
                : scope.equals(district) ? ScopeKind.DISTRICT : ScopeKind.ZONE;
        boolean zone = kind == ScopeKind.ZONE || kind == ScopeKind.DISTRICT;
        if (zone) {
            c.ids.check(ZonesPart.FAMILY, scope, v.spot("scope"));
        }
        return new FigureRow(id(indicator, year, role, scope, ids), indicator.id(), year, v.optionalText("period"), role, value, new Text(as, asEnglish), kind.key(),
                zone ? Optional.of(scope) : Optional.empty(), scopeName(v, kind), direction, relation(direction).filter(Direction::isApproximate).isPresent(), basis,
                v.words("note", "note_en", false));
    }

    /** What was reached is a plain number unless its own line says otherwise; the plan's aims have the indicator's relation. */
    private static String direction(Fields v, IndicatorRow indicator, String role, String as, BasisRow basis, Compilation c) {
        String says = v.optionalText("says");
        if (!says.isEmpty()) {
            c.citations.checkFigure(says, basis, v.spot("says"));
        }
        String direction = v.has("direction") ? v.oneOf("direction", "direction.unknown", Direction.class)
                : FigureRole.RESULT.is(role) ? Direction.NONE.key() : indicator.direction();
        Optional<Direction> relation = relation(direction);
        if (relation.isPresent() && v.value("value").isPresent() && !v.text("value").equals("none") && !WrittenRelation.stands(relation.get(), as + says)) {
            v.problem("direction.words", "as", direction + " does not stand in `" + as + "`; give `as` or `says` the text's own word for it ("
                    + String.join(", ", WrittenRelation.words(relation.get())) + "), or `direction: none`");
        }
        return direction;
    }

    /** Empty for a key that is wrong, which is reported. */
    private static Optional<Direction> relation(String key) {
        return Arrays.stream(Direction.values()).filter(d -> d.is(key)).findFirst();
    }

    private static String id(IndicatorRow indicator, OptionalInt year, String role, String scope, Set<String> taken) {
        String id = indicator.id() + "-" + (year.isPresent() ? year.getAsInt() + "-" : "") + role + "-" + scope;
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** A name outside may be written with its English in brackets. */
    private static Text scopeName(Fields v, ScopeKind kind) {
        String name = v.optionalText("scope-name");
        String en = v.optionalText("scope-name_en");
        Matcher both = NAME_WITH_ENGLISH.matcher(name);
        if (en.isEmpty() && both.matches()) {
            return new Text(both.group(1), both.group(2));
        }
        if (kind == ScopeKind.OUTSIDE && name.isEmpty()) {
            v.problem("scope.name", "scope", "a figure from outside needs to say of what; add the field scope-name");
        }
        return new Text(name, en);
    }

    private static boolean isOfUnit(Fields v, IndicatorRow indicator, String as, OptionalDouble value) {
        String unit = indicator.unit().zh();
        if (v.has("unit") && !v.text("unit").equals(unit)) {
            v.problem("unit.series", "unit", "the unit " + v.text("unit") + " differs from " + unit + " of the indicator; a series has one unit: correct it, or leave it out");
            return false;
        }
        Optional<WrittenNumber.Fault> fault = value.isPresent() ? WrittenNumber.fault(as, unit, value.getAsDouble()) : Optional.empty();
        fault.ifPresent(f -> v.problem(f.code(), "as", f.sentence()));
        return fault.isEmpty();
    }

    private static void checkRange(Fields v, IndicatorRow indicator, String direction, OptionalDouble value) {
        if (value.isEmpty()) {
            return;
        }
        boolean share = indicator.unit().zh().equals("%") && !Direction.GROWTH.is(direction);
        double number = value.getAsDouble();
        if (number < 0 || share && number > 100) {
            v.problem("value.range", "value", number + " " + indicator.unit().zh() + " cannot be; correct the value"
                    + (share ? ", or the direction should be growth" : ""));
        }
    }
}
