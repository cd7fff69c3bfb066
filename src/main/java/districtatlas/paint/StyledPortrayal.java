package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.feature.LargeSource;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.FeatureTable;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import districtatlas.map.portray.LayerStock;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.portray.TableLots;
import districtatlas.map.style.Palette;
import districtatlas.paint.display.Portrayal;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
        try {
            return new Styled(FeatureTable.read(layer, table(before), sink, cancel), problems);
        } catch (IOException e) {
            throw unreadable(layer, e);
        }
    }

    private static Optional<FeatureTable> table(Optional<LayerFeatures> of) {
        return of.filter(Styled.class::isInstance).map(b -> ((Styled) b).table());
    }

    private static UncheckedIOException unreadable(Layer layer, IOException e) {
        return new UncheckedIOException("layer " + layer.id() + " cannot be read", e);
    }

    @Override
    public Optional<LayerLots> lots(Layer layer, Optional<LayerFeatures> before) {
        return TableLots.of(layer, table(before)).map(lots -> new StyledLots(layer, lots, problems));
    }

    private record StyledLots(Layer layer, TableLots lots, ProblemLog problems) implements LayerLots {
        @Override
        public long about() {
            return lots.about();
        }

        @Override
        public Optional<Lot> next() {
            return lots.next().map(lot -> new Lot() {
                @Override
                public long place() {
                    return lot.place();
                }

                @Override
                public LayerFeatures read(FeatureSink sink, Cancel cancel) {
                    try {
                        return new Styled(lot.read(sink, cancel), problems);
                    } catch (IOException e) {
                        throw unreadable(layer, e);
                    }
                }
            });
        }

        @Override
        public LayerFeatures join(List<LayerFeatures> read) {
            return new Styled(FeatureTable.join(read.stream().map(r -> ((Styled) r).table()).toList()), problems);
        }

        @Override
        public void close() {
            lots.close();
        }
    }

    @Override
    public Optional<LayerStock> stock(Layer layer) {
        return layer.source() instanceof LargeSource source ? Optional.of(new StyledStock(layer, source, problems)) : Optional.empty();
    }

    private record StyledStock(Layer layer, LargeSource source, ProblemLog problems) implements LayerStock {
        @Override
        public Optional<String> print() {
            return source.print();
        }

        @Override
        public void whenPrinted(Consumer<String> then) {
            source.whenPrinted(then);
        }

        @Override
        public void write(LayerFeatures features, DataOutput out) throws IOException {
            ((Styled) features).table().write(out);
        }

        @Override
        public LayerFeatures read(DataInput in) throws IOException {
            return new Styled(FeatureTable.read(layer, in), problems);
        }
    }
}
