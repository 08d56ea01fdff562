/// The names of a table's columns, made comparable.
struct TableHeader: Sendable {
    /// As the source writes them, on one line.
    let names: [String]
    private let positions: [String: Int]

    /// Of columns with one name the first counts.
    init(_ names: [String]) {
        self.names = names.map(HTMLText.collapsed)
        positions = Dictionary(names.enumerated().map { (Self.normalised($0.element), $0.offset) }) { first, _ in first }
    }

    var count: Int { names.count }

    func position(of name: String) -> Int? { positions[name] }

    /// Lower case, straight apostrophes, single spaces; what stands in brackets after the name is dropped: it is advice to readers.
    static func normalised(_ name: String) -> String {
        let apostrophes: Set<Character> = ["’", "‘", "ʼ", "`", "´"]
        let text = HTMLText.collapsed(name).lowercased().map { apostrophes.contains($0) ? "'" : $0 }
        let plain = String(text)
        guard let bracket = plain.firstRange(of: " ("), bracket.lowerBound > plain.startIndex, plain.hasSuffix(")") || plain.count > 80
        else { return plain }
        return String(plain[..<bracket.lowerBound]).trimmed
    }

    /// Refuses a table without a column that the importer cannot do without.
    func require(_ required: [String], at place: String) throws {
        let missing = required.filter { position(of: $0) == nil }
        guard missing.isEmpty else {
            let found = names.prefix(30).joined(separator: ", ")
            let list = missing.joined(separator: ", ")
            let what = missing.count == 1 ? "the column \(list) is missing" : "columns are missing: \(list)"
            throw ImportRefusal(place: place, reason: "\(what); the header says: \(found)")
        }
    }

    /// The names of columns that nobody reads.
    func unknown(besides known: Set<String>) -> [String] {
        names.filter { !$0.isEmpty && !known.contains(Self.normalised($0)) }
    }
}
