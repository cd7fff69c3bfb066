/**
 * Small parts that several panels are made of: actions, icons, cards, lists to pick from, type size, colour roles.
 * Start at {@link districtatlas.ui.kit.UiAction} and {@link districtatlas.ui.kit.CardLayer}.
 * In: the palette and the window's size. Out: nodes and style strings.
 * Nothing here knows zones, items or the plan.
 */
package districtatlas.ui.kit;
