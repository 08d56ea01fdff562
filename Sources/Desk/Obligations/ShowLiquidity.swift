public import Casework
import Catalogue
import Funding
public import Storage

/// What all of the desk's projects cost and bring by month, each currency by itself.
public struct ShowLiquidity: Sendable {
    public struct Answer: Sendable {
        /// Kronor first; currencies without money left out.
        public let courses: [DeskLiquidity]
        /// How many projects are counted in.
        public let counted: Int
        /// Granted cases whose days or financing nobody has entered.
        public let leftOut: [CaseOutline]
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func answer() async throws -> Answer {
        let (id, today) = (desk.id, Day(of: desk.surroundings.now(), in: .stockholm))
        let courses = try await desk.store.read { try CaseProjectStore.courses(desk: id, on: $0) }
        var flows: [ProjectFlow] = []
        var leftOut: [CaseOutline] = []
        for course in courses {
            let thread = CaseThread(restoring: course.steps, decidedBy: desk.catalogue.municipality.decidingBodies)
            let ground = ObligationPlan.Ground(course.days, thread: thread)
            // One that was withdrawn and then archived brings and costs nothing.
            guard ground.approved != nil else { continue }
            if let flow = flow(of: course, thread, ground, on: today) { flows.append(flow) } else { leftOut.append(course.outline) }
        }
        let currencies: [Currency] = [.krona, .euro]
        return Answer(
            courses: currencies.compactMap { DeskLiquidity(of: flows, in: $0) }, counted: flows.count, leftOut: leftOut)
    }

    private func flow(
        of course: CaseProjectStore.Course, _ thread: CaseThread, _ ground: ObligationPlan.Ground, on today: Day
    ) -> ProjectFlow? {
        guard let financing = thread.financing, let start = ground.start, let end = ground.end, let approved = ground.approved else {
            return nil
        }
        let programme = course.outline.programme.flatMap(desk.catalogue.programme)
        let terms = GrantTerms(of: programme, on: approved, decision: course.days.terms)
        let claims = ObligationPlan(ground, terms: terms, retention: Retention.Ground()).claimDays
        let handedIn = thread.steps.count { $0.kind == .paymentClaim }
        return ProjectFlow(
            financing: financing, from: start, through: end, steps: thread.steps, openClaims: Array(claims.dropFirst(handedIn)),
            paidWithinDays: GrantTerms.paidWithinDays(programme, on: approved), on: today)
    }
}
