/**
 * Choosing worksheets for a class.
 * Start at {@link districtatlas.ui.worksheet.WorksheetCapability}. The plan flows in, an order for sheets flows out; who writes them, and where
 * to, is told, not known here. What is asked and how it looks is quiz's and print.work's affair.
 */
package districtatlas.ui.worksheet;
