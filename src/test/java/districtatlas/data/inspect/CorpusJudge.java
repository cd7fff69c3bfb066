package districtatlas.data.inspect;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyLayer;
import districtatlas.data.TextEncoding.Why;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was inspected of a file of the corpus against what is known of it. */
final class CorpusJudge {
    /** Its sizes stand where the newer kind of ZIP has them, and its data are whole: unzip and this program read it. */
    private static final String SOUND_AFTER_ALL = "kml/bad-pk-data.kmz";
    private static final double DEGREES_OFF = 0.002;
    private static final double FAR_OFF = 0.001;

    private final CorpusRow row;
    private final Path path;
    private final InspectedFile file;
    private final List<String> wrong = new ArrayList<>();
    private Optional<Boolean> textIsRight = Optional.empty();
    private Optional<Boolean> placeIsRight = Optional.empty();

    CorpusJudge(CorpusRow row, Path path, InspectedFile file) {
        this.row = row;
        this.path = path;
        this.file = file;
        judge();
    }

    List<String> wrong() {
        return wrong;
    }

    /** Present where a value is known that shows the encoding. */
    Optional<Boolean> textIsRight() {
        return textIsRight;
    }

    /** Present where it is known where the layer lies. */
    Optional<Boolean> placeIsRight() {
        return placeIsRight;
    }

    boolean isSilentlyMisplaced() {
        return file.layers().size() == 1 && file.layers().get(0).place().isPresent() && !file.layers().get(0).asks()
                && row.degrees().isPresent() && off(file.layers().get(0).degrees(), row.degrees().get()) > FAR_OFF;
    }

    private void judge() {
        if (file.refused().isPresent()) {
            refused(file.refused().get());
            return;
        }
        if (row.verdict().equals("refuses") && !saysAnything() && !row.path().equals(SOUND_AFTER_ALL)) {
            wrong.add("is opened without a word");
        }
        if (row.verdict().equals("opens-says") && !saysAnything()) {
            wrong.add("says nothing");
        }
        if (row.verdict().equals("asks") && file.layers().stream().anyMatch(l -> l.place().isPresent() && !l.asks())) {
            wrong.add("does not ask");
        }
        counts();
        if (file.layers().size() == 1 || !row.isOfSeveralLayers() && !file.layers().isEmpty()) {
            layer(file.layers().get(0));
        }
        values();
    }

    private void refused(Problem why) {
        if (!List.of("refuses", "opens-or-refuses").contains(row.verdict()) && !row.expected().contains("or a sentence")) {
            wrong.add("is refused: " + why);
        }
        for (Lang lang : Lang.values()) {
            String sentence = why.detailIn(new Messages(lang)) + " " + why.where();
            if (sentence.isBlank() || !sentence.contains(path.getFileName().toString())) {
                wrong.add("the refusal does not name the file: " + sentence);
            }
        }
    }

    private boolean saysAnything() {
        return !file.found().isEmpty() || file.layers().isEmpty() || file.layers().stream().anyMatch(CorpusJudge::says);
    }

    private static boolean says(InspectedLayer layer) {
        boolean saysPlace = layer.place().filter(p -> p.asks() || !p.notes().isEmpty() || p.proposed().filter(Placing::northFirst).isPresent()).isPresent() || layer.claim().equals(CrsClaim.NONE);
        return saysPlace || !layer.found().isEmpty() || layer.encoding().isGuessed() || layer.encoding().why() == Why.MARKED || layer.place().isEmpty();
    }

    private void counts() {
        if (row.layers().isPresent() && row.layers().getAsLong() != file.layers().size()) {
            wrong.add(file.layers().size() + " layers");
        }
        if (row.isOfSeveralLayers()) {
            row.layerCounts().forEach(c -> {
                if (file.layers().stream().noneMatch(l -> l.features() == c.features() && (l.name().contains(c.name()) || c.name().contains(l.name())))) {
                    wrong.add("no layer " + c + " among " + file.layers().stream().map(l -> l.name() + " " + l.features()).toList());
                }
            });
        } else if (row.features().isPresent() && !file.layers().isEmpty()) {
            // Records that draw nothing are counted by some and not by others, and a table of corners may be drawn as an area beside.
            long read = file.layers().stream().mapToLong(InspectedLayer::features).sum();
            long drawn = file.layers().stream().mapToLong(l -> l.features() - l.count(ReadyLayer.Shape.NONE)).sum();
            long most = read + file.layers().stream().mapToLong(l -> l.found().count(Findings.Outcome.LEFT_OUT)).sum();
            long n = row.features().getAsLong();
            if (n < Math.min(drawn, file.layers().get(0).features()) || n > most) {
                wrong.add(read + " features");
            }
        }
    }

