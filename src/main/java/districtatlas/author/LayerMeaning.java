package districtatlas.author;

import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.WordRow;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of the plan a layer's features may be when they bear its name: a station named as a district is not that district.
 *
 * @param classes of features; empty for all
 * @param items   kinds of things
 * @param zones   kinds of zones
 * @param terms   also words of the glossary
 */
record LayerMeaning(Set<String> classes, Set<String> items, Set<String> zones, boolean terms) {
    static List<LayerMeaning> read(Fields layer, LayerRow row, Compilation c) {
        List<LayerMeaning> meanings = new ArrayList<>();
        for (SourceValue value : layer.list("means")) {
            try (Fields f = new Fields(value, c.log)) {
                for (SourceValue one : f.list(LayerFields.CLASS)) {
                    if (!c.doubts.about(Doubts.columns(row.id())) && row.words().stream().noneMatch(w -> w.column().equals(LayerFields.CLASS) && w.value().equals(one.text()))) {
                        c.problem("means.class", one.spot(), "the layer has no class " + one.text() + "; its classes are "
                                + String.join(", ", row.words().stream().filter(w -> w.column().equals(LayerFields.CLASS)).map(WordRow::value).toList()) + "; write one of these");
                    }
                }
                for (SourceValue kind : f.list("items")) {
                    c.ids.check(KindsPart.FAMILY, kind.text(), kind.spot());
                }
                for (SourceValue kind : f.list("zones")) {
                    if (!Keyed.keys(ZoneKind.class).contains(kind.text())) {
                        c.problem("zone.kind", kind.spot(), kind.text() + " is none of " + String.join(", ", Keyed.keys(ZoneKind.class)) + "; write one of these");
                    }
                }
                meanings.add(new LayerMeaning(Set.copyOf(f.texts(LayerFields.CLASS)), Set.copyOf(f.texts("items")),
                        Set.copyOf(f.texts("zones")), f.flag("terms")));
            }
        }
        return meanings;
    }

    boolean holdsFor(String featureClass) {
        return classes.isEmpty() || classes.contains(featureClass);
    }
}
