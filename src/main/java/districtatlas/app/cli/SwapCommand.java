package districtatlas.app.cli;

import districtatlas.app.atlas.BoundaryReading;
import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.PlacedAreas;
import districtatlas.app.atlas.SwapFile;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.ask.boundary.SwapWords;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BoundarySet;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.BoundarySwap;
import districtatlas.own.boundary.PlaceAsked;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas swap-boundaries FILE --into F.atlas}: boundaries of streets in the place of the atlas's own, and what moves with them. */
@Command(name = "swap-boundaries", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Puts official boundaries of the streets in the place of the atlas's own, in a file of your own. 在自己的图览文件里换用正式的街道界线。")
final class SwapCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "areas of the streets, of any kind that can be read. 街道面，任何读得了的格式。")
    private Path file;

    @Option(names = "--into", paramLabel = "F.atlas", required = true, description = "file of your own; made when it is not there. 自己的图览文件，没有就新建。")
    private Path into;

    @Option(names = "--layer", paramLabel = "NAME", description = "of the file; else the one that fits best. 文件中的图层；不写就取最合的。")
    private String layer;

    @Option(names = "--match", paramLabel = "NAME=STREET", description = "which street an area is; may be repeated. 某个面是哪个街道，可以写多个。")
    private List<String> matches = List.of();

    @Option(names = "--source", paramLabel = "TEXT", description = "who published the boundaries, and when (the file's name). 界线由谁发布、何时发布，默认写文件名。")
    private String source;

    @Option(names = "--state", paramLabel = "official|reviewed", description = "official, not reviewed; or reviewed, with its number (official). 正式未审图，或已审图。")
    private String state;

    @Option(names = "--review-number", paramLabel = "N", description = "under which the map was reviewed. 审图号。")
    private String number;

    @Option(names = "--report", paramLabel = "FILE.xlsx|.csv|.html", description = "writes what moved, from where to where. 把变动写成报告。")
    private Path report;

    @Option(names = "--crs", paramLabel = "C", description = "coordinate system, such as EPSG:4547; else it is found out. 坐标系。")
    private String crs;

    @Option(names = "--encoding", paramLabel = "E", description = "of texts, such as GBK; else it is found out. 文字编码。")
    private String encoding;

    @Option(names = "--gcj02", description = "undoes the shift of GCJ-02, or the one that is suspected. 还原 GCJ-02（或所疑的）偏移。")
    private boolean gcj02;

    @Option(names = "--yes", description = "takes what is likeliest, without asking. 按最可能的处理，不再询问。")
    private boolean yes;

    @Option(names = "--undo", description = "takes the last exchange back. 撤回上一次换用。")
    private boolean undo;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        if (undo == (file != null)) {
            throw new UserError(messages.get("cli.swap.file-or-undo"));
        }
        return undo ? takeBack(messages) : swap(messages);
    }

    private int swap(Messages messages) {
        BoundaryState worth = worth(messages);
        Optional.ofNullable(report).filter(r -> !SwapFile.isReport(r)).ifPresent(r -> {
            throw new UserError(messages.get("cli.swap.report", r.toString()));
        });
        try (AtlasFile shipped = AtlasFile.openReadOnly(atlas.compiledFile())) {
            OpenAtlas open = OpenAtlas.of(shipped);
            SwapWords words = new SwapWords(open.plan(), messages);
            BoundaryMatch match = match(open, words, messages);
            String name = file.getFileName().toString();
            BoundarySet set = match.set(name, source == null || source.isBlank() ? name : source.strip(), worth, number == null ? "" : number.strip());
            SwapReport moved = BoundarySwap.of(shipped, set).report();
            if (report != null) {
                CommandFile.write(report, messages, f -> new SwapFile(open, messages).write(f, moved, LocalDate.now()));
            }
            keep(set, open.id(), shipped.meta("edition").orElse(""));
            PrintWriter out = spec.commandLine().getOut();
            match.areas().stream().filter(a -> a.street().isPresent()).forEach(a -> out.println(words.match(a)));
            words.remarks(match).forEach(out::println);
            words.lines(moved).forEach(out::println);
            out.println(messages.get("cli.swap.done", into.toString()));
            return 0;
        } catch (DataRefused refused) {
            throw new UserError(refused.problem().lineIn(messages), refused);
        } catch (IllegalArgumentException unfit) {
            throw new UserError(messages.get("cli.swap.unfit", file.toString(), unfit.getMessage()), unfit);
        }
    }

    /** @throws UserError when the state is none, or has no number where it needs one */
    private BoundaryState worth(Messages messages) {
        boolean numbered = number != null && !number.isBlank();
        String wanted = state == null ? numbered ? BoundaryState.REVIEWED.key() : BoundaryState.OFFICIAL.key() : HalfWidth.of(state).toLowerCase(Locale.ROOT);
        if (!BoundaryState.OFFICIAL.is(wanted) && !BoundaryState.REVIEWED.is(wanted)) {
            throw new UserError(messages.get("cli.swap.state", state));
        }
        if (BoundaryState.REVIEWED.is(wanted) != numbered) {
            throw new UserError(messages.get(numbered ? "cli.swap.number-of-official" : "cli.swap.no-number"));
        }
        return BoundaryState.OFFICIAL.is(wanted) ? BoundaryState.OFFICIAL : BoundaryState.REVIEWED;
    }

    /** @throws UserError with what must be said, when something must */
    private BoundaryMatch match(OpenAtlas open, SwapWords words, Messages messages) {
        Map<String, ZoneId> chosen = chosen(open, messages);
        ReadOptions reading = encoding == null ? ReadOptions.usual() : ReadOptions.usual().withCharset(InspectCommand.charset(encoding, messages));
        PlacedAreas areas = new PlacedAreas(DistrictReader.of(open, atlas.compiledFile()), reading, Optional.ofNullable(crs).map(c -> InspectCommand.placing(c, messages)), yes,
                gcj02 ? Optional.of(Placing.Shift.GCJ02) : Optional.empty());
        BoundaryMatch match;
        try {
            match = new BoundaryReading(open, areas).read(file, Optional.ofNullable(layer), chosen);
        } catch (PlaceAsked asked) {
            throw new UserError(String.join("\n", words.place(asked)) + "\n" + messages.get("cli.swap.how-to-place"), asked);
        }
        long used = match.areas().stream().filter(a -> a.how() == BoundaryMatch.How.CHOSEN).map(a -> a.street().orElseThrow()).distinct().count();
        if (used < chosen.values().stream().distinct().count()) {
            throw new UserError(messages.get("cli.swap.match-nothing", String.join(messages.get("list.separator"), chosen.keySet()),
                    String.join(messages.get("list.separator"), match.areas().stream().map(BoundaryMatch.Area::name).limit(20).toList())));
        }
        if (!match.isComplete() || !match.doubled().isEmpty() || !yes && match.asks()) {
            List<String> lines = new ArrayList<>(words.questions(match));
            lines.add(messages.get("cli.swap.how-to-match"));
            throw new UserError(String.join("\n", lines));
        }
        return match;
    }

    private Map<String, ZoneId> chosen(OpenAtlas open, Messages messages) {
        Map<String, ZoneId> chosen = new LinkedHashMap<>();
        for (String written : matches) {
            int at = HalfWidth.of(written).lastIndexOf('=');
            if (at <= 0) {
                throw new UserError(messages.get("cli.swap.match-form", written));
            }
            Zone street = new Wanted(messages).zone(open.plan(), HalfWidth.of(written).substring(at + 1).strip());
            if (street.kind() != ZoneKind.STREET) {
                street = open.plan().zones().stream().filter(z -> z.kind() == ZoneKind.STREET)
                        .filter(z -> z.aliases().contains(HalfWidth.of(written).substring(at + 1).strip())).findFirst()
                        .orElseThrow(() -> new UserError(messages.get("cli.swap.match-form", written)));
            }
            chosen.put(HalfWidth.of(written).substring(0, at).strip(), street.id());
        }
        return chosen;
    }

    private void keep(BoundarySet set, String atlasId, String edition) {
        try (NotebookFile own = Files.exists(into) ? NotebookFile.open(into, atlasId) : NotebookFile.create(into, atlasId, edition)) {
            checkWritable(own);
            Notebook before = own.read();
            own.save(before, before.withBoundaries(set, new Signature("", Instant.now())));
        }
    }

    private static void checkWritable(NotebookFile own) {
        own.heldBack().ifPresent(why -> {
            throw new AtlasFileException(why, null);
        });
    }

    /** As if it had not been: the version goes from the file, and what was before it holds again. */
    private int takeBack(Messages messages) {
        try (NotebookFile own = NotebookFile.open(into, "")) {
            checkWritable(own);
            Notebook now = own.read();
            Entry<BoundarySet> entry = now.of(EntryKinds.BOUNDARY_SET).find(EntryKinds.BOUNDARIES)
                    .orElseThrow(() -> new UserError(messages.get("cli.swap.nothing-to-undo", into.toString())));
            Notebook last = Notebook.EMPTY.with(new Entry<>(entry.id(), entry.kind(), List.of(entry.shown())));
            Notebook before = own.save(now, now.minus(last));
            spec.commandLine().getOut().println(before.boundaries().map(b -> messages.get("cli.swap.undone-to", SwapWords.state(b, messages)))
                    .orElseGet(() -> messages.get("cli.swap.undone")));
            return 0;
        }
    }
}
