package org.alongside.work.looks;

import org.alongside.access.AccessLog;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets auditors read who looked at whom, which is a look like any other. */
@Component
class Auditors {

    private static final String LOOK = "access log";

    private final Workers workers;
    private final AccessLog log;

    Auditors(Workers workers, AccessLog log) {
        this.workers = workers;
        this.log = log;
    }

    void letIn(String id) {
        Worker worker = workers.get(id);
        if (!worker.active() || !worker.holds("auditor")) {
            log.refused(id, null, LOOK, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(id, null, LOOK, null);
    }
}
