package districtatlas.paint;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureShapes;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.Kinds;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import districtatlas.map.portray.LayerStock;
import districtatlas.map.portray.PortrayalSink;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.portray.Where;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.Symbol;
import districtatlas.paint.display.Portrayal;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A layer of houses in a row that can be read in lots, every second one of them first. Any thread. */
public final class RowOfHouses implements Portrayal {
    public static final Layer LAYER = new HandDrawn().draw("houses", "x", "POINT (0 0)", AreaSymbol.plain(0xFFAA5500)).layers().layers().get(0);
    private static final Symbol WALL = AreaSymbol.plain(0xFFAA5500);
    private static final double STEP = 20;

    private final int count;
    private final int lot;
    /** How often its source was read. */
    public final AtomicInteger readings = new AtomicInteger();
    /** Hears of each lot that is read, by its place. */
    public volatile LongConsumer onLot = place -> { };
    public volatile Optional<String> print = Optional.of("houses");
    /** Hears the print later. */
    public volatile Consumer<String> later = p -> { };

    /** @param lot how many of them are a lot */
    public RowOfHouses(int count, int lot) {
        this.count = count;
        this.lot = lot;
    }

    private record Houses(int count) implements LayerFeatures {
        @Override
        public boolean serves(Layer layer) {
            return true;
        }

        @Override
        public Kinds draw(Layer layer, Palette palette, Lang lang, FeatureShapes shapes, PortrayalSink sink, Cancel cancel) {
            sink.draw(0, Where.Place.OWN, WALL, ScaleRange.ALL, 0);
            return Kinds.alike(count);
        }

        @Override
        public long sizeBytes() {
            return 0;
        }
    }

    private LayerFeatures read(int from, int to, FeatureSink sink, Cancel cancel) {
        for (int i = from; i < to; i++) {
            cancel.check();
            // Not in the order of their places, so that sorting has something to do.
            double east = (i * 7919L % count) * STEP;
            sink.add("house." + (i + 1), HandDrawn.box(east, i % 13, east + STEP / 2, i % 13 + STEP));
        }
        return new Houses(to - from);
    }

    @Override
    public LayerFeatures read(Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel) {
        readings.incrementAndGet();
        return read(0, count, sink, cancel);
    }

    @Override
    public Optional<LayerLots> lots(Layer layer, Optional<LayerFeatures> before) {
        if (lot == 0) {
            return Optional.empty();
        }
        readings.incrementAndGet();
        int lots = (count + lot - 1) / lot;
        return Optional.of(new LayerLots() {
            private int next;

            @Override
            public long about() {
                return count;
            }

            @Override
            public Optional<Lot> next() {
                if (next == lots) {
                    return Optional.empty();
                }
                int even = (lots + 1) / 2;
                int number = next < even ? 2 * next : 2 * (next - even) + 1;
                next++;
                return Optional.of(new Lot() {
                    @Override
                    public long place() {
                        return (long) number * lot;
                    }

                    @Override
                    public LayerFeatures read(FeatureSink sink, Cancel cancel) {
                        onLot.accept(place());
                        return RowOfHouses.this.read(number * lot, Math.min(count, (number + 1) * lot), sink, cancel);
                    }
                });
            }

            @Override
            public LayerFeatures join(List<LayerFeatures> read) {
                return new Houses(read.stream().mapToInt(r -> ((Houses) r).count()).sum());
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
    }

    @Override
    public Optional<LayerStock> stock(Layer layer) {
        return Optional.of(new LayerStock() {
            @Override
            public Optional<String> print() {
                return print;
            }

            @Override
            public void whenPrinted(Consumer<String> then) {
                later = then;
            }

            @Override
            public void write(LayerFeatures features, DataOutput out) throws IOException {
                out.writeInt(((Houses) features).count());
            }

            @Override
            public LayerFeatures read(DataInput in) throws IOException {
                return new Houses(in.readInt());
            }
        });
    }
}
