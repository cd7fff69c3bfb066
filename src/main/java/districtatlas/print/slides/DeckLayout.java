package districtatlas.print.slides;

import districtatlas.coord.ScreenBox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a slide is divided and how large its words are: words on the left, on most the map on the right up to the edges. In points of a
 * slide of 960 × 540.
 */
enum DeckLayout {
    TITLE(356, true, 38, 20, 18, 30, 20, 16),
    /** For a sentence alone. */
    NARROW_HUGE(356, true, 34, 31, 20, 40, 27, 18),
    /** Large enough for the last row. */
    NARROW_LARGE(356, true, 30, 25, 17, 34, 22, 16),
    NARROW_MEDIUM(356, true, 30, 22, 16, 28, 19, 15),
    WIDE_LARGE(528, true, 30, 25, 17, 32, 22, 16),
    NARROW_SMALL(356, true, 27, 19, 15, 23, 16, 14),
    WIDE_MEDIUM(528, true, 30, 21, 16, 26, 18, 15),
    WIDE_SMALL(528, true, 27, 18, 14, 22, 16, 14),
    /** With a table below the sentence. */
    TABLE(600, true, 30, 20, 16, 26, 18, 14),
    /** Words alone. */
    WORDS(888, false, 30, 18, 16, 24, 14, 14);

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double SOURCE_PT = 12;
    static final double FOOT_PT = 10;
    private static final double LEFT = 36;
    private static final double GAP = 20;
    private static final double TITLE_TOP = 20;
    private static final double TITLE_HIGH = 88;
    private static final double BODY_TOP = 116;
    private static final double BODY_BOTTOM = 446;
    private static final double SENTENCE_HIGH = 84;
    private static final double SOURCE_TOP = 450;
    private static final double SOURCE_HIGH = 34;
    private static final double FOOT_TOP = 487;
    private static final double FOOT_HIGH = 42;
    private static final double NUMBER_WIDE = 40;
    private static final double COVER_TOP = 96;
    private static final double COVER_TITLE_HIGH = 150;

    /** What a level of the words is for; its ordinal is the level. */
    enum Level {
        SENTENCE, NAME, AMOUNT, POINT, SMALL;

        /** Room before it, in points. */
        double above() {
            return switch (this) {
                case SENTENCE -> 0;
                case NAME -> 10;
                case AMOUNT -> 4;
                case POINT -> 4;
                case SMALL -> 8;
            };
        }

        /** How far it stands in, in points: for its bullet. */
        double in() {
            return this == POINT ? 20 : 0;
        }

        boolean isBold() {
            return this == AMOUNT;
        }

        boolean isQuiet() {
            return this == NAME || this == SMALL;
        }
    }

    /** Between a sentence and what is listed below it, more than between others; in points. */
    static final double APART = 10;

    private final double wordsWide;
    private final boolean map;
    private final double titlePt;
    private final List<Double> sizes;

    DeckLayout(double wordsWide, boolean map, double titlePt, double sentence, double name, double amount, double point, double small) {
        this.wordsWide = wordsWide;
        this.map = map;
        this.titlePt = titlePt;
        this.sizes = List.of(sentence, name, amount, point, small);
    }

    /** Those for a step's words and map, the largest type first. */
    static List<DeckLayout> ofSteps() {
        return List.of(NARROW_HUGE, NARROW_LARGE, NARROW_MEDIUM, WIDE_LARGE, WIDE_MEDIUM, NARROW_SMALL, WIDE_SMALL);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double titlePt() {
        return titlePt;
    }

    /** In points. */
    double size(Level level) {
        return sizes.get(level.ordinal());
    }

    ScreenBox title() {
        return this == TITLE ? new ScreenBox(LEFT, COVER_TOP, wordsWide, COVER_TITLE_HIGH) : new ScreenBox(LEFT, TITLE_TOP, wordsWide, TITLE_HIGH);
    }

    ScreenBox body() {
        double top = this == TITLE ? COVER_TOP + COVER_TITLE_HIGH + GAP : BODY_TOP;
        return new ScreenBox(LEFT, top, wordsWide, this == TABLE ? SENTENCE_HIGH : BODY_BOTTOM - top);
    }

    /** Of a slide with a table. */
    ScreenBox table() {
        double top = BODY_TOP + SENTENCE_HIGH + GAP / 2;
        return new ScreenBox(LEFT, top, wordsWide, BODY_BOTTOM - top);
    }

    /** Empty for words alone. */
    Optional<ScreenBox> map() {
        double left = LEFT + wordsWide + GAP;
        return map ? Optional.of(new ScreenBox(left, 0, WIDTH - left, HEIGHT)) : Optional.empty();
    }

    ScreenBox source() {
        return new ScreenBox(LEFT, SOURCE_TOP, wordsWide, SOURCE_HIGH);
    }

    ScreenBox foot() {
        return new ScreenBox(LEFT, FOOT_TOP, wordsWide - NUMBER_WIDE, FOOT_HIGH);
    }

    ScreenBox number() {
        return new ScreenBox(LEFT + wordsWide - NUMBER_WIDE, FOOT_TOP, NUMBER_WIDE, FOOT_HIGH);
    }
}
