package districtatlas.own.count;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.map.GuestLayer;
import districtatlas.map.GuestLayers;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.OwnLayers;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * The questions of a notebook, answered from its layers as they are, and layers of the map of the answers. An answer is kept as long as
 * features, filter and question are the same, and nothing is wrong with the layer; else it is found anew. One thread at a time, not the FX
 * thread.
 */
public final class ZoneValueLayers {
    /**
     * A question with its answer.
     *
     * @param doubt why the layer is not what it was; empty when nothing is wrong
     */
    public record Shown(EntryId id, ZoneValues question, BroughtLayer layer, CountedZones counted, Optional<Problem> doubt) {
    }

    /**
     * @param below    tints, to lie below all other brought layers
     * @param above    signs and numbers, to lie above them
     * @param problems a sentence for each question that cannot be answered
     * @param whole    whether every question was answered
     */
    public record Made(List<GuestLayers.Guest> below, List<GuestLayers.Guest> above, List<Shown> shown, List<Problem> problems, boolean whole) {
        public static final Made NONE = new Made(List.of(), List.of(), List.of(), List.of(), true);

        /** With those of the layers themselves. */
        public GuestLayers with(GuestLayers layers) {
            if (below.isEmpty() && above.isEmpty()) {
                return layers;
            }
            List<GuestLayers.Guest> all = new ArrayList<>(below);
            all.addAll(layers.guests());
            all.addAll(above);
            return new GuestLayers(all);
        }
    }

    /** What an answer depends on. The source is compared as an object: it stays the same as long as its features are. */
    private record Asked(ReadyLayer source, ZoneValues question) {
        boolean isSame(Asked other) {
            return source == other.source && question.equals(other.question);
        }
    }

    private record Answer(Asked asked, CountedZones counted) {
    }

    private record Drawn(ZoneValues question, String title, String colour, CountedZones counted, Optional<Problem> doubt, GuestLayers.Guest guest) {
    }

    private final ZoneCounter counter;
    private final ZoneShapes shapes;
    private final DistrictGrid grid;
    private final OwnLayers layers;
    private final Map<EntryId, Answer> answers = new HashMap<>();
    private final Map<EntryId, Drawn> drawn = new HashMap<>();

    public ZoneValueLayers(Plan plan, ZoneShapes shapes, DistrictGrid grid, OwnLayers layers) {
        this.counter = new ZoneCounter(plan.zones(), shapes, grid);
        this.shapes = shapes;
        this.grid = grid;
        this.layers = layers;
    }

    public ZoneCounter counter() {
        return counter;
    }

    /** What is known without reading anything: at once. */
    public Made known(Notebook notebook) {
        return make(notebook, Cancel.never(), false);
    }

    /**
     * All of it, after the layers of the notebook were made.
     *
     * @throws java.util.concurrent.CancellationException when it is cancelled; what was found so far is kept
     */
    public Made of(Notebook notebook, Cancel cancel) {
        return make(notebook, cancel, true);
    }

    private Made make(Notebook notebook, Cancel cancel, boolean counts) {
        answers.keySet().removeIf(id -> notebook.zoneValues().find(id).isEmpty());
        drawn.keySet().removeIf(id -> notebook.zoneValues().find(id).isEmpty());
        List<GuestLayers.Guest> below = new ArrayList<>();
        List<GuestLayers.Guest> above = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean whole = true;
        for (Entry<ZoneValues> entry : notebook.zoneValues().there()) {
            ZoneValues question = entry.value().orElseThrow();
            Optional<BroughtLayer> layer = notebook.layers().find(question.layer()).flatMap(Entry::value);
            Optional<CountedZones> counted = Optional.empty();
            try {
                counted = layer.isEmpty() ? refused("own.values.layer", question, "", problems) : answer(entry.id(), question, layer.get(), cancel, counts, problems);
            } catch (ConditionMistake mistake) {
                refused("own.values.filter", question, layer.get().title(), problems);
            } catch (DataRefused e) {
                problems.add(e.problem());
            } catch (AtlasFileException e) {
                problems.add(e.problem());
            }
            whole &= counted.isPresent();
            if (counted.isPresent()) {
                Shown one = new Shown(entry.id(), question, layer.get(), counted.get(), layers.doubt(question.layer()));
                shown.add(one);
                (question.look().show() == ZoneValues.Show.FILLS ? below : above).add(guest(one));
            }
        }
        return new Made(below, above, shown, problems, whole);
    }

