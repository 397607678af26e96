package org.isnad.server;

/** The server. */
public final class IsnadServer {
    private IsnadServer() {}
}
