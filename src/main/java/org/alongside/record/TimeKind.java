package org.alongside.record;

import java.util.Arrays;
import java.util.Optional;

/** With whom time was spent, as workers record it. */
public enum TimeKind {
    PERSON("person", "With the person"),
    FAMILY("family", "With family or friends"),
    SYSTEM("system", "Without them: ringing others, writing, travelling");

    private final String code;
    private final String label;

    TimeKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<TimeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
