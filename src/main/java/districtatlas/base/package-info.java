/**
 * The words that every other package uses: a problem with data, cancelling, the two languages, and the program's sentences.
 * Start at Problem and Text.
 * Nothing of maps, files or windows comes in.
 */
package districtatlas.base;
