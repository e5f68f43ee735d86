package org.alongside.pathway.engine;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Roles;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.WithLive;
import org.alongside.pathway.rehearsal.Opening;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.pathway.rule.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts the engine of rehearsals when the first manager rehearses, and holds drafts against the rules before. */
@Component
class EngineRehearsals implements Rehearsals {

    private final EngineUnasked live;
    private final Checking checking;
    private final WithLive withLive;
    private final PublishedFiles published;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;
    private final Roles roles;
    private final Clock clock;
    private final RehearsalRoom room;
    private @Nullable RehearsalEngine engine;

    EngineRehearsals(
            EngineUnasked live,
            Checking checking,
            WithLive withLive,
            PublishedFiles published,
            WorkingDays workingDays,
            Vocabulary vocabulary,
            Roles roles,
            Clock clock) {
        this.live = live;
        this.checking = checking;
        this.withLive = withLive;
        this.published = published;
        this.workingDays = workingDays;
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.clock = clock;
        this.room = new RehearsalRoom(clock);
    }

    @Override
    public Opening open(Map<String, byte[]> files, String worker) {
        Map<String, byte[]> complete = withLive.complete(files).files();
        List<Problem> problems =
                checking.of(complete, worker).stream().filter(Problem::refuses).toList();
        return problems.isEmpty() ? new Opening.Ready(keep(complete, worker)) : new Opening.ToMend(problems);
    }

    @Override
    public Rehearsal openPublished(String pathway, int version, String worker) {
        Map<String, byte[]> files = version < 1 ? Map.of() : published.of(pathway, version);
        if (files.isEmpty()) throw Refusal.invalid("There is no such version. Choose one of the pathways offered.");
        Rehearsal rehearsal = keep(files, worker);
        rehearsal.begin(pathway);
        return rehearsal;
    }

    private Rehearsal keep(Map<String, byte[]> files, String worker) {
        try {
            return room.keep(stage().open(files), worker);
        } catch (ProcessEngineException unreadable) {
            throw Refusal.invalid("The engine cannot read these files together. Open them in Camunda Modeler, "
                    + "look at what it says below the drawing, and save them again.");
        }
    }

    private synchronized RehearsalStage stage() {
        RehearsalEngine there = engine;
        if (there == null) {
            var words = org.alongside.pathway.rule.Vocabulary.ofBeans(vocabulary.words());
            there = new RehearsalEngine(workingDays, words.words().toList());
            engine = there;
        }
        return new RehearsalStage(there, published::ofLive, workingDays.calendarOf(null), roles::inWords, clock);
    }

    @Override
    public List<Choice> live() {
        return live.doing(context ->
                live.itself().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(each -> new Choice(each.getKey(), String.valueOf(each.getName())))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
    }

    @Override
    public Optional<Rehearsal> of(String id, String worker) {
        return room.of(id, worker);
    }

    @Override
    public List<Rehearsal> by(String worker) {
        return room.by(worker);
    }

    @Override
    public void end(String id, String worker) {
        room.end(id, worker);
    }

    @PreDestroy
    synchronized void close() {
        if (engine != null) engine.close();
    }
}
