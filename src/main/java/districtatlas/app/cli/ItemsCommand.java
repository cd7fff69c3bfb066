package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.WantedFilter;
import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.CountsCsv;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.ask.table.ItemTable;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableGround;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.state.Filter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas items}: the plan's things that a filter leaves, or how many of each sort. */
@Command(name = "items", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists or counts projects, sites and facilities. 按条件列出或统计项目、场所与设施。")
final class ItemsCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--zone", paramLabel = "Z", description = "of this zone and its parts; several: of any. 属于这个区域，可写多次。")
    private List<String> zones = List.of();

    @Option(names = "--section", paramLabel = "projects|sites|facilities", description = "of this section. 属于这一栏。")
    private List<String> sections = List.of();

    @Option(names = "--kind", paramLabel = "K", description = "of this kind. 属于这一类别。")
    private List<String> kinds = List.of();

    @Option(names = "--status", paramLabel = "S", description = "of this status. 处于这一状态。")
    private List<String> statuses = List.of();

    @Option(names = "--certainty", paramLabel = "stated|general", description = "whether the plan itself says where it belongs. 归属由规划写明，或为一般知识。")
    private List<String> certainties = List.of();

    @Option(names = "--year", paramLabel = "Y", description = "whose years span this one. 年份包含这一年。")
    private String year;

    @Option(names = "--text", paramLabel = "T", description = "named so, in Chinese, English, pinyin or initials. 名称、拼音或首字母。")
    private String text;

    @Option(names = "--where", paramLabel = "ECQL", description = "for which this holds, such as \"status = 'planned'\". ECQL 条件。")
    private String where;

    @Option(names = "--count-by", paramLabel = "zone|group|kind|status|section|certainty", description = "counts instead of a list. 只作统计。")
    private String countBy;

    @Mixin
    private TableOutput output;

    @Option(names = "--geojson", paramLabel = "FILE.geojson", description = "writes GeoJSON. 写成 GeoJSON。")
    private Path geojson;

    @Option(names = "--gpkg", paramLabel = "FILE.gpkg", description = "writes a GeoPackage with styles for QGIS. 写成带 QGIS 样式的 GeoPackage。")
    private Path gpkg;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Map<Format, Path> files = files(messages);
        if (!output.isJson() && files.isEmpty()) {
            throw new UserError(messages.get("cli.items-where-to"));
        }
        if (countBy != null) {
            files.keySet().stream().filter(f -> f != Format.CSV).findFirst().ifPresent(f -> {
                throw new UserError(messages.get("cli.counts-format", f.key()));
            });
        }
        OpenAtlas open = atlas.open();
        WantedFilter wanted = new WantedFilter(open.plan(), messages);
        Filter filter = filter(wanted);
        Optional<CountBy> by = Optional.ofNullable(countBy).map(wanted::countBy);
        ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
        Matches matches = items.matches(filter);
        List<Count> counts = by.map(b -> items.counts(matches, b)).orElse(List.of());
        FilterWords words = new FilterWords(open.plan(), messages);
        if (by.isPresent() && files.containsKey(Format.CSV)) {
            write(files.get(Format.CSV), f -> WholeFile.write(f, FileKind.TABLE, new CountsCsv(open.plan(), messages).of(counts, by.get())));
        } else if (!files.isEmpty()) {
            PlanTable table = new ItemTable(items, open.gazetteer(), messages).of(matches);
            TableAbout about = TableAbout.of(open.plan(), matches, messages, LocalDate.now());
            TableFile writer = new TableFile(new TableGround(open.plan(), open.itemShapes(), open.grid()), messages);
            files.forEach((format, file) -> write(file, f -> writer.write(f, format, table, about)));
        }
        if (output.isJson()) {
            AtlasJson writer = new AtlasJson(open.plan());
            String said = words.sentence(filter);
            spec.commandLine().getOut().println(writer.write(by.map(b -> writer.counts(matches, said, b, counts, c -> words.name(c, b)))
                    .orElseGet(() -> writer.items(matches, said))));
        }
        return 0;
    }

    private Filter filter(WantedFilter wanted) {
        Filter filter = with(wanted, Filter.NONE, Filter.Part.ZONE, zones);
        filter = with(wanted, filter, Filter.Part.SECTION, sections);
        filter = with(wanted, filter, Filter.Part.KIND, kinds);
        filter = with(wanted, filter, Filter.Part.STATUS, statuses);
        filter = with(wanted, filter, Filter.Part.CERTAINTY, certainties);
        filter = with(wanted, filter, Filter.Part.YEAR, one(year));
        filter = with(wanted, filter, Filter.Part.TEXT, one(text));
        return with(wanted, filter, Filter.Part.WHERE, one(where));
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Filter with(WantedFilter wanted, Filter filter, Filter.Part part, List<String> values) {
        Filter now = filter;
        for (String value : values) {
            now = wanted.with(now, part, value);
        }
        return now;
    }

    private Map<Format, Path> files(Messages messages) {
        Map<Format, Path> ofPlaces = new EnumMap<>(Format.class);
        ofPlaces.put(Format.GEOJSON, geojson);
        ofPlaces.put(Format.GPKG, gpkg);
        return output.files(messages, ofPlaces);
    }

    private void write(Path file, CommandFile.Writing writing) {
        CommandFile.write(file, atlas.messages(), writing);
    }
}
