/**
 * What a class is asked about a district, and what the answer is.
 * Start at {@link districtatlas.quiz.Lesson}: a {@link districtatlas.quiz.MapExercise} asks for the names of what a map shows, a
 * {@link districtatlas.quiz.PairExercise} where sites lie. The plan, a difficulty and a seed flow in; numbered questions with their answers flow out.
 * For a quiz, {@link districtatlas.quiz.QuizMaker} makes a round of questions with choices out of a {@link districtatlas.quiz.QuizGround}, and
 * {@link districtatlas.quiz.QuizPlay} is that round being played.
 * Nothing is drawn here and nothing is made up: what the atlas does not have is not asked, and every answer says what it rests on.
 */
package districtatlas.quiz;
