package org.alongside.pathway.door;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Publishing;

/** Who a door is open to. Somebody with several roles goes through the doors of each. */
public enum Audience {
    CARE,
    MANAGER,
    AUDITOR,
    ADMINISTRATOR;

    static final Set<Audience> EVERYONE = Set.of(values());
    /** Those who start pathways and complete steps. */
    static final Set<Audience> WORKERS = Set.of(CARE, MANAGER);
    /** Those who may publish what was drawn in the Modeler. */
    static final Set<Audience> PUBLISHERS = of(Publishing.ROLES);

    /** The audiences that somebody with these roles belongs to. */
    public static Set<Audience> of(Collection<String> roles) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (String role : roles) {
            audiences.add(
                    switch (role) {
                        case "teamManager" -> MANAGER;
                        case "auditor" -> AUDITOR;
                        case "administrator" -> ADMINISTRATOR;
                        default -> CARE;
                    });
        }
        return audiences;
    }
}
