package districtatlas.ui.album;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.paper.WrittenBlock;
import java.util.List;

/** The district's album, from the window. FX thread only. */
public final class AlbumCapability implements Capability {
    private final Desk desk;
    private final AlbumMaking making;
    private final AlbumRun run;

    public AlbumCapability(Desk desk, AlbumMaking making, AlbumRun run) {
        this.desk = desk;
        this.making = making;
        this.run = run;
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.album", "fth-book-open", desk.unlessLed("action.album", this::open)));
    }

    private void open() {
        long keyAreas = desk.atlas().plan().zones().stream().filter(z -> z.kind() == ZoneKind.KEY_AREA).count();
        AlbumCard card = new AlbumCard(run, AlbumWish.kept(desk.settings()), keyAreas, this::make, desk.cards()::close, desk.messages());
        desk.cards().showCentred(card);
        card.takeFocus();
    }

    private void make(AlbumWish wish) {
        wish.keep(desk.settings());
        making.where(wish).ifPresent(place -> run.begin(making.of(wish, WrittenBlock.kept(desk.settings()), place), place, desk.messages()));
    }
}
