package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerPart;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Layers that are not the atlas's, and join every theme of it: those of a reader's own data. Areas lie over the theme's areas, lines and points
 * over its lines as well; the signs of what the plan names, and all names, stay above. Immutable.
 *
 * @param guests bottom to top
 */
public record GuestLayers(List<Guest> guests) {
    public static final GuestLayers NONE = new GuestLayers(List.of());
    /** What the ids of such layers begin with; no table of an atlas does. */
    private static final String PREFIX = "own_";

    /**
     * A layer, and what is known of it.
     *
     * @param heading under which a legend lists its colours, where these mean several things
     */
    public record Guest(Layer layer, LayerFacts facts, Text heading) {
        /** Under its own name. */
        public Guest(Layer layer, LayerFacts facts) {
            this(layer, facts, layer.title());
        }
    }

    public GuestLayers {
        guests = List.copyOf(guests);
    }

    /** Whether a layer is such a one. */
    public static boolean isGuest(LayerId layer) {
        return layer.value().startsWith(PREFIX);
    }

    /** The layers without such ones. */
    public static LayerStack without(LayerStack layers) {
        boolean none = layers.layers().stream().noneMatch(l -> isGuest(l.id()));
        return none ? layers : new LayerStack(layers.layers().stream().filter(l -> !isGuest(l.id())).toList());
    }

    /** A theme with these among its layers; itself when there are none. */
    public LayerStack in(LayerStack theme) {
        if (guests.isEmpty()) {
            return theme;
        }
        int areas = above(theme, false);
        int lines = Math.max(areas, above(theme, true));
        List<Layer> all = new ArrayList<>(theme.layers());
        List<Layer> low = guests.stream().map(Guest::layer).filter(l -> LayerPart.of(l) == LayerPart.AREAS).toList();
        all.addAll(lines, guests.stream().map(Guest::layer).filter(l -> !low.contains(l)).toList());
        all.addAll(areas, low);
        return new LayerStack(all);
    }

    /** Where the layers end that draw areas, or lines too. What shows things of the plan is not among them. */
    private static int above(LayerStack theme, boolean lines) {
        int above = 0;
        for (int i = 0; i < theme.layers().size(); i++) {
            Layer layer = theme.layers().get(i);
            LayerPart part = LayerPart.of(layer);
            if ((part == LayerPart.AREAS || lines && part == LayerPart.LINES) && !ItemLayers.drawsItems(layer)) {
                above = i + 1;
            }
        }
        return above;
    }

    public Optional<LayerFacts> facts(LayerId layer) {
        return guests.stream().map(Guest::facts).filter(f -> f.table().equals(layer.table())).findFirst();
    }

    /** The lines of each layer whose colours mean several things stand under a heading of their own. */
    List<LegendSection> apart(List<LegendSection> sections) {
        List<Guest> several = guests.stream().filter(g -> Legend.titles(g.layer()).size() > 1).toList();
        List<LegendSection> apart = new ArrayList<>();
        for (LegendSection section : sections) {
            List<LegendEntry> rest = section.entries().stream().filter(e -> several.stream().noneMatch(g -> g.layer().id().equals(e.layer()))).toList();
            if (!rest.isEmpty()) {
                apart.add(new LegendSection(section.title(), rest));
            }
            for (LayerId id : section.entries().stream().filter(e -> !rest.contains(e)).map(LegendEntry::layer).distinct().toList()) {
                several.stream().filter(g -> g.layer().id().equals(id)).forEach(g -> apart.add(new LegendSection(g.heading(),
                        section.entries().stream().filter(e -> e.layer().equals(id)).toList())));
            }
        }
        return apart;
    }

    /** The headings under which they are listed. */
    public List<LayerGroup> groups() {
        return guests.stream().map(g -> g.facts().group()).distinct().toList();
    }

    /** Whose data are drawn where these layers are, as each asks to be named; each once. */
    public List<String> owners(LayerStack drawn) {
        return drawn.layers().stream().filter(Layer::visible).flatMap(l -> facts(l.id()).stream()).map(LayerFacts::attribution)
                .filter(a -> !a.isBlank()).distinct().toList();
    }
}