    private void layer(InspectedLayer layer) {
        row.type().filter(t -> !t.equals("None") && !isSameKind(t, InspectWords.geometry(layer))).ifPresent(t -> wrong.add("geometry " + InspectWords.geometry(layer)));
        row.written().ifPresent(b -> {
            if (off(layer.written(), b) > tolerance(b)) {
                wrong.add("written " + layer.written());
            }
        });
        place(layer);
    }

    private void place(InspectedLayer layer) {
        Optional<PlaceVerdict> verdict = layer.place();
        boolean shifted = row.special().contains("GCJ-02") && !row.special().contains("flag");
        if (shifted && verdict.filter(v -> v.suspect() == Placing.Shift.GCJ02).isEmpty()) {
            wrong.add("no shift of GCJ-02 is suspected");
        }
        if (!shifted && verdict.filter(v -> v.suspect() == Placing.Shift.GCJ02).isPresent()) {
            wrong.add("a shift is suspected that is not there");
        }
        boolean right = true;
        if (row.code().isPresent() && verdict.isPresent()) {
            right = verdict.get().candidates().stream().findFirst().map(c -> isSameSystem(c.code(), row.code().get())).orElse(false)
                    || verdict.get().proposed().filter(p -> isSameSystem(p.crs(), row.code().get())).isPresent()
                    || row.written().filter(b -> off(layer.degrees(), b) < DEGREES_OFF).isPresent();      // degrees under a name without a code
            if (!right) {
                wrong.add("proposed " + verdict.get().proposed() + " of " + verdict.get().candidates().stream().limit(3).map(c -> c.code()).toList());
            }
        }
        if (row.degrees().isPresent() && !shifted && !row.expected().contains("BD-09") && off(layer.degrees(), row.degrees().get()) > DEGREES_OFF) {
            right = false;
            wrong.add("degrees " + layer.degrees() + "; " + verdict.map(v -> v.proposed() + " " + v.why()));
        }
        if (row.code().isPresent() || row.degrees().isPresent()) {
            placeIsRight = Optional.of(right);
        }
    }

    private static boolean isSameSystem(String one, String other) {
        return one.equals(other) || List.of("EPSG:4326", "EPSG:4490").containsAll(List.of(one, other));
    }

    private static boolean isSameKind(String expected, String written) {
        return dimension(expected).equals(dimension(written));
    }

    private static List<String> dimension(String kinds) {
        return List.of(kinds.toLowerCase(Locale.ROOT).split("/")).stream().map(k -> k.replace("multi", "")).distinct().sorted().toList();
    }

    private static double tolerance(double[] box) {
        double most = Math.max(Math.abs(box[0]), Math.max(Math.abs(box[1]), Math.max(Math.abs(box[2]), Math.abs(box[3]))));
        return most > 1e8 ? most * 1e-9 : most > 400 ? 0.06 : 1e-3;
    }

    private static double off(Optional<NumberBox> is, double[] should) {
        return is.map(b -> Math.max(Math.max(Math.abs(b.minX() - should[0]), Math.abs(b.minY() - should[1])),
                Math.max(Math.abs(b.maxX() - should[2]), Math.abs(b.maxY() - should[3])))).orElse(Double.POSITIVE_INFINITY);
    }

    private void values() {
        for (CorpusRow.Value value : row.values()) {
            Optional<String> read = read(value);
            boolean right = read.filter(t -> t.equals(value.text()) || t.startsWith(value.text())).isPresent();
            if (value.text().chars().anyMatch(c -> c >= 0x80)) {
                textIsRight = Optional.of(right && textIsRight.orElse(true));
            }
            if (!right && !value.column().equals("fid")) {
                wrong.add(value + " is " + read);
            }
        }
    }

    private Optional<String> read(CorpusRow.Value value) {
        try (DataFile again = DataFiles.open(path, ReadOptions.usual())) {
            for (DataLayer layer : again.layers()) {
                List<String> names = layer.columns().stream().map(DataColumn::name).map(String::strip).toList();
                int column = names.indexOf(row.kind().equals("dxf") ? value.column().toLowerCase(Locale.ROOT) : value.column());
                if (column < 0) {
                    continue;
                }
                try (DataCursor cursor = layer.open(new Findings())) {
                    Optional<DataRecord> record = cursor.next();
                    for (int i = 0; i < value.record() && record.isPresent(); i++) {
                        record = cursor.next();
                    }
                    Optional<String> text = record.map(r -> String.valueOf(r.values()[column]));
                    if (text.isPresent() && !(row.kind().equals("dxf") && text.get().equals("null"))) {
                        return text;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
