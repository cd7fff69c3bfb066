package districtatlas.paint.lettering;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.LabelPicture.Sprite;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import districtatlas.paint.mark.Stamp;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives placed labels their sprites, and those that stand as they stood in the picture before the same: a pan writes only what comes into
 * view. One thread at a time.
 */
public final class LabelSprites {
    /** Device pixels, and radians: what one view's rounding differs from the next's. */
    private static final double SAME_PX = 0.26;
    private static final double SAME_TURN = 0.01;

    /** @param letters in world pixels; none of a level label, which its sprite says all about */
    private record Known(Sprite sprite, List<Letter> letters) {
        boolean turnsAs(PlacedLabel label, PixelFrame view) {
            boolean same = letters.size() == label.letters().size();
            for (int i = 0; same && i < letters.size(); i++) {
                Letter mine = letters.get(i);
                Letter other = label.letters().get(i);
                same = Math.abs(view.left() + other.x() - mine.x()) < SAME_PX && Math.abs(view.top() + other.y() - mine.y()) < SAME_PX
                        && Math.abs(other.angle() - mine.angle()) < SAME_TURN;
            }
            return same;
        }

        boolean standsAt(long x, long y, Stamp stamp) {
            return sprite.stamp() == stamp && sprite.left() == x + stamp.left() && sprite.top() == y + stamp.top();
        }
    }

    private double metresPerPixel;
    /** Symbols are known by identity, as in {@link Letterings}. */
    private Map<TextSymbol, List<Known>> before = new IdentityHashMap<>();

    /** One for each label of a view, in their order. */
    public List<Sprite> of(List<PlacedLabel> labels, PixelFrame view, Letterings type) {
        if (view.metresPerPixel() != metresPerPixel) {
            metresPerPixel = view.metresPerPixel();
            before = Map.of();
        }
        Map<TextSymbol, List<Known>> now = new IdentityHashMap<>();
        List<Sprite> sprites = new ArrayList<>(labels.size());
        for (PlacedLabel label : labels) {
            Known known = label.isLevel() ? level(label, view, type) : turned(label, view, type.pixelScale);
            now.computeIfAbsent(label.symbol(), s -> new ArrayList<>(1)).add(known);
            sprites.add(known.sprite());
        }
        before = now;
        return sprites;
    }

    private Known level(PlacedLabel label, PixelFrame view, Letterings type) {
        Lettering text = type.of(label.symbol());
        Box box = label.boxes().get(0);
        long x = view.left() + Math.round(box.midX() - text.width() / 2);
        long y = view.top() + Math.round(box.midY() - text.height() / 2);
        Stamp stamp = type.stamp(label.symbol());
        for (Known known : before.getOrDefault(label.symbol(), List.of())) {
            if (known.letters().isEmpty() && known.standsAt(x, y, stamp)) {
                return known;
            }
        }
        return new Known(new Sprite(x, y, stamp), List.of());
    }

    private Known turned(PlacedLabel label, PixelFrame view, double pixelScale) {
        for (Known known : before.getOrDefault(label.symbol(), List.of())) {
            if (known.turnsAs(label, view)) {
                return known;
            }
        }
        List<Letter> letters = label.letters().stream()
                .map(l -> new Letter(l.text(), view.left() + l.x(), view.top() + l.y(), l.angle())).toList();
        return new Known(new Sprite(view.left(), view.top(), LabelStamps.turned(label, pixelScale)), letters);
    }
}
