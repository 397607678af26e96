import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Where the server's jar takes its static files from; `mvn` sets it, `npm run build` alone finds the same folder. */
const built = process.env["ISNAD_PAGES"] ?? "../../../target/classes/org/isnad/server/pages";

/** The server that `npm run dev` asks: `isnad serve`. */
const server = "http://127.0.0.1:8383";

export default defineConfig(({ command }) => ({
    logLevel: command === "build" ? "warn" : "info",
    // Addresses relative to the page, so that a reverse proxy may put it under any path.
    base: "./",
    plugins: [svelte()],
    build: {
        outDir: built,
        emptyOutDir: true,
        target: "es2022",
        // The first browsers that know light-dark(), which the colours are written with.
        cssTarget: ["chrome123", "firefox120", "safari17.5"],
        manifest: true,
        // No data: addresses, which the content security policy keeps out.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
    },
    server: { proxy: { "/api": server, "/openapi.yaml": server } },
}));
