package org.alongside.pathway.engine;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.ArtifactFactory;

/** Makes none of the objects a model may ask for by the name of a class: delegates, listeners, mails, shells. */
class NoStrangersCode implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> asked) {
        throw Refusal.invalid("This pathway cannot go on: its model asks for code, which models may not run. "
                + "Tell the manager who published it.");
    }
}
