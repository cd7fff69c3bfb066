/**
 * The board of indicators in the window: a sheet over the map, topic by topic, and one indicator large for a room.
 * Start at {@link districtatlas.ui.board.BoardModel} (no nodes) and {@link districtatlas.ui.board.BoardCapability};
 * {@link districtatlas.ui.board.BarChart} draws one series. In: the board of the plan ({@link districtatlas.ask.board}).
 * Out: nodes, files, and a figure opened in its zone's panel. Who adds values of their own has the model show another board.
 */
package districtatlas.ui.board;
