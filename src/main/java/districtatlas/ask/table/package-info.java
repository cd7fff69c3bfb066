/**
 * What is asked of the plan as a table: its things or its figures, sorted, copied and written to files that other programs read.
 * Start at {@link districtatlas.ask.table.PlanTable}; {@link districtatlas.ask.table.ItemTable} and
 * {@link districtatlas.ask.table.FigureTable} make one, {@link districtatlas.ask.table.TableFile} writes one. In: the plan and what a
 * filter leaves of it. Out: rows, text and files. No window; stands on its parent {@code ask}.
 */
package districtatlas.ask.table;
