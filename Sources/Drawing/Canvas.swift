import CPangoCairo
import Pages

/// A picture that is drawn on; released with the last that holds it. Not for two threads at once.
final class Canvas {
    private let surface: OpaquePointer
    private let context: OpaquePointer

    /// How a line of text looks.
    struct Style {
        /// In pixels.
        let size: Double
        let tint: SharingCard.Tint
        var isBold = false
        /// Lines at most, after which the text is cut with an ellipsis.
        var lines = 1
    }

    init(width: Int, height: Int) {
        surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
        context = cairo_create(surface)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    func fill(_ tint: SharingCard.Tint, x: Double, y: Double, width: Double, height: Double, radius: Double = 0) {
        cairo_set_source_rgb(context, tint.red, tint.green, tint.blue)
        guard radius > 0 else {
            cairo_rectangle(context, x, y, width, height)
            cairo_fill(context)
            return
        }
        let quarter = Double.pi / 2
        cairo_new_sub_path(context)
        cairo_arc(context, x + width - radius, y + radius, radius, -quarter, 0)
        cairo_arc(context, x + width - radius, y + height - radius, radius, 0, quarter)
        cairo_arc(context, x + radius, y + height - radius, radius, quarter, 2 * quarter)
        cairo_arc(context, x + radius, y + radius, radius, 2 * quarter, 3 * quarter)
        cairo_close_path(context)
        cairo_fill(context)
    }

    /// Writes a text within a width, its upper left corner at a point.
    /// - Returns: how wide and high it became, and whether it was cut.
    @discardableResult
    func write(
        _ text: String, _ style: Style, x: Double, y: Double, width: Double, isCentred: Bool = false, isOnlyMeasured: Bool = false
    ) -> (width: Double, height: Double, isCut: Bool) {
        guard let layout = pango_cairo_create_layout(context), let font = pango_font_description_new() else { return (0, 0, false) }
        defer {
            pango_font_description_free(font)
            g_object_unref(UnsafeMutableRawPointer(layout))
        }
        pango_font_description_set_family(font, "Inter, Noto Sans, DejaVu Sans, sans-serif")
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_layout_set_width(layout, Int32(clamping: Int(width) * Int(PANGO_SCALE)))
        // Negative for lines rather than a height.
        pango_layout_set_height(layout, -Int32(clamping: style.lines))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        pango_layout_set_line_spacing(layout, 1.12)
        pango_layout_set_single_paragraph_mode(layout, 1)
        if isCentred { pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER) }
        pango_layout_set_text(layout, text, -1)
        var (wide, high): (Int32, Int32) = (0, 0)
        pango_layout_get_pixel_size(layout, &wide, &high)
        if !isOnlyMeasured {
            cairo_set_source_rgb(context, style.tint.red, style.tint.green, style.tint.blue)
            cairo_move_to(context, x, y)
            pango_cairo_show_layout(context, layout)
        }
        return (Double(wide), Double(high), pango_layout_is_ellipsized(layout) != 0)
    }

    /// The picture as a PNG file; `nil` where it could not be written.
    var png: [UInt8]? {
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { pointer in
            cairo_surface_write_to_png_stream(
                surface,
                { place, data, length in
                    guard let place, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    let bytes = place.assumingMemoryBound(to: [UInt8].self)
                    bytes.pointee.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                    return CAIRO_STATUS_SUCCESS
                }, pointer)
        }
        return status == CAIRO_STATUS_SUCCESS ? bytes : nil
    }
}
