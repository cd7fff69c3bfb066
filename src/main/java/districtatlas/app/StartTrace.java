package districtatlas.app;

import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.lang.management.ManagementFactory;
import javafx.stage.Stage;

/** Tells on standard error when the window, the first whole map and later whole maps stood, with {@code -Datlas.trace=true}. */
final class StartTrace {
    private StartTrace() {
    }

    static void window(Stage stage, MapPane map, Session session) {
        if (!Boolean.getBoolean("atlas.trace")) {
            return;
        }
        stage.setOnShown(e -> say("window"));
        map.settledProperty().subscribe(settled -> {
            if (settled) {
                say("map");
            }
        });
        session.selectionValue().subscribe((before, now) -> say("selected " + now.zone().map(Object::toString).orElse("nothing")));
    }

    private static void say(String what) {
        System.err.println("trace " + what + " " + (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) + " ms");
    }
}
