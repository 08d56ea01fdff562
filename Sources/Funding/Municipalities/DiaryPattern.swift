/// How a municipality writes the numbers of what it registers: `KS {year}/{number}`, or `UTB-{year}-{number:4}` for at least four digits.
public struct DiaryPattern: Sendable, Hashable {
    /// What a pattern must be.
    public struct Unusable: Error, Sendable, CustomStringConvertible {
        public let text: String
        public var description: String {
            "\(text) is not a pattern of numbers; expected up to 40 characters with {number} or {number:4} and {year} in them, once each"
        }
    }

    /// Utblick's own: `UTB-2026-0001`.
    public static let standard = DiaryPattern(pieces: [.text("UTB-"), .year, .text("-"), .number(digits: 4)])

    private enum Piece: Sendable, Hashable {
        case text(String)
        case year
        case number(digits: Int)
    }

    private let pieces: [Piece]

    /// - Throws: `Unusable`.
    public init(_ text: String) throws(Unusable) {
        guard let pieces = Self.pieces(of: text), text.count <= 40 else { throw Unusable(text: text) }
        self.pieces = pieces
    }

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// - Parameter number: counted from 1 within the year.
    public func text(year: Int, number: Int) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): return text
            case .year: return String(year)
            case .number(let least):
                let digits = String(number)
                return String(repeating: "0", count: max(0, least - digits.count)) + digits
            }
        }.joined()
    }

    private static func pieces(of text: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}"), let piece = piece(named: rest[rest.index(after: open)..<close]) else {
                return nil
            }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(piece)
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        let numbers = pieces.count { if case .number = $0 { true } else { false } }
        // The count begins anew each year: without the year the same number would come twice.
        let hasControl = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        return numbers == 1 && pieces.count { $0 == .year } == 1 && !rest.contains("}") && !hasControl ? pieces : nil
    }

    private static func piece(named name: Substring) -> Piece? {
        switch name {
        case "year": .year
        case "number": .number(digits: 1)
        default: name.hasPrefix("number:") ? Int(name.dropFirst(7)).flatMap { (1...9).contains($0) ? .number(digits: $0) : nil } : nil
        }
    }
}
