package districtatlas.ui.paper;

import districtatlas.base.Cancel;
import districtatlas.paint.Picture;
import districtatlas.print.pdf.PdfPictures;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sheet as it will be, page by page: the finished PDF, drawn for the screen. What is asked for last is made, whatever was asked before is
 * given up. Knows no nodes. FX thread only, but for what runs on the worker.
 */
public final class PreviewModel {
    /** How it stands with the sheet. */
    public enum State { MAKING, READY, FAILED }

    private static final Logger LOG = LoggerFactory.getLogger(PreviewModel.class);
    /** Pages that are kept drawn: leafing back is at once. */
    private static final int KEPT = 6;

    /** A page in a size of the screen, in device pixels. */
    private record Wanted(int page, long wide, long high) {
    }

    /** A finished file and what draws it. Worker only, but for the bytes. */
    private record Made(byte[] file, PdfPictures pictures) {
    }

    private final Executor worker;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.MAKING);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Wanted, Picture> drawn = new LinkedHashMap<>();
    private Cancel making = Cancel.never();
    private Cancel drawing = Cancel.never();
    private Optional<Made> made = Optional.empty();
    private String title = "";
    private long wide = 1;
    private long high = 1;

    /**
     * @param worker runs one thing at a time, in order
     * @param fx     the FX thread
     */
    public PreviewModel(Executor worker, Executor fx) {
        this.worker = worker;
        this.fx = fx;
    }

    /** Makes that sheet in place of the one before, and shows its first page. */
    public void show(SheetMaking.Sheet sheet) {
        forget();
        page.set(1);
        title = sheet.title();
        state.set(State.MAKING);
        Cancel cancel = new Cancel();
        making = cancel;
        worker.execute(() -> make(sheet, cancel));
    }

    private void make(SheetMaking.Sheet sheet, Cancel cancel) {
        if (cancel.isRequested()) {
            return;
        }
        boolean done = false;
        try {
            byte[] file = sheet.bytes(cancel);
            PdfPictures pictures = PdfPictures.of(file);
            int count = pictures.count();
            done = true;
            fx.execute(() -> ready(new Made(file, pictures), count, cancel));
        } catch (CancellationException e) {
            done = true;
        } catch (IOException e) {
            LOG.info("{} could not be made", sheet.title(), e);
        } finally {
            if (!done) {
                fx.execute(() -> failed(cancel));
            }
        }
    }

    private void ready(Made finished, int count, Cancel cancel) {
        if (cancel.isRequested()) {
            worker.execute(() -> close(finished));
            return;
        }
        made = Optional.of(finished);
        pages.set(count);
        page.set(Math.max(1, Math.min(page.get(), count)));
        state.set(State.READY);
        draw();
    }

    private void failed(Cancel cancel) {
        if (!cancel.isRequested()) {
            state.set(State.FAILED);
        }
    }

    /** How large a page may be on the screen, in device pixels. */
    public void fit(double mostWide, double mostHigh) {
        long w = Math.max(1, Math.round(mostWide));
        long h = Math.max(1, Math.round(mostHigh));
        if (w != wide || h != high) {
            wide = w;
            high = h;
            draw();
        }
    }

    /** Leafs on, or back; at the ends it stays. */
    public void turn(int by) {
        int to = Math.max(1, Math.min(pages.get(), page.get() + by));
        if (to != page.get() && pages.get() > 0) {
            page.set(to);
            draw();
        }
    }

    private void draw() {
        drawing.request();
        if (made.isEmpty()) {
            return;
        }
        Wanted wanted = new Wanted(page.get(), wide, high);
        Picture known = drawn.get(wanted);
        if (known != null) {
            picture.set(Optional.of(known));
            return;
        }
        Cancel cancel = new Cancel();
        drawing = cancel;
        Made of = made.get();
        worker.execute(() -> {
            if (!cancel.isRequested()) {
                draw(of, wanted, cancel);
            }
        });
    }

    private void draw(Made of, Wanted wanted, Cancel cancel) {
        try {
            Picture done = of.pictures.within(wanted.page, wanted.wide, wanted.high);
            fx.execute(() -> {
                if (!cancel.isRequested()) {
                    keep(wanted, done);
                    picture.set(Optional.of(done));
                }
            });
        } catch (IOException e) {
            LOG.info("page {} could not be drawn", wanted.page, e);
            fx.execute(() -> failed(cancel));
        }
    }

    private void keep(Wanted wanted, Picture done) {
        drawn.put(wanted, done);
        if (drawn.size() > KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }

    /** Gives up what is being made, and lets go of what was. */
    public void forget() {
        making.request();
        drawing.request();
        drawn.clear();
        picture.set(Optional.empty());
        made.ifPresent(m -> worker.execute(() -> close(m)));
        made = Optional.empty();
        pages.set(0);
    }

    private static void close(Made finished) {
        try {
            finished.pictures.close();
        } catch (IOException e) {
            LOG.debug("a file in memory was not closed", e);
        }
    }

    /** The file that is shown, once it is made. */
    public Optional<byte[]> file() {
        return made.map(Made::file);
    }

    public String title() {
        return title;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many it has; 0 until it is made. */
    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The page that is shown, counted from 1. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** That page; empty until it is drawn. */
    public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
