package org.alongside.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** What workers sign in with. A worker without an account, or who is not active, cannot sign in. */
@Repository
public class Accounts {

    private final JdbcClient database;
    private final Workers workers;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient database, Workers workers, PasswordEncoder passwords) {
        this.database = database;
        this.workers = workers;
        this.passwords = passwords;
    }

    /** Lets a worker sign in with the password that has this hash, and no other. */
    public void open(String worker, String passwordHash) {
        int changed = database.sql("update account set password_hash = ? where worker_id = ?")
                .param(passwordHash)
                .param(worker)
                .update();
        if (changed > 0) return;
        database.sql("insert into account (worker_id, password_hash) values (?, ?)")
                .param(worker)
                .param(passwordHash)
                .update();
    }

    /** Whether the worker could sign in with this password. */
    public boolean opensWith(String worker, String password) {
        return hash(worker).filter(hash -> passwords.matches(password, hash)).isPresent();
    }

    /** Whether any active worker who could sign in holds the role. */
    public boolean existFor(String role) {
        return database.sql("""
                        select count(*) from account a
                        join worker w on w.id = a.worker_id and w.active
                        join membership m on m.worker_id = w.id and m.role_id = ?""").param(role).query(Integer.class).single() > 0;
    }

    Optional<UserDetails> find(String id) {
        return workers.find(id)
                .filter(Worker::active)
                .flatMap(worker -> hash(id).map(hash -> User.withUsername(id)
                        .password(hash)
                        .roles(worker.roles().toArray(String[]::new))
                        .build()));
    }

    private Optional<String> hash(String worker) {
        return database.sql("select password_hash from account where worker_id = ?")
                .param(worker)
                .query(String.class)
                .optional();
    }
}
