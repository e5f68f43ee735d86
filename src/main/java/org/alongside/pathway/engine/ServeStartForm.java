package org.alongside.pathway.engine;

import org.alongside.pathway.form.ServedForm;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The start form of a pathway with today's choices, for those who may start it. */
class ServeStartForm implements Command<byte[]> {

    private final EngineDesk desk;
    private final String definitionId;

    ServeStartForm(EngineDesk desk, String definitionId) {
        this.desk = desk;
        this.definitionId = definitionId;
    }

    @Override
    public byte[] execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        ProcessDefinitionEntity definition = desk.definition(engine, definitionId);
        desk.starterRole(definition, PathwayModel.of(definition), worker);
        Forms.Deployed deployed = desk.forms().ofStart(definition);
        return ServedForm.of(
                deployed.file(),
                desk.forms().offered(deployed.form(), desk.situations().beforeTheStart()),
                null,
                null);
    }
}
