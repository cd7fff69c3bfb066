package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.tour.StepStage;
import districtatlas.tour.Tour;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of key areas before a hall, also of those that a step is not about: what cannot be read from the last row is left off. */
class KeyAreaNamesTest extends OnShippedAtlas {
    /** Of the window's height. */
    private static final double NAME_SHARE = 1 / 30.0;
    /** The strip below the map. */
    private static final double FOOT = 22;

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720"})
    void everyOneThatIsWrittenIsReadFromTheLastRow(double width, double height) {
        Plan plan = atlas.open.plan();
        for (Lang lang : Lang.values()) {
            List<String> small = new ArrayList<>();
            int written = 0;
            for (Tour tour : Tour.of(plan)) {
                for (int i = 0; i < tour.steps().size(); i++) {
                    for (PlacedLabel label : keyAreas(plan, new Walk(tour, i), lang, width, height)) {
                        written++;
                        if (label.symbol().sizePx() < height * NAME_SHARE) {
                            small.add(tour.steps().get(i).id() + " " + label.symbol().label() + " " + label.symbol().sizePx());
                        }
                    }
                }
            }
            assertEquals(List.of(), small, lang.name());
            assertTrue(written >= 80, written + " in " + lang);
        }
    }

    private static List<PlacedLabel> keyAreas(Plan plan, Walk walk, Lang lang, double width, double height) {
        String usual = atlas.document.themes().get(0).id();
        AtlasState state = walk.in(AtlasState.of(usual, "projector", 2025), usual);
        Extent frame = StepStage.of(walk.step(), new ZoneFrames(plan, atlas.open.shapes())).frame().orElseThrow();
        Viewport view = new Viewport(frame.center(), 1, width, height - FOOT).fittedTo(frame, new Viewport.Insets(12, 12, height * 0.2, 12));
        MapScene scene = Scenes.of(atlas.document, f -> Set.of()).scene(state, view, lang, 1);
        return atlas.painter.lay(scene, Decorations.NONE, Cancel.never()).labels().stream().filter(l -> l.layer().table().equals("key_area")).toList();
    }
}
