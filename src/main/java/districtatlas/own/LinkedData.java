package districtatlas.own;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import districtatlas.data.inspect.Readying;
import districtatlas.notebook.BroughtSource;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/** Reads the files that layers are linked to, each time as it was decided when the layer was linked. Any thread. */
public final class LinkedData {
    private LinkedData() {
    }

    /**
     * A layer for one reading: closing its cursor, or its lots, lets the file go, as does one feature.
     *
     * @throws districtatlas.data.DataRefused when the file cannot be read, or has not that layer any more
     */
    public static ReadyLayer open(OwnLink link) {
        BroughtSource source = link.layer().source();
        Readying file = Readying.open(link.file(), new ReadOptions(charset(source.charset()), Cancel.never()));
        try {
            return new OneReading(file, file.layer(source.layer(), link.layer().shape(), source.placing()));
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** Empty where this Java does not know it: then it is found out anew. */
    private static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private record OneReading(Readying file, ReadyLayer layer) implements ReadyLayer {
        @Override
        public String name() {
            return layer.name();
        }

        @Override
        public List<DataColumn> columns() {
            return layer.columns();
        }

        @Override
        public Shape shape() {
            return layer.shape();
        }

        @Override
        public ReadyCursor open() {
            ReadyCursor cursor = layer.open();
            return new ReadyCursor() {
                @Override
                public Optional<Feature> next() {
                    return cursor.next();
                }

                @Override
                public void close() {
                    cursor.close();
                    file.close();
                }
            };
        }

        @Override
        public Optional<ReadyCursor.Feature> feature(long fid) {
            try (file) {
                return layer.feature(fid);
            }
        }

        @Override
        public Optional<ReadyLots> lots() {
            Optional<ReadyLots> lots = layer.lots();
            if (lots.isEmpty()) {
                file.close();
            }
            return lots.map(l -> new ReadyLots() {
                @Override
                public long about() {
                    return l.about();
                }

                @Override
                public Optional<Lot> next() {
                    return l.next();
                }

                @Override
                public void close() {
                    l.close();
                    file.close();
                }
            });
        }
    }
}
