package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.folder.EntryChange;
import districtatlas.folder.FolderChange;
import districtatlas.folder.FolderDraft;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author …}: what makes and changes a folder of text sources; each subcommand is one kind of source. */
@Command(name = "author", mixinStandardHelpOptions = true, sortOptions = false,
        subcommands = {AuthorTextCommand.class, AuthorStreetsCommand.class, AuthorBaseCommand.class, AuthorBookCommand.class, AuthorRenumberCommand.class,
                AuthorFieldsCommand.class},
        description = "Makes the sources of a district from files of your own. 用自己的文件制作一个区的文本源。")
final class AuthorCommand implements Callable<Integer> {
    private static final int USAGE = 2;
    private static final int MOST_IDS = 12;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    /** Alone it says what it can do. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return USAGE;
    }

    Messages messages() {
        return atlas.messages();
    }

    /** @throws UserError when it is no folder of sources */
    FolderDraft draft(Path folder) {
        if (!Files.isRegularFile(folder.resolve("atlas.yaml"))) {
            throw new UserError(messages().get("cli.author.no-sources", folder.toString()));
        }
        return new FolderDraft(folder);
    }

    /**
     * Lists what would change, and changes it unless it is only to be listed.
     *
     * @return the exit code
     * @throws UserError when a file cannot be written
     */
    int finish(FolderDraft draft, boolean dryRun, PrintWriter out) {
        List<FolderChange> changes = draft.changes();
        String folder = draft.folder().toString();
        if (changes.isEmpty()) {
            out.println(messages().get("cli.author.nothing", folder));
            return 0;
        }
        changes.forEach(c -> lines(c, out));
        if (dryRun) {
            out.println(messages().get("cli.author.dry-run", folder));
            return 0;
        }
        CommandFile.write(draft.folder(), messages(), f -> draft.write());
        out.println(messages().get("cli.author.done", folder, changes.size()));
        return 0;
    }

    private void lines(FolderChange change, PrintWriter out) {
        out.println(messages().get(change.isNew() ? "cli.author.new" : "cli.author.changed", change.file(), change.added(), change.removed()));
        for (EntryChange.How how : EntryChange.How.values()) {
            List<String> ids = change.entries().stream().filter(e -> e.how() == how).map(EntryChange::id).filter(i -> !i.isEmpty()).toList();
            if (!ids.isEmpty() && !change.isNew()) {
                String some = ids.stream().limit(MOST_IDS).collect(Collectors.joining(messages().get("list.separator")));
                out.println("  " + messages().get("cli.author.entry." + how.name().toLowerCase(Locale.ROOT), ids.size(),
                        ids.size() > MOST_IDS ? some + "\u2026" : some));
            }
        }
    }
}
