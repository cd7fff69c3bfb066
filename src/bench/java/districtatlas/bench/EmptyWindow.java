package districtatlas.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: what the program's start is held against. Says when its second frame begins. */
public final class EmptyWindow extends Application {
    static final String SHOWN = "empty window";

    /** JavaFX on the class path wants a main class that is no application. */
    public static final class Launch {
        private Launch() {
        }

        public static void main(String[] args) {
            Application.launch(EmptyWindow.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    System.out.println(SHOWN);
                    System.out.flush();
                    stop();
                }
            }
        }.start();
        Platform.setImplicitExit(true);
    }
}
