package districtatlas.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a district has not and may do without, so that one set of themes and styles serves many: entries that say {@code optional: true},
 * themes whose {@code needs} are not there. Nothing of them is read; styles that only they name are no slip. One thread at a time.
 */
final class LeftOut {
    private static final String STYLE = "style";
    private final Set<String> styles = new HashSet<>();

    static boolean isOptional(SourceValue entry) {
        return text(entry, "optional").equals("true");
    }

    static String text(SourceValue entry, String field) {
        SourceValue value = entry.fields().get(field);
        return value == null ? "" : value.text().strip();
    }

    /** The lists without the entries that are left out, whose ids nothing can name from now on. */
    List<SourceValue> without(Compilation c, String family, List<SourceValue> lists, Predicate<SourceValue> isLeftOut) {
        List<SourceValue> rest = new ArrayList<>();
        for (SourceValue list : lists) {
            List<SourceValue> kept = new ArrayList<>();
            for (SourceValue entry : list.items()) {
                if (isLeftOut.test(entry)) {
                    c.ids.leaveOut(family, text(entry, "id"));
                    addStyles(entry);
                } else {
                    kept.add(entry);
                }
            }
            rest.add(SourceValue.list(list.spot(), kept));
        }
        return rest;
    }

    /** Those of a theme's layers among them. */
    void addStyles(SourceValue entry) {
        styles.add(text(entry, STYLE));
        SourceValue layers = entry.fields().get("layers");
        if (layers != null) {
            layers.items().forEach(this::addStyles);
        }
    }

    boolean names(String style) {
        return styles.contains(style);
    }
}
