package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.book.BookExport;
import districtatlas.folder.book.BookImport;
import districtatlas.folder.text.PlanText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author book BOOK.xlsx --into FOLDER}: zones, items, figures, walk, glossary from a workbook, and with {@code --write} into one. */
@Command(name = "book", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Brings a workbook into a folder of sources, again and again; --write fills the workbook from the folder. "
                + "把工作簿带入文本源文件夹，可反复；--write 反过来由文件夹写出工作簿。")
final class AuthorBookCommand implements Callable<Integer> {
    private static final int MOST_LOSSES = 8;

    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BOOK.xlsx", description = "the workbook. 工作簿。")
    private Path book;

    @Mixin
    private final SourcesOptions sources = new SourcesOptions();

    @Option(names = "--plan-text", paramLabel = "PLAN.txt", description = "the plan's text, in which sources are found. 规划原文，用来找来源。")
    private Path planText;

    @Option(names = "--prune", description = "takes out what the workbook has not. 删去工作簿里没有的。")
    private boolean prune;

    @Option(names = "--write", description = "writes the workbook from the folder instead. 反过来：由文件夹写出工作簿。")
    private boolean write;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        FolderDraft draft = sources.draft(author.messages());
        if (!book.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UserError(author.messages().get("cli.author.book-kind", book.toString()));
        }
        try {
            return write ? written(draft, out) : broughtIn(draft, out);
        } catch (DataRefused e) {
            throw new UserError(e.problem().lineIn(author.messages()), e);
        }
    }

    private int broughtIn(FolderDraft draft, PrintWriter out) {
        BookImport.Outcome outcome = BookImport.plan(draft, book, Optional.ofNullable(planText).map(PlanText::read), prune, Cancel.never());
        outcome.open().forEach(p -> out.println(p.lineIn(author.messages())));
        outcome.wrong().forEach(p -> spec.commandLine().getErr().println(p.lineIn(author.messages())));
        out.println(author.messages().get("cli.author.book", outcome.rows(), outcome.wrong().size(), outcome.open().size()));
        int code = sources.finish(draft, author.messages(), out);
        return code == 0 && !outcome.wrong().isEmpty() ? 1 : code;
    }

    /** A workbook that is there gives way only when the folder holds all that it says. */
    private int written(FolderDraft draft, PrintWriter out) {
        if (Files.exists(book)) {
            List<Problem> losses = losses();
            losses.stream().limit(MOST_LOSSES).forEach(p -> spec.commandLine().getErr().println(p.lineIn(author.messages())));
            if (!losses.isEmpty()) {
                throw new UserError(author.messages().get("cli.author.book-losses", book.toString(), losses.size(), sources.folder().toString()));
            }
        }
        if (sources.dryRun()) {
            out.println(author.messages().get("cli.author.book-dry-run", book.toString()));
            return 0;
        }
        byte[] bytes = BookExport.of(draft);
        CommandFile.write(book, author.messages(), f -> WholeFile.write(f, bytes));
        out.println(author.messages().get("cli.author.book-written", book.toString()));
        return 0;
    }

    private List<Problem> losses() {
        try {
            return BookImport.losses(sources.folder(), book, Optional.ofNullable(planText).map(PlanText::read), Cancel.never());
        } catch (DataRefused e) {
            throw new UserError(author.messages().get("cli.author.book-unread", book.toString(), e.problem().detailIn(author.messages())), e);
        }
    }
}
