package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.fresh.FreshFolder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas new FOLDER --name …}: a folder of sources that compiles at once, with guides and a workbook. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes a folder of sources for a district. 为一个区新建文本源文件夹。")
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "folder to make. 要新建的文件夹。")
    private Path folder;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "of the district, in Chinese. 区的名称。")
    private String name;

    @Option(names = "--en", paramLabel = "NAME", description = "its English name; without it the atlas is in Chinese only. 英文名称；不写就只用中文。")
    private String en;

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "of the national list, six digits. 六位区划代码。")
    private String code;

    @Option(names = "--meridian", required = true, paramLabel = "DEGREES", description = "the central meridian of its grid: 75, 78 … 135. 中央经线。")
    private double meridian;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        if (name.isBlank() || !name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            throw new UserError(messages.get("cli.new.name", name));
        }
        if (!code.matches("\\d{6}")) {
            throw new UserError(messages.get("cli.new.code", code));
        }
        if (meridian < 75 || meridian > 135 || meridian % 3 != 0) {
            throw new UserError(messages.get("cli.new.meridian", meridian, DistrictGrid.nearestMeridian(meridian)));
        }
        checkEmpty(messages);
        FolderDraft draft = new FolderDraft(folder);
        FreshFolder.plan(draft, new FreshFolder.Known(name.strip(), Optional.ofNullable(en).map(String::strip).filter(e -> !e.isEmpty()), code, meridian));
        CommandFile.write(folder, messages, f -> draft.write());
        spec.commandLine().getOut().println(messages.get("cli.new.done", folder.toString(), FreshFolder.BOOK));
        return 0;
    }

    private void checkEmpty(Messages messages) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UserError(messages.get("cli.new.file", folder.toString()));
        }
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
            if (there.iterator().hasNext()) {
                throw new UserError(messages.get("cli.new.full", folder.toString()));
            }
        } catch (IOException e) {
            throw new UserError(messages.get("cli.new.closed", folder.toString()), e);
        }
    }
}
