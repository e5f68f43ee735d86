/** Pages for workers and managers over the record and the engine room. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "record",
            "pathway",
            "pathway::desk",
            "pathway::form",
            "pathway::drawing",
            "pathway::publication",
            "pathway::rule",
            "pathway::rehearsal",
            "pathway::version",
            "access",
            "calendar",
            "page"
        })
@org.jspecify.annotations.NullMarked
package org.alongside.work;
