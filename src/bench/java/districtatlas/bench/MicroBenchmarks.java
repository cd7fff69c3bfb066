package districtatlas.bench;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.label.LabelArtist;
import districtatlas.paint.lettering.PlacedLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hit, a keystroke of search, a view's labels, a layer's portrayal, and a yardstick to hold them against. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class MicroBenchmarks {
    private static final int NUMBERS = 10_000;
    private static final List<String> KEYSTROKES = List.of("y", "yh", "yhj", "yhjd", "粤", "粤海", "粤海街", "nanshan", "1");

    private final int[] numbers = new SplittableRandom(1).ints(NUMBERS).toArray();
    private final List<DisplayList> shown = new ArrayList<>();
    private final LabelArtist artist = new LabelArtist();
    private final SplittableRandom random = new SplittableRandom(5);
    private OpenedAtlas synthetic;
    private Viewport whole;
    private Gazetteer gazetteer;
    private Hits hits;
    private int turn;

    @Setup
    public void read() throws InterruptedException {
        synthetic = OpenedAtlas.read(Path.of(System.getProperty("bench.synthetic")));
        whole = OpenedAtlas.whole(SyntheticDistrict.extent());
        StyledPortrayal portrayal = new StyledPortrayal(new ProblemLog());
        DisplayLists lists = new DisplayLists(portrayal);
        for (Layer layer : synthetic.layers().layers()) {
            shown.add(lists.get(layer, synthetic.palette(), Lang.ZH, Cancel.never(), n -> { }));
        }
        try (AtlasFile shipped = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            gazetteer = Gazetteer.of(shipped);
        }
        EastNorth middle = SyntheticDistrict.extent().center();
        hits = Hits.of(synthetic.scene(OpenedAtlas.at(middle, Viewport.metresPerPixelAt(5_000))), portrayal);
    }

    /** Sorting ten thousand numbers: what the others are held against. */
    @Benchmark
    public int yardstick() {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[NUMBERS / 2];
    }

    @Benchmark
    public int hit() {
        return hits.at(random.nextDouble(0, OpenedAtlas.WIDTH), random.nextDouble(0, OpenedAtlas.HEIGHT));
    }

    @Benchmark
    public List<PlaceHit> searchKeystroke() {
        return gazetteer.search(KEYSTROKES.get(turn++ % KEYSTROKES.size()), 20);
    }

    /** Two thousand names, panned a little each time. */
    @Benchmark
    public List<PlacedLabel> labels() {
        turn++;
        return artist.place(shown, whole.pannedBy(100 * Math.sin(turn), 100 * Math.cos(turn)), 1, 0, List.of());
    }

    /** Five thousand roads of the file, read, projected and made into a display list. */
    @Benchmark
    public DisplayList listOfRoads() {
        Layer roads = synthetic.layers().find(new LayerId("road")).orElseThrow();
        return new DisplayLists(new StyledPortrayal(new ProblemLog())).get(roads, synthetic.palette(), Lang.ZH, Cancel.never(), n -> { });
    }
}
