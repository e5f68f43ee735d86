package org.alongside.page;

/** Pages would be nameless or unreadable as they are configured; the message says what is wrong. */
class WrongPageSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    WrongPageSetting(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
