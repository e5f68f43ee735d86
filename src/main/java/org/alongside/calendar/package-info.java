/** Working days, working time and office hours of a team, bank holidays of England and Wales. Uses nothing of ours. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.alongside.calendar;
