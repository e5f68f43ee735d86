package org.alongside.access;

import org.alongside.access.AccessSettings.AdministratorSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the configured administrator in, and the program start only when there is one. */
@Component
@Profile("!demo")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String ROLE = "administrator";

    /** Administrators belong to no care team, and every role is held in a team. */
    private static final Organisation ORGANISATION = new Organisation("administration", "Administration");

    private static final Team TEAM = new Team("administration", ORGANISATION.id(), "Administration", false);

    private static final String BCRYPT = "\\{bcrypt}\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}";

    private static final String HOW = """
            Set alongside.administrator.id (letters and digits) and alongside.administrator.password-hash, \
            for example in the environment:

                ALONGSIDE_ADMINISTRATOR_ID=jsmith
                ALONGSIDE_ADMINISTRATOR_PASSWORDHASH='{bcrypt}$2a$12$...'

            The hash is printed by

                java -jar alongside.jar hash-password

            which asks for the password. To try Alongside with made-up teams and people instead, add \
            --spring.profiles.active=demo""";

    private final AdministratorSettings settings;
    private final Accounts accounts;
    private final Workers workers;
    private final Teams teams;

    FirstAdministrator(AccessSettings settings, Accounts accounts, Workers workers, Teams teams) {
        this.settings = settings.administrator();
        this.accounts = accounts;
        this.workers = workers;
        this.teams = teams;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String id = settings.id();
        String hash = withItsKind(settings.passwordHash());
        if (id == null && hash == null) {
            if (!accounts.existFor(ROLE)) throw new RefusesToStart("No administrator is configured.", HOW);
            return;
        }
        if (id == null || !id.matches("[a-zA-Z0-9]{1,64}"))
            throw new RefusesToStart("alongside.administrator.id is not made of letters and digits.", HOW);
        if (hash == null || !hash.matches(BCRYPT))
            throw new RefusesToStart("alongside.administrator.password-hash is not a bcrypt hash.", HOW);
        letIn(id, hash);
    }

    private void letIn(String id, String hash) {
        if (teams.find(TEAM.id()).isEmpty()) {
            teams.add(ORGANISATION);
            teams.add(TEAM);
        }
        if (!workers.holds(id, ROLE)) workers.save(administrator(id));
        accounts.open(id, hash);
    }

    private Worker administrator(String id) {
        var memberships = new java.util.ArrayList<Membership>();
        workers.find(id).ifPresent(known -> memberships.addAll(known.memberships()));
        memberships.removeIf(membership -> membership.role().equals(ROLE));
        memberships.add(new Membership(TEAM.id(), ROLE, memberships.isEmpty(), null));
        return new Worker(id, settings.name(), null, true, memberships);
    }

    private static @Nullable String withItsKind(@Nullable String hash) {
        return hash == null || hash.startsWith("{") ? hash : "{bcrypt}" + hash;
    }
}
