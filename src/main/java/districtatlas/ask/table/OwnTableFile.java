package districtatlas.ask.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.BroughtRow;
import districtatlas.atlasfile.BroughtTable;
import districtatlas.atlasfile.ListFile;
import districtatlas.author.qgis.QmlStyle;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtRows;
import districtatlas.notebook.BroughtStyle;
import districtatlas.notebook.EntryId;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes rows of a brought layer as a file that other programs read: whole or not at all, one row after the other, so that memory does not
 * grow with them. Tables have the rows as they are sorted; maps have the shapes, in the order of the layer. Any thread, not the FX thread.
 */
public final class OwnTableFile {
    private static final int BETWEEN_LOOKS = 1_024;
    private static final int WIDE = 18;
    private static final int FACTS_WIDE = 60;

    private final OwnTable table;
    private final int[] rows;
    private final Map<String, String> about;
    private final Messages messages;
    private final Cancel cancel;

    /** @param rows of the table, in the order in which they are wanted */
    public OwnTableFile(OwnTable table, int[] rows, OwnTableAbout about, Messages messages, Cancel cancel) {
        this.table = table;
        this.rows = rows.clone();
        this.about = about.facts(messages);
        this.messages = messages;
        this.cancel = cancel;
    }

    private BroughtLayer layer() {
        return table.layer();
    }

    /**
     * @param features of the layer, with their shapes
     * @throws NotWritten                                 when there is no writing there; what stood there still stands there
     * @throws AtlasFileException                         the same of a GeoPackage, or when the features cannot be read any more
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void write(Path file, Format format, ReadyLayer features) throws NotWritten {
        switch (format) {
            case CSV -> write(file, FileKind.TABLE, this::commas);
            case XLSX -> write(file, FileKind.SHEETS, this::sheets);
            case GEOJSON -> write(file, FileKind.GEOJSON, out -> json(out, features));
            case GPKG -> geoPackage(file, features);
        }
    }

    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private void write(Path file, FileKind kind, Content content) throws NotWritten {
        try (WholeFile whole = WholeFile.begin(file, kind)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole.growing()))) {
                content.into(out);
            } catch (IOException e) {
                throw NotWritten.of(e, file, file.toAbsolutePath().getParent());
            }
            whole.finish();
        }
    }

    // ---- tables ---------------------------------------------------------------------------------------------------

    /** Points say where they are. */
    private boolean hasPlaces() {
        return layer().shape() == ReadyLayer.Shape.POINT;
    }

    private List<String> titles() {
        Stream<String> columns = Stream.concat(Stream.of("id"), table.columns().stream().map(BroughtColumn::title));
        return Stream.concat(columns, hasPlaces() ? Stream.of(messages.get("items.lon"), messages.get("items.lat")) : Stream.empty()).toList();
    }

    private void commas(OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(TableText.BYTE_ORDER_MARK + titles().stream().map(TableText::cell).collect(Collectors.joining(",")) + TableText.BREAK);
        for (int i = 0; i < rows.length; i++) {
            look(i);
            int row = rows[i];
            text.write(Long.toString(table.fid(row)));
            for (int column = 0; column < table.columns().size(); column++) {
                text.write("," + TableText.cell(table.text(row, column, messages)));
            }
            if (hasPlaces()) {
                Envelope at = table.box(row);
                text.write(at.isNull() ? ",," : "," + at.centre().x + "," + at.centre().y);
            }
            text.write(TableText.BREAK);
        }
        text.flush();
    }

    private void look(int i) {
        if (i % BETWEEN_LOOKS == 0) {
            cancel.check();
        }
    }

