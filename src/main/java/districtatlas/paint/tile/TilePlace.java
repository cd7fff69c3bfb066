package districtatlas.paint.tile;

/** Which tile of a level, counted from the grid's origin, rows downwards. */
public record TilePlace(int column, int row) {
}
