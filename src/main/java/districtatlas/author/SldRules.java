package districtatlas.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a style as they are written, to be left out or completed without touching anything else of the text. Immutable. */
final class SldRules {
    private static final Pattern HIDDEN = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("[ \\t]*<((?:[\\w.-]+:)?Rule)(?:\\s[^>]*)?>.*?</\\1\\s*>[ \\t]*\\R?", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("(<((?:[\\w.-]+:)?(?:Title|Abstract))(?:\\s[^>]*)?>)([^<]*)(</\\2\\s*>)");
    private static final Pattern SCALE = Pattern.compile("(<((?:[\\w.-]+:)?M(?:in|ax)ScaleDenominator)(?:\\s[^>]*)?>\\s*)([0-9]+(?:\\.[0-9]*)?(?:[eE]\\+?[0-9]+)?)(\\s*</\\2\\s*>)");

    /** From where to where, and in which part of the style. */
    private record Place(int start, int end, int part) {
    }

    private final String sld;
    private final List<Place> places = new ArrayList<>();

    private SldRules(String sld) {
        this.sld = sld;
        String plain = HIDDEN.matcher(sld).replaceAll(m -> " ".repeat(m.group().length()));
        Matcher rules = RULE.matcher(plain);
        while (rules.find()) {
            places.add(new Place(rules.start(), rules.end(), count(plain.substring(0, rules.start()))));
        }
    }

    /** Of a text that a reader of styles understood. */
    static SldRules of(String sld) {
        return new SldRules(sld);
    }

    private static int count(String before) {
        return (int) Pattern.compile("</(?:[\\w.-]+:)?FeatureTypeStyle\\s*>").matcher(before).results().count();
    }

    int size() {
        return places.size();
    }

    /** The part of the style, from 0, in which a rule stands. */
    int part(int rule) {
        return places.get(rule).part();
    }

    /** From 1. */
    int line(int rule) {
        String before = sld.substring(0, places.get(rule).start());
        return 1 + (int) before.chars().filter(ch -> ch == '\n').count();
    }

    String text(int rule) {
        return sld.substring(places.get(rule).start(), places.get(rule).end());
    }

    /** The style with other texts for its rules. */
    String with(IntFunction<String> texts) {
        StringBuilder made = new StringBuilder();
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            made.append(sld, done, places.get(i).start()).append(texts.apply(i));
            done = places.get(i).end();
        }
        return made.append(sld.substring(done)).toString();
    }

    /** A rule of which a legend says nothing. */
    static String untitled(String rule) {
        return WORDS.matcher(rule).replaceAll("");
    }

    /** A rule whose title has names in place of {@code {name}} and {@code {en}}. */
    static String named(String rule, String zh, String en) {
        return WORDS.matcher(rule).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) + m.group(3).replace("{name}", escaped(zh)).replace("{en}", escaped(en)) + m.group(4)));
    }

    static boolean asksForNames(String text) {
        return text.contains("{name}") || text.contains("{en}");
    }

    /** A rule that a legend calls as it calls another; without a title where that has none. */
    static String titledAs(String rule, String other) {
        Map<String, String> words = new HashMap<>();
        Matcher written = WORDS.matcher(other);
        while (written.find()) {
            words.putIfAbsent(plain(written.group(2)), written.group(3));
        }
        return WORDS.matcher(rule).replaceAll(m -> Matcher.quoteReplacement(
                words.containsKey(plain(m.group(2))) ? m.group(1) + words.get(plain(m.group(2))) + m.group(4) : ""));
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** A style whose steps of scale lie so many times farther out. */
    static String scaled(String sld, double factor) {
        return factor == 1 ? sld : SCALE.matcher(sld).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) + Math.max(1, Math.round(Double.parseDouble(m.group(3)) * factor)) + m.group(4)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
