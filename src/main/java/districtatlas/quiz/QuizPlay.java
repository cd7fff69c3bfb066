package districtatlas.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A round being played: what was missed comes again after two other questions, then after five, and a last round has no words on the map.
 * Nobody's name is known, and nothing outlives it. One thread at a time.
 */
public final class QuizPlay {
    /** After so many other questions what was missed comes again, each time it is missed. */
    private static final List<Integer> AGAIN_AFTER = List.of(2, 5);
    private static final int MOST_WORDLESS = 5;

    /**
     * A question and why it comes now.
     *
     * @param number   of the question within the round, or within the last one, from 1
     * @param of       so many
     * @param missed   how often it was missed before
     * @param wordless in the last round, whose map has no words
     */
    public record Turn(QuizQuestion question, int number, int of, int missed, boolean wordless) {
        private Turn again() {
            return new Turn(question, number, of, missed + 1, wordless);
        }
    }

    private final List<QuizQuestion> round;
    private final List<Turn> next = new ArrayList<>();
    private final List<QuizQuestion> missed = new ArrayList<>();
    private final int[] points;
    private Optional<Turn> current = Optional.empty();
    private boolean isLast;
    private boolean isAnswered;
    private int rightAtOnce;

    /** @param teams at least 1 */
    public QuizPlay(List<QuizQuestion> round, int teams) {
        this.round = List.copyOf(round);
        this.points = new int[teams];
        for (int i = 0; i < round.size(); i++) {
            next.add(new Turn(round.get(i), i + 1, round.size(), 0, false));
        }
        advance();
    }

    /** Empty when all is over. */
    public Optional<Turn> current() {
        return current;
    }

    public boolean isAnswered() {
        return isAnswered;
    }

    /** @param team whose point it is, from 0; only the first answer counts */
    public void answer(boolean right, int team) {
        if (isAnswered || current.isEmpty()) {
            return;
        }
        isAnswered = true;
        Turn turn = current.get();
        if (right) {
            points[team]++;
            rightAtOnce += turn.missed() == 0 && !turn.wordless() ? 1 : 0;
        } else if (!turn.wordless()) {
            if (!missed.contains(turn.question())) {
                missed.add(turn.question());
            }
            if (turn.missed() < AGAIN_AFTER.size()) {
                next.add(Math.min(AGAIN_AFTER.get(turn.missed()), next.size()), turn.again());
            }
        }
    }

    /** To the next question; one that was not answered counts as missed. */
    public void next() {
        if (current.isPresent() && !isAnswered) {
            answer(false, 0);
        }
        advance();
    }

    private void advance() {
        isAnswered = false;
        if (next.isEmpty() && !isLast) {
            isLast = true;
            List<QuizQuestion> wordless = wordless();
            for (int i = 0; i < wordless.size(); i++) {
                next.add(new Turn(wordless.get(i), i + 1, wordless.size(), 0, true));
            }
        }
        current = next.isEmpty() ? Optional.empty() : Optional.of(next.remove(0));
    }

    /** Of what was asked of the map, what was missed first; of anything where nothing was. */
    private List<QuizQuestion> wordless() {
        List<QuizQuestion> asked = new ArrayList<>(missed);
        round.stream().filter(q -> !missed.contains(q)).forEach(asked::add);
        boolean ofTheMap = asked.stream().anyMatch(q -> q.kind().isOfTheMap());
        return asked.stream().filter(q -> q.kind().isOfTheMap() || !ofTheMap).limit(MOST_WORDLESS).toList();
    }

    public int points(int team) {
        return points[team];
    }

    public int teams() {
        return points.length;
    }

    /** How many of the round's questions were right the first time. */
    public int rightAtOnce() {
        return rightAtOnce;
    }

    public int asked() {
        return round.size();
    }
}
