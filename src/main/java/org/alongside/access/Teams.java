package org.alongside.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations and their teams, and how a team's roles are named as groups. */
@Repository
public class Teams {

    private static final String TEAMS =
            "select id, organisation_id as organisation, name, receives_referrals from team";

    private final JdbcClient database;

    Teams(JdbcClient database) {
        this.database = database;
    }

    /** The engine's group of those who hold a role in a team, as {@code thepodDevelopmentWorker}. */
    public static String group(String team, String role) {
        return team + role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
    }

    /** The team in a group that {@link #group} named. */
    public static String teamOfGroup(String group) {
        int end = 0;
        while (end < group.length() && !Character.isUpperCase(group.charAt(end))) end++;
        return group.substring(0, end);
    }

    public List<Team> all() {
        return database.sql(TEAMS + " order by name").query(Team.class).list();
    }

    public Optional<Team> find(String id) {
        return database.sql(TEAMS + " where id = ?").param(id).query(Team.class).optional();
    }

    /** The team with this id, for callers that know it exists. */
    public Team get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no team " + id));
    }

    public List<Team> receivingReferrals() {
        return all().stream().filter(Team::receivesReferrals).toList();
    }

    public List<Organisation> organisations() {
        return database.sql("select id, name from organisation order by name")
                .query(Organisation.class)
                .list();
    }

    public void add(Organisation organisation) {
        database.sql("insert into organisation (id, name) values (?, ?)")
                .param(organisation.id())
                .param(organisation.name())
                .update();
    }

    public void add(Team team) {
        database.sql("insert into team (id, organisation_id, name, receives_referrals) values (?, ?, ?, ?)")
                .param(team.id())
                .param(team.organisation())
                .param(team.name())
                .param(team.receivesReferrals())
                .update();
    }
}
