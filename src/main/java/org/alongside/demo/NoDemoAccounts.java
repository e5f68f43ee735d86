package org.alongside.demo;

import java.util.List;
import org.alongside.access.Accounts;
import org.alongside.access.RefusesToStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside a demo, nobody may get in with a password that is written in the manual. */
@Component
@Profile("!demo")
class NoDemoAccounts implements SmartInitializingSingleton {

    private final Accounts accounts;

    NoDemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = DemoAccount.ALL.stream()
                .map(DemoAccount::id)
                .filter(id -> accounts.opensWith(id, DemoAccount.PASSWORD))
                .toList();
        if (!open.isEmpty())
            throw new RefusesToStart(
                    "The database holds demo accounts: " + String.join(", ", open) + ".",
                    "Start on a database that was never used for a demo, or add --spring.profiles.active=demo.");
    }
}
