package districtatlas.ask.table;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.ListFile;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.Keyed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Writes a table as a file that other programs read: whole or not at all. Immutable, any thread; some ten milliseconds for a thousand rows. */
public final class TableFile {
    /** In what a table is written. */
    public enum Format implements Keyed {
        CSV(FileKind.TABLE), XLSX(FileKind.SHEETS), GEOJSON(FileKind.GEOJSON), GPKG(FileKind.ATLAS);

        private final FileKind kind;

        Format(FileKind kind) {
            this.kind = kind;
        }

        /** Of a file of that name; empty when no table is called so. */
        public static Optional<Format> of(Path file) {
            return Arrays.stream(values()).filter(f -> f.fits(file)).findFirst();
        }

        public boolean fits(Path file) {
            return kind.fits(file);
        }

        /** How its files' names end, as a reader is told of it. */
        public String endings() {
            return kind.endings();
        }

        /** Whether it tells where things are, so that it has nothing to say of figures. */
        public boolean isOfPlaces() {
            return this == GEOJSON || this == GPKG;
        }
    }

    private final TableGround ground;
    private final Messages messages;

    public TableFile(TableGround ground, Messages messages) {
        this.ground = ground;
        this.messages = messages;
    }

    /**
     * Several tables as one workbook, each on a sheet of its own.
     *
     * @param tables by the names of their sheets, in order
     * @throws NotWritten when there is no writing there; what stood there still stands there
     */
    public void writeSheets(Path file, Map<String, PlanTable> tables, TableAbout about) throws NotWritten {
        WholeFile.write(file, FileKind.SHEETS, TableSheets.of(tables, about, messages));
    }

    /**
     * @throws NotWritten         when there is no writing there; what stood there still stands there
     * @throws AtlasFileException the same of a GeoPackage
     */
    public void write(Path file, Format format, PlanTable table, TableAbout about) throws NotWritten {
        switch (format) {
            case CSV -> WholeFile.write(file, FileKind.TABLE, TableText.commas(table).getBytes(StandardCharsets.UTF_8));
            case XLSX -> WholeFile.write(file, FileKind.SHEETS, TableSheets.of(table, about, messages));
            case GEOJSON -> WholeFile.write(file, FileKind.GEOJSON, TableGeoJson.of(table, ground, about.facts(messages)));
            case GPKG -> ListFile.write(file, about.facts(messages), TablePackage.layers(table, ground, messages));
        }
    }
}
