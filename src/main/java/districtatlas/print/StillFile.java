package districtatlas.print;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.SheetLayout;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.print.page.PictureSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One still of the map, as a picture or a sheet of paper by the file's name. One thread at a time. */
public final class StillFile {
    public static final double SCREEN_DPI = 96;
    public static final double PAPER_DPI = 384;

    private final LayerStack layers;
    private final Palette palette;
    private final Messages messages;
    private final StillWords words;
    private final boolean plain;
    private final StillPainter painter;
    private final Predicate<PlacedLabel> strong;

    /**
     * @param plain the map alone
     * @param lists of a shop, or of whatever else makes many pictures: a layer that one picture needed is not read for the next
     */
    public StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, DisplayLists lists) {
        this(layers, palette, messages, words, plain, lists, name -> true);
    }

    /** @param strong which names do not step back */
    public StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, DisplayLists lists, Predicate<PlacedLabel> strong) {
        this(layers, palette, messages, words, plain, new StillPainter(lists), strong);
    }

    private StillFile(LayerStack layers, Palette palette, Messages messages, StillWords words, boolean plain, StillPainter painter, Predicate<PlacedLabel> strong) {
        this.strong = strong;
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
        return new StillFile(otherLayers, palette, messages, otherWords, plain, painter, strong);
    }

    private static boolean ends(Path file, String end) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(end);
    }

    /** All of an extent, beside the legend where it would hide too much. */
    public Viewport framing(Extent extent, PictureSize pixels, double margin) {
        return StillView.of(extent, pixels, margin, v -> SheetLayout.of(decorations(v, 1), v, palette.number("text-scale", 1)).legend());
    }

    /** @param dpi a picture's pixels an inch; of paper the detail of its lines */
    public void write(Viewport view, double dpi, Path file) throws IOException {
        write(view, dpi, file, List.of());
    }

    /**
     * With the notes that the picture numbers on pages after it.
     *
     * @param file of paper
     */
    public void write(Viewport view, double dpi, Path file, NoteList notes) throws IOException {
        if (!isPaper(file)) {
            throw new IllegalArgumentException("a picture has no further pages: " + file);
        }
        write(view, dpi, file, NotePages.of(notes, words, messages, 1));
    }

    private void write(Viewport view, double dpi, Path file, List<PaperPage> further) throws IOException {
        double pixelScale = isPaper(file) ? 1 : dpi / SCREEN_DPI;
        Still still = painter.lay(scene(view, pixelScale), decorations(view, pixelScale), Cancel.never()).steppedBackBut(strong);
        if (isPaper(file)) {
            PdfSheet.write(still, words.title(), dpi, further, file);
        } else {
            PngFile.write(painter.paint(still, Cancel.never()), dpi, file);
        }
    }

    private MapScene scene(Viewport view, double pixelScale) {
        return new MapScene(view, layers, palette, messages.lang(), pixelScale);
    }

    private Decorations decorations(Viewport view, double pixelScale) {
        return plain ? Decorations.NONE : words.at(view, legend -> painter.inView(scene(view, pixelScale), legend, Cancel.never()));
    }
}
