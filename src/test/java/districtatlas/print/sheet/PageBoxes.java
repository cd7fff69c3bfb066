package districtatlas.print.sheet;

import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The words and samples of a page, and which of them lie over each other. */
record PageBoxes(List<Piece> all) {
    private static final double TOUCH = 0.6;

    static PageBoxes of(Page page) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Words words) {
                words.pieces().stream().filter(p -> p instanceof Piece.Words || p instanceof Piece.Sample || p instanceof Piece.Figure).forEach(pieces::add);
            }
        }
        return new PageBoxes(pieces);
    }

    long samples() {
        return all.stream().filter(p -> p instanceof Piece.Sample).count();
    }

    /** Figures, such as the halves of an arrow, may touch each other. */
    List<String> colliding() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean figures = all.get(i) instanceof Piece.Figure && all.get(j) instanceof Piece.Figure;
                if (!figures && meet(all.get(i).box(), all.get(j).box())) {
                    found.add(all.get(i) + " and " + all.get(j));
                }
            }
        }
        return found;
    }

    static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - TOUCH && b.x() < a.maxX() - TOUCH && a.y() < b.maxY() - TOUCH && b.y() < a.maxY() - TOUCH;
    }

    /** The maps of a page, in order. */
    static List<Block.Map> maps(Page page) {
        return page.blocks().stream().filter(Block.Map.class::isInstance).map(Block.Map.class::cast).toList();
    }
}
