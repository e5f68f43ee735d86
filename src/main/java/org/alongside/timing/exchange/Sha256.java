package org.alongside.timing.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash used here. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
