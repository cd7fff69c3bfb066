/**
 * Worksheets for a class: maps to be labelled, pairs to be found, and the answers.
 * Start at {@link districtatlas.print.work.Worksheets}. Exercises of quiz flow in, pages flow out; SlotPlan finds the place of each name box
 * once for all sheets of an exercise. What is asked and answered is decided in quiz; nothing here knows a place's name but to write it.
 */
package districtatlas.print.work;
