package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.text.PlanText;
import districtatlas.folder.text.PlanTextImport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author text PLAN.txt --into FOLDER}: headings to sections, lines indexed. */
@Command(name = "text", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes the plan's sections and the index of its lines from its text. 由规划原文写出章节和行的指纹。")
final class AuthorTextCommand implements Callable<Integer> {
    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN.txt", description = "the plan's text. 规划原文。")
    private Path file;

    @Mixin
    private final SourcesOptions sources = new SourcesOptions();

    @Option(names = "--title", paramLabel = "TITLE", description = "of the plan; else its first line. 规划名称；不写就用第一行。")
    private String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published the plan. 规划的发布者。")
    private String publisher;

    @Option(names = "--years", paramLabel = "YEARS", description = "of the plan, such as 2026-2030. 规划的年份。")
    private String years;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderDraft draft = sources.draft(author.messages());
        try {
            PlanText text = PlanText.read(file);
            PlanTextImport.Outcome outcome = PlanTextImport.plan(draft, text,
                    new PlanTextImport.Said(Optional.ofNullable(title), Optional.ofNullable(publisher), Optional.ofNullable(years)));
            out.println(author.messages().get("cli.author.text", outcome.lines(), outcome.sections(), text.encoding().charset().displayName()));
            outcome.told().forEach(p -> out.println(p.lineIn(author.messages())));
        } catch (DataRefused e) {
            throw new UserError(e.problem().lineIn(author.messages()), e);
        }
        return sources.finish(draft, author.messages(), out);
    }
}
