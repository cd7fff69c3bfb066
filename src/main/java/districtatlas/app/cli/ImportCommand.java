package districtatlas.app.cli;

import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.place.District;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.Bringing;
import districtatlas.own.bring.Brought;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code atlas import FILE… --into F.atlas}: data of the reader's own become layers of his file. What must be asked is answered by options, or nothing is
 * written at all.
 */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Brings data of your own into your file as layers. 把自己的数据导入图览文件，成为图层。")
final class ImportCommand implements Callable<Integer> {
    private static final int ASKS = 2;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files or folders. 文件或文件夹。")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "F.atlas", required = true, description = "your file; made when there is none. 导入到的图览文件，没有则新建。")
    private Path into;

    @Option(names = "--crs", paramLabel = "C", description = "coordinate system of all layers, such as EPSG:4547; else as found out. 坐标系。")
    private String crs;

    @Option(names = "--encoding", paramLabel = "E", description = "of texts, such as GBK; else as found out. 文字编码。")
    private String encoding;

    @Option(names = "--gcj02", description = "undoes the shift of GCJ-02. 改正 GCJ-02 偏移。")
    private boolean gcj02;

    @Option(names = "--bd09", description = "undoes the shift of BD-09. 改正 BD-09 偏移。")
    private boolean bd09;

    @Option(names = "--no-gcj02", description = "leaves a suspected shift as it is. 即使疑似偏移也照原样。")
    private boolean noShift;

    @Option(names = "--link", description = "leaves the features in their files, and links them. 不复制要素，只链接原文件。")
    private boolean link;

    @Option(names = "--yes", description = "takes the first proposal for whatever must be asked. 需要确认的都按第一个建议。")
    private boolean yes;

    @Option(names = "--json", description = "says what became of it as JSON. 以 JSON 输出结果。")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Messages messages = atlas.messages();
        Optional<Charset> charset = Optional.ofNullable(encoding).map(e -> InspectCommand.charset(e, messages));
        Optional<Placing> chosen = Optional.ofNullable(crs).map(c -> InspectCommand.placing(c, messages));
        Optional<Shift> shift = shift(messages);
        OpenAtlas open;
        String edition;
        try (AtlasFile file = AtlasFile.openReadOnly(atlas.atlasFile())) {
            open = OpenAtlas.of(file);
            edition = file.meta("edition").orElse("");
        }
        InspectOptions options = InspectOptions.of(new ReadOptions(charset, Cancel.never()));
        District district = DistrictReader.of(open, atlas.atlasFile());
        Inspector inspector = new Inspector(district, options, InspectProgress.QUIET);
        Inspection inspection = inspector.inspect(files);
        ImportPage page = new ImportPage(messages);
        List<InspectedFile> refused = inspection.files().stream().filter(f -> f.refused().isPresent()).toList();
        refused.forEach(f -> err(page.refused(f)));
        List<BringWish> wishes = new ArrayList<>();
        inspection.files().forEach(f -> f.layers().forEach(l -> wishes.add(answered(BringWish.of(f, l, charset).copied(!link), inspector, chosen, shift))));
        List<BringWish> taken = wishes.stream().filter(BringWish::taken).toList();
        List<String> asked = taken.stream().flatMap(w -> page.asked(w).stream()).toList();
        asked.forEach(this::err);
        if (!asked.isEmpty() || refused.stream().anyMatch(this::isNamed)) {
            err(messages.get("cli.import.nothing-written", into.toString()));
            tell(Optional.empty(), wishes, refused);
            return ASKS;
        }
        if (taken.isEmpty()) {
            throw new UserError(messages.get("cli.import.empty"));
        }
        Brought brought = Files.exists(into) ? intoOld(open, district, taken) : intoNew(open, edition, district, taken);
        tell(Optional.of(brought), wishes, refused);
        if (!json) {
            wishes.stream().filter(w -> !w.taken()).forEach(w -> out(page.skipped(w)));
            page.brought(brought).forEach(this::out);
            out(messages.get("cli.import.done", into.toString(), brought.layers().size(), brought.features()));
        }
        return 0;
    }

    private void tell(Optional<Brought> brought, List<BringWish> wishes, List<InspectedFile> refused) {
        if (json) {
            out(AtlasJson.text(new ImportJson(atlas.messages()).of(into, brought, wishes, refused)));
        }
    }

    private Optional<Shift> shift(Messages messages) {
        if (Stream.of(gcj02, bd09, noShift).filter(s -> s).count() > 1) {
            throw new UserError(messages.get("cli.import.shifts"));
        }
        return gcj02 ? Optional.of(Shift.GCJ02) : bd09 ? Optional.of(Shift.BD09) : noShift ? Optional.of(Shift.NONE) : Optional.empty();
    }

    /** One of the files of the command itself, and no file of a folder. */
    private boolean isNamed(InspectedFile refused) {
        return files.stream().anyMatch(f -> f.equals(refused.path())) || files.stream().noneMatch(Files::isDirectory);
    }

    private BringWish answered(BringWish wish, Inspector inspector, Optional<Placing> chosen, Optional<Shift> shift) {
        if (wish.isTable()) {
            return wish;
        }
        BringWish placed = chosen.map(wish::placed).orElse(wish);
        BringWish judged = placed.isToBeJudged() ? placed.judged(inspector.judge(placed.layer(), placed.chosen().orElseThrow())) : placed;
        // GCJ-02 is undone as was said, also where a few points show nothing of it; what shows as another shift is asked.
        boolean answers = shift.isPresent() && (judged.suspect() == Shift.NONE || shift.get() == Shift.NONE || judged.suspect() == shift.get());
        BringWish shifted = answers ? judged.shifted(shift.get()) : judged;
        return yes ? shifted.accepted() : shifted;
    }

    private Brought intoOld(OpenAtlas open, District district, List<BringWish> wishes) {
        try (NotebookFile file = NotebookFile.open(into, open.id())) {
            file.heldBack().ifPresent(why -> {
                throw new AtlasFileException(why, null);
            });
            return bring(file, district, wishes);
        }
    }

    /** Filled where nobody looks, as it has several transactions: then it is there whole or not at all. */
    private Brought intoNew(OpenAtlas open, String edition, District district, List<BringWish> wishes) {
        Path folder = null;
        try {
            WholeFile.check(into, FileKind.NOTEBOOK);
            folder = Files.createTempDirectory("atlas-import");
            try (NotebookFile file = NotebookFile.create(folder.resolve("new.atlas"), open.id(), edition)) {
                Brought brought = bring(file, district, wishes);
                file.copyTo(into);
                return brought;
            }
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        } catch (IOException e) {
            throw new UserError(atlas.messages().get("cli.write", into.toString(), WriteReason.of(e, atlas.messages())), e);
        } finally {
            MergeCommand.remove(folder);
        }
    }

    private Brought bring(NotebookFile file, District district, List<BringWish> wishes) {
        Clock clock = Clock.systemDefaultZone();
        Signature by = new Signature("", clock.instant());
        Notebook before = file.read();
        try {
            Brought brought = new Bringing(file, into, district, LocalDate.now(clock), Cancel.never(), Bringing.Progress.QUIET).bring(wishes, before, by);
            file.save(before, brought.addedTo(before, by));
            return brought;
        } catch (DataRefused refused) {
            throw new UserError(atlas.messages().get("cli.data-refused", refused.problem().where(), refused.problem().detailIn(atlas.messages())), refused);
        }
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
    }

    private void err(String line) {
        spec.commandLine().getErr().println("atlas: " + line);
    }
}
