package districtatlas.own;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.DrawnGround;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.feature.ReadyFeatures;
import districtatlas.feature.RowCondition;
import districtatlas.map.GuestLayer;
import districtatlas.map.GuestLayers;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.BroughtStyle;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The layers that a notebook says a reader brought. A layer's source stays the same object as long as its features are the same, and the layer
 * itself as long as nothing of it is another, so that a change of colours keeps all that was read. Layers are made by one thread at a time,
 * not the FX thread; what is asked of features may come from any.
 */
public final class OwnLayers implements DrawnGround, AutoCloseable {
    /** Under which they are listed, above all of the atlas's. */
    public static final LayerGroup GROUP = OwnLayerWords.GROUP;

    /**
     * A layer as it was last made.
     *
     * @param doubt why its data are not what they were, or cannot all be shown; empty when nothing is wrong
     */
    private record Made(EntryId id, BroughtLayer entry, Optional<Problem> doubt, OwnFeatures features, Optional<GuestLayers.Guest> guest) {
    }

    /** What makes features the same: all but how they look. */
    private record Data(BroughtLayer entry, Optional<Problem> missing) {
        static Data of(BroughtLayer entry, Optional<Problem> missing) {
            return new Data(entry.withTitle("").withRank(0).withLook(OwnLayerDeeds.PLAIN).withFilter("").withVisible(true).withOrigin(OwnLayerDeeds.UNKNOWN), missing);
        }
    }

    /** One that is being brought. */
    private record Coming(BroughtLayer entry, Path from) {
    }

    private final Map<EntryId, Coming> coming = new ConcurrentHashMap<>();
    private final DistrictGrid grid;
    private final OwnLink.Opener opener;
    private final RowsOfFile file = new RowsOfFile();
    private final SourcePrints prints = new SourcePrints();
    private Optional<Path> path = Optional.empty();
    private String fileId = "";
    /** By the layer's id on the map. */
    private volatile Map<String, Made> made = Map.of();

    /** @param opener reads files that layers are linked to */
    public OwnLayers(DistrictGrid grid, OwnLink.Opener opener) {
        this.grid = grid;
        this.opener = opener;
    }

    /**
     * The layers of a notebook, and what is wrong with them: see {@link #problems}. Some milliseconds, and what linked files take to be looked at.
     *
     * @param notebookFile where it is kept; empty of one that is kept nowhere yet
     */
    public GuestLayers of(Notebook notebook, Optional<Path> notebookFile) {
        lead(notebookFile);
        Map<String, Made> now = new LinkedHashMap<>();
        ordered(notebook).forEach(e -> now.put(BroughtLayer.idOf(e.id()), make(e.id(), e.value().orElseThrow())));
        coming.forEach((id, c) -> now.computeIfAbsent(BroughtLayer.idOf(id), k -> make(id, c.entry(), Optional.empty(), () -> OwnFeatures.coming(new OwnLink(c.from(), c.entry()), opener))));
        made = Collections.unmodifiableMap(now);
        return new GuestLayers(now.values().stream().flatMap(m -> m.guest().stream()).toList());
    }

    /**
     * From the next making on a layer is shown before the notebook has it, read from where it is brought from; what was read stays when the notebook
     * has it. Any thread.
     *
     * @param entry as it will be in the notebook
     */
    public void expect(EntryId id, BroughtLayer entry, Path from) {
        coming.put(id, new Coming(entry, from));
    }

    /** One that was expected does not come; nothing where the notebook has it. Any thread. */
    public void giveUp(EntryId id) {
        coming.remove(id);
    }

    /** The lowest first. */
    static List<Entry<BroughtLayer>> ordered(Notebook notebook) {
        return notebook.layers().there().stream().sorted(Comparator.comparingDouble((Entry<BroughtLayer> e) -> e.value().orElseThrow().rank())
                .thenComparing(Entry::made).thenComparing(Entry::id)).toList();
    }

