package districtatlas.app;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import districtatlas.coord.Extent;
import districtatlas.map.MapDocument;
import districtatlas.map.MapScene;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Picture;
import districtatlas.paint.StillPainter;
import districtatlas.paint.StyledPortrayal;
import districtatlas.plan.Zone;
import districtatlas.print.PngFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas render}: the map as a picture, the same as on screen, without a display. */
@Command(name = "render", mixinStandardHelpOptions = true, description = "Paints the map into a picture file. 把地图画成图片。")
final class RenderCommand implements Callable<Integer> {
    private static final double SCREEN_DPI = 96;
    private static final double MARGIN_SHARE = 0.06;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.png", required = true, description = "picture to write. 要写的图片。")
    private Path out;

    @Option(names = "--theme", paramLabel = "T", description = "theme, by id or name. 专题。")
    private String theme;

    @Option(names = "--zone", paramLabel = "Z", description = "frames this zone. 取这个区域的范围。")
    private String zone;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1200", description = "in logical pixels (${DEFAULT-VALUE}). 大小。")
    private String size;

    @Option(names = "--palette", paramLabel = "P", description = "light, dark or projector. 配色。")
    private String palette;

    @Option(names = "--dpi", paramLabel = "N", defaultValue = "96", description = "pixels an inch; 96 is one to one (${DEFAULT-VALUE}). 分辨率。")
    private double dpi;

    @Option(names = "--scale", paramLabel = "N", description = "scale 1 : N around the middle. 比例尺分母。")
    private Double scale;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        if (!out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UserError(messages.get("cli.picture-format", out.toString()));
        }
        PictureSize pixels = PictureSize.parse(size, messages);
        ProblemLog problems = new ProblemLog();
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile())) {
            OpenAtlas open = OpenAtlas.of(file);
            MapDocument document = MapDocument.read(file, open.grid(), problems);
            MapTheme wantedTheme = theme == null ? document.themes().get(0) : document.theme(theme).orElseThrow(
                    () -> unknown("cli.no-theme", theme, document.themes(), t -> t.id()));
            Palette wantedPalette = palette == null ? document.palettes().get(0) : document.palette(palette).orElseThrow(
                    () -> unknown("cli.no-palette", palette, document.palettes(), Palette::id));
            MapScene scene = new MapScene(viewport(open, pixels), document.stack(wantedTheme.id()), wantedPalette, atlas.lang(),
                    dpi / SCREEN_DPI);
            Picture picture = new StillPainter(new StyledPortrayal(problems)).paint(scene, Cancel.never());
            PngFile.write(picture, dpi, out);
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        } catch (IOException e) {
            throw new UserError(messages.get("cli.write", out.toString(), WholeFile.reason(e)), e);
        }
        problems.all().forEach(p -> spec.commandLine().getErr().println(p));
        return 0;
    }

    private Viewport viewport(OpenAtlas open, PictureSize pixels) {
        Extent extent = zone == null ? open.home() : open.plan().zoneNamed(zone).flatMap(Zone::extent).orElseThrow(
                () -> unknown("cli.no-zone", zone, open.plan().zones(), z -> z.name().in(atlas.lang())));
        double margin = zone == null ? 0 : MARGIN_SHARE * Math.min(pixels.width(), pixels.height());
        Viewport fitted = new Viewport(extent.center(), 1, pixels.width(), pixels.height()).fittedTo(extent, Viewport.Insets.all(margin));
        return scale == null ? fitted
                : new Viewport(fitted.center(), Viewport.metresPerPixelAt(scale), fitted.width(), fitted.height());
    }

    private <T> UserError unknown(String key, String asked, List<T> known, Function<T, String> name) {
        return new UserError(atlas.messages().get(key, asked,
                String.join(atlas.messages().get("list.separator"), known.stream().map(name).toList())));
    }
}
