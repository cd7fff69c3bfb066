/**
 * The reader's own file: a new one, another, the same in another place, those of last time, and what becomes of what is made.
 * Start at {@link districtatlas.ui.file.FileCapability}. In: the open notebook and its keeper. Out: which file is open. What is in
 * the file is the matter of {@code ui.notes}, {@code ui.marks} and {@code ui.bookmarks}.
 */
package districtatlas.ui.file;