    /** A sentence for each layer that is not what it was, or cannot be shown as it should be. Of the layers last made. */
    public List<Problem> problems() {
        return made.values().stream().flatMap(m -> m.doubt().stream()).toList();
    }

    /** Another file with the same content, as one saved under another name, has the same features. */
    private void lead(Optional<Path> notebookFile) {
        if (notebookFile.equals(path)) {
            return;
        }
        path = notebookFile;
        file.lead(notebookFile);
        String id = notebookFile.isEmpty() ? "" : idOfFile();
        if (!id.equals(fileId)) {
            Map<String, Made> kept = new LinkedHashMap<>(made);
            kept.values().removeIf(m -> !coming.containsKey(m.id()));
            made = Collections.unmodifiableMap(kept);
            fileId = id;
        }
    }

    private String idOfFile() {
        try {
            return file.ask(ReaderFile::id);
        } catch (AtlasFileException unreadable) {
            return "";
        }
    }

    // ---- one layer ------------------------------------------------------------------------------------------------

    private Made make(EntryId id, BroughtLayer entry) {
        Optional<Problem> lost = entry.copied() ? lostTable(id, entry) : lostLink(entry);
        boolean empty = lost.filter(OwnLayers::isEmpty).isPresent();
        Made one = make(id, entry, lost, () -> empty ? OwnFeatures.none(entry) : features(id, entry));
        if (coming.remove(id) != null && !empty) {
            one.features().arrived(features(id, entry));
        }
        return one;
    }

    /** Whether nothing can be read any more. */
    private static boolean isEmpty(Problem lost) {
        return !lost.code().equals("own.source-changed") && !lost.code().equals("own.filter");
    }

    private Made make(EntryId id, BroughtLayer entry, Optional<Problem> lost, Supplier<OwnFeatures> fresh) {
        String key = BroughtLayer.idOf(id);
        Optional<Made> before = Optional.ofNullable(made.get(key));
        boolean sameData = before.filter(b -> Data.of(b.entry(), b.doubt().filter(OwnLayers::isEmpty)).equals(Data.of(entry, lost.filter(OwnLayers::isEmpty)))).isPresent();
        OwnFeatures features = sameData ? before.get().features() : fresh.get();
        Optional<RowCondition> only = Optional.empty();
        Optional<Problem> doubt = lost;
        try {
            only = OwnLayerDeeds.condition(entry);
        } catch (ConditionMistake mistake) {
            doubt = lost.or(() -> Optional.of(Problem.worded("own.filter", key, entry.title(), entry.filter())));
        }
        if (entry.shape() == ReadyLayer.Shape.NONE) {
            return new Made(id, entry, doubt, features, Optional.empty());
        }
        if (sameData && before.get().entry().equals(entry) && before.get().doubt().equals(doubt)) {
            return before.get();
        }
        Text title = new Text(entry.title(), entry.title());
        String sld = doubt.isPresent() ? BroughtStyle.inDoubt(entry, ReadyFeatures::attribute) : BroughtStyle.onMap(entry, ReadyFeatures::attribute);
        Layer layer = sameData ? GuestLayer.restyled(before.get().guest().orElseThrow().layer(), title, sld, only, entry.visible())
                : GuestLayer.of(new LayerId(key), title, features, grid, sld, only, entry.visible());
        return new Made(id, entry, doubt, features, Optional.of(new GuestLayers.Guest(layer, OwnLayerWords.facts(key, entry, doubt), OwnLayerWords.heading(entry))));
    }

    private OwnFeatures features(EntryId id, BroughtLayer entry) {
        return entry.copied() ? OwnFeatures.copied(id, entry, file) : OwnFeatures.linked(new OwnLink(source(entry).orElseThrow(), entry), opener);
    }

    private Optional<Problem> lostTable(EntryId id, BroughtLayer entry) {
        try {
            boolean there = path.isPresent() && file.ask(f -> f.has(entry.table(id)));
            return there ? Optional.empty() : Optional.of(Problem.worded("own.table-missing", "", entry.title()));
        } catch (AtlasFileException e) {
            return Optional.of(e.problem());
        }
    }

