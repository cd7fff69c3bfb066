package districtatlas.folder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.text.PlanTextImport.Said;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan's text becomes sections, again and again. */
class PlanTextImportTest {
    private static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String PLAN = "某区规划纲要（2026—2030年）\n\n前言\n这是开头。\n第一章 基础\n第一节 现状\n一、经济\n二〇二五年，产值一亿元。\n（一）工业\n工业好。\n"
            + "专栏1 重点工程\n修桥。\n第二节 形势\n看好。\n\n第二章 目标\n一、这一句很长，不是标题，因为它是完整的一句话。\n";

    @TempDir
    Path folder;

    private static List<String> sections(String text) {
        return PlanSections.of(PlanText.of(text), "题头").stream().map(s -> s.from() + "-" + s.to() + " " + s.title() + " | " + s.shortTitle() + " | " + s.titleEn()).toList();
    }

    @Test
    void headingsOfAPlanMakeSections() {
        assertEquals(List.of("1-1 题头 | 题头 | ", "3-4 前言 | 前言 | ", "5-5 第一章 基础 | 一 | Ch. 1", "6-6 第一章 第一节 现状 | 一·1 | Ch. 1 · s. 1",
                "7-8 第一章 第一节 一、经济 | 一·1·一 | Ch. 1 · s. 1 · 1", "9-10 第一章 第一节 一、 （一） 工业 | 一·1·一·(一) | Ch. 1 · s. 1 · 1 · 1",
                "11-12 专栏1 重点工程 | 专栏1 | Box 1", "13-14 第一章 第二节 形势 | 一·2 | Ch. 1 · s. 2", "16-17 第二章 目标 | 二 | Ch. 2"), sections(PLAN));
    }

    @Test
    void markdownHeadsToo() {
        assertEquals(List.of("1-2 规划 | 规划 | ", "3-4 第一章 路 | 一 | Ch. 1", "5-6 第一章 桥 | 一 | Ch. 1"), sections("# 规划\n字。\n## 第一章 路\n字。\n### 桥\n字。\n"));
    }

    @Test
    void everyLineWithWordsLiesInASection() {
        for (String text : List.of("只有一行", "\n\n字\n\n第一章\n", PLAN, "第十二章 甲\n第二十节 乙\n丙")) {
            PlanText plan = PlanText.of(text);
            List<PlanSections.Section> made = PlanSections.of(plan, "题头");
            for (int i = 1; i <= plan.count(); i++) {
                int line = i;
                if (!plan.line(line).isBlank()) {
                    assertEquals(1, made.stream().filter(s -> s.from() <= line && line <= s.to()).count(), text + line);
                }
            }
        }
    }

    @Test
    void titlesInEnglishStayWhenTheTextIsBroughtInAgain() throws IOException {
        FolderDraft draft = new FolderDraft(folder);
        PlanTextImport.plan(draft, PlanText.of(PLAN), new Said(Optional.empty(), Optional.of("某区政府"), Optional.empty()));
        String once = draft.text("plan/document.yaml").orElseThrow();
        assertTrue(once.contains("years: \"2026–2030\"\n") && once.contains("lines: 17\n"), once);
        draft.put("plan/document.yaml", "# Ours.\n" + once.replace("en: \"To be written: Ch. 2\"", "en: \"Chapter 2, goals\""));
        String mine = draft.text("plan/document.yaml").orElseThrow();
        PlanTextImport.plan(draft, PlanText.of(PLAN), NOTHING);
        assertEquals(mine, draft.text("plan/document.yaml").orElseThrow());
    }

    @Test
    void aTitleThatIsCorrectedKeepsWhatIsWrittenOfIt() {
        FolderDraft draft = new FolderDraft(folder);
        PlanTextImport.plan(draft, PlanText.of(PLAN), NOTHING);
        String mine = draft.text("plan/document.yaml").orElseThrow().replace("en: \"To be written: Ch. 2\"", "en: \"Chapter 2, goals\", colour: red");
        draft.put("plan/document.yaml", mine);
        PlanTextImport.plan(draft, PlanText.of(PLAN.replace("第二章 目标", "第二章 目标与任务").replace("前言\n", "序言\n")), NOTHING);
        assertEquals(mine.replace("第二章 目标", "第二章 目标与任务").replace("前言", "序言"), draft.text("plan/document.yaml").orElseThrow());
    }

    @Test
    void linesThatAreCitedMustSayWhatTheySaid() throws IOException {
        FolderDraft draft = new FolderDraft(ThreeZones.copyTo(folder.resolve("sources")));
        String text = Files.readString(ThreeZones.planText());
        PlanTextImport.plan(draft, PlanText.of(text + "\n补充一行。\n"), NOTHING);
        assertThrows(DataRefused.class, () -> PlanTextImport.plan(draft, PlanText.of("多一行\n" + text), NOTHING));
    }

    @Test
    void whateverCitesALineIsKept() {
        for (String cites : List.of("- id: a\n  source:\n    - 8\n", "- id: a\n  says:\n    - {text: b, conflict:\n       [ 1, '8 二〇二五年' ]}\n", "not-plan: [8]\n")) {
            FolderDraft draft = new FolderDraft(folder);
            PlanTextImport.plan(draft, PlanText.of(PLAN), NOTHING);
            draft.put("plan/items/deep/a.yaml", cites);
            PlanTextImport.plan(draft, PlanText.of(PLAN.replace("修桥。", "修路。")), NOTHING);
            assertThrows(DataRefused.class, () -> PlanTextImport.plan(draft, PlanText.of(PLAN.replace("第一节 现状", "第一节 现状\n新加一行。")), NOTHING), cites);
        }
        FolderDraft draft = new FolderDraft(folder);
        PlanTextImport.plan(draft, PlanText.of(PLAN), NOTHING);
        draft.put("plan/items/a.yaml", "- id: a\n  source: [\"4 这是开头, 10\"]\n");
        assertEquals(17, PlanTextImport.plan(draft, PlanText.of(PLAN.replace("工业好。", "工业很好。")), NOTHING).lines());
    }

    @Test
    void theEncodingIsFoundOut() throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), PLAN.getBytes(Charset.forName("GBK")));
        assertEquals("第一章 基础", PlanText.read(file).line(5));
        Files.write(file, new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2});
        assertThrows(DataRefused.class, () -> PlanText.read(file));
    }
}
