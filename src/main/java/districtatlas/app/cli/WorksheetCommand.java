package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.base.FileKind;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.plan.Plan;
import districtatlas.print.work.NoWorksheet;
import districtatlas.print.work.WorkOrder;
import districtatlas.print.work.Worksheet;
import districtatlas.print.work.Worksheets;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.WorksheetKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas worksheet}: worksheets for a class, and their answers. */
@Command(name = "worksheet", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes worksheets for a class, with their answers. 为课堂写练习页和答案。")
final class WorksheetCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.pdf", description = "all sheets in one file. 全部写进一个文件。")
    private Path out;

    @Option(names = "--each", paramLabel = "FOLDER", description = "each sheet as a file of its own in that folder. 每种一个文件，写进这个文件夹。")
    private Path each;

    @Option(names = "--of", paramLabel = "structure|streets|ZONE", defaultValue = "structure", description = "what is asked (${DEFAULT-VALUE}). 考什么：格局、街道或某个区域。")
    private String of;

    @Option(names = "--kind", paramLabel = "blank|half|pairing|answers|all", defaultValue = ALL, split = ",",
            description = "which sheets (${DEFAULT-VALUE}). 空白图、半空白图、配对、答案或全套。")
    private List<String> kinds;

    @Option(names = "--level", paramLabel = "1|2", defaultValue = "1",
            description = "1 with a word bank, 2 without and with more to ask (${DEFAULT-VALUE}). 难度：1 有备选名称，2 没有而且问得更多。")
    private String level;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "the same number gives the same sheets, another another order (${DEFAULT-VALUE}). 套号：相同则相同，不同则次序不同。")
    private String seed;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Set<WorksheetKind> wanted = kinds(messages);
        Difficulty difficulty = Difficulty.numbered(number(level, "cli.worksheet.level").intValue()).orElseThrow(() -> new UserError(messages.get("cli.worksheet.level", level)));
        long order = number(seed, "cli.worksheet.seed");
        checkPlace(messages);
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas.atlasFile(), atlas.styles(), messages)) {
            WorkOrder wish = new WorkOrder(lesson(open.atlas().plan(), messages), wanted, difficulty, order);
            Worksheets worksheets = Worksheets.of(open.atlas(), open.lists(), messages);
            List<Worksheet> sheets = worksheets.of(wish);
            if (out != null) {
                CommandFile.write(out, messages, file -> worksheets.write(sheets, worksheets.name(wish), file));
            }
            if (each != null) {
                CommandFile.write(each, messages, folder -> worksheets.writeEach(sheets, folder));
            }
            worksheets.leftOut(wish, sheets).forEach(spec.commandLine().getErr()::println);
            open.problems().all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
            return 0;
        } catch (NoWorksheet e) {
            throw new UserError(e.getMessage(), e);
        }
    }

    private Long number(String written, String otherwise) {
        try {
            return Long.valueOf(HalfWidth.of(written).strip());
        } catch (NumberFormatException e) {
            throw new UserError(atlas.messages().get(otherwise, written), e);
        }
    }

    private Set<WorksheetKind> kinds(Messages messages) {
        Set<WorksheetKind> wanted = EnumSet.noneOf(WorksheetKind.class);
        for (String kind : kinds) {
            String key = HalfWidth.of(kind).strip().toLowerCase(Locale.ROOT);
            List<WorksheetKind> named = Stream.of(WorksheetKind.values()).filter(k -> key.equals(ALL) || k.is(key)).toList();
            if (named.isEmpty()) {
                throw new UserError(messages.get("cli.worksheet.kind", kind, String.join(messages.get("list.separator"),
                        Stream.concat(Keyed.keys(WorksheetKind.class).stream(), Stream.of(ALL)).toList())));
            }
            wanted.addAll(named);
        }
        return wanted;
    }

    private Lesson lesson(Plan plan, Messages messages) {
        String key = HalfWidth.of(of).strip().toLowerCase(Locale.ROOT);
        if (Lesson.About.STRUCTURE.is(key)) {
            return Lesson.structure(plan);
        }
        return Lesson.About.STREETS.is(key) ? Lesson.streets(plan) : Lesson.of(new Wanted(messages).zone(plan, of));
    }

    /** Nobody waits for sheets that then cannot be kept. */
    private void checkPlace(Messages messages) {
        if (out == null && each == null) {
            throw new UserError(messages.get("cli.worksheet.nowhere"));
        }
        if (out != null && !FileKind.PAPER.fits(out)) {
            throw new UserError(messages.get("cli.table-format", out.toString(), FileKind.PAPER.endings()));
        }
        if (each != null && !Files.isDirectory(each)) {
            throw new UserError(messages.get("cli.worksheet.folder", each.toString()));
        }
        if (out != null) {
            CommandFile.write(out, messages, file -> WholeFile.check(file, FileKind.PAPER));
        }
    }
}
