package districtatlas.author;

import java.util.List;

/** The page of every field that the compiler reads, in Markdown: Chinese, with the English beside it. */
public final class FieldsPage {
    private FieldsPage() {
    }

    public static String markdown() {
        StringBuilder page = new StringBuilder("# 每个字段 · Every field\n\n"
                + "由 `atlas author fields` 从程序里写出，不要手改。加粗的字段必须有；`名称 · en` 表示英文写在字段 `en` 里，`languages: [zh]` 时都可不写。"
                + "点号表示字段里的字段，`*` 表示自定的名字。\n\n"
                + "Written by `atlas author fields`; not to be edited. A field in bold must be there; `name · en` has its English in the field `en`, which is not needed with "
                + "`languages: [zh]`. A point stands for a field within a field, `*` for any name.\n");
        for (DescribedField.OfFile file : DescribedField.all()) {
            page.append("\n## ").append(file.file()).append("\n\n").append(file.zh()).append("。 ").append(file.en()).append(".\n\n")
                    .append("| 字段 field | 写什么 type | 说明 | what it is |\n|---|---|---|---|\n");
            file.fields().forEach(f -> page.append(row(f)));
        }
        return page.append("\n## 图标 · Icons\n\n").append(icons()).append('\n').toString();
    }

    private static String row(DescribedField f) {
        String name = (f.needed() ? "**`" + f.path() + "`**" : "`" + f.path() + "`") + (f.english().isEmpty() ? "" : " · `" + f.english() + "`");
        return "| " + name + " | " + type(f) + " | " + f.zh() + " | " + f.en() + " |\n";
    }

    private static String type(DescribedField f) {
        return switch (f.type()) {
            case "choice" -> "`" + String.join("` `", f.words()) + "`";
            case "number" -> "数 number";
            case "whole" -> "整数 whole number";
            case "flag" -> "true false";
            case "list" -> "列表 `[..]` list";
            case "map" -> "字段 fields";
            default -> "文字 text";
        };
    }

    private static String icons() {
        List<String> names = IconNames.all();
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String name : names) {
            boolean breaks = length + name.length() > 120;
            lines.append(length == 0 ? "" : breaks ? "\n" : " ").append('`').append(name).append('`');
            length = breaks ? name.length() : length + name.length() + 3;
        }
        return lines.toString();
    }
}
