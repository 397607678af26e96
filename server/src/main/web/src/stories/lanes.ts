/** Dots that would cover one another are moved apart, up and down in their lane. */
export function lanesOf<T extends { readonly x: number }>(
    dots: readonly T[],
): (T & { readonly shift: number })[] {
    const near = 6;
    const placed: { x: number; shift: number }[] = [];
    return [...dots]
        .sort((a, b) => a.x - b.x)
        .map((dot) => {
            const taken = placed.filter(({ x }) => Math.abs(x - dot.x) < near).map(({ shift }) => shift);
            const shift = [0, -9, 9].find((each) => !taken.includes(each)) ?? 0;
            placed.push({ x: dot.x, shift });
            return { ...dot, shift };
        });
}
