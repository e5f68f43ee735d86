package org.alongside.modelling;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Ids as the Modeler gives them, a kind and seven letters and digits; not drawn by lot, so that each run gives the same. */
final class Ids {

    private Ids() {}

    static String of(String kind, String thing) {
        CRC32 sum = new CRC32();
        sum.update(thing.getBytes(StandardCharsets.UTF_8));
        return kind + "_" + ("0000000" + Long.toString(sum.getValue(), 36)).replaceAll(".*(.{7})$", "$1");
    }
}
