package org.alongside.demo;

import java.util.List;
import org.alongside.access.Accounts;
import org.alongside.access.Organisation;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.access.Telephones;
import org.alongside.access.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Made-up organisations, teams and workers to try Alongside with. What is there already is left as it is. */
@Component
@Profile("demo")
@Order(0)
class Demo implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation("communitymentalhealth", "Coventry Community Mental Health (demo)"),
            new Organisation("citycouncil", "Coventry City Council (demo)"));

    /** Their numbers are of those that are given to nobody, for stories. */
    private static final List<Team> TEAMS = List.of(
            new Team("ipunorth", "communitymentalhealth", "Integrated Practice Unit North", false),
            new Team("ipusouth", "communitymentalhealth", "Integrated Practice Unit South", false),
            new Team("thepod", "citycouncil", "The Pod", true),
            new Team("studentsunion", "citycouncil", "Students' Union advice", false));

    /** The least there is: the password is known to everybody, and tests sign in often. */
    private static final int STRENGTH = 4;

    private final Teams teams;
    private final Telephones telephones;
    private final Workers workers;
    private final Accounts accounts;
    private final Environment environment;

    Demo(Teams teams, Telephones telephones, Workers workers, Accounts accounts, Environment environment) {
        this.teams = teams;
        this.telephones = telephones;
        this.workers = workers;
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var organisations = teams.organisations().stream().map(Organisation::id).toList();
        ORGANISATIONS.stream()
                .filter(organisation -> !organisations.contains(organisation.id()))
                .forEach(teams::add);
        TEAMS.stream().filter(team -> teams.find(team.id()).isEmpty()).forEach(this::add);
        DemoAccount.ALL.stream()
                .filter(account -> workers.find(account.id()).isEmpty())
                .forEach(this::add);
    }

    private void add(Team team) {
        teams.add(team);
        telephones.keep(team.id(), "0121 496 000" + (1 + TEAMS.indexOf(team)));
    }

    private void add(DemoAccount account) {
        workers.save(account.worker());
        accounts.open(account.id(), "{bcrypt}" + new BCryptPasswordEncoder(STRENGTH).encode(DemoAccount.PASSWORD));
    }

    /** The last lines of the log, so that nobody needs to look for the way in. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void sayWhereToGo() {
        LOG.info("""


                        Alongside runs at http://127.0.0.1:{}/ with made-up teams and people.
                        Sign in as careCoordinator or socialWorker, then teamManager, developmentWorker, auditor or administrator;
                        the password is always {}. Add a 2 (careCoordinator2) for a colleague in another team.
                        """, environment.getProperty("local.server.port"), DemoAccount.PASSWORD);
    }
}
