package districtatlas.data.kml;

import districtatlas.base.Problem;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.archive.SafeZip;
import districtatlas.data.markup.MarkupSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** KML ({@code .kml}, {@code .ovkml}) and KMZ ({@code .kmz}, {@code .ovkmz}): every KML text in it, {@code doc.kml} first. */
public final class KmlFormat implements DataFormat {
    /** A KMZ may hold a picture of the whole earth in pieces; so many of its texts are read. */
    private static final int MOST_TEXTS = 200;

    @Override
    public String id() {
        return "kml";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (isZip(head)) {
            return name.endsWith(".kmz") || name.endsWith(".ovkmz") || name.endsWith(".kml") || name.endsWith(".ovkml");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^[^!-~]+", "");
        boolean kml = text.contains("<kml") || text.contains(":kml ") || text.contains("opengis.net/kml") || text.contains("earth.google.com/kml");
        return kml && text.startsWith("<") || name.endsWith(".kml") || name.endsWith(".ovkml") || name.endsWith(".kmz") || name.endsWith(".ovkmz");
    }

    private static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        try {
            byte[] head;
            try (var in = Files.newInputStream(file)) {
                head = in.readNBytes(4);
            }
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return isZip(head) || name.endsWith("kmz") ? openArchive(file, options) : openText(file, options);
        } catch (IOException why) {
            String name = String.valueOf(file.getFileName());
            throw new DataRefused(Problem.worded("data.file-unreadable", name, name), why);
        }
    }

    private static DataFile openText(Path file, ReadOptions options) throws IOException {
        Findings found = new Findings();
        KmlScan scan = new KmlScan(MarkupSource.of(file, options), Files.size(file), found);
        List<DataLayer> layers = new ArrayList<>(scan.layers(""));
        return new KmlFile(file, "kml", layers, toldEmpty(file, layers, found), () -> { });
    }

    private static Findings toldEmpty(Path file, List<DataLayer> layers, Findings found) {
        if (layers.stream().allMatch(l -> l.features().orElse(1) == 0)) {
            found.noticed("data.kml-empty", "", file.getFileName());
        }
        return found;
    }

    private static DataFile openArchive(Path file, ReadOptions options) {
        SafeZip zip = SafeZip.open(file, options.charset());
        boolean open = false;
        try {
            DataFile kmz = openTexts(file, zip, options);
            open = true;
            return kmz;
        } finally {
            if (!open) {
                zip.close();
            }
        }
    }

    private static DataFile openTexts(Path file, SafeZip zip, ReadOptions options) {
        List<SafeZip.Entry> texts = zip.entries().stream().filter(e -> e.endsWith(".kml"))
                .sorted(Comparator.comparing(e -> !e.name().equalsIgnoreCase("doc.kml"))).toList();
        String name = String.valueOf(file.getFileName());
        if (texts.isEmpty()) {
            throw DataRefused.of("data.kml-none", name, name);
        }
        Findings found = new Findings();
        found.addAll(zip.found());
        if (texts.size() > MOST_TEXTS) {
            found.leftOut("data.kml-texts", "", texts.size(), MOST_TEXTS);
        }
        List<DataLayer> layers = new ArrayList<>();
        long bytes = 0;
        for (SafeZip.Entry text : texts.subList(0, Math.min(MOST_TEXTS, texts.size()))) {
            bytes += text.size();
            String called = text.name().equalsIgnoreCase("doc.kml") || texts.size() == 1 ? name : text.name();
            KmlScan scan = new KmlScan(new MarkupSource(called, () -> zip.read(text), options), bytes, found);
            layers.addAll(scan.layers(texts.size() == 1 ? "" : text.name().substring(0, text.name().length() - 4)));
        }
        return new KmlFile(file, "kmz", layers, toldEmpty(file, layers, found), zip::close);
    }
}
