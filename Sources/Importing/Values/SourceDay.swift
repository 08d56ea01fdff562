import Funding

/// Reads days as sources write them: `2023-01-31`, `2023-01-31 00:00:00`, `2023-01-31T00:00:00`, `31/01/2023`, `31.01.2023`.
enum SourceDay {
    static func day(_ text: String) -> Day? {
        let text = text.trimmed
        let isTimeNext = text.dropFirst(10).first.map { $0 == "T" || $0 == " " } ?? true
        if let day = Day(iso: String(text.prefix(10))), isTimeNext { return day }
        let date = text.split(separator: " ").first ?? ""
        let parts = date.split { $0 == "/" || $0 == "." }
        guard parts.count == 3, parts[2].count == 4, let number = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: number)
    }
}
