package districtatlas.data.text;

/** How texts would read in one charset. One thread at a time. */
abstract class Trial {
    private int texts;
    private int faulty;
    private int characters;
    private double likely;

    /** @return whether it is without fault; each character beyond ASCII goes to {@link #met} */
    abstract boolean reads(byte[] text, boolean cut);

    final void add(byte[] text, boolean cut) {
        texts++;
        if (!reads(text, cut)) {
            faulty++;
        }
    }

    /** @param how 1 for a character that is met every day, 0 for one that nobody writes there */
    final void met(double how) {
        characters++;
        likely += how;
    }

    final int characters() {
        return characters;
    }

    /** 0 to 1: texts that cannot be read at all. */
    final double faults() {
        return texts == 0 ? 0 : (double) faulty / texts;
    }

    final boolean isFaultless() {
        return faulty == 0;
    }

    /** The mean of all characters, less for faults; at most 1, and below 0 when most is fault. */
    final double likelihood() {
        return (characters == 0 ? 0.5 : likely / characters) - 2 * faults();
    }

    static int at(byte[] text, int i) {
        return i >= 0 && i < text.length ? text[i] & 0xFF : 0;
    }

    static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
