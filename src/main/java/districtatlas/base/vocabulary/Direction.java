package districtatlas.base.vocabulary;

/** How the plan itself relates a number to what it wants. Without a verb in the text it is {@link #NONE}: none is invented. */
public enum Direction implements Keyed {
    AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN,
    /** To be reached; a weaker one: striven for; weaker still: sought. */
    REACH, STRIVE, SEEK,
    KEEP, PROMOTE, FULL_COVERAGE, ABOUT, NEARLY,
    /** A count. */
    EXACTLY,
    /** An addition; the indicator's name says so. */
    GROWTH, NONE;

    /** Whether the words stand around the number, so that it is best quoted with them. */
    public boolean isBound() {
        return switch (this) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, NEARLY -> true;
            default -> false;
        };
    }

    /** Whether the number is not the thing's own, only near it. */
    public boolean isApproximate() {
        return this == ABOUT || this == NEARLY || this == MORE_THAN;
    }

    /** Whether it needs saying beside the number. */
    public boolean isSaid() {
        return this != EXACTLY && this != GROWTH && this != NONE;
    }

    /** Whether coming from below is on the way to it. */
    public boolean wantsMore() {
        return this == AT_LEAST || this == MORE_THAN || this == REACH || this == STRIVE || this == SEEK;
    }
}
