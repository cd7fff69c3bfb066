package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding.Why;
import districtatlas.data.text.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** GeoJSON, one whole or a record in a line, and what is written in JSON beside it: TopoJSON, Esri's, ECharts' and Ovital's. */
public final class GeoJsonFormat implements DataFormat {
    private static final List<String> LINE_ENDINGS = List.of(".geojsonl", ".geojsons", ".ndjson", ".ndgeojson", ".jsonl", ".geojsonseq", ".ldgeojson");
    private static final List<String> ENDINGS = List.of(".geojson", ".json", ".topojson", ".esrijson", ".ovjsn");

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String begin = begin(head);
        boolean named = ENDINGS.stream().anyMatch(ending(file)::endsWith) || isLines(file);
        boolean object = begin.startsWith("{") && (begin.length() < 2 || begin.substring(1).stripLeading().startsWith("\"") || named);
        boolean array = begin.startsWith("[") && (named || begin.substring(1).stripLeading().startsWith("{"));
        return object || array || named && begin.indexOf('\0') < 0 && !begin.startsWith("PK\3\4");
    }

    private static String ending(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLines(Path file) {
        return LINE_ENDINGS.stream().anyMatch(ending(file)::endsWith);
    }

    /** The first characters, as far as they are ASCII, without marks and blanks before them. */
    private static String begin(byte[] head) {
        int mark = Encodings.markLength(head);
        String text = new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1);
        String narrow = mark == 2 ? text.replace("\0", "") : text;
        return narrow.replaceFirst("^[\\s\\x1e]+", "");
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            if (begin(head).isBlank() && head.length < HEAD_BYTES) {
                throw DataRefused.of("data.file-empty", file.toString(), name);
            }
            if (begin(head).startsWith("<")) {
                throw markup(file, name, begin(head).toLowerCase(Locale.ROOT));
            }
            return survey(JsonEncoding.first(file, head, options), options, head[Encodings.markLength(head)]);
        } catch (StreamConstraintsException e) {
            throw new DataRefused(DataRefused.of("data.json-deep", file.toString(), name, JsonText.MOST_NESTED).problem(), e);
        } catch (JsonEOFException e) {
            throw new DataRefused(DataRefused.of("data.json-cut", file.toString(), name, line(e)).problem(), e);
        } catch (JsonProcessingException e) {
            throw new DataRefused(DataRefused.of("data.json-broken", file.toString(), name, line(e), column(e)).problem(), e);
        } catch (IOException e) {
            throw new DataRefused(DataRefused.of("data.file-unreadable", file.toString(), name).problem(), e);
        }
    }

    private static DataRefused markup(Path file, String name, String begin) {
        boolean page = begin.contains("<html") || begin.contains("<!doctype html") || begin.contains("<head") || begin.contains("<body");
        return DataRefused.of(page ? "data.json-page" : "data.json-markup", file.toString(), name);
    }

    private static DataFile survey(JsonText text, ReadOptions options, byte first) throws IOException {
        boolean lines = isLines(text.file()) || first == RecordMarksAsBlanks.RECORD_MARK;
        try {
            return file(text, learn(text, options, lines), options);
        } catch (JsonParseException | DataRefused e) {
            Optional<JsonText> other = JsonEncoding.other(text);
            if (other.isEmpty()) {
                throw e;
            }
            Outline outline = learn(other.get(), options, lines);
            return file(other.get(), outline, options);
        }
    }

    private static Outline learn(JsonText text, ReadOptions options, boolean lines) throws IOException {
        Survey survey = new Survey(text, options.cancel());
        return lines ? survey.ofSequence() : survey.learn();
    }

    private static DataFile file(JsonText text, Outline outline, ReadOptions options) {
        if (text.recode() && text.encoding().why() != Why.CHOSEN) {
            boolean faulty = JsonText.isUtf8(text.encoding().charset());
            outline.found().noticed(faulty ? "data.json-faulty" : "data.json-encoding", "", text.encoding().charset().displayName());
        }
        return new JsonFile(text, outline, options.cancel());
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }
}
