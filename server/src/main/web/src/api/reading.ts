import { post, upload } from "./client";
import type { Report } from "./report";

/** What a reader gives to be read, with what they know of it. */
export type Given = { readonly published: string; readonly keep: boolean } & (
    { readonly text: string } | { readonly url: string } | { readonly file: File }
);

export interface ReadReport {
    readonly report: Report;
    /** Whether the archive has it, so that its address stays good. */
    readonly kept: boolean;
}

export async function read(given: Given): Promise<ReadReport> {
    const answer =
        "file" in given
            ? await upload<Report>("/read", formOf(given))
            : await post<Report>("/read", bodyOf(given));
    return { report: answer.value, kept: answer.headers.has("Isnad-Report") };
}

/** What is asked of the server for a text or an address. */
export function bodyOf({ published, ...rest }: Exclude<Given, { file: File }>): object {
    return {
        ...rest,
        ...(published === "" ? {} : { published }),
        // The source of a page, copied from a browser.
        ...("text" in rest && /^\s*<(?:!doctype\s+html|html)\b/i.test(rest.text) ? { as: "html" } : {}),
    };
}

function formOf({ file, published, keep }: Extract<Given, { file: File }>): FormData {
    const form = new FormData();
    form.set("file", file);
    if (published !== "") form.set("published", published);
    form.set("keep", String(keep));
    return form;
}

/** Whether a pasted text is nothing but an address of the web. */
export function isAddress(text: string): boolean {
    return /^https?:\/\/\S+$/i.test(text.trim());
}
