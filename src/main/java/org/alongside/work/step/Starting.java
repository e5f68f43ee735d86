package org.alongside.work.step;

import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.SaidOtherwise;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a pathway together with the files that wait for it and what was typed otherwise than recorded: all, or nothing. */
@Component
class Starting {

    private final Workbench workbench;
    private final StartDrafts drafts;
    private final EvidenceFiles files;
    private final SaidOtherwise otherwise;

    Starting(Workbench workbench, StartDrafts drafts, EvidenceFiles files, SaidOtherwise otherwise) {
        this.workbench = workbench;
        this.drafts = drafts;
        this.files = files;
        this.otherwise = otherwise;
    }

    /** Nothing where the same was started a moment ago. */
    @Transactional
    public Optional<EpisodeRef> start(Beginning beginning, Typed typed) {
        if (!drafts.take(beginning)) return Optional.empty();
        EpisodeRef episode = workbench.start(
                beginning.pathway(),
                beginning.worker(),
                beginning.chosen(),
                beginning.answers(typed).values());
        if (beginning.takesFiles()) files.attach(beginning.files(), episode);
        otherwise.keep(episode, Recorded.otherwise(Recorded.of(beginning, typed)), beginning.worker());
        return Optional.of(episode);
    }
}
