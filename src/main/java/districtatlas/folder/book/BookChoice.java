package districtatlas.folder.book;

/** What may be chosen in a column. */
enum BookChoice {
    NONE, ZONE_KIND, ZONE, KIND, STATUS, ACCURACY, DATUM, TOPIC, BETTER, ROLE, DIRECTION
}
