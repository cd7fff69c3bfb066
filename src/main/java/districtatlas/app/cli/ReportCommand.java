package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.FileKind;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.print.report.ContentReport;
import districtatlas.print.report.ReportContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code atlas report --out FILE.html}: what the atlas holds, what it rests on and what is missing. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a report on the whole content. 写一份内容报告。")
final class ReportCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Option(names = "--out", paramLabel = "FILE.html", required = true, description = "page to write. 要写的网页文件。")
    private Path out;

    @Override
    public Integer call() {
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile())) {
            String page = ContentReport.html(ReportContent.read(file), atlas.messages());
            WholeFile.write(out, FileKind.PAGE, page.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, atlas.messages());
        } catch (IOException e) {
            throw new UserError(atlas.messages().get("cli.write", out.toString(), WriteReason.of(e, atlas.messages())), e);
        }
    }
}
