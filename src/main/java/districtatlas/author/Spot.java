package districtatlas.author;

/**
 * A line of a source file, counted from 1; the file's path is relative to the sources' folder.
 *
 * @param feature which one of a collection, as {@code #3 first-road}; empty where the line alone says it
 */
record Spot(String file, int line, String feature) {
    Spot(String file, int line) {
        this(file, line, "");
    }

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + (feature.isEmpty() ? "" : " " + feature);
    }
}
