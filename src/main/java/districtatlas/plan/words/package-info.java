/**
 * How the plan's facts are said, the same in the window, the report and on the command line: figures, years, statuses, kinds, sources.
 * Start at {@link districtatlas.plan.words.FigureWords}, then ItemWords, ZoneWords and SourceWords.
 * In: records of the plan and the reader's language. Out: plain texts, ready to be shown; their keys begin with {@code words.}.
 * No nodes, no markup, nothing about where a text will stand.
 */
package districtatlas.plan.words;
