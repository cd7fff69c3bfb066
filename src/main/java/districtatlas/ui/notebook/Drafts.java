package districtatlas.ui.notebook;

import districtatlas.print.PhotoFile;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What a reader began to write and has neither kept nor thrown away, by what it is for: a key such as {@code zone:shekou} or
 * {@code reply:ID}. One is being written at a time; the others wait. FX thread only.
 */
public final class Drafts {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<PhotoFile>> photos = new HashMap<>();
    private final ReadOnlyStringWrapper writing = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** Counts the changes of the texts: for whoever keeps them. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Key of what is being written; empty for nothing. */
    public ReadOnlyStringProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    public boolean isWriting(String key) {
        return writing.get().equals(key);
    }

    /** @param text what to begin with, unless something was begun before */
    public void begin(String key, String text) {
        texts.putIfAbsent(key, text);
        writing.set(key);
    }

    /** Puts the pen down: what was written waits. */
    public void rest() {
        writing.set("");
    }

    /** Empty when nothing was begun. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public void write(String key, String text) {
        if (!text.equals(texts.put(key, text))) {
            changes.set(changes.get() + 1);
        }
    }

    public boolean isBegun(String key) {
        return !text(key).isBlank() || !photos(key).isEmpty();
    }

    /** To go with it once it is kept. */
    public List<PhotoFile> photos(String key) {
        return List.copyOf(photos.getOrDefault(key, List.of()));
    }

    public void add(String key, PhotoFile photo) {
        photos.computeIfAbsent(key, k -> new ArrayList<>()).add(photo);
    }

    public void drop(String key, PhotoFile photo) {
        photos.getOrDefault(key, new ArrayList<>()).remove(photo);
    }

    /** Kept, or thrown away. */
    public void forget(String key) {
        photos.remove(key);
        if (texts.remove(key) != null) {
            changes.set(changes.get() + 1);
        }
        if (isWriting(key)) {
            rest();
        }
    }

    /** All texts as one line, for the next start. */
    public String asText() {
        return texts.entrySet().stream().filter(e -> !e.getValue().isBlank()).map(e -> escaped(e.getKey()) + "=" + escaped(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What {@link #asText} gave; what means nothing is left out. What is written already stays. */
    public void read(String line) {
        for (String part : line.split("&")) {
            String[] two = part.split("=", 2);
            if (two.length == 2 && !two[0].isEmpty()) {
                try {
                    texts.putIfAbsent(URLDecoder.decode(two[0], StandardCharsets.UTF_8), URLDecoder.decode(two[1], StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    continue;           // cut or edited by hand: costs that text
                }
            }
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
