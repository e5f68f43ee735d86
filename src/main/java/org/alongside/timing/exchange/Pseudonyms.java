package org.alongside.timing.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stand-ins for the ids in one export: the same id has the same one throughout, and another in the next export, since
 * each has a key of its own. Without the key nobody can tell which id it was.
 */
final class Pseudonyms {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY = 32;
    private static final int ENOUGH = 16;

    private final byte[] key;
    private final Mac mac;

    private Pseudonyms(byte[] key) {
        this.key = key;
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    static Pseudonyms fresh(SecureRandom random) {
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        return new Pseudonyms(key);
    }

    String ofCase(String id) {
        return of("case", id);
    }

    /** One piece of work, which is known by the case it is in as well. */
    @Nullable
    String ofStep(String caseId, @Nullable String id) {
        return id == null ? null : of("step", caseId + "\n" + id);
    }

    @Nullable
    String ofWorker(@Nullable String id) {
        return id == null ? null : of("worker", id);
    }

    LogEvent of(LogEvent event) {
        return new LogEvent(
                event.ordinal(),
                event.line(),
                ofCase(event.caseId()),
                event.activity(),
                event.at(),
                event.transition(),
                ofStep(event.caseId(), event.instance()),
                ofWorker(event.resource()),
                event.role(),
                event.unit());
    }

    private String of(String what, String id) {
        byte[] sum = mac.doFinal((what + "\n" + id).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sum, 0, ENOUGH);
    }

    String key() {
        return HexFormat.of().formatHex(key);
    }

    /** Nobody needs it any more. */
    void forgetKey() {
        Arrays.fill(key, (byte) 0);
    }
}
