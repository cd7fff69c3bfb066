package districtatlas.author;

import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.author.SourcesPart.Source;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each layer comes from and how far it can be trusted: what layers.yaml says of it itself, else what sources.yaml says of it or of what
 * it is made from. How a made layer is made the compiler knows best, and says so. One thread at a time.
 */
final class Origins {
    private static final String STREET = "street";
    /** What the compiler makes of what. */
    private static final Map<String, String> MADE_FROM = Map.of("district", STREET, "group", STREET, STREET, STREET, "street_line", STREET,
            "axis", SourcesPart.STRUCTURE, "belt", SourcesPart.STRUCTURE, "key_area", SourcesPart.STRUCTURE, "axis_chain", SourcesPart.STRUCTURE);
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Messages EN = new Messages(Lang.EN);

    private final SourcesPart sources;
    private final Optional<AtlasPart> atlas;
    private final Text document;
    private final long streets;
    private boolean told;

    /** After the layers' ids. */
    Origins(Compilation c, Optional<AtlasPart> atlas, Optional<DocumentPart> document, ZonesPart zones) {
        this.sources = SourcesPart.read(c, said("origin.dated.unknown"));
        this.atlas = atlas;
        this.document = document.map(d -> d.document().title()).orElse(Text.NONE);
        this.streets = zones.zones().stream().filter(z -> ZoneKind.STREET.is(z.kind())).count();
    }

    /** @param made empty for a layer with features of its own */
    OriginRow of(Fields f, String layer, String made) {
        boolean isMade = !made.isEmpty();
        String from = isMade ? MADE_FROM.getOrDefault(layer, "") : "";
        Optional<Source> source = sources.of(layer).or(() -> sources.of(from)).or(() -> isMade && !from.equals(STREET) ? Optional.of(ours()) : Optional.empty());
        Text provider = words(f, "provider", source.map(Source::provider));
        return new OriginRow(provider, words(f, "dated", source.map(Source::dated)), text(f, "licence", source.map(Source::licence)),
                text(f, "attribution", source.map(Source::attribution)), words(f, "accuracy", accuracy(from, isMade, source)),
                words(f, "lineage", lineage(layer, isMade, provider, source)),
                f.has("approximate") ? f.flag("approximate") : from.equals(SourcesPart.STRUCTURE));
    }

    /** Drawn or placed for this atlas. */
    private Source ours() {
        Text publisher = atlas.map(AtlasPart::publisher).filter(p -> !p.isEmpty()).or(() -> atlas.map(AtlasPart::name)).orElse(Text.NONE);
        Text dated = atlas.filter(AtlasPart::isDated).map(a -> new Text(a.edition(), a.edition())).orElse(said("origin.dated.unknown"));
        return new Source(said("origin.provider.ours"), dated, atlas.map(AtlasPart::licence).orElse(""), publisher.zh(), Text.NONE, Text.NONE, List.of());
    }

    private static Text words(Fields f, String field, Optional<Text> inherited) {
        return f.has(field) || inherited.isEmpty() ? f.words(field, field + "_en", true) : inherited.get();
    }

    private String text(Fields f, String field, Optional<String> inherited) {
        if (f.has(field) || inherited.isEmpty()) {
            return f.text(field);
        }
        if (inherited.get().isEmpty() && !told) {
            f.worded("licence.missing", field, field);
            told = true;
        }
        return inherited.get();
    }

    private static Optional<Text> accuracy(String from, boolean isMade, Optional<Source> source) {
        Optional<Text> given = source.map(Source::accuracy).filter(t -> !t.isEmpty());
        if (given.isPresent() || !isMade) {
            return given.or(() -> source.map(s -> said("origin.accuracy.unsaid")));
        }
        return Optional.of(said(from.equals(STREET) ? "origin.accuracy.street" : from.isEmpty() ? "origin.accuracy.item" : "origin.accuracy.structure"));
    }

    private Optional<Text> lineage(String layer, boolean isMade, Text provider, Optional<Source> source) {
        Optional<Text> given = source.map(Source::lineage).filter(t -> !t.isEmpty());
        if (!isMade) {
            return given.or(() -> source.map(s -> said("origin.lineage.taken", s.provider())));
        }
        if (!MadeLayers.IDS.contains(layer)) {
            return given.or(() -> Optional.of(Text.NONE));       // that nothing can be made for it is said elsewhere
        }
        Text count = new Text(Long.toString(streets), Long.toString(streets));
        Text made = switch (layer) {
            case "district" -> said("origin.lineage.district", count);
            case "group" -> said("origin.lineage.group");
            case STREET -> said("origin.lineage.street", provider);
            case "street_line" -> said("origin.lineage.street-line");
            case "axis_chain" -> said("origin.lineage.chain");
            case "item_place" -> said("origin.lineage.item", document);
            default -> said("origin.lineage.structure", document);
        };
        return Optional.of(given.map(g -> new Text(made.zh() + g.zh(), g.en().isEmpty() ? made.en() : made.en() + " " + g.en())).orElse(made));
    }

    private static Text said(String key, Text... parts) {
        Object[] zh = Arrays.stream(parts).map(p -> p.in(Lang.ZH)).toArray();
        Object[] en = Arrays.stream(parts).map(p -> p.in(Lang.EN)).toArray();
        return new Text(ZH.get(key, zh), EN.get(key, en));
    }
}
