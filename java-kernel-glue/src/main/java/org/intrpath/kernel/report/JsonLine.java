// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.kernel.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.intrpath.kernel.dispatch.ListedInstruction;

/** One JSON object on one line, fields in the order of their calls, ASCII only. */
public final class JsonLine {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ObjectNode object = MAPPER.createObjectNode();

    /** Begin an object with its {@code schema}. */
    public JsonLine() {
        object.put("schema", CountReport.SCHEMA);
    }

    /**
     * Give the object to be filled.
     *
     * @return the same object each time
     */
    public ObjectNode object() {
        return object;
    }

    /**
     * Render the object.
     *
     * @return one line, with its line feed
     */
    public String render() {
        try {
            return MAPPER.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of plain values has a JSON form", e);
        }
    }

    /** The field {@code callouts}. */
    void callouts(Map<String, Long> callouts) {
        ArrayNode array = object.putArray("callouts");
        callouts.forEach(
                (routine, count) -> array.addObject().put("routine", routine).put("count", count));
    }

    /** The field {@code events}. */
    void events(List<String> events) {
        ArrayNode array = object.putArray("events");
        events.forEach(array::add);
    }

    /** The fields of an instruction that every listing has. */
    static ObjectNode instruction(ArrayNode array, ListedInstruction instruction) {
        SourcePlace place = SourcePlace.of(instruction);
        return array.addObject()
                .put("address", "0x%08x".formatted(instruction.address()))
                .put("length", instruction.length())
                .put("file", place.file())
                .put("line", place.line())
                .put("text", instruction.text().replace('\t', ' '));
    }
}
