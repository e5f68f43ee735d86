package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** Every form can be shown in Tasklist and on our pages and checked on the server, and is found under its file's name. */
final class FormFieldsAreOnesWeCanRender implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return Stream.concat(unreadable(publication), misnamed(publication));
    }

    private Stream<Problem> unreadable(Publication publication) {
        return publication.unreadableForms().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(words -> new Problem(
                                getClass().getSimpleName(), file.getKey(), "", file.getKey() + ": " + words)));
    }

    private Stream<Problem> misnamed(Publication publication) {
        return publication.forms().stream()
                .filter(file -> !file.name().equals(file.form().id() + ".form"))
                .map(file -> Naming.of(file)
                        .problem(this, "is not called like its file. Give the form the file's name as its id."));
    }
}
