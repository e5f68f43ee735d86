package org.alongside.pathway.engine;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/**
 * The engine's identity service, which tells everybody who asks that people are kept elsewhere. Without it the web
 * apps would open a page for making a first administrator, instead of Tasklist.
 */
class MirroredIdentities extends IdentityServiceImpl {

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
