package districtatlas.ui.notices;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Problems one below the other: the file and line, what kind of problem it is, and what exactly is wrong there.
 */
final class ProblemCard extends VBox {
    ProblemCard(List<Problem> problems, CardLayer cards, Messages messages) {
        getStyleClass().setAll("card", "problem-sheet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("problems.title"), "card-title"), space,
                Links.icon("fth-x", messages.get("problems.close"), cards::close));
        head.getStyleClass().setAll("key-head");
        VBox lines = new VBox(Words.wrapped(messages.get("problems.note"), "note"));
        lines.getStyleClass().setAll("problem-lines");
        for (Problem problem : problems) {
            VBox line = new VBox(Words.wrapped(problem.where(), "problem-where"),
                    Words.wrapped(messages.find("problem." + problem.code()).orElse(problem.code())), Words.wrapped(problem.detailIn(messages), "note"));
            line.getStyleClass().setAll("problem-line");
            lines.getChildren().add(line);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        getChildren().addAll(head, scroll);
    }
}
