package districtatlas.author;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the text sources of one folder, and remembers which were read, so that none lies there unused. One thread at a time. */
final class SourceReader {
    /** A member that stands twice is told, not taken from its last place. */
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** What people read beside the sources, and the workbook that sources are made of. */
    private static final List<String> GUIDES = List.of(".md", ".xlsx");

    private final Path folder;
    private final ProblemLog log;
    private final Set<String> used = new TreeSet<>();
    private final List<SourceValue> documents = new ArrayList<>();
    private final AskedFields asked = new AskedFields();

    SourceReader(Path folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    boolean exists(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Of a file that may be absent: it, or none. */
    List<String> ifThere(String file) {
        return exists(file) ? List.of(file) : List.of();
    }

    /** Names of the files right inside a sub-folder that end so, relative to the sources' folder, sorted. */
    List<String> files(String subFolder, String ending) {
        Path in = folder.resolve(subFolder);
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(Files::isRegularFile).filter(f -> !FilesBeside.isOne(f.getFileName().toString())).map(f -> (subFolder.isEmpty() ? "" : subFolder + "/") + f.getFileName())
                    .filter(f -> f.endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            unreadable(subFolder, e, log);
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
            return Optional.of(SourceText.of(Files.readAllBytes(folder.resolve(file))));
        } catch (SourceText.Undecodable e) {
            log.worded("file.encoding", new Spot(file, e.line()).toString(), e.encoding());
        } catch (IOException e) {
            unreadable(file, e, log);
        }
        return Optional.empty();
    }

    static void unreadable(String file, IOException e, ProblemLog log) {
        if (e instanceof AccessDeniedException) {
            log.worded("file.closed", file, file);
        } else {
            log.worded("file.unreadable", file, e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage());
        }
    }

    /** A YAML file; empty and reported when it is missing or its syntax is wrong. */
    Optional<SourceValue> yaml(String file) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = new YAMLFactory().createParser(text.get())) {
            SourceValue document = new SourceTokens(file, parser, log, FieldPath.of(file, asked)).document();
            documents.add(document);
            return Optional.of(document);
        } catch (JsonProcessingException e) {
            log.worded("yaml.syntax", spot(file, e).toString(), sentence(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The YAML files that were read so far. */
    List<SourceValue> documents() {
        return List.copyOf(documents);
    }

    AskedFields asked() {
        return asked;
    }

    /** A parser on a JSON file, which the caller closes; empty and reported when the file is missing. */
    Optional<JsonParser> json(String file) {
        return text(file).map(t -> {
            try {
                return JSON.createParser(t);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** The value a parser stands on, to its end. */
    SourceValue value(String file, JsonParser parser) throws IOException {
        return new SourceTokens(file, parser, log, FieldPath.nowhere()).value();
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

    /** Reports every file of the folder that nobody read; but not beside one that is missing or of a wrong name, which may be the one that is meant. */
    void reportUnused() {
        List<String> there = new ArrayList<>();
        Set<String> doubtful = new TreeSet<>();
        for (Problem told : log.all()) {
            if (told.code().startsWith("grid.")) {
                doubtful.add("crs/");
            } else if (told.code().equals("layer.source")) {
                doubtful.add("geometry/");
            } else if (told.code().equals("file.missing")) {
                doubtful.add(told.where().substring(0, told.where().lastIndexOf('/') + 1));
            }
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return !dir.equals(folder) && FilesBeside.isOne(dir.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !FilesBeside.isOne(file.getFileName().toString())) {
                        there.add(relative(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable(relative(file), e, log);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable(folder.toString(), e, log);
        }
        there.stream().filter(f -> !used.contains(f) && GUIDES.stream().noneMatch(f::endsWith) && doubtful.stream().noneMatch(f::startsWith)).sorted()
                .forEach(f -> log.add("file.unused", f, "nothing uses this file; name it in layers.yaml or themes.yaml, or remove it"));
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    void markUsed(String file) {
        used.add(file);
    }
}
