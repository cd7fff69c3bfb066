package districtatlas.ui.bring;

/**
 * Work that is going on. Immutable.
 *
 * @param sentence what is being done
 * @param share    from 0 to 1; less than 0 where nobody can say
 */
record BringDoing(String sentence, double share) {
}
