package org.alongside.record;

import java.text.Normalizer;

/** A file's name made safe to keep and to show: no folders, nothing invisible, nothing that turns the line round. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    static String clean(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control and format characters, halves of letters, private and unassigned ones.
        name = Words.onOneLine(name.replaceAll("[\\s\\p{Z}]", " ").replaceAll("\\p{C}", ""));
        name = name.replaceAll("^[. ]+", "");
        return name.isEmpty() ? "file" : shortened(name);
    }

    /** The end stays, since it says of what kind the file is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end) + ending;
    }
}
