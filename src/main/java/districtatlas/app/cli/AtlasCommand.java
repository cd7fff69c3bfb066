package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasDoor;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.ask.boundary.SwapWords;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.author.StylesFolder;
import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.base.NotWritten;
import districtatlas.print.page.PictureSize;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The command line: without a command it opens the window. */
@Command(name = "atlas", mixinStandardHelpOptions = true, version = "District Atlas 0.1.0", sortOptions = false,
        description = {"Opens the district atlas. 打开图览。"})
public final class AtlasCommand implements Callable<Integer> {
    /** The exit code when there is no room for a file. */
    public static final int DISK_IS_FULL = 1;
    /** The exit code of a failure that is the program's own. */
    public static final int MISHAP = 3;
    /** The exit code of a run that goes on in a window. */
    public static final int WINDOW_IS_OPEN = -1;

    private static final List<Class<?>> COMMANDS = List.of(
            ZoneCommand.class,
            DescribeCommand.class,
            ItemsCommand.class,
            CompareCommand.class,
            FiguresCommand.class,
            IdentifyCommand.class,
            ExportCommand.class,
            RenderCommand.class,
            SheetCommand.class,
            AlbumCommand.class,
            WorksheetCommand.class,
            QuizCommand.class,
            ReportCommand.class,
            NotesCommand.class,
            MergeCommand.class,
            SwapCommand.class,
            ToursCommand.class,
            SlidesCommand.class, HandoutCommand.class,
            InspectCommand.class, ImportCommand.class, CountCommand.class,
            CheckCommand.class,
            CompileCommand.class, NewCommand.class, AuthorCommand.class,
            PrepareCommand.class);

    /** How the name of a file of the reader's own ends. */
    private static final String NOTEBOOK = ".atlas";

    private static final Pattern NEGATIVE_PLACE = Pattern.compile("-[0-9.]+\\s*[,\uFF0C\u3001;\uFF1B\\s]\\s*[-+]?[0-9.]+");

