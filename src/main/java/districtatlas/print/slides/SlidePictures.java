package districtatlas.print.slides;

import districtatlas.base.Cancel;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.Still;
import java.util.List;

/** The pictures of slides' maps, painted one after another; the last is kept, since slides that go on have the same. One thread at a time. */
final class SlidePictures {
    /** Pixels of a picture for each point of the slide: 3840 across. */
    private static final double PIXELS_OF_A_POINT = 4;
    /** Of a map that is lettered for a hall: as in a window of 1080 lines. */
    private static final double LOGICAL_IN_A_HALL = 2;
    /** Of any other: as on a screen of half the lines, so that names can be read from afar. */
    private static final double LOGICAL_ELSE = 1;
    /** Of the map's height. */
    private static final double MARGIN = 0.03;

    private final TalkMaps maps;
    private final Cancel cancel;
    private final double signShare;
    private Wanted lastWanted;
    private Drawn last;

    private record Wanted(TalkMap map, ScreenBox box, List<TalkMark> marks) {
    }

    /**
     * What stands in the place of a map.
     *
     * @param signs on the slide, in points
     */
    record Drawn(byte[] png, List<MarkSpots.Spot> signs) {
    }

    /** @param signShare of the slide's height */
    SlidePictures(TalkMaps maps, Cancel cancel, double signShare) {
        this.maps = maps;
        this.cancel = cancel;
        this.signShare = signShare;
    }

    Drawn of(Slide slide) {
        ScreenBox box = slide.layout().map().orElseThrow();
        TalkMap map = slide.map().orElseThrow();
        Wanted wanted = new Wanted(map, box, slide.marks());
        if (!wanted.equals(lastWanted)) {
            last = draw(slide, map, box);
            lastWanted = wanted;
        }
        return last;
    }

    private Drawn draw(Slide slide, TalkMap map, ScreenBox box) {
        double logical = map.look().walk().isPresent() ? LOGICAL_IN_A_HALL : LOGICAL_ELSE;
        Still still = maps.lay(map, box.width() * logical, box.height() * logical, box.height() * logical * MARGIN, PIXELS_OF_A_POINT / logical, cancel);
        List<MarkSpots.Spot> signs = MarkSpots.of(still, slide.marks(), maps.plan(), maps.shapes(), DeckLayout.HEIGHT * signShare * logical).stream()
                .map(s -> new MarkSpots.Spot(s.mark(), s.zone(), onSlide(s.box(), box, logical))).toList();
        return new Drawn(MapPicture.png(maps.paint(still, cancel)), signs);
    }

    private static ScreenBox onSlide(ScreenBox sign, ScreenBox map, double logical) {
        return new ScreenBox(map.x() + sign.x() / logical, map.y() + sign.y() / logical, sign.width() / logical, sign.height() / logical);
    }

}
