package districtatlas.paint.display;

import districtatlas.map.portray.Kinds;
import java.util.Arrays;
import java.util.List;

/**
 * Which shapes are drawn together, with their index: the same for every palette and language that draws them together. Immutable, any thread.
 */
final class Members {
    /** Of a lesser dimension a shape is none: an area has an outline, a line has no inside. */
    final int least;
    private final Kinds kinds;
    /** Kinds on places, each of them one number: {@link #entry}. */
    final long[] entries;
    /** Ascending, hence in Hilbert order. */
    final int[] shapes;
    /** By item, which of the entries; null where it does not matter. */
    final int[] entryOf;
    final PackedIndex index;

    private Members(int least, Kinds kinds, long[] entries, int[] shapes, int[] entryOf, PackedIndex index) {
        this.least = least;
        this.kinds = kinds;
        this.entries = entries;
        this.shapes = shapes;
        this.entryOf = entryOf;
        this.index = index;
    }

    static long entry(int kind, int where) {
        return (long) where << 32 | kind;
    }

    /** Members as they are wanted. */
    static final class Wanted {
        final int least;
        final long[] entries;
        final boolean told;
        private final Growing.Ints shapes = new Growing.Ints();
        private final Growing.Ints entryOf = new Growing.Ints();
        Members made;

        /** @param told whether it matters which entry an item is of; if not, the order of entries does not either */
        Wanted(int least, long[] entries, boolean told) {
            this.least = least;
            this.entries = told ? entries : Arrays.stream(entries).sorted().distinct().toArray();
            this.told = told;
        }

        private boolean isMadeBy(Members other, Placed placed) {
            return other.least == least && other.kinds == placed.kinds() && told == (other.entryOf != null) && other.index.covers(placed.shapes())
                    && Arrays.equals(entries, other.entries);
        }

        private void make(Placed placed, List<Wanted> others) {
            Shapes all = placed.shapes();
            int[] found = shapes.toArray();
            PackedIndex index = null;
            for (Wanted other : others) {
                // An outline of what is also filled: one index for both.
                if (other.made != null && other.made.index.covers(all) && Arrays.equals(other.made.shapes, found)) {
                    index = other.made.index;
                    found = other.made.shapes;
                }
            }
            made = new Members(least, placed.kinds(), entries, found, told ? entryOf.toArray() : null,
                    index == null ? new PackedIndex(found, all.box) : index);
        }
    }

    /**
     * Makes all that are wanted, in one walk over the shapes; those that were made already are used again.
     *
     * @param known of the same layer
     */
    static void make(List<Wanted> all, Placed placed, Iterable<Members> known) {
        Shapes shapes = placed.shapes();
        for (Members members : known) {
            all.stream().filter(w -> w.made == null && w.isMadeBy(members, placed)).forEach(w -> w.made = members);
        }
        List<Wanted> missing = all.stream().filter(w -> w.made == null).toList();
        if (missing.isEmpty()) {
            return;
        }
        int[][] toWhom = toWhom(missing, placed);
        for (int shape = 0; shape < shapes.size(); shape++) {
            int[] them = toWhom[placed.kinds().of(shapes.feature(shape)) * placed.wheres() + placed.where(shape)];
            for (int i = 0; them != null && i < them.length; i += 2) {
                Wanted wanted = missing.get(them[i]);
                if (shapes.dimension(shape) >= wanted.least) {
                    wanted.shapes.add(shape);
                    if (wanted.told) {
                        wanted.entryOf.add(them[i + 1]);
                    }
                }
            }
        }
        missing.forEach(w -> w.make(placed, all));
    }

    /** By kind and place: in turn one of the wanted and which of its entries. */
    private static int[][] toWhom(List<Wanted> missing, Placed placed) {
        int[][] toWhom = new int[placed.kinds().count() * placed.wheres()][];
        for (int w = 0; w < missing.size(); w++) {
            long[] entries = missing.get(w).entries;
            for (int e = 0; e < entries.length; e++) {
                int at = (int) entries[e] * placed.wheres() + (int) (entries[e] >>> 32);
                int n = toWhom[at] == null ? 0 : toWhom[at].length;
                toWhom[at] = n == 0 ? new int[2] : Arrays.copyOf(toWhom[at], n + 2);
                toWhom[at][n] = w;
                toWhom[at][n + 1] = e;
            }
        }
        return toWhom;
    }

    long sizeBytes() {
        return index.sizeBytes() + (entryOf == null ? 0 : 4L * entryOf.length) + 8L * entries.length;
    }
}
