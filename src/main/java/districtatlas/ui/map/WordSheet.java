package districtatlas.ui.map;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.label.LabelPicture.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** The painted labels of one scale. FX thread only. */
final class WordSheet extends Sheet {
    private final Map<Block, ImageView> views = new IdentityHashMap<>();

    WordSheet(PixelFrame frame) {
        super(frame.metresPerPixel(), frame.pixelScale(), frame.left(), frame.top());
    }

    boolean isOf(PixelFrame frame) {
        return metresPerPixel == frame.metresPerPixel() && pixelScale == frame.pixelScale();
    }

    /** What looks as before stays untouched; what is new takes the node of what is gone, for adding and removing nodes is dear. */
    void show(LabelPicture picture) {
        Set<Block> wanted = new HashSet<>(picture.blocks());
        Deque<ImageView> free = new ArrayDeque<>();
        views.entrySet().removeIf(e -> !wanted.contains(e.getKey()) && free.add(e.getValue()));
        List<ImageView> added = new ArrayList<>();
        for (Block block : picture.blocks()) {
            if (!views.containsKey(block)) {
                ImageView view = free.poll();
                if (view == null) {
                    view = new ImageView();
                    added.add(view);
                }
                view.setImage(new WritableImage(PicturePool.over(block.pixels(), block.width(), block.height())));
                view.setX(block.left() - left);
                view.setY(block.top() - top);
                views.put(block, view);
            }
        }
        getChildren().removeAll(free);
        getChildren().addAll(added);
    }
}
