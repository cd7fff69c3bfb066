package districtatlas.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tour as a file of its own, {@code *.tour}: JSON that people can read, with neither paths nor ids of entries in it. What is written is
 * read back the same. What is wrong is told, step by step and field by field, and the steps that are good are read. Any thread.
 */
public final class TourFile {
    static final int VERSION = 1;
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_STEPS = 500;
    private static final Set<String> FIELDS = Set.of("kind", "version", "atlas", "title", "about", "steps");
    private static final String KIND = "district-atlas-tour";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final EntryId NOBODYS = new EntryId("file");

    /**
     * What was read.
     *
     * @param tour     empty when there is none in the file
     * @param problems in the order of the file
     */
    public record Read(Optional<OwnTour> tour, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        private static Read nothing(Problem why) {
            return new Read(Optional.empty(), List.of(why));
        }
    }

    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    private TourFile(String where) {
        this.where = where;
    }

    // ---- out ------------------------------------------------------------------------------------------------------

    /** @param atlas name of the atlas that it was made with, for people who read the file */
    public static void write(Path file, OwnTour tour, String atlas) throws NotWritten {
        WholeFile.write(file, FileKind.TOUR, text(tour, atlas).getBytes(StandardCharsets.UTF_8));
    }

    /** As the file has it. */
    public static String text(OwnTour tour, String atlas) {
        ObjectNode json = JSON.createObjectNode().put("kind", KIND).put("version", VERSION).put("atlas", atlas).put("title", tour.head().title())
                .put("about", tour.head().about());
        ArrayNode steps = json.putArray("steps");
        tour.steps().forEach(s -> TourJson.putStep(steps.addObject(), s));
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    // ---- in -------------------------------------------------------------------------------------------------------

    public static Read read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            return content.length > MOST_BYTES ? Read.nothing(Problem.worded("tour.large", name, name, MOST_BYTES >> 20)) : read(content, name);
        } catch (IOException e) {
            return Read.nothing(Problem.worded("tour.unreadable", name, name));
        }
    }

    /** @param name of the file, to tell of it */
    public static Read read(byte[] content, String name) {
        try {
            JsonNode json = JSON.readTree(content);
            if (json == null || !json.path("kind").asText().equals(KIND) || !json.path("steps").isArray()) {
                return Read.nothing(Problem.worded("tour.no-tour", name, name));
            }
            return new TourFile(name).read(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return Read.nothing(line > 0 ? Problem.worded("tour.broken", name, name, line) : Problem.worded("tour.no-tour", name, name));
        } catch (IOException e) {           // bytes that are no letters
            return Read.nothing(Problem.worded("tour.no-tour", name, name));
        }
    }

    private Read read(JsonNode json) {
        if (json.path("version").asInt(VERSION) > VERSION) {
            add("tour.newer", where);
        }
        unknown(json, FIELDS).ifPresent(names -> add("tour.unknown", names));
        TourHead head = new TourHead(word(json, "title"), word(json, "about"), 0);
        List<OwnStep> steps = new ArrayList<>();
        JsonNode all = json.path("steps");
        for (int i = 0; i < Math.min(MOST_STEPS, all.size()); i++) {
            step(all.get(i), i + 1, steps.size()).ifPresent(steps::add);
        }
        if (all.size() > MOST_STEPS) {
            add("tour.long", all.size(), MOST_STEPS);
        }
        return new Read(Optional.of(new OwnTour(head, steps)), problems);
    }

    private void add(String code, Object... parts) {
        problems.add(Problem.worded(code, where, parts));
    }

    private static Optional<String> unknown(JsonNode json, Set<String> known) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(n -> {
            if (!known.contains(n)) {
                names.add(n);
            }
        });
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private String word(JsonNode json, String field) {
        try {
            return TourJson.text(json, field);
        } catch (TourJson.Wrong wrong) {
            add("tour.head", field);
            return "";
        }
    }

    private Optional<OwnStep> step(JsonNode json, int number, double rank) {
        if (!json.isObject()) {
            add("tour.step", number);
            return Optional.empty();
        }
        unknown(json, TourJson.STEP_FIELDS).ifPresent(names -> add("tour.step-unknown", number, names));
        try {
            return Optional.of(TourJson.step(json, NOBODYS, rank));
        } catch (TourJson.Wrong wrong) {
            add("tour.step-" + wrong.wanted().name().toLowerCase(Locale.ROOT), number, wrong.field());
            return Optional.empty();
        }
    }
}
