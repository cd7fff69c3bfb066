/**
 * A plan's text, as its lines are cited: its headings become sections, its lines are indexed. Start at PlanTextImport.
 * The text flows in as a file, planned changes of plan/document.yaml and plan/lines.idx flow out; the text itself is kept nowhere.
 */
package districtatlas.folder.text;
