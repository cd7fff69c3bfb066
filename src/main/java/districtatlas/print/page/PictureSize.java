package districtatlas.print.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height in pixels, as written {@code 1920x1080}. */
public record PictureSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})[x×X](\\d{2,5})");
    /** Of a side. */
    public static final int LEAST = 64;
    public static final int MOST = 16_384;

    /** @return empty when it is not written so, or a side is too short or too long */
    public static Optional<PictureSize> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        return m.matches() ? Optional.of(new PictureSize(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))).filter(PictureSize::isWithin)
                : Optional.empty();
    }

    private boolean isWithin() {
        return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
    }
}
