// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.Destination;
import org.intrpath.emulator.chipset.DestinationMode;

/**
 * How a local APIC finds out whether a message is for it: Intel SDM 3A (253668), "Determining IPI Destination"; in
 * x2APIC mode "Logical Destination Mode in x2APIC Mode".
 *
 * @param mode the local APIC's mode.
 * @param wiredId the ID that it is wired with.
 * @param id its ID: 8 bits in xAPIC mode, 32 in x2APIC mode.
 * @param logicalId its logical ID: 8 bits in xAPIC mode, 32 in x2APIC mode.
 * @param cluster whether the destination format register chooses the cluster model; xAPIC mode only.
 */
record DestinationMatch(ApicMode mode, int wiredId, int id, int logicalId, boolean cluster) {
    private static final int CLUSTER_BROADCAST = 0xff;

    /** Returns the logical ID of an x2APIC ID: "(x2APIC ID[19:4] &lt;&lt; 16) | (1 &lt;&lt; x2APIC ID[3:0])". */
    static int x2apicLogicalId(int id) {
        return (id >>> 4 & 0xffff) << 16 | 1 << (id & 0xf);
    }

    boolean matches(Destination destination) {
        return switch (destination) {
            case Destination.All ignored -> true;
            case Destination.AllBut others -> others.sender() != wiredId;
            case Destination.Narrow narrow -> matchesNarrow(narrow.mode(), narrow.id());
            case Destination.Wide wide ->
                wide.id() == Destination.WIDE_BROADCAST || matchesWide(wide.mode(), wide.id());
        };
    }

    // An 8-bit logical destination names members of cluster 0 to an x2APIC.
    private boolean matchesNarrow(DestinationMode destinationMode, int destination) {
        return switch (destinationMode) {
            case PHYSICAL -> destination == id || destination == Destination.NARROW_BROADCAST;
            case LOGICAL ->
                switch (mode) {
                    case DISABLED -> false;
                    case XAPIC -> cluster ? matchesCluster(destination) : (destination & logicalId) != 0;
                    case X2APIC -> matchesWide(destinationMode, destination);
                };
        };
    }

    // "Hierarchical/flat cluster": bits 7:4 name a cluster, bits 3:0 its members; all ones are all clusters.
    private boolean matchesCluster(int destination) {
        boolean member = (destination & logicalId & 0x0f) != 0;
        return destination == CLUSTER_BROADCAST || destination >>> 4 == logicalId >>> 4 && member;
    }

    private boolean matchesWide(DestinationMode destinationMode, int destination) {
        return switch (destinationMode) {
            case PHYSICAL -> destination == id;
            case LOGICAL -> {
                boolean member = (destination & logicalId & 0xffff) != 0;
                yield mode == ApicMode.X2APIC && destination >>> 16 == logicalId >>> 16 && member;
            }
        };
    }
}
