/**
 * A reader's data on their way into his own file. Start at {@link districtatlas.own.bring.BringWish}: what was inspected, what the reader answered,
 * and what must still be asked. {@link districtatlas.own.bring.Bringing} writes what is copied and makes the entries of one edit;
 * {@link districtatlas.own.bring.LinkedFiles} reads what is only linked, whenever it is drawn. No window comes in; source files are never written to.
 */
package districtatlas.own.bring;
