package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.Halt;
import org.alongside.pathway.version.Halt.Kind;
import org.alongside.pathway.version.Halts;
import org.camunda.bpm.engine.runtime.UpdateProcessInstanceSuspensionStateBuilder;
import org.springframework.stereotype.Component;

/**
 * Stops pathways in our table and in the engine: a retired one leaves Start process, a paused one's steps and timers are
 * suspended. The table is asked at every step as well, since a pathway that others call begins steps in a pause too.
 */
@Component
class EngineHalts implements Halts {

    private static final int LONGEST = 1000;

    private final EngineUnasked engine;
    private final HaltTable table;
    private final Grants grants;

    EngineHalts(EngineUnasked engine, HaltTable table, Grants grants) {
        this.engine = engine;
        this.table = table;
        this.grants = grants;
    }

    @Override
    public void stop(String pathway, Kind kind, String because, String worker) {
        if (because.isBlank()) throw Refusal.invalid("Say why, for those who work with it.");
        if (because.strip().length() > LONGEST) throw Refusal.invalid("Say why in at most 1,000 letters.");
        engine.doing(context -> {
            if (table.of(pathway, kind).isPresent())
                throw Refusal.conflict("Somebody has done so already. Look at it again.");
            table.begin(pathway, kind, because.strip(), worker);
            switch (kind) {
                case RETIRED -> grants.grantStart(pathway, Set.of());
                case PAUSED -> instances(pathway).suspend();
            }
            return true;
        });
    }

    @Override
    public void goOn(String pathway, Kind kind, String worker) {
        engine.doing(context -> {
            if (!table.end(pathway, kind, worker))
                throw Refusal.conflict("Somebody has done so already. Look at it again.");
            switch (kind) {
                case RETIRED ->
                    grants.grantStart(
                            pathway,
                            PathwayModel.of(StartableBy.latest(context, pathway))
                                    .startedBy());
                case PAUSED -> instances(pathway).activate();
            }
            return true;
        });
    }

    @Override
    public Optional<Halt> of(String pathway, Kind kind) {
        return table.of(pathway, kind);
    }

    @Override
    public List<Halt> all() {
        return table.all();
    }

    private UpdateProcessInstanceSuspensionStateBuilder instances(String pathway) {
        return engine.itself()
                .getRuntimeService()
                .updateProcessInstanceSuspensionState()
                .byProcessDefinitionKey(pathway);
    }
}
