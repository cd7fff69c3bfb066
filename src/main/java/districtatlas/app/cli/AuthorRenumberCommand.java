package districtatlas.app.cli;

import districtatlas.author.LineIndex;
import districtatlas.base.ProblemLog;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.lines.Renumbering;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author renumber OLD.txt NEW.txt --into FOLDER}. */
@Command(name = "renumber", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Moves every cited line number to where its words stand in another text of the plan. 规划文本改了以后，把引用的行号都改过来。")
final class AuthorRenumberCommand implements Callable<Integer> {
    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.txt", description = "the text that the folder cites, or its lines.idx. 现在引用的原文，或它的 lines.idx。")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW.txt", description = "the text to cite. 新的原文。")
    private Path after;

    @Mixin
    private final SourcesOptions sources = new SourcesOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderDraft draft = sources.draft(author.messages());
        ProblemLog log = new ProblemLog();
        Optional<LineIndex> old = LineIndex.ofFile(before, log);
        Optional<LineIndex> now = LineIndex.ofFile(after, log);
        Optional<Renumbering> plan = old.isEmpty() || now.isEmpty() ? Optional.empty()
                : GivenOptions.reading(author.messages(), () -> Renumbering.plan(draft, old.get(), now.get(), log));
        log.all().forEach(p -> spec.commandLine().getErr().println(p.lineIn(author.messages())));
        if (plan.isEmpty()) {
            return 1;
        }
        plan.get().toRead().forEach(p -> out.println(p.lineIn(author.messages())));
        int code = sources.finish(draft, author.messages(), out);
        return code == 0 && !plan.get().isWhole() ? 1 : code;
    }
}
