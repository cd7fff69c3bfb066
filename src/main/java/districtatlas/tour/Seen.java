package districtatlas.tour;

import districtatlas.coord.Extent;
import districtatlas.state.AtlasState;
import java.util.Objects;

/**
 * What a reader saw when making a step: so it is shown again. Immutable.
 *
 * @param state its theme, layers, year and filter come back; not its palette, which is the room's, nor what was open
 * @param frame on the grid; what was clear to see, so that it fits any screen
 */
public record Seen(AtlasState state, Extent frame) {
    public Seen {
        Objects.requireNonNull(state);
        Objects.requireNonNull(frame);
    }

    /** As a state of the map with nothing open, coloured as another. */
    AtlasState in(AtlasState from) {
        return from.withTheme(state.theme()).withLayers(from.layers().with(state.theme(), a -> state.layers().of(state.theme())))
                .withYear(state.year());
    }
}
