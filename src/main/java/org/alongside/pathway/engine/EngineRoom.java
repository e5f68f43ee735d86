package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fits the engine out: our services, closed expressions, step behaviour, history without answers, plain refusals. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineRoom extends AbstractProcessEnginePlugin {

    private final EngineDesk desk;
    private final Vocabulary vocabulary;
    private final KnownAnswers answers;
    private final StepParse parse;
    private final PublicationCheck publication;
    private final StartersAdmitted starters;
    private final PublicationBook book;
    private @Nullable ProcessEngine engine;

    EngineRoom(
            EngineDesk desk,
            Vocabulary vocabulary,
            KnownAnswers answers,
            StepParse parse,
            PublicationCheck publication,
            StartersAdmitted starters,
            PublicationBook book) {
        this.desk = desk;
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.parse = parse;
        this.publication = publication;
        this.starters = starters;
        this.book = book;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(new MirroredIdentities());
        engine.setTaskService(new StepTaskService(desk));
        engine.setFormService(new StepFormService(desk));
        engine.setExpressionManager(new ClosedExpressions(vocabulary, desk.situations()::at, answers::include));
        engine.setScriptEngineResolver(new NoScriptEngines());
        engine.setArtifactFactory(new NoStrangersCode());
        engine.setBpmnParseFactory(ClosedParse::new);
        engine.setDmnFeelEnableLegacyBehavior(false);
        engine.setCustomHistoryLevels(List.of(new HistoryWithoutAnswers()));
        engine.setCustomSessionFactories(and(engine.getCustomSessionFactories(), new EndsReached.Factory()));
        engine.setCustomPostBPMNParseListeners(and(engine.getCustomPostBPMNParseListeners(), parse));
        engine.setCustomPreDeployers(and(engine.getCustomPreDeployers(), publication));
        engine.setCustomPostDeployers(and(and(engine.getCustomPostDeployers(), starters), book));
        engine.setCustomPreCommandInterceptorsTxRequired(
                List.of(new PlainRefusals(), new ClosedCommands(this::signedIn)));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine built) {
        engine = built;
    }

    private @Nullable Authentication signedIn() {
        return engine == null ? null : engine.getIdentityService().getCurrentAuthentication();
    }

    private static <T> List<T> and(@Nullable List<T> before, T more) {
        List<T> all = new ArrayList<>(before == null ? List.of() : before);
        all.add(more);
        return all;
    }
}
