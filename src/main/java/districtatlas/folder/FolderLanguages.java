package districtatlas.folder;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.data.DataRefused;
import java.util.Locale;

/**
 * What marks a text that is still to be written, so that a folder compiles before it is finished and what is missing can be listed.
 */
public final class FolderLanguages {
    /** How a Chinese text begins that is still to be written. */
    public static final String TO_BE_WRITTEN_ZH = "待填";
    /** And an English one. */
    public static final String TO_BE_WRITTEN = "To be written";

    private FolderLanguages() {
    }

    /** Whether the folder's texts are wanted in English beside Chinese: unless atlas.yaml says otherwise. */
    public static boolean wantsEnglish(FolderDraft draft) {
        try {
            JsonNode languages = draft.yaml(SourceFolder.ATLAS).path("languages");
            if (languages.isArray() && !languages.isEmpty()) {
                for (JsonNode language : languages) {
                    if (language.asText().toLowerCase(Locale.ROOT).equals("en")) {
                        return true;
                    }
                }
                return false;
            }
            return true;
        } catch (DataRefused unreadable) {
            return true;
        }
    }

    /** Whether a text is only the mark for one. */
    public static boolean isToBeWritten(String text) {
        return text.startsWith(TO_BE_WRITTEN_ZH) || text.startsWith(TO_BE_WRITTEN) || text.startsWith("尚未填写") || text.startsWith("Not written yet");
    }

    /** What stands for English that nobody has written yet. */
    public static String english(String zh) {
        return TO_BE_WRITTEN + ": " + zh;
    }
}
