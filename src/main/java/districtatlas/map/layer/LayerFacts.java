package districtatlas.map.layer;

import districtatlas.base.Text;

/**
 * What a reader may want to know of a layer: whose it is, of when, how good, how much. The same for every style of it. Immutable.
 *
 * @param table       of the atlas file; {@link LayerId#table} leads to it
 * @param provider    who made the data
 * @param dated       of when the data are; says so where nobody knows
 * @param licence     its SPDX name
 * @param attribution as the licence wants it said; in one wording for all languages
 * @param lineage     one sentence on how it was made
 * @param approximate drawn without a measured source
 * @param features    in its table
 */
public record LayerFacts(String table, Text title, LayerGroup group, Text provider, Text dated, String licence, String attribution,
                         Text accuracy, Text lineage, boolean approximate, long features) {
}
