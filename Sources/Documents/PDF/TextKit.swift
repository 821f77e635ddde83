internal import CPangoCairo

/// Shapes text with the pinned fonts. One kit per thread: Pango's objects are not shared between threads.
package final class TextKit {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private var descriptions: [TextStyle: OpaquePointer] = [:]
    private var fixedLayouts: [LayoutKey: TextLayout] = [:]
    private(set) var passingLayouts: [LayoutKey: TextLayout] = [:]

    /// Bound of the kept layouts; the fixed texts of all reports together are far fewer.
    static let mostFixedLayouts = 4096

    package init() throws(PDFError) {
        let config = try PinnedFonts.load()
        defer { FcConfigDestroy(config) }
        guard let map = pango_cairo_font_map_new() else { throw .fontsUnusable }
        pango_fc_font_map_set_config(OpaquePointer(map), config)
        guard let context = pango_font_map_create_context(map) else {
            g_object_unref(UnsafeMutableRawPointer(map))
            throw .fontsUnusable
        }
        (fontMap, self.context) = (map, context)
        configure()
        try requireFirstFont()
    }

    deinit {
        fixedLayouts = [:]
        passingLayouts = [:]
        for description in descriptions.values { pango_font_description_free(description) }
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    /// Lengths are points, glyphs are not fitted to pixels, and han characters take their Japanese forms.
    private func configure() {
        pango_cairo_context_set_resolution(context, 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_language(context, pango_language_from_string("ja"))
        pango_context_set_round_glyph_positions(context, 0)
    }

    private func requireFirstFont() throws(PDFError) {
        let wanted = PinnedFonts.families[0]
        let description = pango_font_description_from_string(wanted)
        defer { pango_font_description_free(description) }
        guard let font = pango_context_load_font(context, description) else {
            throw .fontMissing(wanted)
        }
        defer { g_object_unref(UnsafeMutableRawPointer(font)) }
        let loaded = pango_font_describe(font)
        defer { pango_font_description_free(loaded) }
        guard let name = pango_font_description_get_family(loaded), String(cString: name) == wanted else {
            throw .fontMissing(wanted)
        }
    }

    private func description(_ style: TextStyle) -> OpaquePointer {
        if let known = descriptions[style] { return known }
        let made: OpaquePointer = pango_font_description_new()
        let families = [FrequentFont.family] + PinnedFonts.families
        pango_font_description_set_family(made, families.joined(separator: ","))
        pango_font_description_set_absolute_size(made, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(
            made, style.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        descriptions[style] = made
        return made
    }
}

extension TextKit {
    /// Shapes `text`, wrapped at `width`; past `mostLines` it ends in an ellipsis.
    ///
    /// Say `isFixed` for texts of the program itself: their layouts are kept for the next document.
    /// A person's words are forgotten with the document.
    package func layout(
        _ text: String, _ style: TextStyle, width: Double? = nil, mostLines: Int? = nil, isFixed: Bool = false
    ) -> TextLayout {
        let key = LayoutKey(text: text, style: style, width: width, mostLines: mostLines)
        if let known = fixedLayouts[key] ?? passingLayouts[key] { return known }
        let made = shape(key)
        if isFixed {
            if fixedLayouts.count >= TextKit.mostFixedLayouts { fixedLayouts = [:] }
            fixedLayouts[key] = made
        } else {
            passingLayouts[key] = made
        }
        return made
    }

    /// The largest size down to `least` at which `text` fits one line; at `least` it is cut with an ellipsis.
    package func fitted(
        _ text: String, _ style: TextStyle, width: Double, least: Double, isFixed: Bool = false
    ) -> TextLayout {
        var style = style
        while true {
            let line = layout(text, style, width: width, mostLines: 1, isFixed: isFixed)
            guard line.isShortened, style.size > least else { return line }
            style.size = max(least, style.size - 0.5)
        }
    }

    func forgetPassingLayouts() {
        passingLayouts = [:]
    }

    private func shape(_ key: LayoutKey) -> TextLayout {
        let layout: OpaquePointer = pango_layout_new(context)
        pango_layout_set_font_description(layout, description(key.style))
        pango_layout_set_text(layout, key.text, Int32(key.text.utf8.count))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        if let width = key.width { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
        if let most = key.mostLines {
            pango_layout_set_height(layout, -Int32(most))
            // On one line both ends matter: of a department the company's first and the smallest unit.
            pango_layout_set_ellipsize(layout, most == 1 ? PANGO_ELLIPSIZE_MIDDLE : PANGO_ELLIPSIZE_END)
        }
        pango_layout_set_alignment(layout, key.style.alignment.pango)
        setLineHeight(of: layout, key.style)
        return TextLayout(owning: layout)
    }

    /// An absolute height: a rare kanji from a fallback font must not push the lines below it.
    private func setLineHeight(of layout: OpaquePointer, _ style: TextStyle) {
        let attributes = pango_attr_list_new()
        let height = style.size * style.leading * Double(PANGO_SCALE)
        pango_attr_list_insert(attributes, pango_attr_line_height_new_absolute(Int32(height)))
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }
}

extension TextStyle.Alignment {
    fileprivate var pango: PangoAlignment {
        switch self {
        case .leading: PANGO_ALIGN_LEFT
        case .centre: PANGO_ALIGN_CENTER
        case .trailing: PANGO_ALIGN_RIGHT
        }
    }
}
