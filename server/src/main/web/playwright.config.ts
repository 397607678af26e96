import { defineConfig } from "@playwright/test";

const chromium = {
    browserName: "chromium" as const,
    launchOptions: {
        executablePath: process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium",
        // In a container Chromium cannot make a sandbox of its own; it sees nothing here but Isnad.
        args: ["--no-sandbox"],
    },
};

export default defineConfig({
    testDir: "browser",
    outputDir: "../../../target/browser",
    globalSetup: "./browser/server.ts",
    workers: 1,
    forbidOnly: true,
    timeout: 60_000,
    expect: { timeout: 15_000 },
    reporter: "line",
    use: { trace: "retain-on-failure", actionTimeout: 15_000 },
    projects: [
        {
            name: "arabic-desk",
            use: { ...chromium, locale: "ar", colorScheme: "light", viewport: { width: 1280, height: 900 } },
        },
        {
            name: "english-phone",
            use: {
                ...chromium,
                locale: "en-GB",
                colorScheme: "dark",
                viewport: { width: 390, height: 844 },
                hasTouch: true,
                isMobile: true,
            },
        },
    ],
});
