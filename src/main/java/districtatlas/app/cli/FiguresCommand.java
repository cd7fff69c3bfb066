package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.WantedActuals;
import districtatlas.app.atlas.WantedFigures;
import districtatlas.ask.board.ActualPoints;
import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardTable;
import districtatlas.ask.check.CheckTable;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.ask.check.Reading;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableGround;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.FileKind;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.map.MapDocument;
import districtatlas.map.style.Palette;
import districtatlas.notebook.NotebookFile;
import districtatlas.plan.Plan;
import districtatlas.print.CheckPaper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas figures}: the plan's indicators through the years; with actual values, how far each is on its way. */
@Command(name = "figures", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists the indicators through the years. 列出各指标历年的数值。")
final class FiguresCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--zone", paramLabel = "Z", description = "about this zone; several: about any. 关于这个区域，可写多次。")
    private List<String> zones = List.of();

    @Option(names = "--topic", paramLabel = "T", description = "of this topic; several: of any. 属于这个主题，可写多次。")
    private List<String> topics = List.of();

    @Option(names = "--actuals", paramLabel = "F.csv", description = "checks against these actual values: indicator,year,value,unit,source. 与这些实际值核对（中期评估）。")
    private Path actuals;

    @Mixin
    private TableOutput output;

    @Option(names = "--pdf", paramLabel = "FILE.pdf", description = "writes the check for paper. 把中期评估表写成 PDF。")
    private Path pdf;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Map<Format, Path> files = output.files(messages, Map.of());
        if (!output.isJson() && files.isEmpty() && pdf == null) {
            throw new UserError(messages.get("cli.figures-where-to"));
        }
        if (pdf != null && actuals == null && atlas.notebook().isEmpty()) {
            throw new UserError(messages.get("cli.check-of-what"));
        }
        if (pdf != null && !FileKind.PAPER.fits(pdf)) {
            throw new UserError(messages.get("cli.table-format", pdf.toString(), FileKind.PAPER.endings()));
        }
        OpenAtlas open = atlas.open();
        WantedFigures wanted = new WantedFigures(open.plan(), messages, zones, topics);
        MidTermCheck check = MidTermCheck.of(open.plan(), readings(open.plan()));
        if (!check.unknown().isEmpty()) {
            spec.commandLine().getErr().println(messages.get("cli.actuals-elsewhere", check.unknown().size(),
                    check.unknown().stream().map(r -> r.actual().indicator()).distinct().collect(Collectors.joining(messages.get("list.separator")))));
        }
        Board board = wanted.of(ActualPoints.beside(Board.of(open.plan()), check));
        MidTermCheck shown = check.where(c -> board.series().stream().anyMatch(s -> ActualPoints.checked(s, check).filter(c::equals).isPresent()));
        if (!files.isEmpty()) {
            BoardTable table = new BoardTable(open.plan(), messages);
            TableFile writer = new TableFile(new TableGround(open.plan(), open.itemShapes(), open.grid()), messages);
            files.forEach((format, file) -> CommandFile.write(file, messages, f -> write(writer, f, format, table, board, wanted.words(), shown, open.plan())));
        }
        if (pdf != null) {
            Palette paper = paper(open);
            CommandFile.write(pdf, messages, f -> CheckPaper.of(open.plan(), shown, messages, LocalDate.now()).write(f, paper, messages));
        }
        if (output.isJson()) {
            spec.commandLine().getOut().println(AtlasJson.text(new FiguresJson(open.plan(), new Messages(Lang.ZH)).of(board, shown)));
        }
        return 0;
    }

    /** Of the table, and after it of the reader's own file: of two of one year the latter counts. */
    private List<Reading> readings(Plan plan) {
        PrintWriter err = spec.commandLine().getErr();
        List<Reading> read = actuals == null ? List.of() : Reading.of(WantedActuals.read(actuals, plan, atlas.messages(), p -> err.println(p.lineIn(atlas.messages()))));
        if (atlas.notebook().isEmpty()) {
            return read;
        }
        try (NotebookFile file = NotesCommand.open(atlas.notebook().get())) {
            List<Reading> own = Reading.of(file.read());
            file.problems().forEach(p -> err.println(p.lineIn(atlas.messages())));
            return Reading.joined(read, own);
        }
    }

    private Palette paper(OpenAtlas open) {
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile())) {
            return MapDocument.read(file, open.grid(), new ProblemLog()).palettes().get(0);
        }
    }

    /** A workbook has the check on a sheet of its own, before the board. */
    private void write(TableFile writer, Path file, Format format, BoardTable table, Board board, String filter, MidTermCheck check, Plan plan) throws IOException {
        TableAbout about = table.about(board, filter, LocalDate.now());
        if (format == Format.XLSX && !check.checked().isEmpty()) {
            Map<String, PlanTable> sheets = new LinkedHashMap<>();
            sheets.put(atlas.messages().get("check.title"), new CheckTable(plan, atlas.messages()).of(check));
            sheets.put(about.title(), table.of(board));
            writer.writeSheets(file, sheets, about);
        } else {
            writer.write(file, format, table.of(board), about);
        }
    }
}