    private void sheets(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, TableSheets.PROGRAM, TableSheets.FORMAT)) {
            Worksheet sheet = book.newWorksheet(messages.get("own.table.sheet"));
            List<String> titles = titles();
            for (int c = 0; c < titles.size(); c++) {
                sheet.width(c, WIDE);
                TableSheets.heading(sheet, 0, c, titles.get(c));
            }
            sheet.freezePane(0, 1);
            if (rows.length > 0) {
                sheet.setAutoFilter(0, 0, rows.length, titles.size() - 1);
            }
            for (int i = 0; i < rows.length; i++) {
                look(i);
                row(sheet, i + 1, rows[i]);
                if (i % BETWEEN_LOOKS == BETWEEN_LOOKS - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
            Worksheet facts = book.newWorksheet(messages.get("table.about"));
            facts.width(0, WIDE);
            facts.width(1, FACTS_WIDE);
            int at = 0;
            for (Map.Entry<String, String> fact : about.entrySet()) {
                TableSheets.heading(facts, at, 0, fact.getKey());
                facts.value(at++, 1, fact.getValue());
            }
            facts.finish();
        }
    }

    private void row(Worksheet sheet, int at, int row) {
        sheet.value(at, 0, table.fid(row));
        int column = 1;
        for (; column <= table.columns().size(); column++) {
            Object value = table.value(row, column - 1);
            if (value instanceof Number number) {
                sheet.value(at, column, number);
            } else if (value instanceof LocalDate date) {
                sheet.value(at, column, date);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            } else if (value != null) {
                sheet.value(at, column, table.text(row, column - 1, messages));
            }
        }
        Envelope box = hasPlaces() ? table.box(row) : new Envelope();
        if (!box.isNull()) {
            sheet.value(at, column, box.centre().x);
            sheet.value(at, column + 1, box.centre().y);
        }
    }

    // ---- maps -----------------------------------------------------------------------------------------------------

    private Set<Long> wanted() {
        BitSet of = new BitSet();
        for (int row : rows) {
            of.set(row);
        }
        Set<Long> wanted = new HashSet<>(rows.length * 2);
        of.stream().forEach(row -> wanted.add(table.fid(row)));
        return wanted;
    }

    private ReadyCursor chosen(ReadyLayer features) {
        ReadyCursor all = features.open();
        Set<Long> wanted = wanted();
        return new ReadyCursor() {
            private int seen;

            @Override
            public Optional<Feature> next() {
                Optional<Feature> next = all.next();
                while (next.isPresent() && !wanted.contains(next.get().fid())) {
                    look(seen++);
                    next = all.next();
                }
                look(seen++);
                return next;
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }

    private void json(OutputStream out, ReadyLayer features) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8); ReadyCursor chosen = chosen(features)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            TableGeoJson shapes = new TableGeoJson(json);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeObjectFieldStart("about");
            for (Map.Entry<String, String> fact : about.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("features");
            for (Optional<ReadyCursor.Feature> next = chosen.next(); next.isPresent(); next = chosen.next()) {
                json.writeRaw('\n');
                feature(json, shapes, next.get());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void feature(JsonGenerator json, TableGeoJson shapes, ReadyCursor.Feature feature) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeNumberField("id", feature.fid());
        json.writeFieldName("geometry");
        if (feature.geometry() == null) {
            json.writeNull();
        } else {
            shapes.geometry(feature.geometry());
        }
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < feature.values().length; i++) {
            json.writeFieldName(table.columns().get(i).name());
            Object value = feature.values()[i];
            if (value instanceof Double number && Double.isFinite(number)) {
                json.writeNumber(number);
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean truth) {
                json.writeBoolean(truth);
            } else if (value == null || value instanceof Double) {
                json.writeNull();
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void geoPackage(Path file, ReadyLayer features) {
        BroughtTable shape = layer().table(EntryId.fresh());
        List<String> stored = BroughtTable.stored(table.columns().stream().map(BroughtColumn::name).toList());
        String sld = layer().shape() == ReadyLayer.Shape.NONE ? "" : BroughtStyle.elsewhere(layer(), stored::get);
        String qml = sld.isEmpty() ? "" : QmlStyle.of(sld, Map.of(), shape.asLayer()).text();
        BroughtRow.Source source = BroughtRows.of(chosen(features));
        ListFile.write(file, about, shape, new ListFile.ListedAs(tableName(), layer().title(), sld, qml), table.hasParts(), source, cancel);
    }

    /** As other programs can write it: letters and digits of the title. */
    private String tableName() {
        String plain = layer().title().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
        String free = plain.isEmpty() || plain.toLowerCase(Locale.ROOT).matches("(gpkg|sqlite|rtree|layer_styles|list_about).*") ? "layer_" + plain : plain;
        return Character.isDigit(free.charAt(0)) ? "layer_" + free : free;
    }
}
