package districtatlas.own.bring;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.TextEncoding;
import districtatlas.data.inspect.LayerChoice;
import districtatlas.data.inspect.PlacedLayer;
import districtatlas.data.inspect.Readying;
import districtatlas.data.place.District;
import districtatlas.data.place.Placing;
import districtatlas.map.style.StyleText;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.BroughtOrigin;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.FileStyle;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.SourcePrints;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a reader wants of his files into his own one. All of it or nothing: what was written before something failed is taken away again.
 * On the thread that writes the file; some seconds for half a million features.
 */
public final class Bringing {
    /** Hears how far it is; on the thread that writes. */
    @FunctionalInterface
    public interface Progress {
        /** Tells nobody. */
        Progress QUIET = (title, features, of) -> { };

        /** @param of how many the layer was counted to have, or had up to where the counting ended */
        void written(String title, long features, long of);

        /**
         * A layer begins to be read. Its entry will be that but for what is told of where it is from.
         *
         * @param from where it can be read meanwhile
         */
        default void begins(EntryId id, BroughtLayer entry, Path from) {
            // Whoever waits for the end need not know.
        }
    }

    private static final int REPORT = 4_096;

    private final NotebookFile file;
    private final Path home;
    private final District district;
    private final LocalDate today;
    private final Cancel cancel;
    private final Progress progress;

    /**
     * @param home     where the file is, or will be: links begin there
     * @param district that the atlas shows, and that is to be seen below areas
     */
    public Bringing(NotebookFile file, Path home, District district, LocalDate today, Cancel cancel, Progress progress) {
        this.file = file;
        this.home = home;
        this.district = district;
        this.today = today;
        this.cancel = cancel;
        this.progress = progress;
    }

    /**
     * @param wishes of which those that are taken are brought; nothing of them is open
     * @param before the notebook that will get the entries
     * @throws DataRefused              when a file cannot be read as it was inspected, or cannot be linked
     * @throws IllegalArgumentException when something must still be asked
     * @throws java.util.concurrent.CancellationException when cancelled
     * @throws districtatlas.atlasfile.AtlasFileException when the reader's own file cannot be written
     */
    public Brought bring(List<BringWish> wishes, Notebook before, Signature by) {
        Map<Path, List<BringWish>> byFile = new LinkedHashMap<>();
        wishes.stream().filter(BringWish::taken).forEach(w -> byFile.computeIfAbsent(w.file().path(), p -> new ArrayList<>()).add(w));
        List<Brought.One> done = new ArrayList<>();
        boolean whole = false;
        try {
            Notebook now = before;
            for (Map.Entry<Path, List<BringWish>> of : byFile.entrySet()) {
                now = read(of.getKey(), of.getValue(), now, by, done);
            }
            cancel.check();
            whole = true;
            return new Brought(done);
        } finally {
            if (!whole) {
                done.stream().filter(d -> d.layer().copied()).forEach(d -> file.unbring(d.id()));
            }
        }
    }

    private Notebook read(Path path, List<BringWish> wishes, Notebook before, Signature by, List<Brought.One> done) {
        Notebook now = before;
        try (Readying reading = Readying.open(path, new ReadOptions(wishes.get(0).charset(), cancel))) {
            for (BringWish wish : wishes) {
                Deque<PlacedLayer> layers = new ArrayDeque<>(reading.layers(wish.layer(), choice(wish)));
                Set<Shape> known = EnumSet.copyOf(wish.shapes());
                while (!layers.isEmpty()) {
                    cancel.check();
                    PlacedLayer layer = layers.poll();
                    Brought.One one = one(wish, layer, LinkedFiles.nameIn(reading.names(), wish.layer().index()), now);
                    done.add(one);
                    now = OwnLayerDeeds.add(now, one.id(), one.layer(), by);
                    // Of one that was not looked at to its end, other kinds may come to light only now.
                    layer.met().stream().sorted().filter(known::add).forEach(kind -> layers.add(reading.layer(wish.layer().index(), kind, wish.placing(), wish.layer().leavesOutOrigin())));
                }
            }
        }
        return now;
    }

    private static LayerChoice choice(BringWish wish) {
        if (!wish.open().isEmpty()) {
            throw new IllegalArgumentException("still to be asked: " + wish.layer().name() + " " + wish.open());
        }
        return new LayerChoice(wish.placing(), wish.shapes());
    }

