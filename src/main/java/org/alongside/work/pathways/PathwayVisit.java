package org.alongside.work.pathways;

import java.util.List;
import org.alongside.access.AccessLog;
import org.alongside.access.Publishing;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Authorship;
import org.alongside.pathway.version.OnVersion;
import org.alongside.pathway.version.Versions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets auditors read about pathways, and those who publish them change how they are used. */
@Component
class PathwayVisit {

    private final Workers workers;
    private final Authorship authorship;
    private final Versions versions;
    private final AccessLog log;

    PathwayVisit(Workers workers, Authorship authorship, Versions versions, AccessLog log) {
        this.workers = workers;
        this.authorship = authorship;
        this.versions = versions;
        this.log = log;
    }

    /** Whether who reads may change anything as well. */
    boolean toRead(String id) {
        Worker worker = workers.get(id);
        boolean publishes = Publishing.mayPublish(worker);
        if (!publishes && !(worker.active() && worker.holds("auditor"))) throw notOpen(id);
        return publishes;
    }

    /** The versions of a pathway, for who answers for it. */
    List<OnVersion> toChange(String pathway, String id) {
        if (!Publishing.mayPublish(workers.get(id))) throw notOpen(id);
        List<OnVersion> found = of(pathway);
        authorship.ofOthers(pathway, id).ifPresent(others -> {
            throw Refusal.forbidden("“%s” is published by %s. Ask a manager there."
                    .formatted(found.get(0).name(), others));
        });
        return found;
    }

    List<OnVersion> of(String pathway) {
        List<OnVersion> found = versions.of(pathway);
        if (found.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return found;
    }

    private ResponseStatusException notOpen(String worker) {
        log.refused(worker, null, "pathways", null);
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
