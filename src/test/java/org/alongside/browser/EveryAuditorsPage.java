package org.alongside.browser;

import static org.alongside.browser.PageState.of;

import java.util.List;

/** The pages only auditors have: after all the others, so that there is something to look back on. */
final class EveryAuditorsPage {

    private static final String AUDITOR = "auditor";

    private EveryAuditorsPage() {}

    static List<PageState> states() {
        return List.of(
                of("Access log", AUDITOR, "/access-log?since=all"),
                of("Access log, refused", AUDITOR, "/access-log?since=all&only=refused"),
                of("Access log, nothing found", AUDITOR, "/access-log?worker=nobodyofthisname"));
    }
}
