package districtatlas.ui.quiz;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.quiz.QuizPlay;
import districtatlas.quiz.QuizQuestion;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Letters on the places among which one is to be found: a keyboard chooses by them, a hand may touch anywhere in the place. FX thread only. */
final class QuizTags extends Pane {
    /** Of the window's height. */
    private static final double TYPE = 1 / 32.0;

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
            setStyle("-fx-font-size: " + Math.round(getScene().getHeight() * TYPE) + "px;");
            tags.keySet().forEach(Label::autosize);
            place(session.viewport());
        }
    }

    private void place(Viewport view) {
        tags.forEach((tag, at) -> {
            ScreenXY on = view.toScreen(at);
            tag.relocate(Math.round(on.x() - tag.getWidth() / 2), Math.round(on.y() - tag.getHeight() / 2));
        });
    }
}
