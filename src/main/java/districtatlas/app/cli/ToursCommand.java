package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.WantedTour;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.MapDocument;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas tours}: what can be told step by step, and how long it takes. */
@Command(name = "tours", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists the tours and their steps, those of a file of your own too. 列出讲解线路和各步，也列出自己文件里的。")
final class ToursCommand implements Callable<Integer> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MINUTE = 60;

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--json", description = "as JSON instead of text. 输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        List<Tour> tours = tours(atlas.messages());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode root = JSON.objectNode();
            ArrayNode all = root.putArray("tours");
            tours.forEach(t -> all.add(tour(t)));
            out.println(AtlasJson.text(root));
        } else if (tours.isEmpty()) {
            out.println(atlas.messages().get("cli.no-walk"));
        } else {
            tours.forEach(t -> print(t, atlas.messages(), out));
        }
        return 0;
    }

    private List<Tour> tours(Messages messages) {
        try (AtlasFile read = AtlasFile.openReadOnly(atlas.atlasFile())) {
            OpenAtlas open = OpenAtlas.of(read);
            return new WantedTour(open, MapDocument.read(read, open.grid(), new ProblemLog()), messages).all(TourChoice.written(atlas.notebook()));
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        }
    }

    // ---- for programs ---------------------------------------------------------------------------------------------

    private static ObjectNode tour(Tour tour) {
        ObjectNode node = put(put(JSON.objectNode().put("id", tour.id()), "title", tour.title()), "about", tour.about());
        node.put("origin", tour.origin().key()).put("playable", tour.isPlayable()).put("count", Walk.size(tour)).put("seconds", seconds(tour));
        ArrayNode steps = node.putArray("steps");
        for (int i = 0; i < tour.steps().size(); i++) {
            steps.add(step(tour, i));
        }
        return node;
    }

    /** A step that cannot be shown has no number: it is passed over. One that continues the step before has the same. */
    private static ObjectNode step(Tour tour, int at) {
        TourStep step = tour.steps().get(at);
        ObjectNode node = put(JSON.objectNode().put("id", step.id()), "title", step.title());
        if (step.isPlayable()) {
            node.put("number", new Walk(tour, at).number()).put("continues", step.staging().continues());
        } else {
            node.putNull("number");
        }
        ArrayNode missing = node.put("seconds", step.seconds()).putArray("missing");
        step.lacks().forEach(l -> missing.add(l.what()));
        return node;
    }

    private static ObjectNode put(ObjectNode node, String key, Text text) {
        return node.put(key, text.zh()).put(key + "En", text.en());
    }

    private static int seconds(Tour tour) {
        return tour.steps().stream().filter(TourStep::isPlayable).mapToInt(TourStep::seconds).sum();
    }

    // ---- for people -----------------------------------------------------------------------------------------------

    private static void print(Tour tour, Messages messages, PrintWriter out) {
        int seconds = seconds(tour);
        int steps = Walk.size(tour);
        out.println(messages.get("cli.tours.tour", tour.id(), tour.title().in(messages.lang()), steps, seconds / MINUTE, String.format("%02d", seconds % MINUTE)));
        if (!tour.about().isEmpty()) {
            out.println("   " + tour.about().in(messages.lang()));
        }
        for (int i = 0; i < tour.steps().size(); i++) {
            TourStep step = tour.steps().get(i);
            String title = step.title().in(messages.lang());
            String number = String.format("%3s", Walk.numeral(tour, i));
            String said = !step.isPlayable() ? messages.get("cli.tours.step-not-here", title)
                    : step.seconds() == 0 ? title : messages.get("cli.tours.step", title, step.seconds());
            out.println("   " + number + "  " + said);
        }
    }
}
