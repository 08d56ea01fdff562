import Foundation
import Funding

/// One row of the table in Utblick's terms. A cell that cannot be read refuses its row: half a call misleads.
struct CallTableReading {
    let programmes: [Programme.ID: Programme]
    let places: Gazetteer
    let owner: String?
    let now: Date

    func record(_ row: TableRow) throws -> CallRecord {
        let identifier = try identifier(row)
        let programme = try programme(row)
        let (closes, opens) = (try dates(row, .closes), try dates(row, .opens).first)
        let link = try link(row)
        let currency = try currency(row)
        let title = try required(row, .name)
        let (smallest, largest) = (try money(row, .smallestGrant, currency), try money(row, .largestGrant, currency))
        let id = Call.ID("table-\(identifier.lowercased())")
        let call = Call(
            id: owner.map(id.owned) ?? id, origin: .table, identifier: identifier, programme: programme.id,
            action: try action(row, of: programme), title: title,
            plainTitle: row.value(CallTableColumn.englishName.key).map { Localized(sv: title, en: $0) },
            text: CallText(paragraphs: paragraphs(row[CallTableColumn.text.key])),
            conditions: CallText(paragraphs: try conditions(row, opens: opens)), themes: try themes(row), audience: try audience(row),
            opens: opens?.date.firstDay, deadlines: Self.deadlines(closes),
            budget: try money(row, .budget, currency).map { Call.Budget(total: $0) },
            grant: smallest == nil && largest == nil ? nil : Call.GrantRange(minimum: smallest, maximum: largest, expectedGrants: nil),
            areas: try areas(row), statedStatus: try status(row), link: link,
            source: Source(address: link, kind: .copyOfOfficial, confidence: .medium, checked: try checked(row)), fetchedAt: now)
        return CallRecord(
            call: call, reference: identifier, programmeName: programme.name.sv, rawJSON: raw(row),
            digest: try CallDigest.hexadecimal(of: call))
    }

    /// Several closings are cut-offs, in the order of their days.
    private static func deadlines(_ dates: [CallTableDate]) -> [Deadline] {
        guard dates.count > 1 else { return dates.map { $0.deadline(.single) } }
        return dates.sorted { $0.date < $1.date }.enumerated().map { $0.element.deadline(.cutOff($0.offset + 1)) }
    }

    private func conditions(_ row: TableRow, opens: CallTableDate?) throws(CallTableFault) -> [String] {
        var lines: [String] = []
        if let opens, opens.isPreliminary || opens.date.day == nil {
            lines.append("Öppnar \(opens.isPreliminary ? "preliminärt " : "")\(opens.date.iso).")
        }
        if let text = row.value(CallTableColumn.rate.key) {
            let number = text.replacing("%", with: "").trimmed
            guard let parts = try? Amount.minorUnits(number, decimals: .comma), let rate = Rate(partsPerTenThousand: parts) else {
                throw CallTableFault(column: .rate, expected: "is no share; write a number from 0 to 100, such as 40 or 37,5")
            }
            lines.append("Stödnivå: \(rate.partsPerTenThousand.isMultiple(of: 100) ? String(rate.partsPerTenThousand / 100) : number) %.")
        }
        return lines
    }

    /// Each line of the cell is a paragraph.
    private func paragraphs(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: \.isNewline).map { HTMLText.plain(String($0)) }.filter { !$0.isEmpty }
    }

    private func raw(_ row: TableRow) -> String {
        let columns = CallTableColumn.allCases.filter { $0 != .comment }
        let cells = columns.compactMap { column in row[column.key].map { (column.rawValue, JSONValue.string($0)) } }
        return JSONValue.object(Dictionary(cells) { first, _ in first }).json ?? "{}"
    }
}
