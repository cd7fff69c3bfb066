package districtatlas.notebook;

import districtatlas.base.Messages;
import districtatlas.feature.FeatureRef;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerArrangement;
import districtatlas.state.LayerChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What of a notebook leads nowhere in the atlas that is open: a note whose zone is gone, a view of a theme that is gone, a reply whose note was
 * removed. All of it is kept as it is; to tie a note again is to say what it is about, {@link Note#about(About)}. Pure functions.
 */
public final class LooseEnds {
    /** What is missing. */
    public enum Missing { ZONE, ITEM, FIGURE, INDICATOR, FEATURE, MARK, NOTE, ENTRY, TOUR, THEME, LAYER, PALETTE }

    /**
     * An entry that names something that is not there.
     *
     * @param kind of the entry
     * @param what as the entry names it: with the name it had when the note was written, else by its id
     */
    public record LooseEnd(String kind, EntryId entry, Missing missing, String what) {
        /** What is missing, in a sentence without its stop. */
        public String in(Messages messages) {
            return messages.get("loose." + missing.name().toLowerCase(Locale.ROOT), what);
        }
    }

    private final Notebook notebook;
    private final AtlasHas atlas;
    private final AtlasState otherwise;
    private final List<LooseEnd> found = new ArrayList<>();

    private LooseEnds(Notebook notebook, AtlasHas atlas, AtlasState otherwise) {
        this.notebook = notebook;
        this.atlas = atlas;
        this.otherwise = otherwise;
    }

    /**
     * Notes first, then what was said to them, bookmarks, photos, actual values, what is asked of layers, and steps of tours, each the first made first.
     *
     * @param otherwise a state that the atlas has, for what a bookmark or a step does not say
     */
    public static List<LooseEnd> of(Notebook notebook, AtlasHas atlas, AtlasState otherwise) {
        return new LooseEnds(notebook, atlas, otherwise).find();
    }

    private List<LooseEnd> find() {
        notebook.notes().there().forEach(n -> note(n, n.value().orElseThrow().about()));
        notebook.replies().there().stream().filter(r -> notebook.notes().find(r.value().orElseThrow().note()).isEmpty())
                .forEach(r -> add(r, Missing.NOTE, r.value().orElseThrow().note().value()));
        notebook.bookmarks().there().forEach(this::bookmark);
        notebook.photos().there().stream().filter(p -> isGone(p.value().orElseThrow().on()))
                .forEach(p -> add(p, Missing.ENTRY, p.value().orElseThrow().on().value()));
        notebook.actuals().there().forEach(a -> actual(a, a.value().orElseThrow()));
        notebook.zoneValues().there().stream().filter(v -> notebook.layers().find(v.value().orElseThrow().layer()).isEmpty())
                .forEach(v -> add(v, Missing.LAYER, layerName(v.value().orElseThrow())));
        notebook.tourSteps().there().forEach(this::step);
        return List.copyOf(found);
    }

    private boolean isGone(EntryId entry) {
        return notebook.notes().find(entry).isEmpty() && notebook.marks().find(entry).isEmpty();
    }

    private void add(Entry<?> entry, Missing missing, String what) {
        found.add(new LooseEnd(entry.kind().name(), entry.id(), missing, what));
    }

    private void note(Entry<Note> entry, About about) {
        missing(about, notebook, atlas).ifPresent(m -> add(entry, m, about.name().isBlank() ? about.id() : about.name()));
    }

    /** What of a note's subject is not there; empty when it is. */
    public static Optional<Missing> missing(About about, Notebook notebook, AtlasHas atlas) {
        return switch (about.type()) {
            case PLACE -> Optional.empty();
            case ZONE -> unless(atlas.zone().test(new ZoneId(about.id())), Missing.ZONE);
            case ITEM -> unless(atlas.item().test(new ItemId(about.id())), Missing.ITEM);
            case FIGURE -> unless(atlas.figure().test(about.id()), Missing.FIGURE);
            case FEATURE -> unless(feature(about.id()).filter(atlas.feature()).isPresent(), Missing.FEATURE);
            case MARK -> unless(!about.id().isBlank() && notebook.marks().find(new EntryId(about.id())).isPresent(), Missing.MARK);
        };
    }

    private static Optional<Missing> unless(boolean there, Missing missing) {
        return there ? Optional.empty() : Optional.of(missing);
    }

    private static Optional<FeatureRef> feature(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new FeatureRef(id.substring(0, slash), id.substring(slash + 1)));
    }

    private void actual(Entry<Actual> entry, Actual actual) {
        if (!atlas.indicator().test(actual.indicator())) {
            add(entry, Missing.INDICATOR, actual.name().isBlank() ? actual.indicator() : actual.name());
        } else if (!actual.scope().isEmpty() && !actual.scope().equals(Actual.EVERY_STREET) && !atlas.zone().test(new ZoneId(actual.scope()))) {
            add(entry, Missing.ZONE, actual.scope());
        }
    }

    /** As it was called last; the question's own name where the layer was never here. */
    private String layerName(ZoneValues of) {
        return notebook.layers().findAny(of.layer()).flatMap(e -> e.versions().stream().flatMap(v -> v.value().stream()).reduce((before, later) -> later))
                .map(BroughtLayer::title).orElse(of.title().isBlank() ? of.layer().value() : of.title());
    }

    private void bookmark(Entry<Bookmark> entry) {
        AtlasState state = entry.value().orElseThrow().stateOr(otherwise);
        if (!atlas.palette().test(state.palette())) {
            add(entry, Missing.PALETTE, state.palette());
        }
        missing(state, atlas, (missing, what) -> add(entry, missing, what));
    }

    private void step(Entry<OwnStep> entry) {
        OwnStep step = entry.value().orElseThrow();
        if (notebook.tours().find(step.tour()).isEmpty()) {
            add(entry, Missing.TOUR, step.tour().value());
        }
        missing(step, atlas, otherwise, (missing, what) -> add(entry, missing, what));
    }

    /**
     * What a step shows that the atlas does not have: its theme, layers, zones and things. Colours are the room's, and no step's.
     *
     * @param tell gets each, once
     */
    public static void missing(OwnStep step, AtlasHas atlas, AtlasState otherwise, BiConsumer<Missing, String> tell) {
        Set<Object> told = new HashSet<>();
        BiConsumer<Missing, String> once = (missing, what) -> {
            if (told.add(List.of(missing, what))) {
                tell.accept(missing, what);
            }
        };
        missing(step.stateOr(otherwise.withLayers(LayerChanges.NONE)), atlas, once);
        step.view().zones().stream().filter(z -> !atlas.zone().test(z)).forEach(z -> once.accept(Missing.ZONE, z.value()));
        step.view().things().stream().filter(i -> !atlas.item().test(i)).forEach(i -> once.accept(Missing.ITEM, i.value()));
    }

    private static void missing(AtlasState state, AtlasHas atlas, BiConsumer<Missing, String> tell) {
        if (!atlas.theme().test(state.theme())) {
            tell.accept(Missing.THEME, state.theme());
        }
        Set<LayerId> layers = new LinkedHashSet<>();
        state.layers().byTheme().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> layers.addAll(named(e.getValue())));
        layers.stream().filter(l -> !atlas.layer().test(l)).forEach(l -> tell.accept(Missing.LAYER, l.value()));
        state.selection().zone().filter(z -> !atlas.zone().test(z)).ifPresent(z -> tell.accept(Missing.ZONE, z.value()));
        state.selection().item().filter(i -> !atlas.item().test(i)).ifPresent(i -> tell.accept(Missing.ITEM, i.value()));
        state.selection().feature().filter(f -> !atlas.feature().test(f)).ifPresent(f -> tell.accept(Missing.FEATURE, f.toString()));
    }

    /** In their order, so that the list is the same each time. */
    private static List<LayerId> named(LayerArrangement arranged) {
        Set<LayerId> all = new LinkedHashSet<>(arranged.order());
        all.addAll(arranged.hidden());
        all.addAll(arranged.shown());
        all.addAll(arranged.opacity().keySet());
        return all.stream().sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }
}
