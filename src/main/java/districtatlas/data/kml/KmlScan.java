package districtatlas.data.kml;

import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.markup.MarkupBroken;
import districtatlas.data.markup.MarkupSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The first reading of a KML text: which layers it has, and which columns of which types. One thread at a time. */
final class KmlScan {
    /** Folders beyond these are one layer with a column for the folder: nobody finds his way among so many. */
    static final int MOST_LAYERS = 100;
    /** Placemarks of a text that is no longer are kept; a longer one is read again for each layer, so that there are few. */
    static final long MOST_KEPT = 96L << 20;
    private static final int MOST_KEPT_PLACEMARKS = 400_000;
    static final int MOST_LAYERS_UNKEPT = 5;

    private final MarkupSource source;
    private boolean keeps;
    private final FolderTree folders = new FolderTree();
    private final KmlColumns columns = new KmlColumns();
    private final List<Placemark> kept = new ArrayList<>();
    private final Map<Integer, Map<String, LayerContent>> byFolder = new TreeMap<>();
    private final Findings found;

    /**
     * @param bytes of the text
     * @param found gets what is in the text beside placemarks, and where it breaks off
     */
    KmlScan(MarkupSource source, long bytes, Findings found) {
        this.source = source;
        this.found = found;
        this.keeps = bytes <= MOST_KEPT;
        int read = 0;
        try (PlacemarkReader in = new PlacemarkReader(source, folders, columns, found)) {
            for (Optional<Placemark> next = in.next(); next.isPresent(); next = in.next()) {
                take(next.get());
                read++;
            }
        } catch (MarkupBroken broken) {
            if (read == 0 || broken.isHostile()) {
                throw new DataRefused(broken.problem(), broken);
            }
            found.leftOut("data.xml-cut", source.file(), broken.problem().parts().get(1), read);
        }
    }

    private void take(Placemark placemark) {
        keeps &= kept.size() < MOST_KEPT_PLACEMARKS;
        if (keeps) {
            kept.add(placemark);
        } else {
            kept.clear();
        }
        LayerContent content = byFolder.computeIfAbsent(placemark.folder(), f -> new LinkedHashMap<>())
                .computeIfAbsent(placemark.coordinates().written(), c -> new LayerContent(placemark.coordinates()));
        content.add(placemark);
    }

    /**
     * In the order in which their folders begin.
     *
     * @param prefix before each name; empty for none
     */
    List<KmlLayer> layers(String prefix) {
        Map<String, Map<String, LayerContent>> byPath = byPath(true);
        int count = byPath.values().stream().mapToInt(Map::size).sum();
        boolean merged = count > (keeps ? MOST_LAYERS : MOST_LAYERS_UNKEPT);
        if (merged) {
            found.noticed("data.kml-folders", "", count, KmlColumns.FOLDER_NAME);
            byPath = byPath(false);
        }
        List<KmlLayer> layers = new ArrayList<>();
        byPath.forEach((path, contents) -> contents.forEach((written, content) -> {
            String plain = path.isEmpty() ? title() : path;
            String name = prefix.isEmpty() ? plain : path.isEmpty() ? prefix : prefix + "/" + path;
            boolean several = contents.size() > 1 && !written.isEmpty();
            layers.add(new KmlLayer(several ? name + " (" + written + ")" : name, this, content, merged));
        }));
        return layers;
    }

    private Map<String, Map<String, LayerContent>> byPath(boolean apart) {
        Map<String, Map<String, LayerContent>> all = new LinkedHashMap<>();
        byFolder.forEach((folder, contents) -> {
            Map<String, LayerContent> there = all.computeIfAbsent(apart ? folders.path(folder) : "", p -> new LinkedHashMap<>());
            contents.forEach((written, content) -> there.computeIfAbsent(written, w -> new LayerContent(content.coordinates())).addAll(content, folder));
        });
        return all;
    }

    private String title() {
        String title = folders.title();
        int dot = source.file().lastIndexOf('.');
        return !title.isEmpty() ? title : dot > 0 ? source.file().substring(0, dot) : source.file();
    }

    boolean isEmpty() {
        return byFolder.isEmpty();
    }

    KmlColumns columns() {
        return columns;
    }

    FolderTree folders() {
        return folders;
    }

    MarkupSource source() {
        return source;
    }

    /** All placemarks of the text, from the first on; it ends where the first reading ended. */
    Reading open() {
        if (keeps) {
            Iterator<Placemark> all = kept.iterator();
            return new Reading(() -> all.hasNext() ? Optional.of(all.next()) : Optional.empty(), () -> { });
        }
        PlacemarkReader in = new PlacemarkReader(source, new FolderTree(), columns, new Findings());
        return new Reading(() -> {
            try {
                return in.next();
            } catch (MarkupBroken told) {
                return Optional.empty();
            }
        }, in::close);
    }

    /** One reading of all. */
    record Reading(Supplier<Optional<Placemark>> next, Runnable close) {
    }
}
