import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
    { ignores: ["node_modules/"] },
    js.configs.recommended,
    ...ts.configs.strict,
    ...svelte.configs.recommended,
    { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
    {
        files: ["**/*.svelte", "**/*.svelte.ts"],
        languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    },
    {
        rules: {
            // What a page of the press holds is never trusted: Svelte escapes it, and nothing goes around that.
            "svelte/no-at-html-tags": "error",
            // The content security policy keeps inline styles out; `style:name={value}` sets them through the CSSOM.
            "svelte/no-inline-styles": ["error", { allowTransitions: true }],
            "no-restricted-properties": [
                "error",
                {
                    property: "innerHTML",
                    message: "Text of the press goes through Svelte, which escapes it.",
                },
                {
                    property: "outerHTML",
                    message: "Text of the press goes through Svelte, which escapes it.",
                },
                {
                    property: "insertAdjacentHTML",
                    message: "Text of the press goes through Svelte, which escapes it.",
                },
            ],
            eqeqeq: "error",
        },
    },
);
