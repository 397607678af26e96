import { expect, test } from "vitest";
import { stepOf } from "../../src/read/steps";

const order = [{ id: "a" }, { id: "b" }, { id: "c" }];
const key = (code: string, held: object = {}) => ({
    code,
    key: code,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
});

test.each([
    ["KeyJ", null, "a"],
    ["KeyJ", "a", "b"],
    ["KeyN", "c", "c"],
    ["KeyK", "b", "a"],
    ["KeyP", "a", "a"],
    ["KeyK", null, "c"],
    ["Home", "c", "a"],
    ["End", "a", "c"],
    ["Escape", "b", null],
    ["KeyX", "b", undefined],
])("%s from %s leads to %s", (code, chosen, next) => {
    expect(stepOf(key(code), order, chosen)).toBe(next);
});

test("a key that is held with Ctrl is the browser's", () => {
    expect(stepOf(key("KeyJ", { ctrlKey: true }), order, "a")).toBeUndefined();
});

test("where there is no statement, keys lead nowhere", () => {
    expect(stepOf(key("KeyJ"), [], null)).toBeUndefined();
});
