package org.alongside.pathway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.WrongDbException;
import org.camunda.bpm.engine.impl.ProcessEngineLogger;
import org.camunda.bpm.engine.impl.db.EnginePersistenceLogger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SayHowToMakeTablesTest {

    private static final EnginePersistenceLogger ENGINE = ProcessEngineLogger.PERSISTENCE_LOGGER;

    private final SayHowToMakeTables analyzer = new SayHowToMakeTables();

    @Test
    void anEmptyDatabaseIsToldHowTablesAreMade() {
        FailureAnalysis said = said(ENGINE.missingActivitiTablesException());

        assertThat(said.getDescription()).isEqualTo("The engine's tables are not in the database yet.");
        assertThat(said.getAction()).contains("java -jar alongside.jar --camunda.bpm.database.schema-update=true\n");
    }

    @Test
    void tablesOfAnotherVersionAreNamed() {
        assertThat(said(new WrongDbException("7.24.0", "7.23.0")).getDescription())
                .isEqualTo("The engine's tables are of version 7.23.0, and 7.24.0 is needed.");
    }

    @Test
    void everyOtherTroubleIsLeftToOthers() {
        assertThat(said(new ProcessEngineException("ENGINE-03058 Could not fetch the version.")))
                .isNull();
    }

    private FailureAnalysis said(ProcessEngineException trouble) {
        return analyzer.analyze(new IllegalStateException("wrapped", trouble));
    }
}
