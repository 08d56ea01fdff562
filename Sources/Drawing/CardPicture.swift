import CPangoCairo
public import Pages

/// Draws sharing cards.
public enum CardPicture {
    private static let margin = 72.0
    private static let white = SharingCard.Tint(red: 1, green: 1, blue: 1)
    /// Letters of a title, from the largest; a long title gets smaller ones.
    private static let titleSizes = [76.0, 64, 54, 46]

    /// Whether there is a font to write with: without one every letter would be a box.
    public static let isAvailable: Bool = {
        guard let fonts = pango_cairo_font_map_get_default() else { return false }
        var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
        var count: Int32 = 0
        pango_font_map_list_families(fonts, &families, &count)
        g_free(families)
        return count > 0
    }()

    /// A PNG file; `nil` where none could be made. It takes some milliseconds of one thread.
    public static func png(of card: SharingCard) -> [UInt8]? {
        let (width, height) = (Double(SharingCard.size.width), Double(SharingCard.size.height))
        let canvas = Canvas(width: SharingCard.size.width, height: SharingCard.size.height)
        canvas.fill(white, x: 0, y: 0, width: width, height: height)
        canvas.fill(card.accent, x: 0, y: 0, width: width, height: 16)
        drawOwner(card, on: canvas, width: width)
        drawTitle(card, on: canvas, width: width)
        drawFacts(card, on: canvas, width: width, height: height)
        return canvas.png
    }

    private static func drawOwner(_ card: SharingCard, on canvas: Canvas, width: Double) {
        let side = 68.0
        canvas.fill(card.accent, x: margin, y: 68, width: side, height: side, radius: 10)
        let letter = canvas.write(
            card.initial, .init(size: 40, tint: card.onAccent, isBold: true), x: 0, y: 0, width: side, isOnlyMeasured: true)
        canvas.write(
            card.initial, .init(size: 40, tint: card.onAccent, isBold: true), x: margin, y: 68 + (side - letter.height) / 2, width: side,
            isCentred: true)
        canvas.write("Utblick", .init(size: 30, tint: card.text, isBold: true), x: margin + side + 22, y: 68, width: 600)
        canvas.write(card.owner, .init(size: 26, tint: card.dim), x: margin + side + 22, y: 104, width: width - 2 * margin - side - 22)
    }

    private static func drawTitle(_ card: SharingCard, on canvas: Canvas, width: Double) {
        let room = width - 2 * margin
        canvas.write(card.kicker, .init(size: 28, tint: card.accent, isBold: true), x: margin, y: 184, width: room)
        let most = card.facts.isEmpty ? 330.0 : 216.0
        func style(_ size: Double) -> Canvas.Style {
            .init(size: size, tint: card.text, isBold: true, lines: max(1, Int(most / (size * 1.28))))
        }
        let size = titleSizes.first { size in
            !canvas.write(card.title, style(size), x: 0, y: 0, width: room, isOnlyMeasured: true).isCut
        }
        canvas.write(card.title, style(size ?? titleSizes[titleSizes.count - 1]), x: margin, y: 228, width: room)
    }

    private static func drawFacts(_ card: SharingCard, on canvas: Canvas, width: Double, height: Double) {
        guard !card.facts.isEmpty else { return }
        canvas.fill(card.line, x: margin, y: height - 164, width: width - 2 * margin, height: 2)
        let column = (width - 2 * margin) / Double(card.facts.count)
        for (index, fact) in card.facts.enumerated() {
            let x = margin + Double(index) * column
            canvas.write(fact.name, .init(size: 26, tint: card.dim), x: x, y: height - 136, width: column - 24)
            canvas.write(fact.value, .init(size: 38, tint: card.text, isBold: true), x: x, y: height - 98, width: column - 24)
        }
    }
}
