package org.isnad.evaluation.server;

import java.util.List;

/**
 * What clients ask of a server, each time of something else.
 *
 * @param name what kind of question it is
 * @param paths below {@code /api/v1}, asked in turn
 */
record Question(String name, List<String> paths) {
    Question {
        paths = List.copyOf(paths);
    }

    String path(int turn) {
        return paths.get(turn % paths.size());
    }
}
