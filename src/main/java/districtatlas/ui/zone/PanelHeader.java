package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the zone is in the structure and what it is. */
final class PanelHeader extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PanelContext context;

    PanelHeader(PanelContext context, PanelContent content) {
        this.context = context;
        Messages messages = context.messages();
        getStyleClass().setAll("panel-header");
        Button compare = Links.link(messages.get("compare.with"), context.compare());
        compare.setId("zone-compare");
        compare.setAccessibleText(messages.get("compare.with.of", content.name()));
        Button sheet = Links.link(messages.get("panel.sheet"), context.sheet());
        sheet.setId("zone-sheet");
        sheet.setAccessibleText(messages.get("panel.sheet.of", content.name()));
        VBox deeds = new VBox(compare, sheet);
        deeds.getStyleClass().setAll("zone-deeds");
        HBox subtitle = new HBox(Words.wrapped(content.subtitle(), "zone-subtitle"), deeds);
        subtitle.setAlignment(Pos.BASELINE_LEFT);
        subtitle.getStyleClass().setAll("zone-line");
        getChildren().addAll(Words.wrapped(content.name(), "zone-name"), subtitle);
        content.claims().stream().findFirst().ifPresent(role -> getChildren().add(claim(role, "zone-role")));
        if (!content.touching().isEmpty()) {
            getChildren().add(chips("", content.touching(), content));
        }
        if (content.here().size() > 1) {
            getChildren().add(stepper(content));
        }
        for (PanelContent.ClaimLine claim : content.claims().stream().skip(1).toList()) {
            VBox block = new VBox(Words.whole(claim.label(), "claim-label"), claim(claim, claim.missing() ? "empty" : "claim"));
            block.getStyleClass().setAll("claim-block");
            getChildren().add(block);
        }
        for (PanelContent.Inside inside : content.inside()) {
            VBox block = new VBox(Words.whole(inside.title(), "claim-label"), chips("", inside.zones(), content));
            block.getStyleClass().setAll("claim-block");
            getChildren().add(block);
        }
        if (content.inside().stream().mapToInt(i -> i.zones().size()).sum() > 1) {     // of one there is nothing to tell apart
            Button worksheets = Links.link(messages.get("worksheet.make"), context.worksheets());
            worksheets.setId("zone-worksheet");
            getChildren().add(worksheets);
        }
        setAccessibleText(messages.get("panel.accessible", content.name()));
    }

    /** From the district down to what kind of zone this is; stays in view while the page is scrolled. */
    static WordFlow path(PanelContext context, PanelContent content) {
        WordFlow path = new WordFlow();
        path.getStyleClass().setAll("path");
        content.path().forEach(z -> {
            Button link = Links.link(z.name(), () -> context.model().open(z.id()));
            link.getStyleClass().add("crumb");
            path.getChildren().addAll(link, Words.whole("›", "crumb-mark"));
        });
        path.getChildren().add(Words.whole(content.kindName(), "crumb-kind"));
        return path;
    }

    private HBox claim(PanelContent.ClaimLine claim, String styleClass) {
        HBox line = new HBox(context.terms().wrapped(claim.text(), styleClass), context.source(claim.source()));
        line.getStyleClass().setAll("claim-line");
        return line;
    }

    private WordFlow chips(String label, List<PanelContent.ZoneLine> zones, PanelContent content) {
        WordFlow chips = new WordFlow();
        chips.getStyleClass().setAll("chips");
        if (!label.isEmpty()) {
            chips.getChildren().add(Words.whole(label, "note"));
        }
        for (PanelContent.ZoneLine zone : zones) {
            Button chip = context.chip(zone);
            boolean current = zone.id().equals(content.zone());
            chip.pseudoClassStateChanged(CURRENT, current);
            if (current) {
                chip.setAccessibleText(context.messages().get("panel.here.current", chip.getText()));
            }
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /** The zones lying over one another at the clicked place, the open one marked. */
    private HBox stepper(PanelContent content) {
        WordFlow chips = chips(context.messages().get("panel.here"), content.here(), content);
        chips.getStyleClass().add("here");
        HBox.setHgrow(chips, Priority.ALWAYS);
        Button before = Links.icon("fth-chevron-left", context.messages().get("action.step-back"), () -> context.guide().step(-1));
        Button next = Links.icon("fth-chevron-right", context.messages().get("action.step"), () -> context.guide().step(1));
        HBox line = new HBox(chips, before, next);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().setAll("stepper");
        return line;
    }
}
