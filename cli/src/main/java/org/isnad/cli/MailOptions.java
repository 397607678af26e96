package org.isnad.cli;

import org.isnad.archive.alerts.MailServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By which server mail is sent, and as whose: the same for every command that delivers. */
final class MailOptions {
    private static final String NOBODY = "isnad@localhost";

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            defaultValue = "${env:ISNAD_SMTP}",
            converter = Server.class,
            description =
                    "The mail server: smtp://USER:PASSWORD@HOST:PORT or smtps://…; better set in ISNAD_SMTP, which"
                            + " other users do not see.")
    private @Nullable MailServer server;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            defaultValue = "${env:ISNAD_MAIL_FROM:-" + NOBODY + "}",
            description = "The sender of mail; also ISNAD_MAIL_FROM.")
    private String from = NOBODY;

    @Nullable
    MailServer server() {
        return server == null ? null : server.withFrom(from);
    }

    /** Reads a server; what is wrong with it is told as wrong usage, without the password. */
    static final class Server implements ITypeConverter<MailServer> {
        @Override
        public MailServer convert(String value) {
            try {
                return MailServer.parse(value, NOBODY);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
