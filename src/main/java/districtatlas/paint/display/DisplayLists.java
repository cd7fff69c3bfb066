package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import districtatlas.map.portray.LayerStock;
import districtatlas.map.style.Palette;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Display lists once made, and the layers' shapes they are made of. Those of a style or palette that was read anew since go, and beyond
 * {@value #MOST_BYTES} bytes the least used; shapes go with the last list that is made of them. Any thread; a layer is read in the thread
 * of the first who wants it, and for all who want it meanwhile.
 */
public final class DisplayLists {
    private static final long MOST_BYTES = 400L << 20;
    private static final int MOST_FRESH = 4;
    private static final int HELPERS = Math.min(3, Runtime.getRuntime().availableProcessors() - 1);

    /**
     * What it is of style and source does not matter here, only whether they are the same.
     *
     * @param style not held: when nobody else holds it, no map can ask for the list again
     * @param of    null of a layer that was given up
     */
    private record Made(LayerId layer, WeakReference<Object> style, Object source, Palette palette, Lang lang, LayerShapes of,
                        DisplayList list) {
        static Made of(Layer layer, Palette palette, Lang lang, LayerShapes of, DisplayList list) {
            return new Made(layer.id(), new WeakReference<>(layer.style()), layer.source(), palette, lang, of, list);
        }

        boolean fits(Layer other, Palette otherPalette, Lang otherLang) {
            return layer.equals(other.id()) && style.refersTo(other.style()) && source.equals(other.source()) && lang == otherLang
                    && palette.equals(otherPalette);
        }

        /** Two maps of different height may letter one palette differently: neither drives the other's lists out. */
        boolean isOutdated(Palette newest) {
            return style.refersTo(null) || palette.id().equals(newest.id()) && !palette.equals(newest) && !palette.isScaled(newest);
        }
    }

    private record Wanted(Layer layer, Palette palette, Lang lang) {
    }

    private final Portrayal portrayal;
    private final Optional<ShapeCache> cache;
    private final int helpers;
    private final LongSupplier nanos;
    private final SharedWork<Object, LayerShapes> reading = new SharedWork<>();
    private final SharedWork<Wanted, DisplayList> making = new SharedWork<>();
    /** Read, and no list made of it yet; the last first. */
    private final Deque<LayerShapes> fresh = new ArrayDeque<>();
    /** The last used first. */
    private final Deque<Made> made = new ArrayDeque<>();

    /** Of layers that are being read, as far as they are. */
    private final Map<Wanted, DisplayList> parts = new HashMap<>();

    /** That keeps nothing from one run to the next. */
    public DisplayLists(Portrayal portrayal) {
        this(portrayal, Optional.empty());
    }

    /** @param cache where large layers are kept */
    public DisplayLists(Portrayal portrayal, Optional<ShapeCache> cache) {
        this(portrayal, cache, HELPERS, System::nanoTime);
    }

    /**
     * @param helpers threads that read one layer beside the first
     * @param nanos   tells the time
     */
    public DisplayLists(Portrayal portrayal, Optional<ShapeCache> cache, int helpers, LongSupplier nanos) {
        this.portrayal = portrayal;
        this.cache = cache;
        this.helpers = helpers;
        this.nanos = nanos;
    }

    /** The layer's list if it is at hand. */
    public synchronized Optional<DisplayList> ready(Layer layer, Palette palette, Lang lang) {
        for (Iterator<Made> i = made.iterator(); i.hasNext();) {
            Made m = i.next();
            if (m.fits(layer, palette, lang)) {
                i.remove();
                made.addFirst(m);
                return Optional.of(m.list());
            }
        }
        return Optional.empty();
    }

    /** Those of a scene's visible layers that are at hand, bottom to top. */
    public List<DisplayList> ready(MapScene scene) {
        return scene.layers().layers().stream().filter(Layer::visible).flatMap(l -> ready(l, scene.palette(), scene.lang()).stream()).toList();
    }

    /**
     * Those of all a scene's visible layers, bottom to top, made now if need be.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<DisplayList> get(MapScene scene, Cancel cancel) {
        List<DisplayList> lists = new ArrayList<>();
        for (Layer layer : scene.layers().layers()) {
            if (layer.visible()) {
                lists.add(get(layer, scene.palette(), scene.lang(), cancel, n -> { }, false));
            }
        }
        cancel.check();
        return lists;
    }

    /**
     * The layer's list, made now if need be: a second or two for half a million features that were never read, some milliseconds for
     * those that were.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public DisplayList get(Layer layer, Palette palette, Lang lang, Cancel cancel, IntConsumer progress) {
        return get(layer, palette, lang, cancel, progress, true);
    }

    /** What is read so far of a layer that is being read, if it takes long; another object whenever it is more. */
    public synchronized Optional<DisplayList> part(Layer layer, Palette palette, Lang lang) {
        return parts.isEmpty() ? Optional.empty() : Optional.ofNullable(parts.get(new Wanted(layer.plain(), palette, lang)));
    }

    private DisplayList get(Layer layer, Palette palette, Lang lang, Cancel cancel, IntConsumer progress, boolean inParts) {
        Optional<DisplayList> known = ready(layer, palette, lang);
        if (known.isPresent()) {
            return known.get();
        }
        Wanted wanted = new Wanted(layer.plain(), palette, lang);
        return making.get(wanted, cancel, progress, (stop, told) -> {
            Optional<DisplayList> meanwhile = ready(layer, palette, lang);
            return meanwhile.isPresent() ? meanwhile.get() : make(layer, wanted, stop, told, inParts);
        });
    }

    private DisplayList make(Layer layer, Wanted wanted, Cancel cancel, IntConsumer progress, boolean inParts) {
        try {
            LayerShapes shapes = shapes(layer, cancel, progress, part -> {
                if (inParts) {
                    keepPart(wanted, list(layer, wanted, part, cancel));
                }
            });
            DisplayList list = list(layer, wanted, shapes, cancel);
            keep(Made.of(layer, wanted.palette(), wanted.lang(), shapes, list));
            return list;
        } finally {
            keepPart(wanted, null);
        }
    }

    private DisplayList list(Layer layer, Wanted wanted, LayerShapes shapes, Cancel cancel) {
        return DisplayListBuilder.build(shapes, layer.id(),
                (geometries, sink) -> shapes.features().draw(layer, wanted.palette(), wanted.lang(), geometries, sink, cancel), listsOf(shapes), cancel);
    }

    private synchronized void keepPart(Wanted wanted, DisplayList part) {
        if (part == null) {
            parts.remove(wanted);
        } else {
            parts.put(wanted, part);
        }
    }

    private LayerShapes shapes(Layer layer, Cancel cancel, IntConsumer progress, Consumer<LayerShapes> partly) {
        Optional<LayerShapes> known = known(layer);
        while (known.filter(s -> serves(s, layer)).isEmpty()) {
            known = Optional.of(reading.get(layer.source(), cancel, progress, (stop, told) -> {
                Optional<LayerShapes> before = known(layer);
                return before.isPresent() && serves(before.get(), layer) ? before.get()
                        : kept(read(layer, before.map(LayerShapes::features), stop, told, partly));
            }));
        }
        return known.get();
    }

    /** From where it is kept; else from its source, and then it is kept. */
    private LayerShapes read(Layer layer, Optional<LayerFeatures> before, Cancel cancel, IntConsumer progress, Consumer<LayerShapes> partly) {
        Optional<LayerStock> stock = cache.isPresent() ? portrayal.stock(layer) : Optional.empty();
        if (stock.isEmpty()) {
            return readSource(layer, before, cancel, progress, partly);
        }
        Optional<String> print = stock.get().print();           // what changes while it is read is not what was kept
        Optional<LayerShapes> kept = before.isPresent() ? Optional.empty() : print.flatMap(p -> cache.get().read(layer.source(), p, stock.get()));
        if (kept.isPresent() && kept.get().features().serves(layer)) {
            return kept.get();
        }
        LayerShapes read = readSource(layer, before.or(() -> kept.map(LayerShapes::features)), cancel, progress, partly);
        cache.get().keep(read, print, stock.get());
        return read;
    }

    private LayerShapes readSource(Layer layer, Optional<LayerFeatures> before, Cancel cancel, IntConsumer progress, Consumer<LayerShapes> partly) {
        Optional<LayerLots> several = portrayal.lots(layer, before);
        if (several.isEmpty()) {
            return LayerShapes.read(layer.source(), (sink, c) -> portrayal.read(layer, before, sink, c), cancel, progress);
        }
        try (LayerLots lots = several.get()) {
            return LotReading.read(layer.source(), lots, new LotReading.Manner(helpers, nanos, new MemoryLeft(layer.title().zh()), cancel, progress, partly));
        }
    }

    /** Surely when it did so for another palette; else the style is looked at. */
    private boolean serves(LayerShapes shapes, Layer layer) {
        synchronized (this) {
            if (made.stream().anyMatch(m -> m.of() == shapes && m.style().refersTo(layer.style()))) {
                return true;
            }
        }
        return shapes.features().serves(layer);
    }

    /** What was read of its source. */
    private synchronized Optional<LayerShapes> known(Layer layer) {
        return Stream.concat(fresh.stream(), made.stream().map(Made::of)).filter(s -> s != null && s.source().equals(layer.source())).findFirst();
    }

    private synchronized LayerShapes kept(LayerShapes read) {
        fresh.addFirst(read);
        if (fresh.size() > MOST_FRESH) {
            fresh.removeLast();
        }
        return read;
    }

    private synchronized List<DisplayList> listsOf(LayerShapes shapes) {
        return made.stream().filter(m -> m.of() == shapes).map(Made::list).toList();
    }

    /** Remembers that a layer could not be read, so that the rest is drawn without asking again. */
    public void giveUp(Layer layer, Palette palette, Lang lang) {
        LayerShapes nothing = new LayerShapes(layer.source(), new ShapesBuilder().sorted().shapes(), new Ids(), null);
        Placed nowhere = Placed.of(nothing, Kinds.each(0), Map.of(), null);
        keep(Made.of(layer, palette, lang, null, new DisplayList(layer.id(), nowhere, List.of(), List.of(), nothing.ids())));
    }

    private synchronized void keep(Made newest) {
        // Lists of an earlier reading that had too little would keep it beside the new one.
        made.removeIf(m -> m.isOutdated(newest.palette())
                || newest.of() != null && m.of() != newest.of() && m.source().equals(newest.source()));
        made.addFirst(newest);
        fresh.remove(newest.of());
        while (made.size() > 1 && sizeBytes() > MOST_BYTES) {
            made.removeLast();
        }
    }

    /** What lists share counts once. */
    private long sizeBytes() {
        Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        long bytes = 0;
        for (Made m : made) {
            bytes += m.of() != null && counted.add(m.of()) ? m.of().sizeBytes() : 0;
            bytes += counted.add(m.list().placed()) ? m.list().placed().sizeBytes() : 0;
            bytes += sizeBytes(m.list().batches(), counted) + sizeBytes(m.list().labels(), counted);
        }
        return bytes;
    }

    private static long sizeBytes(List<Batch> batches, Set<Object> counted) {
        long bytes = 0;
        for (Batch batch : batches) {
            bytes += counted.add(batch.members()) ? batch.members().sizeBytes() : 0;
        }
        return bytes;
    }
}
