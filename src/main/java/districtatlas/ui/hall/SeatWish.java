package districtatlas.ui.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is to have which monitor. It outlasts a monitor that is pulled, so that all comes back with it. Immutable.
 *
 * @param hall    empty for any that is not the speaker's
 * @param speaker empty for where the window stands
 */
public record SeatWish(Optional<Named> hall, Optional<Named> speaker) {
    /** Nobody cares. */
    public static final SeatWish NONE = new SeatWish(Optional.empty(), Optional.empty());

    /**
     * A monitor as it was when it was meant.
     *
     * @param number among the desktop's, from 1
     */
    public record Named(ScreenSeat seat, int number) {
        public Named {
            Objects.requireNonNull(seat);
        }

        /** The same monitor, also after another resolution of it or of one beside it; empty when it is gone. */
        Optional<ScreenSeat> among(List<ScreenSeat> seats) {
            Optional<ScreenSeat> same = seats.stream().filter(s -> s.bounds().equals(seat.bounds())).findFirst();
            return same.or(() -> number <= seats.size() ? Optional.of(seats.get(number - 1)) : Optional.empty());
        }
    }

    static Named named(ScreenSeat seat, List<ScreenSeat> seats) {
        return new Named(seat, seats.indexOf(seat) + 1);
    }
}
