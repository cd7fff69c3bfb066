/**
 * A talk as slides and as a handout: what is said step by step, with the map of each step, as one file that is edited in any program for
 * slides, and as paper to write on. Start at Talk, then DeckFile and Handout.
 * Steps of the plan's story or zones flow in, through StoryTalk and ZoneTalk; files flow out. No window; how a page of paper is
 * made stands in print.page.
 */
package districtatlas.print.slides;
