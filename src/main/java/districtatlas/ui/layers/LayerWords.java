package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerPart;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.view.ScaleLength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How layers are spoken of in the reader's language. Immutable, if what it asks is. */
final class LayerWords {
    private static final char NARROW_SPACE = '\u202f';

    /** Something known of a layer, with the word for what it is. */
    record Fact(String label, String text) {
    }

    private final Messages messages;
    private final Function<LayerId, LayerFacts> facts;

    LayerWords(Messages messages, Function<LayerId, LayerFacts> facts) {
        this.messages = messages;
        this.facts = facts;
    }

    private String said(Text text) {
        return text.in(messages.lang());
    }

    /** What each layer is called; layers of one table are told apart by what they draw, or else are numbered from the top. */
    Map<LayerId, String> titles(LayerStack layers) {
        Map<LayerId, String> titles = new LinkedHashMap<>();
        List<Layer> all = layers.layers();
        for (int i = all.size() - 1; i >= 0; i--) {
            Layer layer = all.get(i);
            String title = said(layer.title());
            boolean several = all.stream().filter(l -> l.id().table().equals(layer.id().table())).count() > 1;
            String told = several ? messages.get("layers.title-part", title, part(LayerPart.of(layer))) : title;
            String numbered = told;
            for (int n = 2; titles.containsValue(numbered); n++) {
                numbered = messages.get("layers.title-number", told, n);
            }
            titles.put(layer.id(), numbered);
        }
        return titles;
    }

    private String part(LayerPart part) {
        return messages.get(switch (part) {
            case AREAS -> "layers.part-areas";
            case LINES -> "layers.part-lines";
            case MARKS -> "layers.part-marks";
            case NAMES -> "layers.part-names";
        });
    }

    /** From which scale on a layer is drawn, or up to which; empty when it is at that one, hidden or not. */
    String scales(Layer layer, double scaleDenominator) {
        if (layer.plain().isDrawnAt(scaleDenominator)) {
            return "";
        }
        ScaleRange range = ScaleRange.drawnAt(layer);
        if (range.isEmpty()) {
            return messages.get("layers.never");
        }
        if (scaleDenominator >= range.max()) {
            return messages.get("layers.from-scale", denominator(range.max()));
        }
        return scaleDenominator < range.min() ? messages.get("layers.to-scale", denominator(range.min())) : messages.get("layers.between-scales");
    }

    private String denominator(double value) {
        return grouped(ScaleLength.roundedDenominator(value));
    }

    private String grouped(long number) {
        return String.format(messages.lang().locale(), "%,d", number).replace(',', NARROW_SPACE);
    }

    /** Whose it is, of when, how good, how much. */
    List<Fact> facts(LayerId layer) {
        LayerFacts of = facts.apply(layer);
        List<Fact> all = new ArrayList<>();
        all.add(new Fact(messages.get("layers.features"), messages.get("layers.feature-count", grouped(of.features()))));
        all.add(new Fact(messages.get("layers.provider"), said(of.provider())));
        all.add(new Fact(messages.get("layers.dated"), said(of.dated())));
        all.add(new Fact(messages.get("layers.accuracy"), accuracy(of)));
        all.add(new Fact(messages.get("layers.lineage"), said(of.lineage())));
        all.add(new Fact(messages.get("layers.licence"), messages.get("layers.licensed", of.licence(), of.attribution())));
        return all;
    }

    /** That it is drawn without a measured source is said once. */
    private String accuracy(LayerFacts of) {
        String said = said(of.accuracy());
        String schematic = messages.get("layers.schematic");
        boolean silent = of.approximate() && !said.toLowerCase(Locale.ROOT).contains(schematic.toLowerCase(Locale.ROOT));
        return silent ? messages.get("layers.approximate", schematic, said) : said;
    }

    /** Whether a layer is meant by what was typed: by its name, its group's, or a word of its legend, in either language. */
    static boolean matches(String typed, Iterable<Text> words) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        for (Text word : words) {
            if (word.zh().toLowerCase(Locale.ROOT).contains(sought) || word.en().toLowerCase(Locale.ROOT).contains(sought)) {
                return true;
            }
        }
        return sought.isEmpty();
    }
}
