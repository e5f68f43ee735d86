package org.alongside.pathway.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A form as a manager drew it: the questions it asks, in its own order.
 *
 * @param version the hash of the file, kept with every answer given to it
 */
public record Form(String id, String version, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * Reads a form file.
     *
     * @throws UnreadableForm when it is broken or holds what cannot be shown and checked everywhere
     */
    public static Form parse(byte[] file) {
        FormReader reader = FormReader.read(file);
        return new Form(reader.id(), versionOf(file), reader.fields());
    }

    /** The field of that key. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static String versionOf(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
