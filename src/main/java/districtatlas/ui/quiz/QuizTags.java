package districtatlas.ui.quiz;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.ui.Session;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Letters on the places among which one is to be found: a keyboard chooses by them, a hand may touch anywhere in the place. Once an answer is
 * told, the names of what it is about: the map itself names no zone while a quiz is played. FX thread only.
 */
final class QuizTags extends Pane {
    /** Of the window's height. */
    private static final double TYPE = 1 / 32.0;
    /** Of a tag's height, by which it gives way to another. */
    private static final double STEP = 0.3;
    private static final int MOST_STEPS = 24;

    private final QuizModel model;
    private final Session session;
    private final Map<Label, EastNorth> tags = new LinkedHashMap<>();

    QuizTags(QuizModel model, Session session) {
        this.model = model;
        this.session = session;
        getStyleClass().setAll("quiz-tags");
        setMouseTransparent(true);
        model.shownProperty().subscribe(this::show);
        session.viewportProperty().subscribe(this::place);
    }

    private void show(QuizShown now) {
        tags.clear();
        now.turn().map(QuizPlay.Turn::question).filter(q -> q.kind().isPointed() && now.phase() == QuizShown.Phase.ASKING).ifPresent(this::letters);
        for (ZoneId zone : now.told()) {
            model.ground().within(zone).ifPresent(at -> tags.put(Words.whole(model.words().name(zone), "quiz-tag", "quiz-name"), at));
        }
        getChildren().setAll(tags.keySet());
        requestLayout();
    }

    private void letters(QuizQuestion question) {
        for (int i = 0; i < question.choices().size(); i++) {
            Label tag = Words.whole(QuizColumn.letter(i), "quiz-tag");
            model.ground().within(question.choices().get(i)).ifPresent(at -> tags.put(tag, at));
        }
    }

    @Override
    protected void layoutChildren() {
        if (getScene() != null && !tags.isEmpty()) {
            setStyle(WindowStyle.size(getScene().getHeight() * TYPE));
            tags.keySet().forEach(Label::autosize);
            place(session.viewport());
        }
    }

    /** Each at its place, or as near above or below it as the others leave it room. */
    private void place(Viewport view) {
        List<Bounds> taken = new ArrayList<>();
        tags.forEach((tag, at) -> {
            ScreenXY on = view.toScreen(at);
            double x = Math.round(on.x() - tag.getWidth() / 2);
            double y = Math.round(on.y() - tag.getHeight() / 2);
            Bounds best = new BoundingBox(x, y, tag.getWidth(), tag.getHeight());
            for (int i = 1; i <= MOST_STEPS && isTaken(best, taken); i++) {
                double off = ((i + 1) / 2) * (i % 2 == 0 ? -1 : 1) * tag.getHeight() * STEP;
                best = new BoundingBox(x, y + off, tag.getWidth(), tag.getHeight());
            }
            taken.add(best);
            tag.relocate(best.getMinX(), best.getMinY());
        });
    }

    private static boolean isTaken(Bounds wanted, List<Bounds> taken) {
        return taken.stream().anyMatch(wanted::intersects);
    }
}
