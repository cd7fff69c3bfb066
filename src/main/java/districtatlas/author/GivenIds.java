package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one compilation, by family, and where each was given. One thread at a time. */
final class GivenIds {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

    private static final int MOST_LISTED = 40;

    private final ProblemLog log;
    private final Map<String, Map<String, Spot>> families = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Map<String, Set<String>> leftOut = new HashMap<>();

    GivenIds(ProblemLog log) {
        this.log = log;
    }

    /** Gives an id to something of a family; a second one of the same is reported. */
    void give(String family, String id, Spot spot) {
        if (id.isEmpty()) {
            return;
        }
        if (!KEBAB.matcher(id).matches()) {
            log.add("id.form", spot.toString(), "the id " + id + " should be lower-case letters, digits and hyphens; write it so");
        }
        Spot before = families.computeIfAbsent(family, k -> new LinkedHashMap<>()).putIfAbsent(id, spot);
        if (before != null) {
            log.add("id.duplicate", spot.toString(), "the " + family + " " + id + " stands already at " + before + "; choose another id");
        }
    }

    /** Registers the id of every entry of a list, before the entries are read and may name each other. */
    void giveAll(String family, SourceValue list) {
        for (SourceValue entry : list.items()) {
            SourceValue id = entry.fields().get("id");
            if (id != null) {
                give(family, id.text(), id.spot());
            }
        }
    }

    /** A file with ids of the family could not be read: what names one of them cannot be judged. */
    void markIncomplete(String family) {
        incomplete.add(family);
    }

    /** The district does without what has the id: what names it is told so. */
    void leaveOut(String family, String id) {
        families.getOrDefault(family, Map.of()).remove(id);
        leftOut.computeIfAbsent(family, k -> new HashSet<>()).add(id);
    }

    boolean isLeftOut(String family, String id) {
        return leftOut.getOrDefault(family, Set.of()).contains(id);
    }

    boolean isIncomplete(String family) {
        return incomplete.contains(family);
    }

    boolean has(String family, String id) {
        return families.getOrDefault(family, Map.of()).containsKey(id);
    }

    Spot spot(String family, String id) {
        return families.getOrDefault(family, Map.of()).getOrDefault(id, new Spot("", 0));
    }

    Set<String> of(String family) {
        return families.getOrDefault(family, Map.of()).keySet();
    }

    /** Whether the id is known; reported with the nearest known one when it is not. */
    boolean check(String family, String id, Spot spot) {
        if (id.isEmpty() || has(family, id) || isIncomplete(family)) {
            return !id.isEmpty();
        }
        if (isLeftOut(family, id)) {
            log.worded("optional.absent", spot.toString(), id);
            return false;
        }
        String nearest = nearest(id, of(family));
        log.add(family + ".unknown", spot.toString(), "there is no " + family + " " + id
                + (nearest.isEmpty() ? "; declare it, or name another" : "; did you mean " + nearest + "?") + thereAre(family));
        return false;
    }

    /** As many as can be taken in. */
    private String thereAre(String family) {
        Set<String> known = of(family);
        return known.isEmpty() || known.size() > MOST_LISTED ? "" : " (there are " + String.join(", ", known) + ")";
    }

    static String nearest(String id, Set<String> known) {
        String best = "";
        int least = Math.max(2, id.length() / 3) + 1;
        for (String k : known) {
            int distance = distance(id, k);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    /** Levenshtein's. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
