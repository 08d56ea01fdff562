public import Funding

/// What a desk records of a network that its municipality is a member of, beside the catalogue's facts.
public struct NetworkRecord: Sendable, Hashable, Codable {
    /// Of one that the catalogue does not have; empty for the catalogue's.
    public var name: String
    /// What one that the catalogue does not have is for.
    public var purpose: String
    /// Where one that the catalogue does not have stands on the web.
    public var web: String
    public var memberSince: Day?
    /// The last day of the membership; `nil` while it lasts.
    public var memberUntil: Day?
    public var meetings: [NetworkMeeting]
    public var fees: [NetworkFee]
    public var benefits: [NetworkBenefit]

    public init(
        name: String = "", purpose: String = "", web: String = "", memberSince: Day? = nil, memberUntil: Day? = nil,
        meetings: [NetworkMeeting] = [], fees: [NetworkFee] = [], benefits: [NetworkBenefit] = []
    ) {
        self.name = name
        self.purpose = purpose
        self.web = web
        self.memberSince = memberSince
        self.memberUntil = memberUntil
        self.meetings = meetings
        self.fees = fees
        self.benefits = benefits
    }

    /// The first meeting that is today or later.
    public func nextMeeting(from today: Day) -> NetworkMeeting? {
        meetings.filter { $0.day >= today }.min { $0.day < $1.day }
    }

    /// What a calendar year costs, each currency by itself.
    public func fees(in year: Int) -> MoneyByCurrency {
        var sum = MoneyByCurrency()
        for fee in fees where fee.year == year { sum.add(fee.amount) }
        return sum
    }
}

/// A meeting of a network, to come or past.
public struct NetworkMeeting: Sendable, Hashable, Codable {
    public var day: Day
    public var place: String
    /// Who goes, or went: functions rather than names.
    public var participants: String
    /// What it gave.
    public var outcome: String

    public init(day: Day, place: String = "", participants: String = "", outcome: String = "") {
        self.day = day
        self.place = place
        self.participants = participants
        self.outcome = outcome
    }
}

/// What a calendar year's membership costs.
public struct NetworkFee: Sendable, Hashable, Codable {
    public var year: Int
    public var amount: Money

    public init(year: Int, amount: Money) {
        self.year = year
        self.amount = amount
    }
}

/// Something that a membership gave.
public struct NetworkBenefit: Sendable, Hashable, Codable {
    public var day: Day?
    public var text: String
    /// The reference of the case that it helped; empty where it was none.
    public var caseReference: String

    public init(day: Day? = nil, text: String, caseReference: String = "") {
        self.day = day
        self.text = text
        self.caseReference = caseReference
    }
}
