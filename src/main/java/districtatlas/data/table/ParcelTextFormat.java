package districtatlas.data.table;

import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The text in which the ministry of natural resources exchanges parcels (报备坐标): properties, then for each parcel a line of attributes that
 * ends in @, and its points: number, ring, X to the north, Y to the east.
 */
public final class ParcelTextFormat implements DataFormat {
    /** A line of attributes, as they stand one after the other. */
    private static final List<DataColumn> COLUMNS = List.of(new DataColumn("界址点数", Type.INTEGER), new DataColumn("地块面积", Type.REAL),
        new DataColumn("地块编号", Type.TEXT), new DataColumn("地块名称", Type.TEXT), new DataColumn("图形属性", Type.TEXT), new DataColumn("图幅号", Type.TEXT),
        new DataColumn("地块用途", Type.TEXT), new DataColumn("地类编码", Type.TEXT));
    private static final List<String> SECTIONS = List.of("[属性描述]", "[地块坐标]");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
        StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int MOST_LINES_ABOVE = 200;

    @Override
    public String id() {
        return "parcel-text";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        return isParcelText(head);
    }

    static boolean isParcelText(byte[] head) {
        return CHARSETS.stream().map(c -> new String(head, c)).anyMatch(text -> SECTIONS.stream().anyMatch(s -> text.replace(" ", "").contains(s)));
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        DecodedText text = DecodedText.of(file, options);
        Findings found = new Findings();
        Layer layer = new Layer(file, text, properties(text, found), options);
        layer.survey(found);
        return OpenedTables.of(file, id(), layer, found);
    }

    private static Map<String, String> properties(DecodedText text, Findings found) {
        Map<String, String> properties = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(text.open())) {
            String line = lines.readLine();
            for (int n = 0; line != null && n < MOST_LINES_ABOVE && !line.contains(SECTIONS.get(1)); n++) {
                int equals = Math.max(line.indexOf('='), line.indexOf('＝'));
                if (equals > 0) {
                    properties.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw DataRefused.of("data.table.unreadable", OpenedTables.fileName(text.file()), OpenedTables.fileName(text.file()));
        }
        if (!properties.isEmpty()) {
            List<String> said = properties.entrySet().stream().limit(12).map(e -> e.getKey() + "=" + e.getValue()).toList();
            found.noticed("data.table.parcel-head", "", String.join(", ", said));
        }
        return properties;
    }

    private static final class Layer implements DataLayer {
        private final Path file;
        private final DecodedText text;
        private final Map<String, String> properties;
        private final ReadOptions options;
        private long parcels;
        private boolean zoned;

        Layer(Path file, DecodedText text, Map<String, String> properties, ReadOptions options) {
            this.file = file;
            this.text = text;
            this.properties = properties;
            this.options = options;
        }

        /** Counts the parcels, and looks whether the number of the zone stands before the eastings. */
        void survey(Findings found) {
            try (DataCursor cursor = open(new Findings())) {
                for (var record = cursor.next(); record.isPresent(); record = cursor.next()) {
                    zoned |= parcels == 0 && record.get().geometry().filter(g -> g.getEnvelopeInternal().getMinY() > 1e7).isPresent();
                    parcels++;
                }
            }
            if (parcels == 0) {
                found.noticed("data.table.no-rows", "", name());
            }
        }

        @Override
        public String name() {
            return OpenedTables.bareName(file);
        }

        @Override
        public List<DataColumn> columns() {
            return COLUMNS;
        }

        @Override
        public TextEncoding encoding() {
            return text.encoding();
        }

        @Override
        public CrsClaim crs() {
            boolean degrees = properties.getOrDefault("计量单位", "").contains("度");
            return new CrsClaim(code(), said(), false, Axes.NORTH_FIRST, Optional.of(degrees));
        }

        private OptionalInt code() {
            String zone = properties.getOrDefault("带号", "");
            String width = properties.getOrDefault("几度分带", "");
            return SurveyWords.code(properties.getOrDefault("坐标系", "") + " " + (width.isEmpty() ? "" : width.replaceAll("\\D", "") + "度带")
                + (zone.isEmpty() ? "" : " 带号" + zone), zoned);
        }

        private Optional<String> said() {
            return code().isPresent() || !properties.containsKey("坐标系") ? Optional.empty()
                : Optional.of(properties.get("坐标系") + " " + properties.getOrDefault("几度分带", "") + " " + properties.getOrDefault("带号", ""));
        }

        @Override
        public OptionalLong features() {
            return OptionalLong.of(parcels);
        }

        @Override
        public DataCursor open(Findings found) {
            try {
                return new ParcelTextCursor(new BufferedReader(text.open()), COLUMNS, found, options.cancel());
            } catch (IOException e) {
                throw DataRefused.of("data.table.unreadable", OpenedTables.fileName(file), OpenedTables.fileName(file));
            }
        }
    }
}
