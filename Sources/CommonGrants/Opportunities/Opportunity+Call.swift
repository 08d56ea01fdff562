import Foundation
import Funding

extension Opportunity {
    /// Characters of a description in a list.
    static let longestExcerpt = 600

    /// The call with its competitions, and with its whole text where the material holds it.
    public init(_ material: OpportunityMaterial) {
        self.init(
            material, description: Self.description(of: material.call), fields: CustomField.fields(of: material, isListed: false),
            competitions: Competition.competitions(of: material))
    }

    /// The call as lists have it: of its text, the beginning; of the custom fields, those that tell calls apart.
    public init(excerptOf material: OpportunityMaterial) {
        self.init(
            material, description: Self.excerpt(of: Self.description(of: material.call)),
            fields: CustomField.fields(of: material, isListed: true), competitions: nil)
    }

    private init(_ material: OpportunityMaterial, description: String, fields: [String: CustomField], competitions: [Competition]?) {
        let call = material.call
        id = call.opportunityID.protocolText
        title = call.title
        status = ProtocolChoice(of: call, at: material.moment)
        self.description = description
        funding = OpportunityFunding(of: call)
        keyDates = OpportunityTimeline(of: call, at: material.moment)
        acceptedApplicantTypes = ProtocolChoice.types(of: material)
        source = Self.address(call.link) ?? Self.address(call.source.address)
        customFields = fields.isEmpty ? nil : fields
        createdAt = material.createdAt.rfc3339
        lastModifiedAt = max(material.changedAt, material.createdAt).rfc3339
        self.competitions = competitions
    }

    /// The editors' summary and then the official text; the title where neither says anything.
    private static func description(of call: Call) -> String {
        let parts = [call.summary?.en ?? "", call.text.plain].filter { !$0.isEmpty }
        return parts.isEmpty ? call.title : parts.joined(separator: "\n\n").spacedPlainly
    }

    /// The beginning, to the end of a word.
    private static func excerpt(of text: String) -> String {
        guard text.utf8.count > longestExcerpt else { return text }
        // Characters first: a cut between bytes could halve one.
        let cut = text.prefix(longestExcerpt)
        guard cut.endIndex < text.endIndex else { return text }
        let end = cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex
        return cut[..<end].trimmingCharacters(in: .whitespacesAndNewlines) + " …"
    }

    /// An absolute address that every reader takes; `nil` for anything else.
    static func address(_ text: String?) -> String? {
        guard let text, let url = URL(string: text), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = url.host(), !host.isEmpty
        else { return nil }
        return url.absoluteString
    }
}

extension ProtocolChoice<OpportunityStatus> {
    /// Worked out of the dates; what the source says of itself plays no part.
    init(of call: Call, at moment: Date) {
        switch call.state(at: moment) {
        case .coming: self.init(.forecasted, description: "Not open yet.")
        case .open: self.init(.open)
        case .closed: self.init(.closed)
        case .undated: self.init(.custom, customValue: "undated", description: "The source gives no deadline.")
        case .withdrawn:
            self.init(.custom, customValue: "withdrawn", description: "It left its source, and no last deadline had passed by then.")
        }
    }
}

extension GrantMoney {
    init(_ money: Money) {
        let (whole, cents) = money.minorUnits.quotientAndRemainder(dividingBy: 100)
        let fraction = abs(cents)
        let sign = money.minorUnits < 0 ? "-" : ""
        self.init(amount: "\(sign)\(whole.magnitude).\(fraction < 10 ? "0" : "")\(fraction)", currency: money.currency.rawValue)
    }
}

extension OpportunityFunding {
    /// What the call itself states; `nil` where it states nothing.
    init?(of call: Call) {
        guard call.budget != nil || call.grant != nil else { return nil }
        let shared = call.budget?.sharedWith ?? []
        self.init(
            details: shared.isEmpty ? nil : "The total is shared with: \(shared.joined(separator: ", ")).",
            totalAmountAvailable: (call.budget?.total).map(GrantMoney.init), minAwardAmount: (call.grant?.minimum).map(GrantMoney.init),
            maxAwardAmount: (call.grant?.maximum).map(GrantMoney.init), estimatedAwardCount: call.grant?.expectedGrants)
    }
}

extension Call {
    /// The deadline that an opportunity closes by: the next that can still be met, or the last where none can.
    func closing(at moment: Date) -> Deadline? {
        nextDeadline(after: moment) ?? deadlines.entries.max { $0.instant < $1.instant }
    }
}

extension OpportunityTimeline {
    /// `nil` where the call has no dates.
    init?(of call: Call, at moment: Date) {
        var others: [String: GrantEvent] = [:]
        if let opens = call.opens { others["opens"] = GrantEvent(name: "Opens for applications", on: opens) }
        if call.deadlines.count > 1 {
            for deadline in call.deadlines.named {
                others[deadline.key] = GrantEvent(name: deadline.name, deadline: deadline.deadline)
            }
        }
        let closing = call.closing(at: moment)
        guard closing != nil || !others.isEmpty else { return nil }
        closeDate = closing.map { deadline in
            let isNext = call.deadlines.count > 1 && deadline.instant > moment
            return GrantEvent(name: isNext ? "Next deadline: \(deadline.stage.name.en)" : "Deadline", deadline: deadline)
        }
        otherDates = others.isEmpty ? nil : others
    }
}

extension [Deadline] {
    /// Each with a name and a key of its own, in their order: `stage1`, `cutOff2`; what comes twice is numbered.
    var named: [(key: String, name: String, deadline: Deadline)] {
        var met: [String: Int] = [:]
        return map { deadline in
            let plain = deadline.stage == .single ? "deadline" : deadline.stage.description
            let number = met[plain, default: 0] + 1
            met[plain] = number
            return (number == 1 ? plain : "\(plain)-\(number)", deadline.stage.name.en.capitalisedFirst, deadline)
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Competition {
    /// One for each deadline that can be applied by; none where the call has no deadline.
    static func competitions(of material: OpportunityMaterial) -> [Competition] {
        let call = material.call
        let entries = Set(call.deadlines.entries)
        let opportunity = call.opportunityID.protocolText
        return call.deadlines.named.filter { entries.contains($0.deadline) }.map { key, name, deadline in
            Competition(
                id: NameBasedUUID.uuid(of: "call/\(call.id.rawValue)/\(key)", in: NameBasedUUID.calls).protocolText,
                opportunityId: opportunity, title: "\(name) (\(deadline.day.words.en.spacedPlainly))",
                status: ProtocolChoice(of: deadline, call: call, at: material.moment),
                keyDates: Timeline(
                    openDate: call.opens.map { GrantEvent(name: "Opens for applications", on: $0) },
                    closeDate: GrantEvent(name: name, deadline: deadline)),
                createdAt: material.createdAt.rfc3339,
                lastModifiedAt: max(material.changedAt, material.createdAt).rfc3339)
        }
    }
}

extension ProtocolChoice<CompetitionStatus> {
    init(of deadline: Deadline, call: Call, at moment: Date) {
        switch call.state(at: moment) {
        case .withdrawn: self.init(.custom, customValue: "withdrawn", description: "The call left its source before its last deadline.")
        case .coming: self.init(.custom, customValue: "forecasted", description: "Not open yet.")
        case .open, .closed, .undated: self.init(deadline.instant > moment ? .open : .closed)
        }
    }
}
