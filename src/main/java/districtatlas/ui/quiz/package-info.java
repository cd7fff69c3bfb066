/**
 * A class is asked about the district, all on one screen: alone or in teams, by hand or by keys.
 * Start at {@link districtatlas.ui.quiz.QuizCapability}; {@link districtatlas.ui.quiz.QuizModel} is the game, without nodes. Questions flow in from
 * {@code quiz}; the map shows what they ask of, and nothing of the game outlives it: no name, no score. What is asked is not decided here.
 */
package districtatlas.ui.quiz;
