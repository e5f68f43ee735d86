package org.alongside.work.step;

import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.EvidenceFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a pathway together with the files that wait for it: both, or nothing. */
@Component
class Starting {

    private final Workbench workbench;
    private final EvidenceFiles files;

    Starting(Workbench workbench, EvidenceFiles files) {
        this.workbench = workbench;
        this.files = files;
    }

    @Transactional
    EpisodeRef start(Beginning beginning, TypedAnswers answers) {
        EpisodeRef episode = workbench.start(beginning.pathway(), beginning.worker(), answers.values());
        if (beginning.takesFiles()) files.attach(beginning.files(), episode);
        return episode;
    }
}
