/**
 * Finding anything by a part of its name: zones, projects, sites, indicators.
 * Start at {@link districtatlas.ui.search.SearchModel} (no nodes) and {@link districtatlas.ui.search.SearchBox}.
 * In: what is typed and the gazetteer. Out: the hit a reader chose; where that leads is decided elsewhere.
 */
package districtatlas.ui.search;
