package districtatlas.print.slides;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.print.slides.DeckLayout.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A talk as slides: one a step between a cover and what it rests on. What has no room in the smallest type that a last row can read goes on to
 * a further slide. Pure functions.
 */
final class TalkSlides {
    private static final String FULL = "\u25cf";
    private static final String HOLLOW = "\u25cb";
    /** The bullets of a step's signs, in order. */
    static final List<String> SIGNS = List.of(FULL, "\u25a0", "\u25c6", "\u25b2");
    /** So many numbers stand below their names; more in a line with them. */
    private static final int MOST_STACKED = 3;
    private static final int MOST_AS_NUMBER = 30;
    private static final double LARGE_CELL = 17;
    private static final double SMALL_CELL = 14;
    /** Above and below the words of a cell, in points. */
    static final double CELL_AIR = 3;
    /** Of a table's width: the names. */
    static final double NAMES_SHARE = 0.22;

    private TalkSlides() {
    }

    static List<Slide> of(Talk talk) {
        List<Slide> slides = new ArrayList<>();
        TalkMap first = talk.steps().get(0).map();
        slides.add(new Slide(DeckLayout.TITLE, talk.title(), List.of(SlideWords.of(Level.SENTENCE, talk.subtitle())), Optional.empty(), "", Optional.of(first),
                List.of(), List.of()));
        talk.steps().forEach(s -> slides.addAll(of(s, talk)));
        slides.addAll(sources(talk));
        return slides;
    }

    private static List<Slide> of(TalkStep step, Talk talk) {
        String source = talk.source(step);
        if (step.table().isPresent()) {
            return withTable(step, step.table().get(), source, talk.messages());
        }
        List<SlideWords> words = words(step);
        DeckLayout layout = SlideFit.layout(step.title(), words, source).orElse(DeckLayout.WIDE_MEDIUM);
        return parted(SlideFit.parts(words, layout), step, source, layout, talk.messages());
    }

