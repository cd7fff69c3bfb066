package districtatlas.ui.layers;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.own.OwnLayers;
import districtatlas.state.Place;
import districtatlas.ui.Session;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The lines of the layers panel, in either of two orders: under the headings of their groups, where one finds them, or as they lie over
 * one another. In both the topmost comes first. Follows the session only while it is shown, and the map only where it comes to rest.
 * Knows no nodes. FX thread only.
 */
public final class LayersPanelModel {
    private static final SettingKey<String> FOLDED = new SettingKey<>("layers-folded", "", Optional::of, Function.identity());
    private static final SettingKey<String> DETAIL = new SettingKey<>("layers-detail", "", Optional::of, Function.identity());
    private static final SettingKey<Boolean> AS_DRAWN = new SettingKey<>("layers-as-drawn", false, t -> Optional.of(Boolean.valueOf(t)), String::valueOf);
    private static final String BETWEEN = ",";

    private final Session session;
    private final Settings settings;
    private final List<LayerGroup> groups;
    private final Function<LayerId, LayerFacts> facts;
    private final LayerWords words;
    private final Supplier<List<Entry<BroughtLayer>>> tables;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ListEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> folded = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private boolean asDrawn;
    private boolean shown;
    /** At which the map last came to rest. */
    private double scaleDenominator;

    /**
     * @param groups from the top of the map down
     * @param facts  what is known of a layer
     * @param tables of the reader's own that are on no map
     */
    LayersPanelModel(Session session, Settings settings, List<LayerGroup> groups, Function<LayerId, LayerFacts> facts, LayerWords words,
                     Supplier<List<Entry<BroughtLayer>>> tables) {
        this.tables = tables;
        this.session = session;
        this.settings = settings;
        this.groups = List.copyOf(groups);
        this.facts = facts;
        this.words = words;
        this.asDrawn = settings.get(AS_DRAWN);
        detail.set(settings.get(DETAIL));
        List.of(settings.get(FOLDED).split(BETWEEN)).stream().filter(g -> !g.isEmpty()).forEach(folded::add);
        session.layers().subscribe((before, now) -> list());
        session.stateProperty().subscribe((before, now) -> {
            if (!before.place().map(Place::metresPerPixel).equals(now.place().map(Place::metresPerPixel))) {
                list();
            }
        });
        query.subscribe((before, now) -> list());
    }

    ReadOnlyObjectProperty<List<ListEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    List<LayerEntry> layers() {
        return entries.get().stream().filter(LayerEntry.class::isInstance).map(LayerEntry.class::cast).toList();
    }

    /** What is sought in the list; a text that nothing matches leaves it empty. */
    StringProperty queryProperty() {
        return query;
    }

    /** Whether anybody sees the list: else it costs nothing. */
    void setShown(boolean now) {
        shown = now;
        list();
    }

    boolean isAsDrawn() {
        return asDrawn;
    }

    /** Lists the layers as they lie over one another, or else by groups. */
    void setAsDrawn(boolean now) {
        asDrawn = now;
        settings.set(AS_DRAWN, now);
        list();
    }

    void setFolded(String group, boolean now) {
        if (now ? folded.add(group) : folded.remove(group)) {
            settings.set(FOLDED, String.join(BETWEEN, folded));
            list();
        }
    }

    /** Id of the layer whose detail is unfolded; empty for none. */
    ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Unfolds a layer's detail and folds another's. */
    void setDetail(LayerId layer, boolean unfolded) {
        String now = unfolded ? layer.value() : detail.get().equals(layer.value()) ? "" : detail.get();
        if (!now.equals(detail.get())) {
            detail.set(now);
            settings.set(DETAIL, now);
            list();
        }
    }

    /** The layers among which one can be moved in this list, the topmost first: those of its group, or all. */
    List<LayerId> movableAmong(LayerId layer) {
        Optional<LayerEntry> of = layers().stream().filter(l -> l.id().equals(layer)).findFirst();
        return layers().stream().filter(l -> asDrawn || of.filter(o -> o.group().equals(l.group())).isPresent()).map(LayerEntry::id).toList();
    }

