package districtatlas.ui.words;

import districtatlas.ask.words.Description;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.ui.desk.Desk;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Writes a description to a file that the reader chooses, as Markdown or as plain text by its ending, and says how it went. FX thread only. */
final class WordsFile {
    private static final String MARKDOWN = ".md";
    private static final String PLAIN = ".txt";

    private final Desk desk;
    private final Messages messages;

    WordsFile(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    /** Asks where to. */
    void ask(Description text, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("reading.save"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("reading.plain"), "*" + PLAIN),
                new FileChooser.ExtensionFilter(messages.get("reading.markdown"), "*" + MARKDOWN));
        chooser.setInitialFileName(text.passages().stream().findFirst().map(p -> p.title().replaceAll("[\\\\/:*?\"<>|\\uFF1A]", " ").strip()).orElse("") + PLAIN);
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(f -> write(text, f));
    }

    void write(Description text, Path chosen) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean marked = name.endsWith(MARKDOWN);
        Path file = marked || name.endsWith(PLAIN) ? chosen : chosen.resolveSibling(chosen.getFileName() + PLAIN);
        try {
            WholeFile.write(file, (marked ? text.markdown() : text.plain()).getBytes(StandardCharsets.UTF_8));
            desk.say(messages.get("reading.saved", file.toString()));
        } catch (NotWritten e) {
            desk.say(messages.get("cli.write", file.toString(), WriteReason.of(e, messages)));
        }
    }
}