    private Optional<Problem> lostLink(BroughtLayer entry) {
        Optional<Path> source = source(entry);
        OwnLink link = new OwnLink(source.orElse(Path.of(entry.origin().file())), entry);
        if (source.isEmpty() || !Files.isRegularFile(source.get())) {
            return Optional.of(link.missing());
        }
        return prints.isSame(source.get(), entry.source().print()) ? Optional.empty() : Optional.of(link.changed());
    }

    /** Where a linked file lies: from the folder of the reader's own file on, and never from anywhere else. */
    private Optional<Path> source(BroughtLayer entry) {
        try {
            Path link = Path.of(entry.source().path());
            return link.isAbsolute() || link.getRoot() != null ? Optional.empty() : path.map(p -> p.toAbsolutePath().resolveSibling(link).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    // ---- features -------------------------------------------------------------------------------------------------

    /** The features of a brought layer as they are, all of them, for tables and counts. Empty when there is no such layer. */
    public Optional<ReadyLayer> features(EntryId entry) {
        return Optional.ofNullable(made.get(BroughtLayer.idOf(entry))).map(Made::features);
    }

    /** Why a layer's features are not what they were, or cannot be read; empty when nothing is wrong. */
    public Optional<Problem> doubt(EntryId entry) {
        return Optional.ofNullable(made.get(BroughtLayer.idOf(entry))).flatMap(Made::doubt);
    }

    /**
     * What a file has of a linked layer now. Reads all of it; any thread, not the FX thread.
     *
     * @throws DataRefused when it has no such layer, or cannot be read
     * @throws IOException when the file cannot be read at all
     */
    public OwnSource look(BroughtLayer layer, Path file, Cancel cancel) throws IOException {
        BroughtSource.Print print = SourcePrints.of(file, cancel);
        ReadyLayer found = opener.open(new OwnLink(file, layer));
        long features = 0;
        try (ReadyCursor cursor = found.open()) {
            while (cursor.next().isPresent()) {
                cancel.check();
                features++;
            }
        }
        return new OwnSource(file, print, found.shape(), found.columns(), features);
    }

    /** The entry of a layer of the map. */
    public Optional<EntryId> entry(LayerId layer) {
        return Optional.ofNullable(made.get(layer.table())).map(Made::id);
    }

    @Override
    public boolean has(String layer) {
        return BroughtLayer.isId(layer);
    }

    @Override
    public boolean mayBeNamed(FeatureRef ref) {
        return made.containsKey(ref.layer());
    }

    @Override
    public boolean isArea(FeatureRef ref) {
        Made layer = made.get(ref.layer());
        return layer != null && layer.entry().shape() == ReadyLayer.Shape.POLYGON;
    }

    @Override
    public boolean isAsked(FeatureRef ref) {
        return made.containsKey(ref.layer());
    }

    @Override
    public boolean isThere(FeatureRef ref) {
        return read(ref).isPresent();
    }

    private Optional<ReadyCursor.Feature> read(FeatureRef ref) {
        Made layer = made.get(ref.layer());
        String number = ref.id().substring(ref.id().lastIndexOf('.') + 1);
        if (layer == null || !ref.id().equals(ref.layer() + '.' + number) || !number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return layer.features().feature(Long.parseLong(number));
        } catch (AtlasFileException | DataRefused gone) {
            return Optional.empty();            // the layer itself says so
        }
    }

    @Override
    public Optional<FeatureFacts> facts(FeatureRef ref) {
        Made layer = made.get(ref.layer());
        return read(ref).filter(f -> f.geometry() != null && ReadyFeatures.isOnGrid(f.geometry(), grid)).map(f -> FeatureFacts.of(ref,
                OwnLayerWords.name(layer.entry(), f), OwnLayerWords.kind(layer.entry()), false, OwnLayerWords.accuracy(layer.entry()),
                OwnLayerWords.told(layer.entry(), f.values()), ToGrid.project(f.geometry(), grid)));
    }

    @Override
    public void close() {
        file.close();
    }
}
