package districtatlas.base;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Remembers what was asked for lately, and never more than a given weight of it: what has not been asked for while half of that weight was
 * added is forgotten. Any thread; two that ask for the same at once may both make it.
 */
public final class Lately<K, V> {
    private final Supplier<Map<K, V>> maps;
    private final ToLongFunction<? super V> weight;
    private final long most;
    private Map<K, V> young;
    private Map<K, V> old;
    private long youngWeight;
    private long oldWeight;

    /**
     * @param maps   where it is kept, such as maps that know their keys by identity
     * @param weight of one, at least 0; always the same for the same
     * @param most   the weight of all that is kept together; one that is heavier than half of it is not kept
     */
    public Lately(Supplier<Map<K, V>> maps, ToLongFunction<? super V> weight, long most) {
        this.maps = maps;
        this.weight = weight;
        this.most = most;
        clear();
    }

    /** What is remembered, or else is made now. */
    public V get(K key, Function<? super K, ? extends V> make) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        keep(key, made);
        return made;
    }

    private synchronized V known(K key) {
        V known = young.get(key);
        if (known == null) {
            known = old.remove(key);
            if (known != null) {
                oldWeight -= weight.applyAsLong(known);
                keep(key, known);
            }
        }
        return known;
    }

    private synchronized void keep(K key, V value) {
        long its = weight.applyAsLong(value);
        if (its > most / 2) {
            return;
        }
        if (youngWeight > 0 && youngWeight + its > most / 2) {
            old = young;
            oldWeight = youngWeight;
            young = maps.get();
            youngWeight = 0;
        }
        V before = young.put(key, value);
        youngWeight += its - (before == null ? 0 : weight.applyAsLong(before));
    }

    public synchronized void clear() {
        young = maps.get();
        old = maps.get();
        youngWeight = 0;
        oldWeight = 0;
    }

    /** Of all that is remembered. */
    public synchronized long weight() {
        return youngWeight + oldWeight;
    }
}
