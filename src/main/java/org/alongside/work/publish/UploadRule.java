package org.alongside.work.publish;

/** How much can be uploaded at once: several times the largest pathway there is, and nothing that fills a machine. */
enum UploadRule {
    /** Files of one publication. */
    MOST_FILES(60, "These are more than 60 files. A pathway with its forms has fewer: upload one at a time."),
    /** Bytes of all of them, unpacked. */
    MOST_BYTES(20 * 1024 * 1024, "These files are larger than 20 MB together. Upload one pathway at a time."),
    /** Letters of a file's name. */
    LONGEST_NAME(200, "A file's name is longer than 200 letters. Give it a shorter one.");

    private final int most;
    private final String sentence;

    UploadRule(int most, String sentence) {
        this.most = most;
        this.sentence = sentence;
    }

    /** Says no to more than there may be. */
    void check(long found) {
        if (found > most) throw org.alongside.pathway.Refusal.invalid(sentence);
    }

    int most() {
        return most;
    }
}
