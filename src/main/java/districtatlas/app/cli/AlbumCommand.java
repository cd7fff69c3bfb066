package districtatlas.app.cli;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.app.atlas.UserError;
import districtatlas.app.atlas.Wanted;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.print.album.Album;
import districtatlas.print.album.AlbumChoice;
import districtatlas.print.album.AlbumFiles;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.TitleBlock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas album}: all zones' sheets bound to one file, with cover, contents, indicators, words, sources and notices. */
@Command(name = "album", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the district's album: a sheet for each zone, indicators, words explained, sources. 写出全区图集。")
final class AlbumCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE.pdf", description = "the album. 整本图集。")
    private Path out;

    @Option(names = "--each", paramLabel = "FOLDER", description = "its parts as files of their own in that folder. 各部分分别成文件，写进这个文件夹。")
    private Path each;

    @Option(names = "--paper", paramLabel = "A4|A3", defaultValue = "A4",
            description = "A4 upright, or A3 lying with frame and title block (${DEFAULT-VALUE}). 纸张：A4 竖放，或 A3 横放带图框图签。")
    private String paper;

    @Option(names = "--key-areas", description = "a sheet for each key area as well. 连同各重点片区。")
    private boolean keyAreas;

    @Override
    public Integer call() {
        Messages messages = atlas.messages();
        PaperSize size = new Wanted(messages).paper(paper);
        if (out == null && each == null) {
            throw new UserError(messages.get("cli.album-where-to"));
        }
        Path first = out != null ? out : each;
        PrintWriter err = spec.commandLine().getErr();
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas.atlasFile(), atlas.styles(), messages)) {
            AlbumChoice choice = new AlbumChoice(size, keyAreas, open.atlas().document().paperPalette(), TitleBlock.EMPTY, LocalDate.now());
            Album album = new Album(open.atlas(), open.lists(), choice, messages);
            AlbumFiles files = new AlbumFiles(album, Optional.ofNullable(out), Optional.ofNullable(each));
            CommandFile.write(first, messages, f -> files.write((done, all, next) -> { }, Cancel.never()));
            open.problems().all().stream().map(p -> p.lineIn(messages)).distinct().forEach(err::println);
            return 0;
        }
    }
}
