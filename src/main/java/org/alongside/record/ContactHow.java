package org.alongside.record;

import java.util.Arrays;
import java.util.Optional;

/** How a worker and somebody else were in contact. */
public enum ContactHow {
    AT_HOME("atHome", "At the person's home"),
    IN_PERSON("inPerson", "In person, somewhere else"),
    BY_PHONE("byPhone", "By phone"),
    BY_VIDEO("byVideo", "By video"),
    BY_MESSAGE("byMessage", "By message or letter");

    private final String code;
    private final String label;

    ContactHow(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<ContactHow> of(String code) {
        return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
