package districtatlas.app;

import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.api.data.SimpleFeatureSource;

/** Layers as they are, but every question to a source for its features is counted. One thread at a time. */
final class CountedSources {
    private final Map<SimpleFeatureSource, SimpleFeatureSource> counted = new IdentityHashMap<>();
    /** By the source's name. */
    final Map<String, Integer> readings = new TreeMap<>();

    MapScene in(MapScene scene) {
        LayerStack layers = new LayerStack(scene.layers().layers().stream().map(this::counted).toList());
        return new MapScene(scene.viewport(), layers, scene.palette(), scene.lang(), scene.pixelScale());
    }

    private Layer counted(Layer layer) {
        return new Layer(layer.id(), layer.title(), counted.computeIfAbsent(layer.source(), this::counting), layer.style(), layer.visible());
    }

    private SimpleFeatureSource counting(SimpleFeatureSource source) {
        return (SimpleFeatureSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SimpleFeatureSource.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "equals":
                            return proxy == arguments[0];
                        case "hashCode":
                            return System.identityHashCode(proxy);
                        case "getFeatures":
                            readings.merge(source.getName().getLocalPart(), 1, Integer::sum);
                            break;
                        default:
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
