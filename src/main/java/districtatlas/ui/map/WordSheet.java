package districtatlas.ui.map;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.label.LabelPicture.Sprite;
import districtatlas.paint.mark.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** The painted labels of one scale. FX thread only. */
final class WordSheet extends Sheet {
    private final Map<Sprite, ImageView> views = new IdentityHashMap<>();

    WordSheet(PixelFrame frame) {
        super(frame.metresPerPixel(), frame.pixelScale(), frame.left(), frame.top());
    }

    boolean isOf(PixelFrame frame) {
        return metresPerPixel == frame.metresPerPixel() && pixelScale == frame.pixelScale();
    }

    /** What stands as before stays untouched; what is new takes the node of what is gone, for adding and removing nodes is dear. */
    void show(LabelPicture picture) {
        Set<Sprite> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(picture.sprites());
        Deque<ImageView> free = new ArrayDeque<>();
        views.entrySet().removeIf(e -> !wanted.contains(e.getKey()) && free.add(e.getValue()));
        List<ImageView> added = new ArrayList<>();
        for (Sprite sprite : picture.sprites()) {
            if (!views.containsKey(sprite)) {
                ImageView view = free.poll();
                if (view == null) {
                    view = new ImageView();
                    added.add(view);
                }
                Stamp stamp = sprite.stamp();
                view.setImage(new WritableImage(PicturePool.over(stamp.pixels(), stamp.width(), stamp.height())));
                view.setX(sprite.left() - left);
                view.setY(sprite.top() - top);
                views.put(sprite, view);
            }
        }
        getChildren().removeAll(free);
        getChildren().addAll(added);
    }
}
