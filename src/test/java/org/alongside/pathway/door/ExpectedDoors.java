package org.alongside.pathway.door;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is open, by hand and beside the doors themselves: what is not written here is refused to every role. */
public final class ExpectedDoors {

    private static final Set<String> CARE = Set.of(
            "careCoordinator",
            "developmentWorker",
            "socialWorker",
            "socialAdvocate",
            "supportWorker",
            "amhp",
            "occupationalTherapist",
            "peerMentor",
            "networkLead",
            "directPaymentsOfficer");
    private static final Set<String> WORKERS = with(CARE, "teamManager");
    public static final Set<String> EVERYONE = with(WORKERS, "auditor", "administrator");
    private static final Set<String> PUBLISHERS = Set.of("teamManager", "administrator");

    static final Map<String, Set<String>> OPEN = open("""
            everyone   GET     /version
            everyone   GET     /engine
            everyone   OPTIONS /filter
            everyone   GET     /filter
            everyone   GET     /filter/count
            everyone   OPTIONS /filter/{}
            everyone   GET     /filter/{}
            everyone   GET     /filter/{}/list
            everyone   POST    /filter/{}/list
            everyone   GET     /filter/{}/count
            everyone   POST    /filter/{}/count
            workers    GET     /task
            workers    GET     /task/{}
            workers    GET     /task/{}/form
            workers    GET     /task/{}/deployed-form
            workers    GET     /task/{}/form-variables
            workers    GET     /task/{}/identity-links
            workers    GET     /history/user-operation
            workers    GET     /history/user-operation/count
            workers    POST    /task/{}/claim
            workers    POST    /task/{}/unclaim
            workers    POST    /task/{}/assignee
            workers    POST    /task/{}/complete
            workers    POST    /task/{}/submit-form
            everyone   GET     /process-definition
            everyone   GET     /process-definition/count
            everyone   GET     /process-definition/{}
            everyone   GET     /process-definition/{}/xml
            workers    GET     /process-definition/{}/startForm
            workers    GET     /process-definition/{}/deployed-start-form
            workers    GET     /process-definition/{}/form-variables
            workers    POST    /process-definition/{}/submit-form
            publishers GET     /deployment
            publishers POST    /deployment/create
            """);

    private ExpectedDoors() {}

    /** The roles that may make a call, by its method and path with {} for each parameter. */
    public static Set<String> letIn(String call) {
        return OPEN.getOrDefault(call, Set.of());
    }

    private static Map<String, Set<String>> open(String table) {
        return table.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(door -> door[1] + " " + door[2], door -> switch (door[0]) {
                    case "everyone" -> EVERYONE;
                    case "workers" -> WORKERS;
                    case "publishers" -> PUBLISHERS;
                    default -> throw new IllegalArgumentException(door[0]);
                }));
    }

    private static Set<String> with(Set<String> roles, String... more) {
        return Stream.concat(roles.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
