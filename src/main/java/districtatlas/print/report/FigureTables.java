package districtatlas.print.report;

import districtatlas.base.vocabulary.Direction;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.List;
import java.util.OptionalInt;

/** Every figure: one table a topic, one row an indicator, one column a year, so that a series reads from left to right. */
final class FigureTables {
    private final Plan plan;
    private final Words words;
    private final Html html;

    FigureTables(Plan plan, Words words, Html html) {
        this.plan = plan;
        this.words = words;
        this.html = html;
    }

    void write() {
        plan.indicators().stream().map(Indicator::topic).distinct().forEach(this::topic);
    }

    private void topic(String topic) {
        List<Indicator> indicators = plan.indicators().stream().filter(i -> i.topic().equals(topic)).toList();
        List<OptionalInt> years = indicators.stream().flatMap(i -> i.figures().stream()).map(Figure::year).distinct()
                .sorted((a, b) -> Integer.compare(a.orElse(Integer.MAX_VALUE), b.orElse(Integer.MAX_VALUE))).toList();
        html.element("h3", words.of("topic." + topic)).open("table", "class", "figures").open("thead").open("tr");
        html.element("th", words.of("hit.indicator")).element("th", words.of("report.direction"));
        years.forEach(y -> html.element("th", y.isPresent() ? Integer.toString(y.getAsInt()) : words.of("role.standing")));
        html.close().close().open("tbody");
        indicators.forEach(i -> indicator(i, years));
        html.endTable();
    }

    private void indicator(Indicator indicator, List<OptionalInt> years) {
        html.open("tr").open("td").text(words.in(indicator.name()));
        if (!indicator.note().isEmpty()) {
            html.element("div", words.in(indicator.note()), "class", "note");
        }
        html.close().element("td", words.of("direction." + indicator.direction().key()), "class", "quiet");
        for (OptionalInt year : years) {
            html.open("td");
            indicator.figures().stream().filter(f -> f.year().equals(year)).forEach(f -> figure(indicator, f));
            html.close();
        }
        html.close();
    }

    private void figure(Indicator indicator, Figure figure) {
        html.open("div", "class", figure.role().key());
        html.element("span", words.figure(indicator, figure), "class", "value");
        if (figure.direction().isSaid() && figure.value().isPresent()) {
            html.text(" ").element("span", words.of("report.as-written", figure.asWritten().zh()), "class", "quiet");
        }
        String scope = words.scope(figure);
        if (!scope.isEmpty()) {
            html.text(" ").element("span", scope, "class", "scope");
        }
        if (!figure.period().isEmpty()) {
            html.text(" ").element("span", figure.period(), "class", "quiet");
        }
        if (figure.direction() != indicator.direction() && figure.direction() != Direction.NONE) {
            html.text(" ").element("span", words.of("direction." + figure.direction().key()), "class", "quiet");
        }
        words.cite(html, figure.sources());
        if (!figure.note().isEmpty()) {
            html.element("div", words.in(figure.note()), "class", "note");
        }
        html.close();
    }
}
