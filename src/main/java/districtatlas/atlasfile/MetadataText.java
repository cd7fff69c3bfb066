package districtatlas.atlasfile;

import java.util.Map;

/** What a GIS can read about the file and its layers: who made it, under which licence, how. Text of gpkg_metadata. */
final class MetadataText {
    static final String DUBLIN_CORE = "http://purl.org/dc/terms/";
    /** The name QGIS gives its own form; it shows no other. */
    static final String QGIS = "http://mrcc.com/qgis.dtd";

    private MetadataText() {
    }

    /** @param terms of Dublin Core; what is empty is left out */
    static String dublinCore(String title, Map<String, String> terms) {
        StringBuilder xml = new StringBuilder("<metadata xmlns:dcterms=\"" + DUBLIN_CORE + "\">\n");
        element(xml, "dcterms:title", title);
        terms.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(t -> element(xml, "dcterms:" + t.getKey(), t.getValue()));
        return xml.append("</metadata>\n").toString();
    }

    static String dublinCore(LayerRow layer) {
        LayerRow.OriginRow origin = layer.origin();
        return dublinCore(layer.title().zh(), Map.of("creator", origin.provider().zh(), "created", origin.dated().zh(), "rights", origin.attribution(),
                "license", origin.licence(), "provenance", origin.lineage().zh(), "description", origin.accuracy().zh()));
    }

    /** What is shown under a layer's properties in QGIS. */
    static String qgis(LayerRow layer) {
        StringBuilder xml = new StringBuilder("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.22.0\">\n");
        element(xml, "identifier", layer.id());
        element(xml, "language", "ZHO");
        element(xml, "type", "dataset");
        element(xml, "title", layer.title().zh());
        element(xml, "abstract", description(layer));
        element(xml, "rights", layer.origin().attribution());
        element(xml, "license", layer.origin().licence());
        element(xml, "history", layer.origin().lineage().zh());
        return xml.append("</qgis>\n").toString();
    }

    /** In one line, for lists of layers. */
    static String description(LayerRow layer) {
        StringBuilder text = new StringBuilder(layer.origin().lineage().zh());
        if (!layer.origin().attribution().isEmpty()) {
            text.append("来源：").append(layer.origin().attribution()).append('；');
        }
        return text.append("许可：").append(layer.origin().licence()).append('。').append(layer.origin().approximate() ? "示意。" : "").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append("  <").append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
