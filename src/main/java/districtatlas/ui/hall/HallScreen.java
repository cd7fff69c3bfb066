package districtatlas.ui.hall;

import districtatlas.map.style.Palette;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall.Cover;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.kit.RootStyle;
import districtatlas.ui.kit.TypeScale;
import districtatlas.ui.kit.WindowStyle;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * All of the audience's screen: the map that follows the desk's, over it the picture that is frozen, and over that what covers the hall.
 * It is one desk's; another language is another one's. FX thread only.
 */
final class HallScreen extends StackPane {
    private final Desk desk;
    private final HallMap hall;
    private final HallPane pane;
    private final FollowedMap following;
    private final FrozenPicture frozen;
    private final Subscription ends;
    private final RootStyle rootStyle = new RootStyle(this);

    /** @param hall its map, which is this screen's alone */
    HallScreen(Desk desk, HallMap hall) {
        this.desk = desk;
        this.hall = hall;
        getStyleClass().setAll("atlas-window", "hall");
        this.following = new FollowedMap(desk.session(), desk.map(), hall.session(), hall.map());
        this.pane = new HallPane(hall, desk.hall().mirrored(), following::coveredAnew);
        this.frozen = new FrozenPicture(pane, hall.map());
        Region cover = new Region();
        cover.setMouseTransparent(true);
        getChildren().addAll(pane, frozen, cover);
        Subscription covered = desk.hall().coverProperty().subscribe(c -> {
            cover.getStyleClass().setAll("hall-cover", "hall-" + c.key());
            cover.setVisible(c != Cover.NONE);
        });
        this.ends = covered.and(desk.hall().frozenProperty().subscribe(this::freeze)).and(hall.session().palette().subscribe(p -> style()));
        widthProperty().subscribe(w -> style());
        heightProperty().subscribe(h -> style());
        sceneProperty().subscribe(s -> style());
    }

    /** The picture stays as it is, whatever stands over the map; the map beneath stays behind too, to go on from there. */
    private void freeze(boolean now) {
        following.setHeld(now);
        frozen.show(now);
    }

    /** What another desk's screen keeps frozen stays, and from where that stood this one goes on. */
    void continueFrom(HallScreen before) {
        frozen.continueFrom(before.frozen);
        if (before.following.isHeld()) {
            hall.map().navigation().jumpTo(before.hall.session().viewport());
        }
    }

    String title() {
        return desk.messages().get("hall.title");
    }

    /** It follows nobody any more, and has no picture. */
    void close() {
        ends.unsubscribe();
        following.end();
        hall.map().close();
    }

    private void style() {
        Palette palette = hall.session().palette().getValue();
        double em = TypeScale.rootPx(Math.max(1, getWidth()), Math.max(1, getHeight()), true, 1);
        String style = WindowStyle.of(palette, em);
        if (rootStyle.set(style, WindowStyle.sheets(palette))) {
            pane.setEm(em);
        }
        if (getScene() != null) {
            getScene().setFill(WindowStyle.ground(palette));
        }
    }
}
