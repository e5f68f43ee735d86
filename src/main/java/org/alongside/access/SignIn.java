package org.alongside.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a worker's id and password, patiently, and says the same whether the id or the password was wrong. */
@Component
class SignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final Patience patience;

    SignIn(Accounts accounts, PasswordEncoder passwords, Patience patience) {
        this.check = new DaoAuthenticationProvider(
                id -> accounts.find(id).orElseThrow(() -> new UsernameNotFoundException("no such account")));
        this.check.setPasswordEncoder(passwords);
        this.patience = patience;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        if (patience.isAtAnEnd(name)) throw new LockedException("too many wrong passwords, wait a moment");
        try {
            Authentication signedIn = check.authenticate(attempt);
            patience.forget(name);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            patience.mistake(name);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
