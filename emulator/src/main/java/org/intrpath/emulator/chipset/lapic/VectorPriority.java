// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.emulator.chipset.lapic;

import org.intrpath.emulator.chipset.TriggerMode;

/**
 * Requests, services, and what their priorities let through: Intel SDM 3A (253668), "Handling Interrupts", "Task and
 * Processor Priorities", "Interrupt Acceptance for Fixed Interrupts".
 */
final class VectorPriority {
    private final VectorBitmap inService = new VectorBitmap();
    private final VectorBitmap triggerMode = new VectorBitmap();
    private final VectorBitmap interruptRequest = new VectorBitmap();
    private int taskPriority;

    void reset() {
        inService.clearAll();
        triggerMode.clearAll();
        interruptRequest.clearAll();
        taskPriority = LapicRegister.TASK_PRIORITY.resetValue();
    }

    VectorBitmap inService() {
        return inService;
    }

    VectorBitmap triggerMode() {
        return triggerMode;
    }

    VectorBitmap interruptRequest() {
        return interruptRequest;
    }

    int taskPriority() {
        return taskPriority;
    }

    void writeTaskPriority(int priority) {
        taskPriority = priority;
    }

    /** "The corresponding TMR bit is cleared for edge-triggered interrupts and set for level-triggered interrupts." */
    void request(int vector, TriggerMode trigger) {
        interruptRequest.set(vector);
        switch (trigger) {
            case EDGE -> triggerMode.clear(vector);
            case LEVEL -> triggerMode.set(vector);
        }
    }

    /**
     * Returns the vector to interrupt the CPU with, or {@link VectorBitmap#NONE}: "only those interrupts that have an
     * interrupt-priority class higher than the processor-priority class in the PPR".
     */
    int highestDeliverable() {
        int vector = interruptRequest.highest();
        return vector >> 4 > processorPriority() >> 4 ? vector : VectorBitmap.NONE;
    }

    /** Moves the highest deliverable vector from the IRR to the ISR and returns it, or {@link VectorBitmap#NONE}. */
    int acknowledge() {
        int vector = highestDeliverable();
        if (vector != VectorBitmap.NONE) {
            interruptRequest.clear(vector);
            inService.set(vector);
        }
        return vector;
    }

    /**
     * Ends a service: the EOI "clears the highest priority bit in the ISR".
     *
     * @return the vector, or {@link VectorBitmap#NONE}.
     */
    int endOfInterrupt() {
        int vector = inService.highest();
        if (vector != VectorBitmap.NONE) {
            inService.clear(vector);
        }
        return vector;
    }

    /**
     * Returns the processor priority. With ISRV the highest vector in service, or 0: "IF TPR[7:4] &gt;= ISRV[7:4] THEN
     * PPR[7:0] = TPR[7:0] ELSE PPR[7:4] = ISRV[7:4], PPR[3:0] = 0".
     */
    int processorPriority() {
        int inServiceClass = classOf(inService);
        return taskPriority >> 4 >= inServiceClass ? taskPriority : inServiceClass << 4;
    }

    /**
     * Returns the arbitration priority. "Lowest Priority Delivery Mode": "IF (TPR[7:4] &gt;= IRRV[7:4]) AND (TPR[7:4]
     * &gt; ISRV[7:4]) THEN APR[7:0] = TPR[7:0] ELSE APR[7:4] = max(TPR[7:4], ISRV[7:4], IRRV[7:4]), APR[3:0] = 0".
     */
    int arbitrationPriority() {
        int taskClass = taskPriority >> 4;
        boolean taskDecides = taskClass >= classOf(interruptRequest) && taskClass > classOf(inService);
        return taskDecides
                ? taskPriority
                : Math.max(taskClass, Math.max(classOf(inService), classOf(interruptRequest))) << 4;
    }

    private static int classOf(VectorBitmap vectors) {
        return Math.max(vectors.highest(), 0) >> 4;
    }
}
