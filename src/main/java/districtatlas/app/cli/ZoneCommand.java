package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.plan.Zone;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas zone NAME-OR-CODE}: what the plan says of a zone. */
@Command(name = "zone", mixinStandardHelpOptions = true,
        description = "Prints a zone with its projects, sites and targets. 一个区域的项目、场所与目标。")
final class ZoneCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "NAME-OR-CODE", description = "name, alias, id or national code. 名称、别名或代码。")
    private String name;

    @Option(names = "--json", description = "as JSON instead of text. 输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        OpenAtlas open = atlas.open();
        Zone zone = new Wanted(atlas.messages()).zone(open.plan(), name);
        AtlasJson writer = new AtlasJson(open.plan());
        if (json) {
            spec.commandLine().getOut().println(writer.write(writer.zonePage(zone)));
        } else {
            new ZonePage(open.plan(), atlas.messages()).print(zone, spec.commandLine().getOut());
        }
        return 0;
    }
}
