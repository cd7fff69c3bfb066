package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.ShapeFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Arrays of arrays of numbers as one row of numbers, and where each array ends. What must not stand there is remembered and passed over, so
 * that what follows can be read. One thread at a time.
 */
final class NumberTree {
    /** How the innermost arrays are read. */
    enum Leaves {
        /** Each is a place: of its numbers the first two are kept. */
        PLACES,
        /** Each is a row of numbers, all of which are kept. */
        ROWS
    }

    private static final int MOST_DEPTH = 8;

    private final Leaves leaves;
    private double[] numbers = new double[16];
    private int used;
    private final int[][] ends = new int[MOST_DEPTH + 2][];
    private final int[] endsUsed = new int[MOST_DEPTH + 2];
    private final List<String> texts = new ArrayList<>();
    private ShapeFault fault;
    private boolean higher;
    private int leafDepth = -1;

    private NumberTree(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Reads the array or other value that the parser stands on, to its end. */
    static NumberTree read(JsonParser parser, Leaves leaves) throws IOException {
        NumberTree tree = new NumberTree(leaves);
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            tree.readArray(parser);
        } else {
            parser.skipChildren();
            tree.blame("data.json-no-array", parser.currentToken().name());
        }
        tree.numbers = Arrays.copyOf(tree.numbers, tree.used);
        return tree;
    }

    private void readArray(JsonParser parser) throws IOException {
        int depth = 1;
        int inLeaf = 0;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            switch (token) {
                case START_ARRAY -> {
                    if (inLeaf > 0) {
                        blame("data.json-place", parser.currentName() == null ? "[" : parser.currentName());
                    }
                    if (depth == MOST_DEPTH) {
                        parser.skipChildren();
                        blame("data.nested-deep", MOST_DEPTH);
                    } else {
                        depth++;
                    }
                    inLeaf = 0;
                }
                case END_ARRAY -> {
                    close(depth, inLeaf);
                    depth--;
                    inLeaf = 0;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> addNumber(parser.getDoubleValue(), depth, inLeaf++);
                case VALUE_STRING -> texts.add(parser.getText());
                default -> {
                    blame("data.json-place", token.asString() == null ? token.name() : token.asString());
                    parser.skipChildren();
                }
            }
        }
    }

    private void addNumber(double value, int depth, int inLeaf) {
        if (leafDepth < 0) {
            leafDepth = depth;
        } else if (leafDepth != depth) {
            blame("data.json-place", value);
        }
        if (leaves == Leaves.PLACES && inLeaf >= 2) {
            higher = true;
            return;
        }
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, used + (used >> 1));
        }
        numbers[used++] = value;
    }

    private void close(int depth, int inLeaf) {
        boolean leaf = leafDepth == depth;
        if (leaf && leaves == Leaves.PLACES) {
            if (inLeaf < 2) {
                blame("data.json-place-short", inLeaf);
                used -= used % 2;
            }
            return;
        }
        boolean holdsAtoms = leaf || leaves == Leaves.PLACES && depth == leafDepth - 1;
        addEnd(depth, holdsAtoms ? atoms() : endsUsed[depth + 1]);
    }

    private void addEnd(int depth, int end) {
        int[] all = ends[depth] == null ? new int[4] : ends[depth];
        ends[depth] = endsUsed[depth] == all.length ? Arrays.copyOf(all, 2 * all.length) : all;
        ends[depth][endsUsed[depth]++] = end;
    }

    private int atoms() {
        return leaves == Leaves.PLACES ? used / 2 : used;
    }

    private void blame(String code, Object part) {
        if (fault == null) {
            fault = new ShapeFault(code, part);
        }
    }

    /** Where this stands; a place in an array of places is 1, a place alone 0. */
    boolean isEmpty() {
        return used == 0 && texts.isEmpty();
    }

    /** Whether places had more than two numbers. */
    boolean isHigher() {
        return higher;
    }

    /** Texts that stood among the numbers, in their order. */
    List<String> texts() {
        return texts;
    }

    /** All places or numbers. */
    double[] numbers() {
        return numbers;
    }

    /**
     * Checks it to be what a shape of some kind is written as.
     *
     * @param depth how many arrays are around a number
     * @throws ShapeFault when it is something else
     */
    NumberTree expect(int depth, String type) {
        if (fault != null) {
            throw fault;
        }
        if (!texts.isEmpty()) {
            throw new ShapeFault("data.json-place-text", texts.get(0));
        }
        if (leafDepth >= 0 && leafDepth != depth || leafDepth >= 0 && leaves == Leaves.PLACES && endsUsed[leafDepth] > 0) {
            throw new ShapeFault("data.json-depth", type, depth, leafDepth);
        }
        return this;
    }

    /** For one that holds texts in place of places. */
    NumberTree expectTexts() {
        if (fault != null) {
            throw fault;
        }
        return this;
    }

    /**
     * The numbers of each array that directly holds places or, of rows, numbers; grouped by the arrays around them.
     *
     * @param level 0 gives one group with all of them, 1 a group for each array around
     */
    List<List<double[]>> groups(int level) {
        int inner = leaves == Leaves.PLACES ? leafDepth - 1 : leafDepth;
        if (leafDepth < 0 || inner < 1) {
            return List.of();
        }
        int width = leaves == Leaves.PLACES ? 2 : 1;
        List<double[]> all = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < endsUsed[inner]; i++) {
            all.add(Arrays.copyOfRange(numbers, begin * width, ends[inner][i] * width));
            begin = ends[inner][i];
        }
        if (level == 0 || inner < 2) {
            return List.of(all);
        }
        List<List<double[]>> groups = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < endsUsed[inner - 1]; i++) {
            groups.add(all.subList(first, ends[inner - 1][i]));
            first = ends[inner - 1][i];
        }
        return groups;
    }
}
