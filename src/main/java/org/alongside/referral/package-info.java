/** What the referral to The Pod asks of Java: evidence and the suggested strand. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.referral;
