package districtatlas.ui.lesson;

import districtatlas.base.Messages;
import districtatlas.plan.BuildUp;
import districtatlas.plan.words.SourceWords;
import districtatlas.state.BuildPlace;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.source.SourceLink;
import districtatlas.ui.terms.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said of the part that has come, large, below the map; and under it a large switch for each part. FX thread only. */
final class BuildCaption extends VBox implements Overlay.Fitted {
    private final BuildModel model;
    private final Messages messages;
    private final CardLayer cards;
    private final TermWords terms;
    private final SourceWords sources;
    private final HBox said = new HBox();
    private final List<ToggleButton> switches = new ArrayList<>();
    private final Button back;
    private final Button next;
    private String fittedFor = "";
    private double height;

    BuildCaption(BuildModel model, SourceWords sources, Messages messages, CardLayer cards, TermWords terms) {
        this.model = model;
        this.messages = messages;
        this.cards = cards;
        this.terms = terms;
        this.sources = sources;
        getStyleClass().setAll("walk-caption", "build-caption");
        said.getStyleClass().setAll("build-said");
        HBox row = new HBox();
        row.getStyleClass().setAll("build-row");
        for (int i = 0; i < model.parts().size(); i++) {
            switches.add(part(i));
        }
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        back = step("fth-chevron-left", messages.get("action.build-back"), model::back);
        next = step("fth-chevron-right", messages.get("action.build-next"), model::forward);
        row.getChildren().addAll(switches);
        row.getChildren().addAll(gap, Links.link(messages.get("build.leave"), model::leave), back, next);
        setVgrow(said, Priority.ALWAYS);            // the switches stay where they are, however long the sentence
        getChildren().setAll(said, row);
        model.placeProperty().subscribe(p -> p.ifPresent(this::show));
    }

    private static Button step(String icon, String text, Runnable work) {
        Button button = Links.icon(icon, text, work);
        button.getStyleClass().add("build-step");
        return button;
    }

    private ToggleButton part(int index) {
        BuildUp.Part part = model.parts().get(index);
        ToggleButton button = new ToggleButton(title(part), new Icon("fth-" + part.icon()));
        button.getStyleClass().setAll("build-part");
        button.setId("build-" + part.id());
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setAccessibleText(messages.get("build.part", title(part), index + 1));
        button.setOnAction(e -> {
            model.toggle(index);
            button.setSelected(model.placeProperty().get().filter(p -> p.shows(part.id())).isPresent());
        });
        return button;
    }

    /** What the atlas calls it; names that it does not call anything are called so. */
    private String title(BuildUp.Part part) {
        String title = part.title().in(messages.lang());
        return title.isEmpty() ? messages.get("build.names") : title;
    }

    private void show(BuildPlace at) {
        for (int i = 0; i < switches.size(); i++) {
            String id = model.parts().get(i).id();
            switches.get(i).setSelected(at.shows(id));
            switches.get(i).pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("current"), id.equals(at.at()));
        }
        back.setDisable(model.at() == 0);
        next.setDisable(model.at() == model.parts().size() - 1);
        model.told().ifPresent(this::say);
    }

    private void say(BuildUp.Part part) {
        String text = part.text().text().in(messages.lang());
        Region words = terms.wrapped(text, "build-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        said.setAlignment(Pos.BASELINE_LEFT);
        said.getChildren().setAll(Words.whole(title(part), "build-title"), words, SourceLink.of(sources.of(part.text()), messages, cards));
        setAccessibleText(messages.get("build.accessible", model.at() + 1, model.parts().size(), title(part), text));
    }

    /** As high as the longest sentence needs, so that the map does not jump from part to part; its type is a share of the window's height. */
    @Override
    public double fittedHeight(double width, double mostHeight, double em) {
        String wanted = width + " " + getParent().getLayoutBounds().getHeight() + " " + em;
        Optional<BuildUp.Part> told = model.told();
        if (!wanted.equals(fittedFor) && told.isPresent()) {
            fittedFor = wanted;
            RowSize.set(this, RowSize.of(this, em));
            height = 0;
            for (BuildUp.Part part : model.parts()) {
                say(part);
                applyCss();
                height = Math.max(height, prefHeight(width));
            }
            say(told.get());
            applyCss();
        }
        return Math.ceil(height);
    }
}
