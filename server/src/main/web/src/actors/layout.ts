import {
    forceCollide,
    forceLink,
    forceManyBody,
    forceSimulation,
    forceX,
    forceY,
    type SimulationLinkDatum,
    type SimulationNodeDatum,
} from "d3-force";
import type { Network, NetworkEdge, NetworkNode } from "../api/answers";

export interface PlacedNode extends SimulationNodeDatum {
    readonly node: NetworkNode;
    readonly radius: number;
    x: number;
    y: number;
}

export interface PlacedEdge extends SimulationLinkDatum<PlacedNode> {
    readonly edge: NetworkEdge;
    source: PlacedNode;
    target: PlacedNode;
}

export interface PlacedNetwork {
    readonly nodes: readonly PlacedNode[];
    readonly edges: readonly PlacedEdge[];
}

/** Where actors stand: those who deal with one another near by. The same network is always laid out alike. */
export function placed(network: Network, width: number, height: number): PlacedNetwork {
    const nodes: PlacedNode[] = network.nodes.map((node, index) => ({
        node,
        radius: 5 + Math.min(Math.sqrt(node.events) * 2.5, 16),
        // Spread on a spiral to begin with.
        x: width / 2 + Math.cos(index * 2.4) * Math.sqrt(index + 1) * 26,
        y: height / 2 + Math.sin(index * 2.4) * Math.sqrt(index + 1) * 26,
    }));
    const byKey = new Map(nodes.map((each) => [each.node.key, each]));
    const edges = network.edges.flatMap((edge): PlacedEdge[] => {
        const source = byKey.get(edge.from);
        const target = byKey.get(edge.to);
        return source === undefined || target === undefined ? [] : [{ edge, source, target }];
    });
    forceSimulation(nodes)
        .force("link", forceLink(edges).distance(95))
        .force("charge", forceManyBody().strength(-260))
        .force(
            "collide",
            forceCollide<PlacedNode>((each) => each.radius + 22),
        )
        .force("x", forceX(width / 2).strength(0.06 * Math.min(1, height / width)))
        .force("y", forceY(height / 2).strength(0.09))
        .stop()
        .tick(300);
    for (const each of nodes) {
        each.x = Math.min(Math.max(each.x, 46), width - 46);
        each.y = Math.min(Math.max(each.y, each.radius + 8), height - each.radius - 22);
    }
    return { nodes, edges };
}

/** The path of an edge, bent so that one there and one back do not cover each other; a loop for what one does to itself. */
export function pathOf({ source, target }: PlacedEdge): string {
    if (source === target) {
        const { x, y, radius } = source;
        return `M${x - radius},${y} C${x - radius - 34},${y - 42} ${x + radius + 34},${y - 42} ${x + radius + 4},${y - 3}`;
    }
    const dx = target.x - source.x;
    const dy = target.y - source.y;
    const length = Math.hypot(dx, dy) || 1;
    const bend = 0.14;
    const cx = (source.x + target.x) / 2 - dy * bend;
    const cy = (source.y + target.y) / 2 + dx * bend;
    const gap = target.radius + 6;
    const tx = target.x - cx;
    const ty = target.y - cy;
    const reach = Math.hypot(tx, ty) || length;
    return `M${source.x},${source.y} Q${cx},${cy} ${target.x - (tx / reach) * gap},${target.y - (ty / reach) * gap}`;
}
