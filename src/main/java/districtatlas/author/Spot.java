package districtatlas.author;

/** A line of a source file, counted from 1; the file's path is relative to the sources' folder. */
record Spot(String file, int line) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
