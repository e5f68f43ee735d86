/** Work that goes on by itself beside what people ask for. Uses nothing of ours. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.alongside.background;
