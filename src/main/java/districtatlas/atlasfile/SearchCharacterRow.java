package districtatlas.atlasfile;

/**
 * Another way of writing a character of a name, such as a traditional one.
 *
 * @param written one character
 * @param meant   the one that stands in the names
 */
public record SearchCharacterRow(String written, String meant) {
}
