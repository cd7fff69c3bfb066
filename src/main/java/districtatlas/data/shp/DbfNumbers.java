package districtatlas.data.shp;

/** Numbers as a DBF writes them: digits in a field. */
final class DbfNumbers {
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    private static final long EXACT = 1L << 53;

    private DbfNumbers() {
    }

    /** @return as the next double; NaN for what is no number, and for those that are none of a finite size */
    static double parse(byte[] bytes, int from, int to) {
        int i = from;
        boolean minus = i < to && bytes[i] == '-';
        i += minus || i < to && bytes[i] == '+' ? 1 : 0;
        long digits = 0;
        int places = -1;
        int count = 0;
        for (; i < to; i++) {
            int b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
                places += places >= 0 ? 1 : 0;
                count++;
            } else if ((b == '.' || b == ',') && places < 0) {
                places = 0;
            } else {
                return slowly(bytes, from, to);
            }
            if (digits >= EXACT / 16 && i + 1 < to) {
                return slowly(bytes, from, to);
            }
        }
        if (count == 0 || places >= TENS.length) {
            return slowly(bytes, from, to);
        }
        double value = places <= 0 ? digits : digits / TENS[places];
        return minus ? -value : value;
    }

    private static double slowly(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if ((c < '0' || c > '9') && "+-.,eEdD".indexOf(c) < 0) {
                return Double.NaN;
            }
            text.append(c == ',' ? '.' : c == 'd' || c == 'D' ? 'e' : c);
        }
        if (text.length() > 0 && "eE".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text.toString());
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** @return the whole number; null when it is none, or too large for 64 bits */
    static Long parseWhole(byte[] bytes, int from, int to) {
        int i = from;
        boolean minus = i < to && bytes[i] == '-';
        i += minus || i < to && bytes[i] == '+' ? 1 : 0;
        if (i == to || to - i > 18) {
            return null;
        }
        long value = 0;
        for (; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = value * 10 + digit;
        }
        return minus ? -value : value;
    }
}
