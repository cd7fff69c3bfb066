package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.base.FileKind;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.work.QuizSheets;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizKind;
import districtatlas.quiz.QuizMaker;
import districtatlas.quiz.QuizOrder;
import districtatlas.quiz.QuizQuestion;
import districtatlas.quiz.QuizWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas quiz}: questions made from the district, with their answers. */
@Command(name = "quiz", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes quiz questions from the district. 从本区出知识问答题。")
final class QuizCommand implements Callable<Integer> {
    private static final String ALL = "all";
    /** So many fill a school year. */
    private static final int MOST = 1_000;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "the same number gives the same questions (${DEFAULT-VALUE}). 套号：相同则题目相同。")
    private String seed;

    @Option(names = "--questions", paramLabel = "M", description = "how many; 10 unless said otherwise. 题数，不写为 10。")
    private String questions;

    @Option(names = "--kind", paramLabel = "find|name|group|site|order|neighbour|all", defaultValue = ALL, split = ",",
            description = "which kinds of questions (${DEFAULT-VALUE}). 题型：找地方、说名称、属哪个组团、在哪个街道、轴上次序、找邻居。")
    private List<String> kinds;

    @Option(names = "--of", paramLabel = "ZONE|groups|streets|key-areas", description = "asks only of this zone, or of these zones. 只考这个区域，或只考组团、街道、重点片区。")
    private String of;

    @Option(names = "--json", description = "as JSON. 输出 JSON。")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE.pdf", description = "writes the questions, and the answers on another page. 写成 PDF，答案另页。")
    private Path out;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Set<QuizKind> wanted = kinds(messages);
        long number = number(seed, "cli.quiz.seed");
        int many = questions == null ? QuizOrder.USUAL : (int) Math.max(0, Math.min(number(questions, "cli.quiz.questions"), MOST + 1));
        if (many < 1 || many > MOST) {
            throw new UserError(messages.get("cli.quiz.questions", questions));
        }
        checkPlace(messages);
        OpenAtlas open = atlas.open();
        QuizOrder order = order(open.plan(), wanted, many, number, messages);
        QuizGround ground = QuizGround.of(open.plan(), open.shapes(), open.grid());
        QuizMaker maker = new QuizMaker(ground, order);
        if (maker.most() == 0) {
            throw new UserError(messages.get("cli.quiz.none"));
        }
        if (questions != null && maker.most() < many) {
            throw new UserError(messages.get("cli.quiz.too-many", many, maker.most()));
        }
        List<QuizQuestion> round = maker.round();
        QuizWords words = new QuizWords(ground, messages);
        PrintWriter terminal = spec.commandLine().getOut();
        if (out != null) {
            write(order, messages);
        }
        if (json) {
            terminal.println(QuizJson.of(number, round, words));
        } else if (out == null) {
            print(round, words, messages, terminal);
        }
        return 0;
    }

    /** Nobody waits for questions that then cannot be kept. */
    private void checkPlace(Messages messages) {
        if (out != null && !FileKind.PAPER.fits(out)) {
            throw new UserError(messages.get("cli.table-format", out.toString(), FileKind.PAPER.endings()));
        }
        if (out != null) {
            CommandFile.write(out, messages, file -> WholeFile.check(file, FileKind.PAPER));
        }
    }

    private void write(QuizOrder order, Messages messages) {
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas.atlasFile(), atlas.styles(), messages)) {
            QuizSheets sheets = QuizSheets.of(open.atlas(), open.lists(), messages);
            CommandFile.write(out, messages, file -> sheets.write(order, file));
            open.problems().all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
        }
    }

    private static void print(List<QuizQuestion> round, QuizWords words, Messages messages, PrintWriter out) {
        for (int i = 0; i < round.size(); i++) {
            QuizQuestion question = round.get(i);
            out.println(messages.get("cli.quiz.line", String.valueOf(i + 1), words.onPaper(question)));
            for (int c = 0; c < question.choices().size(); c++) {
                out.println("   " + messages.get("cli.quiz.choice", Character.toString('A' + c), words.choiceOnPaper(question, question.choices().get(c))));
            }
        }
        out.println();
        out.println(messages.get("cli.quiz.answers"));
        for (int i = 0; i < round.size(); i++) {
            QuizQuestion question = round.get(i);
            String letter = Character.toString('A' + question.choices().indexOf(question.answer()));
            String rests = Stream.concat(words.lines(question).stream(), Stream.of(words.remark(question))).filter(s -> !s.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
            out.println(messages.get("cli.quiz.answer", String.valueOf(i + 1), letter, words.truthOnPaper(question), rests));
        }
    }

    private QuizOrder order(Plan plan, Set<QuizKind> wanted, int many, long number, Messages messages) {
        String key = of == null ? "" : HalfWidth.of(of).strip().toLowerCase(Locale.ROOT);
        Optional<ZoneKind> level = QuizOrder.LEVELS.stream().filter(k -> key.equals(k.key() + "s")).findFirst();
        Optional<ZoneId> zone = of == null || level.isPresent() ? Optional.empty() : Optional.of(new Wanted(messages).zone(plan, of)).filter(z -> z.kind() != ZoneKind.DISTRICT).map(Zone::id);
        return new QuizOrder(wanted, level.map(Set::of).orElse(Set.copyOf(QuizOrder.LEVELS)), zone, many, number);
    }

    private long number(String written, String otherwise) {
        try {
            return Long.parseLong(HalfWidth.of(written).strip());
        } catch (NumberFormatException e) {
            throw new UserError(atlas.messages().get(otherwise, written), e);
        }
    }

    private Set<QuizKind> kinds(Messages messages) {
        Set<QuizKind> wanted = EnumSet.noneOf(QuizKind.class);
        for (String kind : kinds) {
            String key = HalfWidth.of(kind).strip().toLowerCase(Locale.ROOT);
            List<QuizKind> named = Stream.of(QuizKind.values()).filter(k -> key.equals(ALL) || k.is(key)).toList();
            if (named.isEmpty()) {
                throw new UserError(messages.get("cli.quiz.kind", kind, String.join(messages.get("list.separator"),
                        Stream.concat(Keyed.keys(QuizKind.class).stream(), Stream.of(ALL)).toList())));
            }
            wanted.addAll(named);
        }
        return wanted;
    }
}
