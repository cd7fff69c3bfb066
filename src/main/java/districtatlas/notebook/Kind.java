package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of entry: its name in files and how its values are written there. A further kind is a further constant, and rows of the same
 * table; a file's entries of a kind that this program does not know are carried along as they are written. Immutable.
 *
 * @param name  a word, stable for ever
 * @param write to JSON, keys in a fixed order: a version's id is made of it
 * @param read  throws {@link IllegalArgumentException} for what is no such value
 */
public record Kind<T>(String name, Function<T, JsonNode> write, Function<JsonNode, T> read) {
    public Kind {
        Objects.requireNonNull(name);
        Objects.requireNonNull(write);
        Objects.requireNonNull(read);
    }

    /** One of which nothing but its name is known. */
    public static Kind<JsonNode> unknown(String name) {
        return new Kind<>(name, Function.identity(), Function.identity());
    }

    /** By its name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind<?> k && k.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
