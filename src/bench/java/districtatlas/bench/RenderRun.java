package districtatlas.bench;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.label.LabelArtist;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Whole pictures of the synthetic district at several scales, its labels, and clicks on it; no window. */
public final class RenderRun {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 25;
    private static final int LABEL_ROUNDS = 120;
    private static final int CLICKS = 2_000;

    private final OpenedAtlas atlas;
    private final Extent district = SyntheticDistrict.extent();
    private final StyledPortrayal portrayal = new StyledPortrayal(new ProblemLog());
    private final Figures figures = new Figures();

    private RenderRun(Path file) {
        this.atlas = OpenedAtlas.read(file);
    }

    /** @param args where to write, and the synthetic atlas */
    public static void main(String[] args) throws IOException, InterruptedException {
        RenderRun run = new RenderRun(Path.of(args[1]));
        run.renders();
        run.labels();
        run.clicks();
        run.figures.write(Path.of(args[0]));
    }

    private Map<String, Viewport> views() {
        EastNorth middle = district.center();
        Map<String, Viewport> views = new LinkedHashMap<>();
        views.put("district", OpenedAtlas.whole(district));
        views.put("m40k", OpenedAtlas.at(middle, Viewport.metresPerPixelAt(40_000)));
        views.put("m25k", OpenedAtlas.at(middle, Viewport.metresPerPixelAt(25_000)));
        views.put("m5k", OpenedAtlas.at(middle, Viewport.metresPerPixelAt(5_000)));
        return views;
    }

    private void renders() {
        StillPainter painter = new StillPainter(portrayal);
        long cpu = CpuClock.nanos();
        long wall = System.nanoTime();
        painter.paint(atlas.scene(OpenedAtlas.at(district.center(), 0.5)), Cancel.never());
        figures.put("load.cpuMs", (CpuClock.nanos() - cpu) * 1e-6);
        figures.put("load.wallMs", (System.nanoTime() - wall) * 1e-6);
        for (int i = 0; i < WARM_UP; i++) {
            views().values().forEach(v -> painter.paint(atlas.scene(v), Cancel.never()));
        }
        views().forEach((name, view) -> render(painter, name, atlas.scene(view)));
    }

    private void render(StillPainter painter, String name, MapScene scene) {
        double[] cpuMs = new double[ROUNDS];
        double[] wallMs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long cpu = CpuClock.nanos();
            long wall = System.nanoTime();
            painter.paint(scene, Cancel.never());
            cpuMs[i] = (CpuClock.nanos() - cpu) * 1e-6;
            wallMs[i] = (System.nanoTime() - wall) * 1e-6;
        }
        figures.put("render." + name + ".cpuMs", Figures.median(cpuMs));
        figures.put("render." + name + ".wallMs", Figures.median(wallMs));
    }

    /** All that belongs to the labels of a view: finding places for up to 2,000 names while the map is panned, and writing them. */
    private void labels() {
        DisplayLists lists = new DisplayLists(portrayal);
        List<DisplayList> shown = new ArrayList<>();
        for (Layer layer : atlas.layers().layers()) {
            shown.add(lists.get(layer, atlas.palette(), Lang.ZH, Cancel.never(), n -> { }));
        }
        LabelArtist artist = new LabelArtist();
        Viewport whole = OpenedAtlas.whole(district);
        double[] ms = new double[LABEL_ROUNDS];
        double[] drawnMs = new double[LABEL_ROUNDS];
        for (int i = -LABEL_ROUNDS; i < LABEL_ROUNDS; i++) {
            Viewport view = whole.pannedBy(120 * Math.sin(i * 0.3), 120 * Math.cos(i * 0.3));
            long start = System.nanoTime();
            artist.place(shown, view, 1, 0, List.of());
            long placed = System.nanoTime();
            artist.draw(shown, view, 1, 0, List.of());
            if (i >= 0) {
                ms[i] = (placed - start) * 1e-6;
                drawnMs[i] = (System.nanoTime() - placed) * 1e-6;
            }
        }
        figures.put("labels.p50Ms", Figures.median(ms));
        figures.put("labels.p95Ms", Figures.quantile(ms, 0.95));
        figures.put("labels.drawn.p50Ms", Figures.median(drawnMs));
        figures.put("labels.drawn.p95Ms", Figures.quantile(drawnMs, 0.95));
    }

    private void clicks() throws InterruptedException {
        double worst = 0;
        for (Map.Entry<String, Viewport> view : views().entrySet()) {
            try (Hits hits = Hits.of(atlas.scene(view.getValue()), portrayal)) {
                double p95 = clicksP95(hits);
                figures.put("click." + view.getKey() + ".p95Ms", p95);
                worst = Math.max(worst, p95);
            }
        }
        figures.put("click.p95Ms", worst);
    }

    private static double clicksP95(Hits hits) {
        SplittableRandom random = new SplittableRandom(7);
        double[] ms = new double[CLICKS];
        for (int i = -CLICKS; i < CLICKS; i++) {
            double x = random.nextDouble(0, OpenedAtlas.WIDTH);
            double y = random.nextDouble(0, OpenedAtlas.HEIGHT);
            long start = System.nanoTime();
            hits.at(x, y);
            if (i >= 0) {
                ms[i] = (System.nanoTime() - start) * 1e-6;
            }
        }
        return Figures.quantile(ms, 0.95);
    }
}
