package districtatlas.paint.display;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.style.Palette;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Display lists once made. Those of a style or palette that was read anew since go, and beyond {@value #MOST_BYTES} bytes the least
 * used. Any thread; a list is made in the thread of the first who wants it, and for all who want it meanwhile.
 */
public final class DisplayLists {
    private static final long MOST_BYTES = 400L << 20;

    /**
     * What it is of style and source does not matter here, only whether they are the same.
     *
     * @param style not held: when nobody else holds it, no map can ask for the list again
     */
    private record Made(LayerId layer, WeakReference<Object> style, Object source, Palette palette, Lang lang, DisplayList list) {
        static Made of(Layer layer, Palette palette, Lang lang, DisplayList list) {
            return new Made(layer.id(), new WeakReference<>(layer.style()), layer.source(), palette, lang, list);
        }

        boolean fits(Layer other, Palette otherPalette, Lang otherLang) {
            return layer.equals(other.id()) && style.refersTo(other.style()) && source.equals(other.source()) && lang == otherLang
                    && palette.equals(otherPalette);
        }

        boolean isOutdated(Palette newest) {
            return style.refersTo(null) || palette.id().equals(newest.id()) && !palette.equals(newest);
        }
    }

    private record Wanted(Layer layer, Palette palette, Lang lang) {
    }

    private final Portrayal portrayal;
    private final SharedWork<Wanted, DisplayList> making = new SharedWork<>();
    private final Deque<Made> made = new ArrayDeque<>();

    public DisplayLists(Portrayal portrayal) {
        this.portrayal = portrayal;
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

    /**
     * The layer's list, made now if need be: a second or two for half a million features.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public DisplayList get(Layer layer, Palette palette, Lang lang, Cancel cancel, IntConsumer progress) {
        Optional<DisplayList> known = ready(layer, palette, lang);
        if (known.isPresent()) {
            return known.get();
        }
        return making.get(new Wanted(layer.withVisible(true), palette, lang), cancel, progress, (stop, told) -> {
            Optional<DisplayList> madeMeanwhile = ready(layer, palette, lang);
            if (madeMeanwhile.isPresent()) {
                return madeMeanwhile.get();
            }
            DisplayListBuilder builder = new DisplayListBuilder(layer.id(), stop, told);
            portrayal.portray(layer, palette, lang, builder, stop);
            DisplayList list = builder.build();
            keep(Made.of(layer, palette, lang, list));
            return list;
        });
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
                lists.add(get(layer, scene.palette(), scene.lang(), cancel, n -> { }));
            }
        }
        cancel.check();
        return lists;
    }

    /** Remembers that a layer could not be read, so that the rest is drawn without asking again. */
    public void giveUp(Layer layer, Palette palette, Lang lang) {
        keep(Made.of(layer, palette, lang, new DisplayListBuilder(layer.id(), Cancel.never()).build()));
    }

    private synchronized void keep(Made newest) {
        made.removeIf(m -> m.isOutdated(newest.palette()));
        made.addFirst(newest);
        long bytes = 0;
        int n = 0;
        for (Iterator<Made> i = made.iterator(); i.hasNext();) {
            bytes += i.next().list().sizeBytes();
            if (bytes > MOST_BYTES && n > 0) {
                i.remove();
            }
            n++;
        }
    }
}
