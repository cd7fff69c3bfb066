/**
 * Everything the window can do, by name: the command list (Ctrl+K) and the card of keys (F1).
 * Start at {@link districtatlas.ui.command.CommandList}.
 * In: the window's actions. Out: the action run.
 */
package districtatlas.ui.command;
