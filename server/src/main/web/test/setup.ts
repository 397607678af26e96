import { beforeEach } from "vitest";
import { settings } from "../src/settings/settings.svelte";

beforeEach(() => {
    settings.language = "en";
    settings.digits = "latn";
});
