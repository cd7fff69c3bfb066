package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Option;

/** Where a command that answers in rows writes them: the options that all of these have. Filled in by the command line. */
final class TableOutput {
    @Option(names = "--json", description = "as JSON on standard output. 输出 JSON。")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE.csv", description = "writes a table. 写成 CSV 表格。")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE.xlsx", description = "writes a workbook. 写成 Excel 工作簿。")
    private Path xlsx;

    boolean isJson() {
        return json;
    }

    /**
     * The files that are asked for.
     *
     * @param others what the command writes besides; null where it is not asked for
     * @throws UserError when one is named as another sort of file is
     */
    Map<Format, Path> files(Messages messages, Map<Format, Path> others) {
        Map<Format, Path> files = new EnumMap<>(Format.class);
        files.put(Format.CSV, csv);
        files.put(Format.XLSX, xlsx);
        files.putAll(others);
        files.values().removeIf(Objects::isNull);
        files.forEach((format, file) -> {
            if (!format.fits(file)) {
                throw new UserError(messages.get("cli.table-format", file.toString(), format.endings()));
            }
        });
        return files;
    }
}
