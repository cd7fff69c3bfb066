package districtatlas.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import districtatlas.author.FilesBeside;
import districtatlas.author.SourceText;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import districtatlas.data.DataRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of sources with changes that are planned and not yet made: they are listed, and only then written, all files or none.
 * What would be as it is today is no change. What is written is UTF-8. One thread at a time.
 */
public final class FolderDraft {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path folder;
    private final Map<String, byte[]> planned = new TreeMap<>();
    private final Map<String, List<EntryChange>> entries = new HashMap<>();

    /** @param folder that need not be there yet */
    public FolderDraft(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /**
     * A file as it will be, whatever encoding its byte order mark names.
     *
     * @param file within the folder, with slashes
     * @throws DataRefused when it is no text of that encoding
     */
    public Optional<String> text(String file) {
        return bytes(file).map(b -> decoded(file, b));
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return SourceText.of(bytes);
        } catch (SourceText.Undecodable e) {
            throw new DataRefused(Problem.worded("folder.encoding", file, file, e.line(), e.encoding()), e);
        }
    }

    private Optional<byte[]> bytes(String file) {
        return Optional.ofNullable(planned.get(file)).or(() -> today(file));
    }

    private Optional<byte[]> today(String file) {
        Path there = folder.resolve(file);
        try {
            return Files.isRegularFile(there) ? Optional.of(Files.readAllBytes(there)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean exists(String file) {
        return planned.containsKey(file) || Files.isRegularFile(folder.resolve(file));
    }

    /**
     * A YAML file as it will be; a missing node where there is none, or an empty one.
     *
     * @throws DataRefused when it is no YAML
     */
    public JsonNode yaml(String file) {
        try {
            JsonNode read = YAML.readTree(text(file).orElse(""));
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException e) {
            throw notYaml(file, e);
        }
    }

    /** The refusal of a file that is no YAML. */
    public static DataRefused notYaml(String file, JsonProcessingException why) {
        return new DataRefused(Problem.worded("folder.not-yaml", file, file, why.getLocation() == null ? "" : String.valueOf(why.getLocation().getLineNr())), why);
    }

    /** Names of the files right inside a sub-folder that end so, as {@link #filesWithin} has them. */
    public List<String> files(String subFolder, String ending) {
        return filesWithin(subFolder, ending).stream().filter(f -> f.indexOf('/', subFolder.length() + 1) < 0).toList();
    }

    /** Names of all files inside a sub-folder, however deep, that end so, as they will be, sorted; without what systems leave beside them. */
    public List<String> filesWithin(String subFolder, String ending) {
        TreeSet<String> files = new TreeSet<>(planned.keySet());
        Path in = folder.resolve(subFolder);
        if (Files.isDirectory(in)) {
            try (Stream<Path> there = Files.walk(in)) {
                there.filter(Files::isRegularFile).forEach(f -> files.add(folder.relativize(f).toString().replace('\\', '/')));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream().filter(f -> f.startsWith(subFolder + "/") && f.endsWith(ending) && !FilesBeside.isOne(f.substring(f.lastIndexOf('/') + 1))).toList();
    }

    /** Plans a file as a whole. */
    public void put(String file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Plans a file as a whole, of whatever kind. */
    public void put(String file, byte[] content) {
        planned.put(file, content.clone());
        entries.remove(file);
    }

    /** A list of entries as it will be; of a file that is not there, an empty one. */
    public EntryFile entries(String file, String key) {
        return EntryFile.parse(text(file).orElse(""), key);
    }

    /** Plans a list of entries, whose changes are listed entry by entry. */
    public void put(String file, EntryFile list) {
        Optional<String> today = today(file).map(b -> decoded(file, b));
        EntryFile before = EntryFile.parse(today.orElse(""), list.key());
        if (today.equals(Optional.of(list.text()))) {
            planned.remove(file);       // also where it is in another encoding
            entries.remove(file);
            return;
        }
        put(file, list.text());
        entries.put(file, list.changesFrom(before));
    }

    /** By the files' names. */
    public List<FolderChange> changes() {
        List<FolderChange> changes = new ArrayList<>();
        planned.forEach((file, content) -> {
            if (isChanged(file, content)) {
                Optional<byte[]> today = today(file);
                List<String> before = today.map(FolderDraft::lines).orElse(List.of());
                List<String> after = lines(content);
                changes.add(new FolderChange(file, today.isEmpty(), entries.getOrDefault(file, List.of()), beyond(after, before), beyond(before, after)));
            }
        });
        return changes;
    }

    private static List<String> lines(byte[] content) {
        try {
            return SourceText.of(content).lines().toList();
        } catch (SourceText.Undecodable noText) {
            return new String(content, StandardCharsets.ISO_8859_1).lines().toList();
        }
    }

    /** How many lines of the first stand not in the second, wherever. */
    private static int beyond(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(o -> left.merge(o, 1, Integer::sum));
        return (int) lines.stream().filter(l -> left.merge(l, -1, Integer::sum) < 0).count();
    }

    /**
     * Makes the listed changes: all of them, or none where a file cannot be written.
     *
     * @throws NotWritten of the first file that cannot be written
     */
    public void write() throws NotWritten {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : planned.entrySet()) {
            if (isChanged(each.getKey(), each.getValue())) {
                Path file = folder.resolve(each.getKey());
                try {
                    Files.createDirectories(file.getParent());
                } catch (IOException e) {
                    throw NotWritten.of(e, file, file.getParent());
                }
                changed.put(file, each.getValue());
            }
        }
        WholeFile.writeAll(changed);
    }

    private boolean isChanged(String file, byte[] content) {
        return today(file).filter(t -> Arrays.equals(t, content)).isEmpty();
    }
}
