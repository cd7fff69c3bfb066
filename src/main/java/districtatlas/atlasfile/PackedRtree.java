package districtatlas.atlasfile;

import districtatlas.base.Cancel;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * Boxes of a layer for its spatial index, packed at once where SQLite would sort in one after the other: the pages of its index are written
 * as it writes them itself, full and near to each other. One thread at a time; 16 bytes a box and as many while it is written.
 *
 * @see <a href="https://www.sqlite.org/rtree.html#roottree">the shadow tables of SQLite's R*Tree</a>
 */
final class PackedRtree {
    private static final int DIMENSIONS = 4;
    private static final int CELL_BYTES = Long.BYTES + DIMENSIONS * Float.BYTES;
    private static final int HEAD_BYTES = 4;
    private static final int ROOT = 1;
    private static final int BETWEEN_LOOKS = 4096;

    private long[] ids = new long[1024];
    /** West, east, south, north. */
    private float[] boxes = new float[DIMENSIONS * 1024];
    private int size;
    private final Envelope extent = new Envelope();

    void add(long id, Envelope box) {
        if (box.isNull()) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 3 / 2);
            boxes = Arrays.copyOf(boxes, DIMENSIONS * ids.length);
        }
        ids[size] = id;
        int at = DIMENSIONS * size++;
        boxes[at] = down(box.getMinX());
        boxes[at + 1] = up(box.getMaxX());
        boxes[at + 2] = down(box.getMinY());
        boxes[at + 3] = up(box.getMaxY());
        extent.expandToInclude(box);
    }

    private static float down(double value) {
        float near = (float) value;
        return near > value ? Math.nextDown(near) : near;
    }

    private static float up(double value) {
        float near = (float) value;
        return near < value ? Math.nextUp(near) : near;
    }

    /** Around all of them. */
    Envelope extent() {
        return extent;
    }

    /** Into an index just made, which is empty. */
    void writeInto(Sql sql, String table, Cancel cancel) {
        // The root that SQLite made says how large it wants its pages.
        int pageBytes = (int) sql.number("select length(data) from \"" + table + "_node\" where nodeno = 1", 0);
        new Pages(sql, table, pageBytes, cancel).write();
    }

    /** What is written: levels from the leaves up, the root last. */
    private final class Pages {
        private final Sql sql;
        private final String table;
        private final int pageBytes;
        private final int most;
        private final Cancel cancel;
        private final long[] leaves = new long[size];
        private long next = ROOT + 1;

        Pages(Sql sql, String table, int pageBytes, Cancel cancel) {
            this.sql = sql;
            this.table = table;
            this.pageBytes = pageBytes;
            this.most = (pageBytes - HEAD_BYTES) / CELL_BYTES;
            this.cancel = cancel;
        }

        void write() {
            long[] under = Arrays.copyOf(ids, size);
            float[] around = Arrays.copyOf(boxes, DIMENSIONS * size);
            int depth = 0;
            while (under.length > most) {
                int[] order = tiled(around, under.length);
                int pages = (under.length + most - 1) / most;
                long[] numbers = new long[pages];
                float[] outer = new float[DIMENSIONS * pages];
                for (int p = 0; p < pages; p++) {
                    // As even as can be: SQLite wants no page emptier than a third.
                    int from = (int) ((long) under.length * p / pages);
                    int to = (int) ((long) under.length * (p + 1) / pages);
                    numbers[p] = next++;
                    page(numbers[p], depth, 0, under, around, order, from, to);
                    surround(around, order, from, to, outer, DIMENSIONS * p);
                }
                under = numbers;
                around = outer;
                depth++;
            }
            page(ROOT, depth, depth, under, around, IntStream.range(0, under.length).toArray(), 0, under.length);
            for (int i = 0; i < size; i++) {        // in the order of the rows, which the table keeps
                sql.insert("insert into \"" + table + "_rowid\" (rowid, nodeno) values (?, ?)", ids[i], leaves[i]);
            }
        }

        private void page(long number, int depth, int told, long[] under, float[] around, int[] order, int from, int to) {
            ByteBuffer page = ByteBuffer.allocate(pageBytes).putShort((short) told).putShort((short) (to - from));
            for (int i = from; i < to; i++) {
                if (i % BETWEEN_LOOKS == 0) {
                    cancel.check();
                }
                int of = order[i];
                page.putLong(under[of]);
                for (int d = 0; d < DIMENSIONS; d++) {
                    page.putFloat(around[DIMENSIONS * of + d]);
                }
                if (depth == 0) {
                    leaves[of] = number;
                } else {
                    sql.insert("insert into \"" + table + "_parent\" (nodeno, parentnode) values (?, ?)", under[of], number);
                }
            }
            sql.insert("insert or replace into \"" + table + "_node\" (nodeno, data) values (?, ?)", number, page.array());
        }

        private void surround(float[] around, int[] order, int from, int to, float[] outer, int at) {
            System.arraycopy(around, DIMENSIONS * order[from], outer, at, DIMENSIONS);
            for (int i = from + 1; i < to; i++) {
                int of = DIMENSIONS * order[i];
                outer[at] = Math.min(outer[at], around[of]);
                outer[at + 1] = Math.max(outer[at + 1], around[of + 1]);
                outer[at + 2] = Math.min(outer[at + 2], around[of + 2]);
                outer[at + 3] = Math.max(outer[at + 3], around[of + 3]);
            }
        }

        /** Strips from west to east, each from south to north. */
        private int[] tiled(float[] around, int count) {
            Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingDouble(i -> (double) around[DIMENSIONS * i] + around[DIMENSIONS * i + 1]));
            int pages = (count + most - 1) / most;
            int strip = (int) Math.ceil(count / Math.ceil(Math.sqrt(pages)));
            for (int from = 0; from < count; from += strip) {
                Arrays.sort(order, from, Math.min(count, from + strip),
                        Comparator.comparingDouble(i -> (double) around[DIMENSIONS * i + 2] + around[DIMENSIONS * i + 3]));
            }
            return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        }
    }
}
