package org.isnad.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.isnad.archive.store.StoreException;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Problem;
import org.isnad.server.exchange.ProblemException;

/**
 * What is answered where a request fails: a problem that tells the caller what to do better, or that Isnad is to blame,
 * without its inside.
 *
 * @param faults takes what Isnad is to blame for
 * @param mostBytes the largest body that is taken
 */
record FailedRequests(IsnadServer.Faults faults, long mostBytes) {
    /** Answers with the problem, or cuts off an answer that is under way. */
    void answer(Exception failure, Context context) {
        try {
            tell(failure, context);
        } catch (RuntimeException gone) {
            // The connection went away under the answer. Thrown on, the framework would hand it to us again, without
            // end.
            faults.fault(request(context), gone);
        }
    }

    private void tell(Exception failure, Context context) {
        if (context.res().isCommitted()) {
            cutOff(failure, context);
            return;
        }
        switch (failure) {
            case ProblemException problem -> Answer.problem(context, problem);
            case HttpResponseException known ->
                Answer.problem(context, Problem.of(known.getStatus(), known.getMessage()));
            case ServletException broken -> Answer.problem(context, upload(broken));
            case EOFException gone -> Answer.problem(context, Problem.of(400, "the request ended early"));
            case StoreException store -> {
                faults.fault(request(context), store);
                Answer.problem(context, Problem.of(500, "the archive: " + store.reason()));
            }
            case Exception fault -> {
                faults.fault(request(context), fault);
                Answer.problem(context, Problem.of(500, null));
            }
        }
    }

    /** Ends an answer that is under way without its end, so that the caller sees that it is not whole. */
    private void cutOff(Exception failure, Context context) {
        // The caller who left wants none of it; what failed here is told.
        if (failure instanceof StoreException || !(failure instanceof IOException)) {
            faults.fault(request(context), failure);
        }
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(failure);
    }

    /** What is wrong with an upload, which the framework finds out while it takes it apart. */
    private ProblemException upload(ServletException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException) {
                return ProblemException.tooLarge(mostBytes);
            }
        }
        return ProblemException.wrong(null, "the upload cannot be taken apart");
    }

    private static String request(Context context) {
        try {
            return context.req().getMethod() + " " + context.path();
        } catch (RuntimeException gone) {
            return "a request that is gone";
        }
    }
}
