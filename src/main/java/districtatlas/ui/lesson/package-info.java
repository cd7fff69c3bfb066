/**
 * What a class does with the map: the district built up part by part, names hidden and revealed, and asking what a thing is.
 * Start at {@link districtatlas.ui.lesson.BuildModel}, {@link districtatlas.ui.lesson.NamesModel} and {@link districtatlas.ui.lesson.AskModel}
 * (no nodes). In: the desk, the atlas's parts and its glossary. Out: the session's state, which a second screen follows.
 * What is said is the atlas's; nothing here knows what it tells.
 */
package districtatlas.ui.lesson;
