/**
 * The content report, the editor's desk: what an atlas holds, what it rests on, and what is missing, as one page for browser and paper.
 * Start at ContentReport. A ReportContent and the words of a language flow in, the text of a file flows out.
 * No window and no picture comes in; colours are the palette's own.
 */
package districtatlas.print.report;