    private Brought.One one(BringWish wish, PlacedLayer layer, String nameInFile, Notebook before) {
        Shape shape = layer.shape();
        long counted = wish.layer().count(shape);
        Optional<Placing> placing = shape == Shape.NONE ? Optional.empty() : wish.placing();
        BroughtOrigin origin = BroughtOrigin.of(String.valueOf(wish.file().path().getFileName()), today, counted);
        BroughtLayer usual = OwnLayerDeeds.fresh(before, freeTitle(before, wish.title(shape)), layer, wish.copied(), source(wish, nameInFile, placing), origin);
        BroughtLayer entry = placing.filter(p -> shape == Shape.POLYGON)
                .map(p -> usual.withLook(FirstLook.over(usual.look(), FirstLook.covered(wish.layer().sketch(), counted, p, district)))).orElse(usual);
        EntryId id = EntryId.fresh();
        CountedLayer tally = new CountedLayer(layer);
        progress.begins(id, entry, wish.file().path());
        if (wish.copied()) {
            file.bring(id, entry, tally, cancel, n -> progress.written(entry.title(), n, counted));
        } else {
            count(tally, entry.title(), counted);
        }
        Findings found = found(wish, layer);
        BroughtLook look = style(wish, entry, found);
        BroughtOrigin whole = new BroughtOrigin(origin.file(), today, "", "", "", BringHistory.of(wish, placing, found), tally.count(),
                found.count(Outcome.LEFT_OUT), found.count(Outcome.REPAIRED));
        return new Brought.One(id, entry.withLook(look).withOrigin(whole), found, tally.reach().isNull() ? Optional.empty() : Optional.of(tally.reach()));
    }

    /** In the style that the file brings; what of it is not understood is noticed. */
    private static BroughtLook style(BringWish wish, BroughtLayer entry, Findings found) {
        Optional<String> text = wish.layer().style().filter(s -> wish.styled() && entry.shape() != Shape.NONE);
        text.filter(s -> s.length() > StyleText.MOST_CHARACTERS).ifPresent(s -> found.noticed("style.size", "", StyleText.MOST_CHARACTERS));
        Optional<FileStyle> brought = text.filter(s -> s.length() <= StyleText.MOST_CHARACTERS).map(s -> new FileStyle(entry.origin().file(), s));
        ProblemLog told = new ProblemLog();
        Optional<StyleText> read = brought.flatMap(s -> s.read(entry.columns().stream().map(BroughtColumn::name).toList(), told));
        told.all().forEach(p -> found.noticed(p.code(), "", p.parts().toArray()));
        return read.isEmpty() ? entry.look() : entry.look().withStyle(brought);
    }

    /** One that no layer has yet, so that each is told from the others. */
    private static String freeTitle(Notebook notebook, String wanted) {
        Set<String> used = notebook.layers().there().stream().map(e -> e.value().orElseThrow().title()).collect(Collectors.toSet());
        String title = wanted;
        for (int i = 2; used.contains(title); i++) {
            title = wanted + " " + i;
        }
        return title;
    }

    /** What is linked is read once to the end: whether that can be done, and what is there. */
    private void count(CountedLayer layer, String title, long of) {
        try (ReadyCursor cursor = layer.open()) {
            while (cursor.next().isPresent()) {
                if (layer.count() % REPORT == 0) {
                    progress.written(title, layer.count(), of);
                }
            }
        }
    }

    /** Of this reading, and what only the inspection says, as of columns. */
    private static Findings found(BringWish wish, PlacedLayer layer) {
        Findings all = new Findings();
        all.addAll(layer.found());
        List<String> codes = all.kinds().stream().map(Findings.Kind::code).toList();
        wish.layer().found().kinds().stream().filter(k -> !codes.contains(k.code()))
                .forEach(k -> k.first().forEach(p -> all.add(k.outcome(), k.code(), p.where(), p.parts().toArray())));
        return all;
    }

    // ---- where it is from -----------------------------------------------------------------------------------------

    private BroughtSource source(BringWish wish, String nameInFile, Optional<Placing> placing) {
        Path path = wish.file().path();
        if (wish.copied()) {
            TextEncoding encoding = wish.layer().encoding();
            return new BroughtSource(String.valueOf(path.getFileName()), nameInFile, encoding.why() == TextEncoding.Why.FORMAT ? "" : encoding.charset().name(), placing,
                    wish.layer().leavesOutOrigin(), BroughtSource.Print.NONE);
        }
        String link = OwnLayerDeeds.relative(home, path).orElseThrow(() -> DataRefused.of("own.link-drive", path.toString(), path.getFileName(), home.getFileName()));
        try {
            // In what was found out it is found out again, and not forced upon the names in an archive.
            return new BroughtSource(link, nameInFile, wish.charset().map(c -> c.name()).orElse(""), placing, wish.layer().leavesOutOrigin(),
                    SourcePrints.of(path, cancel));
        } catch (IOException e) {
            throw new DataRefused(Problem.worded("data.file-closed", path.toString(), path.getFileName()), e);
        }
    }
}
