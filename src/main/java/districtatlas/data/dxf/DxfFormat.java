package districtatlas.data.dxf;

import districtatlas.base.Problem;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * DXF, as text and binary. Each layer of the drawing is a layer: planners keep one matter to a layer, switch layers and colour by them, and
 * one file holds dozens that have nothing to do with each other.
 */
public final class DxfFormat implements DataFormat {
    /** Drawings are kept in memory while they are open; a larger one is refused. */
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_ENTITIES = 2_000_000;
    /** What an entity takes in memory, a little one; all of them no more than twice the file and 200 MB. */
    private static final int BYTES_OF_AN_ENTITY = 300;
    /** Units that a drawing may say it is in, by their number; empty for those that no plan is in. */
    private static final List<String> UNITS = List.of("", "in", "ft", "mi", "mm", "cm", "m", "km");
    private static final int METRES = 6;

    @Override
    public String id() {
        return "dxf";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        if (BinaryGroups.fits(head)) {
            return true;
        }
        String begin = new String(head, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "").strip();
        boolean section = begin.matches("(?s)(999\\r?\\n[^\\n]*\\n\\s*)*0\\s*\\r?\\n\\s*SECTION\\b.*");
        return section || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".dxf") && !begin.startsWith("AC10");
    }

    @Override
    public DataFile open(Path path, ReadOptions options) {
        String file = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw DataRefused.of("data.dxf-large", file, file, MOST_BYTES >> 20);
            }
            DxfHeader header;
            try (Groups groups = groups(path)) {
                header = DxfHeader.read(groups, options.cancel());
            }
            TextEncoding encoding = header.encoding(options.charset());
            Findings found = new Findings();
            DxfDrawing drawing = new DxfDrawing(found);
            try (Groups groups = groups(path)) {
                read(file, new DxfReader(groups, Encodings.widest(encoding.charset()), drawing, mostEntities(Files.size(path)), options.cancel()), drawing);
            }
            DxfContents contents = new DxfContents(drawing, options.cancel());
            int dot = file.lastIndexOf('.');
            DxfLayer.Source source = new DxfLayer.Source(dot > 0 ? file.substring(0, dot) : file, encoding, options.cancel());
            List<DataLayer> layers = List.copyOf(contents.layers(drawing, source));
            if (layers.isEmpty()) {
                found.noticed("data.dxf-empty", "", file);
            } else if (drawing.units() != METRES && drawing.units() > 0 && drawing.units() < UNITS.size()) {
                found.noticed("data.dxf-units", "", UNITS.get(drawing.units()));
            }
            return new DxfFile(path, layers, found);
        } catch (IOException why) {
            throw new DataRefused(Problem.worded("data.file-unreadable", file, file), why);
        }
    }

    private static int mostEntities(long bytes) {
        return (int) Math.min(MOST_ENTITIES, (2 * bytes + (200L << 20)) / BYTES_OF_AN_ENTITY);
    }

    private static void read(String file, DxfReader reader, DxfDrawing drawing) throws IOException {
        Optional<Long> cut = reader.read();
        if (!reader.hasSections()) {
            throw DataRefused.of("data.dxf-other", file, file);
        }
        if (cut.isPresent() && drawing.items().isEmpty()) {
            throw DataRefused.of("data.dxf-broken", file, file, cut.get());
        }
        cut.ifPresent(place -> drawing.found().leftOut("data.dxf-cut", file, place, drawing.items().size()));
    }

    private static Groups groups(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(64);
        byte[] head = in.readNBytes(32);
        in.reset();
        return BinaryGroups.fits(head) ? new BinaryGroups(in) : new TextGroups(in);
    }

    private record DxfFile(Path path, List<DataLayer> layers, Findings found) implements DataFile {
        @Override
        public String kind() {
            return "dxf";
        }

        @Override
        public void close() {
            // it was read and closed
        }
    }
}
