import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
    plugins: [svelte(), svelteTesting()],
    test: {
        environment: "jsdom",
        include: ["test/**/*.test.ts"],
        setupFiles: ["test/setup.ts"],
        // One world for all: making a new one for each file takes longer than the tests.
        isolate: false,
        maxWorkers: 1,
    },
});
