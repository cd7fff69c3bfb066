package districtatlas.data.json;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataLayer;
import districtatlas.data.Findings;
import districtatlas.data.TextEncoding;
import districtatlas.data.json.Outline.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A layer of a file of JSON. One thread at a time. */
final class JsonLayer implements DataLayer {
    private final JsonText text;
    private final Outline outline;
    private final String name;
    private final SurveyedLayer facts;
    private final Cancel cancel;

    JsonLayer(JsonText text, Outline outline, String name, Cancel cancel) {
        this.text = text;
        this.outline = outline;
        this.name = name;
        this.facts = outline.layers().get(name);
        this.cancel = cancel;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<DataColumn> columns() {
        return facts.columns();
    }

    @Override
    public TextEncoding encoding() {
        return text.encoding();
    }

    @Override
    public CrsClaim crs() {
        return outline.crs();
    }

    /** Counted by the survey. */
    @Override
    public OptionalLong features() {
        return OptionalLong.of(facts.records());
    }

    @Override
    public Optional<String> provider() {
        return outline.provider().or(facts::provider);
    }

    @Override
    public DataCursor open(Findings found) {
        String member = outline.dialect() == Dialect.OVITAL ? "ObjItems" : outline.dialect() == Dialect.TOPOJSON ? name : "features";
        return new JsonCursor(outline, name, facts, f -> new RecordWalk(text, outline.walk(), member, facts.collection(), cancel, f), found);
    }
}
