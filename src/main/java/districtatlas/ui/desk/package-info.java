/**
 * What the window gives to whatever a reader can do in it, and what that gives back.
 * Start at {@link districtatlas.ui.desk.Capability}: actions, panels and overlays of one thing a reader does; it is made with a
 * {@link districtatlas.ui.desk.Desk}. In: the session, the map, the atlas's content. Out: nothing by name: the window is made from what
 * the capabilities say of themselves, so that a further one is a package and a line.
 */
package districtatlas.ui.desk;
