import CQREncode
import HTML

/// A text as a picture that telephones read, with the four light modules around it that the standard asks for.
struct QRCode: Sendable {
    private static let margin = 4

    /// Modules on a side, without the margin.
    let size: Int
    /// Row by row, whether each module is dark.
    let modules: [Bool]

    /// - Returns: `nil` for what is too long for a picture.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        // The lowest bit of each byte is the module.
        modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    /// Black on white whatever the page's colours: readers expect it so.
    func drawing(title: String) -> Markup {
        let side = size + 2 * Self.margin
        return SVG.svg(
            .class("qr"), .viewBox("0 0 \(side) \(side)"), .width(Double(side * 5)), .height(Double(side * 5)), .role("img"),
            .aria(.label, title), .focusable(false)
        ) {
            SVG.rect(.class("qr-light"), .width(Double(side)), .height(Double(side)))
            SVG.path(.class("qr-dark"), .d(path))
        }
    }

    /// Runs of dark modules, each a bar one module high.
    private var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                let length = modules[(row * size + column)..<((row + 1) * size)].prefix { $0 }.count
                if length > 0 { path += "M\(column + Self.margin) \(row + Self.margin)h\(length)v1h-\(length)z" }
                column += max(1, length)
            }
        }
        return path
    }
}
