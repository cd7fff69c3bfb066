package districtatlas.gazetteer;

import districtatlas.atlasfile.AtlasFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds zones, things, indicators and places by a part of a name, an alias, pinyin or initials.
 * A scan over prepared keys: about 0.1 ms for 1,000 names, growing with their number; an index would not understand two characters
 * of Chinese better. Immutable, any thread.
 */
public final class Gazetteer {
    private static final int MOST_LETTERS = 400;
    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** @param what what sort of thing it is, in both languages */
    private record Entry(SearchName name, String zh, String en, List<String> aliases, List<String> said, List<String> what, String[] syllables,
                         String initials) {
    }

    private record Scored(SearchName name, int score, String matched) {
    }

    /** A word this short, as what something is, would find everything. */
    private static final int LEAST_WHAT = 2;
    private static final int LEAST_LATIN_WHAT = 4;

    private final Map<Integer, Integer> sameCharacters;
    private final List<Entry> entries;
    private final Map<String, String> pinyin;

    public Gazetteer(List<SearchName> names) {
        this(names, Map.of());
    }

    /** @param sameCharacters the character of the names that is meant by another way of writing it */
    public Gazetteer(List<SearchName> names, Map<Integer, Integer> sameCharacters) {
        this.sameCharacters = Map.copyOf(sameCharacters);
        this.entries = names.stream().map(this::prepare).toList();
        this.pinyin = names.stream().collect(Collectors.toMap(n -> n.kind().name() + " " + n.id(), n -> String.join(" ", n.pinyin().strip().toLowerCase(Locale.ROOT).split("\\s+")), (a, b) -> a));
    }

    /** Over every name of an atlas file. */
    public static Gazetteer of(AtlasFile atlas) {
        return new Gazetteer(atlas.searchNames().stream().map(r -> new SearchName(
                PlaceHit.Kind.valueOf(r.kind().toUpperCase(Locale.ROOT)), r.ref(), r.name(), r.aliases(), r.said(), r.pinyin(), r.rank(),
                r.context(), r.place())).toList(),
                atlas.searchCharacters().stream().collect(Collectors.toMap(c -> c.written().codePointAt(0), c -> c.meant().codePointAt(0), (a, b) -> a)));
    }

    private Entry prepare(SearchName n) {
        String[] syllables = n.pinyin().isBlank() ? new String[0] : BLANKS.split(n.pinyin().strip().toLowerCase(Locale.ROOT));
        StringBuilder initials = new StringBuilder();
        for (String s : syllables) {
            initials.append(Character.isDigit(s.charAt(0)) ? s : s.substring(0, 1));
        }
        return new Entry(n, key(n.name().zh()), key(n.name().en()), n.aliases().stream().map(this::key).toList(),
                n.said().stream().map(this::key).toList(), Stream.of(what(n.context().zh()), what(n.context().en())).map(this::key).toList(),
                syllables, initials.toString());
    }

    /** Of the Chinese name of something: syllables between blanks; empty where there is none, or nothing of that id. */
    public String pinyin(PlaceHit.Kind kind, String id) {
        return pinyin.getOrDefault(kind.name() + " " + id, "");
    }

    private static String what(String context) {
        int end = context.indexOf(" · ");
        return end < 0 ? context : context.substring(0, end);
    }

    /** Best first: whole name (of a zone also a whole alias: that is what it is called), beginning, inside, alias, pinyin, initials, characters in order, what it is; then by kind, rank and length. */
    public List<PlaceHit> search(String query, int limit) {
        // Nothing is called by so many letters, and to look for a pasted page among thousands of names takes seconds.
        String wanted = query.length() > MOST_LETTERS ? "" : key(query);
        if (wanted.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Scored> found = new ArrayList<>();
        for (Entry entry : entries) {
            Scored scored = score(entry, wanted);
            if (scored.score != NO_MATCH) {
                found.add(scored);
            }
        }
        found.sort(Comparator.comparingInt(Scored::score)
                .thenComparing(s -> s.name.kind())
                .thenComparingInt(s -> s.name.rank())
                .thenComparingInt(s -> s.name.name().zh().length())
                .thenComparing(s -> s.name.id()));
        return found.stream().limit(limit)
                .map(s -> new PlaceHit(s.name.kind(), s.name.id(), s.name.name(), s.matched, s.name.context(), s.name.place()))
                .toList();
    }

    private static Scored score(Entry entry, String wanted) {
        int best = Math.min(scoreOfName(entry.zh, wanted), scoreOfName(entry.en, wanted));
        String matched = "";
        boolean zone = entry.name.kind() == PlaceHit.Kind.ZONE;
        for (int i = 0; i < entry.aliases.size(); i++) {
            int score = scoreOfName(entry.aliases.get(i), wanted);
            int counted = score == NO_MATCH ? NO_MATCH : zone && score == 0 ? 0 : score + 3;
            if (counted < best) {
                best = counted;
                matched = entry.name.aliases().get(i);
            }
        }
        for (String said : entry.said) {
            int score = scoreOfName(said, wanted);
            if (score != NO_MATCH && score + 3 < best) {
                best = score + 3;
                matched = "";
            }
        }
        if (best == NO_MATCH && isLatin(wanted)) {
            best = scoreOfPinyin(entry, wanted);
        }
        if (best == NO_MATCH && wanted.length() > 1 && !isLatin(wanted) && inOrder(entry.zh, wanted)) {
            best = 10;
        }
        if (best == NO_MATCH && wanted.length() >= (isLatin(wanted) ? LEAST_LATIN_WHAT : LEAST_WHAT)
                && entry.what.stream().anyMatch(w -> w.contains(wanted))) {
            best = 11;
        }
        return new Scored(entry.name, best, matched);
    }

    private static int scoreOfName(String name, String wanted) {
        int at = name.indexOf(wanted);
        if (at < 0) {
            return NO_MATCH;
        }
        return at > 0 ? 2 : name.length() == wanted.length() ? 0 : 1;
    }

    private static int scoreOfPinyin(Entry entry, String wanted) {
        if (entry.initials.startsWith(wanted)) {
            return 7;
        }
        for (int from = 0; from < entry.syllables.length; from++) {
            if (matchesSyllables(entry.syllables, from, wanted)) {
                return from == 0 ? 6 : 8;
            }
        }
        return wanted.length() > 1 && entry.initials.contains(wanted) ? 9 : NO_MATCH;
    }

    /** Whether the syllables from there on begin with what was typed, the last one perhaps unfinished. */
    private static boolean matchesSyllables(String[] syllables, int from, String wanted) {
        int at = 0;
        for (int i = from; i < syllables.length && at < wanted.length(); i++) {
            String rest = wanted.substring(at);
            if (rest.startsWith(syllables[i])) {
                at += syllables[i].length();
            } else {
                return syllables[i].startsWith(rest);
            }
        }
        return at == wanted.length();
    }

    private static boolean inOrder(String name, String wanted) {
        int at = 0;
        for (int i = 0; i < name.length() && at < wanted.length(); i++) {
            if (name.charAt(i) == wanted.charAt(at)) {
                at++;
            }
        }
        return at == wanted.length();
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }

    /** What is compared: lower case, half width, simplified, no accents, blanks or punctuation. */
    private String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(sameCharacters.getOrDefault(c, c));
            }
        }
        return key.toString();
    }
}
