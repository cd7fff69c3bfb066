package districtatlas.print.report;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The editor's desk: one page that says what an atlas holds, what it rests on and what is missing.
 * Self-contained: no script, no picture, no address outside. The same content gives the same page.
 */
public final class ContentReport {
    private static final String STYLE = "/districtatlas/print/report.css";
    private static final String[] CHAPTERS = {"counts", "figures", "notes", "known", "placeless", "silent", "layers"};

    private ContentReport() {
    }

    public static String html(ReportContent content, Messages messages) {
        ReportWords words = new ReportWords(content.plan(), messages);
        Html html = new Html();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", messages.lang() == Lang.ZH ? "zh-CN" : "en");
        head(html, words, content);
        html.open("body").element("h1", words.of("report.title", words.in(content.name())));
        SourceTables sources = new SourceTables(content, words, html);
        sources.file();
        contents(html, words);
        BasisLists basis = new BasisLists(content.plan(), words, html);
        chapter(html, words, "counts", () -> new CountTables(content.plan(), words, html).write());
        chapter(html, words, "figures", () -> new FigureTables(content.plan(), words, html).write());
        chapter(html, words, "notes", basis::notes);
        chapter(html, words, "known", basis::known);
        chapter(html, words, "placeless", basis::placeless);
        chapter(html, words, "silent", () -> {
            basis.silent();
            sources.sections();
        });
        chapter(html, words, "layers", sources::layers);
        return html.close().close().finished();
    }

    private static void head(Html html, ReportWords words, ReportContent content) {
        html.open("head").empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width");
        html.element("title", words.of("report.title", words.in(content.name())));
        html.element("style", colours(content.colours()) + stylesheet()).close();
    }

    /** The palette's roles as variables of the style sheet. */
    private static String colours(Map<String, String> roles) {
        StringBuilder root = new StringBuilder(":root {");
        roles.forEach((role, value) -> root.append(" --").append(role).append(": ").append(value).append(';'));
        return root.append(" }\n").toString();
    }

    private static String stylesheet() {
        try (InputStream in = ContentReport.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", e);
        }
    }

    private static void contents(Html html, ReportWords words) {
        html.open("ol", "class", "contents");
        for (String chapter : CHAPTERS) {
            html.open("li").element("a", words.of("report.chapter." + chapter), "href", "#" + chapter).close();
        }
        html.close();
    }

    private static void chapter(Html html, ReportWords words, String id, Runnable content) {
        html.open("section", "id", id).element("h2", words.of("report.chapter." + id));
        html.element("p", words.of("report.chapter." + id + ".text"), "class", "lead");
        content.run();
        html.close();
    }
}
