package districtatlas.app;

import districtatlas.base.Messages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height in pixels, as written {@code 1920x1080}. */
public record PictureSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})[x×X](\\d{2,5})");
    private static final int LEAST = 64;
    private static final int MOST = 16_384;

    /** @throws UserError when it is not such a size */
    public static PictureSize parse(String text, Messages messages) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new UserError(messages.get("cli.size", text, LEAST, MOST));
        }
        int width = Integer.parseInt(m.group(1));
        int height = Integer.parseInt(m.group(2));
        if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
            throw new UserError(messages.get("cli.size", text, LEAST, MOST));
        }
        return new PictureSize(width, height);
    }
}
