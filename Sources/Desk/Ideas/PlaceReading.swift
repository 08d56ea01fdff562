import Foundation
public import Funding

/// One place or several as somebody typed them, and the one that rules are judged by.
public struct PlaceReading: Sendable, Hashable {
    /// The area to judge by: the place, or the smallest area that all places lie in, or the first of places that share no country.
    public let area: AreaCode
    /// The places in the order typed.
    public let named: [AreaCode]

    /// Whether `area` stands for several places.
    public var isSummary: Bool { named.count > 1 }
    /// Whether all of the places lie in `area`.
    public let coversAll: Bool
    /// Names that no place is known by.
    let unknown: [String]

    /// Reads a name or code, "village, municipality", or several names with "och", "and", "&", "/" or commas between them.
    init?(_ typed: String, gazetteer: Gazetteer) {
        let name = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        if let area = gazetteer.area(named: name) {
            self.init(named: [area.code], unknown: [], gazetteer: gazetteer)
            return
        }
        var named: [AreaCode] = []
        var unknown: [String] = []
        for part in Self.parts(of: name) {
            // Of "village, municipality" one known name is enough, and the smaller place is meant.
            let found = part.compactMap { gazetteer.area(named: $0)?.code }
            if found.isEmpty { unknown.append(part.joined(separator: ", ")) }
            named += found.filter { code in !found.contains { $0 != code && gazetteer.contains(code, $0) == .met } }
        }
        self.init(named: named, unknown: unknown, gazetteer: gazetteer)
    }

    private init?(named: [AreaCode], unknown: [String], gazetteer: Gazetteer) {
        let named = named.reduce(into: [AreaCode]()) { if !$0.contains($1) { $0.append($1) } }
        guard let first = named.first else { return nil }
        let common = gazetteer.commonArea(of: named)
        area = common ?? first
        coversAll = common != nil
        self.named = named
        self.unknown = unknown
    }

    /// More places than anybody types, and more bytes: what is pasted is not looked up to its end.
    private static let most = 10
    private static let longest = 1_000

    /// The parts between the joining words, each split at its commas.
    private static func parts(of name: String) -> [[String]] {
        guard name.utf8.count <= longest else { return [] }
        let joined = name.replacing(/\s+(?:och|and|samt)\s+|\s*[&\/;+]\s*/.ignoresCase(), with: "\n")
        return joined.split(separator: "\n").prefix(most).map { part in
            part.split(separator: ",").prefix(most).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        .filter { !$0.isEmpty }
    }
}
