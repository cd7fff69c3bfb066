/**
 * Being led through the district's story, one step after another, before a class or an audience.
 * Start at {@link districtatlas.ui.tour.WalkCapability} and {@link districtatlas.ui.tour.WalkCaption}; what a presenter's keys mean, is {@code Playing}.
 * In: the desk's walk and the session. Out: the step, which the window frames and the map outlines; the session's theme and selection.
 * The story itself is the atlas's; nothing here knows what it tells.
 */
package districtatlas.ui.tour;