    @Option(names = "--atlas", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "another atlas file. 另一个图览文件。")
    private Path atlas;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, description = "language. 语言。")
    private String lang;

    @Option(names = "--styles", paramLabel = "FOLDER", scope = ScopeType.INHERIT,
            description = "styles and palettes that take the place of the atlas's own. 用这个文件夹里的样式代替图览自带的。")
    private Path styles;

    @Option(names = "--zone", paramLabel = "Z", description = "opens this zone. 打开这个区域。")
    private String zone;

    @Option(names = "--theme", paramLabel = "T", description = "shows this theme. 显示这个专题。")
    private String theme;

    @Option(names = "--palette", paramLabel = "P", description = "light, dark or projector. 配色。")
    private String palette;

    @Option(names = "--size", paramLabel = "WxH", description = "size of the window in pixels. 窗口大小。")
    private String size;

    @Option(names = "--walk", paramLabel = "N", arity = "0..1", fallbackValue = "1",
            description = "begins the walk, at step N. 开始讲解，从第 N 步。")
    private Integer walk;

    @Option(names = "--screen", paramLabel = "1|2",
            description = "gives the audience this monitor, the map alone. 观众用哪一块屏幕，只显示地图。")
    private Integer screen;

    @Option(names = "--tour", paramLabel = "ID|FILE", description = "plays this tour, of the atlas or of a file (*.tour). 放映这套讲解，图览自带的或文件里的。")
    private String tour;

    @Option(names = "--step", paramLabel = "N", description = "with --tour: from step N. 与 --tour 同用：从第 N 步。")
    private Integer step;

    @Option(names = "--with", paramLabel = "F.atlas", scope = ScopeType.INHERIT,
            description = "a file of your own: its boundaries hold, and its notes, tours and actual values are there where they are asked for. 自己的图览文件：用其中换用的界线，并带上其中的备注、讲解与实际值。")
    private Path notebook;

    @Spec
    private CommandSpec spec;

    /** Where the atlas is when it has been asked for. */
    private AtlasDoor.Led led;

    private final WindowDoor window;

    private AtlasCommand(WindowDoor window) {
        this.window = window;
    }

    /** @return the exit code, or {@link #WINDOW_IS_OPEN} */
    public static int run(WindowDoor window, String... args) {
        return run(window, terminal(System.out), terminal(System.err), args);
    }

    private static PrintWriter terminal(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }

    static int run(WindowDoor window, PrintWriter rawOut, PrintWriter rawErr, String... given) {
        PrintWriter out = new PrintWriter(new PlainTerminal(rawOut), true);
        PrintWriter err = new PrintWriter(new PlainTerminal(rawErr), true);
        String[] args = Stream.of(given(given)).map(AtlasCommand::asPlace).toArray(String[]::new);
        AtlasCommand root = new AtlasCommand(window);
        CommandLine line = new CommandLine(root);
        if (!opensWindow(args)) {
            COMMANDS.forEach(line::addSubcommand);      // each is looked into, and a window should not wait for that
        }
        line.registerConverter(Path.class, AtlasFolder::named)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))         // colours are commands to the terminal as well
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, all) -> {
                    err.println("atlas: " + UsageWords.of(e, List.of(all), root.messages()));
                    return 2;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    err.println("atlas: " + root.sentence(e, command));
                    return isForWantOfRoom(e) ? DISK_IS_FULL : isExpected(e) ? 2 : MISHAP;
                });
        return line.execute(args);
    }

    /** Nothing that was asked for is wrong, and the same will do elsewhere: told apart from what a person can put right in the command. */
    static boolean isForWantOfRoom(Exception e) {
        return e instanceof UserError && e.getCause() instanceof NotWritten n && n.isForWantOfRoom();
    }

    private static boolean isExpected(Exception e) {
        return e instanceof UserError || e instanceof AtlasFileException;
    }

    /** A failure of the program's own is a code to quote; the log has its trace. */
    private String sentence(Exception e, CommandLine command) {
        if (e instanceof AtlasFileException refused) {
            return OpenAtlas.refused(refused, messages()).getMessage();
        }
        return isExpected(e) ? e.getMessage() : messages().get("mishap.ended", new Mishaps(c -> { }).report("atlas " + command.getCommandName(), e));
    }

    /** A place in the west or south begins as an option does; with the sign of mathematics it is no longer taken for one. */
    private static String asPlace(String argument) {
        return NEGATIVE_PLACE.matcher(argument).matches() ? '\u2212' + argument.substring(1) : argument;
    }

    /** A file of the reader's own that no command takes, alone as a file manager says it or behind the window's options, is what is opened. */
    private static String[] given(String... args) {
        int last = args.length - 1;
        boolean isFile = last >= 0 && !args[last].startsWith("-") && args[last].toLowerCase(Locale.ROOT).endsWith(NOTEBOOK);
        if (!isFile || areWindowOptions(args) || !areWindowOptions(Arrays.copyOf(args, last))) {
            return args;
        }
        String[] named = Arrays.copyOf(args, args.length + 1);
        named[last] = "--with";
        named[last + 1] = args[last];
        return named;
    }

    /** Nothing but options that have a value: then a window will be opened, and JavaFX may wake up while the command line is read. */
    public static boolean opensWindow(String... said) {
        return areWindowOptions(given(said));
    }

    private static boolean areWindowOptions(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--") || args[i].equals("--help") || args[i].equals("--version")) {
                return false;
            }
            boolean valueFollows = !args[i].contains("=") && i + 1 < args.length && !args[i + 1].startsWith("-");
            i += valueFollows ? 1 : 0;
        }
        return true;
    }

    private TourWish tourWish() {
        if (walk != null) {
            throw new UserError(messages().get("cli.walk-and-tour"));
        }
        return new TourWish(Optional.ofNullable(tour), Optional.ofNullable(step));
    }

    private Optional<Integer> screen() {
        if (screen != null && screen < 1) {
            throw new UserError(messages().get("cli.screen", screen));
        }
        return Optional.ofNullable(screen);
    }

    @Override
    public Integer call() {
        WindowOptions options = new WindowOptions(
                Optional.ofNullable(zone), Optional.ofNullable(theme),
                Optional.ofNullable(palette), Optional.ofNullable(lang).map(l -> lang()),
                size == null ? Optional.empty() : Optional.of(pictureSize(size)), styles(),
                Optional.ofNullable(walk), Optional.ofNullable(notebook), screen(),
                tour == null && step == null ? Optional.empty() : Optional.of(tourWish()));
        Optional<Path> file = atlas != null ? Optional.of(atlas) : AtlasFolder.atlasFile();
        if (file.isPresent()) {
            window.open(file.get(), messages(), options);
        } else {
            window.refuse(noAtlas(), messages(), options);
        }
        return WINDOW_IS_OPEN;
    }

    private UserError noAtlas() {
        return new UserError(messages().get("cli.no-atlas", AtlasFolder.home().toString()));
    }

    /** @throws UserError when there is no such language */
    Lang lang() {
        if (lang != null) {
            return switch (HalfWidth.of(lang).toLowerCase(Locale.ROOT)) {
                case "zh", "zh_cn", "zh-cn" -> Lang.ZH;
                case "en" -> Lang.EN;
                default -> throw new UserError(new Messages(Lang.ZH).get("cli.lang", lang) + " " + new Messages(Lang.EN).get("cli.lang", lang));
            };
        }
        return Locale.getDefault().getLanguage().equals("en") && System.getenv("LANG") != null
                && System.getenv("LANG").startsWith("en") ? Lang.EN : Lang.ZH;
    }

    Messages messages() {
        try {
            return new Messages(lang());
        } catch (UserError wrongLanguage) {
            return new Messages(Lang.ZH);
        }
    }

    /** @throws UserError when there is none; and when the language is none, before anything is read or written */
    Path atlasFile() {
        if (led == null) {
            led = AtlasDoor.through(compiledFile(), Optional.ofNullable(notebook));
            led.set().ifPresent(set -> spec.commandLine().getErr().println("atlas: " + messages().get("cli.boundaries", set.file(), SwapWords.state(set, messages()))));
            led.refused().ifPresent(why -> {
                throw new AtlasFileException(why, null);
            });
        }
        return led.file();
    }

    /**
     * The atlas as it was compiled, whatever a file of the reader's own has in its place.
     *
     * @throws UserError as {@link #atlasFile}
     */
    Path compiledFile() {
        lang();
        return atlas != null ? atlas : AtlasFolder.atlasFile().orElseThrow(this::noAtlas);
    }

    /** The file of the reader's own that was named. */
    Optional<Path> notebook() {
        return Optional.ofNullable(notebook);
    }

    /** @throws UserError when it is not such a size */
    PictureSize pictureSize(String text) {
        return PictureSize.parse(HalfWidth.of(text)).orElseThrow(() -> new UserError(messages().get("cli.size", text, PictureSize.LEAST, PictureSize.MOST)));
    }

    /** @throws UserError when it is no folder, or one without a style */
    Optional<Path> styles() {
        if (styles != null && !Files.isDirectory(styles)) {
            throw new UserError(messages().get("cli.no-styles", styles.toString()));
        }
        if (styles != null && !StylesFolder.hasStyles(styles)) {
            throw new UserError(messages().get("cli.empty-styles", styles.toString()));
        }
        return Optional.ofNullable(styles);
    }

    OpenAtlas open() {
        return OpenAtlas.read(atlasFile(), messages());
    }
}
