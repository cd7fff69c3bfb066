package districtatlas.author;

/**
 * Where the fields of a map stand, whatever entry it is: {@code plan/items/*.yaml place}. Immutable, but for what it tells.
 *
 * @param asked hears what is asked for there
 */
record FieldPath(String path, AskedFields asked) {
    /** Of values that are in no file of fields; nobody hears of them. */
    static FieldPath nowhere() {
        return new FieldPath("", null);
    }

    /** Of a file; those of a folder whose files are alike are as one. */
    static FieldPath of(String file, AskedFields asked) {
        return new FieldPath(file.replaceFirst("^(plan/(?:items|figures|tours))/[^/]+\\.yaml$", "$1/*.yaml") + " ", asked);
    }

    FieldPath in(String field) {
        return new FieldPath(of(field), asked);
    }

    String of(String field) {
        return path.isEmpty() || path.endsWith(" ") ? path + field : path + "." + field;
    }

    void choose(String field, Iterable<String> words) {
        if (asked != null) {
            asked.addChoice(of(field), words);
        }
    }

    void ask(String field, AskedFields.Kind kind) {
        if (asked != null) {
            asked.add(of(field), kind);
        }
    }
}
