package districtatlas.app;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the atlas in a window. */
public final class OpenWindow {
    /** What was asked for on the command line; empty for what the reader last had. */
    public record Wish(Optional<String> zone, Optional<String> theme, Optional<String> palette, Optional<Lang> lang,
                       Optional<PictureSize> size) {
    }

    private final Path atlas;
    private final Messages messages;
    private final Wish wish;

    public OpenWindow(Path atlas, Messages messages, Wish wish) {
        this.atlas = atlas;
        this.messages = messages;
        this.wish = wish;
    }

    public int open() {
        OpenAtlas.read(atlas, messages);
        return wish.zone().isPresent() ? 0 : 2;
    }
}
