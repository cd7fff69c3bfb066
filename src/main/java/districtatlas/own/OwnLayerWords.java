package districtatlas.own;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.data.ReadyCursor;
import districtatlas.feature.FeatureFacts.Told;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of brought layers and their features, in both languages. Pure functions. */
final class OwnLayerWords {
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Messages EN = new Messages(Lang.EN);
    /** Under which brought layers are listed. */
    static final LayerGroup GROUP = new LayerGroup("own", both("own.group"));

    private OwnLayerWords() {
    }

    private static Text both(String key, Object... parts) {
        return new Text(ZH.get(key, parts), EN.get(key, parts));
    }

    private static Text both(Function<Messages, String> said) {
        return new Text(said.apply(ZH), said.apply(EN));
    }

    private static Text same(String words) {
        return new Text(words, words);
    }

    // ---- of a layer -----------------------------------------------------------------------------------------------

    static LayerFacts facts(String table, BroughtLayer layer, Optional<Problem> doubt) {
        BroughtOrigin origin = layer.origin();
        Text provider = origin.provider().isBlank() ? both("own.provider.unsaid", origin.file()) : same(origin.provider());
        Text dated = origin.dated().isBlank() ? both("own.dated.unsaid", origin.brought().toString()) : same(origin.dated());
        return new LayerFacts(table, same(layer.title()), GROUP, provider, dated, origin.licence(), layer.credit(), accuracy(layer), lineage(layer, doubt),
                false, origin.features());
    }

    static Text accuracy(BroughtLayer layer) {
        BroughtOrigin origin = layer.origin();
        return origin.leftOut() + origin.repaired() == 0 ? both("own.accuracy") : both("own.accuracy.changed", origin.repaired(), origin.leftOut());
    }

    private static Text lineage(BroughtLayer layer, Optional<Problem> doubt) {
        return both(messages -> {
            List<String> said = new ArrayList<>();
            doubt.ifPresent(d -> said.add(d.detailIn(messages)));
            said.add(messages.get(layer.copied() ? "own.lineage.copied" : "own.lineage.linked", layer.origin().file(), layer.origin().brought().toString(),
                    layer.source().path()));
            layer.origin().history().forEach(h -> said.add(h.in(messages)));
            return said.stream().filter(s -> !s.isBlank()).collect(Collectors.joining(messages.get("own.lineage.separator")));
        });
    }

    /** Above what its colours mean: by which column they do. */
    static Text heading(BroughtLayer layer) {
        return layer.look().colouring().flatMap(c -> layer.column(c.column()).stream().mapToObj(layer.columns()::get).findFirst())
                .map(c -> both("own.legend.by", layer.title(), c.title())).orElse(same(layer.title()));
    }

    // ---- of a feature ---------------------------------------------------------------------------------------------

    /** By the column that labels it; else by its number. */
    static Text name(BroughtLayer layer, ReadyCursor.Feature feature) {
        String label = layer.column(layer.look().label()).stream().mapToObj(c -> feature.values()[c]).filter(v -> v != null).map(OwnValue::written)
                .filter(w -> !w.isBlank()).findFirst().orElse("");
        return label.isEmpty() ? both("own.feature", layer.title(), Long.toString(feature.fid())) : same(label);
    }

    static Text kind(BroughtLayer layer) {
        return same(layer.title());
    }

    static List<Told> told(BroughtLayer layer, Object[] values) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && !value.toString().isBlank()) {
                BroughtColumn column = layer.columns().get(i);
                told.add(new Told(same(column.title()), both(m -> OwnValue.in(m, value)), Text.NONE));
            }
        }
        return told;
    }
}
