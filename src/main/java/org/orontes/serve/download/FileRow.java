package org.orontes.serve.download;

import java.util.Locale;
import org.orontes.describe.Dumps;

/**
 * A file as the page shows it.
 *
 * @param size in a unit that people read
 * @param sum SHA-256, in hexadecimal
 */
public record FileRow(String name, String href, String size, String sum) {

  /** The format in a word: what stands behind the first point. */
  public String ending() {
    return name.substring(name.indexOf('.') + 1);
  }

  static FileRow of(Dumps.Item item) {
    return new FileRow(
        item.name(), DownloadPage.FILES + item.name(), size(item.bytes()), item.sha256());
  }

  /** In units of a thousand, as file managers and browsers have them. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    double amount = bytes / 1000.0;
    for (String unit : new String[] {"kB", "MB"}) {
      if (amount < 999.5) {
        return String.format(Locale.ROOT, amount < 9.95 ? "%.1f %s" : "%.0f %s", amount, unit);
      }
      amount /= 1000;
    }
    return String.format(Locale.ROOT, "%.1f GB", amount);
  }
}
