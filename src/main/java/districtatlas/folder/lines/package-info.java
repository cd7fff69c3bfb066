/**
 * Moves what a folder of sources says of line numbers from one text of the plan to the next.
 * Start at Renumbering.
 * Two texts as prints flow in, planned changes of the folder flow out.
 * A file's text stays as it was typed, but for the numbers.
 */
package districtatlas.folder.lines;
