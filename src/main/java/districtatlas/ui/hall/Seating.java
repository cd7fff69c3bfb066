package districtatlas.ui.hall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Who has which of the monitors that are there. The hall has one of its own or none, and never one on which the speaker's can be seen.
 * Immutable.
 *
 * @param seats   those that show different pictures, in the desktop's order
 * @param speaker one of them
 * @param hall    another of them; empty when there is no other
 */
public record Seating(List<ScreenSeat> seats, ScreenSeat speaker, Optional<ScreenSeat> hall) {
    public Seating {
        seats = List.copyOf(seats);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(hall);
    }

    /**
     * @param all    the desktop's monitors, at least one
     * @param window where the speaker's window stands on the desktop
     */
    public static Seating of(List<ScreenSeat> all, SeatWish wish, Rectangle2D window) {
        List<ScreenSeat> seats = distinct(all);
        ScreenSeat under = under(seats, window).orElse(seats.get(0));
        if (seats.size() == 1) {
            return new Seating(seats, under, Optional.empty());
        }
        Optional<ScreenSeat> wished = wish.hall().flatMap(w -> w.among(seats));
        ScreenSeat usual = wish.speaker().flatMap(w -> w.among(seats)).orElse(under);
        ScreenSeat hall = wished.orElseGet(() -> other(seats, usual));
        return new Seating(seats, usual.equals(hall) ? other(seats, hall) : usual, Optional.of(hall));
    }

    /** Of those that show the same picture the first. */
    private static List<ScreenSeat> distinct(List<ScreenSeat> all) {
        List<ScreenSeat> seats = new ArrayList<>();
        for (ScreenSeat seat : all) {
            if (seats.stream().noneMatch(seat::mirrors)) {
                seats.add(seat);
            }
        }
        return seats;
    }

    private static Optional<ScreenSeat> under(List<ScreenSeat> seats, Rectangle2D window) {
        return seats.stream().filter(s -> s.shared(window) > 0).max(Comparator.comparingDouble(s -> s.shared(window)));
    }

    private static ScreenSeat other(List<ScreenSeat> seats, ScreenSeat than) {
        return seats.stream().filter(s -> !s.equals(than)).findFirst().orElseThrow();
    }

    /** The one on which most of a window stands; empty for a window that is nowhere. */
    Optional<ScreenSeat> under(Rectangle2D window) {
        return under(seats, window);
    }

    /** Whether most of a window stands where the speaker sits. */
    boolean isAtSpeakers(Rectangle2D window) {
        return under(window).equals(Optional.of(speaker));
    }

    /** What one wishes who wants the two to change places; nothing while there is one alone. */
    Optional<SeatWish> swapped() {
        return hall.map(h -> new SeatWish(Optional.of(SeatWish.named(speaker, seats)), Optional.of(SeatWish.named(h, seats))));
    }

    /**
     * What one wishes who gives the hall that monitor; the speaker stays, unless it is the speaker's own.
     *
     * @param number among those that are there, from 1; empty when there is none of that number
     */
    Optional<SeatWish> withHallAt(int number) {
        if (number < 1 || number > seats.size()) {
            return Optional.empty();
        }
        ScreenSeat wanted = seats.get(number - 1);
        ScreenSeat stays = wanted.equals(speaker) ? hall.orElse(speaker) : speaker;
        return Optional.of(new SeatWish(Optional.of(SeatWish.named(wanted, seats)),
                stays.equals(wanted) ? Optional.empty() : Optional.of(SeatWish.named(stays, seats))));
    }

    /** Counted from 1; 0 while the hall has none. */
    int hallNumber() {
        return hall.map(seats::indexOf).orElse(-1) + 1;
    }
}
