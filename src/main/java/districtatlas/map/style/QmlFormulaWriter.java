package districtatlas.map.style;

import districtatlas.map.style.QmlFormula.Among;
import districtatlas.map.style.QmlFormula.Call;
import districtatlas.map.style.QmlFormula.Choice;
import districtatlas.map.style.QmlFormula.Column;
import districtatlas.map.style.QmlFormula.Figure;
import districtatlas.map.style.QmlFormula.Not;
import districtatlas.map.style.QmlFormula.Nothing;
import districtatlas.map.style.QmlFormula.Pair;
import districtatlas.map.style.QmlFormula.Truth;
import districtatlas.map.style.QmlFormula.Words;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Expressions of QGIS as OGC filters and expressions. What has no such form is refused whole: half a condition draws the wrong thing. */
final class QmlFormulaWriter {
    private static final Map<String, String> COMPARISONS = Map.of("=", "PropertyIsEqualTo", "<>", "PropertyIsNotEqualTo", "<", "PropertyIsLessThan",
            "<=", "PropertyIsLessThanOrEqualTo", ">", "PropertyIsGreaterThan", ">=", "PropertyIsGreaterThanOrEqualTo");
    private static final Map<String, String> COMPARING = Map.of("=", "equalTo", "<>", "notEqualTo", "<", "lessThan", "<=", "lessEqualThan",
            ">", "greaterThan", ">=", "greaterEqualThan");
    private static final Map<String, String> SUMS = Map.of("+", "Add", "-", "Sub", "*", "Mul", "/", "Div");
    private static final Map<String, String> OF_WORDS = Map.of("upper", "strToUpperCase", "lower", "strToLowerCase", "trim", "strTrim", "length", "strLength");
    private static final int MOST_DECIMALS = 12;

    private final SldElement at;

    /** @param at whose line the elements get */
    QmlFormulaWriter(SldElement at) {
        this.at = at;
    }

    private static ParseException none(Object what) {
        return new ParseException(what.toString(), 0);
    }

    // ---- conditions -----------------------------------------------------------------------------------------------

    /** @throws ParseException when there is no such filter */
    SldElement filter(QmlFormula f) throws ParseException {
        if (f instanceof Not not) {
            return e("Not", filter(not.of()));
        }
        if (f instanceof Among among && !among.values().isEmpty()) {
            List<SldElement> each = new ArrayList<>();
            for (QmlFormula value : among.values()) {
                each.add(filter(new Pair("=", among.of(), value)));
            }
            return each.size() == 1 ? each.get(0) : e("Or", each);
        }
        if (f instanceof Column column) {
            return e("PropertyIsEqualTo", value(column), SldParts.literal(at, "true"));
        }
        if (f instanceof Pair pair) {
            return pair(pair);
        }
        throw none(f);
    }

    private SldElement pair(Pair pair) throws ParseException {
        switch (pair.sign()) {
            case "AND", "OR" -> {
                return e(pair.sign().equals("AND") ? "And" : "Or", filter(pair.first()), filter(pair.second()));
            }
            case "IS" -> {
                return pair.second() instanceof Nothing ? e("PropertyIsNull", value(pair.first())) : e("PropertyIsEqualTo", value(pair.first()), value(pair.second()));
            }
            case "LIKE", "ILIKE" -> {
                if (!(pair.second() instanceof Words)) {
                    throw none(pair);
                }
                SldElement like = e("PropertyIsLike", value(pair.first()), value(pair.second()));
                return SldParts.with(SldParts.with(SldParts.with(SldParts.with(like, "wildCard", "%"), "singleChar", "_"), "escape", "\\"),
                        "matchCase", Boolean.toString(pair.sign().equals("LIKE")));
            }
            default -> {
                String name = COMPARISONS.get(pair.sign());
                if (name == null) {
                    throw none(pair);
                }
                return e(name, value(pair.first()), value(pair.second()));
            }
        }
    }

    // ---- values ---------------------------------------------------------------------------------------------------

    /** @throws ParseException when there is no such expression */
    SldElement value(QmlFormula f) throws ParseException {
        if (f instanceof Words words) {
            return SldParts.literal(at, words.text());
        }
        if (f instanceof Figure figure) {
            return SldParts.literal(at, figure.text());
        }
        if (f instanceof Truth truth) {
            return SldParts.literal(at, truth.is() ? "true" : "false");
        }
        if (f instanceof Nothing) {
            return SldParts.literal(at, "");
        }
        if (f instanceof Column column) {
            return e("PropertyName", column.name());
        }
        if (f instanceof Call call) {
            return call(call);
        }
        if (f instanceof Choice choice) {
            SldElement otherwise = value(choice.otherwise());
            for (int i = choice.whens().size() - 2; i >= 0; i -= 2) {
                otherwise = function("if_then_else", truth(choice.whens().get(i)), value(choice.whens().get(i + 1)), otherwise);
            }
            return otherwise;
        }
        if (f instanceof Pair pair && isText(pair)) {
            List<SldElement> parts = new ArrayList<>();
            chain(pair, parts);
            return function("Concatenate", parts);
        }
        if (f instanceof Pair pair && SUMS.containsKey(pair.sign())) {
            return e(SUMS.get(pair.sign()), value(pair.first()), value(pair.second()));
        }
        return truth(f);
    }

