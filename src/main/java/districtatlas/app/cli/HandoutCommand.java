package districtatlas.app.cli;

import districtatlas.app.atlas.OpenAtlas;
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
import districtatlas.print.slides.Handout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas handout}: a walk on paper for who listens, without a display. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a walk as a handout (PDF), three steps a page with room for notes. 把讲解做成讲义，每页三步，留有记笔记的地方。")
final class HandoutCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private TourChoice tour;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "what to write. 要写的文件。")
    private Path out;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        ProblemLog problems = new ProblemLog();
        CommandFile.write(out, messages, file -> write(file, messages, problems));
        problems.all().stream().map(p -> p.lineIn(messages)).distinct().forEach(spec.commandLine().getErr()::println);
        return 0;
    }

    private void write(Path file, Messages messages, ProblemLog problems) throws IOException {
        WholeFile.check(file, FileKind.PAPER);
        try (AtlasFile read = AtlasFile.openReadOnly(atlas.atlasFile());
             OwnLayers ownLayers = WantedLayers.none(new DistrictGrid(read.centralMeridianDegrees()))) {
            OpenAtlas open = OpenAtlas.of(read);
            MapDocument document = MapDocument.read(read, open.grid(), problems);
            TourChoice.bringLayers(atlas.notebook(), ownLayers, open, document, problems);
            Palette inks = document.paperPalette();
            WantedTalk wanted = new WantedTalk(open, document, MapCredits.of(read, messages).with(document.guests().owners(document.guests().in(LayerStack.EMPTY))), messages);
            Handout.write(wanted.tour(tour.find(new WantedTour(open, document, messages), atlas.notebook(), problems), inks.id()), wanted.maps(new DisplayLists(new StyledPortrayal(problems))), inks, file, done -> { }, Cancel.never());
        } catch (AtlasFileException e) {
            throw OpenAtlas.refused(e, messages);
        }
    }
}
