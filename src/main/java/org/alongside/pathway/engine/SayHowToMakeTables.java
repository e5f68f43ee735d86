package org.alongside.pathway.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.WrongDbException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what to do where the engine's tables are missing or of another version. */
class SayHowToMakeTables extends AbstractFailureAnalyzer<ProcessEngineException> {

    private static final String HOW = """
            Start once with

                java -jar alongside.jar --camunda.bpm.database.schema-update=true

            which makes them, or brings those of an older version up to date: back the database up first. Then start \
            without it again. Alongside's own tables need nothing of the kind.""";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, ProcessEngineException cause) {
        if (cause instanceof WrongDbException wrong) {
            return new FailureAnalysis(
                    "The engine's tables are of version %s, and %s is needed."
                            .formatted(wrong.getDbVersion(), wrong.getLibraryVersion()),
                    HOW,
                    cause);
        }
        return tablesAreMissing(cause)
                ? new FailureAnalysis("The engine's tables are not in the database yet.", HOW, cause)
                : null;
    }

    /** The engine gives no other sign than the number of its message. */
    private static boolean tablesAreMissing(ProcessEngineException trouble) {
        return String.valueOf(trouble.getMessage()).matches("ENGINE-0305[67] .*");
    }
}
