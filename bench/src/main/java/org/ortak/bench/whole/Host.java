package org.ortak.bench.whole;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine that is measured on. */
record Host(int cores, double gibibytes, String system, String java, double load) {

  static Host current() {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Host(
        machine.getAvailableProcessors(),
        machine.getTotalMemorySize() / (double) (1 << 30),
        machine.getName() + " " + machine.getVersion() + " " + machine.getArch(),
        System.getProperty("java.vendor", "") + " " + Runtime.version(),
        machine.getSystemLoadAverage());
  }

  String told() {
    return String.format(
        Locale.ROOT, "%d cores, %.1f GiB, %s, Java %s", cores, gibibytes, system, java);
  }

  /** How many programs ran or waited for a core when this was asked, on average of a minute. */
  String toldLoad() {
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
  }
}
