import type { Cell, Claim, Comparison, Source } from "../api/comparison";

/** Which of the two stand in the rows. */
export type Pivot = "claim" | "source";

/** A claim and a source, with what is known of how the one stands to the other. */
export interface Crossing {
    readonly claim: Claim;
    readonly source: Source;
    /** Null where nothing is known. */
    readonly cell: Cell | null;
}

export interface MatrixHead {
    readonly id: string;
    /** The claim's or the source's words. */
    readonly text: string;
}

export interface Matrix {
    readonly rows: readonly (MatrixHead & { readonly crossings: readonly Crossing[] })[];
    readonly columns: readonly MatrixHead[];
}

/** Stances that a source took itself or that a text tells of it; the others only say why there is none. */
export function speaks(cell: Cell | null): boolean {
    return cell !== null && cell.evidence.length > 0;
}

/**
 * The comparison as rows and columns.
 *
 * @param shared whether only claims are shown that two sources or more speak to
 */
export function matrixOf({ claims, sources }: Comparison, pivot: Pivot, shared: boolean): Matrix {
    const shown = shared ? claims.filter(({ cells }) => cells.filter(speaks).length > 1) : claims;
    const heard = sources.filter(({ id }) => shown.some(({ cells }) => speaks(cellOf(cells, id))));
    const cross = (claim: Claim, source: Source): Crossing => ({
        claim,
        source,
        cell: cellOf(claim.cells, source.id),
    });
    return pivot === "claim"
        ? {
              rows: shown.map((claim) => ({
                  ...headOfClaim(claim),
                  crossings: heard.map((source) => cross(claim, source)),
              })),
              columns: heard.map(headOfSource),
          }
        : {
              rows: heard.map((source) => ({
                  ...headOfSource(source),
                  crossings: shown.map((claim) => cross(claim, source)),
              })),
              columns: shown.map(headOfClaim),
          };
}

function cellOf(cells: readonly Cell[], source: string): Cell | null {
    return cells.find((cell) => cell.source === source) ?? null;
}

function headOfClaim({ id, wording }: Claim): MatrixHead {
    return { id, text: wording.said.text };
}

function headOfSource({ id, label }: Source): MatrixHead {
    return { id, text: label };
}

/** Every crossing of which something is known, for a file. */
export function crossingsOf({ claims, sources }: Comparison): Crossing[] {
    return claims.flatMap((claim) =>
        claim.cells.flatMap((cell) => {
            const source = sources.find(({ id }) => id === cell.source);
            return source === undefined ? [] : [{ claim, source, cell }];
        }),
    );
}
