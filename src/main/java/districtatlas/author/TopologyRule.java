package districtatlas.author;

import districtatlas.atlasfile.LayerRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the features of a layer must lie to those of others.
 *
 * @param layers  the others
 * @param classes of theirs; empty for all
 * @param metres  how far a feature may be from what is asked of it
 * @param unless  values by column: a feature with one of them may lie as it likes
 */
record TopologyRule(Relation relation, List<String> layers, Set<String> classes, double metres, Map<String, Set<String>> unless) {
    private static final String LINE = "line";
    private static final String POLYGON = "polygon";

    enum Relation {
        /** Nothing of a feature lies deeper than that inside any of the others. */
        CLEAR_OF("clear-of"),
        /** A feature lies no farther than that from one of the others. */
        ON("on"),
        /** Both ends of a line lie no farther than that from another feature, also from another line of its own layer when that is named. */
        ENDS_ON("ends-on");

        private final String key;

        Relation(String key) {
            this.key = key;
        }
    }

    static List<TopologyRule> read(Fields layer, LayerRow row, Compilation c) {
        List<TopologyRule> rules = new ArrayList<>();
        for (SourceValue value : layer.list("topology")) {
            try (Fields f = new Fields(value, c.log)) {
                List<Relation> said = Stream.of(Relation.values()).filter(r -> f.has(r.key)).toList();
                said.forEach(r -> f.value(r.key));
                String one = said.size() == 1 ? said.get(0).key : "";
                double metres = f.number("metres").orElse(0);
                Map<String, Set<String>> unless = unless(f, row, c);
                Set<String> classes = Set.copyOf(f.texts(LayerFields.CLASS));
                if (one.isEmpty()) {
                    c.problem("topology.form", f.spot(), "a rule says one of " + Stream.of(Relation.values()).map(r -> r.key)
                            .collect(Collectors.joining(", ")) + ", with a list of layers; write one of them");
                } else if (said.get(0) == Relation.ENDS_ON && !row.geometry().equals(LINE)) {
                    f.problem("topology.form", one, "only lines have ends; layer " + row.id() + " is of " + row.geometry() + "s; take the rule out, or ask with `on`");
                } else {
                    List<String> others = f.list(one).stream().filter(v -> !c.ids.isLeftOut(LayersPart.FAMILY, v.text())).filter(v -> c.ids.check(LayersPart.FAMILY, v.text(), v.spot())).map(SourceValue::text).toList();
                    if (!others.isEmpty()) {
                        rules.add(new TopologyRule(said.get(0), others, classes, metres, unless));
                    }
                }
            }
        }
        return rules;
    }

    private static Map<String, Set<String>> unless(Fields rule, LayerRow row, Compilation c) {
        Map<String, Set<String>> unless = new LinkedHashMap<>();
        rule.value("unless").ifPresent(columns -> columns.fields().forEach((column, values) -> {
            if (row.column(column) < 0) {
                c.problem("topology.column", values.spot(), "the layer has no column " + column + "; its columns are "
                        + row.columns().stream().map(LayerRow.ColumnRow::name).collect(Collectors.joining(", ")) + "; write one of these");
            }
            unless.put(column, values.items().stream().map(SourceValue::text).collect(Collectors.toSet()));
        }));
        return unless;
    }

    /** Only what has an inside can be kept clear of. */
    boolean fits(LayerRow other) {
        return relation != Relation.CLEAR_OF || other.geometry().equals(POLYGON);
    }

    boolean holdsFor(LayerRow row, List<Object> values) {
        return unless.entrySet().stream().noneMatch(e -> row.column(e.getKey()) >= 0
                && e.getValue().contains(String.valueOf(values.get(row.column(e.getKey())))));
    }

    boolean meansClass(LayerRow other, List<Object> values) {
        int column = other.column(LayerFields.CLASS);
        return classes.isEmpty() || column >= 0 && classes.contains(String.valueOf(values.get(column)));
    }
}
