public import Casework
public import Funding

/// What is recorded of a network, as somebody typed it.
public struct NetworkForm: Sendable, Hashable {
    /// What there may be several of, in the order of the form.
    public enum Group: String, Sendable, Hashable, CaseIterable {
        case contacts, meetings, fees, benefits

        /// The cells of a row.
        var cells: [Cell] {
            switch self {
            case .contacts: [.name, .role, .email, .until]
            case .meetings: [.day, .place, .participants, .outcome]
            case .fees: [.year, .amount, .currency]
            case .benefits: [.day, .text, .caseReference]
            }
        }
    }

    enum Cell: String, Hashable {
        case name, role, email, until, day, place, participants, outcome, year, amount, currency, text, caseReference
    }

    public var name = ""
    public var purpose = ""
    public var web = ""
    public var since = ""
    public var until = ""
    /// A row has a text for each of its group's cells.
    var rows: [Group: [[String]]] = [:]
    /// The version that the form shows.
    public var version = 0
    /// What tells one filled-in form for a new network from another.
    public var formKey = ""

    /// So many rows a group takes.
    static let mostRows = 100

    /// A form that shows what is known.
    public init(_ record: NetworkRecord, contacts: [NetworkContact], version: Int) {
        (name, purpose, web) = (record.name, record.purpose, record.web)
        since = record.memberSince?.iso ?? ""
        until = record.memberUntil?.iso ?? ""
        rows = [
            .contacts: contacts.map { [$0.name, $0.role, $0.email, $0.keptUntil.iso] },
            .meetings: record.meetings.map { [$0.day.iso, $0.place, $0.participants, $0.outcome] },
            .fees: record.fees.map {
                [String($0.year), TypedAmount.text(ofHundredths: $0.amount.minorUnits), $0.amount.currency.rawValue]
            },
            .benefits: record.benefits.map { [$0.day?.iso ?? "", $0.text, $0.caseReference] },
        ]
        self.version = version
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        (name, purpose, web) = (text(.networkName), text(.networkPurpose), text(.networkWeb))
        (since, until) = (text(.memberSince), text(.memberUntil))
        for group in Group.allCases {
            rows[group] = (1...Self.mostRows).map { number in
                group.cells.map { text(.networkCell(group, $0, number)) }
            }.filter { row in zip(group.cells, row).contains { $0 != .currency && !$1.allSatisfy(\.isWhitespace) } }
        }
        version = Int(text(.version)) ?? 0
        formKey = text(.formKey)
    }

    /// What the form says, or what of it cannot be read.
    /// - Parameter today: contacts without a last day are kept from it as long as they may be.
    public func content(on today: Day) -> Result<(record: NetworkRecord, contacts: [NetworkContact]), NetworkProblems> {
        var reading = TypedReading()
        var record = NetworkRecord(name: name, purpose: purpose, web: web)
        record.memberSince = reading.day(since, .memberSince)
        record.memberUntil = reading.day(until, .memberUntil)
        let contacts = (rows[.contacts] ?? []).map { row in
            NetworkContact(
                name: row[0], role: row[1], email: row[2],
                keptUntil: reading.day(row[3], .contacts) ?? ContactKeeping.lastDay(from: today))
        }
        for row in rows[.meetings] ?? [] {
            guard let day = reading.day(row[0], .meetings, isNeeded: true) else { continue }
            record.meetings.append(NetworkMeeting(day: day, place: row[1], participants: row[2], outcome: row[3]))
        }
        for row in rows[.fees] ?? [] {
            guard let year = reading.year(row[0]), let amount = reading.amount(row[1]) else { continue }
            let currency = Currency(rawValue: row[2]) ?? .krona
            record.fees.append(NetworkFee(year: year, amount: Money(minorUnits: amount, currency: currency)))
        }
        for row in rows[.benefits] ?? [] {
            record.benefits.append(NetworkBenefit(day: reading.day(row[0], .benefits), text: row[1], caseReference: row[2]))
        }
        return reading.problems.isEmpty ? .success((record, contacts)) : .failure(NetworkProblems(reading.problems))
    }
}

extension ParameterName {
    static let networkName = ParameterName("natverk", "network")
    static let networkPurpose = ParameterName("syfte", "purpose")
    static let networkWeb = ParameterName("webb", "web")
    static let memberSince = ParameterName("medlem-fran", "member-since")
    static let memberUntil = ParameterName("medlem-till", "member-until")

    static func networkCell(_ group: NetworkForm.Group, _ cell: NetworkForm.Cell, _ number: Int) -> ParameterName {
        ParameterName("\(group.rawValue)-\(cell.rawValue)-\(number)", "\(group.rawValue)-\(cell.rawValue)-\(number)")
    }
}
