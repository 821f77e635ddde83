internal import CPangoCairo

/// A shaped and wrapped piece of text, measured and ready to be drawn any number of times.
package final class TextLayout {
    let pango: OpaquePointer
    package let width: Double
    package let height: Double
    package let lines: Int
    package let isShortened: Bool
    /// Characters no pinned font can draw.
    let unknownGlyphs: Int

    init(owning pango: OpaquePointer) {
        var logical = PangoRectangle()
        pango_layout_get_extents(pango, nil, &logical)
        self.pango = pango
        width = Double(logical.width) / Double(PANGO_SCALE)
        height = Double(logical.height) / Double(PANGO_SCALE)
        lines = Int(pango_layout_get_line_count(pango))
        isShortened = pango_layout_is_ellipsized(pango) != 0
        unknownGlyphs = Int(pango_layout_get_unknown_glyphs_count(pango))
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(pango))
    }
}
