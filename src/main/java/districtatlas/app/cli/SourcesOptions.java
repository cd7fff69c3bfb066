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
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The folder of sources that a command changes, and whether it only lists how: options that all such commands have. */
final class SourcesOptions {
    private static final int MOST_IDS = 12;

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "folder of the sources. 文本源文件夹。")
    private Path folder;

    @Option(names = "--dry-run", description = "only lists what would change, and writes nothing. 只列出改动，不写。")
    private boolean dryRun;

    Path folder() {
        return folder;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** @throws UserError when it is no folder of sources */
    FolderDraft draft(Messages messages) {
        if (!Files.isRegularFile(folder.resolve("atlas.yaml"))) {
            throw new UserError(messages.get("cli.author.no-sources", folder.toString()));
        }
        return new FolderDraft(folder);
    }

    /**
     * Lists what would change, and changes it unless it is only to be listed.
     *
     * @return the exit code
     * @throws UserError when a file cannot be written
     */
    int finish(FolderDraft draft, Messages messages, PrintWriter out) {
        List<FolderChange> changes = draft.changes();
        String into = folder.toString();
        if (changes.isEmpty()) {
            out.println(messages.get("cli.author.nothing", into));
            return 0;
        }
        changes.forEach(c -> lines(c, messages, out));
        if (dryRun) {
            out.println(messages.get("cli.author.dry-run", into));
            return 0;
        }
        CommandFile.write(draft.folder(), messages, f -> draft.write());
        out.println(messages.get("cli.author.done", into, changes.size()));
        return 0;
    }

    private static void lines(FolderChange change, Messages messages, PrintWriter out) {
        out.println(messages.get(change.isNew() ? "cli.author.new" : "cli.author.changed", change.file(), change.added(), change.removed()));
        for (EntryChange.How how : EntryChange.How.values()) {
            List<String> ids = change.entries().stream().filter(e -> e.how() == how).map(EntryChange::id).filter(i -> !i.isEmpty()).toList();
            if (!ids.isEmpty() && !change.isNew()) {
                String some = ids.stream().limit(MOST_IDS).collect(Collectors.joining(messages.get("list.separator")));
                out.println("  " + messages.get("cli.author.entry." + how.name().toLowerCase(Locale.ROOT), ids.size(),
                        ids.size() > MOST_IDS ? some + "\u2026" : some));
            }
        }
    }
}
