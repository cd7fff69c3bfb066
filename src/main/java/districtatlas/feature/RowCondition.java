package districtatlas.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/** A condition in ECQL over rows with named columns. Immutable, any thread; some microseconds for a row. */
public final class RowCondition {
    /** A longer one, or a deeper one, would overflow the reader's or the evaluation's stack. */
    private static final int MOST_LETTERS = 4_000;
    private static final int MOST_DEEP = 40;
    /** Those that answer at once whatever they are given: a regular expression may take years over a sentence, and a geometry all memory. */
    private static final Set<String> FUNCTIONS = new TreeSet<>(List.of("Concatenate", "abs", "ceil", "equalTo", "floor", "if_then_else", "isNull", "max", "min", "not",
            "parseDouble", "parseInt", "round", "strConcat", "strEndsWith", "strEqualsIgnoreCase", "strIndexOf", "strLastIndexOf", "strLength", "strStartsWith",
            "strSubstring", "strSubstringStart", "strToLowerCase", "strToUpperCase", "strTrim"));
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    /**
     * A column that a condition may name.
     *
     * @param values all that it may hold, where that is a closed list; else empty
     */
    public record RowColumn(String name, Class<?> type, List<String> values) {
        public RowColumn {
            values = List.copyOf(values);
        }
    }

    private final Filter filter;
    private final SimpleFeatureType type;

    private RowCondition(Filter filter, SimpleFeatureType type) {
        this.filter = filter;
        this.type = type;
    }

    /** @throws ConditionMistake when the text is no condition over these columns */
    public static RowCondition read(String text, List<RowColumn> columns) throws ConditionMistake {
        measure(text);
        Filter filter = parsed(text);
        FilterAttributeExtractor named = new FilterAttributeExtractor();
        filter.accept(named, null);
        Set<String> names = new TreeSet<>(named.getAttributeNameSet());
        for (String name : names) {
            if (columns.stream().noneMatch(c -> c.name().equals(name))) {
                String written = name.split(":")[0];        // of two words with nothing between them GeoTools makes one
                throw new ConditionMistake(ConditionMistake.Kind.COLUMN, placeOf(text, written), name, columns.stream().map(RowColumn::name).toList());
            }
        }
        List<ConditionMistake> wrong = new ArrayList<>();
        filter.accept(new Values(text, columns, wrong), null);
        if (!wrong.isEmpty()) {
            throw wrong.get(0);
        }
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("row");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            attributes.put(columns.get(i).name(), ReadyFeatures.attribute(i));      // of a name such as a(b) GeoTools finds no value
            type.add(ReadyFeatures.attribute(i), columns.get(i).type());
        }
        return new RowCondition(over(filter, attributes), type.buildFeatureType());
    }

    private static void measure(String text) throws ConditionMistake {
        int deep = 0;
        for (int i = 0; i < text.length(); i++) {
            deep += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (deep > MOST_DEEP || i >= MOST_LETTERS) {
                throw new ConditionMistake(ConditionMistake.Kind.LENGTH, i + 1, "", List.of(String.valueOf(MOST_LETTERS), String.valueOf(MOST_DEEP)));
            }
        }
    }

    private static Filter parsed(String text) throws ConditionMistake {
        try {
            return ECQL.toFilter(text);
        } catch (CQLException e) {
            String said = String.valueOf(e.getMessage());
            Matcher place = PLACE.matcher(said);
            if (place.find()) {
                // One that met the end names the place of what stands before it.
                boolean ends = said.substring(0, place.start()).contains("<EOF>") || said.matches("(?s).*Encountered: <EOF>.*");
                int column = ends ? text.stripTrailing().length() + 1 : column(text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
                throw new ConditionMistake(ConditionMistake.Kind.SYNTAX, column, wordAt(text, column), List.of());
            }
            Matcher function = Pattern.compile("([A-Za-z_]\\w*)\\s*\\(").matcher(text);
            boolean found = function.find();
            throw new ConditionMistake(ConditionMistake.Kind.FUNCTION, found ? function.start() + 1 : 1, found ? function.group(1) : text, List.copyOf(FUNCTIONS));
        } catch (RuntimeException e) {
            throw new ConditionMistake(ConditionMistake.Kind.SYNTAX, text.length() + 1, "", List.of());     // GeoTools lets some of its own through
        }
    }

    private static int column(String text, int line, int inLine) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return Math.max(1, Math.min(at + inLine, text.length() + 1));
    }

    private static String wordAt(String text, int column) {
        Matcher word = Pattern.compile("[\\p{L}\\p{N}_]+|\\S").matcher(text);
        return column <= text.length() && word.find(column - 1) ? word.group() : "";
    }

    private static int placeOf(String text, String what) {
        Matcher whole = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(what) + "(?![\\p{L}\\p{N}_])").matcher(text);
        return whole.find() ? whole.start() + 1 : Math.max(0, text.indexOf(what)) + 1;
    }

    /** Looks for values that a closed list has not, and for functions that may not be used. */
    private static final class Values extends DefaultFilterVisitor {
        private final String text;
        private final List<RowColumn> columns;
        private final List<ConditionMistake> wrong;

        Values(String text, List<RowColumn> columns, List<ConditionMistake> wrong) {
            this.text = text;
            this.columns = columns;
            this.wrong = wrong;
        }

        @Override
        public Object visit(Function function, Object data) {
            if (!FUNCTIONS.contains(function.getName())) {
                wrong.add(new ConditionMistake(ConditionMistake.Kind.FUNCTION, placeOf(text, function.getName()), function.getName(), List.copyOf(FUNCTIONS)));
            }
            return super.visit(function, data);
        }

        @Override
        public Object visit(PropertyIsEqualTo equal, Object data) {
            super.visit(equal, data);
            check(equal.getExpression1(), equal.getExpression2());
            check(equal.getExpression2(), equal.getExpression1());
            return data;
        }

        @Override
        public Object visit(PropertyIsNotEqualTo other, Object data) {
            super.visit(other, data);
            check(other.getExpression1(), other.getExpression2());
            check(other.getExpression2(), other.getExpression1());
            return data;
        }

        private void check(Expression name, Expression value) {
            if (name instanceof PropertyName property && value instanceof Literal literal) {
                String said = String.valueOf(literal.getValue());
                columns.stream().filter(c -> c.name().equals(property.getPropertyName()) && !c.values().isEmpty() && !c.values().contains(said)).findFirst()
                        .ifPresent(c -> wrong.add(new ConditionMistake(ConditionMistake.Kind.VALUE, placeOf(text, said), said, c.values())));
            }
        }
    }

    /** The same over features whose columns are the attributes of {@link ReadyFeatures}. */
    public Filter overReady() {
        return filter;
    }

    private static Filter over(Filter filter, Map<String, String> attributes) {
        return (Filter) filter.accept(new DuplicatingFilterVisitor() {
            @Override
            public Object visit(PropertyName name, Object data) {
                return getFactory(data).property(attributes.getOrDefault(name.getPropertyName(), name.getPropertyName()));
            }
        }, null);
    }

    /** @param values in the order of the columns */
    public boolean holds(List<Object> values) {
        SimpleFeature row = SimpleFeatureBuilder.build(type, values, "row");
        return filter.evaluate(row);
    }
}
