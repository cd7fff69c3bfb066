package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Zone;
import districtatlas.print.StillFile;
import districtatlas.print.StillWords;
import districtatlas.ui.Session;
import districtatlas.ui.kit.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what is on the screen as {@code atlas render} writes it: asks for a file, paints on a thread of its own, says how it went. */
final class SavePictureWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(SavePictureWorkflow.class);
    /** Twice as fine as a screen: it will be enlarged on a slide. */
    private static final double PICTURE_DPI = 2 * StillFile.SCREEN_DPI;

    private final OpenWindow.Read read;
    private final Session session;
    private final Messages messages;
    private final Consumer<String> say;

    /** @param say tells the reader a sentence */
    SavePictureWorkflow(OpenWindow.Read read, Session session, Messages messages, Consumer<String> say) {
        this.read = read;
        this.session = session;
        this.messages = messages;
        this.say = say;
    }

    /** FX thread. */
    void run(Viewport view, Window owner) {
        Optional<Zone> zone = session.selection().zone().flatMap(read.atlas().plan()::zone);
        LayerStack layers = session.layers().getValue();
        Palette palette = session.palette().getValue();
        StillWords words = new StillWords(messages, read.atlas().name(),
                read.document().theme(session.state().theme()).orElseThrow().name(), zone.map(Zone::name), read.credits(messages.lang()), layers, palette);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.save-picture"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.png"), "*.png"),
                new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
        chooser.setInitialFileName(words.title() + ".png");
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            boolean paper = chooser.getSelectedExtensionFilter() != null && chooser.getSelectedExtensionFilter().getExtensions().contains("*.pdf");
            Path file = named(chosen.toPath(), paper);
            StillFile still = new StillFile(layers, palette, messages, words, false, read.shop().lists());
            say.accept(messages.get("save.saving", file.getFileName().toString()));
            Thread painter = new Thread(() -> write(still, view, file), "picture-saver");
            painter.setDaemon(true);
            painter.start();
        }
    }

    /** With an ending that says what is in it: the one chosen in the list when the reader wrote none. */
    static Path named(Path chosen, boolean paper) {
        return StillFile.isStill(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + (paper ? ".pdf" : ".png"));
    }

    private void write(StillFile still, Viewport view, Path file) {
        String outcome;
        try {
            still.write(view, StillFile.isPaper(file) ? StillFile.PAPER_DPI : PICTURE_DPI, file);
            outcome = messages.get("save.saved", file.toString());
        } catch (IOException e) {
            LOG.info("{} was not saved", file, e);
            outcome = messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
        }
        String said = outcome;
        new FxThread().execute(() -> say.accept(said));
    }
}
