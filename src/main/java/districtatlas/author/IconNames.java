package districtatlas.author;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** The icons that the window has: those of the Feather set, by their names. */
final class IconNames {
    private static final String PREFIX = "fth-";
    private static final int MOST_TOLD = 8;
    private static final Set<String> ALL = Arrays.stream(Feather.values()).map(f -> f.getDescription().substring(PREFIX.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    private IconNames() {
    }

    /** In the order of the alphabet. */
    static List<String> all() {
        return List.copyOf(ALL);
    }

    /** The field {@code icon}; one that there is not is reported with those that are written most like it. */
    static String of(Fields fields) {
        String name = fields.text("icon");
        if (!name.isEmpty() && !ALL.contains(name)) {
            fields.worded("icon.unknown", "icon", name, String.join(", ", alike(name)));
        }
        return name;
    }

    private static List<String> alike(String name) {
        return ALL.stream().sorted(Comparator.comparingInt((String i) -> i.contains(name) || name.contains(i) ? 0 : GivenIds.distance(name, i))).limit(MOST_TOLD).toList();
    }
}