    private static boolean isText(Pair pair) {
        return pair.sign().equals("||") || pair.sign().equals("+") && (pair.first() instanceof Words || pair.second() instanceof Words
                || pair.first() instanceof Pair first && isText(first));
    }

    /** Blanks at the ends of words would be lost beside them, so they stand alone. */
    private void chain(QmlFormula f, List<SldElement> parts) throws ParseException {
        if (f instanceof Pair pair && isText(pair)) {
            chain(pair.first(), parts);
            chain(pair.second(), parts);
        } else if (f instanceof Words words && !words.text().isBlank()) {
            String text = words.text();
            int from = text.indexOf(text.strip());
            int to = from + text.strip().length();
            for (String part : List.of(text.substring(0, from), text.substring(from, to), text.substring(to))) {
                if (!part.isEmpty()) {
                    parts.add(SldParts.literal(at, part));
                }
            }
        } else {
            parts.add(value(f));
        }
    }

    private SldElement call(Call call) throws ParseException {
        List<QmlFormula> a = call.arguments();
        switch (call.name()) {
            case "concat" -> {
                List<SldElement> parts = new ArrayList<>();
                for (QmlFormula part : a) {
                    chain(part, parts);
                }
                return function("Concatenate", parts);
            }
            case "coalesce" -> {
                SldElement last = value(a.isEmpty() ? new Nothing() : a.get(a.size() - 1));
                for (int i = a.size() - 2; i >= 0; i--) {
                    last = function("strDefaultIfBlank", value(a.get(i)), last);
                }
                return last;
            }
            case "to_string", "to_real", "to_int" -> {
                return value(only(call));
            }
            case "format_number" -> {
                return function("numberFormat", SldParts.literal(at, "#,##0" + decimals(call, '0')), value(first(call)));
            }
            case "round" -> {
                return function("numberFormat", SldParts.literal(at, "0" + decimals(call, '#')), value(first(call)));
            }
            case "if" -> {
                if (a.size() != 3) {
                    throw none(call);
                }
                return function("if_then_else", truth(a.get(0)), value(a.get(1)), value(a.get(2)));
            }
            case "replace" -> {
                if (a.size() != 3 || !(a.get(1) instanceof Words old)) {
                    throw none(call);
                }
                return function("strReplace", value(a.get(0)), SldParts.literal(at, Pattern.quote(old.text())), value(a.get(2)), SldParts.literal(at, "true"));
            }
            default -> {
                if (!OF_WORDS.containsKey(call.name())) {
                    throw none(call.name());
                }
                return function(OF_WORDS.get(call.name()), value(only(call)));
            }
        }
    }

    private static QmlFormula first(Call call) throws ParseException {
        if (call.arguments().isEmpty()) {
            throw none(call.name());
        }
        return call.arguments().get(0);
    }

    private static QmlFormula only(Call call) throws ParseException {
        if (call.arguments().size() != 1) {
            throw none(call.name());
        }
        return call.arguments().get(0);
    }

    private static String decimals(Call call, char sign) throws ParseException {
        if (call.arguments().size() < 2) {
            return "";
        }
        if (!(call.arguments().get(1) instanceof Figure figure)) {
            throw none(call.name());
        }
        int decimals = (int) QmlProps.number(figure.text(), 0);
        return decimals <= 0 ? "" : "." + String.valueOf(sign).repeat(Math.min(MOST_DECIMALS, decimals));
    }

    /** A condition as a value. */
    private SldElement truth(QmlFormula f) throws ParseException {
        SldElement yes = SldParts.literal(at, "true");
        SldElement no = SldParts.literal(at, "false");
        if (f instanceof Not not) {
            return function("if_then_else", truth(not.of()), no, yes);
        }
        if (f instanceof Among among) {
            SldElement any = no;
            for (int i = among.values().size() - 1; i >= 0; i--) {
                any = function("if_then_else", truth(new Pair("=", among.of(), among.values().get(i))), yes, any);
            }
            return any;
        }
        if (f instanceof Pair pair) {
            if (pair.sign().equals("AND")) {
                return function("if_then_else", truth(pair.first()), truth(pair.second()), no);
            }
            if (pair.sign().equals("OR")) {
                return function("if_then_else", truth(pair.first()), yes, truth(pair.second()));
            }
            if (pair.sign().equals("IS") && pair.second() instanceof Nothing) {
                return function("isNull", value(pair.first()));
            }
            if (COMPARING.containsKey(pair.sign())) {
                return function(COMPARING.get(pair.sign()), compared(pair.first()), compared(pair.second()));
            }
        }
        throw none(f);
    }

    /** These functions compare a number with a text letter by letter. */
    private SldElement compared(QmlFormula f) throws ParseException {
        return f instanceof Figure ? function("parseDouble", value(f)) : value(f);
    }

    private SldElement e(String name, Object... content) {
        return SldParts.element(at, name, content);
    }

    private SldElement function(String name, Object... arguments) {
        return SldParts.function(at, name, arguments);
    }
}
