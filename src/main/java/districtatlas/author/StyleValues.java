package districtatlas.author;

import districtatlas.atlasfile.LayerRow;
import districtatlas.author.StyleReach.Asked;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Values that a style may ask for although no feature of this district has them: roles, what a layer has a word for, and what the
 * compiler gives itself. A name of one thing is none of them.
 */
final class StyleValues {
    /** Of the ground: what these columns may say in any district. */
    private static final Map<String, Set<String>> FIXED = Map.of("detail", Set.of("overview", "close"), "structure", Set.of("bridge", "tunnel"));

    private final Map<String, Collection<String>> made;

    StyleValues(KindsPart kinds) {
        this.made = Map.of("slot", upTo(ZoneRoles.SLOTS), "tint", upTo(ZoneRoles.TINTS), "section", Keyed.keys(Section.class),
                "status", Keyed.keys(Status.class), "certainty", Keyed.keys(Certainty.class), "accuracy", Keyed.keys(Accuracy.class),
                "class", both(Keyed.keys(ZoneKind.class), ArcsPart.CLASSES), "kind", both(Keyed.keys(ZoneKind.class), kinds.kinds().stream().map(k -> k.id()).toList()));
    }

    private static Set<String> upTo(int last) {
        return Set.copyOf(IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList());
    }

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether another district may have it. A number and a yes or no are grades, not names, but the roles have their range. */
    boolean allow(LayerRow layer, Asked asked) {
        int column = layer.column(asked.column());
        if (column < 0 || asked.value().isEmpty()) {
            return true;
        }
        boolean ofOurs = !layer.made().isEmpty() && made.containsKey(asked.column());
        if (ofOurs) {
            return made.get(asked.column()).contains(asked.value());
        }
        return !layer.columns().get(column).type().equals("text") || layer.word(asked.column(), asked.value()).isPresent()
                || layer.made().isEmpty() && FIXED.getOrDefault(asked.column(), Set.of()).contains(asked.value());
    }
}
