package org.alongside.bench;

/** The workers and teams of one thread, so that threads meet in the engine and the database and nowhere else. */
record Lane(int number) {

    String sendingTeam() {
        return "sending" + number;
    }

    String receivingTeam() {
        return "receiving" + number;
    }

    /** Who holds a role; each role has one worker in a lane. */
    String worker(String role) {
        return role + "Of" + number;
    }

    String team(String role) {
        return role.equals("careCoordinator") ? sendingTeam() : receivingTeam();
    }
}
