package org.alongside.pathway.version;

import java.util.List;

/** The published versions of pathways. */
public interface Versions {

    /** What its newest version calls a pathway. */
    String nameOf(String pathway);

    /** Every version of every pathway, by name, the newest first. */
    List<OnVersion> all();

    /** The versions of one pathway, the newest first; none where there is no such pathway. */
    List<OnVersion> of(String pathway);

    /** Whether only managers and who gave them read the answers of a pathway: then that somebody is on it is one too. */
    boolean isConfidential(String pathway);
}
