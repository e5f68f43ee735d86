/** Where timings are kept: the sealed log as the source, and a columnar file a machine as a cache of it. */
@org.jspecify.annotations.NullMarked
package org.alongside.timing.store;
