package districtatlas.bench;

import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.data.ReadOptions;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.Inspector;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.Bringing;
import districtatlas.own.bring.Brought;
import districtatlas.own.bring.LinkedFiles;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.ShapeCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 500,000 as a layer of a reader's own over the shipped atlas: brought in, and in another Java opened again. From the reader's word on: until a
 * part of them is a whole picture, and until all are. The map is one of 1600 × 1000 without a window, at the whole of the layer.
 */
public final class OwnRun {
    private static final Signature BY = new Signature("", Instant.parse("2026-01-01T00:00:00Z"));
    /** Of the records, as the window does before it asks. */
    private static final long LOOKED_AT = 20_000;

    private final Path atlasFile;
    private final Path mine;
    private final OpenAtlas atlas;
    private final MapDocument document;
    private final OwnLayers layers;
    private final MapShop shop = MapShop.start(new StyledPortrayal(new ProblemLog()), Optional.of(ShapeCache.ofReader()));
    private final OwnPicture picture = new OwnPicture();
    private final MapFeed feed = shop.feed(picture);
    private final Figures figures = new Figures();

    private OwnRun(Path atlasFile, Path mine) {
        this.atlasFile = atlasFile;
        this.mine = mine;
        try (AtlasFile open = AtlasFile.openReadOnly(atlasFile)) {
            this.atlas = OpenAtlas.of(open);
            this.document = MapDocument.read(open, atlas.grid(), new ProblemLog());
        }
        this.layers = new OwnLayers(atlas.grid(), LinkedFiles::open);
    }

    /** @param args where to write, the atlas, the reader's own file, and what is brought into it; without that it is opened again */
    public static void main(String[] args) throws Exception {
        OwnRun run = new OwnRun(Path.of(args[1]), Path.of(args[2]));
        run.feed.show(run.scene());
        run.picture.awaitWhole();
        if (args.length > 3) {
            run.bring(Path.of(args[3]));
        } else {
            run.again();
        }
        run.figures.write(Path.of(args[0]));
        run.shop.close();
        run.layers.close();
    }

    private MapScene scene() {
        return new MapScene(OpenedAtlas.whole(SyntheticDistrict.extent()), document.stack(document.themes().get(0).id()), document.palettes().get(0), Lang.ZH, 1);
    }

    private void show(Notebook notebook) {
        document.receive(layers.of(notebook, Optional.of(mine)));
        feed.show(scene());
    }

    private void bring(Path file) throws Exception {
        long begun = System.nanoTime();
        InspectOptions first = InspectOptions.of(ReadOptions.usual()).firstOf(LOOKED_AT);
        InspectedFile seen = new Inspector(DistrictReader.of(atlas, atlasFile), first, InspectProgress.QUIET).inspect(List.of(file)).files().get(0);
        figures.put("own.previewMs", millisSince(begun));
        List<BringWish> wishes = new ArrayList<>();
        seen.layers().forEach(l -> wishes.add(BringWish.of(seen, l, Optional.empty()).accepted().taken(l.name().equals("building") || l.name().equals("建筑"))));
        Files.deleteIfExists(mine);
        try (NotebookFile open = NotebookFile.create(mine, atlas.id(), "1")) {
            long cpu = CpuClock.nanos();
            long word = System.nanoTime();
            picture.expect(word);
            Brought brought = new Bringing(open, mine, DistrictReader.of(atlas, atlasFile), LocalDate.EPOCH, Cancel.never(), new Bringing.Progress() {
                @Override
                public void written(String title, long features, long of) {
                    // Nobody waits for it here.
                }

                @Override
                public void begins(EntryId id, BroughtLayer entry, Path from) {
                    layers.expect(id, entry, from);
                    show(Notebook.EMPTY);
                    layers.awaitRead(id, Cancel.never());
                }
            }).bring(wishes, Notebook.EMPTY, BY);
            figures.put("own.copiedMs", millisSince(word));
            Notebook notebook = brought.addedTo(Notebook.EMPTY, BY);
            open.save(Notebook.EMPTY, notebook);
            show(notebook);
            picture.awaitWhole();
            figures.put("own.firstPartMs", picture.partMs());
            figures.put("own.allMs", picture.wholeMs());
            figures.put("own.firstPart.cpuMs", picture.partCpuMs());
            figures.put("own.all.cpuMs", picture.wholeCpuMs());
            figures.put("own.allAndCopied.cpuMs", (CpuClock.nanos() - cpu) * 1e-6);
        }
        Path kept = Path.of(System.getenv("XDG_CACHE_HOME"), "district-atlas", "layers");
        while (!Files.isDirectory(kept) || kept.toFile().list((f, name) -> name.endsWith(".layer")).length == 0) {
            Thread.sleep(50);
        }
    }

    private void again() throws Exception {
        Notebook notebook;
        picture.expect(System.nanoTime());
        try (NotebookFile open = NotebookFile.open(mine, atlas.id())) {
            notebook = open.read();
        }
        show(notebook);
        picture.awaitWhole();
        figures.put("own.againMs", picture.wholeMs());
        figures.put("own.again.cpuMs", picture.wholeCpuMs());
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) * 1e-6;
    }
}
