package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.streets.Seam;
import districtatlas.folder.streets.StreetImport;
import districtatlas.folder.streets.StreetReport;
import districtatlas.folder.streets.StreetWish;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas author streets FILE --into FOLDER}: boundaries, zones, first view and the ground around out of the areas of the streets. */
@Command(name = "streets", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes the boundaries and zones of the streets from a file of areas. 用街道面文件制作街道界线与区划。")
final class AuthorStreetsCommand implements Callable<Integer> {
    private static final int ASKS = 2;
    private static final double MOST_SNAP_METRES = 100;

    @ParentCommand
    private AuthorCommand author;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "areas of the streets, of any kind that can be read. 街道面，任何读得了的格式。")
    private Path file;

    @Mixin
    private final SourcesOptions sources = new SourcesOptions();

    @Option(names = "--name", paramLabel = "COLUMN", description = "of the streets' names; else it is found out. 街道名称字段。")
    private String name;

    @Option(names = "--en", paramLabel = "COLUMN", description = "of their English names; else from pinyin. 英文名字段，没有则用拼音。")
    private String en;

    @Option(names = "--code", paramLabel = "COLUMN", description = "of their codes in the national list. 区划代码字段。")
    private String code;

    @Option(names = "--group", paramLabel = "COLUMN", description = "of the groups that they are in. 所属组团字段。")
    private String group;

    @Option(names = "--neighbours", paramLabel = "FILE", description = "areas of what lies beside the district; tells coast from inland boundary. 相邻地区面，用来分辨海岸与陆上界线。")
    private Path neighbours;

    @Option(names = "--snap", paramLabel = "METRES", defaultValue = "1", description = "narrower gaps and overlaps are closed (1). 窄于此的缝隙与重叠自动合上，默认 1 米。")
    private double snap;

    @Mixin
    private final GivenOptions given = new GivenOptions();

    @Override
    public Integer call() {
        Messages messages = author.messages();
        if (!(snap >= 0 && snap <= MOST_SNAP_METRES)) {
            throw new UserError(messages.get("cli.author.snap", MOST_SNAP_METRES));
        }
        FolderDraft draft = sources.draft(messages);
        StreetWish wish = new StreetWish(given.wish(file, messages), Optional.ofNullable(name), Optional.ofNullable(en), Optional.ofNullable(code),
                Optional.ofNullable(group), Optional.ofNullable(neighbours), snap, given.said());
        StreetReport report = GivenOptions.reading(messages, () -> StreetImport.plan(draft, wish));
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.get("cli.author.place", file.getFileName().toString(), report.place()));
        GivenOptions.lines(report.found(), messages).forEach(out::println);
        report.streets().forEach(s -> out.println(messages.get(s.known() ? "cli.author.street-known" : "cli.author.street", s.name(), s.zone(),
                number("%.2f", s.km2()), number("%+.4f", 100 * s.areaChange()))));
        report.seams().forEach(s -> out.println(seam(s, messages)));
        if (report.asks() && draft.changes().isEmpty()) {
            spec.commandLine().getErr().println("atlas: " + messages.get("cli.author.seams-ask", report.seams().stream().filter(Seam::isOpen).count(), snap));
            return ASKS;
        }
        String separator = messages.get("list.separator");
        out.println(messages.get("cli.author.arcs", report.arcs().values().stream().mapToInt(n -> n).sum(), report.arcs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(separator))));
        report.notes().forEach(n -> out.println(messages.get("cli.author.note", n.detailIn(messages))));
        return sources.finish(draft, messages, out);
    }

    private static String number(String form, double value) {
        String written = String.format(Locale.ROOT, form, value);
        return written.replaceFirst("^[-+](0\\.0*)$", "$1");
    }

    private static String seam(Seam seam, Messages messages) {
        return messages.get("cli.author.seam." + seam.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), String.join(messages.get("list.separator"), seam.streets()),
                seam.places(), number("%.0f", seam.metres2()), number("%.1f", seam.metres()), number("%.6f", seam.at().lon()) + "," + number("%.6f", seam.at().lat()));
    }
}
