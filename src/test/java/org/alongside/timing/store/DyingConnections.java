package org.alongside.timing.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that break after so many statements, or at the commit, as when their machine dies. */
final class DyingConnections extends DelegatingDataSource {

    private int left;

    DyingConnections(DataSource real, int statements) {
        super(real);
        this.left = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && left-- == 0
                            || method.getName().equals("commit")) {
                        real.rollback();
                        real.close();
                        throw new SQLException("the machine died");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException trouble) {
                        throw trouble.getCause();
                    }
                });
    }
}
