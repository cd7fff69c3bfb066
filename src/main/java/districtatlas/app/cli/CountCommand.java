package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.app.atlas.WantedValues;
import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableGround;
import districtatlas.ask.table.ZoneValueTable;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.OwnLayers;
import districtatlas.own.count.CountWish;
import districtatlas.own.count.CountedZone;
import districtatlas.own.count.CountedZones;
import districtatlas.own.count.ZoneCounter;
import districtatlas.own.count.ZoneValueWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas count --with F.atlas --layer L}: what there is of a layer of the reader's own in each zone. Nothing is written into his file. */
@Command(name = "count", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Counts, sums or averages a layer of your own for each zone. 按区域统计自己的图层。")
final class CountCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--layer", paramLabel = "L", description = "its layer, by title or id; not needed where there is one. 其中的图层。")
    private String layer;

    @Option(names = "--per", paramLabel = "KIND", description = "street, group, key-area or another kind of zone; streets, or what a table names. 按哪种区域。")
    private String per;

    @ArgGroup(exclusive = true)
    private What what = new What();

    @Mixin
    private TableOutput output;

    @Option(names = "--geojson", paramLabel = "FILE.geojson", description = "writes the zones with their values. 把区域和数值写成 GeoJSON。")
    private Path geoJson;

    /** What is put together; numbers of features where nothing is said. */
    static final class What {
        @Option(names = "--sum", paramLabel = "COL", description = "sums this column. 求这一列的合计。")
        private String sum;

        @Option(names = "--mean", paramLabel = "COL", description = "its mean. 求平均值。")
        private String mean;

        @Option(names = "--min", paramLabel = "COL", description = "its least value. 求最小值。")
        private String least;

        @Option(names = "--max", paramLabel = "COL", description = "its greatest value. 求最大值。")
        private String most;

        @Option(names = "--length", description = "length of lines within each zone. 各区域内线的长度。")
        private boolean length;

        @Option(names = "--area", description = "area of polygons within each zone. 各区域内面的面积。")
        private boolean area;

        ZoneMeasure measure() {
            return sum != null ? ZoneMeasure.SUM : mean != null ? ZoneMeasure.MEAN : least != null ? ZoneMeasure.LEAST : most != null ? ZoneMeasure.MOST
                    : length ? ZoneMeasure.LENGTH : area ? ZoneMeasure.AREA : ZoneMeasure.COUNT;
        }

        String column() {
            return sum != null ? sum : mean != null ? mean : least != null ? least : most;
        }
    }

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Path notebook = atlas.notebook().orElseThrow(() -> new UserError(messages.get("cli.count-of-what")));
        Map<Format, Path> others = new HashMap<>();
        others.put(Format.GEOJSON, geoJson);
        Map<Format, Path> files = output.files(messages, others);
        OpenAtlas open = atlas.open();
        WantedValues wanted = new WantedValues(messages);
        PrintWriter err = spec.commandLine().getErr();
        try (NotebookFile file = NotesCommand.open(notebook); OwnLayers layers = WantedLayers.none(open.grid())) {
            Notebook written = file.read();
            Entry<BroughtLayer> entry = wanted.layer(written, layer);
            layers.of(written, Optional.of(notebook));
            layers.doubt(entry.id()).ifPresent(p -> err.println(p.lineIn(messages)));
            ZoneCounter counter = new ZoneCounter(open.plan().zones(), open.shapes(), open.grid());
            ReadyLayer features = layers.features(entry.id()).orElseThrow();
            Optional<ZoneKind> kind = Optional.ofNullable(per).map(p -> wanted.kind(counter, p));
            ZoneValues question = wanted.question(entry, features, what.measure(), what.column(), kind, counter);
            answer(open, question, entry.value().orElseThrow(), counted(counter, features, question, entry), files);
        }
        return 0;
    }

    private CountedZones counted(ZoneCounter counter, ReadyLayer features, ZoneValues question, Entry<BroughtLayer> entry) {
        try {
            return counter.count(features, CountWish.of(question, entry.value().orElseThrow()).orElseThrow(), Cancel.never(), n -> { });
        } catch (DataRefused e) {
            throw new UserError(e.problem().detailIn(atlas.messages()), e);
        } catch (ConditionMistake e) {
            throw new UserError(atlas.messages().get("problem.own.values.filter.detail", entry.value().orElseThrow().title(), "", question.filter()), e);
        }
    }

    private void answer(OpenAtlas open, ZoneValues question, BroughtLayer of, CountedZones counted, Map<Format, Path> files) {
        Messages messages = atlas.messages();
        ZoneValueTable maker = new ZoneValueTable(open.plan(), open.gazetteer(), messages);
        PlanTable table = maker.of(question, of, counted);
        TableFile writer = new TableFile(new TableGround(open.plan(), open.itemShapes(), open.grid()).ofZones(open.shapes()), messages);
        files.forEach((format, file) -> CommandFile.write(file, messages, f -> writer.write(f, format, table, maker.about(question, of, counted, LocalDate.now()))));
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.println(AtlasJson.text(json(question, of, counted)));
        } else if (files.isEmpty()) {
            ZoneValueWords words = new ZoneValueWords(messages);
            out.println(words.title(question, of));
            out.println(String.join("\t", table.columns().stream().skip(1).map(PlanColumn::title).toList()));
            table.rows().forEach(r -> out.println(String.join("\t", r.values().stream().skip(1).map(v -> v.isNone() ? "–" : v.text()).toList())));
            words.notes(question, of, counted).forEach(out::println);
        }
    }

    private ObjectNode json(ZoneValues question, BroughtLayer of, CountedZones counted) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("layer", of.title()).put("measure", question.measure().key());
        json.put("column", question.column().isEmpty() ? null : question.column()).put("zone_column", question.zoneColumn().isEmpty() ? null : question.zoneColumn())
                .put("per", question.kind().key()).put("filter", question.filter().isBlank() ? null : question.filter());
        json.put("unit", question.measure() == ZoneMeasure.LENGTH ? "km" : question.measure() == ZoneMeasure.AREA ? "km2" : null);
        ArrayNode values = json.putArray("zones");
        for (CountedZone zone : counted.zones()) {
            ObjectNode one = values.addObject().put("id", zone.zone().id().value()).put("name", zone.zone().name().zh()).put("name_en", zone.zone().name().en());
            put(one, "value", zone.value(counted.measure()));
            put(one, counted.measure() == ZoneMeasure.AREA ? "percent" : "per_km2", zone.perKm2(counted.measure()));
            one.put("features", zone.tally().features()).put("with_number", counted.measure().isOfColumn() ? zone.tally().used() : null)
                    .put("area_km2", zone.areaKm2());
        }
        put(json.putObject("outside").put("features", counted.outside().features()), "value", counted.outsideValue());
        put(json.putObject("all").put("features", counted.all().features()), "value", counted.allValue());
        json.put("in_several", counted.several()).put("without_place", counted.placeless());
        ArrayNode unmatched = json.putArray("unmatched");
        counted.unmatched().forEach(u -> unmatched.addObject().put("row", u.row()).put("value", u.value()));
        ArrayNode notes = json.putArray("notes");
        new ZoneValueWords(atlas.messages()).notes(question, of, counted).forEach(notes::add);
        return json;
    }

    private static void put(ObjectNode into, String field, OptionalDouble value) {
        if (value.isEmpty()) {
            into.putNull(field);
        } else if (value.getAsDouble() == Math.rint(value.getAsDouble()) && Math.abs(value.getAsDouble()) < 1e15) {
            into.put(field, (long) value.getAsDouble());
        } else {
            into.put(field, value.getAsDouble());
        }
    }
}
