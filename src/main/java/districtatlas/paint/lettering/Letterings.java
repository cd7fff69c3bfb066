package districtatlas.paint.lettering;

import districtatlas.base.Lately;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.mark.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words set in type at one pixel scale, kept from picture to picture. Symbols are known by identity: those of a map are interned.
 * One thread at a time.
 */
public final class Letterings {
    private static final int MOST_REMEMBERED = 6000;
    /** A full screen of words at twice the pixels is some 8 MB of stamps. */
    private static final long MOST_STAMP_BYTES = 16L << 20;
    private static final long MOST_MASK_BYTES = 8L << 20;
    private static final double[] SMALLER = {0.85, 0.7, 0.58};
    /** From such a letter space on words can be set tighter, down to so much; by the size of type. */
    private static final double SPACED = 0.1;
    private static final double TIGHT = 0.04;

    /**
     * A way to set a label.
     *
     * @param tight   with less letter space than the style asks for
     * @param broken  into rows where the style would have one
     * @param smaller its size by the style's own
     */
    public record Variant(TextSymbol symbol, Lettering text, boolean tight, boolean broken, double smaller) {
    }

    /** All that words look like but for their colours. */
    private record Setting(String label, boolean bold, boolean italic, double sizePx, double letterSpacingPx, double wrapPx, double haloWidth) {
        Setting(TextSymbol symbol, double haloWidth) {
            this(symbol.label(), symbol.bold(), symbol.italic(), symbol.sizePx(), symbol.letterSpacingPx(), symbol.wrapPx(), haloWidth);
        }
    }

    public final double pixelScale;
    private final Map<TextSymbol, Lettering> letterings = new IdentityHashMap<>();
    private final Map<TextSymbol, List<Variant>> variants = new IdentityHashMap<>();
    private final Map<TextSymbol, Variant> columns = new IdentityHashMap<>();
    private final Lately<TextSymbol, Stamp> stamps = new Lately<>(IdentityHashMap::new, Stamp::bytes, MOST_STAMP_BYTES);
    /** What another palette writes again in its own colours. */
    private final Lately<Setting, WordMask> masks = new Lately<>(HashMap::new, WordMask::bytes, MOST_MASK_BYTES);

    public Letterings(double pixelScale) {
        this.pixelScale = pixelScale;
    }

    public Lettering of(TextSymbol symbol) {
        Lettering known = letterings.get(symbol);
        if (known == null) {
            known = Lettering.of(symbol, pixelScale);
            letterings.put(symbol, known);
        }
        return known;
    }

    /** The label written level. */
    Stamp stamp(TextSymbol symbol) {
        return stamps.get(symbol, s -> mask(s).in(s.argb(), s.haloArgb()));
    }

    private WordMask mask(TextSymbol symbol) {
        return masks.get(new Setting(symbol, LabelStamps.haloWidth(symbol, pixelScale)), s -> LabelStamps.level(symbol, of(symbol), pixelScale));
    }

    /** Of the pictures of words that are kept. */
    public long bytes() {
        return stamps.weight() + masks.weight();
    }

    /** Between pictures. */
    public void forgetIfMany() {
        if (letterings.size() > MOST_REMEMBERED) {
            letterings.clear();
            variants.clear();
            columns.clear();
            stamps.clear();
        }
    }

    /** As the style says, then with less letter space, broken into two rows, and the same smaller. */
    public List<Variant> variants(TextSymbol symbol) {
        return variants.computeIfAbsent(symbol, this::makeVariants);
    }

    private List<Variant> makeVariants(TextSymbol symbol) {
        if (symbol.keepsItsPlace()) {
            return List.of(new Variant(symbol, of(symbol), false, false, 1));
        }
        List<Variant> all = new ArrayList<>();
        TextSymbol tight = symbol.letterSpacingPx() > SPACED * symbol.sizePx()
                ? symbol.spacedBy(TIGHT * symbol.sizePx()) : symbol;
        if (tight != symbol) {
            all.add(new Variant(symbol, of(symbol), false, false, 1));
        }
        addWithBroken(all, tight, tight != symbol, 1);
        for (double smaller : SMALLER) {
            if (tight.sizePx() * smaller < symbol.leastPx()) {
                break;
            }
            addWithBroken(all, tight.scaledBy(smaller), tight != symbol, smaller);
        }
        return List.copyOf(all);
    }

    private void addWithBroken(List<Variant> all, TextSymbol symbol, boolean tight, double smaller) {
        Lettering text = of(symbol);
        all.add(new Variant(symbol, text, tight, false, smaller));
        if (text.rows() == 1) {
            TextSymbol narrow = symbol.wrappedAt(text.width() / pixelScale * 0.52);
            Lettering broken = of(narrow);
            if (broken.rows() == 2) {
                all.add(new Variant(narrow, broken, tight, true, smaller));
            }
        }
    }

    /** Ideographs one below the other, as along an upright line; null for words of another script. */
    public Variant column(TextSymbol symbol) {
        return columns.computeIfAbsent(symbol, s -> {
            TextSymbol narrow = s.wrappedAt(s.sizePx() * 0.8);
            boolean upright = s.label().codePoints().allMatch(Character::isIdeographic);
            return new Variant(narrow, upright ? of(narrow) : null, false, false, 1);
        });
    }
}
