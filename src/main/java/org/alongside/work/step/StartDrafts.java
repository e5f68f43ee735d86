package org.alongside.work.step;

import java.util.UUID;
import org.alongside.record.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What workers typed to start pathways: one draft a worker, pathway and episode or chosen person. */
@Component
class StartDrafts {

    private final Drafts drafts;
    private final EvidenceFiles files;

    StartDrafts(Drafts drafts, EvidenceFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    Typed before(Beginning beginning) {
        return drafts.find(beginning.worker(), beginning.place())
                .map(Draft::typed)
                .orElse(Typed.NOTHING);
    }

    void keep(Beginning beginning, Typed typed) {
        int over = drafts.find(beginning.worker(), beginning.place())
                .map(Draft::revision)
                .orElse(0);
        drafts.keep(
                beginning.worker(),
                beginning.place(),
                null,
                beginning.paper().pathway().name(),
                typed,
                over);
    }

    /** Takes the draft away, which only one of two that start at the same moment can do. */
    boolean take(Beginning beginning) {
        return drafts.forget(beginning.worker(), beginning.place());
    }

    /**
     * Words and files go where the person turned out to be, beside what waited there.
     *
     * @param from the record they waited at before it was merged; none where nobody was chosen yet
     */
    @Transactional
    public void passOn(@Nullable UUID from, Beginning to) {
        String place = Draft.ofStart(to.pathway(), from == null ? null : from.toString());
        drafts.find(to.worker(), place).ifPresent(typed -> {
            keep(to, typed.typed().beside(before(to), to.form()));
            drafts.forget(to.worker(), place);
        });
        files.passOn(
                from == null
                        ? EvidenceFiles.ofStart(to.worker(), to.pathway())
                        : EvidenceFiles.ofStart(to.worker(), to.pathway(), from),
                to.files());
    }
}
