package districtatlas.author;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the text sources of one folder, and remembers which were read, so that none lies there unused. One thread at a time. */
final class SourceReader {
    private final Path folder;
    private final ProblemLog log;
    private final Set<String> used = new TreeSet<>();

    SourceReader(Path folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    boolean exists(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Names of the files right inside a sub-folder that end so, relative to the sources' folder, sorted. */
    List<String> files(String subFolder, String ending) {
        Path in = folder.resolve(subFolder);
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(Files::isRegularFile).map(f -> (subFolder.isEmpty() ? "" : subFolder + "/") + f.getFileName())
                    .filter(f -> f.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            log.worded("file.unreadable", subFolder, e.getMessage());
            return List.of();
        }
    }

    /** The whole text; empty and reported when there is no such file. */
    Optional<String> text(String file) {
        used.add(file);
        if (!exists(file)) {
            log.worded("file.missing", file, file);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            log.worded("file.unreadable", file, e.getMessage());
            return Optional.empty();
        }
    }

    /** A YAML file; empty and reported when it is missing or its syntax is wrong. */
    Optional<SourceValue> yaml(String file) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = new YAMLFactory().createParser(text.get())) {
            return parser.nextToken() == null ? Optional.of(SourceValue.list(new Spot(file, 1), List.of()))
                    : Optional.of(value(file, parser));
        } catch (JsonProcessingException e) {
            log.worded("yaml.syntax", spot(file, e).toString(), sentence(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A parser on a JSON file, which the caller closes; empty and reported when the file is missing. */
    Optional<JsonParser> json(String file) {
        return text(file).map(t -> {
            try {
                return new JsonFactory().createParser(t);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    void badJson(String file, JsonProcessingException e) {
        log.add("json.syntax", spot(file, e).toString(), "not JSON: " + sentence(e.getOriginalMessage()) + "; mend the line or the one before");
    }

    private static Spot spot(String file, JsonProcessingException e) {
        return new Spot(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    }

    /** Without the excerpts that the parser adds. */
    private static String sentence(String message) {
        return message == null ? "" : message.lines().filter(l -> !l.isBlank() && !l.startsWith(" ")).collect(Collectors.joining(", "));
    }

    /** The value the parser stands on, to its end. */
    SourceValue value(String file, JsonParser parser) throws IOException {
        Spot spot = new Spot(file, parser.currentTokenLocation().getLineNr());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(file, spot, parser);
            case START_ARRAY -> {
                List<SourceValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(file, parser));
                }
                yield SourceValue.list(spot, items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SourceValue.scalar(spot, SourceValue.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> SourceValue.scalar(spot, SourceValue.Kind.FLAG, parser.getText());
            case VALUE_NULL -> SourceValue.scalar(spot, SourceValue.Kind.NONE, "");
            default -> SourceValue.scalar(spot, SourceValue.Kind.TEXT, parser.getText());
        };
    }

    private SourceValue map(String file, Spot spot, JsonParser parser) throws IOException {
        Map<String, SourceValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, value(file, parser)) != null) {
                log.worded("field.duplicate", new Spot(file, line).toString(), name);
            }
        }
        return SourceValue.map(spot, fields);
    }

    /** Reports every file of the folder that nobody read. */
    void reportUnused() {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !used.contains(f) && !f.endsWith(".md") && !f.startsWith(".")).sorted()
                    .forEach(f -> log.add("file.unused", f, "nothing uses this file; name it in layers.yaml or themes.yaml, or remove it"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void markUsed(String file) {
        used.add(file);
    }
}
