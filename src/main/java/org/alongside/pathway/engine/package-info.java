/** The engine plug-ins: vocabulary, step behaviour, history level, publication. The only package that imports the engine's inner classes. */
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.engine;
