package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.WantedFigures;
import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardTable;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableGround;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas figures}: the plan's indicators through the years. */
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

    @Option(names = "--json", description = "as JSON on standard output. 输出 JSON。")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE.csv", description = "writes a table. 写成 CSV 表格。")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE.xlsx", description = "writes a workbook. 写成 Excel 工作簿。")
    private Path xlsx;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Map<Format, Path> files = new EnumMap<>(Format.class);
        files.put(Format.CSV, csv);
        files.put(Format.XLSX, xlsx);
        files.values().removeIf(Objects::isNull);
        if (!json && files.isEmpty()) {
            throw new UserError(messages.get("cli.figures-where-to"));
        }
        files.forEach((format, file) -> {
            if (!format.fits(file)) {
                throw new UserError(messages.get("cli.table-format", file.toString(), format.endings()));
            }
        });
        OpenAtlas open = atlas.open();
        WantedFigures wanted = new WantedFigures(open.plan(), messages, zones, topics);
        Board board = wanted.of(Board.of(open.plan()));
        if (!files.isEmpty()) {
            BoardTable table = new BoardTable(open.plan(), messages);
            TableFile writer = new TableFile(new TableGround(open.plan(), open.itemShapes(), open.grid()), messages);
            files.forEach((format, file) -> write(writer, file, format, table, board, wanted.words()));
        }
        if (json) {
            spec.commandLine().getOut().println(AtlasJson.text(new FiguresJson(open.plan(), new Messages(Lang.ZH)).of(board)));
        }
        return 0;
    }

    private void write(TableFile writer, Path file, Format format, BoardTable table, Board board, String filter) {
        try {
            writer.write(file, format, table.of(board), table.about(board, filter, LocalDate.now()));
        } catch (IOException e) {
            throw new UserError(atlas.messages().get("cli.write", file.toString(), WriteReason.of(e, atlas.messages())), e);
        }
    }
}
