package districtatlas.app.cli;

import districtatlas.base.Messages;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.inspect.InspectWords;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.notebook.BroughtLayer;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.BringWish.Question;
import districtatlas.own.bring.Brought;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of data that were to be imported, as plain text for a terminal. */
final class ImportPage {
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_OF_A_KIND = 5;

    private final Messages messages;
    private final InspectWords words;

    ImportPage(Messages messages) {
        this.messages = messages;
        this.words = new InspectWords(messages);
    }

    String refused(InspectedFile file) {
        return messages.get("cli.data-refused", file.path().toString(), file.refused().orElseThrow().detailIn(messages));
    }

    /** What must be asked, a sentence each; empty when nothing is. */
    List<String> asked(BringWish wish) {
        List<String> asked = new ArrayList<>();
        String file = wish.file().path().toString();
        PlaceVerdict place = wish.verdict().orElse(null);
        if (wish.open().contains(Question.PLACE)) {
            String candidates = place.candidates().stream().limit(MOST_CANDIDATES).map(this::candidate).collect(Collectors.joining(messages.get("list.separator")));
            asked.add(candidates.isEmpty() ? messages.get("cli.import.place-unknown", file, wish.layer().name(), place.why().detailIn(messages))
                    : messages.get("cli.import.place", file, wish.layer().name(), place.why().detailIn(messages), candidates));
        }
        if (wish.open().contains(Question.SHIFT)) {
            asked.add(messages.get("cli.import.shift", file, wish.layer().name(), place.suspicion().map(s -> s.detailIn(messages)).orElse(""),
                    switch (wish.suspect()) {
                        case BD09 -> "--bd09";
                        case GCJ02, NONE -> "--gcj02";
                    }));
        }
        return asked;
    }

    private String candidate(PlaceCandidate candidate) {
        return messages.get("cli.import.candidate", candidate.code(), candidate.title(), Math.round(candidate.inside() * 100));
    }

    String skipped(BringWish wish) {
        return messages.get("cli.import.skipped", wish.file().path().toString(), wish.layer().name());
    }

    List<String> brought(Brought brought) {
        List<String> lines = new ArrayList<>();
        for (Brought.One one : brought.layers()) {
            BroughtLayer layer = one.layer();
            lines.add(messages.get(layer.copied() ? "cli.import.layer" : "cli.import.linked", layer.title(), layer.origin().features(), words.shape(layer.shape()), layer.origin().file()));
            layer.origin().history().stream().filter(d -> d.code().startsWith("own.history")).filter(d -> !d.code().equals("own.history.more"))
                    .forEach(d -> lines.add("  " + d.in(messages)));
            words.sentences(one.found(), Outcome.LEFT_OUT, MOST_OF_A_KIND).forEach(s -> lines.add("  " + messages.get("cli.inspect.left-out", s)));
            words.sentences(one.found(), Outcome.REPAIRED, MOST_OF_A_KIND).forEach(s -> lines.add("  " + messages.get("cli.inspect.repaired", s)));
            words.sentences(one.found(), Outcome.NOTICED, MOST_OF_A_KIND).forEach(s -> lines.add("  " + messages.get("cli.inspect.noticed", s)));
        }
        return lines;
    }
}
