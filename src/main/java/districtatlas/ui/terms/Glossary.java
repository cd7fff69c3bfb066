package districtatlas.ui.terms;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.plan.TermExample;
import districtatlas.plan.TermFinder;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The plan's words in plain language, in the reader's language and the atlas's order. Immutable; knows no nodes. */
public final class Glossary {
    private final Map<String, TermEntry> entries = new LinkedHashMap<>();
    private final TermFinder finder;

    public Glossary(Plan plan, Messages messages) {
        SourceWords sources = new SourceWords(plan.documentTitle(), messages);
        Lang lang = messages.lang();
        for (GlossaryTerm term : plan.glossary()) {
            String name = term.term().in(lang);
            String other = term.term().in(lang == Lang.ZH ? Lang.EN : Lang.ZH);
            entries.put(term.id(), new TermEntry(term.id(), name, other.equals(name) ? "" : other, term.meaning().text().in(lang),
                    sources.of(term.meaning()),
                    term.example().map(e -> example(e, sources.of(e.says()), messages))));
        }
        finder = new TermFinder(plan.glossary(), lang);
    }

    private static TermEntry.Example example(TermExample example, SourceNote source, Messages messages) {
        Lang lang = messages.lang();
        String brief = source.isGeneralKnowledge() ? messages.get("words.source.known") : SourceWords.brief(example.says().sources(), lang);
        return new TermEntry.Example(messages.get("glossary.example", example.says().text().in(lang)), brief, source, example);
    }

    public List<TermEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<TermEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Names first, then explanations that contain the text; all of them, in the atlas's order, for an empty one.
     *
     * @param byName ids of the terms that go by such a name, best first
     */
    public List<TermEntry> matching(String text, Function<String, List<String>> byName) {
        if (text.isEmpty()) {
            return entries();
        }
        Set<TermEntry> found = new LinkedHashSet<>();
        byName.apply(text).forEach(id -> entry(id).ifPresent(found::add));
        String lower = text.toLowerCase(Locale.ROOT);
        entries.values().stream().filter(e -> e.meaning().toLowerCase(Locale.ROOT).contains(lower)).forEach(found::add);
        return List.copyOf(found);
    }

    /** A piece of a text; the entry is empty between the terms. */
    record Piece(String text, Optional<TermEntry> entry) {
    }

    List<Piece> pieces(String text) {
        return finder.pieces(text).stream()
                .map(p -> new Piece(p.text(), Optional.ofNullable(p.term()).flatMap(t -> entry(t.id())))).toList();
    }
}
