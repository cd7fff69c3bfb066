package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.FeatureTable;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.paint.display.Portrayal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Portrays layers by their own styles. Any thread. */
public final class StyledPortrayal implements Portrayal {
    private record Styled(FeatureTable table, ProblemLog problems) implements LayerFeatures {
        @Override
        public boolean serves(Layer layer) {
            return table.serves(layer.style());
        }

        @Override
        public Kinds draw(Layer layer, Palette palette, Lang lang, FeatureShapes shapes, PortrayalSink sink, Cancel cancel) {
            return new Portrayer(palette, lang, problems).draw(table, layer.style(), shapes, sink, cancel);
        }

        @Override
        public long sizeBytes() {
            return table.sizeBytes();
        }
    }

    private final ProblemLog problems;

    /** @param problems gets what is wrong with styles */
    public StyledPortrayal(ProblemLog problems) {
        this.problems = problems;
    }

    @Override
    public LayerFeatures read(Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel) {
        Optional<FeatureTable> kept = before.filter(Styled.class::isInstance).map(b -> ((Styled) b).table());
        try {
            return new Styled(FeatureTable.read(layer, kept, sink, cancel), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("layer " + layer.id() + " cannot be read", e);
        }
    }
}
