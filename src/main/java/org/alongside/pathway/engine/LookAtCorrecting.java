package org.alongside.pathway.engine;

import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Given answers in their form, with what may be corrected; the page has asked whether its reader needs to know. */
class LookAtCorrecting implements Command<Correcting> {

    private final RightingDesk righting;
    private final long answers;

    LookAtCorrecting(RightingDesk righting, long answers) {
        this.righting = righting;
        this.answers = answers;
    }

    @Override
    public Correcting execute(CommandContext engine) {
        String worker = righting.desk().whoActs(engine);
        GivenAnswers given = righting.given(answers);
        CorrectionCase correction = CorrectionCase.of(given, worker, righting, engine);
        AnsweredStep answered = correction.answered();
        Form form = SheetReader.filledIn(answered.form(), answered.offered(righting.desk()));
        return new Correcting(
                given,
                form,
                SheetReader.read(answered.deployed().file(), form),
                answered.values(),
                correction.fixed(),
                CorrectionRule.objection(correction).map(Refusal::sentence).orElse(null));
    }
}
