package districtatlas.author;

import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** sources.yaml, which may be absent: whose data there are, and of which layers. What it says need not stand at each layer again. */
record SourcesPart(List<Source> sources) {
    /** What the axis, the belt and the key areas are made from. */
    static final String STRUCTURE = "structure";
    private static final String FILE = "sources.yaml";
    private static final String FAMILY = "data";

    /**
     * @param accuracy    empty where it is not said; so is the lineage
     * @param attribution as the licence wants it said
     * @param layers      the ids of those made of it
     */
    record Source(Text provider, Text dated, String licence, String attribution, Text accuracy, Text lineage, List<String> layers) {
    }

    /** After the layers' ids. */
    static SourcesPart read(Compilation c, Text undated) {
        List<Source> sources = new ArrayList<>();
        if (c.sources.exists(FILE)) {
            c.eachEntry(c.lists(FAMILY, List.of(FILE)), (f, spot) -> sources.add(source(c, f, undated)));
        }
        return new SourcesPart(List.copyOf(sources));
    }

    private static Source source(Compilation c, Fields f, Text undated) {
        f.text("id");
        Text provider = f.words("provider", "provider_en", true);
        Text dated = f.words("dated", "dated_en", false);
        for (SourceValue layer : f.list("layers")) {
            if (!layer.text().equals(STRUCTURE) && !c.ids.isLeftOut(LayersPart.FAMILY, layer.text())) {
                c.ids.check(LayersPart.FAMILY, layer.text(), layer.spot());
            }
        }
        String attribution = f.optionalText("attribution");
        return new Source(provider, dated.isEmpty() ? undated : dated, f.text("licence"), attribution.isEmpty() ? "© " + provider.zh() : attribution,
                f.words("accuracy", "accuracy_en", false), f.words("lineage", "lineage_en", false), f.texts("layers"));
    }

    /** Of a layer, all that it is made of in one: it has the licence of the first, as its attribution says of the others. */
    Optional<Source> of(String layer) {
        List<Source> of = sources.stream().filter(s -> s.layers().contains(layer)).toList();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        String licence = of.get(0).licence();
        Set<String> owners = new LinkedHashSet<>();
        of.forEach(s -> owners.add(s.licence().equals(licence) || s.attribution().endsWith(")") ? s.attribution() : s.attribution() + " (" + family(s.licence()) + ")"));
        return Optional.of(new Source(joined(of, Source::provider, "、", ", "), joined(of, Source::dated, "；", "; "), licence, String.join("; ", owners),
                joined(of, Source::accuracy, "；", "; "), joined(of, Source::lineage, "", " "), List.of(layer)));
    }

    /** As credits name it: {@code ODbL} of {@code ODbL-1.0}. */
    private static String family(String licence) {
        return licence.replaceFirst("-[0-9.]+$", "");
    }

    private static Text joined(List<Source> sources, Function<Source, Text> part, String between, String betweenEn) {
        List<Text> said = sources.stream().map(part).filter(t -> !t.isEmpty()).distinct().toList();
        return new Text(said.stream().map(Text::zh).collect(Collectors.joining(between)),
                said.stream().map(Text::en).filter(t -> !t.isEmpty()).collect(Collectors.joining(betweenEn)));
    }
}
