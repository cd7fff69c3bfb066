package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Staging;
import districtatlas.plan.Story;
import districtatlas.plan.StoryStep;
import districtatlas.tour.Tour;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.kit.CardLayer;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class TourPickTest {
    @Test
    void stepsAreCountedAsTheWalkCountsThem() {
        StoryStep first = SmallPlan.make().plan().story().get(0);
        StoryStep more = new StoryStep("more", first.title(), first.text(), first.zones(), new Staging(Optional.empty(), true, 1, List.of(), List.of()));
        Tour tour = Tour.of(new Story("walk", new Text("路", "Way"), Text.NONE, List.of(first, more, more)));
        OnFx.wake();
        String said = OnFx.get(() -> {
            TourPick pick = new TourPick(List.of(tour), "walk", t -> { }, new CardLayer(), new Messages(Lang.EN));
            VBox lines = (VBox) ((ScrollPane) pick.getChildren().get(1)).getContent();
            return ((ButtonBase) lines.getChildren().get(0)).getAccessibleText();
        });
        assertEquals("Way, 1 steps", said);
    }
}
