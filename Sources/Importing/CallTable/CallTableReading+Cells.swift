import Foundation
import Funding

/// What single cells hold; each throws what was expected instead.
extension CallTableReading {
    private static let statuses: [String: Call.StatedStatus] = [
        "öppen": .open, "planerad": .forthcoming, "kommande": .forthcoming, "förväntad": .forthcoming, "stängd": .closed,
    ]
    private static let kinds: [String: ApplicantKind] = ApplicantKind.allCases.reduce(into: [:]) { found, kind in
        found[kind.rawValue.lowercased()] = kind
        found[kind.singular.sv.lowercased()] = kind
        found[kind.plural.sv.lowercased()] = kind
    }

    func required(_ row: TableRow, _ column: CallTableColumn) throws(CallTableFault) -> String {
        guard let value = row.value(column.key) else { throw CallTableFault(column: column, expected: "must be filled in") }
        return value
    }

    func identifier(_ row: TableRow) throws(CallTableFault) -> String {
        let text = try required(row, .id)
        let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-") }
        guard isPlain, text.count <= 80 else {
            throw CallTableFault(column: .id, expected: "may hold letters a–z, digits and hyphens, 80 at most")
        }
        return text
    }

    func programme(_ row: TableRow) throws(CallTableFault) -> Programme {
        let text = try required(row, .programme)
        guard let programme = programmes[Programme.ID(text)] else {
            let expected = "is no programme of the catalogue; write its id, such as leader_sodermanland"
            throw CallTableFault(column: .programme, expected: expected)
        }
        return programme
    }

    func action(_ row: TableRow, of programme: Programme) throws(CallTableFault) -> Action.ID? {
        guard let text = row.value(CallTableColumn.action.key) else { return nil }
        guard let action = programme.actions.first(where: { $0.id.rawValue == text }) else {
            let known = programme.actions.map(\.id.rawValue).joined(separator: ", ")
            throw CallTableFault(column: .action, expected: "is no action of \(programme.id); it has: \(known.isEmpty ? "none" : known)")
        }
        return action.id
    }

    func dates(_ row: TableRow, _ column: CallTableColumn) throws(CallTableFault) -> [CallTableDate] {
        var dates: [CallTableDate] = []
        for text in parts(row, column, separator: "|") {
            guard let date = CallTableDate(text), column == .closes || dates.isEmpty else {
                let forms = "2027-04-14, 2027-04-14 15:00, 2027-04 or 2027-04 (prel.)"
                throw CallTableFault(column: column, expected: "is no date; write \(forms)")
            }
            dates.append(date)
        }
        return dates
    }

    func currency(_ row: TableRow) throws(CallTableFault) -> Currency? {
        guard let text = row.value(CallTableColumn.currency.key) else { return nil }
        guard let currency = Currency(rawValue: text.uppercased()) else {
            throw CallTableFault(column: .currency, expected: "is no currency; write SEK or EUR")
        }
        return currency
    }

    func money(_ row: TableRow, _ column: CallTableColumn, _ currency: Currency?) throws(CallTableFault) -> Money? {
        guard let text = row.value(column.key) else { return nil }
        guard let amount = CallTableAmount(text) else {
            throw CallTableFault(column: column, expected: "is no sum; write 1 500 000, 1,5 mnkr or 20 000 euro")
        }
        guard let own = amount.currency ?? currency, currency == nil || currency == own else {
            throw CallTableFault(column: column, expected: "does not go with the column Valuta; write SEK or EUR there")
        }
        return Money(minorUnits: amount.minorUnits, currency: own)
    }

    func audience(_ row: TableRow) throws(CallTableFault) -> [ApplicantKind] {
        var found: [ApplicantKind] = []
        for text in parts(row, .applicants) {
            guard let kind = Self.kinds[text.lowercased()] else {
                let known = ApplicantKind.allCases.map(\.plural.sv).joined(separator: ", ")
                throw CallTableFault(column: .applicants, expected: "names no kind of applicant; there are: \(known)")
            }
            if !found.contains(kind) { found.append(kind) }
        }
        return found
    }

    func areas(_ row: TableRow) throws(CallTableFault) -> [AreaCode] {
        var found: [AreaCode] = []
        for text in parts(row, .areas) {
            guard let area = places.area(AreaCode(text)) ?? places.area(named: text) else {
                throw CallTableFault(column: .areas, expected: "names no area; write a code or name of areas.yaml, such as SE-0483")
            }
            if !found.contains(area.code) { found.append(area.code) }
        }
        return found
    }

    func themes(_ row: TableRow) throws(CallTableFault) -> [Theme] {
        var found: [Theme] = []
        for text in parts(row, .themes) {
            guard let theme = Theme(rawValue: text.lowercased()) else {
                let known = Theme.allCases.map(\.rawValue).joined(separator: ", ")
                throw CallTableFault(column: .themes, expected: "names no theme; there are: \(known)")
            }
            if !found.contains(theme) { found.append(theme) }
        }
        return found
    }

    func status(_ row: TableRow) throws(CallTableFault) -> Call.StatedStatus? {
        guard let text = row.value(CallTableColumn.status.key) else { return nil }
        guard let status = Self.statuses[text.lowercased()] else {
            throw CallTableFault(column: .status, expected: "is no status; write öppen, planerad, kommande, förväntad or stängd")
        }
        return status
    }

    func link(_ row: TableRow) throws(CallTableFault) -> String {
        let text = try required(row, .link)
        guard let address = URL(string: text), ["https", "http"].contains(address.scheme), address.host() != nil, !text.contains(" ") else {
            throw CallTableFault(column: .link, expected: "is no address; write https://…")
        }
        return text
    }

    func checked(_ row: TableRow) throws(CallTableFault) -> PartialDate {
        guard let text = row.value(CallTableColumn.checked.key) else { return PartialDate(Day(of: now, in: .stockholm)) }
        guard let date = PartialDate(text) else {
            throw CallTableFault(column: .checked, expected: "is no date; write when somebody read the source, such as 2026-11-28")
        }
        return date
    }

    func parts(_ row: TableRow, _ column: CallTableColumn, separator: Character = ",") -> [String] {
        (row.value(column.key) ?? "").split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
