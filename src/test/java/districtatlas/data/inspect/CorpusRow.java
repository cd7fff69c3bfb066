package districtatlas.data.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the corpus' index, and the facts that its last column states in a form a machine can read. */
record CorpusRow(String path, String kind, String special, String verdict, String expected) {
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern BOX = Pattern.compile("(" + NUMBER + "),(" + NUMBER + "),(" + NUMBER + "),(" + NUMBER + ")");
    private static final Pattern COUNT = Pattern.compile("\\bn=(\\d+)");
    private static final Pattern CODE = Pattern.compile("(?:crs=|proposal )(EPSG:\\d+)");
    private static final Pattern TYPE = Pattern.compile("type=([A-Za-z/]+)");
    private static final Pattern VALUE = Pattern.compile("([\\p{IsHan}\\p{Alnum}_]+)\\[(\\d)]=([^;|(]+)");
    private static final Pattern LAYERS = Pattern.compile("layers=(\\d+)");
    private static final Pattern LAYER = Pattern.compile("([^;|:]+?)(?:: | )n=(\\d+)");

    /** The value of a column in a record, counted from 0. */
    record Value(String column, int record, String text) {
    }

    /** How many records a layer has. */
    record LayerCount(String name, long features) {
    }

    static Optional<Path> corpus() {
        Path folder = Path.of(System.getProperty("corpus", "../shared/corpus"));
        return Optional.of(folder).filter(f -> Files.isRegularFile(f.resolve("index.tsv")));
    }

    /** Without the styles. */
    static List<CorpusRow> data(Path corpus) {
        try {
            return Files.readAllLines(corpus.resolve("index.tsv")).stream().skip(1).map(l -> l.split("\t", -1))
                    .map(c -> new CorpusRow(c[0], c[1], c[7], c[8], c[9])).filter(r -> !r.path.startsWith("style/")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfSeveralLayers() {
        return LAYERS.matcher(expected).find() || LAYER.matcher(expected).results().filter(m -> !m.group(1).isBlank()).count() > 1;
    }

    OptionalLong layers() {
        Matcher m = LAYERS.matcher(expected);
        return m.find() && !kind.equals("gpx") ? OptionalLong.of(Long.parseLong(m.group(1))) : OptionalLong.empty();
    }

    List<LayerCount> layerCounts() {
        String facts = expected.replaceFirst("layers=\\d+: ", "");
        // A program that makes layers of the points of each line makes more of them.
        return LAYER.matcher(facts).results().filter(m -> !m.group(1).strip().matches("route_points|track_points")).map(m -> new LayerCount(m.group(1).strip(), Long.parseLong(m.group(2)))).toList();
    }

    OptionalLong features() {
        Matcher m = COUNT.matcher(expected);
        return m.find() ? OptionalLong.of(Long.parseLong(m.group(1))) : OptionalLong.empty();
    }

    Optional<String> type() {
        return first(TYPE);
    }

    Optional<String> code() {
        return first(CODE);
    }

    private Optional<String> first(Pattern pattern) {
        Matcher m = pattern.matcher(expected);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    List<Value> values() {
        List<Value> values = new ArrayList<>();
        String first = isOfSeveralLayers() ? expected.replaceFirst("[|].*", "") : expected;
        VALUE.matcher(first).results().forEach(m -> values.add(new Value(m.group(1).strip(), Integer.parseInt(m.group(2)), m.group(3).strip())));
        return values;
    }

    /** In the file's own numbers. */
    Optional<double[]> written() {
        return boxAfter("(?:\\bbbox=|as stored |raw bbox=)");
    }

    /** In degrees, unshifted. */
    Optional<double[]> degrees() {
        return boxAfter("(?:bbox\\(WGS84\\)=|; true |GCJ-02→WGS84 |after correction )").or(() -> isInDegrees() ? written() : Optional.empty());
    }

    private boolean isInDegrees() {
        return (code().isPresent() || !verdict.startsWith("opens-")) && !verdict.equals("asks") && written().filter(b -> Math.abs(b[0]) <= 180 && Math.abs(b[3]) <= 90).isPresent() && code().filter(c -> !c.equals("EPSG:4326") && !c.equals("EPSG:4490"))
                .isEmpty() && !expected.contains("as stored") && !special.contains("x and y swapped");
    }

    private Optional<double[]> boxAfter(String words) {
        Matcher m = Pattern.compile(words + BOX.pattern()).matcher(expected);
        return m.find() ? Optional.of(box(m.toMatchResult())) : Optional.empty();
    }

    private static double[] box(MatchResult m) {
        return new double[] {Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)), Double.parseDouble(m.group(3)), Double.parseDouble(m.group(4))};
    }

    @Override
    public String toString() {
        return path;
    }
}
