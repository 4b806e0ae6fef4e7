// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.layout;

/**
 * A device interrupt, {@code struct intrsource}.
 */
public final class IntrSourceLayout {
    private static final StructLayout.Builder B = StructLayout.named("intrsource", "IS_");

    /** The level it is served at; IPL_NONE while its handler is blocked. */
    public static final LayoutField MAXLEVEL = B.bits("maxlevel");

    /** The highest level of its handlers. */
    public static final LayoutField LEVEL = B.bits("level");

    /** The lowest level of its handlers. */
    public static final LayoutField MINLEVEL = B.bits("minlevel");

    /** Its pin at the IOAPIC. */
    public static final LayoutField PIN = B.bits("pin");

    /** Its number: bit in ipending, index in isources. */
    public static final LayoutField NUM = B.bits("num");

    /** IST_EDGE or IST_LEVEL. */
    public static final LayoutField TRIGGER = B.bits("trigger");

    /** Its handlers in descending level. */
    public static final LayoutField HANDLERS = B.pointer("handlers", "struct intrhand");

    /** Its interrupt controller. */
    public static final LayoutField PIC = B.pointer("pic", "struct pic");

    /** The door for spllower. */
    public static final LayoutField RECURSE = B.bits("recurse");

    /** The door for doreti. */
    public static final LayoutField RESUME = B.bits("resume");

    /** How often it was dispatched. */
    public static final LayoutField EVCNT = B.quad("evcnt");

    /** The whole structure. */
    public static final StructLayout LAYOUT = B.build();

    private IntrSourceLayout() {}
}
