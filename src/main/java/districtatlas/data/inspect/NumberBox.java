package districtatlas.data.inspect;

/** A box in numbers as they are written or in degrees, longitude first. Immutable. */
public record NumberBox(double minX, double minY, double maxX, double maxY) {
}
