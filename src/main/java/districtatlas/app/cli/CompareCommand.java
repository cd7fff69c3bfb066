package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.compare.CompareTable;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.ZoneComparing;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableGround;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas compare ZONE ZONE}: two zones side by side. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Compares two zones: a street, a group, the axis, the belt, a key area or the district. 比较两个区域。")
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ZONE", description = "name, alias, id or national code. 名称、别名或代码。")
    private String first;

    @Parameters(index = "1", paramLabel = "ZONE", description = "the other. 另一个区域。")
    private String second;

    @Mixin
    private TableOutput output;

    @Mixin
    private ComparePaper paper;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        Map<Format, Path> files = output.files(messages, Map.of());
        if (!output.isJson() && files.isEmpty() && !paper.isWanted()) {
            throw new UserError(messages.get("cli.compare-where-to"));
        }
        paper.check(messages);
        OpenAtlas open = atlas.open();
        Comparison comparison = new ZoneComparing(ItemFilter.of(open.plan(), open.gazetteer())).of(pair(open), Filter.NONE);
        if (!files.isEmpty()) {
            CompareTable writer = new CompareTable(open.plan(), messages);
            PlanTable table = writer.of(comparison);
            TableAbout about = writer.about(comparison, LocalDate.now());
            TableFile file = new TableFile(new TableGround(open.plan(), open.itemShapes(), open.grid()), messages);
            files.forEach((format, path) -> CommandFile.write(path, messages, f -> file.write(f, format, table, about)));
        }
        if (output.isJson()) {
            spec.commandLine().getOut().println(AtlasJson.text(new CompareJson().of(comparison)));
        }
        return paper.isWanted() ? paper.write(atlas, comparison, spec.commandLine().getErr()) : 0;
    }

    private ZonePair pair(OpenAtlas open) {
        Wanted wanted = new Wanted(atlas.messages());
        Zone a = wanted.zone(open.plan(), first);
        Zone b = wanted.zone(open.plan(), second);
        if (a.equals(b)) {
            throw new UserError(wanted.otherZones(open.plan(), a));
        }
        return new ZonePair(a.id(), b.id());
    }
}
