package districtatlas.own;

import districtatlas.data.DataColumn;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtColumn;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtRows;
import districtatlas.notebook.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The features of a brought layer, wherever they are: a copied one's are rows of the reader's own file, a linked one's are read from theirs,
 * in the columns that the entry knows. Any thread; nothing is opened before it is read.
 */
final class OwnFeatures implements ReadyLayer {
    private final BroughtLayer layer;
    private final Reading reading;

    /** Where they come from. */
    private interface Reading {
        ReadyCursor open();

        Optional<ReadyCursor.Feature> feature(long fid);
    }

    private OwnFeatures(BroughtLayer layer, Reading reading) {
        this.layer = layer;
        this.reading = reading;
    }

    static OwnFeatures copied(EntryId id, BroughtLayer layer, RowsOfFile file) {
        List<DataColumn> columns = layer.columns().stream().map(BroughtColumn::asData).toList();
        return new OwnFeatures(layer, new Reading() {
            @Override
            public ReadyCursor open() {
                return BroughtRows.cursor(() -> file.rows(layer.table(id)), columns);
            }

            @Override
            public Optional<ReadyCursor.Feature> feature(long fid) {
                return file.ask(f -> f.row(layer.table(id), fid)).map(r -> BroughtRows.feature(r, columns));
            }
        });
    }

    static OwnFeatures linked(OwnLink link, OwnLink.Opener opener) {
        return new OwnFeatures(link.layer(), new Reading() {
            @Override
            public ReadyCursor open() {
                ReadyLayer found = opener.open(link);
                return inOrder(found.open(), IntStream.range(0, link.layer().columns().size()).map(i -> place(found, link.layer().columns().get(i))).toArray());
            }

            /** The file is read up to it. */
            @Override
            public Optional<ReadyCursor.Feature> feature(long fid) {
                try (ReadyCursor cursor = open()) {
                    Optional<ReadyCursor.Feature> next = cursor.next();
                    while (next.isPresent() && next.get().fid() != fid) {
                        next = cursor.next();
                    }
                    return next;
                }
            }
        });
    }

    static OwnFeatures none(BroughtLayer layer) {
        return new OwnFeatures(layer, new Reading() {
            @Override
            public ReadyCursor open() {
                return new ReadyCursor() {
                    @Override
                    public Optional<Feature> next() {
                        return Optional.empty();
                    }

                    @Override
                    public void close() {
                        // Nothing was opened.
                    }
                };
            }

            @Override
            public Optional<ReadyCursor.Feature> feature(long fid) {
                return Optional.empty();
            }
        });
    }

    /** -1 where the file has no such column any more. */
    private static int place(ReadyLayer found, BroughtColumn column) {
        return IntStream.range(0, found.columns().size()).filter(i -> found.columns().get(i).name().equals(column.name())
                && found.columns().get(i).type() == column.type()).findFirst().orElse(-1);
    }

    private static ReadyCursor inOrder(ReadyCursor cursor, int[] places) {
        return new ReadyCursor() {
            @Override
            public Optional<Feature> next() {
                return cursor.next().map(f -> {
                    Object[] values = new Object[places.length];
                    for (int i = 0; i < places.length; i++) {
                        values[i] = places[i] < 0 ? null : f.values()[places[i]];
                    }
                    return new Feature(f.fid(), f.geometry(), values);
                });
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }

    /** One by its number. */
    Optional<ReadyCursor.Feature> feature(long fid) {
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
}
