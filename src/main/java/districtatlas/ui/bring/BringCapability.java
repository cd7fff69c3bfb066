package districtatlas.ui.bring;

import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.data.place.District;
import districtatlas.data.table.NamedZone;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.Brought;
import districtatlas.paint.MapShop;
import districtatlas.state.Scenes;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.notebook.NotebookKeeper;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.locationtech.jts.geom.Envelope;

/** Bringing in data of the reader's own: dropped, chosen, looked at, asked, and then layers of his file. FX thread only. */
public final class BringCapability implements Capability {
    /**
     * What it needs of the program.
     *
     * @param keeper   of the open notebook
     * @param district that data are held against; asked for by workers
     * @param zones    that tables may name, each with the name first in which it is told
     * @param worker   a thread for each piece of work
     */
    public record Needs(NotebookKeeper keeper, Supplier<District> district, List<NamedZone> zones, BringAsks asks, MapShop shop, Scenes scenes, BringShows shows,
                        Clock clock, Executor worker, Executor fx) {
    }

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".tour");

    private final Desk desk;
    private final Needs needs;
    private final Messages messages;
    private final Looking looking;
    private final BringRun run;
    private final BringWords words;
    private final BringProgress progress;
    private final BringNotice notice;
    private Optional<BringMap> map = Optional.empty();
    private Optional<BringModel> model = Optional.empty();

    public BringCapability(Desk desk, Needs needs) {
        this.desk = desk;
        this.needs = needs;
        this.messages = desk.messages();
        this.looking = new Looking(needs.district(), needs.zones());
        this.run = new BringRun(looking, needs.worker(), needs.fx(), messages, needs.shows());
        this.words = new BringWords(messages, needs.zones());
        this.progress = new BringProgress(run.doingProperty(), run::stop, messages);
        this.notice = new BringNotice(messages);
        desk.openings().follow(run.doingProperty().map(Optional::isPresent), run::stop);
        desk.onClose(desk.notebook().notebookProperty().subscribe((before, now) -> notice.hide())::unsubscribe);         // it outlives this window's desk
        desk.onLanguage(run::stop);
        desk.onClose(() -> {
            run.stop();
            model.ifPresent(this::letGo);
            map.ifPresent(BringMap::close);
        });
    }

    /** Its card is closed. */
    private void letGo(BringModel closed) {
        closed.stop();
        model = model.filter(m -> m != closed);
    }

    // ---- what is looked at ----------------------------------------------------------------------------------------

    /** Looks at files and folders, then shows what they hold and asks what must be asked. The map can be used meanwhile. */
    public void take(List<Path> files) {
        if (!desk.notebook().canWrite()) {
            desk.notebook().refuse();
        } else if (run.isBusy()) {
            desk.sayForNow(messages.get("bring.busy"));
        } else if (!files.isEmpty()) {
            notice.hide();
            run.look(files, this::show);
        }
    }

    private void show(Looking.Looked looked) {
        show(new BringModel(looked, looking, needs.worker(), needs.fx(), messages));
    }

    private void show(BringModel now) {
        if (map.isEmpty()) {
            map = Optional.of(new BringMap(desk, needs.shop(), needs.scenes(), needs.worker(), needs.fx()));
        }
        BringCard card = new BringCard(now, words, map.get(), desk.atlas(), this::bring, desk.cards()::close);
        desk.cards().showCentred(card);
        model = Optional.of(now);
        card.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                letGo(now);
            }
        });
        card.takeFocus();
        now.lookAtAll();
    }

    // ---- what is brought ------------------------------------------------------------------------------------------

    private void bring() {
        Optional<BringModel> answered = model;
        List<BringWish> taken = answered.map(m -> m.preview().taken()).orElse(List.of());
        desk.cards().close();
        if (!taken.isEmpty() && desk.notebook().canWrite()) {
            run.bring(needs.keeper(), taken, desk.notebook().notebook(), desk.notebook().signature(), LocalDate.now(needs.clock()), this::brought,
                    why -> refused(answered, messages.get("bring.refused", why.detailIn(messages))));
        }
    }

    /** What was answered is not asked again: the card comes back, unless the reader does something else by now. */
    private void refused(Optional<BringModel> answered, String why) {
        desk.say(why);
        answered.filter(m -> !desk.cards().isOpen()).ifPresent(m -> {
            BringModel again = m.again();
            show(again);
            again.tell(why);
        });
    }

    /** Whether the notebook has it. */
    private boolean brought(Brought brought) {
        boolean named = desk.undo().edit("bring.did", words.name(brought), now -> brought.addedTo(now, desk.notebook().signature()));
        if (named) {
            Optional<Extent> extent = brought.degrees().flatMap(this::onGrid);
            extent.filter(e -> !isInSight(e)).ifPresent(desk.framing()::extent);
            notice.tell(words.brought(brought), extent.isPresent(), () -> extent.ifPresent(desk.framing()::extent));
        }
        return named;
    }

    /** What lies where the grid does not reach cannot be gone to. */
    private Optional<Extent> onGrid(Envelope degrees) {
        DistrictGrid grid = desk.atlas().grid();
        Optional<Extent> all = Optional.empty();
        for (double lon : new double[] {degrees.getMinX(), degrees.getMaxX()}) {
            for (double lat : new double[] {degrees.getMinY(), degrees.getMaxY()}) {
                LonLat corner = new LonLat(lon, lat);
                if (!grid.reaches(corner)) {
                    return Optional.empty();
                }
                Extent there = Extent.around(grid.toGrid(corner), 0, 0);
                all = Optional.of(all.map(there::union).orElse(there));
            }
        }
        return all;
    }

    /** Some of it. */
    private boolean isInSight(Extent extent) {
        var seen = desk.seen();
        EastNorth middle = seen.center();
        double wide = seen.width() * seen.metresPerPixel() / 2;
        double high = seen.height() * seen.metresPerPixel() / 2;
        return extent.minEast() < middle.east() + wide && extent.maxEast() > middle.east() - wide && extent.minNorth() < middle.north() + high && extent.maxNorth() > middle.north() - high;
    }

    // ---- what the window shows ------------------------------------------------------------------------------------

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.bring", "fth-download", desk.unlessLed("action.bring", () -> take(needs.asks().files()))).on("Shortcut+Shift+O"),
                UiAction.of("action.bring-folder", "fth-folder-plus", desk.unlessLed("action.bring-folder", () -> take(needs.asks().folder().map(List::of).orElse(List.of())))));
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.passing(Spot.BOTTOM_MIDDLE, progress), Overlay.passing(Spot.BOTTOM_MIDDLE, notice));
    }

    /** What nobody else takes of files that are dropped on the window. */
    @Override
    public void windowStands() {
        EventHandler<DragEvent> over = e -> {
            if (!e.isConsumed() && !dropped(e).isEmpty()) {
                e.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                e.consume();
            }
        };
        EventHandler<DragEvent> drop = e -> {
            List<Path> files = dropped(e);
            if (!e.isConsumed() && !files.isEmpty()) {
                e.setDropCompleted(true);
                e.consume();
                desk.unlessLed("action.bring", () -> take(files)).run();
            }
        };
        WhileInScene.follow(desk.map(), scene -> {
            scene.addEventHandler(DragEvent.DRAG_OVER, over);
            scene.addEventHandler(DragEvent.DRAG_DROPPED, drop);
            return () -> {
                scene.removeEventHandler(DragEvent.DRAG_OVER, over);
                scene.removeEventHandler(DragEvent.DRAG_DROPPED, drop);
            };
        });
    }

    private static List<Path> dropped(DragEvent e) {
        return data(e.getDragboard().getFiles().stream().map(File::toPath).toList());
    }

    /** Without what is known to be something else. */
    static List<Path> data(List<Path> files) {
        return files.stream().filter(f -> !FileKind.NOTEBOOK.fits(f)).filter(f -> {
            String name = String.valueOf(f.getFileName()).toLowerCase(Locale.ROOT);
            return PICTURES.stream().noneMatch(name::endsWith);
        }).toList();
    }
}
