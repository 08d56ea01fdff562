public import Funding

extension CouncilReport {
    /// A case as it stood on the report's day.
    public struct Row: Sendable, Identifiable {
        public let reported: ReportedCase
        /// Its way until then.
        public let thread: CaseThread
        /// When it came to its end; `nil` while it goes on.
        public let endedOn: Day?
        public let risk: CaseRisk

        public var id: Int64 { reported.id }

        init(_ reported: ReportedCase, on day: Day, by rule: CaseRisk.Rule) {
            self.reported = reported
            let steps = reported.steps.filter { $0.day <= day }
            thread = CaseThread(restoring: steps, decidedBy: [])
            var (stage, end) = (CaseStage.inquiry, Day?.none)
            for step in steps {
                let next = stage.after(step.kind) ?? stage
                if !next.isEnded { end = nil } else if !stage.isEnded { end = step.day }
                stage = next
            }
            endedOn = end
            let last = max(steps.map(\.day).max() ?? reported.openedOn, reported.openedOn)
            risk = CaseRisk(of: reported, as: thread, lastRecorded: last, on: day, by: rule)
        }

        /// The case's number in the municipality's diary, or that of its latest step that has one.
        public var diaryNumber: String? { reported.diaryNumber ?? thread.steps.last { $0.diaryNumber != nil }?.diaryNumber }

        /// The grant, by the latest that says so; `nil` before there is one.
        public var grant: Money? {
            guard thread.steps.contains(where: { $0.kind == .approval }) else { return nil }
            return thread.financing?.total(of: .grant)
        }

        /// What the funder has paid of the grant, in its currency.
        public var received: Money? { sum { $0.isPayment } }

        /// What the funder has been asked to pay, in the grant's currency.
        public var claimed: Money? { sum { $0 == .paymentClaim } }

        /// What is still to come of the grant; never below nothing.
        public var outstanding: Money? {
            guard let grant, let received else { return nil }
            return Money(minorUnits: max(0, grant.minorUnits - received.minorUnits), currency: grant.currency)
        }

        private func sum(_ isCounted: (CaseStepKind) -> Bool) -> Money? {
            guard let grant else { return nil }
            var sum = MoneyByCurrency()
            for step in thread.steps where isCounted(step.kind) { if let amount = step.amount { sum.add(amount) } }
            return sum[grant.currency]
        }
    }
}
