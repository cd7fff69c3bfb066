package districtatlas.own;

import districtatlas.atlasfile.BroughtTable;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import districtatlas.data.place.PlacingText;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtRows;
import districtatlas.notebook.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The features of a brought layer, wherever they are: a copied one's are rows of the reader's own file, a linked one's are read from theirs,
 * in the columns that the entry knows. Any thread; nothing is opened before it is read.
 */
final class OwnFeatures implements ReadyLayer {
    private final BroughtLayer layer;
    private volatile Reading reading;
    /** Who waits for the print of a copy that is being made. Guarded by this. */
    private final List<Consumer<String>> waiting = new ArrayList<>();

    /** Where they come from. */
    private interface Reading {
        ReadyCursor open();

        Optional<ReadyLots> lots();

        Optional<ReadyCursor.Feature> feature(long fid);

        Optional<String> print();
    }

    private OwnFeatures(BroughtLayer layer, Reading reading) {
        this.layer = layer;
        this.reading = reading;
    }

    static OwnFeatures copied(EntryId id, BroughtLayer layer, RowsOfFile file) {
        return new OwnFeatures(layer, new Copied(layer.table(id), layer.columns().stream().map(BroughtColumn::asData).toList(), file));
    }

    static OwnFeatures linked(OwnLink link, OwnLink.Opener opener) {
        return new OwnFeatures(link.layer(), new Linked(link, opener, false));
    }

    /** Of a layer that is being brought: as long as that lasts they are read from where it is brought from. */
    static OwnFeatures coming(OwnLink from, OwnLink.Opener opener) {
        return new OwnFeatures(from.layer(), new Linked(from, opener, true));
    }

    /** It is brought: from now on they are read as that other's, which has the same. */
    void arrived(OwnFeatures there) {
        if (!(reading instanceof Linked coming && coming.passing)) {
            return;
        }
        List<Consumer<String>> told;
        synchronized (this) {
            reading = there.reading;
            told = List.copyOf(waiting);
            waiting.clear();
        }
        // What was read meanwhile of a file that somebody wrote into is not known to be the same.
        if (!told.isEmpty() && coming.state.equals(SourcePrints.stateOf(coming.link.file()))) {
            there.reading.print().ifPresent(p -> told.forEach(t -> t.accept(p)));
        }
    }

    private record Copied(BroughtTable table, List<DataColumn> columns, RowsOfFile file) implements Reading {
        @Override
        public ReadyCursor open() {
            return BroughtRows.cursor(() -> file.rows(table), columns);
        }

        @Override
        public Optional<ReadyLots> lots() {
            return CopiedLots.of(file, table, columns);
        }

        @Override
        public Optional<ReadyCursor.Feature> feature(long fid) {
            return file.ask(f -> f.row(table, fid)).map(r -> BroughtRows.feature(r, columns));
        }

        @Override
        public Optional<String> print() {
            return Optional.of(file.ask(f -> f.id() + '/' + f.state(table)));
        }
    }

    private static final class Linked implements Reading {
        private final OwnLink link;
        private final OwnLink.Opener opener;
        private final boolean passing;
        private final String state;

        Linked(OwnLink link, OwnLink.Opener opener, boolean passing) {
            this.link = link;
            this.opener = opener;
            this.passing = passing;
            this.state = passing ? SourcePrints.stateOf(link.file()) : "";
        }

        private int[] places(ReadyLayer found) {
            return IntStream.range(0, link.layer().columns().size()).map(i -> place(found, link.layer().columns().get(i))).toArray();
        }

        @Override
        public ReadyCursor open() {
            ReadyLayer found = opener.open(link);
            return inOrder(found.open(), places(found));
        }

        @Override
        public Optional<ReadyLots> lots() {
            ReadyLayer found = opener.open(link);
            int[] places = places(found);
            return found.lots().map(lots -> new ReadyLots() {
                @Override
                public long about() {
                    return lots.about();
                }

                @Override
                public Optional<Lot> next() {
                    return lots.next().map(lot -> lotInOrder(lot, places));
                }

                @Override
                public void close() {
                    lots.close();
                }
            });
        }

        @Override
        public Optional<ReadyCursor.Feature> feature(long fid) {
            ReadyLayer found = opener.open(link);
            int[] places = places(found);
            return found.feature(fid).map(f -> inOrder(f, places));
        }

        /** One that is being copied is known by the copy. */
        @Override
        public Optional<String> print() {
            String now = passing ? "" : SourcePrints.stateOf(link.file());
            return now.isEmpty() ? Optional.empty() : Optional.of(link.file().toAbsolutePath() + "/" + now + '/' + link.layer().source().layer() + '/'
                    + link.layer().source().charset() + '/' + link.layer().source().placing().map(PlacingText::write).orElse(""));
        }
    }

    private static ReadyLots.Lot lotInOrder(ReadyLots.Lot lot, int[] places) {
        return new ReadyLots.Lot() {
            @Override
            public long place() {
                return lot.place();
            }

            @Override
            public ReadyCursor open() {
                return inOrder(lot.open(), places);
            }
        };
    }

    static OwnFeatures none(BroughtLayer layer) {
        return new OwnFeatures(layer, new Reading() {
            @Override
            public ReadyCursor open() {
                return ReadyCursor.NOTHING;
            }

            @Override
            public Optional<ReadyLots> lots() {
                return Optional.empty();
            }

            @Override
            public Optional<ReadyCursor.Feature> feature(long fid) {
                return Optional.empty();
            }

            @Override
            public Optional<String> print() {
                return Optional.empty();
            }
        });
    }

    /** -1 where the file has no such column any more. */
    private static int place(ReadyLayer found, BroughtColumn column) {
        return IntStream.range(0, found.columns().size()).filter(i -> found.columns().get(i).name().equals(column.name())
                && found.columns().get(i).type() == column.type()).findFirst().orElse(-1);
    }

    private static ReadyCursor.Feature inOrder(ReadyCursor.Feature feature, int[] places) {
        Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = places[i] < 0 ? null : feature.values()[places[i]];
        }
        return new ReadyCursor.Feature(feature.fid(), feature.geometry(), values);
    }

    private static ReadyCursor inOrder(ReadyCursor cursor, int[] places) {
        return new ReadyCursor() {
            @Override
            public Optional<Feature> next() {
                return cursor.next().map(f -> OwnFeatures.inOrder(f, places));
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }

    @Override
    public Optional<ReadyCursor.Feature> feature(long fid) {
        return reading.feature(fid);
    }

    @Override
    public String name() {
        return layer.title();
    }

    @Override
    public List<DataColumn> columns() {
        return layer.columns().stream().map(BroughtColumn::asData).toList();
    }

    @Override
    public Shape shape() {
        return layer.shape();
    }

    @Override
    public ReadyCursor open() {
        return reading.open();
    }

    @Override
    public Optional<ReadyLots> lots() {
        return shape() == Shape.NONE ? Optional.empty() : reading.lots();
    }

    /** Of these columns in this order. */
    @Override
    public Optional<String> print() {
        return reading.print().map(this::withColumns);
    }

    private String withColumns(String print) {
        return print + '/' + layer.shape() + '/' + layer.columns();
    }

    @Override
    public void whenPrinted(Consumer<String> then) {
        synchronized (this) {
            if (reading instanceof Linked coming && coming.passing) {
                waiting.add(p -> then.accept(withColumns(p)));
                return;
            }
        }
        print().ifPresent(then);
    }
}
