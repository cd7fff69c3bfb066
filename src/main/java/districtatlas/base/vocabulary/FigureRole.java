package districtatlas.base.vocabulary;

/** What a figure is to the plan. */
public enum FigureRole implements Keyed {
    /** Reached when the plan was written. */
    RESULT,
    /** To be reached by a year. */
    TARGET,
    /** Wanted without a year. */
    STANDING,
    /** How the plan or the district is made up; nobody aims at it. */
    FACT;

    /** Whether the plan wants it, with a year or without. */
    public boolean isAim() {
        return this == TARGET || this == STANDING;
    }

    /** Whether it may be without a year. */
    public boolean isUndated() {
        return this == STANDING || this == FACT;
    }
}
