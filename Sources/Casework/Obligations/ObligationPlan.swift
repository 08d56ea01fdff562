public import Funding

/// What a grant obliges to, worked out of its dates, its steps and its terms. The same ground always gives the same obligations.
public struct ObligationPlan: Sendable, Hashable {
    /// What there is to go by; `nil` for what is not known yet.
    public struct Ground: Sendable, Hashable {
        public var approved: Day?
        public var start: Day?
        public var end: Day?
        public var finalPayment: Day?

        public init(approved: Day? = nil, start: Day? = nil, end: Day? = nil, finalPayment: Day? = nil) {
            self.approved = approved
            self.start = start
            self.end = end
            self.finalPayment = finalPayment
        }

        /// By what is known of the project and the way of its case since it was last taken up; dates that were entered go before the steps' days.
        /// A case that was withdrawn owes nothing, also when it has been archived since.
        public init(_ days: ProjectDays, thread: CaseThread) {
            let start = thread.steps.lastIndex { $0.kind == .reopening } ?? thread.steps.startIndex
            let steps = thread.steps[start...]
            let turn = steps.last { [.approval, .withdrawal, .rejection, .closing].contains($0.kind) }
            self.init(
                approved: turn?.kind == .approval ? turn?.day : nil,
                start: days.start ?? steps.first { $0.kind == .start }?.day,
                end: days.end, finalPayment: steps.last { $0.kind == .finalPayment }?.day)
        }
    }

    /// Projects that last longer get no claims after so many months.
    public static let longest = 240

    private let ground: Ground
    private let terms: GrantTerms
    private let retention: Retention.Ground

    public init(_ ground: Ground, terms: GrantTerms, retention: Retention.Ground) {
        self.ground = ground
        self.terms = terms
        self.retention = retention
    }

    /// In the order of their days; empty without a grant.
    public var obligations: [Obligation] {
        guard ground.approved != nil else { return [] }
        let all = [publicity, procurementFile, finalReport, closingReport, keepDocuments].compactMap(\.self) + claims + reports
        return all.sorted { ($0.due, $0.key.kind.rawValue, $0.key.number) < ($1.due, $1.key.kind.rawValue, $1.key.number) }
    }

    /// The last days for handing in claims for payment alone, in their order; as in `obligations`, without the words.
    public var claimDays: [Day] {
        guard ground.approved != nil else { return [] }
        return periods(of: terms.claimMonths.value).map { Self.day($0.upperBound, terms.claimWithinMonths.value) }
    }

    // MARK: While it runs

    private var publicity: Obligation? {
        ground.start.map { start in
            Obligation(
                Obligation.Key(.publicity), due: start.adding(months: 1), why: .publicity(start), trigger: .start, on: start,
                basis: .standard)
        }
    }

    private var claims: [Obligation] {
        let within = terms.claimWithinMonths
        let basis = [terms.claimMonths, within].first { $0.basis == .standard } ?? [terms.claimMonths, within].weakest
        return periods(of: terms.claimMonths.value).enumerated().map { index, period in
            Obligation(
                Obligation.Key(.paymentClaim, index + 1), due: Self.day(period.upperBound, within.value),
                why: .claim(period, within.value), trigger: .periodEnd, on: period.upperBound, basis: basis.basis,
                source: basis.source ?? within.source ?? terms.claimMonths.source)
        }
    }

    /// Where nothing is said of reports, each claim has one, due on the same day.
    private var reports: [Obligation] {
        guard let months = terms.reportMonths else {
            return claims.dropLast().map { claim in
                Obligation(
                    Obligation.Key(.progressReport, claim.key.number), due: claim.due, why: .reportWithClaim(claim.triggeredOn),
                    trigger: .periodEnd, on: claim.triggeredOn, basis: .standard)
            }
        }
        return periods(of: months.value).dropLast().enumerated().map { index, period in
            Obligation(
                Obligation.Key(.progressReport, index + 1), due: Self.day(period.upperBound, terms.claimWithinMonths.value),
                why: .report(period, months.value), trigger: .periodEnd, on: period.upperBound, basis: months.basis, source: months.source)
        }
    }

    /// From the project's first day; the last ends with the project.
    private func periods(of months: Int) -> [ClosedRange<Day>] {
        guard let start = ground.start, let end = ground.end, start <= end, months > 0 else { return [] }
        var periods: [ClosedRange<Day>] = []
        var from = start
        for count in stride(from: months, through: Self.longest, by: months) {
            // Counted from the start each time, so that a start on the 31st does not drift.
            let next = start.adding(months: count)
            let last = min(next.adding(days: -1), end)
            guard from <= last else { break }
            periods.append(from...last)
            if last == end { break }
            from = next
        }
        return periods
    }

    /// The last day within so many months of the end of a period: what ends on 30 June has until 31 August for two.
    static func day(_ end: Day, _ months: Int) -> Day { end.adding(days: 1).adding(months: months).adding(days: -1) }

    // MARK: When it ends

    private var procurementFile: Obligation? {
        ground.end.map { end in
            Obligation(
                Obligation.Key(.procurementFile), due: end, why: .procurementFile(end), trigger: .end, on: end, basis: .standard)
        }
    }

    private var finalReport: Obligation? {
        let term = terms.finalReportMonths
        return ground.end.map { end in
            Obligation(
                Obligation.Key(.finalReport), due: Self.day(end, term.value), why: .finalReport(end, term.value), trigger: .end, on: end,
                basis: term.basis, source: term.source)
        }
    }

    private var closingReport: Obligation? {
        if let paid = ground.finalPayment {
            return Obligation(
                Obligation.Key(.closingReport), due: Self.day(paid, 3), why: .closingReport(afterPayment: paid), trigger: .finalPayment,
                on: paid, basis: .standard)
        }
        return ground.end.map { end in
            Obligation(
                Obligation.Key(.closingReport), due: Self.day(end, 6), why: .closingReport(afterEnd: end), trigger: .end, on: end,
                basis: .standard)
        }
    }

    /// Until the longest of all rules. The day is not known before the final payment.
    private var keepDocuments: Obligation? {
        guard let paid = ground.finalPayment, let longest = Retention.reasons(after: paid, isGranted: true, retention).first else {
            return nil
        }
        return Obligation(
            Obligation.Key(.keepDocuments), due: longest.lastDay, why: .keepDocuments(longest, paid: paid), trigger: .finalPayment,
            on: paid, basis: longest.basis, source: longest.rule.source)
    }
}

extension [GrantTerms.Term] {
    /// The one that is least sure.
    fileprivate var weakest: GrantTerms.Term {
        first { $0.basis == .uncertainProgramme } ?? first ?? GrantTerms.Term(0, .standard)
    }
}
