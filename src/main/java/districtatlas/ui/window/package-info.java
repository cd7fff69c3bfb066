/**
 * The window: rail, panels, overlays and keys, made from what the capabilities say of themselves; it names none of them.
 * Start at {@link districtatlas.ui.window.AtlasWindow}; {@link districtatlas.ui.window.WindowLayout} says where everything stands.
 * In: a {@link districtatlas.ui.desk.Desk} and the capabilities. Out: one node for a scene.
 */
package districtatlas.ui.window;
