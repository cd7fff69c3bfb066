package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.Findings;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.repair.Mend;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What was left out, mended and noticed, with the numbers of records, and mended shapes before and after. FX thread only. */
final class FoundPart {
    private static final int FEW = 3;
    private static final int MANY = 40;
    private static final int MOST_MENDS = 6;

    private FoundPart() {
    }

    static VBox of(InspectedLayer layer, Findings ofFile, boolean all, Runnable showsAll, BringWords words) {
        Messages messages = words.messages();
        VBox part = BringPart.of(messages.get("bring.found"));
        long hidden = 0;
        for (Outcome outcome : List.of(Outcome.LEFT_OUT, Outcome.REPAIRED, Outcome.NOTICED)) {
            List<String> said = new ArrayList<>(words.inspect().sentences(layer.found(), outcome, all ? MANY : FEW));
            said.addAll(words.inspect().sentences(ofFile, outcome, all ? MANY : FEW));
            long count = layer.found().count(outcome) + ofFile.count(outcome);
            if (count > 0) {
                part.getChildren().add(Words.whole(messages.get("bring.found." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), count), "bring-outcome"));
                said.forEach(s -> part.getChildren().add(Words.wrapped(s, "bring-finding")));
                hidden += count - said.size();
            }
        }
        if (part.getChildren().size() == 1) {
            part.getChildren().add(Words.wrapped(messages.get("bring.found.nothing"), "note"));
        }
        if (hidden > 0 && !all) {
            Button more = Links.link(messages.get("bring.found.all"), showsAll);
            more.setId("bring-found-all");
            part.getChildren().add(more);
        }
        List<Mend> mends = layer.mends();
        if (!mends.isEmpty()) {
            WordFlow figures = BringPart.flow();
            boolean northFirst = layer.place().flatMap(p -> p.proposed()).filter(p -> p.northFirst()).isPresent();
            mends.stream().limit(MOST_MENDS).forEach(m -> figures.getChildren().add(new MendFigure(m, northFirst, messages)));
            part.getChildren().addAll(Words.wrapped(messages.get("bring.mends"), "note"), figures);
        }
        return part;
    }
}
