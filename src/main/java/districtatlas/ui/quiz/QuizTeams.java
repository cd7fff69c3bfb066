package districtatlas.ui.quiz;

/**
 * Who plays. Immutable.
 *
 * @param count    1 for a class that plays as one
 * @param firstKey whether the team answers that presses its key first; else they take turns
 */
record QuizTeams(int count, boolean firstKey) {
    static final int MOST = 6;
    static final QuizTeams ALONE = new QuizTeams(1, false);
    /** Far apart on a keyboard, none that chooses an answer, and none that a second screen needs. */
    private static final String KEYS = "QPVMTK";

    QuizTeams {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(count + " teams");
        }
    }

    boolean isAlone() {
        return count == 1;
    }

    /** Whether it has to be seen first who answers. */
    boolean isRaced() {
        return firstKey && !isAlone();
    }

    /** The key of a team, from 0. */
    static String key(int team) {
        return KEYS.substring(team, team + 1);
    }

    /** The team of a key; -1 for none. */
    int team(String key) {
        int team = KEYS.indexOf(key);
        return team < count ? team : -1;
    }
}
