package districtatlas.print.report;

import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.FigureSaid;
import districtatlas.plan.words.FigureWords;
import java.util.List;
import java.util.OptionalInt;

/** Every figure: one table a topic, one row an indicator, one column a year, so that a series reads from left to right. */
final class FigureTables {
    private final Plan plan;
    private final ReportWords words;
    private final FigureWords figures;
    private final Html html;

    FigureTables(Plan plan, ReportWords words, Html html) {
        this.plan = plan;
        this.words = words;
        this.figures = words.figures();
        this.html = html;
    }

    void write() {
        plan.indicators().stream().map(Indicator::topic).distinct().forEach(this::topic);
    }

    private void topic(String topic) {
        List<Indicator> indicators = plan.indicators().stream().filter(i -> i.topic().equals(topic)).toList();
        List<OptionalInt> years = indicators.stream().flatMap(i -> i.figures().stream()).map(Figure::year).distinct()
                .sorted((a, b) -> Integer.compare(a.orElse(Integer.MAX_VALUE), b.orElse(Integer.MAX_VALUE))).toList();
        html.element("h3", figures.topic(topic)).open("table", "class", "figures").open("thead").open("tr").element("th", words.of("hit.indicator"));
        years.forEach(y -> html.element("th", y.isPresent() ? Integer.toString(y.getAsInt()) : figures.role(FigureRole.STANDING)));
        html.close().close().open("tbody");
        indicators.forEach(i -> indicator(i, years));
        html.endTable();
    }

    private void indicator(Indicator indicator, List<OptionalInt> years) {
        html.open("tr").open("td").text(words.in(indicator.name()));
        if (!indicator.note().isEmpty()) {
            html.element("div", words.in(indicator.note()), "class", "note");
        }
        html.close();
        for (OptionalInt year : years) {
            html.open("td");
            indicator.figures().stream().filter(f -> f.year().equals(year)).forEach(f -> figure(new Target(indicator, f)));
            html.close();
        }
        html.close();
    }

    private void figure(Target target) {
        Figure figure = target.figure();
        FigureSaid said = figure.year().isPresent() ? figures.sayUnder(figure.year().getAsInt(), target) : figures.say(target);
        html.open("div", "class", figure.role().key(), "id", "figure-" + figure.id());
        html.element("span", said.amount(), "class", "value");
        quiet(said.when());
        if (!figure.asWritten().zh().equals(said.amount())) {
            quiet(words.of("report.as-written", figure.asWritten().zh()));
        }
        String scope = figures.scope(figure, plan);
        if (!scope.isEmpty()) {
            html.text(" ").element("span", scope, "class", "scope");
        }
        words.cite(html, figure.sources());
        if (!figure.note().isEmpty()) {
            html.element("div", words.in(figure.note()), "class", "note");
        }
        html.close();
    }

    private void quiet(String text) {
        if (!text.isEmpty()) {
            html.text(" ").element("span", text, "class", "quiet");
        }
    }
}
