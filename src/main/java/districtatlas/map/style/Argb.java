package districtatlas.map.style;

import java.util.OptionalInt;

/** Colours as non-premultiplied ARGB numbers. */
public final class Argb {
    /** What SLD fills with when a fill names no colour. */
    public static final int FILL_DEFAULT = 0xFF << 24 | 0x80 << 16 | 0x80 << 8 | 0x80;

    /** What SLD strokes and writes with when no colour is named. */
    public static final int INK_DEFAULT = 0xFF << 24;

    private Argb() {
    }

    /** {@code #RGB}, {@code #RRGGBB} or {@code #RRGGBBAA}; empty for anything else. */
    public static OptionalInt parse(String written) {
        String s = written.strip();
        if (!s.startsWith("#") || s.length() != 4 && s.length() != 7 && s.length() != 9) {
            return OptionalInt.empty();
        }
        long value = 0;
        for (int i = 1; i < s.length(); i++) {
            int digit = Character.digit(s.charAt(i), 16);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = s.length() == 4 ? value << 8 | digit * 17L : value << 4 | digit;
        }
        return OptionalInt.of((int) (s.length() == 9 ? (value & 0xFF) << 24 | value >> 8 : 0xFFL << 24 | value));
    }

    /** The colour with its opacity multiplied by a number from 0 to 1. */
    public static int withOpacity(int argb, double opacity) {
        double factor = Math.max(0, Math.min(1, opacity));
        return (int) Math.round((argb >>> 24) * factor) << 24 | argb & 0xFF_FF_FF;
    }
}
