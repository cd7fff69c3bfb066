package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the parts of one compilation share: the sources, the ids given so far, the lines cited, and the list of what is wrong. */
final class Compilation {
    final SourceReader sources;
    final ProblemLog log;
    final GivenIds ids;
    final Citations citations;
    final Names names;
    final Doubts doubts;

    private boolean chineseOnly;

    /** @param told hears of what is wrong, but for English that nobody wants */
    Compilation(SourceReader sources, ProblemLog told) {
        this.sources = sources;
        this.log = new ProblemLog();
        log.follow(p -> {
            if (!chineseOnly || !p.code().equals("english.missing")) {
                told.add(p);
            }
        });
        this.ids = new GivenIds(log);
        this.citations = new Citations(log);
        this.names = new Names(log);
        this.doubts = new Doubts(told);
    }

    /** Of an atlas in Chinese alone no English is missed: where it is not there, the Chinese stands. */
    void withoutEnglish() {
        chineseOnly = true;
    }

    boolean isChineseOnly() {
        return chineseOnly;
    }

    /** The English of something, which an atlas in Chinese alone need not have. */
    String english(String en, String zh) {
        return chineseOnly && (en == null || en.isEmpty()) ? zh : en;
    }

    void problem(String code, Spot spot, String sentence) {
        log.add(code, spot.toString(), sentence);
    }

    /** A file that is a list of entries; empty and reported when it is not. */
    Optional<SourceValue> listFile(String file) {
        Optional<SourceValue> value = sources.yaml(file);
        if (value.isPresent() && value.get().kind() != SourceValue.Kind.LIST) {
            problem("field.type", value.get().spot(), "the file should be a list of entries, each beginning with a hyphen; write it so");
            return Optional.empty();
        }
        return value;
    }

    /** Files that are lists; their ids are given before any entry is read, so that entries may name each other. */
    List<SourceValue> lists(String family, List<String> files) {
        int before = doubts.now();
        List<SourceValue> lists = files.stream().map(this::listFile).flatMap(Optional::stream).toList();
        if (lists.size() < files.size() || doubts.now() > before) {
            ids.markIncomplete(family);
        }
        lists.forEach(l -> ids.giveAll(family, l));
        return lists;
    }

    void eachEntry(List<SourceValue> lists, BiConsumer<Fields, Spot> reader) {
        for (SourceValue list : lists) {
            for (SourceValue entry : list.items()) {
                try (Fields fields = new Fields(entry, log)) {
                    reader.accept(fields, entry.spot());
                }
            }
        }
    }
}
