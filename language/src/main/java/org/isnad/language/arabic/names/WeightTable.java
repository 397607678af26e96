package org.isnad.language.arabic.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** Rows of weights by hashed feature, as bytes: open addressing, so that a look-up touches one or two cells. */
final class WeightTable {
    private final int width;
    private final float scale;
    private final int[] hashes;
    private final byte[] weights;
    private final int[] slots;

    private WeightTable(int width, float scale, int[] hashes, byte[] weights) {
        this.width = width;
        this.scale = scale;
        this.hashes = hashes;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = row + 1;
        }
    }

    /** Rows that would be all zeros once they are bytes are left out. */
    static WeightTable of(SortedMap<Integer, float[]> rows, int width) {
        float largest = 0;
        for (float[] row : rows.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float scale = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        SortedMap<Integer, byte[]> kept = new java.util.TreeMap<>();
        for (Map.Entry<Integer, float[]> row : rows.entrySet()) {
            byte[] bytes = new byte[width];
            boolean any = false;
            for (int i = 0; i < width; i++) {
                bytes[i] = (byte) Math.round(row.getValue()[i] / scale);
                any |= bytes[i] != 0;
            }
            if (any) {
                kept.put(row.getKey(), bytes);
            }
        }
        int[] hashes = new int[kept.size()];
        byte[] weights = new byte[kept.size() * width];
        int at = 0;
        for (Map.Entry<Integer, byte[]> row : kept.entrySet()) {
            hashes[at] = row.getKey();
            System.arraycopy(row.getValue(), 0, weights, at * width, width);
            at++;
        }
        return new WeightTable(width, scale, hashes, weights);
    }

    static WeightTable read(DataInputStream in, int width) throws IOException {
        float scale = in.readFloat();
        int[] hashes = new int[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        byte[] weights = new byte[hashes.length * width];
        // Label by label, as it was written: like stands beside like and packs well.
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < hashes.length; row++) {
                weights[row * width + column] = in.readByte();
            }
        }
        return new WeightTable(width, scale, hashes, weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < hashes.length; row++) {
                out.writeByte(weights[row * width + column]);
            }
        }
    }

    int size() {
        return hashes.length;
    }

    /** The sum of the rows of these features. */
    float[] sum(int[] features) {
        int[] sums = new int[width];
        for (int feature : features) {
            int row = row(feature);
            if (row >= 0) {
                int from = row * width;
                for (int i = 0; i < width; i++) {
                    sums[i] += weights[from + i];
                }
            }
        }
        float[] scaled = new float[width];
        for (int i = 0; i < width; i++) {
            scaled[i] = sums[i] * scale;
        }
        return scaled;
    }

    private int row(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (hashes[row] == hash) {
                return row;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}
