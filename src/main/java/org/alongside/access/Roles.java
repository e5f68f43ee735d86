package org.alongside.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles there are. They change with a migration or a setting only, so they are read once. */
@Repository
public class Roles {

    private final JdbcClient database;
    private volatile @Nullable List<Role> known;

    Roles(JdbcClient database) {
        this.database = database;
    }

    public List<Role> all() {
        List<Role> roles = known;
        if (roles == null) {
            roles = read();
            known = roles;
        }
        return roles;
    }

    public Optional<Role> find(String id) {
        return all().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** The role with this id, for callers that know it exists. */
    public Role get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no role " + id));
    }

    /** The words people read for a role. */
    public String label(String id) {
        return get(id).label();
    }

    /** The same, or the id itself where models may still name a role that there is no more. */
    public String inWords(String id) {
        return find(id).map(Role::label).orElse(id);
    }

    public List<Role> continuity() {
        return all().stream().filter(Role::isContinuity).toList();
    }

    /** Lets one team serve a role in every episode from now on, or no longer. */
    public void serveFrom(String role, @Nullable String centralTeam) {
        database.sql("update role set central_team_id = ? where id = ?")
                .param(centralTeam)
                .param(role)
                .update();
        known = null;
    }

    private List<Role> read() {
        return database.sql("select id, label, kind, central_team_id from role order by label")
                .query((row, n) -> new Role(
                        row.getString("id"),
                        row.getString("label"),
                        Role.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("central_team_id")))
                .list();
    }
}