    private static Optional<CountedZones> refused(String code, ZoneValues question, String layer, List<Problem> problems) {
        problems.add(Problem.worded(code, "", layer, question.column().isEmpty() ? question.zoneColumn() : question.column(), question.filter()));
        return Optional.empty();
    }

    private Optional<CountedZones> answer(EntryId id, ZoneValues question, BroughtLayer layer, Cancel cancel, boolean counts, List<Problem> problems)
            throws ConditionMistake {
        Optional<ReadyLayer> source = layers.features(question.layer());
        Optional<CountWish> wish = CountWish.of(question, layer);
        if (wish.isEmpty() || source.isEmpty()) {
            return source.isEmpty() ? Optional.empty() : refused("own.values.column", question, layer.title(), problems);
        }
        Asked asked = new Asked(source.get(), plain(question));
        Optional<Answer> known = Optional.ofNullable(answers.get(id)).filter(a -> a.asked.isSame(asked));
        boolean sure = layers.doubt(question.layer()).isEmpty();
        if (known.isPresent() && (sure || !counts)) {
            return known.map(Answer::counted);
        }
        if (!counts) {
            return Optional.empty();
        }
        CountedZones counted = counter.count(source.get(), wish.get(), cancel, n -> { });
        answers.put(id, new Answer(asked, known.map(Answer::counted).filter(counted::equals).orElse(counted)));
        return Optional.of(answers.get(id).counted());
    }

    /** What the answer does not depend on. */
    private static ZoneValues plain(ZoneValues question) {
        return question.withTitle("").withVisible(true).withLook(ZoneValues.ValuesLook.of(question.measure()));
    }

    // ---- layers of the map ----------------------------------------------------------------------------------------

    private GuestLayers.Guest guest(Shown shown) {
        Drawn before = drawn.get(shown.id);
        String title = shown.layer.title();
        String colour = shown.layer.look().colour();
        if (before == null || !before.question.equals(shown.question) || !before.title.equals(title) || !before.colour.equals(colour)
                || !before.counted.equals(shown.counted) || !before.doubt.equals(shown.doubt)) {
            before = new Drawn(shown.question, title, colour, shown.counted, shown.doubt, draw(shown));
            drawn.put(shown.id, before);
        }
        return before.guest;
    }

    private GuestLayers.Guest draw(Shown shown) {
        ZoneValues question = shown.question;
        String id = BroughtLayer.idOf(shown.id);
        ZoneValueLook look = new ZoneValueLook(question, shown.layer, shown.counted);
        Text title = ZoneValueLook.both(w -> w.heading(question, shown.layer));
        boolean signs = question.look().show() == ZoneValues.Show.SIGNS;
        ZoneFeatures features = ZoneFeatures.of(id, shown.counted, question.isPerKm2(), look, signs, new ZoneFeatures.Shapes() {
            @Override
            public Geometry of(CountedZone zone) {
                return shapes.shape(zone.zone().id()).orElseThrow();
            }

            @Override
            public Geometry degrees(Geometry onGrid) {
                return ZoneFeatures.toDegrees(onGrid, grid);
            }
        });
        Layer layer = GuestLayer.of(new LayerId(id), title, features, grid, look.sld(), Optional.empty(), question.visible());
        return new GuestLayers.Guest(layer, facts(id, title, shown));
    }

    private LayerFacts facts(String id, Text title, Shown shown) {
        BroughtLayer layer = shown.layer;
        String whose = layer.origin().provider().isBlank() ? layer.origin().file() : layer.origin().provider();
        String licence = layer.origin().licence();
        Text provider = ZoneValueLook.both("values.provider", whose);
        Text dated = ZoneValueLook.both("values.dated", layer.origin().dated().isBlank() ? layer.origin().brought().toString() : layer.origin().dated(),
                shown.question.made().toString());
        Text lineage = ZoneValueLook.both(w -> String.join(" ", w.notes(shown.question, layer, shown.counted)));
        Text accuracy = shown.doubt.map(d -> ZoneValueLook.both("values.doubt", ZoneValueLook.detail(d))).orElse(ZoneValueLook.both("values.accuracy"));
        return new LayerFacts(id, title, OwnLayers.GROUP, provider, dated, licence, layer.credit(),
                accuracy, lineage, false, shown.counted.zones().size());
    }
}
