package districtatlas.print.slides;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TermFinder;
import districtatlas.plan.Years;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import districtatlas.plan.words.YearTable;
import districtatlas.print.page.MapCredits;
import districtatlas.state.AtlasState;
import districtatlas.tour.StepFigures;
import districtatlas.tour.StepStage;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.tour.ZoneFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tour as a talk: each step as the walk shows it, but for those that this atlas cannot show. One use. */
public final class StoryTalk {
    private static final String SILENT = "\u2014";

    private final Plan plan;
    private final Tour tour;
    private final Messages messages;
    private final ZoneFrames frames;
    private final AtlasState look;
    private final String usualTheme;
    private final FigureWords figures;
    private final SourceWords sources;
    private final TermFinder terms;

    private StoryTalk(Plan plan, Tour tour, Messages messages, ZoneFrames frames, AtlasState look, String usualTheme) {
        this.plan = plan;
        this.tour = tour;
        this.messages = messages;
        this.frames = frames;
        this.look = look;
        this.usualTheme = usualTheme;
        this.figures = new FigureWords(messages);
        this.sources = new SourceWords(plan.documentTitle(), messages);
        this.terms = new TermFinder(plan.glossary(), messages.lang());
    }

    /**
     * @param title      of the whole
     * @param about      what it tells; empty for what the document is called
     * @param look       palette and years; the theme is each step's
     * @param usualTheme id of the theme for a step that names none
     * @throws IllegalArgumentException when the tour has no step that can be shown
     */
    public static Talk of(Plan plan, Tour tour, Messages messages, String title, String about, ZoneFrames frames, AtlasState look, String usualTheme,
                          MapCredits credits) {
        StoryTalk talk = new StoryTalk(plan, tour, messages, frames, look, usualTheme);
        String document = plan.documentTitle().in(messages.lang());
        List<TalkStep> steps = new ArrayList<>();
        for (int i = 0; i < tour.steps().size(); i++) {
            if (tour.steps().get(i).isPlayable()) {
                steps.add(talk.step(i));
            }
        }
        return new Talk(title, about.isEmpty() ? document : about, document, steps, credits, messages);
    }

    private TalkStep step(int at) {
        TourStep step = tour.steps().get(at);
        String said = step.text().text().in(messages.lang());
        List<Target> told = StepFigures.of(step, plan.targets());
        Optional<TalkTable> table = table(step);
        List<TalkFigure> shown = table.isPresent() ? List.of() : told.stream().map(t -> new TalkFigure(figures.name(t), figures.say(t).amount(), "", "")).toList();
        List<TalkMark> marks = step.staging().marks().stream().map(m -> new TalkMark(m.name().in(messages.lang()), m.zones())).toList();
        List<Citation> also = told.stream().flatMap(t -> t.figure().sources().stream()).distinct().toList();
        TalkMap map = new TalkMap(new Walk(tour, at).in(look, usualTheme), StepStage.of(step, frames), shows(step, marks));
        return new TalkStep(title(at), "", said, shown, table, marks, List.of(), "", step.text().sources(), also, notes(step, said, told), tour.origin() != Tour.Origin.ATLAS && step.text().sources().isEmpty(), map);
    }

    /** Steps that are told as one are told apart, and one without a title has its number, so that every slide has a title of its own. */
    private String title(int at) {
        List<TourStep> story = tour.steps();
        int first = at;
        while (first > 0 && story.get(first).staging().continues()) {
            first--;
        }
        int after = at + 1;
        while (after < story.size() && story.get(after).staging().continues()) {
            after++;
        }
        String title = story.get(at).title().isEmpty() ? messages.get("slides.step", new Walk(tour, at).number()) : story.get(at).title().in(messages.lang());
        return after - first == 1 ? title : messages.get("slides.part", title, at - first + 1, after - first);
    }

    private String shows(TourStep step, List<TalkMark> marks) {
        String title = step.title().isEmpty() ? tour.title().in(messages.lang()) : step.title().in(messages.lang());
        String about = Stream.concat(step.zones().stream().map(this::name), step.things().stream().flatMap(t -> plan.item(t).stream()).map(i -> i.name().in(messages.lang())))
                .collect(Collectors.joining(messages.get("list.separator")));
        String said = about.isEmpty() ? messages.get("slides.map.plain", title) : messages.get("slides.map", title, about);
        return marks.stream().map(m -> messages.get("slides.map.mark", m.name(), names(m.zones()))).collect(Collectors.joining(" ", said + " ", "")).strip();
    }

    private String names(List<ZoneId> zones) {
        return zones.stream().map(this::name).collect(Collectors.joining(messages.get("list.separator")));
    }

    private String name(ZoneId zone) {
        return plan.zone(zone).map(z -> z.name().in(messages.lang())).orElse(zone.value());
    }

    private Optional<TalkTable> table(TourStep step) {
        if (step.staging().compared().isEmpty()) {
            return Optional.empty();
        }
        YearTable all = YearTable.all(plan, Years.of(plan), messages);
        List<String> head = Stream.concat(Stream.of(messages.get("slides.table.indicator")), all.years().stream().map(String::valueOf)).toList();
        List<List<String>> rows = step.staging().compared().stream().flatMap(id -> all.rows().stream().filter(r -> r.indicator().equals(id)))
                .map(r -> Stream.concat(Stream.of(r.name()), r.cells().stream().map(StoryTalk::cell)).toList()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TalkTable(head, rows));
    }

    private static String cell(YearTable.Cell cell) {
        return cell.says().isEmpty() ? SILENT : cell.says().stream().map(s -> s.said().text()).collect(Collectors.joining("\n"));
    }

    /** The sentence to be spoken, what its author would add, each number with its year and its start, words that a class may not know, and the lines of the plan. */
    private List<String> notes(TourStep step, String said, List<Target> told) {
        List<String> notes = new ArrayList<>(Stream.of(said, step.notes().in(messages.lang())).filter(n -> !n.isBlank()).toList());
        for (Target t : told) {
            String baseline = figures.baseline(t);
            notes.add(Stream.concat(Stream.of(figures.name(t) + "\u2002" + figures.say(t).text() + (baseline.isEmpty() ? "" : " (" + baseline + ")")
                    + "\u2002[" + SourceWords.brief(t.figure().sources(), messages.lang()) + "]"), figures.notes(t).stream()).collect(Collectors.joining(" ")));
        }
        terms.pieces(said).stream().map(TermFinder.Piece::term).filter(Objects::nonNull).map(this::meaning).forEach(notes::add);
        notes.addAll(step.text().sources().isEmpty() ? List.of() : lines(sources.of(step.text())));
        return notes;
    }

    private String meaning(GlossaryTerm term) {
        return messages.get("slides.term", term.term().in(messages.lang()), term.meaning().text().in(messages.lang()));
    }

    /** What something rests on, line by line. */
    private List<String> lines(SourceNote note) {
        List<String> lines = new ArrayList<>();
        if (!note.document().isEmpty()) {
            lines.add(messages.get("slides.source", note.document()));
        }
        note.lines().forEach(l -> lines.add(l.section() + " \u00b7 " + l.number()));
        if (!note.remark().isEmpty()) {
            lines.add(note.remark());
        }
        return lines;
    }
}
