package org.alongside.demo.ahead;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.alongside.access.RefusesToStart;
import org.springframework.core.env.Environment;

/** A database on a server: a table of its own stands in it until all of the demo is told. */
record ServerPlace(String url, Environment settings) implements Place {

    private static final String TABLES =
            "select count(*) from information_schema.tables where table_schema = current_schema()";

    private static final String MARK = TABLES + " and table_name = 'demo_being_told'";

    @Override
    public boolean isEmpty() {
        if (count(MARK) > 0) throw halfTold();
        return count(TABLES) == 0;
    }

    @Override
    public void fill(TellingProcess telling) {
        execute("create table demo_being_told (since timestamp with time zone default current_timestamp)");
        if (!telling.tellsInto(url)) throw halfTold();
        execute("drop table demo_being_told");
    }

    private static RefusesToStart halfTold() {
        return new RefusesToStart(
                "The demo's stories were not told to their end in this database.",
                "Empty the database and start again, or add --alongside.demo.empty=true on an empty one.");
    }

    private int count(String question) {
        try (Connection database = open();
                var rows = database.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("The database could not be asked whether it is empty.", broken);
        }
    }

    private void execute(String statement) {
        try (Connection database = open();
                var prepared = database.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException("The database could not be made ready for the demo.", broken);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                url,
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }
}
