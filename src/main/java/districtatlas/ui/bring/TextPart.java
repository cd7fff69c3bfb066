package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.TextEncoding;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.own.bring.BringWish;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.nio.charset.Charset;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** In which encoding texts are read, why, and how they look in it; another choice reads them anew. Pure functions to nodes. */
final class TextPart {
    private static final List<String> CHOICES = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "Shift_JIS", "windows-1252");

    private TextPart() {
    }

    static VBox of(BringModel model, int index, BringWords words) {
        Messages messages = words.messages();
        BringWish wish = model.preview().wishes().get(index);
        InspectedLayer layer = wish.layer();
        TextEncoding encoding = layer.encoding();
        VBox part = BringPart.of(messages.get("bring.text"));
        part.getChildren().add(Words.wrapped(messages.get("bring.text.why", encoding.charset().name(), words.inspect().why(encoding))));
        if (!layer.sample().isEmpty()) {
            part.getChildren().add(Words.wrapped(String.join(messages.get("list.separator"), layer.sample()), "bring-sample"));
        }
        if (encoding.why() != TextEncoding.Why.FORMAT) {
            MenuButton menu = Links.menu("bring-encoding", messages.get("bring.text.other"), "fth-type");
            CHOICES.stream().filter(Charset::isSupported).filter(c -> !Charset.forName(c).equals(encoding.charset())).forEach(name -> {
                MenuItem item = new MenuItem(name);
                item.setOnAction(e -> model.readIn(index, Charset.forName(name)));
                menu.getItems().add(item);
            });
            part.getChildren().add(menu);
        }
        return part;
    }
}
