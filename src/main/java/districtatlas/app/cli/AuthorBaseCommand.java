package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.ground.GroundImport;
import districtatlas.folder.ground.GroundReport;
import districtatlas.folder.ground.GroundWish;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author base FILE --layer L --into FOLDER}: a layer of the ground out of a file, in the house's columns and classes. */
@Command(name = "base", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a layer of the ground from a file. 用文件制作一个底图图层。")
final class AuthorBaseCommand implements Callable<Integer> {
    private static final int ASKS = 2;
    private static final double KILOBYTE = 1000;

    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "of any kind that can be read. 任何读得了的格式。")
    private Path file;

    @Option(names = "--layer", paramLabel = "L", required = true, description = "road, water, green, metro_line, metro_station or building. 底图图层。")
    private String layer;

    @Mixin
    private final SourcesOptions sources = new SourcesOptions();

    @Option(names = "--map", paramLabel = "COLUMN=field", split = ",", description = "a column of the file is this one of the layer. 文件的字段对应图层的哪个字段。")
    private List<String> columns = List.of();

    @Option(names = "--classes", paramLabel = "from=to", split = ",", description = "what the file says is this class of the layer; * is all else. 文件里的值对应图层的哪一类，* 指其余各值。")
    private List<String> classes = List.of();

    @Mixin
    private final GivenOptions given = new GivenOptions();

    @Override
    public Integer call() {
        Messages messages = author.messages();
        if (!GroundImport.LAYERS.contains(layer)) {
            throw new UserError(messages.get("cli.author.layer", layer, String.join(messages.get("list.separator"), GroundImport.LAYERS)));
        }
        FolderDraft draft = sources.draft(messages);
        Map<String, String> byField = new LinkedHashMap<>();
        pairs("--map", columns, messages).forEach((column, field) -> byField.put(field, column));
        GroundWish wish = new GroundWish(given.wish(file, messages), layer, byField, pairs("--classes", classes, messages), given.said(), LocalDate.now());
        GroundReport report = GivenOptions.reading(messages, () -> GroundImport.plan(draft, wish));
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.get("cli.author.place", file.getFileName().toString(), report.place()));
        GivenOptions.lines(report.found(), messages).forEach(out::println);
        report.classes().forEach((k, n) -> out.println(messages.get("cli.author.class", k, n)));
        report.open().forEach((k, n) -> out.println(messages.get("cli.author.class-open", k, n)));
        if (!report.open().isEmpty()) {
            out.println(messages.get("cli.author.class-how"));
        }
        if (report.outside() > 0) {
            out.println(messages.get("cli.author.outside", report.outside()));
        }
        report.layers().forEach(l -> out.println(messages.get("cli.author.layer-made", l.layer(), l.features(), l.vertices(), size(l.bytes()))));
        report.notes().forEach(n -> out.println(messages.get("cli.author.note", n.detailIn(messages))));
        if (report.layers().isEmpty()) {
            spec.commandLine().getErr().println("atlas: " + messages.get("cli.author.no-features", file.getFileName().toString(), layer));
            return ASKS;
        }
        return sources.finish(draft, messages, out);
    }

    private static String size(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE ? String.format(Locale.ROOT, "%.0f kB", kilobytes) : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }

    private static Map<String, String> pairs(String option, List<String> written, Messages messages) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : written) {
            String plain = HalfWidth.of(pair);
            int at = plain.lastIndexOf('=');
            if (at <= 0 || at == plain.length() - 1) {
                throw new UserError(messages.get("cli.author.pair", option, pair));
            }
            pairs.put(plain.substring(0, at).strip(), plain.substring(at + 1).strip());
        }
        return pairs;
    }
}
