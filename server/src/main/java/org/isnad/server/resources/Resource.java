package org.isnad.server.resources;

import java.util.List;
import org.isnad.server.exchange.Route;

/** Something that can be asked for. Safe for many threads. */
public interface Resource {
    /** What can be asked of it. */
    List<Route> routes();
}
