package org.alongside.page;

import java.util.Set;

/**
 * One way in at the top of every page; any module may contribute beans of it.
 *
 * @param order smaller comes first; people land on the first that is for their role
 * @param section the address above all pages that count as part of it, as {@code /team}
 * @param href where it leads
 * @param roles who sees it; everyone who has signed in where there are none
 */
public record NavigationEntry(int order, String text, String section, String href, Set<String> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }
}
