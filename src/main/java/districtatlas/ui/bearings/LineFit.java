package districtatlas.ui.bearings;

import java.util.List;

/** What of a line fits into its room: words are shortened and then left out, the least needed first. Pure function. */
final class LineFit {
    private LineFit() {
    }

    /**
     * Which form each word takes, as an index into its widths.
     *
     * @param widths    of each word's forms, longest first; 0 stands for leaving it out
     * @param givingWay words in the order in which they take their next shorter form; each as often as it has shorter ones
     * @param gap       between two words that are there
     */
    static int[] forms(List<double[]> widths, int[] givingWay, double gap, double room) {
        int[] forms = new int[widths.size()];
        for (int word : givingWay) {
            if (width(widths, forms, gap) <= room) {
                break;
            }
            forms[word]++;
        }
        return forms;
    }

    private static double width(List<double[]> widths, int[] forms, double gap) {
        double sum = -gap;
        for (int i = 0; i < forms.length; i++) {
            double width = widths.get(i)[forms[i]];
            sum += width > 0 ? width + gap : 0;
        }
        return sum;
    }
}
