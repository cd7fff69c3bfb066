package districtatlas.data.text;

/** European letters of one byte. Anything can be read so; only how the letters stand tells whether it was meant. */
final class SingleByteTrial extends Trial {
    private final boolean cyrillic;

    /** @param cyrillic cp1251; else the Latin letters of cp1252 and its neighbours */
    SingleByteTrial(boolean cyrillic) {
        this.cyrillic = cyrillic;
    }

    @Override
    boolean reads(byte[] text, boolean cut) {
        for (int i = 0; i < text.length; i++) {
            if (at(text, i) >= 0x80) {
                met(cyrillic ? cyrillic(at(text, i), at(text, i - 1), at(text, i + 1)) : latin(at(text, i), text, i));
            }
        }
        return true;
    }

    private static double cyrillic(int b, int before, int after) {
        if (b == 0xB8 || b == 0xA8 || b >= 0xE0) {
            return before >= 0xC0 || after >= 0xC0 ? 1 : 0.2;
        }
        return b >= 0xC0 && before < 0x80 ? 1 : b >= 0xC0 ? 0.3 : 0;
    }

    private static double latin(int b, byte[] text, int i) {
        int before = at(text, i - 1);
        int after = at(text, i + 1);
        boolean alone = before < 0x80 && after < 0x80;
        if (!alone) {
            return at(text, i - 2) >= 0x80 || before >= 0x80 && after >= 0x80 || at(text, i + 2) >= 0x80 ? 0.05 : 0.4;
        }
        boolean letter = b >= 0xC0 && b != 0xD7 && b != 0xF7 || b == 0x8A || b == 0x8C || b == 0x8E || b == 0x9A || b == 0x9C || b == 0x9E;
        if (!letter) {
            return 0.5;
        }
        boolean capitalInside = b <= 0xDE && b >= 0xC0 && before >= 'a' && before <= 'z';
        return capitalInside ? 0.2 : isLetter(before) || isLetter(after) ? 1 : 0.5;
    }
}
