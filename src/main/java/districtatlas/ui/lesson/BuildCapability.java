package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceWords;
import districtatlas.state.BuildParts;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Spot;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/**
 * Building the district up before a class, by keys that any remote has, by large switches, or one part alone. The map is framed once the
 * caption has its height; before the next layout nobody knows what that covers. FX thread only.
 */
public final class BuildCapability implements Capability {
    private static final String MODE = "build-up";
    private static final double AROUND = 1.02;
    private static final String[] DIGITS = Stream.of("DIGIT", "NUMPAD").flatMap(k -> IntStream.rangeClosed(1, 9).mapToObj(n -> k + n)).toArray(String[]::new);

    private final Desk desk;
    private final BuildModel model;
    private final BuildCaption caption;
    private final BooleanBinding on;
    private boolean wasOn;
    private boolean toFrame;
    private boolean toReturn;
    private boolean stands;
    /** What is fitted again afterwards; empty when the reader had put the map elsewhere, where it goes back to by itself. */
    private Optional<Extent> fittedBefore = Optional.empty();

    /** @param parts what this atlas can be built up of */
    public BuildCapability(Desk desk, BuildParts parts) {
        this.desk = desk;
        Plan plan = desk.atlas().plan();
        this.model = new BuildModel(desk.session(), parts);
        this.caption = new BuildCaption(model, new SourceWords(plan.documentTitle(), desk.messages()), desk.messages(), desk.cards(), desk.terms());
        this.on = Bindings.createBooleanBinding(model::isOn, model.placeProperty());
        caption.setVisible(false);
        desk.hall().mirror(Spot.BAND, this::inHall);
        desk.hall().mirror(Spot.MAP, at -> {
            at.map().underWords().add(new BuildEntrance(model, at.session(), plan, desk.atlas().shapes()));
            return new Region();
        });
        desk.map().underWords().add(new BuildEntrance(model, desk.session(), plan, desk.atlas().shapes()));
        model.placeProperty().subscribe(p -> changed());
        desk.openings().followLeading(on, model::leave);
        toFrame &= desk.session().state().place().isEmpty();        // a place that is known is the one to show
    }

    private BuildCaption inHall(HallMap at) {
        BuildCaption there = new BuildCaption(model, new SourceWords(desk.atlas().plan().documentTitle(), at.messages()), at.messages(), desk.cards(), desk.terms());
        there.visibleProperty().bind(on);
        return there;
    }

    private void changed() {
        boolean is = model.isOn();
        if (is == wasOn) {
            return;
        }
        if (is) {
            fittedBefore = desk.map().navigation().asFitted();
        }
        toFrame = is;
        toReturn = !is && fittedBefore.isPresent() && desk.session().state().walk().isEmpty();
        wasOn = is;
        desk.ledProperty().set(is || desk.walk().isWalking());
        caption.setVisible(is);
        if (stands) {
            desk.cards().closeAll();
            desk.map().pointer().forget();
        }
        if (caption.getParent() != null) {
            caption.getParent().requestLayout();
        }
    }

    /** After every layout. */
    private void laidOut() {
        if (!toFrame && !toReturn || !stands) {
            return;
        }
        if (caption.getParent().isNeedsLayout()) {
            caption.getParent().requestLayout();        // what asks for a layout while one is made is else not heard
        } else if (toReturn) {
            toReturn = false;
            fittedBefore.ifPresent(desk.map().navigation()::fit);
        } else {
            toFrame = false;
            desk.framing().zones(whole(), AROUND);
        }
    }

    private List<ZoneId> whole() {
        return desk.atlas().plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(Zone::id).toList();
    }

    @Override
    public List<UiAction> actions() {
        Messages messages = desk.messages();
        BooleanBinding any = Bindings.createBooleanBinding(() -> !model.parts().isEmpty());
        BooleanBinding keys = on.and(desk.cards().centredProperty().not());
        return List.of(
                UiAction.of("action.build-up", "fth-layers", this::toggle).on("U").when(any)
                        .onRail(new RailPlace(RailPlace.Part.MODE, "action-build-up", messages.get("rail.build-up"), on)),
                UiAction.of("action.build-next", "fth-chevron-right", model::forward)
                        .on("RIGHT", "DOWN", "PAGE_DOWN", "SPACE", "ENTER", "KP_RIGHT", "KP_DOWN").inMode(MODE).when(keys),
                UiAction.of("action.build-back", "fth-chevron-left", model::back)
                        .on("LEFT", "UP", "PAGE_UP", "BACK_SPACE", "KP_LEFT", "KP_UP").inMode(MODE).when(keys),
                UiAction.of("action.build-first", "fth-skip-back", model::first).on("HOME").inMode(MODE).when(keys),
                UiAction.of("action.build-last", "fth-skip-forward", model::last).on("END").inMode(MODE).when(keys),
                UiAction.of("action.build-part", "fth-eye", () -> desk.say(messages.get("build.how"))).on(DIGITS).inMode(MODE).when(keys)
                        .byKey(key -> model.toggle(digit(key) - 1)));
    }

    private static int digit(KeyCode key) {
        String name = key.name();
        return name.charAt(name.length() - 1) - '0';
    }

    private void toggle() {
        if (model.isOn()) {
            model.leave();
        } else {
            model.begin();
        }
    }

    @Override
    public List<Overlay> overlays() {
        return List.of(Overlay.at(Spot.BAND, caption));
    }

    @Override
    public void windowStands() {
        stands = true;
        WhileInScene.afterLayout(caption, this::laidOut);
        WhileInScene.follow(caption, scene -> scene.widthProperty().subscribe((before, now) -> resized())
                .and(scene.heightProperty().subscribe((before, now) -> resized())));
        laidOut();
    }

    private void resized() {
        if (model.isOn() && desk.map().navigation().isAsFitted()) {
            toFrame = true;
            caption.getParent().requestLayout();
        }
    }

}
