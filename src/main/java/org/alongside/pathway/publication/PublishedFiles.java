package org.alongside.pathway.publication;

import java.util.Map;
import java.util.Optional;

/** The files of published versions, as they were published. */
public interface PublishedFiles {

    /** Every file that was published with a version of a pathway, by name; empty if there is no such version. */
    Map<String, byte[]> of(String pathway, int version);

    /** The same of the version that new episodes start with. */
    Map<String, byte[]> ofLive(String pathway);

    /** The version that new episodes start with; none if the pathway was never published. */
    Optional<Integer> liveVersion(String pathway);

    /** The file of a form of a version, by the form's id; none if it has no such form. */
    default Optional<byte[]> form(String pathway, int version, String form) {
        return of(pathway, version).entrySet().stream()
                .filter(file -> ModelFiles.form(file.getKey(), file.getValue())
                        .filter(read -> read.id().equals(form))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
