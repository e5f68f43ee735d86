package org.alongside.page;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts a wrong setting of the pages into plain words, before Spring says it in its own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SayWhichSettingIsWrong extends AbstractFailureAnalyzer<WrongPageSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongPageSetting cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
