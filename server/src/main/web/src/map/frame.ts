import { geoEqualEarth, type GeoProjection } from "d3-geo";
import type { FeatureCollection } from "geojson";

/** What part of the world a map shows. */
export type Frame = "events" | "world";

export interface Point {
    readonly lon: number;
    readonly lat: number;
}

/** Equal areas, so that no part of the world looks larger than it is. Around the events, but no closer than some 12 degrees. */
export function projectionOf(
    frame: Frame,
    points: readonly Point[],
    land: FeatureCollection,
    width: number,
    height: number,
): GeoProjection {
    const box: [[number, number], [number, number]] = [
        [24, 24],
        [width - 24, height - 24],
    ];
    if (frame === "world" || points.length === 0) return geoEqualEarth().fitExtent(box, land);
    const room = 6;
    const coordinates = points.flatMap(({ lon, lat }) => [
        [clamped(lon - room, 180), clamped(lat - room, 85)],
        [clamped(lon + room, 180), clamped(lat + room, 85)],
    ]);
    return geoEqualEarth().fitExtent(box, { type: "MultiPoint", coordinates });
}

function clamped(value: number, limit: number): number {
    return Math.min(Math.max(value, -limit), limit);
}
