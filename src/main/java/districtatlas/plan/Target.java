package districtatlas.plan;

/** A figure with the indicator it belongs to: a row of a panel. */
public record Target(Indicator indicator, Figure figure) {
}
