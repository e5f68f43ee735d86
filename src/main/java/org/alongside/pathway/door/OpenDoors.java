package org.alongside.pathway.door;

import static org.alongside.pathway.door.Audience.EVERYONE;
import static org.alongside.pathway.door.Audience.PUBLISHERS;
import static org.alongside.pathway.door.Audience.WORKERS;
import static org.alongside.pathway.door.Door.open;

import java.util.List;

/**
 * All that anybody may call: what stock Tasklist 7.24 and Camunda Modeler do call, and nothing else. What a call then
 * shows or does is for the engine's authorizations and the rules of the steps to say.
 */
final class OpenDoors {

    static final List<Door> ALL = List.of(
            open(EVERYONE, "GET", "/version"),
            open(EVERYONE, "GET", "/engine"),
            // Oneself: the name in the corner.
            open(EVERYONE, "GET", "/user/{self}/profile"),
            open(EVERYONE, "GET", "/identity/groups?userId={self}"),
            // Lists of steps. OPTIONS tells Tasklist whether to offer "create a filter".
            open(EVERYONE, "OPTIONS", "/filter"),
            open(EVERYONE, "GET", "/filter"),
            open(EVERYONE, "GET", "/filter/count"),
            open(EVERYONE, "OPTIONS", "/filter/{id}"),
            open(EVERYONE, "GET", "/filter/{id}"),
            open(EVERYONE, "GET", "/filter/{id}/list"),
            open(EVERYONE, "POST", "/filter/{id}/list"),
            open(EVERYONE, "GET", "/filter/{id}/count"),
            open(EVERYONE, "POST", "/filter/{id}/count"),
            // A step: what it is, its form, the pathway it stands in.
            open(WORKERS, "GET", "/task"),
            open(WORKERS, "GET", "/task/{id}"),
            open(WORKERS, "GET", "/task/{id}/form"),
            open(WORKERS, "GET", "/task/{id}/deployed-form"),
            open(WORKERS, "GET", "/task/{id}/form-variables"),
            open(WORKERS, "GET", "/task/{id}/identity-links"),
            open(WORKERS, "GET", "/history/user-operation"),
            open(WORKERS, "GET", "/history/user-operation/count"),
            // Doing a step.
            open(WORKERS, "POST", "/task/{id}/claim"),
            open(WORKERS, "POST", "/task/{id}/unclaim"),
            open(WORKERS, "POST", "/task/{id}/assignee"),
            open(WORKERS, "POST", "/task/{id}/complete"),
            open(WORKERS, "POST", "/task/{id}/submit-form"),
            // Starting a pathway with its form.
            open(EVERYONE, "GET", "/process-definition"),
            open(EVERYONE, "GET", "/process-definition/count"),
            open(EVERYONE, "GET", "/process-definition/{id}"),
            open(EVERYONE, "GET", "/process-definition/{id}/xml"),
            open(WORKERS, "GET", "/process-definition/{id}/startForm"),
            open(WORKERS, "GET", "/process-definition/{id}/deployed-start-form"),
            open(WORKERS, "GET", "/process-definition/{id}/form-variables"),
            open(WORKERS, "POST", "/process-definition/{id}/submit-form"),
            // Publishing from the Modeler.
            open(PUBLISHERS, "GET", "/deployment"),
            open(PUBLISHERS, "POST", "/deployment/create"));

    private OpenDoors() {}
}
