/**
 * The board of indicators: what the plan has of each through the years, side by side, and what lies between two values.
 * Start at {@link districtatlas.ask.board.Board} and {@link districtatlas.ask.board.Series};
 * {@link districtatlas.ask.board.Change} compares two values, {@link districtatlas.ask.board.BoardWords} says it all.
 * In: the plan's indicators, and values of others' ({@link districtatlas.ask.board.SeriesPoint#actual}) which lie beside the plan's and
 * change none of them. Out: values and words. Nothing is interpolated, and no district total becomes a zone's.
 */
package districtatlas.ask.board;
