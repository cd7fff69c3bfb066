package districtatlas.ui.years;

import districtatlas.base.Messages;
import districtatlas.plan.Years;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Floating;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One chip per year; exactly one is chosen. */
public final class YearChips extends HBox {
    private int pressedLast;

    /** @param pressed a chip was pressed; true when it is the one that was pressed last, too */
    public YearChips(Session session, Years years, Messages messages, Consumer<Boolean> pressed) {
        getStyleClass().addAll("floating", "year-chips");
        Floating.kept(this);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ToggleGroup one = new ToggleGroup();
        for (int year : years.all()) {
            ToggleButton chip = new ToggleButton(String.valueOf(year));
            chip.getStyleClass().setAll("year-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setUserData(year);
            chip.setToggleGroup(one);
            chip.setAccessibleText(messages.get("years.chip", String.valueOf(year)));
            chip.setOnAction(e -> {
                boolean again = pressedLast == year;
                pressedLast = year;
                pressed.accept(again);
            });
            getChildren().add(chip);
        }
        one.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);       // a click on the chosen year changes nothing
            } else {
                int year = (Integer) now.getUserData();
                if (year != session.state().year()) {
                    session.change(s -> s.withYear(year));
                }
            }
        });
        session.year().subscribe(year -> one.getToggles().stream()
                .filter(t -> t.getUserData().equals(year)).findFirst().ifPresent(one::selectToggle));
    }
}
