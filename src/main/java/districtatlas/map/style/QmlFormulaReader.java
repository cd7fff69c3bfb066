package districtatlas.map.style;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions of QGIS: columns, values, comparison, logic, arithmetic, calls, CASE. One thread at a time. */
final class QmlFormulaReader {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<words>'(?:[^'\\\\]|''|\\\\.)*')|(?<column>\"(?:[^\"]|\"\")*\")|(?<figure>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<sign>\\|\\||<>|!=|<=|>=|[-+*/%^=<>(),]))", Pattern.DOTALL);
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("AND", "OR", "NOT", "LIKE", "ILIKE", "IN", "IS", "NULL", "TRUE", "FALSE", "CASE", "WHEN", "THEN", "ELSE", "END", "BETWEEN");
    private static final int DEEPEST = 100;

    private record Token(String kind, String text, int at) {
        /** As a sign or a word of the language. */
        String key() {
            String word = text.toUpperCase(Locale.ROOT);
            return kind.equals("sign") ? text : kind.equals("name") && WORDS.contains(word) ? word : "";
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private QmlFormulaReader(String text) throws ParseException {
        Matcher m = TOKEN.matcher(text);
        int end = 0;
        while (!text.substring(end).isBlank()) {
            m.region(end, text.length());
            if (!m.lookingAt()) {
                throw new ParseException(text, end);
            }
            for (String kind : List.of("words", "column", "figure", "name", "sign")) {
                if (m.group(kind) != null) {
                    tokens.add(new Token(kind, m.group(kind), m.start(kind)));
                }
            }
            end = m.end();
        }
        tokens.add(new Token("end", "", text.length()));
    }

    /** @throws ParseException when it is no expression, or one with words that are not known here */
    static QmlFormula read(String text) throws ParseException {
        QmlFormulaReader reader = new QmlFormulaReader(text);
        QmlFormula read = reader.either();
        reader.expect(reader.peek().kind().equals("end"));
        return read;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean skip(String key) {
        if (peek().key().equals(key)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(boolean holds) throws ParseException {
        if (!holds) {
            throw new ParseException(peek().text(), peek().at());
        }
    }

    private QmlFormula either() throws ParseException {
        expect(++depth < DEEPEST);
        QmlFormula left = both();
        while (skip("OR")) {
            left = new QmlFormula.Pair("OR", left, both());
        }
        depth--;
        return left;
    }

    private QmlFormula both() throws ParseException {
        QmlFormula left = negated();
        while (skip("AND")) {
            left = new QmlFormula.Pair("AND", left, negated());
        }
        return left;
    }

    private QmlFormula negated() throws ParseException {
        expect(++depth < DEEPEST);
        QmlFormula of = skip("NOT") ? new QmlFormula.Not(negated()) : compared();
        depth--;
        return of;
    }

    private QmlFormula compared() throws ParseException {
        QmlFormula left = joined();
        while (true) {
            String key = peek().key();
            if (COMPARISONS.contains(key)) {
                at++;
                left = new QmlFormula.Pair(key.equals("!=") ? "<>" : key, left, joined());
            } else if (key.equals("IS")) {
                at++;
                boolean not = skip("NOT");
                left = not(not, new QmlFormula.Pair("IS", left, joined()));
            } else if (Set.of("LIKE", "ILIKE", "IN", "BETWEEN", "NOT").contains(key)) {
                left = not(skip("NOT"), matched(left));
            } else {
                return left;
            }
        }
    }

    private static QmlFormula not(boolean not, QmlFormula of) {
        return not ? new QmlFormula.Not(of) : of;
    }

    private QmlFormula matched(QmlFormula left) throws ParseException {
        if (skip("LIKE")) {
            return new QmlFormula.Pair("LIKE", left, joined());
        }
        if (skip("ILIKE")) {
            return new QmlFormula.Pair("ILIKE", left, joined());
        }
        if (skip("BETWEEN")) {
            QmlFormula low = joined();
            expect(skip("AND"));
            return new QmlFormula.Pair("AND", new QmlFormula.Pair(">=", left, low), new QmlFormula.Pair("<=", left, joined()));
        }
        expect(skip("IN"));
        expect(skip("("));
        return new QmlFormula.Among(left, arguments());
    }

    private QmlFormula joined() throws ParseException {
        QmlFormula left = added();
        while (skip("||")) {
            left = new QmlFormula.Pair("||", left, added());
        }
        return left;
    }

    private QmlFormula added() throws ParseException {
        QmlFormula left = multiplied();
        while (peek().key().equals("+") || peek().key().equals("-")) {
            String sign = tokens.get(at++).text();
            left = new QmlFormula.Pair(sign, left, multiplied());
        }
        return left;
    }

    private QmlFormula multiplied() throws ParseException {
        QmlFormula left = single();
        while (peek().key().equals("*") || peek().key().equals("/")) {
            String sign = tokens.get(at++).text();
            left = new QmlFormula.Pair(sign, left, single());
        }
        return left;
    }

    private QmlFormula single() throws ParseException {
        expect(++depth < DEEPEST);
        Token token = tokens.get(at);
        expect(!token.kind().equals("end"));
        at++;
        QmlFormula read = switch (token.kind()) {
            case "words" -> new QmlFormula.Words(words(token.text()));
            case "column" -> new QmlFormula.Column(token.text().substring(1, token.text().length() - 1).replace("\"\"", "\""));
            case "figure" -> new QmlFormula.Figure(token.text());
            case "name" -> named(token);
            default -> signed(token);
        };
        depth--;
        return read;
    }

    private QmlFormula signed(Token token) throws ParseException {
        if (token.text().equals("(")) {
            QmlFormula inside = either();
            expect(skip(")"));
            return inside;
        }
        if (token.text().equals("-")) {
            QmlFormula of = single();
            return of instanceof QmlFormula.Figure f ? new QmlFormula.Figure(f.text().startsWith("-") ? f.text().substring(1) : "-" + f.text())
                    : new QmlFormula.Pair("-", new QmlFormula.Figure("0"), of);
        }
        throw new ParseException(token.text(), token.at());
    }

    private QmlFormula named(Token token) throws ParseException {
        switch (token.key()) {
            case "NULL" -> {
                return new QmlFormula.Nothing();
            }
            case "TRUE", "FALSE" -> {
                return new QmlFormula.Truth(token.key().equals("TRUE"));
            }
            case "CASE" -> {
                return choice();
            }
            case "" -> {
                return skip("(") ? new QmlFormula.Call(token.text().toLowerCase(Locale.ROOT), arguments()) : new QmlFormula.Column(token.text());
            }
            default -> throw new ParseException(token.text(), token.at());
        }
    }

    private QmlFormula choice() throws ParseException {
        List<QmlFormula> whens = new ArrayList<>();
        while (skip("WHEN")) {
            whens.add(either());
            expect(skip("THEN"));
            whens.add(either());
        }
        expect(!whens.isEmpty());
        QmlFormula otherwise = skip("ELSE") ? either() : new QmlFormula.Nothing();
        expect(skip("END"));
        return new QmlFormula.Choice(whens, otherwise);
    }

    /** Up to the bracket that closes them. */
    private List<QmlFormula> arguments() throws ParseException {
        List<QmlFormula> all = new ArrayList<>();
        if (skip(")")) {
            return all;
        }
        do {
            all.add(either());
        } while (skip(","));
        expect(skip(")"));
        return all;
    }

    private static String words(String quoted) {
        String inside = quoted.substring(1, quoted.length() - 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if ((c == '\'' || c == '\\') && i + 1 < inside.length()) {
                i++;
                char next = inside.charAt(i);
                words.append(c == '\'' ? '\'' : next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
