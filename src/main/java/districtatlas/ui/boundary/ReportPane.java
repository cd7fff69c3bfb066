package districtatlas.ui.boundary;

import districtatlas.ask.boundary.SwapWords;
import districtatlas.base.Messages;
import districtatlas.own.boundary.Finding;
import districtatlas.own.boundary.SwapReport;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A report in words, with a small map on which what was found is shown when it is chosen. FX thread only. */
final class ReportPane extends VBox {
    /** The rest stands in the file that can be written. */
    private static final int MOST_LINES = 200;

    ReportPane(SwapReport report, SwapWords words, AtlasContent atlas, Messages messages) {
        getStyleClass().setAll("boundary-part");
        FindingsMap map = new FindingsMap(report, atlas, messages);
        words.summary(report).forEach(line -> getChildren().add(Words.wrapped(line)));
        getChildren().add(map);
        if (!report.findings().isEmpty()) {
            getChildren().add(Words.whole(messages.get("boundary.table.findings"), "section-title"));
            for (Finding finding : report.findings().stream().limit(MOST_LINES).toList()) {
                Button line = Links.link(words.finding(finding), () -> map.show(finding));
                line.setWrapText(true);
                line.setMinSize(0, Button.USE_PREF_SIZE);
                line.getStyleClass().add(finding.isFault() ? "boundary-fault" : "boundary-beside");
                getChildren().add(line);
            }
        }
        section(messages.get("boundary.table.moves"), report.moves().stream().map(words::move).toList());
        section(messages.get("boundary.table.zones"), report.zones().stream().map(words::zone).toList());
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(Words.whole(title, "section-title"));
            lines.stream().limit(MOST_LINES).forEach(line -> getChildren().add(Words.wrapped(line)));
        }
    }
}
