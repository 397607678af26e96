import type { CellValue } from "./csv";

/** A column of a table: what it tells of a row, as text for people and as a value for files. */
export interface Column<Row> {
    readonly head: string;
    readonly value: (row: Row) => CellValue;
    /** How people see it, where that is not the value itself. */
    readonly shown?: (row: Row) => string | null;
    /** Whether it quotes an article, so that it comes in its own language and direction. */
    readonly quoted?: boolean;
    /** Where it leads. */
    readonly link?: (row: Row) => string | null;
}
