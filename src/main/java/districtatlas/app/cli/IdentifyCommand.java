package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.coord.EastNorth;
import districtatlas.base.HalfWidth;
import districtatlas.coord.LonLat;
import districtatlas.plan.Enclave;
import districtatlas.plan.Zone;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code atlas identify LON,LAT}: the zones at a place, most specific first. */
@Command(name = "identify", mixinStandardHelpOptions = true, description = "Prints the zones at a place. 一处地点所在的区域。")
final class IdentifyCommand implements Callable<Integer> {
    /** The axis is a line: it is met this near. About the half width of its drawn band at the scale of the district. */
    private static final double TOLERANCE_METRES = 150;

    private static final String DEGREES = "([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))\u00B0?";
    private static final Pattern PLACE = Pattern.compile(DEGREES + "(?:\\s*[,\u3001;]\\s*|\\s+)" + DEGREES);

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "LON,LAT", description = "degrees, longitude first (CGCS2000 or WGS84). 经度,纬度。")
    private String place;

    @Option(names = "--json", description = "as JSON instead of text. 输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        LonLat lonLat = parse(place);
        OpenAtlas open = atlas.open();
        EastNorth there = open.grid().toGrid(lonLat);
        Optional<Enclave> enclave = open.shapes().enclaveAt(there);
        List<Zone> zones = open.shapes().at(there, TOLERANCE_METRES).stream()
                .flatMap(id -> open.plan().zone(id).stream()).toList();
        if (json) {
            AtlasJson writer = new AtlasJson(open.plan());
            spec.commandLine().getOut().println(writer.write(writer.zonesAt(zones, enclave)));
        } else if (enclave.isPresent()) {
            spec.commandLine().getOut().println(atlas.messages().get("cli.enclave-here", enclave.get().name().in(atlas.lang())));
        } else if (zones.isEmpty()) {
            spec.commandLine().getOut().println(atlas.messages().get("cli.no-zone-here"));
        } else {
            zones.forEach(z -> spec.commandLine().getOut().println(z.name().in(atlas.lang())));
        }
        return 0;
    }

    private LonLat parse(String text) {
        Matcher place = PLACE.matcher(HalfWidth.of(text));
        try {
            if (place.matches()) {
                return new LonLat(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
            }
        } catch (IllegalArgumentException notOnEarth) {
            // the sentence below says what was expected
        }
        throw new UserError(atlas.messages().get("cli.lonlat", text));
    }
}
