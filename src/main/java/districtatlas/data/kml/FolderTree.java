package districtatlas.data.kml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Documents and folders in the order of the file; the same file gives the same numbers. One thread at a time. */
final class FolderTree {
    /** Those beyond these count as the one that they lie in. */
    private static final int MOST = 50_000;

    private static final class Folder {
        private final int above;
        private final boolean document;
        private String name = "";
        private OvCoordinates coordinates;

        Folder(int above, boolean document, OvCoordinates coordinates) {
            this.above = above;
            this.document = document;
            this.coordinates = coordinates;
        }
    }

    private final List<Folder> folders = new ArrayList<>(List.of(new Folder(-1, true, OvCoordinates.NONE)));
    private final Deque<Integer> open = new ArrayDeque<>(List.of(0));

    void enter(boolean document) {
        if (folders.size() < MOST) {
            folders.add(new Folder(open.peek(), document, here().coordinates));
            open.push(folders.size() - 1);
        } else {
            open.push(open.peek());
        }
    }

    void leave() {
        if (open.size() > 1) {
            open.pop();
        }
    }

    /** Number of the one that is open. */
    int current() {
        return open.peek();
    }

    private Folder here() {
        return folders.get(open.peek());
    }

    void name(String name) {
        here().name = name;
    }

    OvCoordinates coordinates() {
        return here().coordinates;
    }

    void coordinates(OvCoordinates said) {
        here().coordinates = said;
    }

    /** Names of the folders down to it, as {@code A/B}. The document that holds all is named only where a placemark lies in no folder. */
    String path(int folder) {
        List<String> names = new ArrayList<>();
        for (int i = folder; i > 0; i = folders.get(i).above) {
            Folder each = folders.get(i);
            if (!each.name.isBlank() && (!each.document || each.above > 0)) {
                names.add(0, each.name.strip());
            }
        }
        return String.join("/", names);
    }

    /** Name of the outermost document. */
    String title() {
        return folders.stream().skip(1).filter(f -> f.document && f.above == 0).map(f -> f.name.strip()).filter(n -> !n.isEmpty()).findFirst().orElse("");
    }
}