    /** The layer that is the only one drawn. */
    Optional<LayerId> alone() {
        List<Layer> all = session.layers().getValue().layers();
        List<LayerId> drawn = all.stream().filter(Layer::visible).map(Layer::id).toList();
        return drawn.size() == 1 && all.size() > 1 ? Optional.of(drawn.get(0)) : Optional.empty();
    }

    /** What a layer is called where the theme has it. */
    String title(LayerId layer) {
        return words.titles(session.untouchedLayers()).getOrDefault(layer, "");
    }

    // ---- the list -------------------------------------------------------------------------------------------------

    void list() {
        if (!shown) {
            return;
        }
        scaleDenominator = session.state().place().map(p -> p.in(1, 1)).orElse(session.viewport()).scaleDenominator();
        List<LayerEntry> all = all();
        List<LayerEntry> found = all.stream().filter(e -> isSought(e.layer())).toList();
        List<ListEntry> now = new ArrayList<>();
        if (asDrawn) {
            now.addAll(found);
            now.addAll(tables());
        } else {
            groups.forEach(group -> addGroup(group, all, found, now));
        }
        entries.set(List.copyOf(now));          // equal lines tell nobody
    }

    /** What is sought is shown, folded or not. */
    private void addGroup(LayerGroup group, List<LayerEntry> all, List<LayerEntry> found, List<ListEntry> to) {
        List<LayerEntry> of = all.stream().filter(e -> e.group().equals(group.id())).toList();
        List<LayerEntry> listed = found.stream().filter(of::contains).toList();
        boolean closed = folded.contains(group.id()) && query.get().isBlank();
        List<TableEntry> besides = group.equals(OwnLayers.GROUP) ? tables() : List.of();
        if (!listed.isEmpty() || !besides.isEmpty()) {
            to.add(new GroupEntry(group.id(), group.title().in(session.lang()), of.stream().map(LayerEntry::id).toList(),
                    (int) of.stream().filter(LayerEntry::isDrawn).count(), closed));
            to.addAll(closed ? List.of() : listed);
            to.addAll(closed ? List.of() : besides);
        }
    }

    /** What is on no map is never drawn, and yet found by its name. */
    private List<TableEntry> tables() {
        List<TableEntry> found = new ArrayList<>();
        for (Entry<BroughtLayer> table : tables.get()) {
            String title = table.value().orElseThrow().title();
            LayerId id = new LayerId(BroughtLayer.idOf(table.id()));
            if (LayerWords.matches(query.get(), List.of(new Text(title, title), OwnLayers.GROUP.title()))) {
                found.add(new TableEntry(id, table.id(), title, id.value().equals(detail)));
            }
        }
        return found;
    }

    /** The topmost first. */
    private List<LayerEntry> all() {
        LayerStack stack = session.layers().getValue();
        LayerStack theme = session.untouchedLayers();
        Set<LayerId> changed = session.state().arrangement().changed(theme);
        Map<LayerId, String> titles = words.titles(theme);
        Optional<LayerId> alone = alone();
        Map<LayerId, LayerEntry> topFirst = new LinkedHashMap<>();
        for (int i = stack.layers().size() - 1; i >= 0; i--) {
            Layer layer = stack.layers().get(i);
            topFirst.put(layer.id(), new LayerEntry(layer, titles.get(layer.id()), facts.apply(layer.id()).group().id(), changed.contains(layer.id()),
                    alone.filter(layer.id()::equals).isPresent(), words.scales(layer, scaleDenominator), layer.id().value().equals(detail.get())));
        }
        return List.copyOf(topFirst.values());
    }

    private boolean isSought(Layer layer) {
        List<Text> about = new ArrayList<>(List.of(layer.title(), facts.apply(layer.id()).group().title()));
        about.addAll(Legend.titles(layer));
        return LayerWords.matches(query.get(), about);
    }
}
