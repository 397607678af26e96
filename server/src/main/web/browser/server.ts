import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostilePage } from "./hostilePage";
import { home } from "./places";

/**
 * Starts a real `isnad serve` for the tests, over an archive of the examples and of a page that means harm; ends it
 * afterwards. Where ISNAD_ADDRESS names a server that runs already, that one is used.
 */
export default async function serve(): Promise<() => void> {
    if (process.env["ISNAD_ADDRESS"] !== undefined) return () => undefined;
    const classPath = process.env["ISNAD_CLASSPATH"];
    if (classPath === undefined) throw new Error("neither ISNAD_ADDRESS nor ISNAD_CLASSPATH is set");
    const java = join(execFileSync(join(home, "isnad"), ["jdk"], { encoding: "utf8" }).trim(), "bin/java");
    const folder = mkdtempSync(join(tmpdir(), "isnad-pages-"));
    const store = join(folder, "archive.db");
    const hostile = join(folder, "hostile");
    mkdirSync(hostile);
    writeFileSync(join(hostile, "hostile.html"), hostilePage);
    const isnad = [
        "-Xmx1400m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        `-Disnad.home=${home}`,
        "-cp",
        classPath,
        "org.isnad.cli.Main",
    ];
    execFileSync(java, [...isnad, "import", "--store", store, join(home, "examples"), hostile], {
        stdio: "ignore",
    });
    const server = spawn(
        java,
        [...isnad, "serve", "--store", store, "--port", "0", "--rate", "0", "--no-fetch"],
        {
            stdio: ["ignore", "pipe", "pipe"],
        },
    );
    process.env["ISNAD_ADDRESS"] = await addressOf(server);
    return () => {
        server.kill();
        rmSync(folder, { recursive: true, force: true });
    };
}

/** The address that the server tells once it answers. */
function addressOf(server: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
        let told = "";
        const hear = (words: Buffer) => {
            told += words.toString();
            const address = /http:\/\/[\w.:[\]]+\d/.exec(told)?.[0];
            if (address !== undefined) resolve(address);
        };
        server.stdout?.on("data", hear);
        server.stderr?.on("data", hear);
        server.on("exit", (status) => reject(new Error(`isnad serve ended with ${status}: ${told}`)));
    });
}
