package districtatlas.ui.hall;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The audience's window and where it and the speaker's stand: each on a monitor of its own as long as there are two, also when a cable is
 * pulled and put back. One for the program; what the window shows is each desk's. FX thread only.
 */
public final class HallScreens {
    /** So long windows and their managers may still be answering each other. */
    private static final Duration AT_REST = Duration.millis(250);

    private final Stage window;
    private final ObservableList<ScreenSeat> seats;
    private final ListChangeListener<Screen> desktop;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Seating>> seating = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HallStage hall;
    private final SpeakersWindow speakers;
    private final TalkClock clock;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private SeatWish wish = SeatWish.NONE;
    private Supplier<HallScreen> maker;
    private boolean closed;

    /** Over the desktop's own monitors. */
    public HallScreens(Stage window, TalkClock clock) {
        this(window, clock, FXCollections.observableArrayList(now()));
        Screen.getScreens().addListener(desktop);
    }

    private HallScreens(Stage window, TalkClock clock, ObservableList<ScreenSeat> seats) {
        this.window = window;
        this.clock = clock;
        this.seats = seats;
        this.hall = new HallStage(window);
        this.speakers = new SpeakersWindow(window);
        this.desktop = c -> seats.setAll(now());
        seats.addListener((ListChangeListener<ScreenSeat>) c -> changed());
        wanted.subscribe((before, now) -> changed());
        rest.setOnFinished(e -> atRest());
        List.<Observable>of(window.xProperty(), window.yProperty(), window.widthProperty(), window.heightProperty())
                .forEach(g -> g.addListener(o -> rest.playFromStart()));
        hall.onClosed(() -> wanted.set(false));
    }

    /** @param seats in place of the desktop's monitors: whoever changes them pulls cables */
    static HallScreens over(Stage window, TalkClock clock, ObservableList<ScreenSeat> seats) {
        return new HallScreens(window, clock, seats);
    }

    private static List<ScreenSeat> now() {
        return Screen.getScreens().stream().map(ScreenSeat::of).toList();
    }

    /** Whether the hall is to have a monitor of its own, as soon as there is one. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** Whether it has one. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Empty before anybody asked. */
    public ReadOnlyObjectProperty<Optional<Seating>> seatingProperty() {
        return seating.getReadOnlyProperty();
    }

    public TalkClock clock() {
        return clock;
    }

    /** From now on this desk's is shown. @param of made when it is first needed, and closed by whoever comes next */
    void serve(Supplier<HallScreen> of) {
        maker = of;
        hall.drop();
        changed();
    }

    /** The two change places; nothing happens while there is one monitor. */
    void swap() {
        look().swapped().ifPresent(this::wish);
    }

    /**
     * From now on the hall has that monitor, or any other as long as there is none of that number.
     *
     * @param number from 1
     * @return whether there is one for it now
     */
    public boolean begin(int number) {
        choose(number);
        wanted.set(true);
        return look().hall().isPresent();
    }

    /** @param number of a monitor that is there, from 1 */
    void choose(int number) {
        look().withHallAt(number).ifPresent(this::wish);
    }

    /** The hall's is the next that is not the speaker's. */
    void next() {
        Seating now = look();
        int count = now.seats().size();
        for (int i = 1; i < count; i++) {
            int number = (now.hallNumber() - 1 + i) % count + 1;
            if (!now.seats().get(number - 1).equals(now.speaker())) {
                choose(number);
                return;
            }
        }
    }

    private void wish(SeatWish other) {
        wish = other;
        changed();
    }

    private Seating look() {
        return Seating.of(seats, wish, speakers.frame());
    }

    private void changed() {
        if (closed || seats.isEmpty()) {
            return;
        }
        Seating now = look();
        seating.set(Optional.of(now));
        boolean opens = wanted.get() && now.hall().isPresent() && maker != null && window.isShowing();
        if (opens) {
            speakers.moveTo(now);
            hall.show(now.hall().get(), maker);
        } else {
            open.set(false);                    // the notes go before the window comes to where the hall may be looking
            hall.hide();
            if (wanted.get() && window.isShowing()) {
                speakers.moveTo(now);
            }
        }
        open.set(opens);
        rest.playFromStart();
    }

    /** A window that the reader put beside both stays there; one on the hall's monitor comes back. */
    private void atRest() {
        if (open.get() && !closed) {
            Optional<ScreenSeat> under = seating.get().flatMap(s -> s.under(speakers.frame()));
            Seating now = seating.get().orElseThrow();
            if (under.isPresent() && !under.equals(now.hall()) && !under.get().equals(now.speaker())) {
                wish = new SeatWish(wish.hall(), Optional.of(SeatWish.named(under.get(), now.seats())));
                seating.set(Optional.of(look()));
            } else {
                speakers.moveTo(now);
            }
            hall.put();
        }
    }

    /** With the program's window goes the hall's. */
    public void close() {
        closed = true;
        rest.stop();
        Screen.getScreens().removeListener(desktop);
        open.set(false);
        hall.hide();
        hall.drop();
    }
}
