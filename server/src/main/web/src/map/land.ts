import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "world-atlas/countries-110m.json?url";

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The shapes of the countries (Natural Earth, 1:110 million), as Isnad serves them itself. */
export async function landOf(): Promise<FeatureCollection> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    const world = (await answer.json()) as World;
    return feature(world, world.objects.countries);
}
