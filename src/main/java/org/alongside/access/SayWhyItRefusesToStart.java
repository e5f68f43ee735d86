package org.alongside.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Puts a refusal to start into plain words instead of a stack trace. */
class SayWhyItRefusesToStart extends AbstractFailureAnalyzer<RefusesToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusesToStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
