/**
 * What the plan says about the zone that is open, and where it says so.
 * Start at {@link districtatlas.ui.zone.ZonePanelModel} (state, no nodes) and {@link districtatlas.ui.zone.ZonePanel} (nodes);
 * {@link districtatlas.ui.zone.PanelComposer} turns the plan into rows.
 * In: the session's selection and year, the plan. Out: selections, and the items that should light up on the map.
 * Figures about the district are never spread over streets here.
 */
package districtatlas.ui.zone;
