package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The heads of the shipped zones' sheets. */
class ZoneHeadTest {
    private static final ScreenBox BODY = new ScreenBox(0, 0, 600, 900);

    private static String place(ZoneHead head) {
        return head.blocks().stream().map(Block.Words.class::cast).filter(b -> b.role() == Role.PARAGRAPH).flatMap(b -> b.pieces().stream())
                .map(p -> ((Piece.Words) p).text()).collect(Collectors.joining()).replaceAll("\\s", "");
    }

    /** Behind the last name of the path stands what it is, unless it says so itself. */
    @Test
    void theKindThatTheNameEndsWithIsNotSaidOnceMore() {
        Messages messages = new Messages(Lang.ZH);
        Set<Boolean> met = new HashSet<>();
        try (AtlasOnPaper paper = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), messages)) {
            Plan plan = paper.atlas().plan();
            for (Zone zone : plan.zones()) {
                String name = zone.name().zh();
                String kind = new ZoneWords(messages).kind(zone.kind());
                String place = place(ZoneHead.of(zone, true, plan, BODY, messages));
                assertEquals(!name.endsWith(kind), place.contains(name + kind), place);
                met.add(name.endsWith(kind));
            }
        }
        assertTrue(met.size() == 2, "names of both sorts");
    }
}
