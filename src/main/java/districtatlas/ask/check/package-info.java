/**
 * The mid-term check: what came of the plan's targets so far, by figures that the reader brings with their sources. Start at
 * {@link districtatlas.ask.check.MidTermCheck}. {@link districtatlas.ask.check.Aim} says what a target asks of a number,
 * {@link districtatlas.ask.check.Progress} how far it is, {@link districtatlas.ask.check.CheckWords} says it, and
 * {@link districtatlas.ask.check.ActualsCsv} reads figures from a table. In: the plan and actual values. Out: verdicts. The plan's own
 * values are only read. No window, no file.
 */
package districtatlas.ask.check;