    private static List<Slide> parted(List<List<SlideWords>> parts, TalkStep step, String source, DeckLayout layout, Messages messages) {
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String title = i == 0 ? step.title() : messages.get("slides.further", step.title(), i);
            slides.add(new Slide(layout, title, parts.get(i), Optional.empty(), source, Optional.of(step.map()), step.marks(), i == 0 ? step.notes() : List.of()));
        }
        return slides;
    }

    private static List<SlideWords> words(TalkStep step) {
        List<SlideWords> words = new ArrayList<>();
        if (!step.place().isEmpty()) {
            words.add(SlideWords.of(Level.SMALL, step.place()).tiedToNext());
        }
        if (!step.said().isEmpty()) {
            SlideWords said = SlideWords.of(Level.SENTENCE, step.said());
            words.add(step.place().isEmpty() ? said : said.setApart());
        }
        List<SlideWords> marks = new ArrayList<>();
        for (int i = 0; i < step.marks().size(); i++) {
            marks.add(SlideWords.point(step.marks().get(i).name(), SIGNS.get(i % SIGNS.size()), DeckTheme.SIGNS[i % DeckTheme.SIGNS.length]));
        }
        addApart(marks, words);
        addApart(step.figures().stream().flatMap(f -> words(f, step.figures().size() > MOST_STACKED || !step.points().isEmpty()).stream()).toList(), words);
        addApart(step.points().stream().map(p -> SlideWords.point(p.text(), p.stated() ? FULL : HOLLOW, "")).toList(), words);
        if (!step.remark().isEmpty()) {
            addApart(List.of(SlideWords.of(Level.SMALL, step.remark())), words);
        }
        return words;
    }

    private static void addApart(List<SlideWords> group, List<SlideWords> to) {
        for (int i = 0; i < group.size(); i++) {
            to.add(i == 0 ? group.get(i).setApart() : group.get(i));
        }
    }

    /** What is counted above the number, or behind it where there are many. */
    private static List<SlideWords> words(TalkFigure figure, boolean inOneLine) {
        String name = figure.name() + (figure.when().isEmpty() ? "" : " \u00b7 " + figure.when()) + (figure.source().isEmpty() ? "" : "\u2002[" + figure.source() + "]");
        // Words with a number in them are no headline.
        SlideWords amount = SlideWords.of(wide(figure.amount()) > MOST_AS_NUMBER ? Level.SENTENCE : Level.AMOUNT, figure.amount());
        return inOneLine ? List.of(amount.with(name)) : List.of(SlideWords.of(Level.NAME, name).tiedToNext(), amount);
    }

    /** In letters: an ideograph is as wide as two. */
    private static int wide(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    /** Whether all that a step says stands on one slide. */
    static boolean isOneSlide(TalkStep step, Talk talk) {
        return SlideFit.layout(step.title(), words(step), talk.source(step)).isPresent();
    }

    // ---- with a table ---------------------------------------------------------------------------------------------

    /** The sizes a cell's words can have, in points. */
    static double cellSize(TalkTable table) {
        return high(table.rows(), table, LARGE_CELL) <= DeckLayout.TABLE.table().height() ? LARGE_CELL : SMALL_CELL;
    }

    private static double high(List<List<String>> rows, TalkTable table, double sizePt) {
        return rowHeight(table.head(), sizePt, true) + rows.stream().mapToDouble(r -> rowHeight(r, sizePt, false)).sum();
    }

    /** In points. */
    static double rowHeight(List<String> cells, double sizePt, boolean bold) {
        double most = 0;
        for (int i = 0; i < cells.size(); i++) {
            double wide = columnWidth(i, cells.size()) - 2 * CELL_AIR;
            most = Math.max(most, Math.max(1, cells.get(i).lines().mapToInt(l -> SlideFit.rows(l, wide, sizePt, bold)).sum()) * sizePt * SlideFit.leading(cells.get(i)));
        }
        return most + 2 * CELL_AIR;
    }

    static double columnWidth(int column, int of) {
        double wide = DeckLayout.TABLE.table().width();
        return column == 0 ? wide * NAMES_SHARE : wide * (1 - NAMES_SHARE) / (of - 1);
    }

    private static List<Slide> withTable(TalkStep step, TalkTable table, String source, Messages messages) {
        double size = cellSize(table);
        double room = DeckLayout.TABLE.table().height();
        List<List<List<String>>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (List<String> row : table.rows()) {
            List<List<String>> last = parts.get(parts.size() - 1);
            List<List<String>> with = new ArrayList<>(last);
            with.add(row);
            if (!last.isEmpty() && high(with, table, size) > room) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(row);
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String title = i == 0 ? step.title() : messages.get("slides.further", step.title(), i);
            slides.add(new Slide(DeckLayout.TABLE, title, List.of(SlideWords.of(Level.SENTENCE, step.said())), Optional.of(new TalkTable(table.head(), parts.get(i))), source,
                    Optional.of(step.map()), List.of(), i == 0 ? step.notes() : List.of()));
        }
        return slides;
    }

    // ---- what it rests on -----------------------------------------------------------------------------------------

    private static List<Slide> sources(Talk talk) {
        Messages messages = talk.messages();
        List<SlideWords> words = new ArrayList<>();
        words.add(SlideWords.of(Level.SENTENCE, messages.get("slides.document", talk.document())));
        talk.sections().forEach(s -> words.add(SlideWords.point(s, "\u2022", "")));
        words.add(SlideWords.of(Level.SENTENCE, messages.get("slides.data")).setApart().tiedToNext());
        talk.credits().owners().forEach(o -> words.add(SlideWords.point(o, "\u2022", "")));
        List<List<SlideWords>> parts = SlideFit.parts(words, DeckLayout.WORDS);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String title = messages.get("slides.sources");
            slides.add(new Slide(DeckLayout.WORDS, i == 0 ? title : messages.get("slides.further", title, i), parts.get(i), Optional.empty(), "", Optional.empty(),
                    List.of(), List.of()));
        }
        return slides;
    }

    /** Where a slide's words have too little room; for tests. */
    static List<ScreenBox> tooFull(Slide slide, String foot) {
        List<ScreenBox> full = new ArrayList<>();
        DeckLayout layout = slide.layout();
        if (!SlideFit.hasRoom(slide.title(), layout)) {
            full.add(layout.title());
        }
        if (SlideFit.height(slide.words(), layout) > layout.body().height()) {
            full.add(layout.body());
        }
        if (!SlideFit.hasRoom(foot, layout.foot(), DeckLayout.FOOT_PT)) {
            full.add(layout.foot());
        }
        if (!SlideFit.hasRoom(slide.source(), layout.source(), DeckLayout.SOURCE_PT)) {
            full.add(layout.source());
        }
        slide.table().filter(t -> high(t.rows(), t, cellSize(t)) > layout.table().height()).ifPresent(t -> full.add(layout.table()));
        return full;
    }
}
