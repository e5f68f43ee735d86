package org.alongside.pathway.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells Camunda's web apps who has signed in with us. They build it themselves, by the name of its class. */
public class WebAppSignIn implements AuthenticationProvider {

    /** The groups are left to the engine's identity tables, where they stay true for longer than one request. */
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        String worker = request.getRemoteUser();
        return worker == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(worker);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // Nobody who has not signed in comes this far.
    }
}
