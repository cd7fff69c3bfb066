package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.Findings;
import districtatlas.data.inspect.InspectWords;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.folder.GivenWish;
import districtatlas.folder.SourcesFile;
import districtatlas.folder.UnsurePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a file is read that sources are made of, and who made it: options that several commands have. */
final class GivenOptions {
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_OF_A_KIND = 3;

    @Option(names = "--source-layer", paramLabel = "NAME", description = "of several in the file. 文件里的哪个图层。")
    private String layer;

    @Option(names = "--crs", paramLabel = "C", description = "coordinate system, such as EPSG:4547; else it is found out. 坐标系，不写则自动判断。")
    private String crs;

    @Option(names = "--encoding", paramLabel = "E", description = "of texts, such as GBK; else it is found out. 文字编码，不写则自动判断。")
    private String encoding;

    @Option(names = "--gcj02", description = "undoes the shift of GCJ-02. 改正 GCJ-02 偏移。")
    private boolean gcj02;

    @Option(names = "--no-gcj02", description = "leaves a suspected shift as it is. 即使疑似偏移也照原样。")
    private boolean noShift;

    @Option(names = "--yes", description = "takes what is likeliest for whatever must be asked. 需要确认的都按最可能的处理。")
    private boolean yes;

    @Option(names = "--provider", paramLabel = "TEXT", description = "who made the data. 数据由谁制作。")
    private String provider = "";

    @Option(names = "--dated", paramLabel = "TEXT", description = "of when they are. 数据时间。")
    private String dated = "";

    @Option(names = "--licence", paramLabel = "TEXT", description = "under which they may be used. 许可。")
    private String licence = "";

    @Option(names = "--attribution", paramLabel = "TEXT", description = "words that must stand with them. 署名。")
    private String attribution = "";

    /** @throws UserError when an option says nothing that can be done */
    GivenWish wish(Path file, Messages messages) {
        if (gcj02 && noShift) {
            throw new UserError(messages.get("cli.import.shifts"));
        }
        Optional<Placing.Shift> shift = gcj02 ? Optional.of(Placing.Shift.GCJ02) : noShift ? Optional.of(Placing.Shift.NONE) : Optional.empty();
        return new GivenWish(file, Optional.ofNullable(layer), Optional.ofNullable(encoding).map(e -> InspectCommand.charset(e, messages)),
                Optional.ofNullable(crs).map(c -> InspectCommand.placing(c, messages)), shift, yes);
    }

    SourcesFile.Said said() {
        return new SourcesFile.Said(provider.strip(), dated.strip(), licence.strip(), attribution.strip(), "", "");
    }

    /**
     * Does what reads files, and says in a sentence what must be asked or cannot be read.
     *
     * @throws UserError with it
     */
    static <T> T reading(Messages messages, Supplier<T> what) {
        try {
            return what.get();
        } catch (UnsurePlace unsure) {
            throw new UserError(sentence(unsure, messages), unsure);
        } catch (DataRefused refused) {
            throw new UserError(refused.problem().detailIn(messages), refused);
        }
    }

    private static String sentence(UnsurePlace unsure, Messages messages) {
        PlaceVerdict place = unsure.verdict();
        String file = unsure.file().toString();
        if (place.proposed().isPresent() && place.certain()) {
            return messages.get("cli.import.shift", file, unsure.layer(), place.suspicion().map(s -> s.detailIn(messages)).orElse(""), "--gcj02");
        }
        String candidates = place.candidates().stream().limit(MOST_CANDIDATES).map(c -> candidate(c, messages)).collect(Collectors.joining(messages.get("list.separator")));
        return candidates.isEmpty() ? messages.get("cli.import.place-unknown", file, unsure.layer(), place.why().detailIn(messages))
                : messages.get("cli.import.place", file, unsure.layer(), place.why().detailIn(messages), candidates);
    }

    private static String candidate(PlaceCandidate candidate, Messages messages) {
        return messages.get("cli.import.candidate", candidate.code(), candidate.title(), Math.round(candidate.inside() * 100));
    }

    /** What was left out and mended, a line each. */
    static List<String> lines(Findings found, Messages messages) {
        InspectWords words = new InspectWords(messages);
        List<String> lines = new ArrayList<>();
        words.sentences(found, Outcome.LEFT_OUT, MOST_OF_A_KIND).forEach(s -> lines.add(messages.get("cli.inspect.left-out", s)));
        words.sentences(found, Outcome.REPAIRED, MOST_OF_A_KIND).forEach(s -> lines.add(messages.get("cli.inspect.repaired", s)));
        return lines;
    }
}
