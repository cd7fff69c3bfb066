package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.StylesReading;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.atlas.WantedFilter;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.ask.CountBy;
import districtatlas.ask.CountsOnMap;
import districtatlas.ask.FilterReading;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.FileKind;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.HomeScale;
import districtatlas.map.Highlights;
import districtatlas.map.ItemLayers;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.NumberedPins;
import districtatlas.map.NumberedZones;
import districtatlas.map.ReaderLayers;
import districtatlas.map.ZoneFigures;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.onmap.NotebookLayers;
import districtatlas.notebook.onmap.SubjectPlaces;
import districtatlas.own.OwnLayers;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapCredits;
import districtatlas.print.LegendPlace;
import districtatlas.print.NoteList;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.PictureSize;
import districtatlas.print.StillFile;
import districtatlas.print.StillFrame;
import districtatlas.print.StillWords;
import districtatlas.print.page.RoundScale;
import districtatlas.state.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas render}: the map as a picture or a sheet, the same as on screen, without a display. */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the map as a picture or a sheet of paper. 把地图写成图片或图纸。")
final class RenderCommand implements Callable<Integer> {
    private static final double LEAST_DPI = 24;
    private static final double MOST_DPI = 1200;
    private static final double LARGEST_SCALE = 500;
    private static final double SMALLEST_SCALE = 10_000_000;
    private static final double MOST_PIXELS = 120e6;
    /** Painting and packing need about so much for every pixel. */
    private static final double BYTES_OF_A_PIXEL = 6;
    private static final double BYTES_BESIDES = 200e6;
    private static final double MARGIN_SHARE = 0.06;
    private static final double SCALE_AROUND_A_PLACE = 25_000;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.png|FILE.pdf", required = true, description = "what to write. 要写的文件。")
    private Path out;

    @Option(names = "--theme", paramLabel = "T", description = "theme, by id or name. 专题。")
    private String theme;

    @Option(names = "--zone", paramLabel = "Z", description = "frames and outlines this zone. 取这个区域的范围，并勾出它的边界。")
    private String zone;

