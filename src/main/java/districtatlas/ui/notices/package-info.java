/**
 * What the program has to say beside the map: quiet chips that come when there is something and go by themselves.
 * Start at {@link districtatlas.ui.notices.ProblemNotice}: styles with problems, and the list of them.
 * In: values to follow. Out: nothing; a notice never asks for anything.
 */
package districtatlas.ui.notices;
