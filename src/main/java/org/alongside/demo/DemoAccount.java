package org.alongside.demo;

import java.util.List;
import org.alongside.access.Membership;
import org.alongside.access.Worker;
import org.jspecify.annotations.Nullable;

/**
 * One made-up worker: the account's name is the role's id, with a 2 for the second, who is in another team.
 *
 * @param capacity how many open episodes are a full load
 */
record DemoAccount(
        String id,
        String role,
        String team,
        String name,
        @Nullable Integer capacity) {

    static final String PASSWORD = "alongside";

    static final List<DemoAccount> ALL = List.of(
            of("careCoordinator", "ipunorth", "Carys Holloway", 25),
            of("careCoordinator2", "ipusouth", "Colm Brandreth", 25),
            of("careCoordinator3", "ipunorth", "Cerys Landor", 25),
            of("developmentWorker", "thepod", "Dee Vale", 12),
            of("developmentWorker3", "thepod", "Dara Finch", 12),
            of("developmentWorker2", "studentsunion", "Dominic Ashe", 8),
            of("socialWorker", "thepod", "Sunita Marlowe", 18),
            of("socialWorker2", "ipusouth", "Stefan Quill", 18),
            of("socialAdvocate", "thepod", "Abena Whitlock", 15),
            of("socialAdvocate2", "studentsunion", "Alec Thorne", 10),
            of("supportWorker", "ipunorth", "Shona Pickering", 20),
            of("supportWorker2", "ipusouth", "Samir Lockwood", 20),
            of("amhp", "ipunorth", "Anwen Castle", 10),
            of("amhp2", "ipusouth", "Arthur Penhale", 10),
            of("occupationalTherapist", "ipunorth", "Olive Tranter", 16),
            of("occupationalTherapist2", "thepod", "Owen Farrow", 16),
            of("peerMentor", "thepod", "Priya Halloran", 6),
            of("peerMentor2", "studentsunion", "Piotr Wren", 6),
            of("teamManager", "thepod", "Tamsin Okoro", null),
            of("teamManager2", "ipunorth", "Tobias Greer", null),
            of("networkLead", "thepod", "Nerys Calder", null),
            of("networkLead2", "studentsunion", "Nathan Bloor", null),
            of("directPaymentsOfficer", "thepod", "Dilys Umber", null),
            of("directPaymentsOfficer2", "studentsunion", "Desmond Fitch", null),
            of("auditor", "thepod", "Agnes Rook", null),
            of("auditor2", "ipunorth", "Adil Severn", null),
            of("administrator", "thepod", "Astrid Lowe", null),
            of("administrator2", "ipunorth", "Ambrose Kite", null));

    private static DemoAccount of(String id, String team, String name, @Nullable Integer capacity) {
        String role = id.replaceAll("[23]$", "");
        return new DemoAccount(id, role, team, name, capacity);
    }

    Worker worker() {
        return new Worker(id, name, id + "@example.org", true, List.of(new Membership(team, role, true, capacity)));
    }
}