    @Option(names = "--at", paramLabel = "LON,LAT", description = "around this place, at --scale (1 : 25000, nearer in a small district). 以这个经纬度为中心。")
    private String at;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1200",
            description = "in logical pixels, 96 an inch (${DEFAULT-VALUE}). 大小，每英寸九十六个像素。")
    private String size;

    @Option(names = "--paper", paramLabel = "A4|A3", description = "a sheet of that paper, upright or lying as suits, in place of --size. 纸张，代替 --size。")
    private String paper;

    @Option(names = "--palette", paramLabel = "P", description = "paper (of a PDF, if none is named), light, dark or projector. 配色；PDF 不指定时用印刷配色。")
    private String palette;

    @Option(names = "--dpi", paramLabel = "N", description = "a picture's pixels an inch: 96 is one to one (96); "
            + "of a sheet the detail of its lines, not its size (384). 分辨率。")
    private String dpi;

    @Option(names = "--scale", paramLabel = "N", description = "scale 1 : N around the middle; else what fits. 比例尺分母。")
    private String scale;

    @Option(names = "--filter", paramLabel = "WORDS", description = "only the things these words mean, such as \"planned culture Xili\". 只画这些词所指的内容。")
    private String filter;

    @Option(names = "--count-by", paramLabel = "zone|group", description = "writes how many things each street or group has, of those of --filter. 在各街道或组团标出项数。")
    private String countBy;

    @Option(names = "--list", description = "numbers the notes of --with and lists them on pages after a sheet. 给备注编号，并在图后附备注清单（PDF）。")
    private boolean list;

    @Option(names = "--legend", paramLabel = "beside|over|off", defaultValue = "beside",
            description = "where the legend stands: beside the map, over it, or nowhere (${DEFAULT-VALUE}). 图例放在图边、压在图上，或不要。")
    private String legend;

    @Option(names = "--plain", description = "the map alone: no title, legend, scale bar, arrow and notes. 只要地图。")
    private boolean plain;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        boolean onPaper = StillFile.isPaper(out);
        if (!StillFile.isStill(out)) {
            throw new UserError(messages.get("cli.picture-format", out.toString()));
        }
        if (list) {
            checkList(onPaper);
        }
        LegendPlace place = LegendPlace.named(HalfWidth.of(legend)).orElseThrow(() -> new UserError(messages.get("cli.legend", legend)));
        Optional<PaperSize> sheet = sheet();
        PictureSize given = sheet.map(s -> s.framing(Extent.around(new EastNorth(0, 0), 1, 1))).orElseGet(() -> atlas.pictureSize(size));
        double wantedDpi = dpi == null ? onPaper ? StillFile.PAPER_DPI : StillFile.SCREEN_DPI : number(dpi, LEAST_DPI, MOST_DPI, "cli.dpi");
        double askedScale = scale == null ? 0 : number(HalfWidth.of(scale).replaceFirst("^1\\s*:", ""), LARGEST_SCALE, SMALLEST_SCALE, "cli.scale");
        if (!onPaper) {
            checkRoom(given, wantedDpi);
        }
        checkPlace(onPaper);
        ProblemLog problems = new ProblemLog();
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile());
             OwnLayers ownLayers = WantedLayers.none(new DistrictGrid(file.centralMeridianDegrees()))) {
            OpenAtlas open = OpenAtlas.of(file);
            MapDocument document = MapDocument.read(file, open.grid(), problems);
            atlas.styles().ifPresent(folder -> StylesReading.of(folder, document).problems().forEach(problems::add));
            Wanted wanted = new Wanted(messages);
            Notebook written = written();
            WantedLayers.bring(ownLayers, written, atlas.notebook(), open, document, problems);
            MapTheme wantedTheme = theme == null ? document.themes().get(0) : wanted.theme(document, theme);
            Palette wantedPalette = onPaper ? wanted.paperPalette(document, palette)
                    : palette == null ? document.palettes().get(0) : wanted.palette(document, palette);
            Optional<Zone> framed = Optional.ofNullable(zone).map(z -> wanted.zone(open.plan(), z));
            Optional<Filter> asked = Optional.ofNullable(filter).map(f -> filter(open, f));
            ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
            ZoneFigures figures = figures(open, items, asked.orElse(Filter.NONE));
            LayerStack ground = asked.map(f -> new ItemLayers().of(document.stack(wantedTheme.id()), items.matches(f).names())).orElseGet(() -> document.stack(wantedTheme.id()));
            LayerStack filtered = new NumberedZones().of(ground, figures, wantedPalette);
            ReaderLayers own = own(open, written);
            LayerStack layers = filtered.below(own.stack());
            MapCredits credits = MapCredits.of(file, messages);
            Function<LayerStack, StillWords> wording = shown -> new StillWords(messages, open.name(), wantedTheme.name(), framed.map(Zone::name),
                    credits.with(document.guests().owners(shown)), shown, wantedPalette, document::sections).saying(said(open, items, asked, figures));
            List<Highlights.Lit> edged = framed.flatMap(z -> open.shapes().shape(z.id())).map(Highlights.Lit::edge).stream().toList();
            StillFile still = new StillFile(Highlights.over(layers, edged), wantedPalette, messages, wording.apply(layers), plain, new DisplayLists(new StyledPortrayal(problems))).with(place);
            Extent extent = at != null ? Extent.around(wanted.place(open, at), 1, 1)
                    : framed.flatMap(z -> open.shapes().frame(z.id())).orElse(open.home());
            PictureSize pixels = sheet.map(p -> p.framing(extent)).orElse(given);
            double margin = framed.isEmpty() ? 0 : MARGIN_SHARE * Math.min(pixels.width(), pixels.height());
            double wantedScale = scale != null || at == null ? askedScale : RoundScale.from(SCALE_AROUND_A_PLACE * Math.min(1, HomeScale.factor(open.home())));
            StillFrame frame = wantedScale > 0 ? still.at(wantedScale, extent, pixels) : still.framing(extent, pixels, margin);
            if (list) {
                NumberedPins pins = own.numbered(frame.view());
                LayerStack numbered = filtered.below(pins.stack());
                still.of(Highlights.over(numbered, edged), wording.apply(numbered)).write(frame, wantedDpi, out, NoteList.of(written, pins, open.plan(), messages));
            } else {
                still.write(frame, wantedDpi, out);
            }
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        } catch (IOException e) {
            throw notWritten(e);
        }
        problems.all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
        return 0;
    }

    private List<String> said(OpenAtlas open, ItemFilter items, Optional<Filter> asked, ZoneFigures figures) {
        Messages messages = atlas.messages();
        Optional<String> filtered = asked.map(f -> messages.get("save.filter", new FilterWords(open.plan(), messages).brief(f), items.matches(f).total()));
        Optional<String> counted = figures.isNone() ? Optional.empty() : Optional.of(messages.get("save.counts." + figures.kind().key()));
        return Stream.of(filtered, counted).flatMap(Optional::stream).toList();
    }

    /** @throws UserError when they are not counts by place */
    private ZoneFigures figures(OpenAtlas open, ItemFilter items, Filter asked) {
        if (countBy == null) {
            return ZoneFigures.NONE;
        }
        CountBy by = new WantedFilter(open.plan(), atlas.messages()).countBy(countBy);
        if (CountsOnMap.at(by).isEmpty()) {
            throw new UserError(atlas.messages().get("cli.counts-on-map", by.key()));
        }
        return CountsOnMap.of(items, items.matches(asked), by, open.shapes());
    }

    /** @throws UserError when the words mean nothing that the atlas has */
    private Filter filter(OpenAtlas open, String words) {
        Filter read = new FilterReading(open.plan(), open.gazetteer()).read(words);
        if (read.isNone() || ItemFilter.of(open.plan(), open.gazetteer()).matches(read).isEmpty()) {
            throw new UserError(atlas.messages().get("cli.no-filter", words, new FilterWords(open.plan(), atlas.messages()).sentence(read)));
        }
        return read;
    }

    /** @throws AtlasFileException when it is no such file */
    private Notebook written() {
        return TourChoice.written(atlas.notebook());
    }

    private static ReaderLayers own(OpenAtlas open, Notebook written) {
        SubjectPlaces places = new SubjectPlaces(open.plan(), open.shapes(), open.itemShapes(), open.grid());
        return new NotebookLayers(open.grid(), places::of).of(written);
    }

    /** @throws UserError when there is nothing to list, or no paper for it */
    private void checkList(boolean onPaper) {
        if (atlas.notebook().isEmpty()) {
            throw new UserError(atlas.messages().get("cli.list-of-nothing"));
        }
        if (!onPaper) {
            throw new UserError(atlas.messages().get("cli.list-on-paper", out.toString()));
        }
    }

    /** @throws UserError when it is no paper, or a size is wanted as well */
    private Optional<PaperSize> sheet() {
        if (paper != null && spec.commandLine().getParseResult().hasMatchedOption("--size")) {
            throw new UserError(atlas.messages().get("cli.paper-and-size"));
        }
        return Optional.ofNullable(paper).map(new Wanted(atlas.messages())::paper);
    }

    private double number(String written, double least, double most, String otherwise) {
        try {
            double value = Double.parseDouble(HalfWidth.of(written));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, in the reader's words.
        }
        throw new UserError(atlas.messages().get(otherwise, written, Math.round(least), Math.round(most)));
    }

    /** A picture is painted in memory: better no picture than half of one. */
    private void checkRoom(PictureSize pixels, double wantedDpi) {
        double factor = wantedDpi / StillFile.SCREEN_DPI;
        double most = Math.min(MOST_PIXELS, (Runtime.getRuntime().maxMemory() - BYTES_BESIDES) / BYTES_OF_A_PIXEL);
        double wanted = pixels.width() * factor * pixels.height() * factor;
        if (wanted > most) {
            throw new UserError(atlas.messages().get("cli.too-large", Math.round(pixels.width() * factor), Math.round(pixels.height() * factor),
                    Math.max(1, Math.round(most / 1e6))));
        }
    }

    /** Nobody waits for a picture that then cannot be kept. */
    private void checkPlace(boolean paper) {
        try {
            WholeFile.check(out, paper ? FileKind.PAPER : FileKind.PICTURE);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private UserError notWritten(IOException e) {
        return new UserError(atlas.messages().get("cli.write", out.toString(), WriteReason.of(e, atlas.messages())), e);
    }
}
