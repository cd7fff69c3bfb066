package districtatlas.ui.own;

import districtatlas.ui.kit.Words;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A number to be dragged or stepped, and said beside it. One drag is one stroke, and so are presses of keys that follow each other. FX thread only. */
final class OwnSlider extends HBox {
    /** Hears a number, and the stroke it belongs to. */
    interface Dragged {
        void to(double value, Object stroke);
    }

    private final Slider slider;
    private final Label number = Words.whole("", "layer-percent");
    private final DoubleFunction<String> said;
    private boolean showing;
    /** Null while it is not dragged. */
    private Object stroke;

    OwnSlider(String id, String label, double least, double most, double step, DoubleFunction<String> said, Dragged dragged) {
        this.said = said;
        this.slider = new Slider(least, most, least);
        getStyleClass().setAll("own-row");
        slider.setId(id);
        slider.setBlockIncrement(step);
        slider.setAccessibleText(label);
        slider.setMinWidth(0);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Words.whole(label, "note", "own-label");
        getChildren().setAll(name, slider, number);
        slider.valueChangingProperty().subscribe(now -> stroke = now ? new Object() : null);
        slider.valueProperty().subscribe((before, now) -> {
            double stepped = Math.round(now.doubleValue() / step) * step;
            double value = Math.max(least, Math.min(most, Math.round(stepped * 1000) / 1000.0));
            number.setText(said.apply(value));
            if (!showing) {
                dragged.to(value, stroke == null ? this : stroke);
            }
        });
    }

    void show(double value) {
        showing = true;
        if (!slider.isValueChanging()) {
            slider.setValue(value);
        }
        showing = false;
        number.setText(said.apply(value));
    }
}
