package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.app.atlas.WantedTalk;
import districtatlas.app.atlas.WantedTour;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.LayerStack;
import districtatlas.own.OwnLayers;
import districtatlas.map.style.Palette;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.print.page.MapCredits;
import districtatlas.print.slides.DeckFile;
import districtatlas.print.slides.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas slides}: a walk as slides whose words can be edited, without a display. */
@Command(name = "slides", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a walk as slides (PPTX), one a step, to be edited further. 把讲解做成可编辑的幻灯片。")
final class SlidesCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private TourChoice tour;

    @Option(names = "--out", paramLabel = "FILE.pptx", required = true, description = "what to write. 要写的文件。")
    private Path out;

    @Option(names = "--zones", description = "the zones instead, one a slide. 改为逐个区域，每个区域一张。")
    private boolean zones;

    @Option(names = "--zone", paramLabel = "Z", description = "this zone instead; may be repeated. 改为这个区域，可以写多个。")
    private List<String> named = List.of();

    @Option(names = "--key-areas", description = "with --zones, the key areas too. 与 --zones 一起用：连同重点片区。")
    private boolean keyAreas;

    @Option(names = "--palette", paramLabel = "P", description = "light, dark or projector. 配色。")
    private String palette;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        if (tour.isNamed() && (zones || keyAreas || !named.isEmpty())) {
            throw new UserError(messages.get("cli.tour-and-zones"));
        }
        if (keyAreas && !zones) {
            throw new UserError(messages.get("cli.key-areas-of-zones"));
        }
        ProblemLog problems = new ProblemLog();
        CommandFile.write(out, messages, file -> write(file, messages, problems));
        problems.all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
        return 0;
    }

    private void write(Path file, Messages messages, ProblemLog problems) throws IOException {
        WholeFile.check(file, FileKind.SLIDES);
        try (AtlasFile read = AtlasFile.openReadOnly(atlas.atlasFile());
             OwnLayers ownLayers = WantedLayers.none(new DistrictGrid(read.centralMeridianDegrees()))) {
            OpenAtlas open = OpenAtlas.of(read);
            MapDocument document = MapDocument.read(read, open.grid(), problems);
            TourChoice.bringLayers(atlas.notebook(), ownLayers, open, document, problems);
            Palette colours = palette == null ? document.palettes().get(0) : new Wanted(messages).palette(document, palette);
            WantedTalk wanted = new WantedTalk(open, document, MapCredits.of(read, messages).with(document.guests().owners(document.guests().in(LayerStack.EMPTY))), messages);
            Talk talk = zones || !named.isEmpty() ? wanted.zones(named, keyAreas, colours.id()) : wanted.tour(tour.find(new WantedTour(open, document, messages), atlas.notebook(), problems), colours.id());
            DeckFile.write(talk, wanted.maps(new DisplayLists(new StyledPortrayal(problems))), colours, file, done -> { }, Cancel.never());
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        }
    }
}
