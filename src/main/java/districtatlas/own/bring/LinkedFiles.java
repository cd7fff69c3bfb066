package districtatlas.own.bring;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import districtatlas.data.inspect.PlacedLayer;
import districtatlas.data.inspect.Readying;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtSource;
import districtatlas.own.OwnLink;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the files that layers are linked to, placed and repaired as when they were linked. Any thread. */
public final class LinkedFiles {
    private LinkedFiles() {
    }

    /**
     * For {@link districtatlas.own.OwnLayers}. The file is open until the layer's cursor, or its lots, are closed, or one feature of it was read.
     *
     * @throws DataRefused when the file, or that layer of it, cannot be read any more
     */
    public static ReadyLayer open(OwnLink link) {
        Readying file = Readying.open(link.file(), options(link.layer().source()));
        boolean whole = false;
        try {
            Linked layer = new Linked(link, file, layer(link, file));
            whole = true;
            return layer;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    private static ReadOptions options(BroughtSource source) {
        ReadOptions usual = new ReadOptions(Optional.empty(), Cancel.never());
        try {
            return source.charset().isEmpty() ? usual : usual.withCharset(Charset.forName(source.charset()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return usual;           // of another system: it is found out, as at first
        }
    }

    private static PlacedLayer layer(OwnLink link, Readying file) {
        BroughtLayer entry = link.layer();
        List<String> names = file.names();
        int index = IntStream.range(0, names.size()).filter(i -> nameIn(names, i).equals(entry.source().layer())).findFirst()
                .orElseThrow(() -> DataRefused.of("own.source-layer", link.file().toString(), entry.title(), link.file().getFileName(), entry.source().layer()));
        if (entry.shape() != ReadyLayer.Shape.NONE && entry.source().placing().isEmpty()) {
            throw DataRefused.of("own.source-unread", link.file().toString(), entry.title(), link.file().getFileName());
        }
        return file.layer(index, entry.shape(), entry.source().placing(), entry.source().withoutOrigin());
    }

    /** By which a layer is found again: its name; of several with one name, which of them it is. */
    static String nameIn(List<String> names, int index) {
        String name = names.get(index);
        long same = names.stream().filter(name::equals).count();
        return same == 1 ? name : name + "#" + (1 + names.subList(0, index).stream().filter(name::equals).count());
    }

    /** Opened once already; asked again, it opens the file again. */
    private static final class Linked implements ReadyLayer {
        private final OwnLink link;
        private final PlacedLayer layer;
        private Readying file;

        Linked(OwnLink link, Readying file, PlacedLayer layer) {
            this.link = link;
            this.file = file;
            this.layer = layer;
        }

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

        /** The file that is open from the beginning, once. */
        private Optional<Readying> taken() {
            Optional<Readying> own = Optional.ofNullable(file);
            file = null;
            return own;
        }

        @Override
        public ReadyCursor open() {
            Optional<Readying> taken = taken();
            if (taken.isEmpty()) {
                return LinkedFiles.open(link).open();
            }
            Readying own = taken.get();
            ReadyCursor cursor = opened(own);
            return new ReadyCursor() {
                @Override
                public Optional<Feature> next() {
                    return cursor.next();
                }

                @Override
                public void close() {
                    try {
                        cursor.close();
                    } finally {
                        own.close();
                    }
                }
            };
        }

        @Override
        public Optional<ReadyCursor.Feature> feature(long fid) {
            Optional<Readying> taken = taken();
            if (taken.isEmpty()) {
                return LinkedFiles.open(link).feature(fid);
            }
            try (Readying own = taken.get()) {
                return layer.feature(fid);
            }
        }

        @Override
        public Optional<ReadyLots> lots() {
            Optional<Readying> taken = taken();
            if (taken.isEmpty()) {
                return LinkedFiles.open(link).lots();
            }
            Readying own = taken.get();
            Optional<ReadyLots> lots = Optional.empty();
            try {
                lots = layer.lots();
            } finally {
                if (lots.isEmpty()) {
                    own.close();
                }
            }
            return lots.map(l -> new LotsOfFile(l, own));
        }

        private ReadyCursor opened(Readying own) {
            boolean whole = false;
            try {
                ReadyCursor cursor = layer.open();
                whole = true;
                return cursor;
            } finally {
                if (!whole) {
                    own.close();
                }
            }
        }
    }

    /** Lets the file go when it is closed. */
    private record LotsOfFile(ReadyLots lots, Readying file) implements ReadyLots {
        @Override
        public long about() {
            return lots.about();
        }

        @Override
        public Optional<Lot> next() {
            return lots.next();
        }

        @Override
        public void close() {
            try {
                lots.close();
            } finally {
                file.close();
            }
        }
    }
}
