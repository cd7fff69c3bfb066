package districtatlas.ui.map;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.LabelPicture.Sprite;
import districtatlas.paint.lettering.LabelPicture;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.mark.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** The painted labels of one scale. FX thread only. */
final class WordFilm extends Film {
    /** So many new names a frame: a district's hundred at once would be felt as a hitch while the map is in the hand. */
    private static final int NEW_A_FRAME = 24;
    /** Nodes without a name that wait for one: adding and removing nodes is dear. */
    private static final int MOST_SPARE = 128;

    private final Map<Sprite, ImageView> views = new IdentityHashMap<>();
    private final Map<Sprite, PlacedLabel> labels = new IdentityHashMap<>();
    private Predicate<PlacedLabel> strong = label -> true;
    private final Deque<ImageView> spare = new ArrayDeque<>();
    private final Deque<Sprite> waiting = new ArrayDeque<>();
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            putUp(NEW_A_FRAME);
        }
    };

    WordFilm(PixelFrame frame) {
        super(frame.metresPerPixel(), frame.pixelScale(), frame.left(), frame.top());
    }

    boolean isOf(PixelFrame frame) {
        return metresPerPixel == frame.metresPerPixel() && pixelScale == frame.pixelScale();
    }

    /** What stands as before stays untouched, what is gone goes at once, and what is new comes at once or over the next few frames. */
    void show(LabelPicture picture, boolean atOnce) {
        Set<Sprite> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(picture.sprites());
        views.entrySet().removeIf(e -> !wanted.contains(e.getKey()) && takeOff(e.getValue()));
        labels.clear();
        for (int i = 0; i < picture.sprites().size(); i++) {
            labels.put(picture.sprites().get(i), picture.labels().get(i));
        }
        waiting.clear();
        picture.sprites().stream().filter(sprite -> !views.containsKey(sprite)).forEach(waiting::add);
        if (atOnce) {
            finish();
        } else if (!waiting.isEmpty()) {
            pulse.start();
        }
    }

    /** Everything that still waits comes now. */
    void finish() {
        putUp(waiting.size());
    }

    /** Names step back but those. */
    void stepBackBut(Predicate<PlacedLabel> these) {
        strong = these;
        views.forEach((sprite, view) -> view.setOpacity(opacity(sprite)));
    }

    private double opacity(Sprite sprite) {
        return strong.test(labels.get(sprite)) ? 1 : PlacedLabel.FAINT;
    }

    private boolean takeOff(ImageView view) {
        view.setImage(null);
        return spare.add(view);
    }

    private void putUp(int most) {
        List<ImageView> added = new ArrayList<>();
        for (int i = Math.min(most, waiting.size()); i > 0; i--) {
            Sprite sprite = waiting.poll();
            ImageView view = spare.poll();
            if (view == null) {
                view = new ImageView();
                view.setAccessibleRole(AccessibleRole.NODE);        // zones are told by their stops
                added.add(view);
            }
            Stamp stamp = sprite.stamp();
            view.setX(sprite.left() - left);
            view.setY(sprite.top() - top);
            view.setImage(new WritableImage(PicturePool.over(stamp.pixels(), stamp.width(), stamp.height())));
            view.setOpacity(opacity(sprite));
            views.put(sprite, view);
        }
        getChildren().addAll(added);
        if (waiting.isEmpty()) {
            pulse.stop();
            while (spare.size() > MOST_SPARE) {
                getChildren().remove(spare.poll());
            }
        }
    }

    /** Takes nothing up any more. */
    void close() {
        pulse.stop();
    }
}
