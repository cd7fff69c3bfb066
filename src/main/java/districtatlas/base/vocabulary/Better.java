package districtatlas.base.vocabulary;

/** Which way a number of an indicator is better. Where neither the plan's words nor common sense say it, it is unknown: none is guessed. */
public enum Better implements Keyed {
    MORE, LESS, UNKNOWN;

    /** What the plan's own relation to a number says: at least asks for more, at most for less, most others for neither. */
    public static Better of(Direction direction) {
        return switch (direction) {
            case AT_LEAST, MORE_THAN -> MORE;
            case AT_MOST, LESS_THAN -> LESS;
            default -> UNKNOWN;
        };
    }

    /** 1 when a change by so much is for the better, -1 when for the worse, 0 for no change, and for one of which nobody can tell. */
    public int sign(double change) {
        return switch (this) {
            case MORE -> (int) Math.signum(change);
            case LESS -> (int) -Math.signum(change);
            case UNKNOWN -> 0;
        };
    }
}
