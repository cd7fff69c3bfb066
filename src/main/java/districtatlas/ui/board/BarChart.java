package districtatlas.ui.board;

import districtatlas.ask.board.Bars;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.PointKind;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A series as bars from zero over years true to scale. What was reached is filled, what is wanted is an outline, what a reader entered is
 * filled in another colour; a limit has a thick end, and its words say of which side. Takes what room it gets. FX thread only.
 */
public final class BarChart extends Region {
    private static final double BAR_PART = 0.13;
    /** Of the height: no bar is a block. */
    private static final double MOST_BAR = 0.32;
    private static final double LEAST_BAR_PX = 7;
    private static final double CAP_PX = 3;
    /** Of a bar of the plan. */
    private static final double OWN_PART = 0.5;

    private final Bars bars;
    private final boolean labelled;
    private final Set<Integer> ticks;
    private final List<Region> drawn = new ArrayList<>();
    private final List<Region> caps = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Region zero = new Region();
    /** Of a share: the whole that each bar is a part of. */
    private final List<Region> wholes = new ArrayList<>();

    /**
     * @param ticks    years that are marked below the axis
     * @param labelled with values above the bars
     */
    public BarChart(Series series, List<Integer> ticks, BoardWords words, boolean labelled) {
        this.bars = Bars.of(series, ticks);
        this.labelled = labelled;
        this.ticks = Set.copyOf(ticks);
        getStyleClass().setAll("bar-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.name(series) + " \u00b7 " + bars.points().stream().map(p -> words.when(p) + " " + words.said(series, p).amount())
                .collect(Collectors.joining(" \u00b7 ")) + (series.indicator().better() == Better.UNKNOWN ? "" : " \u00b7 " + words.better(series.indicator().better())));
        zero.getStyleClass().setAll("bar-zero");
        getChildren().add(zero);
        for (SeriesPoint point : bars.points()) {
            Region whole = new Region();
            whole.getStyleClass().setAll("bar-whole");
            whole.setVisible(series.indicator().quantity() == Quantity.SHARE);
            wholes.add(whole);
            Region bar = new Region();
            bar.getStyleClass().setAll("bar", "bar-" + point.kind().key());
            drawn.add(bar);
            Region cap = new Region();
            cap.getStyleClass().setAll("bar-cap");
            cap.setVisible(point.direction().isBound());
            caps.add(cap);
            Label value = new Label(words.said(series, point).amount());
            value.getStyleClass().add("bar-value");
            value.setVisible(labelled);
            values.add(value);
        }
        Set<Integer> marked = new LinkedHashSet<>(ticks);
        bars.points().forEach(p -> marked.add(p.year().getAsInt()));
        marked.stream().sorted().forEach(y -> {
            Label year = new Label(String.valueOf(y));
            year.getStyleClass().add("bar-year");
            year.setUserData(y);
            years.add(year);
        });
        getChildren().addAll(wholes);
        // A reader's own before the plan's: its neighbour's outline would cover what is narrower.
        IntStream.range(0, drawn.size()).boxed().sorted(Comparator.comparing(i -> bars.points().get(i).kind() == PointKind.ACTUAL)).map(drawn::get).forEach(getChildren()::add);
        getChildren().addAll(caps);
        getChildren().addAll(years);
        getChildren().addAll(values);
    }

    public Bars bars() {
        return bars;
    }

    @Override
    protected void layoutChildren() {
        double below = years.stream().mapToDouble(y -> y.prefHeight(-1)).max().orElse(0);
        double above = labelled ? values.stream().mapToDouble(v -> v.prefHeight(-1)).max().orElse(0) * 1.1 : CAP_PX;
        double width = Math.max(LEAST_BAR_PX, Math.round(Math.min(BAR_PART * getWidth(), MOST_BAR * getHeight())));
        double own = Math.max(LEAST_BAR_PX / 2, Math.round(OWN_PART * width));
        double edge = Math.max(width, years.stream().mapToDouble(y -> y.prefWidth(-1)).max().orElse(0)) / 2 + 1;
        double top = snappedTopInset() + above;
        double ground = getHeight() - snappedBottomInset() - below;
        double room = Math.max(1, ground - top);
        double from = snappedLeftInset() + edge;
        double run = Math.max(1, getWidth() - snappedRightInset() - edge - from);
        double zeroY = Math.round(ground - bars.zero() * room);
        zero.resizeRelocate(snappedLeftInset(), zeroY, getWidth() - snappedLeftInset() - snappedRightInset(), 1);
        for (int i = 0; i < drawn.size(); i++) {
            SeriesPoint point = bars.points().get(i);
            double thick = point.kind() == PointKind.ACTUAL ? own : width;      // within the outline of what was wanted for its year
            double x = from + bars.at(point.year().getAsInt()) * run - thick / 2;
            double y = Math.round(ground - bars.height(point.value().getAsDouble()) * room);
            wholes.get(i).resizeRelocate(Math.round(x), top, thick, Math.max(0, zeroY - top));
            drawn.get(i).resizeRelocate(Math.round(x), Math.min(y, zeroY), thick, Math.abs(zeroY - y));
            caps.get(i).resizeRelocate(Math.round(x) - CAP_PX, y - CAP_PX / 2, thick + 2 * CAP_PX, CAP_PX);
            Label value = values.get(i);
            double wide = value.prefWidth(-1);
            value.resizeRelocate(Math.max(0, Math.min(getWidth() - wide, Math.round(x + thick / 2 - wide / 2))), Math.min(y, zeroY) - CAP_PX - value.prefHeight(-1),
                    wide, value.prefHeight(-1));
        }
        for (Label year : years) {
            double wide = year.prefWidth(-1);
            year.resizeRelocate(Math.round(from + bars.at((Integer) year.getUserData()) * run - wide / 2), ground, wide, below);
        }
        showApart(years.stream().sorted(Comparator.comparing(y -> !ticks.contains((Integer) y.getUserData()))).toList());
        if (labelled) {
            showApart(IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing((Integer i) -> bars.points().get(i).kind() == PointKind.ACTUAL)
                    .thenComparing(i -> -bars.points().get(i).year().getAsInt())).map(values::get).toList());
        }
    }

    /** The first first: what would lie over one that is shown is not. */
    private static void showApart(List<Label> labels) {
        List<Label> there = new ArrayList<>();
        for (Label label : labels) {
            boolean free = there.stream().noneMatch(t -> t.getBoundsInParent().intersects(label.getBoundsInParent()));
            label.setVisible(free);
            if (free) {
                there.add(label);
            }
        }
    }
}
