package org.alongside.pathway.engine;

import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The start form of a pathway as a page of ours shows it, for those who may start it. */
class OpenStartPaper implements Command<StartPaper> {

    private final EngineDesk desk;
    private final String pathway;

    OpenStartPaper(EngineDesk desk, String pathway) {
        this.desk = desk;
        this.pathway = pathway;
    }

    @Override
    public StartPaper execute(CommandContext engine) {
        String worker = desk.whoActs(engine);
        ProcessDefinitionEntity definition = StartableBy.latest(engine, pathway);
        desk.starterRole(definition, PathwayModel.of(definition), worker);
        Forms.Deployed deployed = desk.forms().ofStart(definition);
        Form form = SheetReader.filledIn(
                deployed.form(),
                desk.forms().offered(deployed.form(), desk.situations().beforeTheStart()));
        return new StartPaper(StartableBy.startable(definition), form, SheetReader.read(deployed.file(), form));
    }
}
