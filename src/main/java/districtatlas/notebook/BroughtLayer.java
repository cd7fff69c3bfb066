package districtatlas.notebook;

import districtatlas.atlasfile.BroughtTable;
import districtatlas.atlasfile.BroughtTable.Form;
import districtatlas.atlasfile.BroughtTable.Holds;
import districtatlas.data.ReadyLayer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A layer of data that a reader brought: what it is called, where its features are, and how it looks. The features themselves are a table of
 * his own file, or stay in a file of theirs. Immutable.
 *
 * @param rank    the higher lies above; any number
 * @param shape   what its features are made of
 * @param columns in the order of a feature's values
 * @param copied  whether the features are a table of the reader's own file, {@link #table}; else they are read from the source
 * @param filter  a condition in ECQL over the columns; empty for all
 * @param visible whether a map begins with it
 */
public record BroughtLayer(String title, double rank, ReadyLayer.Shape shape, List<BroughtColumn> columns, boolean copied, BroughtSource source,
                           BroughtOrigin origin, BroughtLook look, String filter, boolean visible) {
    private static final String PREFIX = "own_";

    public BroughtLayer {
        Objects.requireNonNull(title);
        Objects.requireNonNull(shape);
        columns = List.copyOf(columns);
        Objects.requireNonNull(source);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(look);
        Objects.requireNonNull(filter);
        if (!Double.isFinite(rank)) {
            throw new IllegalArgumentException("no such rank: " + rank);
        }
    }

    /**
     * What the layer of an entry is called on the map, and its table in the reader's own file: the same wherever a copy of the entry is.
     * Letters, digits and an underscore.
     */
    public static String idOf(EntryId entry) {
        String plain = entry.value().toLowerCase(Locale.ROOT).replace("-", "");
        boolean usable = plain.matches("[0-9a-z]{1,40}") && entry.value().matches("[0-9a-z-]*");
        return PREFIX + (usable ? plain : UUID.nameUUIDFromBytes(entry.value().getBytes(StandardCharsets.UTF_8)).toString().replace("-", ""));
    }

    /** Whether a layer of the map is one that a reader brought. */
    public static boolean isId(String layer) {
        return BroughtTable.isName(layer);
    }

    /** As the reader's own file has it. */
    public BroughtTable table(EntryId entry) {
        return new BroughtTable(idOf(entry), entry.value(), form(), columns.stream()
                .map(c -> new BroughtTable.BroughtColumn(c.name(), holds(c))).toList());
    }

    private Form form() {
        return switch (shape) {
            case POINT -> Form.POINT;
            case LINE -> Form.LINE;
            case POLYGON -> Form.POLYGON;
            case NONE -> Form.NONE;
        };
    }

    private static Holds holds(BroughtColumn column) {
        return switch (column.type()) {
            case TEXT -> Holds.TEXT;
            case INTEGER -> Holds.INTEGER;
            case REAL -> Holds.REAL;
            case BOOLEAN -> Holds.BOOLEAN;
            case DATE -> Holds.DATE;
            case DATETIME -> Holds.DATETIME;
        };
    }

    /** As it stands below a picture: whose the data are, where somebody said it; a file owns nothing, and is named as where they come from. */
    public String credit() {
        boolean owned = !origin.provider().isBlank();
        String licence = origin.licence().strip();
        boolean named = !owned && origin.file().startsWith(title + ".");          // the file is called as the layer is: it need not be said twice
        String behind = owned || named ? licence : licence.isEmpty() ? origin.file() : origin.file() + "; " + licence;
        return (named ? origin.file() : title) + (owned ? " © " + origin.provider() : "") + (behind.isEmpty() ? "" : " (" + behind + ")");
    }

    /** Where a column stands among the values of a feature. */
    public OptionalInt column(String name) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(name)).findFirst();
    }

    /** The column whose values name the features. */
    public Optional<BroughtColumn> labelColumn() {
        return columns.stream().filter(c -> c.name().equals(look.label())).findFirst();
    }

    public BroughtLayer withTitle(String other) {
        return new BroughtLayer(other, rank, shape, columns, copied, source, origin, look, filter, visible);
    }

    public BroughtLayer withRank(double other) {
        return new BroughtLayer(title, other, shape, columns, copied, source, origin, look, filter, visible);
    }

    public BroughtLayer withColumns(List<BroughtColumn> other) {
        return new BroughtLayer(title, rank, shape, other, copied, source, origin, look, filter, visible);
    }

    public BroughtLayer withSource(BroughtSource other) {
        return new BroughtLayer(title, rank, shape, columns, copied, other, origin, look, filter, visible);
    }

    public BroughtLayer withOrigin(BroughtOrigin other) {
        return new BroughtLayer(title, rank, shape, columns, copied, source, other, look, filter, visible);
    }

    public BroughtLayer withLook(BroughtLook other) {
        return new BroughtLayer(title, rank, shape, columns, copied, source, origin, other, filter, visible);
    }

    public BroughtLayer withFilter(String other) {
        return new BroughtLayer(title, rank, shape, columns, copied, source, origin, look, other, visible);
    }

    public BroughtLayer withVisible(boolean other) {
        return new BroughtLayer(title, rank, shape, columns, copied, source, origin, look, filter, other);
    }
}
