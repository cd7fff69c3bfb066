package districtatlas.ask.words;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ThingId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceWords;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes sentences of the bundles with names that lead somewhere, directions, and lengths rounded as a drawing deserves. A name travels
 * through a sentence between characters that no text has, whatever place the language gives it. Immutable, any thread.
 */
final class Scribe {
    private static final char BEGIN = '\uE000';
    private static final char NAME = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern NAMED = Pattern.compile(BEGIN + "(.)([^" + NAME + "]*)" + NAME + "([^" + END + "]*)" + END);
    private static final String ZONE = "z";
    private static final String ITEM = "i";
    private static final double KILOMETRE = 1_000;
    private static final double TEN_KILOMETRES = 10_000;
    private static final double ROUGHLY = 100;

    private final Messages messages;

    Scribe(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    Lang lang() {
        return messages.lang();
    }

    // ---- sentences ------------------------------------------------------------------------------------------------

    Statement statement(String text) {
        return new Statement(false, runs(text));
    }

    Statement listed(String text) {
        return new Statement(true, runs(text));
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        int at = 0;
        while (named.find()) {
            add(runs, text.substring(at, named.start()), Optional.empty());
            add(runs, named.group(3), Optional.of(named.group(1).equals(ZONE) ? new ZoneId(named.group(2)) : new ItemId(named.group(2))));
            at = named.end();
        }
        add(runs, text.substring(at), Optional.empty());
        return runs;
    }

    private static void add(List<Run> runs, String text, Optional<ThingId> thing) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, thing));
        }
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    String name(Zone zone) {
        return named(ZONE, zone.id().value(), zone.name());
    }

    String name(Item item) {
        return named(ITEM, item.id().value(), item.name());
    }

    String name(Optional<ThingId> thing, Text name) {
        return thing.map(t -> t instanceof ZoneId ? named(ZONE, t.value(), name) : t instanceof ItemId ? named(ITEM, t.value(), name) : said(name))
                .orElse(said(name));
    }

    private String named(String kind, String id, Text name) {
        return BEGIN + kind + id + NAME + said(name) + END;
    }

    String said(Text text) {
        return text.in(messages.lang());
    }

    /** Several, the last after "and" where the language wants it. */
    String list(List<String> of) {
        if (of.size() < 2) {
            return of.isEmpty() ? "" : of.get(0);
        }
        String before = String.join(messages.get("list.separator"), of.subList(0, of.size() - 1));
        return messages.get("describe.list", before, of.get(of.size() - 1));
    }

    // ---- directions and measures ----------------------------------------------------------------------------------

    String direction(Compass compass) {
        return messages.get("describe.compass." + compass.key());
    }

    /** To a hundred metres below a kilometre, to half a kilometre below ten, else to a kilometre. */
    String distance(double metres) {
        if (metres < KILOMETRE - ROUGHLY / 2) {
            return messages.get("describe.metres", number(Math.max(ROUGHLY, Math.rint(metres / ROUGHLY) * ROUGHLY), 0));
        }
        double kilometres = metres / KILOMETRE;
        return messages.get("describe.kilometres", metres < TEN_KILOMETRES ? number(Math.rint(kilometres * 2) / 2, 1) : number(kilometres, 0));
    }

    String area(double squareKilometres) {
        return messages.get("describe.square-kilometres", number(squareKilometres, squareKilometres < 10 ? 1 : 0));
    }

    String number(double value, int mostDecimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(value);
    }

    String count(long things) {
        return number(things, 0);
    }

    // ---- what the plan says ---------------------------------------------------------------------------------------

    /** With what it rests on behind it. */
    String claim(Claim claim) {
        String text = said(claim.text());
        if (claim.missing()) {
            return text;
        }
        return messages.get("describe.sourced", text, source(claim.sources()));
    }

    String source(List<Citation> sources) {
        return sources.isEmpty() ? messages.get("describe.general") : SourceWords.brief(sources, messages.lang());
    }

    /** The first, and how many more there are. */
    String firstSource(List<Citation> sources) {
        return sources.size() < 2 ? source(sources) : messages.get("words.source.more", source(sources.subList(0, 1)), sources.size() - 1);
    }
}
