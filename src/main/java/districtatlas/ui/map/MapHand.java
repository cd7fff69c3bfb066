package districtatlas.ui.map;

import districtatlas.coord.ScreenXY;
import districtatlas.ui.Session;

/** What the hand on the map does: it moves the map, points and clicks. FX thread only. */
final class MapHand implements MapGestures.Hand {
    private final Session session;
    private final MapNavigation navigation;
    private final MapPointer pointer;

    MapHand(Session session, MapNavigation navigation, MapPointer pointer) {
        this.session = session;
        this.navigation = navigation;
        this.pointer = pointer;
    }

    @Override
    public void touch() {
        navigation.stop();
    }

    @Override
    public void zoom(double factor, ScreenXY anchor, boolean atOnce) {
        navigation.zoom(factor, anchor != null ? anchor : navigation.middle(), atOnce);
    }

    @Override
    public void pan(double dx, double dy) {
        navigation.pan(dx, dy);
    }

    @Override
    public void throwOn(double pxPerSecondX, double pxPerSecondY) {
        navigation.throwOn(pxPerSecondX, pxPerSecondY);
    }

    @Override
    public void nudge(double dx, double dy) {
        if (pointer.settingPointsProperty().get()) {
            pointer.forget();               // from now on the middle is meant
        }
        navigation.nudge(dx, dy);
    }

    @Override
    public void home() {
        navigation.home();
    }

    @Override
    public boolean take(ScreenXY at) {
        return pointer.take(session.viewport(), at);
    }

    @Override
    public void dragTaken(ScreenXY at) {
        pointer.dragTaken(session.viewport(), at);
    }

    @Override
    public void dropTaken() {
        pointer.dropTaken();
    }

    @Override
    public void clickTaken(ScreenXY at, boolean again) {
        pointer.clickTaken(session.viewport(), at, again);
    }

    @Override
    public void click(ScreenXY at) {
        pointer.clickAt(session.viewport(), at);
    }

    @Override
    public void clickAgain(ScreenXY at) {
        if (pointer.settingPointsProperty().get()) {
            pointer.clickAgainAt(session.viewport(), at);
        } else {
            navigation.zoom(2, at, false);
        }
    }

    @Override
    public void ask(ScreenXY at) {
        pointer.askAt(session.viewport(), at);
    }

    @Override
    public void hover(ScreenXY at) {
        pointer.moveTo(at);
    }

    @Override
    public void leave() {
        pointer.forget();
    }
}
