/**
 * What the plan says: zones, things, figures, sources and certainty, whole in memory.
 * Start at Plan, then Zone, Item and Target. Rows of the atlas file flow in, records flow out.
 * How they are said stands on this package, in {@code plan.words}. No geometry but ZoneShapes, no colours, no widgets.
 */
package districtatlas.plan;
