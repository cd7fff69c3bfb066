package districtatlas.print;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.KeptNames;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.BesideLayout;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.SheetLayout;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.page.Page;
import districtatlas.print.page.PictureSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** One still of the map, as a picture or a sheet of paper by the file's name. One thread at a time. */
public final class StillFile {
    public static final double SCREEN_DPI = 96;
    public static final double PAPER_DPI = 384;
    private static final int MOST_TRIES = 6;

    private final LayerStack layers;
    private final Palette palette;
    private final Messages messages;
    private final StillWords words;
    private final boolean plain;
    private final StillPainter painter;
    private final Predicate<PlacedLabel> strong;
    private final LegendPlace legend;
    private final KeptNames kept;

    /**
     * @param plain the map alone
     * @param lists of a shop, or of whatever else makes many pictures: a layer that one picture needed is not read for the next
     */
    public StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, DisplayLists lists) {
        this(layers, palette, messages, words, plain, lists, name -> true);
    }

    /** @param strong which names do not step back */
    public StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, DisplayLists lists, Predicate<PlacedLabel> strong) {
        this(layers, palette, messages, words, plain, new StillPainter(lists), strong, LegendPlace.OVER, KeptNames.NONE);
    }

    private StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, StillPainter painter, Predicate<PlacedLabel> strong,
            LegendPlace legend, KeptNames kept) {
        this.kept = kept;
        this.strong = strong;
        this.legend = legend;
        this.layers = layers;
        this.palette = palette;
        this.messages = messages;
        this.words = words;
        this.plain = plain;
        this.painter = painter;
    }

    /** Whether a file of that name is a sheet of paper. */
    public static boolean isPaper(Path file) {
        return ends(file, ".pdf");
    }

    /** Whether a file of that name can be written at all. */
    public static boolean isStill(Path file) {
        return isPaper(file) || ends(file, ".png");
    }

    /** The same with other layers, and words that explain those. */
    public StillFile of(LayerStack otherLayers, StillWords otherWords) {
        return new StillFile(otherLayers, palette, messages, otherWords, plain, painter, strong, legend, kept);
    }

    /** The same with its legend elsewhere; without a word it lies over the map. */
    public StillFile with(LegendPlace other) {
        return new StillFile(layers, palette, messages, words, plain, painter, strong, other, kept);
    }

    /** The same without those names. */
    public StillFile keeping(KeptNames names) {
        return new StillFile(layers, palette, messages, words, plain, painter, strong, legend, names);
    }

    private static boolean ends(Path file, String end) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(end);
    }

    private boolean isBeside() {
        return legend == LegendPlace.BESIDE && !plain;
    }

    /** All of an extent on a picture of that size, clear of the legend: where the legend lies over the map beside it where it would hide too much. */
    public StillFrame framing(Extent extent, PictureSize pixels, double margin) {
        if (!isBeside()) {
            return new StillFrame(StillView.of(extent, pixels, margin, v -> SheetLayout.of(decorations(v, 1), v, textScale()).legend()), pixels);
        }
        Viewport view = StillView.whole(extent, pixels.width(), pixels.height(), margin);
        // What the legend explains depends on the scale, and the scale on the room that the legend leaves: mostly settled the second time.
        for (int i = 0; i < MOST_TRIES; i++) {
            ScreenBox map = layout(view, pixels).map();
            Viewport next = StillView.whole(extent, map.width(), map.height(), margin);
            if (next.equals(view)) {
                break;
            }
            view = i < MOST_TRIES / 2 || next.metresPerPixel() > view.metresPerPixel() ? next : view;
        }
        return new StillFrame(view, pixels);
    }

    /** 1 : N around the middle of an extent. */
    public StillFrame at(double scaleDenominator, Extent extent, PictureSize pixels) {
        Viewport whole = StillView.of(extent, pixels, scaleDenominator);
        if (!isBeside()) {
            return new StillFrame(whole, pixels);
        }
        ScreenBox map = layout(whole, pixels).map();
        return new StillFrame(whole.resizedTo(map.width(), map.height()), pixels);
    }

    private BesideLayout layout(Viewport view, PictureSize whole) {
        return BesideLayout.within(decorations(view, 1), whole.width(), whole.height(), view.metresPerPixel(), textScale());
    }

    private double textScale() {
        return palette.number("text-scale", 1);
    }

    /**
     * A view as large as it is; what stands beside the map makes the picture larger.
     *
     * @param dpi a picture's pixels an inch; of paper the detail of its lines
     */
    public void write(Viewport view, double dpi, Path file) throws IOException {
        write(view, Optional.empty(), dpi, file, List.of());
    }

    /** A picture as large as it was framed. */
    public void write(StillFrame frame, double dpi, Path file) throws IOException {
        write(frame.view(), Optional.of(frame.whole()), dpi, file, List.of());
    }

    /**
     * With the notes that the picture numbers on pages after it.
     *
     * @param file of paper
     */
    public void write(Viewport view, double dpi, Path file, NoteList notes) throws IOException {
        write(view, Optional.empty(), dpi, file, pages(notes, file));
    }

    /** As large as it was framed, with the notes that it numbers on pages after it. */
    public void write(StillFrame frame, double dpi, Path file, NoteList notes) throws IOException {
        write(frame.view(), Optional.of(frame.whole()), dpi, file, pages(notes, file));
    }

    private List<Page> pages(NoteList notes, Path file) {
        if (!isPaper(file)) {
            throw new IllegalArgumentException("a picture has no further pages: " + file);
        }
        return NotePages.of(notes, words, messages, 1);
    }

    private void write(Viewport view, Optional<PictureSize> whole, double dpi, Path file, List<Page> further) throws IOException {
        double pixelScale = isPaper(file) ? 1 : dpi / SCREEN_DPI;
        if (isBeside()) {
            writeBeside(view, whole, pixelScale, dpi, file, further);
            return;
        }
        Still still = painter.lay(scene(view, pixelScale), decorations(view, pixelScale), Cancel.never()).steppedBackBut(strong);
        if (isPaper(file)) {
            PdfSheet.write(still, words.title(), dpi, further, file);
        } else {
            PngFile.write(painter.paint(still, Cancel.never()), dpi, file);
        }
    }

    private void writeBeside(Viewport view, Optional<PictureSize> whole, double pixelScale, double dpi, Path file, List<Page> further) throws IOException {
        BesideLayout layout = whole.map(w -> layout(view, w)).orElseGet(() -> BesideLayout.around(decorations(view, 1), view, textScale()));
        Viewport shown = view.resizedTo(layout.map().width(), layout.map().height());
        Still still = painter.lay(scene(shown, pixelScale), Decorations.NONE, Cancel.never()).steppedBackBut(strong);
        if (isPaper(file)) {
            PdfSheet.write(still, layout, words.title(), dpi, further, file);
        } else {
            PngFile.write(painter.paint(still, layout, Cancel.never()), dpi, file);
        }
    }

    private MapScene scene(Viewport view, double pixelScale) {
        return new MapScene(view, layers, palette, messages.lang(), pixelScale, kept);
    }

    private Decorations decorations(Viewport view, double pixelScale) {
        if (plain) {
            return Decorations.NONE;
        }
        Decorations all = words.at(view, shown -> painter.inView(scene(view, pixelScale), shown, Cancel.never()));
        return legend == LegendPlace.OFF ? all.withoutLegend() : all;
    }
}
