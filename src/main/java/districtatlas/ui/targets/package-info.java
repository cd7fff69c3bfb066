/**
 * Figures of the plan side by side: what the whole district had, aims at and looks to.
 * Start at {@link districtatlas.plan.words.YearTable} (no nodes), then {@link districtatlas.ui.targets.YearCard};
 * {@link districtatlas.plan.words.FigureWords} says one figure, here and everywhere.
 * In: the plan's targets and the session's year. Out: nodes. Nothing is computed from figures here.
 */
package districtatlas.ui.targets;
