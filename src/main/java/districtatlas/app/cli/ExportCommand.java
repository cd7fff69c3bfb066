package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.base.FileKind;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas export --json FILE}: the whole content. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the whole content to a file. 导出全部内容。")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @ParentCommand
    private AtlasCommand atlas;

    @Option(names = "--json", paramLabel = "FILE", required = true, description = "JSON file to write, - for standard output. 要写的 JSON 文件。")
    private Path file;

    @Override
    public Integer call() {
        OpenAtlas open = atlas.open();
        AtlasJson writer = new AtlasJson(open.plan());
        if (file.equals(AtlasFolder.named(STANDARD_OUTPUT))) {
            spec.commandLine().getOut().println(writer.write(writer.everything()));
            return 0;
        }
        try {
            WholeFile.write(file, FileKind.JSON, writer.write(writer.everything()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError(atlas.messages().get("cli.write", file.toString(), WriteReason.of(e, atlas.messages())), e);
        }
        return 0;
    }
}
