/**
 * The workbook in which a planner writes what a district's atlas says: zones, items, figures, the walk, the glossary.
 * Start at BookImport (a workbook into planned changes of a folder) and BookExport (a folder into a workbook); BookSheet has their common form.
 * An empty cell says nothing and changes nothing; sources are found in the plan's text, proved or asked for, and never guessed.
 */
package districtatlas.folder.book;
