// Fails the build where the first page grows too heavy: all that a browser fetches to show the start page, compressed as
// the server sends it, without the letters.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const limit = 150 * 1024;
const built = process.env.ISNAD_PAGES ?? "../../../target/classes/org/isnad/server/pages";
const manifest = JSON.parse(readFileSync(join(built, ".vite/manifest.json"), "utf8"));

/** The entry's file and all that it imports at once, with their style sheets. */
function filesOf(key, seen = new Set()) {
    const { file, css = [], imports = [] } = manifest[key];
    if (seen.has(file)) return seen;
    [file, ...css].forEach((each) => seen.add(each));
    imports.forEach((each) => filesOf(each, seen));
    return seen;
}

const files = ["index.html", "icon.svg", ...filesOf("index.html")];
const sizes = files.map((file) => [file, gzipSync(readFileSync(join(built, file)), { level: 6 }).length]);
const sum = sizes.reduce((total, [, size]) => total + size, 0);

if (sum > limit) {
    for (const [file, size] of sizes) console.error(`${String(size).padStart(8)} ${file}`);
    console.error(`The first page weighs ${sum} bytes, compressed; ${limit} are the limit.`);
    process.exit(1);
}
console.log(
    `The first page weighs ${(sum / 1024).toFixed(1)} KB, compressed, without letters; 150 KB are the limit.`,
);

// Only this check reads it.
rmSync(join(built, ".vite"), { recursive: true });
