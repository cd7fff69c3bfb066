package districtatlas.app.cli;

import districtatlas.base.Lang;
import districtatlas.print.page.PictureSize;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says of the window; empty for what the reader last had. Immutable.
 *
 * @param styles a folder whose styles take the place of the atlas's own
 * @param walk   the step to begin the walk at, counted from 1
 * @param notebook a file of the reader's own
 * @param screen the monitor that the audience is to have, counted from 1
 * @param tour   that is played
 */
public record WindowOptions(Optional<String> zone, Optional<String> theme, Optional<String> palette, Optional<Lang> lang,
                            Optional<PictureSize> size, Optional<Path> styles, Optional<Integer> walk,
                            Optional<Path> notebook, Optional<Integer> screen, Optional<TourWish> tour) {
    /** Where nobody named a monitor or a tour. */
    public WindowOptions(Optional<String> zone, Optional<String> theme, Optional<String> palette, Optional<Lang> lang,
                         Optional<PictureSize> size, Optional<Path> styles, Optional<Integer> walk, Optional<Path> notebook) {
        this(zone, theme, palette, lang, size, styles, walk, notebook, Optional.empty(), Optional.empty());
    }

    /** Whether a walk is asked for, by whatever name. */
    public boolean isWalk() {
        return walk.isPresent() || tour.isPresent();
    }
}
