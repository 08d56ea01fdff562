/// A desk's logo: a drawing (SVG) or a picture (PNG).
public struct Logo: Sendable, Hashable {
    /// What is wrong with a file.
    public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
        case tooLarge(bytes: Int)
        case notPicture

        public var description: String {
            switch self {
            case .tooLarge(let bytes): "the logo has \(bytes) bytes; expected at most \(Logo.largest)"
            case .notPicture: "the logo is neither a drawing (SVG) nor a picture (PNG)"
            }
        }
    }

    /// What it is made of.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case svg, png
    }

    /// Bytes: every reader fetches it once.
    public static let largest = 40_000

    public let format: Format
    public let bytes: [UInt8]

    /// - Throws: `Problem`.
    public init(_ bytes: [UInt8]) throws(Problem) {
        guard bytes.count <= Self.largest else { throw .tooLarge(bytes: bytes.count) }
        guard let format = Self.format(of: bytes) else { throw .notPicture }
        self.format = format
        self.bytes = bytes
    }

    var asset: Asset {
        switch format {
        case .svg: Asset(stem: "logo", suffix: "svg", mediaType: "image/svg+xml", bytes: bytes)
        case .png: Asset(stem: "logo", suffix: "png", mediaType: "image/png", bytes: bytes)
        }
    }

    private static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func format(of bytes: [UInt8]) -> Format? {
        if bytes.starts(with: pngSignature) { return .png }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        // Whatever comes before the root: declaration, comments, a document type.
        return text.contains(/<svg[\s>]/) && text.trimmedStart.hasPrefix("<") ? .svg : nil
    }
}

extension String {
    fileprivate var trimmedStart: Substring { drop { $0.isWhitespace || $0 == "\u{FEFF}" } }
}
