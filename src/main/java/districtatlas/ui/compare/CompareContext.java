package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareWords;
import districtatlas.base.Messages;
import districtatlas.plan.Target;
import districtatlas.plan.words.SourceWords;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.source.SourceLink;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What every part of the panel is made with. */
record CompareContext(CompareWords words, CompareDeeds deeds, Messages messages, SourceWords sources, CardLayer cards) {
    /** In the plan's words, with its source; leads to where the zone's panel has it. */
    HBox figure(Target target) {
        Button link = Links.link(words.figure(target), () -> deeds.open(target));
        link.setWrapText(true);
        link.setMinSize(0, Region.USE_PREF_SIZE);
        link.setUserData("compare:" + target.figure().id());
        HBox line = new HBox(link, SourceLink.of(sources.of(target.figure().sources(), ""), messages, cards));
        HBox.setHgrow(link, Priority.SOMETIMES);
        line.getStyleClass().setAll("compare-said");
        return line;
    }
}
