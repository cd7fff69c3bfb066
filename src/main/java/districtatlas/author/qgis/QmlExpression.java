package districtatlas.author.qgis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

/**
 * Turns expressions and filters of SLD into those of QGIS. What does not depend on the feature is worked out at once: roles become
 * the values of one palette, and the language is Chinese. Immutable, any thread.
 */
final class QmlExpression {
    static final String TRUE = "TRUE";
    static final String FALSE = "FALSE";
    private static final Map<String, String> LANGUAGE = Map.of("lang", "zh", "label", "name");
    /** A regular expression that finds nothing in any text. */
    private static final String NOTHING_AT_ALL = "^$";
    private static final String REGEX_SIGNS = ".*[\\\\\\[\\](){}.*+?^$|].*";

    /** Something of a style that QGIS has no word for. */
    static final class Untranslatable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Untranslatable(String what) {
            super(what);
        }
    }

    /**
     * What an expression comes to: a text known now, or something that QGIS works out for each feature.
     *
     * @param text the text, or the expression in QGIS's words
     * @param type of a column: text, integer, real or boolean; else empty
     */
    record Term(boolean fixed, String text, String type) {
        static Term of(String text) {
            return new Term(true, text, "");
        }

        static Term computed(String code) {
            return new Term(false, code, "");
        }

        /** In QGIS's words, beside a term of the given type. */
        String code(String beside) {
            if (!fixed) {
                return text;
            }
            boolean bare = switch (beside) {
                case "integer", "real", "number" -> isNumber(text);
                case "boolean" -> text.equals("true") || text.equals("false");
                default -> false;
            };
            return bare ? text.strip() : quote(text);
        }

        String code() {
            return code("");
        }

        /** @throws Untranslatable when it is not a number known now */
        double number() {
            if (!fixed || !isNumber(text)) {
                throw new Untranslatable("no number known beforehand: " + text);
            }
            return Double.parseDouble(text.strip());
        }
    }

    private final Map<String, String> roles;
    private final Map<String, String> columns;

    /** @param columns types by the names of the columns */
    QmlExpression(Map<String, String> roles, Map<String, String> columns) {
        this.roles = Map.copyOf(roles);
        this.columns = Map.copyOf(columns);
    }

    /** @throws Untranslatable when the element has not so many parts */
    private static <T> T part(List<T> parts, int at, SldNode e) {
        if (at >= parts.size()) {
            throw new Untranslatable("an unfinished " + e.name());
        }
        return parts.get(at);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("-?\\d+(\\.\\d+)?");
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n") + "'";
    }

    /** A number in few characters. */
    static String decimal(double number) {
        double rounded = Math.round(number * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Of what stands inside an element: a text or one expression. */
    Term content(SldNode node) {
        List<SldNode> children = node.children();
        if (children.isEmpty()) {
            return Term.of(node.text().strip());
        }
        if (children.size() > 1) {
            throw new Untranslatable("several expressions in one " + node.name());
        }
        return term(children.get(0));
    }

    Term content(Optional<SldNode> node, String otherwise) {
        return node.map(this::content).orElse(Term.of(otherwise));
    }

    Term term(SldNode e) {
        return switch (e.name()) {
            case "Literal" -> Term.of(e.text());
            case "PropertyName" -> column(e.text().strip());
            case "Add" -> calculated(e, "+", (a, b) -> a + b);
            case "Sub" -> calculated(e, "-", (a, b) -> a - b);
            case "Mul" -> calculated(e, "*", (a, b) -> a * b);
            case "Div" -> calculated(e, "/", (a, b) -> a / b);
            case "Function" -> function(e);
            default -> throw new Untranslatable("the expression " + e.name());
        };
    }

    private Term column(String name) {
        if (!columns.containsKey(name)) {
            throw new Untranslatable("a column that the layer has not: " + name);
        }
        return new Term(false, '"' + name.replace("\"", "\"\"") + '"', columns.get(name));
    }

    private Term calculated(SldNode e, String sign, DoubleBinaryOperator operator) {
        Term a = term(part(e.children(), 0, e));
        Term b = term(part(e.children(), 1, e));
        return a.fixed() && b.fixed() ? Term.of(decimal(operator.applyAsDouble(a.number(), b.number())))
                : new Term(false, "(" + a.code("number") + " " + sign + " " + b.code("number") + ")", "real");
    }

    private Term function(SldNode e) {
        List<SldNode> arguments = e.children();
        String name = e.attribute("name");
        if (name.equals("env")) {
            return environment(e, arguments);
        }
        List<Term> terms = arguments.stream().map(this::term).toList();
        return switch (name) {
            case "property" -> column(part(terms, 0, e).text());
            case "strDefaultIfBlank" -> part(terms, 0, e).equals(part(terms, 1, e)) ? terms.get(0)
                    : Term.computed("coalesce(nullif(trim(" + terms.get(0).code() + "), ''), " + terms.get(1).code() + ")");
            case "Concatenate", "strConcat" -> Term.computed(terms.stream().map(Term::code).collect(Collectors.joining(", ", "concat(", ")")));
            case "strReplace" -> replaced(e, terms);
            case "equalTo" -> equal(part(terms, 0, e), part(terms, 1, e));
            case "if_then_else" -> chosen(part(terms, 0, e), part(terms, 1, e), part(terms, 2, e));
            case "numberFormat" -> formatted(e, terms);
            default -> throw new Untranslatable("the function " + name);
        };
    }

    private static Term equal(Term a, Term b) {
        return a.fixed() && b.fixed() ? Term.of(Boolean.toString(a.text().equals(b.text())))
                : Term.computed("(" + a.code(b.type()) + " = " + b.code(a.type()) + ")");
    }

    private static Term chosen(Term condition, Term then, Term otherwise) {
        if (condition.fixed()) {
            return condition.text().equals("true") ? then : otherwise;
        }
        return Term.computed("if(" + condition.code("boolean") + ", " + then.code() + ", " + otherwise.code() + ")");
    }

    /** @throws Untranslatable when the text to be found is a regular expression */
    private static Term replaced(SldNode e, List<Term> terms) {
        if (part(terms, 1, e).equals(Term.of(NOTHING_AT_ALL))) {
            return terms.get(0);
        }
        if (!terms.get(1).fixed() || terms.get(1).text().matches(REGEX_SIGNS)) {
            throw new Untranslatable("strReplace with a regular expression");
        }
        return Term.computed("replace(" + terms.stream().limit(3).map(Term::code).collect(Collectors.joining(", ")) + ")");
    }

    private static Term formatted(SldNode e, List<Term> terms) {
        String pattern = part(terms, 0, e).text();
        if (!pattern.matches("0(\\.0+)?")) {
            throw new Untranslatable("numberFormat with " + pattern);
        }
        int decimals = Math.max(0, pattern.length() - 2);
        return Term.computed("to_string(round(" + part(terms, 1, e).code("number") + ", " + decimals + "))");
    }

    private Term environment(SldNode e, List<SldNode> arguments) {
        String key = term(part(arguments, 0, e)).text();
        String value = LANGUAGE.getOrDefault(key, roles.get(key));
        if (value != null) {
            return Term.of(value);
        }
        if (arguments.size() < 2) {
            throw new Untranslatable("a role that the palette has not: " + key);
        }
        return term(arguments.get(1));
    }

    /** Of the one condition inside a Filter element. */
    String condition(SldNode filter) {
        return filter(part(filter.children(), 0, filter));
    }

    /** @return {@link #TRUE}, {@link #FALSE} or a condition on the feature */
    private String filter(SldNode e) {
        return switch (e.name()) {
            case "And" -> joined(e, " AND ", TRUE, FALSE);
            case "Or" -> joined(e, " OR ", FALSE, TRUE);
            case "Not" -> {
                String inner = filter(part(e.children(), 0, e));
                yield inner.equals(TRUE) ? FALSE : inner.equals(FALSE) ? TRUE : "NOT (" + inner + ")";
            }
            case "PropertyIsEqualTo" -> compared(e, "=");
            case "PropertyIsNotEqualTo" -> compared(e, "IS NOT");   // true for nothing, as in SLD
            case "PropertyIsLessThan" -> compared(e, "<");
            case "PropertyIsLessThanOrEqualTo" -> compared(e, "<=");
            case "PropertyIsGreaterThan" -> compared(e, ">");
            case "PropertyIsGreaterThanOrEqualTo" -> compared(e, ">=");
            case "PropertyIsNull" -> term(part(e.children(), 0, e)).code() + " IS NULL";
            case "PropertyIsBetween" -> between(e);
            case "PropertyIsLike" -> like(e);
            default -> throw new Untranslatable("the filter " + e.name());
        };
    }

    /** @param nothing what adds nothing @param all what decides alone */
    private String joined(SldNode e, String word, String nothing, String all) {
        List<String> parts = e.children().stream().map(this::filter).filter(f -> !f.equals(nothing)).toList();
        if (parts.contains(all)) {
            return all;
        }
        return parts.isEmpty() ? nothing : parts.size() == 1 ? parts.get(0)
                : parts.stream().map(p -> p.contains(" AND ") || p.contains(" OR ") ? "(" + p + ")" : p).collect(Collectors.joining(word));
    }

    private String compared(SldNode e, String sign) {
        Term a = term(part(e.children(), 0, e));
        Term b = term(part(e.children(), 1, e));
        if (!a.fixed() || !b.fixed()) {
            return a.code(b.type()) + " " + sign + " " + b.code(a.type());
        }
        int order = isNumber(a.text()) && isNumber(b.text()) ? Double.compare(a.number(), b.number()) : a.text().compareTo(b.text());
        boolean holds = switch (sign) {
            case "=" -> order == 0;
            case "IS NOT" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
        return holds ? TRUE : FALSE;
    }

    private String between(SldNode e) {
        Term value = term(part(e.children(), 0, e));
        String low = content(e.child("LowerBoundary").orElseThrow(() -> new Untranslatable("a range without bounds"))).code(value.type());
        String high = content(e.child("UpperBoundary").orElseThrow(() -> new Untranslatable("a range without bounds"))).code(value.type());
        return value.code() + " >= " + low + " AND " + value.code() + " <= " + high;
    }

    private String like(SldNode e) {
        String pattern = term(part(e.children(), 1, e)).text();
        for (char own : new char[] {'%', '_'}) {
            pattern = pattern.replace(String.valueOf(own), "\\" + own);
        }
        if (e.attribute("wildCard").isEmpty() || e.attribute("singleChar").isEmpty()) {
            throw new Untranslatable("a pattern without its wild cards");
        }
        pattern = pattern.replace(e.attribute("wildCard"), "%").replace(e.attribute("singleChar"), "_");
        String word = e.attribute("matchCase").toLowerCase(Locale.ROOT).equals("false") ? " ILIKE " : " LIKE ";
        return term(part(e.children(), 0, e)).code() + word + "'" + pattern.replace("'", "''") + "'";
    }
}
