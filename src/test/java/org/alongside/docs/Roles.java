package org.alongside.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roles as a fresh database knows them. */
final class Roles {

    private final List<Role> all = JdbcClient.create(Databases.fresh())
            .sql("select id, label, kind from role order by kind, label")
            .query(Role.class)
            .list();

    List<Role> all() {
        return all;
    }

    /** The labels of a comma-separated list of ids. */
    String labels(String ids) {
        return Arrays.stream(ids.split(","))
                .map(String::strip)
                .map(id -> all.stream()
                        .filter(role -> role.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such role: " + id))
                        .label())
                .collect(Collectors.joining(", "));
    }

    String asTable() {
        Table table = new Table("Role", "Id", "Kept for a whole episode");
        all.forEach(role ->
                table.row(role.label(), Table.code(role.id()), role.kind().equals("continuity") ? "yes" : "no"));
        return table.toString();
    }

    /** One role. */
    record Role(String id, String label, String kind) {}
}
