package districtatlas.data.dxf;

import districtatlas.base.Cancel;
import districtatlas.data.dxf.DxfItem.Insert;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All entities of a drawing one after the other, those of blocks at each place where the block is inserted. Blocks that insert each other
 * are followed once, and all work is bounded, whatever the drawing asks for. One thread at a time.
 */
final class DxfExpansion {
    static final int MOST_DEPTH = 16;
    /** Copies of blocks that are drawn, those within others too. */
    static final int MOST_COPIES = 1_000_000;
    /** Places of all lines of all copies. */
    static final long MOST_PLACES = 20_000_000;
    static final String OWN_LAYER = "0";
    static final String BY_BLOCK = "0";

    /** What could not be drawn. */
    interface Told {
        void tell(String code, DxfItem item);
    }

    /** A block that is being drawn, or the drawing itself. */
    private static final class Frame {
        private final List<DxfItem> items;
        private final DxfItem item;
        private final DxfBlock block;
        private final Affine outer;
        private final String layer;
        private final String color;
        private final String prefix;
        private Affine place;
        private int copy;
        private int at;

        Frame(List<DxfItem> items, DxfItem item, DxfBlock block, Affine outer, String layer, String color, String prefix) {
            this.items = items;
            this.item = item;
            this.block = block;
            this.outer = outer;
            this.layer = layer;
            this.color = color;
            this.prefix = prefix;
            this.place = block == null ? Affine.NONE : outer.after(item.insert().copy(0)).after(block.base());
        }

        private boolean nextCopy() {
            if (block == null || ++copy >= item.insert().copies()) {
                return false;
            }
            place = outer.after(item.insert().copy(copy)).after(block.base());
            at = 0;
            return true;
        }
    }

    private final DxfDrawing drawing;
    private final String only;
    private final Cancel cancel;
    private final Told told;
    private final Map<String, Set<String>> layersOfBlocks = new HashMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int copies;
    private long places;
    private boolean full;

    /** @param only key of the one layer wanted; null for all */
    DxfExpansion(DxfDrawing drawing, String only, Cancel cancel, Told told) {
        this.drawing = drawing;
        this.only = only;
        this.cancel = cancel;
        this.told = told;
        frames.push(new Frame(drawing.items(), null, null, Affine.NONE, OWN_LAYER, "", ""));
    }

    Optional<DxfPlaced> next() {
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (frame.at >= frame.items.size()) {
                cancel.check();
                if (!frame.nextCopy() || !counted(frame)) {
                    frames.pop();
                }
                continue;
            }
            DxfItem item = frame.items.get(frame.at++);
            String layer = frame.block != null && item.layer().equals(OWN_LAYER) ? frame.layer : item.layer();
            String color = item.color().equals(BY_BLOCK) ? frame.color : item.color();
            if (item.isInsert()) {
                enter(frame, item, layer, color);
            } else if (only == null || only.equals(layer)) {
                places += frame.block == null ? 0 : item.geometry().getNumPoints();
                String number = frame.prefix.isEmpty() ? item.number() : frame.prefix + item.number();
                return Optional.of(new DxfPlaced(item, frame.place, layer, color, number, frame.block == null ? "" : frame.block.name()));
            }
        }
        return Optional.empty();
    }

    private boolean counted(Frame frame) {
        if (++copies <= MOST_COPIES && places <= MOST_PLACES) {
            return true;
        }
        if (!full) {
            full = true;
            told.tell("data.dxf-full", frame.item);
        }
        return false;
    }

    private void enter(Frame frame, DxfItem item, String layer, String color) {
        Insert insert = item.insert();
        DxfBlock block = drawing.blocks().get(insert.block());
        if (block == null || block.external()) {
            told.tell(block == null ? "data.dxf-block" : "data.dxf-external", item);
        } else if (frames.size() > MOST_DEPTH || frames.stream().anyMatch(f -> f.block == block)) {
            told.tell("data.dxf-recursion", item);
        } else if (only == null || draws(block, layer)) {
            Frame inner = new Frame(block.items(), item, block, frame.place, layer, color, frame.prefix + item.number() + "/");
            if (counted(inner)) {
                frames.push(inner);
            }
        }
    }

    /** Whether a block inserted on a layer draws anything on the one that is wanted. */
    private boolean draws(DxfBlock block, String layer) {
        Set<String> all = layers(block, 0);
        return all.contains(only) || layer.equals(only) && all.contains(OWN_LAYER);
    }

    private Set<String> layers(DxfBlock block, int depth) {
        Set<String> known = layersOfBlocks.get(block.key());
        if (known != null) {
            return known;
        }
        Set<String> all = new HashSet<>();
        layersOfBlocks.put(block.key(), all);   // for those that insert each other
        for (DxfItem item : block.items()) {
            all.add(item.layer());
            DxfBlock inner = item.isInsert() ? drawing.blocks().get(item.insert().block()) : null;
            if (inner != null && depth < MOST_DEPTH) {
                all.addAll(layers(inner, depth + 1));
            }
        }
        return all;
    }
}
