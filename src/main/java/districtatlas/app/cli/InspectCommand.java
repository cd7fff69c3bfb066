package districtatlas.app.cli;

import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.data.ReadOptions;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import districtatlas.data.place.PlacingText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas inspect FILE…}: what files of the reader's own hold, and where it would lie. Nothing is placed or written. */
@Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says what files of your own hold and where they would lie. 查看自己的数据文件：内容、编码、坐标系和位置。")
final class InspectCommand implements Callable<Integer> {
    private static final int REFUSED = 2;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files or folders. 文件或文件夹。")
    private List<Path> files;

    @Option(names = "--json", description = "as JSON. 以 JSON 输出。")
    private boolean json;

    @Option(names = "--encoding", paramLabel = "E", description = "of texts, such as GBK; else it is found out. 文字编码。")
    private String encoding;

    @Option(names = "--crs", paramLabel = "C", description = "coordinate system, such as EPSG:4547; else it is found out. 坐标系。")
    private String crs;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        ReadOptions reading = encoding == null ? ReadOptions.usual() : ReadOptions.usual().withCharset(charset(encoding, messages));
        InspectOptions options = InspectOptions.of(reading);
        Optional<Placing> chosen = Optional.ofNullable(crs).map(c -> placing(c, messages));
        Inspector inspector = new Inspector(DistrictReader.of(atlas.open(), atlas.atlasFile()), chosen.map(options::withPlacing).orElse(options),
                InspectProgress.QUIET);
        Inspection inspection = inspector.inspect(files);
        if (json) {
            spec.commandLine().getOut().println(AtlasJson.text(new InspectJson(messages).of(inspection)));
            inspection.files().forEach(f -> f.refused().ifPresent(p -> spec.commandLine().getErr().println(
                    "atlas: " + messages.get("cli.data-refused", f.path().toString(), p.detailIn(messages)))));
        } else {
            new InspectPage(messages).lines(inspection).forEach(spec.commandLine().getOut()::println);
        }
        return inspection.isAnyRefused() ? REFUSED : 0;
    }

    /** @throws UserError when there is no such encoding */
    static Charset charset(String name, Messages messages) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UserError(messages.get("cli.data-encoding", name), unknown);
        }
    }

    /** @throws UserError when it means no coordinate system */
    static Placing placing(String typed, Messages messages) {
        Placing placing = PlacingText.typed(typed).orElseThrow(() -> new UserError(messages.get("cli.data-crs", typed)));
        try {
            Placer.of(placing);
        } catch (IllegalArgumentException unknown) {
            throw new UserError(messages.get("cli.data-crs", typed), unknown);
        }
        return placing;
    }
}
