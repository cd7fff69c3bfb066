package districtatlas.ui.bearings;

import districtatlas.base.Messages;
import districtatlas.map.layer.LayerStack;
import districtatlas.ui.Session;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapNavigation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Knowing where one is on the map and getting about on it: names at the pointer, the strip below, nearer, further, home. FX thread only. */
public final class BearingsCapability implements Capability {
    /** Besides the atlas's: the strip is narrow, and a picture or a sheet names all. */
    private static final int MOST_OWNERS = 2;

    private final Desk desk;
    private final MapNavigation map;
    private final Function<LayerStack, List<String>> owners;

    /** Of an atlas to which nobody brings layers. */
    public BearingsCapability(Desk desk) {
        this(desk, layers -> List.of());
    }

    /** @param owners whose data besides the atlas's are drawn where some layers are */
    public BearingsCapability(Desk desk, Function<LayerStack, List<String>> owners) {
        this.desk = desk;
        this.owners = owners;
        this.map = desk.map().navigation();
    }

    @Override
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("action.home", "fth-home", map::home).on("HOME")
                        .onRail(new RailPlace(RailPlace.Part.FOOT, "action-home", "", new SimpleBooleanProperty())),
                UiAction.of("action.zoom-in", "fth-plus", map::zoomIn).on("PLUS", "EQUALS", "Shift+EQUALS", "ADD"),
                UiAction.of("action.zoom-out", "fth-minus", map::zoomOut).on("MINUS", "SUBTRACT"));
    }

    @Override
    public List<Overlay> overlays() {
        Messages messages = desk.messages();
        AtlasContent atlas = desk.atlas();
        CoordinateText coordinates = new CoordinateText(atlas.grid(), atlas.gridName().in(messages.lang()), atlas.gridCode(), messages);
        GroundLine ground = new GroundLine(desk.session(), desk.map().pointer().placeProperty(), coordinates,
                atlas.worth().in(messages.lang()), atlas.attribution(), messages);
        desk.bareProperty().subscribe(ground::setQuiet);
        follow(ground, desk.session());
        desk.hall().mirror(Spot.FOOT, there -> inHall(there, coordinates));
        return List.of(
                Overlay.at(Spot.MAP, new PointerName(desk.session(), desk.map().pointer().placeProperty(), desk.map().pointer().itemsProperty(),
                        atlas.plan(), desk.map()::isNamed, messages)),
                Overlay.at(Spot.FOOT, ground),
                Overlay.tool(Spot.BOTTOM_RIGHT, zoomButtons(messages)));
    }

    private void follow(GroundLine ground, Session session) {
        session.layers().subscribe(layers -> {
            List<String> more = owners.apply(layers);
            Stream<String> named = more.size() <= MOST_OWNERS ? more.stream() : Stream.concat(more.stream().limit(MOST_OWNERS), Stream.of("…"));
            ground.setOwners(Stream.concat(Stream.of(desk.atlas().attribution()), named).filter(o -> !o.isBlank()).collect(Collectors.joining(" · ")));
        });
    }

    /** What the audience's map is worth and whose data it is: wherever a map of the atlas is seen, that is said. */
    private GroundLine inHall(HallMap there, CoordinateText coordinates) {
        GroundLine ground = new GroundLine(there.session(), new SimpleObjectProperty<>(Optional.empty()), coordinates,
                desk.atlas().worth().in(there.messages().lang()), desk.atlas().attribution(), there.messages());
        ground.setQuiet(true);
        follow(ground, there.session());
        return ground;
    }

    private Region zoomButtons(Messages messages) {
        VBox buttons = new VBox(Links.icon("fth-plus", messages.get("action.zoom-in"), map::zoomIn),
                Links.icon("fth-minus", messages.get("action.zoom-out"), map::zoomOut));
        buttons.getStyleClass().setAll("floating", "zoom");
        return Floating.kept(buttons);
    }
}
