package districtatlas.ui.compare;

import districtatlas.ask.compare.CompareWords;
import districtatlas.base.Messages;
import districtatlas.plan.Target;
import districtatlas.plan.words.SourceWords;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.source.SourceLink;
import javafx.scene.control.Button;

/** What every part of the panel is made with. */
record CompareContext(CompareWords words, CompareDeeds deeds, Messages messages, SourceWords sources, CardLayer cards) {
    /** In the plan's words, with its source; leads to where the zone's panel has it. */
    WordFlow figure(Target target) {
        Button link = Links.link(words.figure(target), () -> deeds.open(target));
        link.setUserData("compare:" + target.figure().id());
        WordFlow line = new WordFlow(link, SourceLink.of(sources.of(target.figure().sources(), ""), messages, cards));
        line.getStyleClass().setAll("compare-said");
        return line;
    }
}
