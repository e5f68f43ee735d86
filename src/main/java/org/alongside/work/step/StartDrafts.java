package org.alongside.work.step;

import org.springframework.stereotype.Component;

/** What workers typed to start pathways: one draft a worker, pathway and episode. */
@Component
class StartDrafts {

    private final Drafts drafts;

    StartDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    Typed before(Beginning beginning) {
        return drafts.find(beginning.worker(), place(beginning))
                .map(Draft::typed)
                .orElse(Typed.NOTHING);
    }

    void keep(Beginning beginning, Typed typed) {
        int over = drafts.find(beginning.worker(), place(beginning))
                .map(Draft::revision)
                .orElse(0);
        drafts.keep(
                beginning.worker(),
                place(beginning),
                null,
                beginning.paper().pathway().name(),
                typed,
                over);
    }

    void forget(Beginning beginning) {
        drafts.forget(beginning.worker(), place(beginning));
    }

    private static String place(Beginning beginning) {
        return Draft.ofStart(beginning.pathway(), beginning.reference());
    }
}
