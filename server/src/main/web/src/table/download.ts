/** Hands the browser a file to save. */
export function save(name: string, content: Blob): void {
    const address = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // Not at once: some browsers only begin to read after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function saveText(name: string, mediaType: string, text: string): void {
    save(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
