package districtatlas.app.atlas;

import districtatlas.ask.boundary.SwapTables;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableGround;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.own.boundary.SwapReport;
import districtatlas.print.report.SwapPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes a report of changed boundaries as a workbook, a table of what moved, or a page, as the file's name says. Immutable; any thread. */
public final class SwapFile {
    private static final List<FileKind> KINDS = List.of(FileKind.SHEETS, FileKind.TABLE, FileKind.PAGE);

    private final OpenAtlas atlas;
    private final Messages messages;

    /** @param atlas as it was compiled */
    public SwapFile(OpenAtlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /** Whether a report can be called so. */
    public static boolean isReport(Path file) {
        return KINDS.stream().anyMatch(k -> k.fits(file));
    }

    /** @throws NotWritten when there is no writing there; what stood there still stands there */
    public void write(Path file, SwapReport report, LocalDate date) throws NotWritten {
        SwapTables tables = new SwapTables(atlas.plan(), messages);
        TableFile writer = new TableFile(new TableGround(atlas.plan(), atlas.itemShapes(), atlas.grid()), messages);
        if (FileKind.PAGE.fits(file)) {
            WholeFile.write(file, FileKind.PAGE, SwapPage.html(report, atlas.plan(), date, messages).getBytes(StandardCharsets.UTF_8));
        } else if (FileKind.TABLE.fits(file)) {
            writer.write(file, Format.CSV, tables.moves(report), tables.about(report, date));
        } else {
            writer.writeSheets(file, tables.all(report), tables.about(report, date));
        }
    }
}
