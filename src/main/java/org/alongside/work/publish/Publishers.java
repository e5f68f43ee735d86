package org.alongside.work.publish;

import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.access.Publishing;
import org.alongside.access.Workers;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets in those who may publish, each to their own drafts. */
@Component
public class Publishers {

    private final Workers workers;
    private final Drafts drafts;
    private final AccessLog log;

    Publishers(Workers workers, Drafts drafts, AccessLog log) {
        this.workers = workers;
        this.drafts = drafts;
        this.log = log;
    }

    public void letIn(String worker) {
        if (Publishing.mayPublish(workers.get(worker))) return;
        log.refused(worker, null, "publishing", null);
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    /** A draft of somebody else's is as if it were not there. */
    public Draft draft(UUID id, String worker) {
        letIn(worker);
        return drafts.of(id)
                .filter(draft -> draft.keptBy().equals(worker))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
