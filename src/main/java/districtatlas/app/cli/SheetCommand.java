package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.plan.Zone;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.SheetPage;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.print.sheet.ZoneSheets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas sheet ZONE… --out FILE.pdf}: what the plan says of zones, each on a sheet with its map, in one file. */
@Command(name = "sheet", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes sheets of zones: map, lists and sources. 区域图纸：地图、清单与出处。")
final class SheetCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ZONE", description = "names, ids or national codes; one sheet each. 名称、别名或代码，每个区域一张。")
    private List<String> zones;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "what to write. 要写的文件。")
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3", defaultValue = "A4", description = "size of the sheets (${DEFAULT-VALUE}). 纸张。")
    private String paper;

    @Option(names = "--upright", description = "upright, as usual. 竖版（默认）。")
    private boolean upright;

    @Option(names = "--wide", description = "lying. 横版。")
    private boolean wide;

    @Option(names = "--theme", paramLabel = "T", description = "theme of the maps, by id or name. 地图的专题。")
    private String theme;

    @Option(names = "--palette", paramLabel = "P", description = "paper (if none is named), light, dark or projector. 配色；不指定时用印刷配色。")
    private String palette;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        if (!FileKind.PAPER.fits(out)) {
            throw new UserError(messages.get("cli.table-format", out.toString(), FileKind.PAPER.endings()));
        }
        if (upright && wide) {
            throw new UserError(messages.get("cli.upright-and-wide"));
        }
        Wanted wanted = new Wanted(messages);
        PaperSize size = wanted.paper(paper);
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas.atlasFile(), atlas.styles(), messages)) {
            List<Zone> named = zones.stream().map(z -> wanted.zone(open.atlas().plan(), z)).distinct().toList();
            MapTheme shown = theme == null ? open.atlas().document().themes().get(0) : wanted.theme(open.atlas().document(), theme);
            Palette colours = wanted.paperPalette(open.atlas().document(), palette);
            SheetChoice choice = new SheetChoice(size, wide, shown.id(), colours, TitleBlock.EMPTY, LocalDate.now());
            CommandFile.write(out, messages, file -> {
                // Nobody waits for sheets that then cannot be kept.
                WholeFile.check(file, FileKind.PAPER);
                ZoneSheets sheets = new ZoneSheets(open.atlas(), open.plates(), choice, messages);
                List<SheetPage> pages = new ArrayList<>();
                named.forEach(z -> pages.addAll(sheets.of(z.id(), Cancel.never())));
                PdfFile.write(sheets.framed(pages), sheets.inks(), new PdfFile.About(title(named, messages), messages.lang()), file);
            });
            open.problems().all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
        }
        return 0;
    }

    private static String title(List<Zone> zones, Messages messages) {
        return zones.stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(messages.get("list.separator")));
    }
}
