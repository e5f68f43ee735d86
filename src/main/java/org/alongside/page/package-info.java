/** Layout and fragments every page shares, and the pages for trouble. Uses nothing of ours. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.alongside.page;
