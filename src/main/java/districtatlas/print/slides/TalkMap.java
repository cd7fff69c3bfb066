package districtatlas.print.slides;

import districtatlas.state.AtlasState;
import districtatlas.tour.StepStage;
import java.util.Objects;

/**
 * The map of a step. Immutable.
 *
 * @param look  theme, palette, filter and whether it is lettered for a hall; where it is, the stage says
 * @param stage what it is about and frames
 * @param said  what it shows, for who cannot see it
 */
public record TalkMap(AtlasState look, StepStage stage, String said) {
    public TalkMap {
        Objects.requireNonNull(look);
        Objects.requireNonNull(stage);
    }
}
