package org.alongside.timing.store;

import org.alongside.journey.JourneyTest;

/** What timings say of a person's journey they still say once the engine has forgotten it. */
@JourneyTest
class HistoryCleanedTest {}
