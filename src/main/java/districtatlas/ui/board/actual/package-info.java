/**
 * A reader's own actual values on the board: entered, shown beside the plan's and held against them. Start at
 * {@link districtatlas.ui.board.actual.ActualsAt}; {@link districtatlas.ui.board.actual.ActualsModel} knows what there is,
 * {@link districtatlas.ui.board.actual.ActualDeeds} changes it, {@link districtatlas.ui.board.actual.ActualsBlock} shows it for one series.
 * In: the open notebook and the plan. Out: edits that can be taken back, and files. The board stands on this, never the other way round.
 */
package districtatlas.ui.board.actual;
