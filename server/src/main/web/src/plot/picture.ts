/** A plot as a file of its own: an SVG with the colours and letters that it has on the page, or a PNG of it. */

const painted = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-opacity",
    "opacity",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "dominant-baseline",
    "direction",
    "unicode-bidi",
] as const;

/** The plot with every style as an attribute, since a file has no style sheet, and a ground in the page's colour. */
export function svgOf(plot: SVGSVGElement): string {
    const copy = plot.cloneNode(true) as SVGSVGElement;
    const from = [plot, ...plot.querySelectorAll<SVGElement>("*")];
    const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
    from.forEach((element, index) => paint(element, to[index]));
    const { width, height } = sizeOf(plot);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", String(width));
    copy.setAttribute("height", String(height));
    const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    ground.setAttribute("width", String(width));
    ground.setAttribute("height", String(height));
    ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
    copy.prepend(ground);
    return new XMLSerializer().serializeToString(copy);
}

/** Two pixels for each of the page, so that it prints well. */
export async function pngOf(plot: SVGSVGElement): Promise<Blob> {
    const { width, height } = sizeOf(plot);
    const address = URL.createObjectURL(new Blob([svgOf(plot)], { type: "image/svg+xml" }));
    try {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = width * 2;
        canvas.height = height * 2;
        canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return await new Promise((resolve, reject) =>
            canvas.toBlob(
                (blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)),
                "image/png",
            ),
        );
    } finally {
        URL.revokeObjectURL(address);
    }
}

function paint(from: SVGElement, to: SVGElement | undefined): void {
    const style = getComputedStyle(from);
    for (const property of painted) {
        const value = style.getPropertyValue(property);
        if (value !== "") to?.setAttribute(property, value);
    }
    to?.removeAttribute("class");
}

function sizeOf(plot: SVGSVGElement): { width: number; height: number } {
    const { width, height } = plot.viewBox.baseVal;
    return { width, height };
}
