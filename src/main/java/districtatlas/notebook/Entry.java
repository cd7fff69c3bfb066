package districtatlas.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One thing that a reader made, with all it was before. Two people who edit the same entry of copies of a file each add a version; joined,
 * both are there: the newer is shown, the other is kept beside it until somebody edits again. Immutable.
 *
 * @param versions in the order in which they were made
 */
public record Entry<T>(EntryId id, Kind<T> kind, List<Version<T>> versions) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HASH_BYTES = 16;

    public Entry {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " was never made");
        }
        versions = versions.stream().sorted(Comparator.comparing((Version<T> v) -> v.by()).thenComparing(Version::id)).toList();
    }

    /** A new one. */
    public static <T> Entry<T> made(EntryId id, Kind<T> kind, T value, Signature by) {
        return new Entry<>(id, kind, List.of(version(id, kind, Set.of(), by, Optional.of(value))));
    }

    private static <T> Version<T> version(EntryId id, Kind<T> kind, Set<String> parents, Signature by, Optional<T> value) {
        String json = value.map(v -> text(kind.write().apply(v))).orElse("");
        String before = String.join(",", new TreeSet<>(parents));
        return new Version<>(versionId(kind.name(), id.value(), before, by.author(), by.made().toString(), json), parents, by, value);
    }

    /**
     * The id that a version must have.
     *
     * @param parents in the order of their letters, with commas between
     * @param json    of its value; empty where the entry was removed
     */
    static String versionId(String kind, String entry, String parents, String author, String made, String json) {
        return hash(String.join("\n", kind, entry, parents, author, made, json));
    }

    /** As files keep a value. */
    public static String text(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sixteen bytes of a text's SHA-256. */
    static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is shown: the newest of what nobody has edited further; what is there goes before what was removed. Empty when it was removed. */
    public Optional<T> value() {
        return shown().value();
    }

    /** The version that is shown. */
    public Version<T> shown() {
        List<Version<T>> heads = heads();
        return heads.stream().filter(v -> v.value().isPresent()).findFirst().orElse(heads.get(0));
    }

    /** Who made it, and when. */
    public Signature made() {
        return versions.get(0).by();
    }

    /** Who edited it last, and when. */
    public Signature changed() {
        return shown().by();
    }

    /** What nobody has edited further, the newest first: more than one where people edited copies apart. */
    public List<Version<T>> heads() {
        if (versions.size() == 1) {
            return versions;            // most are, and all are asked with every edit
        }
        Set<String> replaced = versions.stream().flatMap(v -> v.parents().stream()).collect(Collectors.toSet());
        List<Version<T>> heads = new ArrayList<>(versions.stream().filter(v -> !replaced.contains(v.id())).toList());
        Collections.reverse(heads);
        return heads;
    }

    /** Versions beside the shown one, of which nobody has said what becomes of them. */
    public List<Version<T>> disputed() {
        Version<T> shown = shown();
        return heads().stream().filter(v -> !v.id().equals(shown.id())).filter(v -> v.value().isPresent() && !v.value().equals(shown.value())).toList();
    }

    /** Edited: takes the place of all that stood beside each other. The same entry when nothing is changed. */
    public Entry<T> with(T value, Signature by) {
        return value().equals(Optional.of(value)) && disputed().isEmpty() ? this : edited(Optional.of(value), by);
    }

    /** Removed, and remembered as such. */
    public Entry<T> removed(Signature by) {
        return value().isEmpty() ? this : edited(Optional.empty(), by);
    }

    private Entry<T> edited(Optional<T> value, Signature by) {
        Set<String> parents = new HashSet<>(heads().stream().map(Version::id).toList());
        List<Version<T>> more = new ArrayList<>(versions);
        // A clock that was put back must not make a later edit look earlier than what it took the place of.
        Signature after = by.made().isAfter(changed().made()) ? by : new Signature(by.author(), changed().made().plusMillis(1));
        more.add(version(id, kind, parents, after, value));
        return new Entry<>(id, kind, more);
    }

    /** A set of its own. */
    Set<String> versionIds() {
        return versions.stream().map(Version::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** All that either knows: the same whichever is asked first, and however often. */
    public Entry<T> joined(Entry<T> other) {
        return new Entry<>(id, kind, union(versions, other.versions));
    }

    private static <T> List<Version<T>> union(Collection<Version<T>> some, Collection<Version<T>> others) {
        TreeMap<String, Version<T>> all = new TreeMap<>();
        some.forEach(v -> all.put(v.id(), v));
        others.forEach(v -> all.putIfAbsent(v.id(), v));
        return List.copyOf(all.values());
    }
}
