package districtatlas.print.report;

import districtatlas.ask.boundary.SwapTables;
import districtatlas.ask.boundary.SwapWords;
import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanValue;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.Plan;
import java.time.LocalDate;
import java.util.Map;

/** What changed boundaries moved, as a page: self-contained, without script, picture or address outside. Pure functions. */
public final class SwapPage {
    private static final String STYLE = """
        body { font: 15px/1.6 system-ui, "Noto Sans SC", sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: #1f2328; background: #fff }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem } th, td { border-bottom: 1px solid #d1d9e0; padding: .25rem .5rem;
        text-align: left; vertical-align: top } td.n { text-align: right; white-space: nowrap } h2 { margin-top: 2rem }
        """;

    private SwapPage() {
    }

    /** @param plan of the atlas as it was compiled */
    public static String html(SwapReport report, Plan plan, LocalDate date, Messages messages) {
        Html html = new Html();
        String title = messages.get("boundary.report");
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", messages.lang() == Lang.ZH ? "zh-CN" : "en");
        html.open("head").empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width");
        html.element("title", title).element("style", STYLE).close();
        html.open("body").element("h1", title);
        html.element("p", messages.get("boundary.table.about", report.set().file()) + " " + messages.get("table.about.date") + " " + date);
        html.open("ul");
        new SwapWords(plan, messages).summary(report).forEach(line -> html.element("li", line));
        html.close();
        for (Map.Entry<String, PlanTable> table : new SwapTables(plan, messages).all(report).entrySet()) {
            html.element("h2", table.getKey());
            table(html, table.getValue(), messages);
        }
        return html.close().close().finished();
    }

    private static void table(Html html, PlanTable table, Messages messages) {
        if (table.rows().isEmpty()) {
            html.element("p", messages.get("boundary.table.none"));
            return;
        }
        html.table("swap", table.columns().stream().map(PlanColumn::title).toArray(String[]::new));
        for (PlanRow row : table.rows()) {
            html.open("tr");
            for (int c = 0; c < row.values().size(); c++) {
                PlanValue value = row.values().get(c);
                if (table.columns().get(c).isNumber()) {
                    html.element("td", value.text(), "class", "n");
                } else {
                    html.element("td", value.text());
                }
            }
            html.close();
        }
        html.endTable();
    }
}
