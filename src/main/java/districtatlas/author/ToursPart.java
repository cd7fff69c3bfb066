package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.StoryMarkRow;
import districtatlas.atlasfile.PlanRows.StoryRow;
import districtatlas.atlasfile.PlanRows.TourRow;
import districtatlas.base.vocabulary.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** plan/tours/*.yaml, in the order of their names: tours of the district, each a file with its steps. The first is what the walk tells. */
record ToursPart(List<TourRow> tours, List<StoryRow> steps) {
    private static final String FAMILY = "tour";
    private static final String STEPS = "story";
    private static final int MAX_TITLE = 20;
    private static final int MAX_STORY = 140;
    private static final int MAX_NOTES = 400;
    private static final double MAX_AROUND = 4;
    /** As many as the window has shapes for. */
    private static final int MAX_MARKS = 4;
    private static final int MOST_SECONDS = 600;

    static ToursPart read(Compilation c, ItemsPart items) {
        Set<String> nowhere = items.items().stream().filter(d -> d.row().place().isEmpty() && d.drawn().isEmpty()).map(d -> d.row().id()).collect(Collectors.toSet());
        List<SourceValue> files = c.sources.files("plan/tours", ".yaml").stream().map(c.sources::yaml).flatMap(Optional::stream).toList();
        files.forEach(f -> Optional.ofNullable(f.fields().get("steps")).ifPresent(s -> c.ids.giveAll(STEPS, s)));
        List<TourRow> tours = new ArrayList<>();
        List<StoryRow> steps = new ArrayList<>();
        for (SourceValue file : files) {
            try (Fields f = new Fields(file, c.log)) {
                String id = f.text("id");
                c.ids.give(FAMILY, id, f.spot("id"));
                tours.add(new TourRow(id, f.words("title", "en", true, MAX_TITLE), f.words("about", "about_en", true, MAX_STORY)));
                List<StoryRow> own = new ArrayList<>();
                for (SourceValue step : f.list("steps")) {
                    try (Fields s = new Fields(step, c.log)) {
                        own.add(step(c, id, s, own, nowhere));
                    }
                }
                if (own.isEmpty()) {
                    f.problem("tour.empty", "steps", "the tour has no step; add one, or remove the file");
                }
                steps.addAll(own);
            }
        }
        return new ToursPart(List.copyOf(tours), List.copyOf(steps));
    }

    private static StoryRow step(Compilation c, String tour, Fields f, List<StoryRow> before, Set<String> nowhere) {
        for (SourceValue zone : f.list("zones")) {
            c.ids.check(ZonesPart.FAMILY, zone.text(), zone.spot());
        }
        for (SourceValue thing : f.list("things")) {
            c.ids.check(ItemsPart.FAMILY, thing.text(), thing.spot());
            if (nowhere.contains(thing.text())) {
                c.problem("tour.thing", thing.spot(), "the item " + thing.text() + " has no place on the map, so no step can light it; leave it out");
            }
        }
        Optional<String> theme = f.value("theme").map(SourceValue::text);
        theme.ifPresent(t -> c.ids.check(ThemesPart.FAMILY, t, f.spot("theme")));
        f.list("compare").forEach(i -> c.ids.check(FiguresPart.FAMILY, i.text(), i.spot()));
        String arrive = f.has("arrive") ? f.oneOf("arrive", "tour.arrive", Arrival.class) : Arrival.GLIDE.key();
        return new StoryRow(f.text("id"), tour, f.words("title", "en", true), new ClaimRow(f.words("text", "text_en", true, MAX_STORY), c.citations.basis(f)),
                f.words("notes", "notes_en", false, MAX_NOTES), f.texts("zones"), f.texts("things"), theme, continues(f, before), around(f), arrive, seconds(f), marks(c, f),
                f.texts("compare"));
    }

    private static int seconds(Fields f) {
        int seconds = f.integer("seconds").orElse(0);
        if (seconds < 0 || seconds > MOST_SECONDS) {
            f.problem("tour.seconds", "seconds", "a step stays from 1 to " + MOST_SECONDS + " seconds, but has " + seconds + "; correct it");
            return 0;
        }
        return seconds;
    }

    private static boolean continues(Fields f, List<StoryRow> before) {
        boolean continues = f.flag("continues");
        if (continues && before.isEmpty()) {
            f.problem("story.continues", "continues", "the first step has none before it to continue; remove this");
        }
        return continues;
    }

    private static double around(Fields f) {
        double around = f.number("around").orElse(1);
        if (around >= 1 && around <= MAX_AROUND) {
            return around;
        }
        f.problem("story.around", "around", "how much more than its zones the step frames should be from 1 to " + MAX_AROUND + ", but is " + around + "; correct it");
        return 1;
    }

    private static List<StoryMarkRow> marks(Compilation c, Fields step) {
        List<StoryMarkRow> marks = new ArrayList<>();
        for (SourceValue value : step.list("marks")) {
            try (Fields f = new Fields(value, c.log)) {
                f.list("zones").forEach(z -> c.ids.check(ZonesPart.FAMILY, z.text(), z.spot()));
                marks.add(new StoryMarkRow(IconNames.of(f), f.words("name", "en", true), f.texts("zones")));
            }
        }
        if (marks.size() > MAX_MARKS) {
            step.problem("story.marks", "marks", "a step has at most " + MAX_MARKS + " marks: more look alike from afar; take some out");
        }
        return marks;
    }
}
