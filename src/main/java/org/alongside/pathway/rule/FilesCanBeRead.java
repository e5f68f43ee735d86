package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** Every file is a pathway, a decision or a form that can be read. */
final class FilesCanBeRead implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.unreadable().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(words -> new Problem("FilesCanBeRead", file.getKey(), "", file.getKey() + " " + words)));
    }
}
