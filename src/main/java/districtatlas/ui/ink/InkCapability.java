package districtatlas.ui.ink;

import districtatlas.paint.MapShop;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Hall;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Pointing at the map and drawing over it before an audience, in a walk and outside of it, on all screens there are. FX thread only. */
public final class InkCapability implements Capability {
    private final Desk desk;
    private final MapShop shop;
    private final InkModel model;
    private final InkMarks marks;

    /** @param kept outlives this desk */
    public InkCapability(Desk desk, MapShop shop, KeptInk kept) {
        this.desk = desk;
        this.shop = shop;
        this.model = new InkModel(kept.strokes());
        this.marks = new InkMarks(desk, model);
        model.strokesProperty().subscribe(kept::keep);
        desk.openings().follow(model.toolProperty().map(Optional::isPresent), model::putDown);
        model.toolProperty().subscribe(t -> inHand(t.isPresent()));
        desk.toolProperty().subscribe(t -> {
            if (t.isPresent()) {
                model.putDown();
            }
        });
        Hall hall = desk.hall();
        hall.mirror(Spot.MAP, there -> new InkPane(model, there.session()));
        hall.mirror(Spot.COVER, there -> new SpotlightPane(model, there.session(), there.map()));
        hall.mirror(Spot.COVER, there -> new GlassPane(model, there.session(), there.map(), shop, desk.atlas()));
        hall.mirror(Spot.COVER, there -> new PointerPane(model, there.session(), there.map()));
    }

    /** Meanwhile no name of a zone follows the hand: it is the presenter who says it. */
    private void inHand(boolean any) {
        if (any) {
            desk.arm(null);
            desk.session().hoveredProperty().set(Optional.empty());
        }
        desk.map().pointer().settingPointsProperty().set(any);
    }

    @Override
    public List<UiAction> actions() {
        return InkActions.of(model, marks::keep);
    }

    @Override
    public List<Overlay> overlays() {
        GlassPane glass = new GlassPane(model, desk.session(), desk.map(), shop, desk.atlas());
        desk.onClose(glass::close);
        InkPalette palette = new InkPalette(model, new InkPalette.Deeds() {
            @Override
            public void keep() {
                marks.keep();
            }

            @Override
            public void done() {
                desk.map().requestFocus();
            }
        }, desk.messages());
        return List.of(Overlay.at(Spot.MAP, new InkPane(model, desk.session())), Overlay.at(Spot.MAP, new InkHand(model, desk.session(), desk.map())),
                passing(new SpotlightPane(model, desk.session(), desk.map())), passing(glass), passing(new PointerPane(model, desk.session(), desk.map())),
                Overlay.passing(Spot.BOTTOM_MIDDLE, palette));
    }

    private static Overlay passing(Region node) {
        return Overlay.passing(Spot.COVER, node);
    }

    @Override
    public void windowStands() {
        WhileInScene.follow(desk.map(), new PointingHand(model, desk.session(), desk.map())::in);
    }
}
