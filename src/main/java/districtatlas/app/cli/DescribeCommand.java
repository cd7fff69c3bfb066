package districtatlas.app.cli;

import districtatlas.app.atlas.GroundInWords;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.ask.words.Description;
import districtatlas.ask.words.MapInWords;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.state.Filter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas describe [ZONE]}: the map in words, all of it or one zone. */
@Command(name = "describe", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Tells the map in words. 地图的文字说明。")
final class DescribeCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ZONE", description = "only this zone: name, alias, id or national code. 只说这个区域。")
    private String zone;

    @Option(names = "--plain", description = "headings without marks. 标题不加记号。")
    private boolean plain;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        OpenAtlas open = atlas.open();
        Optional<Zone> wanted = Optional.ofNullable(zone).map(z -> new Wanted(messages).zone(open.plan(), z));
        ItemFilter items = ItemFilter.of(open.plan(), open.gazetteer());
        MapInWords words = GroundInWords.of(open, atlas.atlasFile(), items, messages);
        Matches all = items.matches(Filter.NONE);
        Description description = wanted.map(z -> words.zone(z, all, messages)).orElseGet(() -> words.whole(all, messages));
        spec.commandLine().getOut().print(plain ? description.plain() : description.markdown());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
