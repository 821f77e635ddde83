internal import CPangoCairo
package import Charts

/// One PDF while it is being drawn. The origin is the page's upper left corner, the unit a point.
package final class Canvas {
    package struct Metadata: Hashable, Sendable {
        package let title: String
        package let creator: String
        /// ISO 8601. Handed in, so that equal content gives equal bytes.
        package let created: String
        /// `ja`, `en`: read by screen readers.
        package let language: String

        package init(title: String, creator: String, created: String, language: String) {
            self.title = title
            self.creator = creator
            self.created = created
            self.language = language
        }
    }

    /// A4 portrait.
    package static let a4 = Box(x: 0, y: 0, width: 595.276, height: 841.89)

    package let kit: TextKit
    package let page: Box
    let metadata: Metadata
    var alternatives: [String] = []
    private let sink = ByteSink()
    private let surface: OpaquePointer
    let cairo: OpaquePointer
    private var pages = 0
    private var unknownGlyphs = 0

    package init(_ metadata: Metadata, page: Box = Canvas.a4, kit: TextKit) {
        self.kit = kit
        self.page = page
        self.metadata = metadata
        surface = cairo_pdf_surface_create_for_stream(
            { sink, data, length in
                guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let bytes = UnsafeBufferPointer(start: data, count: Int(length))
                Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes.append(contentsOf: bytes)
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(sink).toOpaque(), page.width, page.height)
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, metadata.title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, metadata.creator)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, metadata.created)
        cairo = cairo_create(surface)
        cairo_tag_begin(cairo, "Document", "")
    }

    deinit {
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
        kit.forgetPassingLayouts()
    }

    package func endPage() {
        cairo_show_page(cairo)
        pages += 1
    }

    /// Draws `layout` with its upper left corner at `place`.
    package func show(_ layout: TextLayout, at place: Point, _ colour: Colour) {
        unknownGlyphs += layout.unknownGlyphs
        set(colour)
        cairo_move_to(cairo, place.x, place.y)
        pango_cairo_show_layout(cairo, layout.pango)
    }

    /// Draws `layout` from below to above; `place` is the lower end of its upper edge.
    package func showUpright(_ layout: TextLayout, at place: Point, _ colour: Colour) {
        cairo_save(cairo)
        cairo_translate(cairo, place.x, place.y)
        cairo_rotate(cairo, -.pi / 2)
        show(layout, at: Point(x: 0, y: 0), colour)
        cairo_restore(cairo)
    }

    package func finish() throws(PDFError) -> PDFFile {
        cairo_tag_end(cairo, "Document")
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, cairo_status(cairo) == CAIRO_STATUS_SUCCESS else {
            throw .drawingFailed(String(cString: cairo_status_to_string(status)))
        }
        var tail = try PDFTail(sink.bytes)
        for (number, words) in zip(tail.elements(Part.figure.rawValue), alternatives) {
            try tail.extend(number, with: "/Alt \(PDFTail.string(words))")
        }
        try tail.extendCatalog(
            with:
                "/Lang (\(metadata.language.filter(\.isLetter))) /ViewerPreferences << /DisplayDocTitle true >>"
        )
        return PDFFile(bytes: try tail.packed(), pages: pages, unknownGlyphs: unknownGlyphs)
    }

    func set(_ colour: Colour) {
        cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue)
    }
}

/// What cairo has written so far.
private final class ByteSink {
    var bytes: [UInt8] = []
}
