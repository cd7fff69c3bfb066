package districtatlas.data.kml;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.kml.Placemark.Remark;
import districtatlas.data.markup.MarkupReader;
import districtatlas.data.markup.MarkupReader.Step;
import districtatlas.data.markup.MarkupSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/**
 * The placemarks of a KML text one after the other, wherever they lie. What is no placemark is told in {@link #found}. Two readings of
 * one text give the same numbers. One thread at a time.
 */
final class PlacemarkReader implements AutoCloseable {
    private static final Set<String> OVERLAYS = Set.of("GroundOverlay", "ScreenOverlay", "PhotoOverlay");
    private static final Set<String> ROOTS = Set.of("kml", "Document", "Folder", "Placemark", "NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay");

    private final String file;
    private final MarkupReader in;
    private final FolderTree folders;
    private final KmlColumns columns;
    private final Findings found;
    private final KmlShapes shapes = new KmlShapes();
    private int number;
    private boolean begun;

    /** @param found gets what is in the text beside placemarks */
    PlacemarkReader(MarkupSource source, FolderTree folders, KmlColumns columns, Findings found) {
        this.file = source.file();
        this.in = source.read();
        this.folders = folders;
        this.columns = columns;
        this.found = found;
    }

    /** Empty at the end of the text. */
    Optional<Placemark> next() {
        for (Step step = in.next(); step != Step.DONE; step = in.next()) {
            if (step == Step.END && isContainer(in.name())) {
                folders.leave();
            } else if (step == Step.BEGIN) {
                Optional<Placemark> placemark = begin(in.name());
                if (placemark.isPresent()) {
                    return placemark;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isContainer(String element) {
        return element.equals("Document") || element.equals("Folder");
    }

    private Optional<Placemark> begin(String element) {
        if (!begun && !ROOTS.contains(element)) {
            throw new DataRefused(Problem.worded("data.kml-other", file, file, element), null);
        }
        begun = true;
        switch (element) {
            case "kml" -> {
                return Optional.empty();
            }
            case "Document", "Folder" -> folders.enter(element.equals("Document"));
            case "Placemark" -> {
                return Optional.of(placemark());
            }
            case "name" -> folders.name(in.text());
            case "OvCoordType" -> folders.coordinates(OvCoordinates.of(in.text()));
            case "Schema" -> schema();
            case "NetworkLink" -> noticed("data.kml-link");
            default -> {
                if (OVERLAYS.contains(element)) {
                    noticed("data.kml-overlay");
                } else {
                    in.skip();
                }
            }
        }
        return Optional.empty();
    }

    private void noticed(String code) {
        String name = "";
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("name")) {
                name = in.text();
            } else {
                in.skip();
            }
        }
        found.noticed(code, name, name.isEmpty() ? "-" : name);
    }

    private void schema() {
        String id = in.attribute("id").or(() -> in.attribute("name")).orElse("");
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("SimpleField")) {
                columns.schema(id, in.attribute("name").orElse(""), in.attribute("type").orElse(""));
            }
            in.skip();
        }
    }

    private Placemark placemark() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        List<Geometry> parts = new ArrayList<>();
        OvCoordinates said = folders.coordinates();
        boolean model = false;
        shapes.begin();
        int within = in.depth();
        while (in.child(within)) {
            String element = in.name();
            if (KmlShapes.knows(element)) {
                shapes.read(in).ifPresent(parts::add);
                continue;
            }
            switch (element) {
                case "name" -> put(texts, KmlColumns.NAME, in.text());
                case "description" -> describe(texts, in.text());
                case "address", "phoneNumber" -> put(texts, columns.of(element), in.text());
                case "TimeStamp", "TimeSpan" -> times(texts);
                case "ExtendedData" -> data(texts);
                case "OvCoordType" -> said = OvCoordinates.of(in.text());
                default -> {
                    model |= element.equals("Model");
                    in.skip();
                }
            }
        }
        List<Remark> remarks = shapes.end();
        if (model) {
            remarks.add(new Remark(Outcome.NOTICED, "data.kml-model", 1));
        }
        if (shapes.moments().size() == 2 && !texts.containsKey(KmlColumns.BEGIN)) {
            put(texts, KmlColumns.BEGIN, shapes.moments().get(0));
            put(texts, KmlColumns.END, shapes.moments().get(1));
        }
        if (parts.isEmpty() && remarks.isEmpty() && texts.keySet().stream().allMatch(c -> c == KmlColumns.NAME)) {
            remarks.add(new Remark(Outcome.LEFT_OUT, Placemark.NOTHING, texts.getOrDefault(KmlColumns.NAME, "-")));
        }
        return new Placemark(++number, folders.current(), said, KmlShapes.join(parts).orElse(null), texts, remarks);
    }

    private static void put(Map<Integer, String> texts, int column, String text) {
        if (column != KmlColumns.NONE && !text.isEmpty()) {
            texts.put(column, text);
        }
    }

    private static void describe(Map<Integer, String> texts, String written) {
        if (PlainText.isHtml(written)) {
            put(texts, KmlColumns.HTML, written);
            put(texts, KmlColumns.DESCRIPTION, PlainText.of(written));
        } else {
            put(texts, KmlColumns.DESCRIPTION, written);
        }
    }

    private void times(Map<Integer, String> texts) {
        int within = in.depth();
        while (in.child(within)) {
            switch (in.name()) {
                case "when" -> put(texts, KmlColumns.WHEN, in.text());
                case "begin" -> put(texts, KmlColumns.BEGIN, in.text());
                case "end" -> put(texts, KmlColumns.END, in.text());
                default -> in.skip();
            }
        }
    }

    /** {@code Data} have names alone, {@code SchemaData} types too; other elements stand for themselves. */
    private void data(Map<Integer, String> texts) {
        int within = in.depth();
        while (in.child(within)) {
            switch (in.name()) {
                case "Data" -> {
                    String name = in.attribute("name").orElse("");
                    String value = value();
                    put(texts, column(name), value);
                }
                case "SchemaData" -> {
                    String url = in.attribute("schemaUrl").orElse("");
                    simple(texts, url.substring(url.indexOf('#') + 1));
                }
                default -> {
                    String name = in.name();
                    put(texts, column(name), in.text());
                }
            }
        }
    }

    private String value() {
        String value = "";
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("value")) {
                value = in.text();
            } else {
                in.skip();
            }
        }
        return value;
    }

    private void simple(Map<Integer, String> texts, String schema) {
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("SimpleData")) {
                String name = in.attribute("name").orElse("");
                int number = columns.ofTyped(schema, name);
                put(texts, number == KmlColumns.NONE ? column(name) : number, in.text());
            } else {
                in.skip();
            }
        }
    }

    private int column(String name) {
        int number = columns.of(name);
        if (number == KmlColumns.NONE) {
            found.leftOut("data.columns-many", name, name, KmlColumns.MOST);
        }
        return number;
    }

    @Override
    public void close() {
        in.close();
    }
}
