package districtatlas.data.gpx;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.markup.MarkupSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** GPX 1.0 and 1.1. */
public final class GpxFormat implements DataFormat {
    @Override
    public String id() {
        return "gpx";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^[^!-~]+", "");
        return text.startsWith("<") && (text.contains("<gpx") || text.contains("topografix.com/GPX")) || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gpx");
    }

    @Override
    public DataFile open(Path path, ReadOptions options) {
        MarkupSource source = MarkupSource.of(path, options);
        Findings found = new Findings();
        List<DataLayer> layers = List.copyOf(new GpxScan(source, found).layers(source));
        if (layers.isEmpty()) {
            found.noticed("data.gpx-empty", "", source.file());
        }
        return new GpxFile(path, layers, found);
    }

    private record GpxFile(Path path, List<DataLayer> layers, Findings found) implements DataFile {
        @Override
        public String kind() {
            return "gpx";
        }

        @Override
        public void close() {
            // each reading opens and closes it
        }
    }
}
