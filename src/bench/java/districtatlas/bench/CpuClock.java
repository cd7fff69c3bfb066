package districtatlas.bench;

import java.lang.management.ManagementFactory;

/** Time that this Java has computed, all threads together, collecting garbage and compiling included. */
final class CpuClock {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CpuClock() {
    }

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
