/** The audit of timings: how long each step waited and took, asked of the step log. Uses the engine room and the ground floor. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "pathway",
            "pathway::drawing",
            "pathway::version",
            "pathway::publication",
            "pathway::desk",
            "access",
            "background",
            "calendar",
            "page"
        })
@org.jspecify.annotations.NullMarked
package org.alongside.timing;
