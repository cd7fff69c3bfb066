package districtatlas.ui.board.actual;

import districtatlas.ask.check.CheckWords;
import districtatlas.ask.check.Progress;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Words;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The share of the way above the share of the time, each a bar of the same whole and in words; where there is none, a dash. FX thread only. */
final class CheckBars extends GridPane {
    /** A bar in its whole: what is under nothing is nothing, what is over all is all. */
    private static final class Bar extends Region {
        private final Region part = new Region();
        private final double share;

        Bar(OptionalDouble share, String styleClass) {
            this.share = Math.max(0, Math.min(1, share.orElse(0)));
            getStyleClass().setAll("check-whole");
            part.getStyleClass().setAll("check-part", styleClass);
            part.setVisible(share.isPresent());
            getChildren().add(part);
        }

        @Override
        protected void layoutChildren() {
            part.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
        }
    }

    CheckBars(Progress progress, CheckWords words, Messages messages) {
        getStyleClass().setAll("check-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("check.bars", words.share(progress.doneShare()), words.share(progress.timeShare())));
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), wide, new ColumnConstraints());
        row(0, messages.get("check.column.done-short"), progress.doneShare(), "check-way", words);
        row(1, messages.get("check.column.time-short"), progress.timeShare(), "check-time", words);
    }

    private void row(int row, String name, OptionalDouble share, String styleClass, CheckWords words) {
        addRow(row, Words.whole(name, "row-status"), new Bar(share, styleClass), Words.whole(words.share(share), "row-status", "tabular", "check-share"));
        getChildren().forEach(n -> GridPane.setValignment(n, VPos.CENTER));
    }
}
