package org.alongside.page;

import java.util.Set;

/**
 * One way in at the top of every page; any module may contribute beans of it.
 *
 * @param order smaller comes first
 * @param href where it leads; pages below it count as part of it
 * @param roles who sees it; everyone who has signed in where there are none
 */
public record NavigationEntry(int order, String text, String href, Set<String> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }
}
