package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.ask.compare.Comparison;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.map.MapTheme;
import districtatlas.print.album.CompareSheet;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.TitleBlock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The sheet that a comparison may be written as: its options. Filled in by the command line. */
final class ComparePaper {
    private static final String USUAL = "A4";

    @Option(names = "--out", paramLabel = "FILE.pdf", description = "writes a sheet: both maps at one scale, the rows below. 写成图纸：两图同一比例尺并列，其下为对照表。")
    private Path out;

    @Option(names = "--paper", paramLabel = "A4|A3", description = "of the sheet (A4). 图纸大小，默认 A4。")
    private String paper;

    @Option(names = "--wide", description = "lying; A3 lies unless --upright. 横放；A3 默认横放。")
    private boolean wide;

    @Option(names = "--upright", description = "upright; A4 stands unless --wide. 竖放；A4 默认竖放。")
    private boolean upright;

    @Option(names = "--theme", paramLabel = "T", description = "of the sheet's maps, by id or name. 图纸所用的专题。")
    private String theme;

    boolean isWanted() {
        return out != null;
    }

    /** @throws UserError when no sheet can be written there, or one is described that nobody asked for */
    void check(Messages messages) {
        if (!isWanted() && (paper != null || theme != null || wide || upright)) {
            throw new UserError(messages.get("cli.compare-no-sheet"));
        }
        if (isWanted()) {
            if (wide && upright) {
                throw new UserError(messages.get("cli.upright-and-wide"));
            }
            size(messages);
            CommandFile.write(out, messages, f -> WholeFile.check(f, FileKind.PAPER));
        }
    }

    private PaperSize size(Messages messages) {
        return new Wanted(messages).paper(paper == null ? USUAL : paper);
    }

    /**
     * @return the exit code
     * @throws UserError when there is no such theme, or the file cannot be written
     */
    int write(AtlasCommand atlas, Comparison comparison, PrintWriter err) {
        Messages messages = atlas.messages();
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas.atlasFile(), atlas.styles(), messages)) {
            MapTheme shown = theme == null ? open.atlas().document().themes().get(0) : new Wanted(messages).theme(open.atlas().document(), theme);
            PaperSize size = size(messages);
            SheetChoice choice = new SheetChoice(size, wide || size == PaperSize.A3 && !upright, shown.id(), open.atlas().document().paperPalette(), TitleBlock.EMPTY, LocalDate.now());
            CompareSheet sheet = new CompareSheet(open.atlas(), open.plates(), choice, messages);
            CommandFile.write(out, messages, f -> sheet.write(comparison, f, Cancel.never()));
            open.problems().all().stream().map(p -> p.lineIn(messages)).distinct().forEach(err::println);
            return 0;
        }
    }
}
