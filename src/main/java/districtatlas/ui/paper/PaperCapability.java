package districtatlas.ui.paper;

import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.plan.Zone;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open zone, or the map on the screen, as sheets: seen, saved and printed. FX thread only. */
public final class PaperCapability implements Capability {
    private static final Logger LOG = LoggerFactory.getLogger(PaperCapability.class);

    private final Desk desk;
    private final Messages messages;
    private final SheetMaking sheets;
    private final Printing printing;
    private final Function<String, Optional<Path>> where;
    private final Executor worker;
    private final Executor aside;
    private final Executor fx;
    /** Of the card that is open, or was last. */
    private PreviewModel model;
    private Optional<PaperCard> card = Optional.empty();

    /**
     * @param worker makes and draws sheets, one thing at a time
     * @param aside  runs on a thread of its own
     * @param fx     the FX thread
     * @param where  asks for a file, by the name it is to have; empty when the reader thinks better of it
     */
    public PaperCapability(Desk desk, SheetMaking sheets, Printing printing, Function<String, Optional<Path>> where, Executor worker, Executor aside, Executor fx) {
        this.desk = desk;
        this.messages = desk.messages();
        this.sheets = sheets;
        this.printing = printing;
        this.where = where;
        this.aside = aside;
        this.fx = fx;
        this.worker = worker;
        this.model = new PreviewModel(worker, fx);
        desk.onClose(() -> model.forget());
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.paper", "fth-printer", this::begin).on("Shortcut+P"),
                UiAction.of("action.title-block", "fth-edit-3", desk.unlessLed("action.title-block", this::fillTitleBlock)));
    }

    private Optional<Zone> zone() {
        return desk.session().selection().zone().flatMap(desk.atlas().plan()::zone);
    }

    /** Nothing of this is for an audience: while something leads, or the window fills the screen, a sentence says that it waits. */
    private void begin() {
        if (desk.map().getScene().getWindow() instanceof Stage s && s.isFullScreen()) {
            desk.say(messages.get("paper.not-now"));
            return;
        }
        desk.unlessLed("action.paper", () -> show(PaperChoice.kept(zone().isPresent(), desk.settings()))).run();
    }

    private void show(PaperChoice first) {
        PreviewModel own = new PreviewModel(worker, fx);
        PaperCard shown = new PaperCard(own, first, zone().map(z -> z.name().in(messages.lang())), new PaperCard.Deeds() {
            @Override
            public void choose(PaperChoice choice) {
                choice.keep(desk.settings());
                make(choice);
            }

            @Override
            public void fillTitleBlock(Node at, PaperChoice choice) {
                TitleBlockCard note = new TitleBlockCard(desk.settings(), () -> make(choice), desk.cards()::close, messages);
                desk.cards().showBeside(note, at);
                note.takeFocus();
            }

            @Override
            public void save() {
                PaperCapability.this.save();
            }

            @Override
            public void print() {
                PaperCapability.this.print();
            }

            @Override
            public void close() {
                desk.cards().close();
            }
        }, messages);
        desk.cards().showCentred(shown);
        model = own;
        card = Optional.of(shown);
        make(first);
        shown.takeFocus();
        shown.parentProperty().subscribe(parent -> {
            if (parent == null) {
                own.forget();
            }
        });
    }

    private void make(PaperChoice choice) {
        model.show(sheets.of(choice, WrittenBlock.kept(desk.settings())));
    }

    private void fillTitleBlock() {
        TitleBlockCard card = new TitleBlockCard(desk.settings(), () -> desk.say(messages.get("title-block.kept")), desk.cards()::close, messages);
        desk.cards().showCentred(card);
        card.takeFocus();
    }

    private void save() {
        model.file().ifPresent(file -> where.apply(model.title()).map(PaperCapability::named).ifPresent(path -> save(file, path)));
    }

    private static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? chosen : chosen.resolveSibling(name + ".pdf");
    }

    private void save(byte[] file, Path path) {
        aside.execute(() -> {
            String said;
            try {
                WholeFile.write(path, FileKind.PAPER, file);
                said = messages.get("save.saved", path.toString());
            } catch (IOException e) {
                LOG.info("{} was not saved", path, e);
                said = messages.get("cli.write", path.toString(), WriteReason.of(e, messages));
            }
            String outcome = said;
            fx.execute(() -> say(outcome));
        });
    }

    /** On the card, and to whoever listens. */
    private void say(String sentence) {
        card.ifPresent(c -> c.say(sentence));
        desk.say(sentence);
    }

    private void print() {
        model.file().ifPresent(file -> printing.print(file, model.title(), desk.map().getScene().getWindow(), outcome -> {
            if (outcome != Printing.Outcome.GIVEN_UP) {
                say(messages.get("paper.print." + outcome.name().toLowerCase(Locale.ROOT)));
            }
        }));
    }
}
