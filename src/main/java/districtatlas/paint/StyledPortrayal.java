package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.style.Palette;
import districtatlas.paint.display.Portrayal;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Portrays layers by their own styles. Any thread. */
public final class StyledPortrayal implements Portrayal {
    private final ProblemLog problems;

    /** @param problems gets what is wrong with styles */
    public StyledPortrayal(ProblemLog problems) {
        this.problems = problems;
    }

    @Override
    public void portray(Layer layer, Palette palette, Lang lang, PortrayalSink sink, Cancel cancel) {
        try {
            new Portrayer(palette, lang, problems).portray(layer, sink, cancel, n -> { });
        } catch (IOException e) {
            throw new UncheckedIOException("layer " + layer.id() + " cannot be read", e);
        }
    }
}
