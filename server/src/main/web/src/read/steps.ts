import type { Statement } from "../api/report";

/**
 * Which statement a key leads to: the one after or before the chosen one, the first or the last; null for none, where
 * Escape closes it; undefined for a key that means nothing here. Letters count by their place on the keyboard, so that
 * J and K work on an Arabic one too.
 */
export function stepOf(
    key: Pick<KeyboardEvent, "code" | "key" | "altKey" | "ctrlKey" | "metaKey">,
    order: readonly Pick<Statement, "id">[],
    chosen: string | null,
): string | null | undefined {
    if (key.altKey || key.ctrlKey || key.metaKey) return undefined;
    const at = order.findIndex(({ id }) => id === chosen);
    const last = order.length - 1;
    if (key.key === "Escape") return null;
    if (last < 0) return undefined;
    if (key.code === "KeyJ" || key.code === "KeyN") return order[Math.min(at + 1, last)]?.id;
    if (key.code === "KeyK" || key.code === "KeyP") return order[at < 0 ? last : Math.max(at - 1, 0)]?.id;
    if (key.key === "Home") return order[0]?.id;
    if (key.key === "End") return order[last]?.id;
    return undefined;
}
