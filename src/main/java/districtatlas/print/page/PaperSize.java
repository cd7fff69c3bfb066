package districtatlas.print.page;

import districtatlas.coord.Extent;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A sheet of paper that printers have. */
public enum PaperSize {
    A4(210, 297), A3(297, 420);

    private final int shortMillimetres;
    private final int longMillimetres;

    PaperSize(int shortMillimetres, int longMillimetres) {
        this.shortMillimetres = shortMillimetres;
        this.longMillimetres = longMillimetres;
    }

    /** By its name, in any case. */
    public static Optional<PaperSize> named(String text) {
        return Stream.of(values()).filter(p -> p.name().equals(text.strip().toUpperCase(Locale.ROOT))).findFirst();
    }

    public PageSize upright() {
        return new PageSize(Millimetres.px(shortMillimetres), Millimetres.px(longMillimetres));
    }

    public PageSize wide() {
        return new PageSize(Millimetres.px(longMillimetres), Millimetres.px(shortMillimetres));
    }

    /** Upright, or lying where what is framed is wider than high. In logical pixels, 96 an inch: a tenth of a millimetre more or less. */
    public PictureSize framing(Extent extent) {
        int shorter = (int) Math.round(Millimetres.px(shortMillimetres));
        int longer = (int) Math.round(Millimetres.px(longMillimetres));
        return extent.width() > extent.height() ? new PictureSize(longer, shorter) : new PictureSize(shorter, longer);
    }
}
